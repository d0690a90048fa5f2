"""When to store what is typed: soon after it was typed, never with each key."""

from PySide6.QtCore import QObject, QTimer, Signal

_DELAY_MS = 250


class Autosave(QObject):
    """Waits a moment after the first change; further changes do not put it off.

    Signal: due() when what changed is to be handed to the vault.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.due)

    @property
    def is_waiting(self) -> bool:
        """Whether something changed that is not handed over yet."""
        return self._timer.isActive()

    def touch(self) -> None:
        """Note that something changed."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Hand over now what waits."""
        if self._timer.isActive():
            self._timer.stop()
            self.due.emit()

    def forget(self) -> None:
        """Drop what waits: something else is shown."""
        self._timer.stop()
