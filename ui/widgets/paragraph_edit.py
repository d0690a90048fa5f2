"""A text of one paragraph that may wrap: Enter goes on to the next field."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QKeyEvent

from ui.widgets.text_fields import TextEdit


class ParagraphEdit(TextEdit):
    """Takes no line breaks, typed or pasted: they would not be kept."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, unless an input method composes."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not self.is_composing:
            self.focusNextChild()
            event.accept()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste lines as one paragraph."""
        joined = QMimeData()
        joined.setText(" ".join(source.text().splitlines()))
        super().insertFromMimeData(joined)
