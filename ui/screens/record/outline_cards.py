"""The outline beside the transcript: one card a question, asked or still open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.ids import QuestionId
from app.domain.outline import Outline, Question, QuestionState
from app.domain.scheme import Scheme
from ui.look.stylesheet import mark
from ui.look.theme import GAP, HALF_GAP


class QuestionCard(QFrame):
    """One question; the current one also shows what it rests on. Signal: `clicked()`."""

    clicked = Signal()

    def __init__(self, number: int, question: Question, scheme: Scheme) -> None:
        super().__init__()
        self.question_id = question.id
        self._state = QLabel()
        self._state.setProperty("kind", "tag")
        self._text = _wrapped(question.text)
        self._rests_on = _wrapped(self._grounds(question), "hint")
        self._reason = _wrapped("", "hint")
        head = QHBoxLayout()
        title = QLabel(self.tr("第 {number} 题").format(number=number))
        if question.addendum:
            added = self.tr("（增补 {number}）").format(number=question.addendum)
            title.setText(title.text() + added)
        title.setProperty("kind", "hint")
        head.addWidget(title)
        head.addStretch()
        head.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(HALF_GAP)
        column.addLayout(head)
        column.addWidget(self._text)
        if focus := scheme.focus_name(question.focus_area):
            column.addWidget(_wrapped(focus, "hint"))
        column.addWidget(self._rests_on)
        column.addWidget(self._reason)
        self._name = f"{title.text()} {question.text}"
        self.show_state(question.state, question.reason)
        self.set_current(current=False)

    def show_state(self, state: QuestionState, reason: str) -> None:
        """Say whether the question was put, or why it is not."""
        texts = {
            QuestionState.OPEN: (self.tr("未问"), "neutral"),
            QuestionState.ASKED: (self.tr("已问"), "good"),
            QuestionState.DROPPED: (self.tr("不问"), "neutral"),
        }
        text, tone = texts[state]
        self._state.setText(text)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.setAccessibleName(f"{self._name} {text} {reason}".rstrip())
        mark(self._state, tone=tone)

    def set_current(self, *, current: bool) -> None:
        """Highlight the card the next entry belongs to."""
        self._rests_on.setVisible(current and bool(self._rests_on.text()))
        mark(self, kind="banner" if current else "card")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the question by mouse as well."""
        super().mouseReleaseEvent(event)
        self.clicked.emit()

    def _grounds(self, question: Question) -> str:
        parts = (
            (self.tr("事例"), question.facts),
            (self.tr("数据"), question.figures),
            (self.tr("来源"), question.sources),
        )
        line = self.tr("{name}：{text}")
        return "\n".join(line.format(name=name, text=text) for name, text in parts if text)


class OutlineCards(QScrollArea):
    """All cards. Signal: `chosen(question_id, number)`, None and 0 for no question."""

    chosen = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("提纲"))
        self._cards: list[QuestionCard] = []
        self._current: QuestionId | None = None

    def show_outline(self, outline: Outline, scheme: Scheme) -> None:
        """Show the questions; the current one stays current."""
        page = QWidget()
        page.setObjectName("scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, HALF_GAP, 0)
        column.setSpacing(GAP)
        self._cards = [QuestionCard(n, q, scheme) for n, q in enumerate(outline.questions, 1)]
        for card in self._cards:
            card.clicked.connect(lambda card=card: self._choose(card.question_id))
            column.addWidget(card)
        if not self._cards:
            column.addWidget(_wrapped(self.tr("提纲里没有问题。"), "hint"))
        column.addStretch()
        self.setWidget(page)
        self.show_current(self._current)

    def show_current(self, question_id: QuestionId | None) -> None:
        """Highlight a question without choosing it."""
        self._current = question_id
        for card in self._cards:
            card.set_current(current=card.question_id == question_id)
            if card.question_id == question_id:
                self.ensureWidgetVisible(card)

    def step(self, by: int) -> None:
        """Choose the next or previous question; before the first stands none."""
        ids = [None, *(card.question_id for card in self._cards)]
        present = ids.index(self._current) if self._current in ids else 0
        self._choose(ids[(present + by) % len(ids)])

    def choose_last(self) -> None:
        """Choose the question that was added last."""
        if self._cards:
            self._choose(self._cards[-1].question_id)

    def show_states(self, outline: Outline) -> None:
        """Say anew which questions were put."""
        for card, question in zip(self._cards, outline.questions, strict=False):
            card.show_state(question.state, question.reason)

    def _choose(self, question_id: QuestionId | None) -> None:
        self.show_current(question_id)
        ids = [card.question_id for card in self._cards]
        self.chosen.emit(question_id, ids.index(question_id) + 1 if question_id else 0)


def _wrapped(text: str, kind: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("kind", kind)
    return label
