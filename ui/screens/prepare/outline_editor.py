"""The outline while it is drawn up: opening, overall assessment, and the questions as cards."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.ids import TalkId
from app.domain.outline import Outline, Question
from app.domain.outline_lint import LintNote
from app.domain.outline_work import Addendum
from app.domain.scheme import Scheme
from ui.actions import ActionId
from ui.look.stylesheet import mark
from ui.look.theme import GAP, WIDE_GAP
from ui.screens.prepare.lint_words import remark
from ui.screens.prepare.question_card import QuestionCard
from ui.screens.prepare.undo_bar import UndoBar
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.paragraph_edit import ParagraphEdit
from ui.widgets.push_button import PushButton

_AT_ONCE = 1
"""So many cards of a talk that is opened are made at once: what is seen first."""


@dataclass(frozen=True)
class OutlineDraft:
    """What is typed; a question goes with the key of its card, blank cards are left out."""

    opening: str
    assessment: str
    questions: tuple[tuple[int, Question], ...]
    demands: str = ""
    self_review: str = ""


class OutlineEditor(QWidget):
    """Cards that are added, moved and removed by key. Signals: edited(), uncovered(QWidget).

    `uncovered` asks for a widget to be scrolled into view. A long outline gets its cards one after
    another, so that the window never stands still; whatever needs them all makes them at once.
    """

    edited = Signal()
    uncovered = Signal(QWidget)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scheme: Scheme | None = None
        self._talk_id = TalkId(0)
        self._keys = count(1)
        self._editable = True
        self.cards: list[QuestionCard] = []
        self._waiting: deque[tuple[int, Question]] = deque()
        self._notes: tuple[LintNote, ...] = ()
        self._addenda: tuple[Addendum, ...] = ()
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._make_next)
        self._leaving: list[QWidget] = []
        self._away = QTimer(self, singleShot=True, interval=0)
        self._away.timeout.connect(self._put_away)
        self.opening = ParagraphEdit(lines=(2, 8))
        self.assessment = ParagraphEdit(lines=(2, 8))
        self.demands = ParagraphEdit(lines=(2, 8))
        self.self_review = ParagraphEdit(lines=(2, 8))
        whole = (
            ("opening", self.tr("开场说明"), self.opening),
            ("assessment", self.tr("总体评价"), self.assessment),
            ("demands", self.tr("工作要求"), self.demands),
            ("self_review", self.tr("民主生活会剖析要求"), self.self_review),
        )
        self._whole = {
            code: LabelledField(name, field, hands_focus_on=False) for code, name, field in whole
        }
        self.remarks = QLabel()
        self.undo_bar = UndoBar(session.actions.shortcut(ActionId.RESTORE_QUESTION))
        self.add = PushButton(session.actions.labelled(ActionId.ADD_QUESTION))
        self.pick = PushButton(session.actions.labelled(ActionId.PICK_FOR_OUTLINE))
        self._build()
        self._connect()

    @property
    def is_complete(self) -> bool:
        """Whether every question has its card."""
        return not self._waiting

    def show_outline(self, outline: Outline, scheme: Scheme) -> tuple[int, ...]:
        """Show a stored outline without telling anyone; returns the keys of its questions."""
        self.blockSignals(True)
        if (self._scheme, self._talk_id) != (scheme, outline.talk_id):
            self.undo_bar.forget()
            self._take_out_all()
        self._scheme, self._talk_id = scheme, outline.talk_id
        for field, text in (
            (self.opening, outline.opening),
            (self.assessment, outline.assessment),
            (self.demands, outline.demands),
            (self.self_review, outline.self_review),
        ):
            if field.text() != text:
                field.set_text(text)
        keys = self._show_questions(outline.questions)
        if not keys and self._editable:
            self._new_card(Question(""))
        self._number()
        self.blockSignals(False)
        return keys

    def draft(self) -> OutlineDraft:
        """Return what is typed."""
        questions = ((c.key, c.question) for c in self.cards if not c.is_blank)
        return OutlineDraft(
            self.opening.text(),
            self.assessment.text(),
            (*questions, *self._waiting),
            self.demands.text(),
            self.self_review.text(),
        )

    def show_notes(self, notes: tuple[LintNote, ...]) -> None:
        """Show remarks beside their fields; their index counts the cards that are not blank."""
        self._notes = notes
        if self._scheme is None:
            return
        whole = [n for n in notes if n.question_index is None]
        for name, field in self._whole.items():
            said = remark((n for n in whole if n.field == name), self._scheme)
            field.note(said.text, said.kind)
        rest = remark((n for n in whole if n.field not in self._whole), self._scheme)
        self.remarks.setText(rest.text)
        self.remarks.setVisible(bool(rest.text))
        self._note_cards(self.cards)

    def _note_cards(self, cards: Sequence[QuestionCard]) -> None:
        written = [card for card in self.cards if not card.is_blank]
        for card in cards:
            index = written.index(card) if card in written else -1
            card.show_notes(n for n in self._notes if n.question_index == index)

    def show_added(self, addenda: tuple[Addendum, ...]) -> None:
        """Show below each question what addenda to the locked outline say of it."""
        self._addenda = addenda
        for card in self.cards:
            self._tell_added(card)

    def _tell_added(self, card: QuestionCard) -> None:
        told = [
            (addendum.number, fact)
            for addendum in self._addenda
            for fact in addendum.facts
            if fact.question_id == card.question.id
        ]
        card.show_added(told)

    def show_wordless(self) -> bool:
        """Go to the first card that has facts but no question; tells whether there is one."""
        self._make_all()
        card = next((c for c in self.cards if not c.is_blank and c.is_wordless), None)
        if card is None:
            return False
        card.say_wordless()
        card.text.setFocus()
        self.uncovered.emit(card)
        return True

    def set_editable(self, *, editable: bool) -> None:
        """Let the outline be changed, or only be read."""
        self._editable = editable
        for field in (self.opening, self.assessment, self.demands, self.self_review):
            field.setReadOnly(not editable)
            mark(field)
        for card in self.cards:
            card.set_editable(editable=editable)
        self.add.setVisible(editable)
        self.pick.setVisible(editable)

    def add_question(self) -> None:
        """Add an empty card at the end and go there."""
        if self._scheme is None or not self._editable:
            return
        self._make_all()
        card = self._new_card(Question(""))
        self._number()
        card.text.setFocus()
        self.uncovered.emit(card)

    def act(self, action: ActionId, card: QuestionCard | None = None) -> None:
        """Move or remove a card; without one, the card that has the focus."""
        card = card or self._focused()
        if card is None or not self._editable:
            return
        self._make_all()
        if action is ActionId.REMOVE_QUESTION:
            self._remove(card)
        else:
            self._move(card, -1 if action is ActionId.QUESTION_UP else 1)

    def restore(self) -> None:
        """Bring back the card that was removed last."""
        removed = self.undo_bar.take()
        if removed is None or not self._editable:
            return
        self._make_all()
        index, question = removed
        card = self._new_card(question, min(index, len(self.cards)))
        self._number()
        card.text.setFocus()
        self.uncovered.emit(card)
        self.edited.emit()

    def _build(self) -> None:
        self.remarks.setProperty("kind", "hint")
        self.remarks.setWordWrap(True)
        self.remarks.hide()
        self._column = self._new_column()
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.pick)
        foot.addStretch()
        self._page = page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(WIDE_GAP)
        page.addWidget(self._whole["opening"])
        page.addWidget(self._whole["assessment"])
        page.addWidget(self.remarks)
        page.addWidget(self._column)
        page.addLayout(foot)
        page.addWidget(self._whole["demands"])
        page.addWidget(self._whole["self_review"])
        page.addSpacing(GAP)
        page.addStretch()

    def _connect(self) -> None:
        bind = self._session.actions.bind
        for action in (
            ActionId.QUESTION_UP,
            ActionId.QUESTION_DOWN,
            ActionId.REMOVE_QUESTION,
        ):
            bind(self, action, partial(self.act, action))
        self.opening.edited.connect(self.edited)
        self.assessment.edited.connect(self.edited)
        self.demands.edited.connect(self.edited)
        self.self_review.edited.connect(self.edited)
        self.add.clicked.connect(self.add_question)
        self.undo_bar.wanted.connect(self.restore)

    def _new_card(self, question: Question, index: int | None = None, key: int = 0) -> QuestionCard:
        if self._scheme is None:
            raise RuntimeError
        key = key or next(self._keys)
        card = QuestionCard(self._session, self._scheme, key, question, self._column)
        card.edited.connect(self.edited)
        card.wanted.connect(lambda action: self.act(action, card))
        card.set_editable(editable=self._editable)
        place = len(self.cards) if index is None else index
        self.cards.insert(place, card)
        self._layout.insertWidget(place, card)
        return card

    def _show_questions(self, questions: Sequence[Question]) -> tuple[int, ...]:
        """Show questions and return their keys; of an outline shown anew the first at once."""
        if self.cards or self._waiting:
            self._make_all()
            return tuple(card.key for card in self._cards_for(questions))
        self._waiting = deque((next(self._keys), question) for question in questions)
        keys = tuple(key for key, _ in self._waiting)
        for _ in questions[:_AT_ONCE]:
            self._take_next()
        if self._waiting:
            self._next.start()
        return keys

    def _take_next(self) -> QuestionCard:
        key, question = self._waiting.popleft()
        return self._new_card(question, key=key)

    def _make_next(self) -> None:
        """Make the card of the next question, and leave the others to later turns."""
        if not self._waiting:
            return
        card = self._take_next()
        self._number(len(self.cards) - 1)
        self._note_cards((card,))
        self._tell_added(card)
        if self._waiting:
            self._next.start()

    def _make_all(self) -> None:
        self.setUpdatesEnabled(False)
        while self._waiting:
            self._make_next()
        self.setUpdatesEnabled(True)

    def _cards_for(self, questions: Sequence[Question]) -> list[QuestionCard]:
        """Return a card for each question, all others gone; one that says the same stays."""
        old, self.cards = self.cards, []
        for card in old:
            self._layout.removeWidget(card)
        for question in questions:
            kept = next((card for card in old if card.adopt(question)), None)
            if kept is None:
                self._new_card(question)
                continue
            old.remove(kept)
            self.cards.append(kept)
            self._layout.addWidget(kept)
        for card in old:
            card.hide()
            card.deleteLater()
        return self.cards

    def _take_out_all(self) -> None:
        self._waiting.clear()
        self._notes, self._addenda = (), ()
        if self.cards:
            old, self._column = self._column, self._new_column()
            self._page.replaceWidget(old, self._column)
            old.hide()
            self._leaving += [old, *self.cards]
            self.cards = []
            self._put_away()

    def _put_away(self) -> None:
        """Free a card of an outline that is shown no more, and leave the others to later turns."""
        if self._leaving:
            self._leaving.pop().deleteLater()
            self._away.start()

    def _new_column(self) -> QWidget:
        column = QWidget()
        self._layout = QVBoxLayout(column)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(WIDE_GAP)
        return column

    def _take_out(self, card: QuestionCard) -> QuestionCard:
        self.cards.remove(card)
        self._layout.removeWidget(card)
        card.hide()
        return card

    def _remove(self, card: QuestionCard) -> None:
        index = self.cards.index(card)
        self._take_out(card).deleteLater()
        if not card.is_blank:
            self.undo_bar.keep(index, card.question)
        self._number()
        following = self.cards[min(index, len(self.cards) - 1)].text if self.cards else self.add
        following.setFocus()
        self.edited.emit()

    def _move(self, card: QuestionCard, step: int) -> None:
        index = self.cards.index(card)
        target = index + step
        if not 0 <= target < len(self.cards):
            return
        self.cards.insert(target, self.cards.pop(index))
        self._layout.removeWidget(card)
        self._layout.insertWidget(target, card)
        self._number()
        self.uncovered.emit(card)
        self.edited.emit()

    def _number(self, first: int = 0) -> None:
        """Give cards their numbers, from the `first` on, and what Tab stops at its order."""
        before: QWidget = self.cards[first - 1].stops()[-1] if first else self.assessment
        for number, card in enumerate(self.cards[first:], first + 1):
            card.number(number)
            for stop in card.stops():
                self.setTabOrder(before, stop)
                before = stop
        for stop in (self.add, self.pick, self.demands, self.self_review):
            self.setTabOrder(before, stop)
            before = stop

    def _focused(self) -> QuestionCard | None:
        widget: QWidget | None = self.focusWidget()
        while widget is not None and not isinstance(widget, QuestionCard):
            widget = widget.parentWidget()
        return widget
