"""Work off the GUI thread: one thread that changes the vault, a few that only read.

A worker knows a job only by its number: the job, its callbacks and its result are kept here and
dropped on the GUI thread, because a widget that dies on another thread crashes Qt, and because a
bound method does not keep its object alive.
"""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import count
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QProgressDialog, QWidget
from shiboken6 import isValid

from app.services.errors import Cancelled, DiskFullError
from ui.messages import Messages

T = TypeVar("T")
Progress = Callable[[int, int], None]
"""The services' progress: called with (done, total)."""

_READERS = 3
_SHOW_PROGRESS_AFTER = 400  # ms; what is shorter needs no dialog


@dataclass
class _Job:
    work: Callable[[], object]
    owner: QObject
    done: Callable[[object], None] | None
    failed: Callable[[Exception], bool] | None
    given_up: Callable[[Exception], None] | None = None
    is_change: bool = False
    is_read: bool = False
    has_ended: bool = False
    used_reserve: bool = False
    result: object = None
    error: Exception | None = None
    stopped: threading.Event = field(default_factory=threading.Event)
    dialog: QProgressDialog | None = None


class Jobs(QObject):
    """Runs work and brings the answer back to the GUI thread while the asker still lives.

    `done` gets the result; `failed` gets the error and returns True if it dealt with it, else
    the error is shown.
    """

    _finished = Signal(int)
    _progressed = Signal(int, int, int)

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self._numbers = count(1)
        self._jobs: dict[int, _Job] = {}
        self._reserve_used: Callable[[], bool] = _never
        self._is_closed = False
        self._changers = ThreadPoolExecutor(1, thread_name_prefix="change")
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="read")
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)

    def rely_on(self, reserve_used: Callable[[], bool] | None) -> None:
        """Take notice of the vault whose reserved space helps out once when the disk is full."""
        self._reserve_used = reserve_used or _never

    def change(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], bool] | None = None,
        given_up: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run what changes the vault; all such work runs on one thread in the order given.

        Where a full disk made the vault free its reserve, the work is tried once more and the
        person is told. `given_up` runs on the change thread, before the next work, when this
        failed for good.
        """
        job = _Job(work, owner, _any(done), failed, given_up, is_change=True)
        self._start(self._changers, job)

    def read(
        self,
        work: Callable[[], T],
        *,
        owner: QObject,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], bool] | None = None,
    ) -> None:
        """Run what only reads or computes; several may run at once.

        One owner gets its answers in the order it asked: an older state of the vault never comes
        after a newer one.
        """
        self._start(self._readers, _Job(work, owner, _any(done), failed, is_read=True))

    def long(
        self,
        work: Callable[[Progress], T],
        *,
        owner: QWidget,
        title: str,
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], bool] | None = None,
    ) -> None:
        """Run long work on the change thread with a progress dialog that can cancel it.

        Cancelling makes the progress callback raise Cancelled; that is not shown as an error.
        """
        number = next(self._numbers)
        job = _Job(lambda: work(self._progress_of(number)), owner, _any(done), failed)
        job.dialog = self._dialog(owner, title, job.stopped)
        self._start(self._changers, job, number)

    def idle(self) -> bool:
        """Tell whether nothing runs and everything was delivered."""
        return not self._jobs

    def close(self) -> None:
        """Finish what was begun on the change thread; deliver and begin nothing any more.

        A screen that is about to be freed may still have a timer running out.
        """
        self._is_closed = True
        for job in self._jobs.values():
            job.stopped.set()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._changers.shutdown(wait=True)
        self._jobs.clear()

    def _start(self, pool: ThreadPoolExecutor, job: _Job, number: int = 0) -> None:
        if self._is_closed:
            return
        number = number or next(self._numbers)
        self._jobs[number] = job
        pool.submit(self._run, number)

    def _run(self, number: int) -> None:
        job = self._jobs[number]
        try:
            job.result = self._tried_twice(job) if job.is_change else job.work()
        except Exception as error:  # noqa: BLE001  (whatever it is, the GUI thread words it)
            job.error = error
            if job.given_up is not None:
                job.given_up(error)
        del job  # the GUI thread drops the last reference
        self._finished.emit(number)

    def _tried_twice(self, job: _Job) -> object:
        """Do a change, again where its first failure freed the vault's reserve."""
        was_used = self._reserve_used()
        try:
            return job.work()
        except DiskFullError:
            if was_used or not self._reserve_used():
                raise
        result = job.work()
        job.used_reserve = True
        return result

    @Slot(int)
    def _on_finished(self, number: int) -> None:
        """Deliver a job, or every read of its owner that has waited for this one."""
        job = self._jobs.get(number)
        if job is None:
            return
        job.has_ended = True
        if not job.is_read:
            self._deliver(number, job)
            return
        for waiting, read in self._reads_of(job.owner):
            if not read.has_ended:
                break
            self._deliver(waiting, read)

    def _reads_of(self, owner: QObject) -> list[tuple[int, _Job]]:
        """Return an owner's undelivered reads in the order they were asked for."""
        jobs = self._jobs.items()
        return [(number, job) for number, job in jobs if job.is_read and job.owner is owner]

    def _deliver(self, number: int, job: _Job) -> None:
        if self._jobs.pop(number, None) is None:
            return  # its owner's earlier answer closed everything
        if job.dialog is not None and isValid(job.dialog):
            job.dialog.close()
            job.dialog.deleteLater()
        if job.used_reserve:
            self._messages.notice(self.tr("磁盘已满，已动用预留空间。请尽快腾出空间。"))
        if isValid(job.owner):
            self._answer(job)

    def _answer(self, job: _Job) -> None:
        if job.error is None:
            if job.done is not None:
                job.done(job.result)
            return
        dealt_with = job.failed is not None and job.failed(job.error)
        if not dealt_with and not isinstance(job.error, Cancelled):
            parent = job.owner if isinstance(job.owner, QWidget) and isValid(job.owner) else None
            self._messages.error(parent, job.error)

    def _progress_of(self, number: int) -> Progress:
        stopped = self._jobs[number].stopped

        def progress(done: int, total: int) -> None:
            if stopped.is_set():
                raise Cancelled
            self._progressed.emit(number, done, total)

        return progress

    @Slot(int, int, int)
    def _show_progress(self, number: int, done: int, total: int) -> None:
        job = self._jobs.get(number)
        if job is None or job.dialog is None or not isValid(job.dialog):
            return
        if not job.stopped.is_set():
            job.dialog.setMaximum(max(total, 1))
            job.dialog.setValue(min(done, max(total, 1)))

    def _dialog(self, owner: QWidget, title: str, stopped: threading.Event) -> QProgressDialog:
        dialog = QProgressDialog(title, self.tr("取消"), 0, 0, owner.window())
        dialog.setWindowTitle(title)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(_SHOW_PROGRESS_AFTER)
        dialog.setMinimumWidth(420)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.canceled.connect(stopped.set)
        return dialog


def _never() -> bool:
    return False


def _any(done: Callable[[T], None] | None) -> Callable[[object], None] | None:
    """Forget the type of a result: a job hands `done` exactly what its `work` returned."""
    return cast("Callable[[object], None] | None", done)
