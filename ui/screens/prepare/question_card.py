"""One question of the outline: what is asked, and what it rests on."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from app.domain.outline import Question
from app.domain.outline_lint import LintNote
from app.domain.scheme import Scheme
from app.domain.text import clean_text
from ui.actions import ActionId
from ui.look.stylesheet import mark
from ui.look.theme import GAP, WIDE_GAP
from ui.screens.prepare.lint_words import remark
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.paragraph_edit import ParagraphEdit
from ui.widgets.text_fields import TextEdit

_ICONS = {
    ActionId.QUESTION_UP: "↑",
    ActionId.QUESTION_DOWN: "↓",
    ActionId.REMOVE_QUESTION: "✕",
}


class QuestionCard(QFrame):
    """The fields of one question. Signals: edited(), wanted(ActionId) from its buttons.

    `key` names the card while the program runs; `question` gives back what is typed.
    """

    edited = Signal()
    wanted = Signal(ActionId)

    def __init__(self, session: Session, scheme: Scheme, key: int, question: Question) -> None:
        super().__init__()
        self.key = key
        self._question = question
        self._scheme = scheme
        self.setProperty("kind", "card")
        self._title = QLabel()
        self._title.setProperty("kind", "heading")
        self.focus_area = QComboBox()
        self.text = ParagraphEdit(lines=(2, 6))
        self.facts = TextEdit(lines=(2, 10))
        self.figures = TextEdit(lines=(2, 10))
        self.sources = TextEdit(lines=(1, 6))
        self._fields = self._labelled()
        self._names = {action: session.actions.text(action) for action in _ICONS}
        self._buttons = [self._button(session, action) for action in _ICONS]
        self._build()
        self._fill(question)
        self._connect()
        self.setFocusProxy(self.text)

    @property
    def question(self) -> Question:
        """What is typed, with the state the question had."""
        return replace(
            self._question,
            text=self.text.text(),
            focus_area=self.focus_area.currentData() or "",
            facts=self.facts.text(),
            figures=self.figures.text(),
            sources=self.sources.text(),
        )

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed; a blank card is not stored."""
        fields = (self.text, self.facts, self.figures, self.sources)
        return not any(clean_text(field.text()) for field in fields)

    @property
    def is_wordless(self) -> bool:
        """Whether the question itself is missing."""
        return not clean_text(self.text.text())

    def say_wordless(self) -> None:
        """Say beside the field that the question is missing."""
        self._fields["text"].note(self.tr("还没有写问题"), "error")

    def number(self, number: int) -> None:
        """Show the question's place, counted from 1."""
        self._title.setText(self.tr("问题 {number}").format(number=number))
        self.setAccessibleName(self._title.text())
        for button, action in zip(self._buttons, _ICONS, strict=True):
            button.setAccessibleName(f"{self._names[action]} {number}")

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab stops at, in order."""
        fields = (self.text, self.focus_area, self.facts, self.figures, self.sources)
        return (*fields, *self._buttons)

    def show_notes(self, notes: Iterable[LintNote]) -> None:
        """Say beside each field what the scheme's rules remark on it."""
        found = tuple(notes)
        for name, field in self._fields.items():
            said = remark((note for note in found if note.field == name), self._scheme)
            field.note(said.text, said.kind)

    def note_on(self, field: str) -> str:
        """Return what is said beside a field."""
        return self._fields[field].noted()

    def set_editable(self, *, editable: bool) -> None:
        """Let the question be changed, or only be read."""
        for field in (self.text, self.facts, self.figures, self.sources):
            field.setReadOnly(not editable)
            mark(field)
        self.focus_area.setEnabled(editable)
        for button in self._buttons:
            button.setVisible(editable)

    def _labelled(self) -> dict[str, LabelledField]:
        return {
            "focus_area": LabelledField(self.tr("关注方面"), self.focus_area),
            "text": LabelledField(self.tr("问题"), self.text),
            "facts": LabelledField(self.tr("事例（一行一条）"), self.facts),
            "figures": LabelledField(self.tr("数据（一行一条）"), self.figures),
            "sources": LabelledField(self.tr("来源（一行一条）"), self.sources),
        }

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        for button in self._buttons:
            head.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, WIDE_GAP)
        grid.setHorizontalSpacing(WIDE_GAP)
        grid.setVerticalSpacing(GAP)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addWidget(self._fields["text"], 1, 0, 1, 2)
        grid.addWidget(self._fields["focus_area"], 2, 0, 1, 2)
        grid.addWidget(self._fields["facts"], 3, 0)
        grid.addWidget(self._fields["figures"], 3, 1)
        grid.addWidget(self._fields["sources"], 4, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def _button(self, session: Session, action: ActionId) -> QToolButton:
        button = QToolButton()
        button.setText(_ICONS[action])
        button.setToolTip(session.actions.labelled(action))
        button.clicked.connect(lambda: self.wanted.emit(action))
        return button

    def _fill(self, question: Question) -> None:
        self.focus_area.addItem(self.tr("请选择"), "")
        for area in self._scheme.focus_areas:
            self.focus_area.addItem(area.name, area.code)
        self.focus_area.setCurrentIndex(max(self.focus_area.findData(question.focus_area), 0))
        self.text.set_text(question.text)
        self.facts.set_text(question.facts)
        self.figures.set_text(question.figures)
        self.sources.set_text(question.sources)

    def _connect(self) -> None:
        for field in (self.text, self.facts, self.figures, self.sources):
            field.edited.connect(self.edited)
        self.focus_area.currentIndexChanged.connect(self.edited)
