"""One question of the outline: what is asked, and what it rests on."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
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
from app.domain.outline_leaving import kept_back
from app.domain.outline_lint import LintNote
from app.domain.outline_work import AddedFact
from app.domain.scheme import Scheme
from app.domain.text import clean_text
from ui.actions import ActionId
from ui.errors.code_words import sentences
from ui.look.stylesheet import mark
from ui.look.theme import GAP, WIDE_GAP
from ui.screens.prepare.lint_words import remark
from ui.screens.prepare.origin_words import origins_text
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.paragraph_edit import ParagraphEdit
from ui.widgets.parts import label
from ui.widgets.text_fields import TextEdit

_LEAST_LETTERS = 10
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

    def __init__(
        self,
        session: Session,
        scheme: Scheme,
        key: int,
        question: Question,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._question = question
        self._scheme = scheme
        self._editable: bool | None = None  # not said yet
        self.setProperty("kind", "card")
        self._title = QLabel()
        self._title.setProperty("kind", "heading")
        self.focus_area = QComboBox()
        self.weight = QComboBox()
        for combo in (self.focus_area, self.weight):  # long names must not widen the page
            combo.setMinimumContentsLength(_LEAST_LETTERS)
            combo.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
        self.problem = ParagraphEdit(lines=(1, 6))
        self.text = ParagraphEdit(lines=(2, 6))
        self.facts = TextEdit(lines=(2, 10))
        self.figures = TextEdit(lines=(2, 10))
        self.sources = TextEdit(lines=(1, 6))
        self.to_explain = ParagraphEdit(lines=(1, 6))
        self.origins = QLabel()
        self.kept_back = label("", "hint")
        self.added = label("", "good")
        self.added.hide()
        self._fields = self._labelled()
        self._names = {action: session.actions.text(action) for action in _ICONS}
        self._buttons = [self._button(session, action) for action in _ICONS]
        self._build()
        self._fill(question)
        self._connect()

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
            problem=self.problem.text(),
            weight=self.weight.currentData() or "",
            to_explain=self.to_explain.text(),
        )

    def adopt(self, question: Question) -> bool:
        """Stand for a stored question if this card says just that; its id may be new."""
        if self._question.id not in (question.id, 0):
            return False
        if replace(self.question, id=question.id) != question:
            return False
        self._question = question
        return True

    @property
    def is_blank(self) -> bool:
        """Whether nothing was typed; a blank card is not stored."""
        return not any(clean_text(field.text()) for field in self._written())

    @property
    def is_wordless(self) -> bool:
        """Whether the question itself is missing."""
        return not clean_text(self.text.text())

    def say_wordless(self) -> None:
        """Say beside the field that the question is missing."""
        self._fields["text"].note(self.tr("还没有写问题"), "error")

    def number(self, number: int) -> None:
        """Show the question's place, counted from 1."""
        title = self.tr("问题 {number}").format(number=number)
        if self._question.addendum:
            title += self.tr("（增补 {number}）").format(number=self._question.addendum)
        self._title.setText(title)
        self.setAccessibleName(self._title.text())
        for button, action in zip(self._buttons, _ICONS, strict=True):
            button.setAccessibleName(f"{self._names[action]} {number}")

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab stops at, in order."""
        before = (self.problem, self.text, self.focus_area, self.weight)
        return (*before, self.facts, self.figures, self.sources, self.to_explain, *self._buttons)

    def show_notes(self, notes: Iterable[LintNote]) -> None:
        """Say beside each field what the scheme's rules remark on it."""
        found = tuple(notes)
        for name, field in self._fields.items():
            said = remark((note for note in found if note.field == name), self._scheme)
            field.note(said.text, said.kind)

    def show_added(self, told: Iterable[tuple[int, AddedFact]]) -> None:
        """Show what addenda, by their numbers, say of this question."""
        text = self.tr("增补 {number}：{words}")
        lines = [
            text.format(number=number, words=sentences(_lines_of(fact))) for number, fact in told
        ]
        self.added.setText("\n".join(lines))
        self.added.setVisible(bool(lines))

    def note_on(self, field: str) -> str:
        """Return what is said beside a field."""
        return self._fields[field].noted()

    def set_editable(self, *, editable: bool) -> None:
        """Let the question be changed, or only be read."""
        if editable == self._editable:
            return  # to look at every field anew takes its time
        self._editable = editable
        for field in self._written():
            field.setReadOnly(not editable)
            mark(field)
        self.focus_area.setEnabled(editable)
        self.weight.setEnabled(editable)
        for button in self._buttons:
            button.setVisible(editable)

    def _labelled(self) -> dict[str, LabelledField]:
        return {
            "focus_area": _field(self.tr("关注方面"), self.focus_area),
            "weight": _field(self.tr("轻重"), self.weight),
            "problem": _field(self.tr("问题表述"), self.problem),
            "text": _field(self.tr("拟问"), self.text),
            "facts": _field(self.tr("事例（一行一条）"), self.facts),
            "figures": _field(self.tr("数据（一行一条）"), self.figures),
            "sources": _field(self.tr("来源（一行一条）"), self.sources),
            "to_explain": _field(self.tr("需听取的说明"), self.to_explain),
        }

    def _written(self) -> tuple[TextEdit, ...]:
        """Return the fields that are typed into."""
        asked = (self.problem, self.text)
        return (*asked, self.facts, self.figures, self.sources, self.to_explain)

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
        grid.addWidget(self._fields["problem"], 1, 0, 1, 2)
        grid.addWidget(self._fields["text"], 2, 0, 1, 2)
        beside = (("focus_area", "weight"), ("facts", "figures"))
        for line, names in enumerate(beside, 3):
            for column, name in enumerate(names):  # a remark may stand below one only
                grid.addWidget(self._fields[name], line, column, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._fields["sources"], 5, 0, 1, 2)
        grid.addWidget(self._fields["to_explain"], 6, 0, 1, 2)
        self.origins.setProperty("kind", "hint")
        self.origins.setTextFormat(Qt.TextFormat.PlainText)
        self.origins.setWordWrap(True)
        grid.addWidget(self.origins, 7, 0, 1, 2)
        grid.addWidget(self.kept_back, 8, 0, 1, 2)
        grid.addWidget(self.added, 9, 0, 1, 2)
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
        self.weight.addItem(self.tr("未分轻重"), "")
        for term in self._scheme.terms("question_weight"):
            self.weight.addItem(term.name, term.code)
        self.weight.setCurrentIndex(max(self.weight.findData(question.weight), 0))
        self._fields["weight"].setVisible(self.weight.count() > 1)
        self.problem.set_text(question.problem)
        self.text.set_text(question.text)
        self.facts.set_text(question.facts)
        self.figures.set_text(question.figures)
        self.sources.set_text(question.sources)
        self.to_explain.set_text(question.to_explain)
        self.origins.setText(origins_text(question.origins))
        self.origins.setVisible(bool(question.origins))
        self._show_kept_back()

    def _show_kept_back(self) -> None:
        """Say which lines never go out, by the scheme or by where they are from."""
        lines = kept_back(self.question, self._scheme)
        text = self.tr("不对外，送外单位和对外印发时略去：{lines}")
        self.kept_back.setText(text.format(lines=sentences(lines)))
        self.kept_back.setVisible(bool(lines))

    def _connect(self) -> None:
        for field in self._written():
            field.edited.connect(self.edited)
        for field in (self.facts, self.figures, self.sources):
            field.edited.connect(self._show_kept_back)
        self.focus_area.currentIndexChanged.connect(self.edited)
        self.weight.currentIndexChanged.connect(self.edited)


def _lines_of(fact: AddedFact) -> list[str]:
    together = f"{fact.facts}\n{fact.figures}\n{fact.sources}"
    return [line for line in together.splitlines() if line]


def _field(name: str, field: QWidget) -> LabelledField:
    # the editor gives the fields of all cards one order for Tab
    return LabelledField(name, field, hands_focus_on=False)
