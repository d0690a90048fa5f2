"""What asks something above the composer and takes its room meanwhile."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AskingPanel(QFrame):
    """Enter answers, Esc thinks better of it.

    Signals: `opened()` when it needs room; `left()` when it gives the room back, whatever was
    answered.
    """

    opened = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "banner")
        self.hide()

    def answer(self) -> None:
        """Do what Enter means here."""
        raise NotImplementedError

    def dismiss(self) -> None:
        """Go away without an answer."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with Enter, leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in _ENTER:
            self.answer()
        else:
            super().keyPressEvent(event)
