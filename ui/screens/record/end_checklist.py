"""Before the talk ends: what it still lacks, and why a question was not raised."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.coverage import Gap, GapKind
from app.domain.ids import QuestionId
from ui.look.theme import GAP, HALF_GAP, WIDE_GAP
from ui.loose_words import words_are_stored, words_wait_in
from ui.models.gap_words import gap_text
from ui.screens.record.asking_panel import AskingPanel
from ui.widgets.parts import label
from ui.widgets.push_button import PushButton
from ui.widgets.text_fields import LineEdit

_SHOWN = 60
_MOST_HEIGHT = 260


class EndChecklist(AskingPanel):
    """A list inside the page instead of a bare question; nothing in it has to be filled in.

    Reasons that were written stay for the next time when one goes back to the talk. Signals:
    `confirmed(reasons)`, end the talk; `reasons` maps open questions to why they were not
    raised. `wanted(Gap)`, go and mend this first.
    """

    confirmed = Signal(object)  # a dict's numbers would come back as texts
    wanted = Signal(Gap)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words_wait_in(self)
        self.reasons: dict[QuestionId, LineEdit] = {}
        self._title = label("", "heading")
        self.end = PushButton(self.tr("结束谈话 (Enter)"))
        self.end.setProperty("kind", "primary")
        self.end.clicked.connect(self._confirm)
        self._back = PushButton(self.tr("返回谈话 (Esc)"))
        self._back.setProperty("kind", "quiet")
        self._back.clicked.connect(self.dismiss)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()

    def open(self, gaps: tuple[Gap, ...], said: Callable[[Gap], str]) -> None:
        """Show what is missing; `said` words the question or entry a gap is at."""
        self._title.setText(
            self.tr("结束谈话？还有 {count} 处可以补。").format(count=len(gaps))
            if gaps
            else self.tr("结束谈话？提纲、说明、期限都齐了。")
        )
        self.setAccessibleName(self._title.text())
        self._scroll.setWidget(self._listed(gaps, said))
        self._scroll.setVisible(bool(gaps))
        page = self._scroll.widget()
        self._scroll.setFixedHeight(min(page.sizeHint().height(), _MOST_HEIGHT))
        self._say_end()
        self.show()
        self.opened.emit()
        first = next(iter(self.reasons.values()), self.end)
        first.setFocus()

    def _listed(self, gaps: tuple[Gap, ...], said: Callable[[Gap], str]) -> QWidget:
        page = QWidget()
        page.setObjectName("scrolled")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, GAP, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(HALF_GAP)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(2, 2)
        before, self.reasons = {q: f.text() for q, f in self.reasons.items()}, {}
        for row, gap in enumerate(gaps):
            tag = label(gap_text(gap.kind), "tag", wrap=False)
            words = said(gap)
            text = label(words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…")
            text.setToolTip(words)
            grid.addWidget(tag, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(text, row, 1)
            grid.addWidget(self._answer_to(gap, words), row, 2)
        for question, field in self.reasons.items():
            field.insert(before.get(question, ""))
        return page

    def _answer_to(self, gap: Gap, words: str) -> QWidget:
        if gap.kind is GapKind.OPEN_QUESTION and gap.question_id is not None:
            field = LineEdit(
                name=self.tr("没有问的原因：{question}").format(question=words),
                placeholder=self.tr("没有问，因为……"),
            )
            field.textChanged.connect(self._say_end)
            self.reasons[gap.question_id] = field
            return field
        mend = PushButton(self.tr("去补"))
        mend.setProperty("kind", "link")
        mend.setAccessibleName(f"{mend.text()} {gap_text(gap.kind)} {words}")
        mend.clicked.connect(lambda _=False, gap=gap: self._mend(gap))
        return mend

    def _say_end(self) -> None:
        blank = sum(1 for field in self.reasons.values() if not field.text().strip())
        self.end.setText(
            self.tr("仍然结束（{count} 题未写原因）").format(count=blank)
            if blank
            else self.tr("结束谈话 (Enter)")
        )

    def answer(self) -> None:
        """Go on from reason to reason, and end the talk after the last."""
        fields = list(self.reasons.values())
        here = next((i for i, field in enumerate(fields) if field.hasFocus()), len(fields) - 1)
        if here + 1 < len(fields):
            fields[here + 1].setFocus()
            self._scroll.ensureWidgetVisible(fields[here + 1])
        else:
            self.end.setFocus()

    def _mend(self, gap: Gap) -> None:
        self.hide()
        self.left.emit()
        self.wanted.emit(gap)

    def _confirm(self) -> None:
        self.hide()
        typed = {question: field.text().strip() for question, field in self.reasons.items()}
        reasons: Mapping[QuestionId, str] = {q: text for q, text in typed.items() if text}
        words_are_stored(self)
        self.left.emit()
        self.confirmed.emit(dict(reasons))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        hint = label(self.tr("结束以后不能再记录和修改，只能在核对时更正。"), "hint")
        buttons.addWidget(hint, 1)
        buttons.addWidget(self.end)
        buttons.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, GAP)
        column.setSpacing(GAP)
        column.addWidget(self._title)
        column.addWidget(self._scroll)
        column.addLayout(buttons)
