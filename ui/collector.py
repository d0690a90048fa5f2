"""Python's cyclic garbage collected on the GUI thread only.

A collection may start on any thread that makes objects; a widget caught in a cycle would then
die on a worker's thread, which Qt does not survive.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 10_000
_YOUNG = 1


class Collector(QObject):
    """Takes over from Python's own timing until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(lambda: gc.collect(_YOUNG))
        self._timer.start()

    def sweep(self) -> None:
        """Collect everything; for moments when nobody types."""
        gc.collect()

    def stop(self) -> None:
        """Give the timing back to Python."""
        self._timer.stop()
        gc.enable()
