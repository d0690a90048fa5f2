"""What the dialogs for a unit and for a person have in common: fields, message, save."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from app.domain.errors import RuleBrokenError
from app.domain.register import Person, Unit
from ui.errors.wording import in_place
from ui.look.theme import PAGE_MARGIN, WIDE_GAP
from ui.session import Session
from ui.widgets.parts import MessageLine

_WIDTH = 520


class EntryDialog(QDialog):
    """A column of fields with Save and Cancel; a broken rule is said in place."""

    def __init__(self, session: Session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.message = MessageLine()
        self.buttons = QDialogButtonBox()
        keep = self.buttons.addButton(self.tr("保存"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("kind", "primary")
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.body = QVBoxLayout()
        self.body.setSpacing(WIDE_GAP)
        page = QVBoxLayout(self)
        page.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        page.setSpacing(WIDE_GAP)
        page.addLayout(self.body)
        page.addWidget(self.message)
        page.addWidget(self.buttons)
        keep.setDefault(True)  # only now, as a part of the dialog, is it Enter's button
        self.setMinimumWidth(_WIDTH)

    def save(self) -> None:
        """Store what is filled in."""
        raise NotImplementedError

    def store(self, work: Callable[[], Unit | Person]) -> None:
        """Run the work that stores; close when it is done."""
        self.message.say("")
        self.buttons.setEnabled(False)
        self._session.jobs.change(work, owner=self, done=self._stored, failed=self._failed)

    def _stored(self, _entry: Unit | Person) -> None:
        self._session.changes.register_changed.emit()
        self.accept()

    def _failed(self, error: Exception) -> bool:
        self.buttons.setEnabled(True)
        if not isinstance(error, RuleBrokenError):
            return False
        self.message.say(in_place(error))
        return True
