"""A field that takes the next chord pressed, whatever else it would do."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_MODIFIERS = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeyField(QLineEdit):
    """Signals: `pressed(chord)`, a QKeyCombination; `cancelled()` on Esc or when the focus goes.

    The input method is kept away: what it would compose is no key.
    """

    pressed = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts, menus and the order of Tab do."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._take(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop waiting when the focus goes elsewhere."""
        super().focusOutEvent(event)
        self.cancelled.emit()

    def _take(self, event: QKeyEvent) -> None:
        event.accept()
        if event.key() in _MODIFIERS or event.key() in (Qt.Key.Key_unknown, 0):
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Escape and not held:
            self.cancelled.emit()
            return
        chord = QKeyCombination(held, _plain(Qt.Key(event.key())))
        self.setText(QKeySequence(chord).toString(_NATIVE))
        self.pressed.emit(chord)


def _plain(key: Qt.Key) -> Qt.Key:
    """Undo what Shift makes of Tab: Qt's shortcuts know Shift+Tab by the name Tab."""
    return Qt.Key.Key_Tab if key == Qt.Key.Key_Backtab else key
