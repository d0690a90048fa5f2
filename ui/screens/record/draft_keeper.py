"""Keeps what is being typed in the vault: never more than 300 ms behind the fingers."""

import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.errors import CannotProceedError
from app.domain.transcript import Draft
from app.services.rescue import Rescue, can_be_rescued
from ui.jobs import Jobs

# a throttle, not a debounce: it also runs out while the typing goes on
_EVERY_MS = 80
_EVERY_MS_RESCUED = 250  # each save makes the copy longer
_AGAIN_MS = 1_000

Snapshot = Callable[[], Draft]
"""Called on the change thread; returns the draft as it is to be kept then."""


class DraftKeeper(QObject):
    """Saves the draft a moment after typing, one save at a time.

    `snapshot` is called on the GUI thread and returns what the change thread will ask for the
    draft. Signals: `refused(error)` when a save failed and the emergency copy failed as well (it
    is tried again), `rescued()` when the copy has it, `kept()` when either has.
    """

    refused = Signal(Exception)
    rescued = Signal()
    kept = Signal()

    def __init__(
        self,
        jobs: Jobs,
        save: Callable[[Draft], None],
        rescue: Rescue,
        snapshot: Callable[[], Snapshot | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._save = save
        self._rescue = rescue
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
        saving = _Saving(self._save, self._rescue, snapshot)
        self._jobs.change(
            saving.run,
            owner=self,
            done=lambda _: self._done(saving),
            failed=lambda error: self._failed(saving, error),
            given_up=saving.give_up,
        )

    def _done(self, saving: "_Saving") -> None:
        self._is_saving = False
        self.kept.emit()
        if saving.is_rescued:
            self.rescued.emit()
        if not self._is_behind:
            return
        if saving.is_rescued:
            self._timer.start(_EVERY_MS_RESCUED)
        else:
            self._save_now()

    def _failed(self, saving: "_Saving", error: Exception) -> bool:
        if saving.is_rescued:
            self._done(saving)
            return True
        self._is_saving = False
        self._is_behind = True
        self._timer.start(_AGAIN_MS)
        self.refused.emit(error)
        return True


class _Saving:
    """One save, on the change thread: into the vault, else into the emergency copy."""

    def __init__(self, save: Callable[[Draft], None], rescue: Rescue, snapshot: Snapshot) -> None:
        self.is_rescued = False
        self._save = save
        self._rescue = rescue
        self._snapshot = snapshot

    def run(self) -> None:
        """Save where entries go as well: nothing newer may stand in the vault."""
        if self._rescue.is_open:
            self._keep()
        else:
            self._save(self._snapshot())

    def give_up(self, error: Exception) -> None:
        """Keep what the vault does not take."""
        if can_be_rescued(error) and not self._rescue.is_open:
            with suppress(CannotProceedError, OSError):
                self._keep()

    def _keep(self) -> None:
        self._rescue.keep_draft(self._snapshot())
        self.is_rescued = True
