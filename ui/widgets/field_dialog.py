"""A small dialog of fields: save or cancel, what went wrong said in place."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.domain.errors import TanluError
from ui.errors.wording import in_place
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.session import Session
from ui.widgets.choice_field import unsettled_in
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
        self.buttons.accepted.connect(self._keep_pressed)
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

    def showEvent(self, event: QShowEvent) -> None:
        """Give every field its room, and the keys to the first one where none was named."""
        super().showEvent(event)
        self._grow()
        if self.focusWidget() is None and (first := self._first_field()) is not None:
            first.setFocus()

    def save(self) -> None:
        """Store what is filled in."""
        raise NotImplementedError

    def _keep_pressed(self) -> None:
        """Store, unless a field was left with words that nobody and nothing is called."""
        field = unsettled_in(self)
        if field is None:
            self.save()
            return
        self.message.say(field.unsettled)
        self._grow()
        field.setFocus()

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

    def _first_field(self) -> QWidget | None:
        """Return the first widget that takes the keys and is not one of the buttons."""
        each = self.nextInFocusChain()
        while each is not None and each is not self:
            takes_keys = Qt.FocusPolicy.TabFocus in each.focusPolicy() and each.isEnabled()
            if takes_keys and each.isVisibleTo(self) and not self.buttons.isAncestorOf(each):
                return each
            each = each.nextInFocusChain()
        return None

    def _grow(self) -> None:
        """Make room for what is said, so that it takes none from the fields."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            wanted = max(layout.totalHeightForWidth(self.width()), self.sizeHint().height())
            self.resize(self.width(), max(self.height(), wanted))
