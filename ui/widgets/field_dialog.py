"""A small dialog of fields: save or cancel, what went wrong said in place."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.domain.errors import TanluError
from ui.errors.wording import in_place
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.session import Session
from ui.widgets.parts import MessageLine

T = TypeVar("T")
_WIDTH = 560


class FieldDialog(QDialog):
    """A column of fields, `body`, and two buttons; `below` follows the message."""

    def __init__(
        self, session: Session, title: str, keep: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.message = MessageLine()
        self.buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.keep = self.buttons.addButton(keep or self.tr("保存"), role.AcceptRole)
        self.keep.setProperty("kind", "primary")
        self.buttons.addButton(self.tr("取消"), role.RejectRole)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(WIDE_GAP)
        self.below = QVBoxLayout()
        self.below.setSpacing(WIDE_GAP)
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        page.addLayout(self.body)
        page.addWidget(self.message)
        page.addLayout(self.below)
        page.addWidget(self.buttons)
        self.keep.setDefault(True)
        self.setMinimumWidth(_WIDTH)

    def save(self) -> None:
        """Store what is filled in."""
        raise NotImplementedError

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run what stores; go on with `done` when it is stored."""
        self.message.say("")
        self.buttons.setEnabled(False)

        def stored(result: T) -> None:
            self.buttons.setEnabled(True)
            done(result)

        self._session.jobs.change(work, owner=self, done=stored, failed=self.refuse)

    def refuse(self, error: Exception) -> bool:
        """Say what was refused; tell whether there were words for it. What is typed stays."""
        self.buttons.setEnabled(True)
        if not isinstance(error, TanluError):
            return False
        self.message.say(in_place(error))
        self._grow()
        return True

    def _grow(self) -> None:
        """Make room for the message, so that it takes none from the fields."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wanted = max(layout.totalHeightForWidth(self.width()), self.sizeHint().height())
            self.resize(self.width(), max(self.height(), wanted))
