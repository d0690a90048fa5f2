"""Adding to a locked outline (增补提纲): new questions, and new facts for those that are there."""

from functools import partial
from itertools import count

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import QuestionId
from app.domain.outline import Outline, Question
from app.domain.outline_work import AddedFact, Addendum
from app.domain.scheme import Scheme
from ui.actions import ActionId
from ui.errors.wording import in_place
from ui.look.theme import GAP, PAGE_MARGIN, WIDE_GAP
from ui.models.outline_words import question_text
from ui.screens.prepare.question_card import QuestionCard
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, ScrolledPage, button, label, row
from ui.widgets.text_fields import LineEdit, TextEdit

_SIZE = (920, 660)
_LAID_OUT_MS = 50


class FactCard(QFrame):
    """New facts and figures for a question of the outline. Signal: removed()."""

    removed = Signal()

    def __init__(self, outline: Outline) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.question = QComboBox()
        for number, question in enumerate(outline.questions, 1):
            self.question.addItem(question_text(number, question), int(question.id))
        self.facts = TextEdit(lines=(2, 8))
        self.figures = TextEdit(lines=(1, 6))
        self.sources = TextEdit(lines=(1, 6))
        self.remove = button(self.tr("不要这一条"), "quiet")
        self.remove.clicked.connect(self.removed)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE_GAP, WIDE_GAP, WIDE_GAP, WIDE_GAP)
        column.setSpacing(GAP)
        column.addWidget(LabelledField(self.tr("补充哪个问题"), self.question))
        column.addWidget(LabelledField(self.tr("事例（一行一条）"), self.facts))
        column.addWidget(LabelledField(self.tr("数据（一行一条）"), self.figures))
        column.addWidget(LabelledField(self.tr("来源（一行一条）"), self.sources))
        column.addLayout(row(self.remove, stretch_at=0))

    @property
    def fact(self) -> AddedFact:
        """What is typed."""
        return AddedFact(
            QuestionId(self.question.currentData()),
            self.facts.text(),
            self.figures.text(),
            self.sources.text(),
        )


class AddendumForm(QDialog):
    """Asks for the reason, the approver, and what is added. Signal: stored()."""

    stored = Signal()

    def __init__(
        self, session: Session, outline: Outline, scheme: Scheme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._outline = outline
        self._scheme = scheme
        self._keys = count(1)
        self.cards: list[QuestionCard] = []
        self.fact_cards: list[FactCard] = []
        self.reason = LineEdit(placeholder=self.tr("为什么要增补"))
        self.approver = LineEdit(placeholder=self.tr("谁同意增补"))
        self.add = button(self.tr("再加一个问题"))
        self.add_fact = button(self.tr("给已有的问题补充事例、数据"))
        self.message = MessageLine()
        self.setWindowTitle(self.tr("增补提纲"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._build()
        self.add.clicked.connect(self.new_question)
        self.add_fact.clicked.connect(self.new_fact)
        self.resize(*_SIZE)
        self._add_card()
        self.reason.setFocus()

    def new_question(self) -> None:
        """Add an empty question and go there."""
        self._go_to(self._add_card())

    def _add_card(self) -> QuestionCard:
        card = QuestionCard(self._session, self._scheme, next(self._keys), Question(""))
        card.wanted.connect(partial(self._act, card))
        self.cards.append(card)
        self._questions.addWidget(card)
        self._number()
        return card

    def new_fact(self) -> None:
        """Add an empty place for facts and go there."""
        card = FactCard(self._outline)
        card.removed.connect(partial(self._remove_fact, card))
        self.fact_cards.append(card)
        self._facts.addWidget(card)
        self._go_to(card)

    def save(self) -> None:
        """Store the addendum."""
        cards = [card for card in self.cards if not card.is_blank]
        if not self.reason.text().strip() or not self.approver.text().strip():
            (self.approver if self.reason.text().strip() else self.reason).setFocus()
            self.message.say(self.tr("请写明增补的理由和同意增补的人。"), "warning")
            return
        wordless = next((card for card in cards if card.is_wordless), None)
        if wordless is not None:
            wordless.say_wordless()
            self._go_to(wordless)
            return
        self._buttons.setEnabled(False)
        add = self._session.workbench.outlines.review.add_addendum
        work = partial(
            add,
            self._outline.talk_id,
            self.reason.text(),
            tuple(card.question for card in cards),
            tuple(card.fact for card in self.fact_cards),
            self.approver.text(),
        )
        jobs = self._session.jobs
        jobs.change(work, owner=self, done=self._stored, failed=self._not_stored)

    def _stored(self, _addendum: Addendum) -> None:
        self.stored.emit()
        self.accept()

    def _not_stored(self, error: Exception) -> bool:
        self._buttons.setEnabled(True)
        self.message.say(text := in_place(error))
        return bool(text)

    def _act(self, card: QuestionCard, action: ActionId) -> None:
        place = self.cards.index(card)
        if action is ActionId.REMOVE_QUESTION:
            self.cards.remove(card)
            self._questions.removeWidget(card)
            card.hide()
            card.deleteLater()
            (self.cards[-1].text if self.cards else self.add).setFocus()
        else:
            target = place + (-1 if action is ActionId.QUESTION_UP else 1)
            if not 0 <= target < len(self.cards):
                return
            self.cards.insert(target, self.cards.pop(place))
            self._questions.removeWidget(card)
            self._questions.insertWidget(target, card)
        self._number()

    def _remove_fact(self, card: FactCard) -> None:
        self.fact_cards.remove(card)
        self._facts.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.add_fact.setFocus()

    def _number(self) -> None:
        before = sum(not question.added_live for question in self._outline.questions)
        previous: QWidget = self.approver
        for number, card in enumerate(self.cards, before + 1):
            card.number(number)
            for stop in card.stops():
                self.setTabOrder(previous, stop)
                previous = stop

    def _go_to(self, card: QuestionCard | FactCard) -> None:
        (card.text if isinstance(card, QuestionCard) else card.facts).setFocus()
        # its place is known once the page was laid out anew
        QTimer.singleShot(_LAID_OUT_MS, card, lambda: self._page.ensureWidgetVisible(card))

    def _build(self) -> None:
        self._page = ScrolledPage()
        self._page.body.setContentsMargins(0, GAP, GAP, GAP)
        self._questions, self._facts = QVBoxLayout(), QVBoxLayout()
        for part in (self._questions, self._facts):
            part.setSpacing(WIDE_GAP)
            self._page.body.addLayout(part)
        self._page.body.addStretch()
        head = QHBoxLayout()
        head.setSpacing(WIDE_GAP)
        head.addWidget(LabelledField(self.tr("增补的理由"), self.reason), 2)
        head.addWidget(LabelledField(self.tr("同意增补的人"), self.approver), 1)
        told = self.tr("审定的提纲一个字不动；增补另成一页，在提纲里标“增补”。")
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(GAP)
        page.addWidget(label(told, "hint"))
        page.addLayout(head)
        page.addWidget(self._page, 1)
        page.addLayout(row(self.add, self.add_fact))
        page.addWidget(self.message)
        page.addWidget(self._foot())

    def _foot(self) -> QDialogButtonBox:
        self._buttons = QDialogButtonBox()
        keep = QPushButton(self.tr("增补"))
        keep.setProperty("kind", "primary")
        self._buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self.save)
        self._buttons.rejected.connect(self.reject)
        return self._buttons
