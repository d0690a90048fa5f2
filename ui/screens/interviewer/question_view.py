"""One question in large type with what it rests on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.outline import Outline, Question
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.widgets.parts import label

_LARGER = 1.4  # the question against what it rests on
_SMALLER = 0.75


class QuestionView(QScrollArea):
    """The question itself, its facts, figures and sources; or the opening of the talk."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._points = 18

    def set_points(self, points: int) -> None:
        """Set the type size of the grounds; the question is larger."""
        self._points = points

    def show_question(self, number: int, question: Question, focus: str) -> None:
        """Show a question; `focus` is the name of its focus area, empty for none."""
        place = self.tr("第 {number} 题").format(number=number)
        head = f"{place} · {focus}" if focus else place
        if question.reason:
            head = f"{head} · {self.tr('不问的原因：')}{question.reason}"
        self._show(
            head,
            question.text,
            (
                (self.tr("事例"), question.facts),
                (self.tr("数据"), question.figures),
                (self.tr("来源"), question.sources),
            ),
        )

    def show_opening(self, outline: Outline) -> None:
        """Show how the talk is to begin."""
        text = outline.opening or self.tr("提纲里没有写开场。")
        self._show(self.tr("开场"), text, ((self.tr("总体评价"), outline.assessment),))

    def turn(self, by: int) -> None:
        """Scroll by most of a page, down for 1, up for -1."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * bar.pageStep() * 9 // 10)

    def _show(self, head: str, text: str, grounds: tuple[tuple[str, str], ...]) -> None:
        page = QWidget()
        page.setObjectName("scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(PAGE_MARGIN, WIDE_GAP, PAGE_MARGIN, PAGE_MARGIN)
        column.setSpacing(WIDE_GAP)
        column.addWidget(self._line(head, _SMALLER, "hint"))
        column.addWidget(self._line(text, _LARGER, bold=True))
        for name, said in grounds:
            if said:
                column.addWidget(self._ground(name, said))
        column.addStretch()
        self.setWidget(page)
        self.setAccessibleName(f"{head} {text}")

    def _ground(self, name: str, text: str) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, WIDE_GAP)
        column.setSpacing(GAP // 2)
        column.addWidget(self._line(name, _SMALLER, "hint"))
        column.addWidget(self._line(text, 1.0))
        return card

    def _line(self, text: str, scale: float, kind: str = "", *, bold: bool = False) -> QLabel:
        made = label(text, kind)
        font = QFont(self.font())
        font.setPointSizeF(self._points * scale)
        font.setBold(bold)
        made.setFont(font)
        return made
