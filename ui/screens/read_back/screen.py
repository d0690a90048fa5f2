"""Read-back and signing: the pages on the left, what can be done with them on the right."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.ids import TalkId
from app.domain.participant import Role
from ui.actions import ActionId
from ui.look.theme import GAP, WIDE_GAP
from ui.models.page_pictures import PagePictures
from ui.screens.read_back.page_panel import PagePanel
from ui.screens.read_back.printing import print_record, record_printer
from ui.screens.read_back.review_panel import ReviewPanel
from ui.screens.read_back.sign_dialog import SignDialog
from ui.screens.read_back.sign_panel import SignPanel
from ui.screens.read_back.state import (
    WAITING_STAGES,
    ReadBackState,
    begin_read_back,
    read_state,
)
from ui.screens.read_back.steps import Steps
from ui.session import Session
from ui.widgets.page import Page
from ui.widgets.push_button import PushButton

_SIDES = (680, 620)


class ReadBackTab(Page):
    """Reads one talk's record back, corrects it, freezes it and has it signed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._talk_id: TalkId | None = None
        self._state: ReadBackState | None = None
        self._is_announcing = False
        self._pictures = PagePictures(session.workbench.page_view)
        self._steps = Steps(session, self)
        self.pages = PagePanel(session, self._pictures)
        self.review = ReviewPanel(session, self._steps)
        self.sign = SignPanel(session, self._steps)
        self.tabs = QTabWidget()
        self._told = QLabel()
        self._begin = PushButton(self.tr("开始核对"))
        self._stack = QStackedWidget()
        self.begin_at(self.pages.list)
        self._lay_out()
        self._connect()
        for action, slot in self._slots():
            session.actions.bind(self, action, slot)

    def show_talk(self, talk_id: TalkId) -> None:
        """Show a talk."""
        self._talk_id = talk_id
        self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the statement when the tab is left."""
        super().hideEvent(event)
        self.review.flush()

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
        has_record = state.is_open or state.is_frozen
        self._stack.setCurrentIndex(1 if has_record else 0)
        if not has_record:
            waits = state.stage in WAITING_STAGES
            self._begin.setVisible(waits)
            self._told.setText(
                self.tr("谈话已经结束。开始核对后，请谈话对象逐页阅看，或者向其宣读。")
                if waits
                else self.tr("谈话结束以后，在这里逐页核对、更正、定稿和签名。")
            )
            return
        self.review.show_state(state)
        self.sign.show_state(state)
        if before is None or before.stage is not state.stage:
            self.tabs.setCurrentIndex(0 if state.is_open else 1)
            if self.isVisible():
                self.pages.list.setFocus()
        self.pages.show_record(
            state.shown_record, state.desk.read_back.pages_read, may_confirm=state.is_open
        )

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
        talk_id, reading = self._talk_id, self._session.workbench.reading_back
        if talk_id is not None and self._state:
            read = max(self._state.desk.read_back.pages_read, page + 1)
            self._steps.take(lambda: reading.page_read(talk_id, read))

    def _open_sign_dialog(self, role: Role) -> None:
        if self._state is None or self._talk_id is None:
            return
        # a certificate is for a person, never for a role
        named = self._state.desk.talk.one(role)
        holder = named.name if named else ""
        dialog = SignDialog(self._session, self._talk_id, role, holder, self)
        dialog.accepted.connect(self._on_taken)
        dialog.open()

    def print_record(self) -> None:
        """Ask for a printer and print; the system's print queue keeps a copy while it prints."""
        if self._state is None:
            return
        printer = record_printer()
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, max(self.pages.count, 1))
        dialog.finished.connect(
            lambda result: self.print_on(printer) if result == QDialog.DialogCode.Accepted else None
        )
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def print_on(self, printer: QPrinter) -> None:
        """Print the record as it is shown on a printer that was set up."""
        if self._state is None:
            return
        record, pictures = self._state.shown_record, self._pictures
        sent = self.tr("已送去打印 {count} 页。打印队列里可能留有副本，请按保密规定处理。")
        self._session.jobs.long(
            lambda progress: print_record(printer, pictures, record, progress),
            owner=self,
            title=self.tr("打印"),
            done=lambda count: self._session.messages.notice(sent.format(count=count)),
        )

    def _slots(self) -> list[tuple[ActionId, Callable[[], object]]]:
        return [
            (ActionId.READ_BACK_CONFIRM_PAGE, self.pages.confirm),
            (ActionId.READ_BACK_NEXT_PAGE, lambda: self.pages.turn(1)),
            (ActionId.READ_BACK_PREVIOUS_PAGE, lambda: self.pages.turn(-1)),
            (ActionId.READ_BACK_LARGER, lambda: self.pages.zoom(1)),
            (ActionId.READ_BACK_SMALLER, lambda: self.pages.zoom(-1)),
            (ActionId.READ_BACK_CORRECT, self.review.correct),
            (ActionId.READ_BACK_KEEP_CORRECTION, self.review.form.keep),
            (ActionId.READ_BACK_STATEMENT, self.review.write_statement),
            (ActionId.READ_BACK_CONCLUDE, self.review.conclude),
            (ActionId.READ_BACK_FREEZE, self.sign.freeze),
            (ActionId.READ_BACK_PRINT, self.print_record),
        ]

    def _connect(self) -> None:
        self._steps.taken.connect(self._on_taken)
        self._begin.clicked.connect(self._start)
        self.pages.confirmed.connect(self._confirm_page)
        self.pages.print_wanted.connect(self.print_record)
        self.sign.sign_wanted.connect(self._open_sign_dialog)
        self._session.changes.talk_changed.connect(self._on_talk_changed)

    def _lay_out(self) -> None:
        self._told.setProperty("kind", "subtitle")
        self._told.setWordWrap(True)
        self._begin.setProperty("kind", "primary")
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setSpacing(2 * GAP)
        column.addStretch(1)
        column.addWidget(self._told)
        column.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(2)
        self.tabs.setAccessibleName(self.tr("核对与签署"))
        self.tabs.addTab(self.review, self.tr("核对"))
        self.tabs.addTab(self.sign, self.tr("定稿与签名"))
        splitter = QSplitter()
        for part in (self.pages, self.tabs):
            splitter.addWidget(part)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes(list(_SIDES))
        self._stack.addWidget(empty)
        self._stack.addWidget(splitter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, GAP)
        outer.addWidget(self._stack)
