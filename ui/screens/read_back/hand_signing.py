"""The subject's signature by hand: printed and scanned back, or written on the screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSpinBox, QVBoxLayout, QWidget

from app.domain.errors import TanluError
from app.domain.stage import TalkStage
from ui.actions import ActionId
from ui.errors.wording import words_of
from ui.look.theme import GAP, HALF_GAP
from ui.screens.read_back.hand_state import (
    HandState,
    page_ranges,
    printing_words,
    read_hand_state,
)
from ui.screens.read_back.state import ReadBackState
from ui.screens.read_back.steps import Steps
from ui.session import Session
from ui.widgets.parts import MessageLine, button, label, row

_PRINTS_SHOWN = 3


class HandSigning(QFrame):
    """Tells which pages are signed and leads to printer, scanner and pen.

    Signals: `print_wanted()`; `scans_wanted()`; `pen_wanted()`; `shown(state)` when it was read.
    """

    print_wanted = Signal()
    scans_wanted = Signal()
    pen_wanted = Signal()
    shown = Signal(object)

    def __init__(self, session: Session, steps: Steps, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._session, self._steps = session, steps
        self._state: ReadBackState | None = None
        self.hand_state: HandState | None = None
        self.told = label("")
        self.warning = label("", "warning")
        self._prints = label("", "hint")
        actions = session.actions
        self.print_button = button(actions.labelled(ActionId.READ_BACK_PRINT))
        self.scans_button = button(actions.labelled(ActionId.READ_BACK_SCANS))
        self.pen_button = button(actions.labelled(ActionId.READ_BACK_PEN))
        self.pages = QSpinBox()
        self.pages.setAccessibleName(self.tr("已签名的页数"))
        self.note_pages = button(self.tr("记下页数"), "quiet")
        self.message = MessageLine()
        self._count = QWidget()
        self._lay_out()
        self.print_button.clicked.connect(self.print_wanted)
        self.scans_button.clicked.connect(self.scans_wanted)
        self.pen_button.clicked.connect(self.pen_wanted)
        self.note_pages.clicked.connect(self._note_pages)

    def show_state(self, state: ReadBackState) -> None:
        """Show a talk; how its paper stands is read here."""
        if self._state and self._state.desk.talk.id != state.desk.talk.id:
            self.hand_state = None
            self.message.say("")
        self._state = state
        self.pages.setRange(0, max(state.pages, 0))
        self.pages.setSuffix(self.tr(" / {count} 页").format(count=state.pages))
        if not self.pages.hasFocus():
            self.pages.setValue(state.desk.read_back.signed_pages or state.pages)
        self._count.setVisible(state.stage is TalkStage.REVIEWED)
        if state.is_frozen:
            self.reload()

    def reload(self) -> None:
        """Read anew what came back."""
        if self._state:
            bench, talk_id = self._session.workbench, self._state.desk.talk.id
            self._session.jobs.read(
                lambda: read_hand_state(bench, talk_id), owner=self, done=self._show
            )

    def _show(self, found: HandState) -> None:
        state = self._state
        if state is None or found.talk_id != state.desk.talk.id:
            return
        self.hand_state = found
        record = found.record
        if record is None:
            return
        by_hand = state.desk.read_back.signed_pages
        signed, pages = record.signed, record.paper.expected.pages
        left = frozenset(range(1, pages + 1)) - signed
        if not left:
            told = self.tr("谈话对象已在全部 {count} 页上签名。").format(count=pages)
        elif signed:
            told = self.tr("已签回第 {pages} 页，还缺第 {left} 页。").format(
                pages=page_ranges(signed), left=page_ranges(left)
            )
        else:
            told = self.tr("还没有签回的页。")
        if left and by_hand:
            told += self.tr("人工记下：已签 {count} 页（没有扫描件）。").format(count=by_hand)
        is_open = state.stage is TalkStage.REVIEWED and by_hand < pages
        if left and is_open and record.is_certified:
            told += self.tr("已有证书签名：请打印出来签，再扫描读入。")
        self.told.setText(told)
        self._show_strangers(found)
        may_write = state.stage is TalkStage.REVIEWED and not record.is_certified
        self.pen_button.setEnabled(may_write)
        self.pen_button.setToolTip(
            self.tr("已有证书签名：请打印出来签，再扫描读入。")
            if is_open and record.is_certified
            else ""
        )
        self._prints.setText("\n".join(map(printing_words, found.printings[-_PRINTS_SHOWN:])))
        self._prints.setVisible(bool(found.printings))
        self.shown.emit(found)

    def _show_strangers(self, found: HandState) -> None:
        record = found.record
        odd = 0
        if record:
            known = {
                sheet.id
                for paper in found.desk.papers
                for p in paper.matching.pages
                for sheet in p.sheets
            }
            odd = sum(
                judged.sheet.id not in known and not judged.sheet.is_empty
                for judged in record.matching.sheets
            )
        self.warning.setText(
            self.tr("扫描件里有 {count} 张不是要找的页，请打开扫描件查看。").format(count=odd)
        )
        self.warning.setVisible(odd > 0)

    def _note_pages(self) -> None:
        if self._state is None:
            return
        reading, talk_id = self._session.workbench.paper.reading_back, self._state.desk.talk.id
        pages = self.pages.value()
        self.message.say("")
        self._steps.take(
            lambda: reading.note_pages_signed(talk_id, pages), failed=self._show_problem
        )

    def _show_problem(self, error: Exception) -> bool:
        if not isinstance(error, TanluError):
            return False
        self.message.say(words_of(error).in_place)
        return True

    def _lay_out(self) -> None:
        self.warning.hide()
        count = row(
            label(self.tr("没有扫描仪：已逐页签名"), "hint", wrap=False),
            self.pages,
            self.note_pages,
        )
        count.setContentsMargins(0, 0, 0, 0)
        self._count.setLayout(count)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, GAP, 2 * GAP, GAP)
        column.setSpacing(HALF_GAP + 2)
        column.addWidget(label(self.tr("谈话对象手写签名"), "heading"))
        for part in (self.told, self.warning):
            column.addWidget(part)
        column.addLayout(row(self.print_button, self.scans_button, self.pen_button))
        column.addWidget(self._prints)
        column.addWidget(self._count)
        column.addWidget(self.message)
