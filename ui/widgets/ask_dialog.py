"""A dialog that asks for something and stores it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ui.errors.wording import in_place
from ui.session import Session
from ui.widgets.parts import MessageLine


class AskDialog(QDialog):
    """What the vault refuses is said in `message`, and what is typed stays to be mended."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.message = MessageLine()
        self.buttons = QDialogButtonBox()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def save(self) -> None:
        """Store what is typed."""
        raise NotImplementedError

    def foot(self, verb: str) -> QDialogButtonBox:
        """Return the buttons: the verb, which saves, and one to leave."""
        keep = self.buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("kind", "primary")
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        return self.buttons

    def say_refused(self, error: Exception) -> bool:
        """Say what the vault refused; tell whether there were words for it."""
        self.buttons.setEnabled(True)
        text = in_place(error)
        self.message.say(text)
        return bool(text)
