"""A small form inside the recorder's page instead of a dialog: the work above it stays in sight."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import RuleBrokenError
from ui.errors.wording import in_place
from ui.look.theme import GAP, HALF_GAP, WIDE_GAP
from ui.session import Session
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, button, label

T = TypeVar("T")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormStrip(QFrame):
    """Fields in a row, Enter stores, Esc closes. Signal: `closed()` when it is gone again.

    A broken rule is said in the strip, which stays open.
    """

    closed = Signal()

    def __init__(self, session: Session, title: str, confirm: str) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self._session = session
        self._is_busy = False
        self._last: QWidget = self
        self.title = label(title, "heading", wrap=False)
        self.setAccessibleName(title)
        self.message = MessageLine()
        self.fields = QGridLayout()
        self.fields.setHorizontalSpacing(GAP)
        self.more = QHBoxLayout()
        self.confirm = button(confirm, "primary")
        self.confirm.clicked.connect(self.submit)
        self.cancel = button(self.tr("关闭 (Esc)"), "quiet")
        self.cancel.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.setSpacing(WIDE_GAP)
        head.addWidget(self.title)
        head.addLayout(self.more)
        head.addStretch()
        head.addWidget(self.confirm)
        head.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GAP, HALF_GAP, 2 * GAP, GAP)
        column.setSpacing(HALF_GAP)
        column.addLayout(head)
        column.addLayout(self.fields)
        column.addWidget(self.message)
        self.hide()

    def place(self, text: str, field: QWidget, stretch: int) -> LabelledField:
        """Put a field with its label at the end of the row."""
        column = self.fields.columnCount() if self.fields.count() else 0
        made = LabelledField(text, field)
        self.fields.addWidget(made, 0, column, Qt.AlignmentFlag.AlignTop)
        self.fields.setColumnStretch(column, stretch)
        self._last = field
        return made

    def begin(self, first: QWidget) -> None:
        """Show the form and go to its first field."""
        self.message.say("")
        self.show()
        # only now: the order does not outlive the move into the page
        self.setTabOrder(self._last, self.confirm)
        self.setTabOrder(self.confirm, self.cancel)
        first.setFocus()

    def dismiss(self) -> None:
        """Close without storing anything more."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def submit(self) -> None:
        """Store what is filled in."""
        raise NotImplementedError

    def store(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run the work that stores, once; `done` decides what comes next."""
        if self._is_busy:
            return
        self._is_busy = True
        self.message.say("")

        def finished(result: T) -> None:
            self._is_busy = False
            done(result)

        self._session.jobs.change(work, owner=self, done=finished, failed=self._failed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter store and Esc close."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in _ENTER:
            self.submit()
        else:
            super().keyPressEvent(event)

    def _failed(self, error: Exception) -> bool:
        self._is_busy = False
        if not isinstance(error, RuleBrokenError):
            return False
        self.message.say(in_place(error))
        return True
