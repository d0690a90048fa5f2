"""Notices when nobody has touched keyboard or mouse for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_INPUT = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}
_MS_A_MINUTE = 60_000


class IdleWatch(QObject):
    """Emits `idle` once the set time has passed without input.

    It listens to the windows, not to the application: a filter on the application is called
    for every event of every widget and would slow down typing. Composed text arrives without
    key events, so the moving text cursor counts as input as well.
    """

    idle = Signal()

    def __init__(self, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.idle)
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self.touch)
        focus_window = QGuiApplication.instance()
        assert isinstance(focus_window, QGuiApplication)  # noqa: S101  (there is always one)
        focus_window.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Wait that many minutes from now on; 0 means never."""
        self._timer.setInterval(minutes * _MS_A_MINUTE)
        self.touch()

    def touch(self) -> None:
        """Begin to wait anew."""
        if self._timer.interval():
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Wait no more."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note input on its way to any window; never keeps it."""
        if event.type() in _INPUT:
            self.touch()
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)  # once is enough
            window.installEventFilter(self)
            self.touch()
