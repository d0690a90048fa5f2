"""The field the recorder types into: Enter stores, everything else stays typing."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.widgets.text_fields import TextEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINES = (3, 6)


class ComposerField(TextEdit):
    """Signals: `entered()` on Enter, `stepped(int)` on Up (-1) or Down (1), `cancelled()` on Esc.

    Up and Down step only while nothing new is typed; otherwise they move the cursor.
    """

    entered = Signal()
    stepped = Signal(int)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, lines=_LINES)
        self.steps = False
        self._reserved: set[QKeySequence] = set()

    def reserve(self, keys: list[QKeySequence]) -> None:
        """Leave these keys to the screen's actions, also where a text field has its own use."""
        self._reserved = set(keys)

    def event(self, event: QEvent) -> bool:
        """Let the screen's own keys through unless an input method is composing."""
        if event.type() is QEvent.Type.ShortcutOverride and not self.is_composing:
            assert isinstance(event, QKeyEvent)  # noqa: S101  (Qt says so, its types do not)
            if QKeySequence(event.keyCombination()) in self._reserved:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Store on Enter, break the line on Shift+Enter, step with Up and Down."""
        if self.is_composing:
            super().keyPressEvent(event)
            return
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in _ENTER and not shift:
            self.entered.emit()
        elif key in _ENTER:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif self.steps and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not shift:
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)
