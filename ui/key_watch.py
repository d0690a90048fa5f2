"""One key that works wherever the keyboard is: in a dialog, a menu, or while composing.

A QShortcut is silent behind a modal dialog, and a field that composes keeps every shortcut away;
the key is therefore caught on its way to any window of the program.
"""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow

from ui.key_book import KeyBook


class KeyWatch(QObject):
    """Watches for the key of one action of the book. Signal: `pressed()`."""

    pressed = Signal()

    def __init__(self, book: KeyBook, action: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book, self._action = book, action
        self._wanted = QKeySequence()
        book.changed.connect(self._look_up)
        self._look_up()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101  (there is always one)
        application.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the key from the window it was going to."""
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()) == self._wanted
        ):
            self.pressed.emit()
            return True
        return super().eventFilter(watched, event)

    def _look_up(self) -> None:
        self._wanted = self._book.keys(self._action)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # once is enough
            window.installEventFilter(self)
