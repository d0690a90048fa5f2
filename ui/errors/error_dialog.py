"""The dialog for a failure a person can do something about."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app.domain.errors import TanluError
from ui.errors.wording import words_of


class ErrorDialog(QMessageBox):
    """Says what happened and, below, what to do."""

    def __init__(self, error: TanluError, parent: QWidget | None = None) -> None:
        words = words_of(error)
        super().__init__(QMessageBox.Icon.Warning, words.title, words.text, parent=parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setInformativeText(words.todo)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        button = self.addButton(self.tr("知道了"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(button)
        self.setEscapeButton(button)
