"""Read-back and signing: the pages on the left, what can be done with them on the right."""

from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import TalkId
from app.domain.paper import Paper
from app.domain.participant import Role
from app.domain.record import Record
from app.services.workbench import Workbench
from ui.look.theme import GAP, WIDE_GAP
from ui.models.page_pictures import PagePictures
from ui.screens.read_back.compare_view import CompareView, Version
from ui.screens.read_back.hand_views import HandViews
from ui.screens.read_back.keys import slots
from ui.screens.read_back.page_panel import PagePanel
from ui.screens.read_back.papers_panel import PapersPanel
from ui.screens.read_back.print_desk import Printable, PrintDesk
from ui.screens.read_back.read_along import ReadAlong
from ui.screens.read_back.review_panel import ReviewPanel
from ui.screens.read_back.sign_dialog import Sign, SignDialog
from ui.screens.read_back.sign_panel import SignPanel
from ui.screens.read_back.state import (
    WAITING_STAGES,
    ReadBackState,
    begin_read_back,
    read_state,
)
from ui.screens.read_back.steps import Steps
from ui.session import Session
from ui.widgets.inline_strip import InlineStrip
from ui.widgets.page import Page
from ui.widgets.push_button import PushButton

_SIDES = (680, 620)


class _Side(IntEnum):
    """What the tab shows."""

    EMPTY = 0
    WORK = 1
    READING = 2
    COMPARING = 3


class ReadBackTab(Page):
    """Reads one talk's record back, corrects it, freezes it and has it signed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id: TalkId | None = None
        self._state: ReadBackState | None = None
        self._paper: Record | None = None  # shown in place of the record
        self._is_announcing = False
        self._pictures = PagePictures(session.workbench.page_view)
        self._steps = Steps(session, self)
        self.pages = PagePanel(session, self._pictures)
        self.review = ReviewPanel(session, self._steps)
        self.sign = SignPanel(session, self._steps)
        self.papers = PapersPanel(session, self._steps)
        self.read_along = ReadAlong(session, self._pictures, self)
        self.compare = CompareView(session)
        self.by_hand = HandViews(session, self._pictures, self.sign.hand, self)
        self.strip = InlineStrip()
        self.print_desk = PrintDesk(session, self._pictures, self.strip, self)
        self.tabs = QTabWidget()
        self._told = QLabel()
        self._begin = PushButton(self.tr("开始核对"))
        self._stack = QStackedWidget()
        self.begin_at(self.pages.list)
        self._lay_out()
        self._connect()
        for action, slot in slots(self):
            session.actions.bind(self, action, slot)

    @property
    def shown_record(self) -> Record | None:
        """What the pages show: the record, or the paper that was chosen."""
        if self._paper is not None:
            return self._paper
        return self._state.shown_record if self._state else None

    def show_talk(self, talk_id: TalkId) -> None:
        """Show a talk."""
        if talk_id != self._talk_id:
            self._paper = None
            self._leave_view()
            self.read_along.close()
            self.compare.clear()
        self._talk_id = talk_id
        self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the statement when the tab is left."""
        super().hideEvent(event)
        self.review.flush()

    def print_record(self) -> None:
        """Ask for what is needed, then print what the pages show."""
        if printable := self._printable():
            self.print_desk.ask(printable)

    def print_on(self, printer: QPrinter) -> None:
        """Print what the pages show on a printer that was set up."""
        if printable := self._printable():
            self.print_desk.print_on(printer, printable)

    @property
    def is_at_work(self) -> bool:
        """Whether pages and panels are shown, not covered by reading along or comparing."""
        return self._stack.currentIndex() == _Side.WORK

    @property
    def is_reading(self) -> bool:
        """Whether the record is read along."""
        return self._stack.currentIndex() == _Side.READING

    def toggle_reading(self) -> None:
        """Read along, or return to the pages."""
        if self.is_reading:
            self._leave_reading()
        else:
            self.open_reading()

    def toggle_compare(self) -> None:
        """Compare two versions, or return to the pages."""
        if self._stack.currentIndex() == _Side.COMPARING:
            self._leave_view()
        else:
            self.open_compare()

    def open_reading(self) -> None:
        """Read along from the page shown, in large type."""
        if self._state and self._has_record():
            self.read_along.open(self._state, self.pages.page)
            self._stack.setCurrentIndex(_Side.READING)

    def open_compare(self) -> None:
        """Compare two versions of the record, where there are two."""
        state, talk_id, bench = self._state, self._talk_id, self._session.workbench
        if state is None or talk_id is None or not state.has_versions:
            return
        self.compare.clear()
        self._stack.setCurrentIndex(_Side.COMPARING)
        self._session.jobs.read(
            lambda: _versions(bench, talk_id, state),
            owner=self,
            done=lambda found: self._show_versions(talk_id, found),
        )

    def _show_versions(self, talk_id: TalkId, versions: list[Version]) -> None:
        if talk_id == self._talk_id:
            self.compare.show_versions(versions)

    def _load(self) -> None:
        talk_id, bench = self._talk_id, self._session.workbench
        if talk_id is not None:
            self._session.jobs.read(lambda: read_state(bench, talk_id), owner=self, done=self._show)

    def _show(self, state: ReadBackState) -> None:
        if state.desk.talk.id != self._talk_id:
            return
        with self.focus_kept():
            self._show_state(state)

    def _show_state(self, state: ReadBackState) -> None:
        before = self._state
        self._state = state
        if not self._has_record():
            self._show_empty(state)
            return
        self.review.show_state(state)
        self.sign.show_state(state)
        self.papers.show_state(state)
        self.pages.compare_button.setVisible(state.has_versions)
        if self._stack.currentIndex() == _Side.EMPTY:
            self._stack.setCurrentIndex(_Side.WORK)
        if before is None or before.stage is not state.stage:
            self._leave_view()
            self.tabs.setCurrentIndex(0 if state.is_open else 1)
            if self.isVisible():
                self.pages.list.setFocus()
        self.read_along.update_state(state)
        self._show_pages()

    def _show_empty(self, state: ReadBackState) -> None:
        self._stack.setCurrentIndex(_Side.EMPTY)
        waits = state.stage in WAITING_STAGES
        self._begin.setVisible(waits)
        self._told.setText(
            self.tr("谈话已经结束。开始核对后，请谈话对象逐页阅看，或者向其宣读。")
            if waits
            else self.tr("谈话结束以后，在这里逐页核对、更正、定稿和签名。")
        )

    def _show_pages(self) -> None:
        state, record = self._state, self.shown_record
        if state and record:
            may_confirm = state.is_open and self._paper is None
            read = state.desk.read_back.pages_read if self._paper is None else 0
            more = self.by_hand.on_paper(record)
            self.pages.show_record(record, read, may_confirm=may_confirm, more=more)

    def _show_paper(self, paper: Paper | None) -> None:
        """Show a paper in place of the record, or the record again."""
        if paper is None:
            self._set_paper(None)
            return
        papers = self._session.workbench.paper.papers
        self._session.jobs.read(
            lambda: papers.frozen(paper.id).record, owner=self, done=self._set_paper
        )

    def _set_paper(self, record: Record | None) -> None:
        self._paper = record
        self._show_pages()

    def _has_record(self) -> bool:
        return self._state is not None and (self._state.is_open or self._state.is_frozen)

    def _leave_view(self) -> None:
        """Return from whatever covers the pages."""
        if self._stack.currentIndex() > _Side.WORK:
            self._stack.setCurrentIndex(_Side.WORK)
            self.pages.list.setFocus()

    def _leave_reading(self) -> None:
        self.pages.go_to(self.read_along.view.page)
        self._leave_view()

    def _correct_read(self, number: int) -> None:
        """Correct the entry that is being read; afterwards reading goes on there."""
        self._leave_view()
        self.tabs.setCurrentWidget(self.review)
        self.review.correct_entry(number)

    def _on_form_closed(self) -> None:
        if self._state and self.read_along.is_interrupted:
            self._stack.setCurrentIndex(_Side.READING)
            self.read_along.go_on()

    def _on_tab_changed(self, index: int) -> None:
        if self._paper is not None and self.tabs.widget(index) is not self.papers:
            self.papers.list.setCurrentRow(0)

    def _on_taken(self) -> None:
        """Read anew and tell the other screens."""
        self._load()
        if self._talk_id is not None:
            self._is_announcing = True
            self._session.changes.talk_changed.emit(self._talk_id)
            self._is_announcing = False
            self._session.changes.talks_changed.emit()

    def _on_talk_changed(self, talk_id: int) -> None:
        if talk_id == self._talk_id and not self._is_announcing:
            self._load()

    def _start(self) -> None:
        talk_id, bench = self._talk_id, self._session.workbench
        if talk_id is not None:
            self._steps.take(lambda: begin_read_back(bench, talk_id))

    def _confirm_page(self, page: int) -> None:
        talk_id, reading = self._talk_id, self._session.workbench.paper.reading_back
        if talk_id is not None and self._state:
            read = max(self._state.desk.read_back.pages_read, page + 1)
            self._steps.take(lambda: reading.page_read(talk_id, read))

    def _printable(self) -> Printable | None:
        record = self.shown_record
        if record is None or self._talk_id is None:
            return None
        more = self.by_hand.on_paper(record)
        return Printable(self._talk_id, record, 1, max(self.pages.count, 1), more)

    def _open_sign_dialog(self, role: Role) -> None:
        if self._state is None or self._talk_id is None:
            return
        signing, talk_id = self._session.workbench.paper.signing, self._talk_id
        self._ask_certificate(
            role, lambda identity, progress: signing.sign(talk_id, role, identity, progress)
        )

    def _sign_paper(self, paper: Paper, role: Role) -> None:
        signing = self._session.workbench.paper.paper_signing
        self._ask_certificate(
            role, lambda identity, progress: signing.sign(paper.id, role, identity, progress)
        )

    def _ask_certificate(self, role: Role, sign: Sign) -> None:
        # a certificate is for a person, never for a role
        named = self._state.desk.talk.one(role) if self._state else None
        dialog = SignDialog(self._session, sign, named.name if named else "", self)
        dialog.accepted.connect(self._on_taken)
        dialog.open()

    def _connect(self) -> None:
        self._steps.taken.connect(self._on_taken)
        self._begin.clicked.connect(self._start)
        self.pages.confirmed.connect(self._confirm_page)
        self.pages.print_wanted.connect(self.print_record)
        self.pages.compare_wanted.connect(self.open_compare)
        self.review.read_along_wanted.connect(self.open_reading)
        self.review.form_closed.connect(self._on_form_closed)
        self.papers.chosen.connect(self._show_paper)
        self.papers.sign_wanted.connect(self._sign_paper)
        self.read_along.view.confirmed.connect(self._confirm_page)
        self.read_along.view.left.connect(self._leave_reading)
        self.read_along.correct_wanted.connect(self._correct_read)
        self.compare.left.connect(self._leave_view)
        self.sign.sign_wanted.connect(self._open_sign_dialog)
        self.sign.hand.print_wanted.connect(self.print_record)
        self.by_hand.entered.connect(self._stack.setCurrentWidget)
        self.by_hand.left.connect(self._leave_view)
        self.by_hand.changed.connect(self._on_taken)
        self.by_hand.shown.connect(self._show_pages)
        self.print_desk.printed.connect(self._on_taken)
        self.tabs.currentChanged.connect(self._on_tab_changed)
        self._session.changes.talk_changed.connect(self._on_talk_changed)

    def _lay_out(self) -> None:
        # from the outside in: whatever gets a new parent is styled anew with all that is in it
        outer = QVBoxLayout(self)
        outer.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, GAP)
        outer.setSpacing(GAP)
        outer.addWidget(self.strip)
        outer.addWidget(self._stack, 1)
        empty, splitter = QWidget(), QSplitter()
        for side in (empty, splitter, self.read_along.view, self.compare, *self.by_hand.sides):
            self._stack.addWidget(side)
        self._fill_empty(empty)
        for part in (self.pages, self.tabs):
            splitter.addWidget(part)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes(list(_SIDES))
        self.tabs.setAccessibleName(self.tr("核对与签署"))
        self.tabs.addTab(self.review, self.tr("核对"))
        self.tabs.addTab(self.sign, self.tr("定稿与签名"))
        self.tabs.addTab(self.papers, self.tr("附件文书"))

    def _fill_empty(self, empty: QWidget) -> None:
        self._told.setProperty("kind", "subtitle")
        self._told.setWordWrap(True)
        self._begin.setProperty("kind", "primary")
        column = QVBoxLayout(empty)
        column.setSpacing(2 * GAP)
        column.addStretch(1)
        column.addWidget(self._told)
        column.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)


def _versions(bench: Workbench, talk_id: TalkId, state: ReadBackState) -> list[Version]:
    """Return the versions that can be compared, the oldest first; for a worker thread."""
    frozen = bench.paper.freezing.versions(talk_id)
    versions = [Version(one.record.version, one.record) for one in frozen]
    return [*versions, Version(0, state.desk.record)] if state.is_open else versions
