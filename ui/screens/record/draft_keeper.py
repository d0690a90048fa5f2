"""Keeps what is being typed in the vault: never more than 300 ms behind the fingers."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.transcript import Draft
from ui.jobs import Jobs

# a throttle, not a debounce: it also runs out while the typing goes on
_EVERY_MS = 80
_AGAIN_MS = 1_000

Snapshot = Callable[[], Draft]
"""Called on the change thread; returns the draft as it is to be kept then."""


class DraftKeeper(QObject):
    """Saves the draft a moment after typing, one save at a time.

    `snapshot` is called on the GUI thread and returns what the change thread will ask for the
    draft. Signals: `refused(error)` when a save failed (it is tried again), `kept()` when one
    went through.
    """

    refused = Signal(Exception)
    kept = Signal()

    def __init__(
        self,
        jobs: Jobs,
        save: Callable[[Draft], None],
        snapshot: Callable[[], Snapshot | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._save = save
        self._snapshot = snapshot
        self._is_saving = False
        self._is_behind = False
        self._noted = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._save_now)

    def note(self) -> None:
        """Take notice that something was typed; cheap, for every key press."""
        self._noted = time.monotonic()
        if not self._timer.isActive():
            self._timer.start(_EVERY_MS)

    def is_quiet(self, seconds: float) -> bool:
        """Tell whether nothing was typed for so long."""
        return time.monotonic() - self._noted > seconds

    def save(self) -> None:
        """Hand over what stands there in this very call."""
        self._timer.stop()
        self._is_saving = False
        self._save_now()

    def flush(self) -> None:
        """Hand over what is not kept yet in this very call."""
        if self._timer.isActive() or self._is_behind:
            self.save()

    def _save_now(self) -> None:
        if self._is_saving:
            self._is_behind = True  # the answer of the one under way starts the next
            return
        self._is_behind = False
        snapshot = self._snapshot()
        if snapshot is None:
            return
        self._is_saving = True
        save = self._save
        self._jobs.change(
            lambda: save(snapshot()), owner=self, done=self._done, failed=self._failed
        )

    def _done(self, _nothing: None) -> None:
        self._is_saving = False
        self.kept.emit()
        if self._is_behind:
            self._save_now()

    def _failed(self, error: Exception) -> bool:
        self._is_saving = False
        self._is_behind = True
        self._timer.start(_AGAIN_MS)
        self.refused.emit(error)
        return True
