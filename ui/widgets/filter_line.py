"""The line that filters a list as one types."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.loose_words import needs_no_keeping
from ui.widgets.text_fields import LineEdit


class FilterLine(LineEdit):
    """Filters while it is typed into. Signal: went_down() to go on to the list below."""

    went_down = Signal()

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder=placeholder)
        needs_no_keeping(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list with Enter or Down, clear with Escape."""
        key = event.key()
        if self.is_composing:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.went_down.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
