"""Work off the GUI thread comes back in order, on the GUI thread, to whoever still lives."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.services.errors import DiskFullError, WrongPassphraseError
from ui.jobs import Jobs, Progress
from ui.messages import Messages

Wait = Callable[[], None]


def test_changes_run_in_order_and_answer_on_the_gui_thread(jobs: Jobs, wait_idle: Wait) -> None:
    """One thread takes them as they come; answers arrive here."""
    owner = QObject()
    answers: list[tuple[int, bool]] = []
    threads: set[str] = set()

    def work(number: int) -> int:
        threads.add(threading.current_thread().name)
        return number

    def done(number: int) -> None:
        answers.append((number, threading.current_thread() is threading.main_thread()))

    for number in range(20):
        jobs.change(partial(work, number), owner=owner, done=done)
    wait_idle()

    assert answers == [(number, True) for number in range(20)]
    assert len(threads) == 1


def test_reads_answer_one_owner_in_the_order_they_were_asked(jobs: Jobs, wait_idle: Wait) -> None:
    """A slow older answer never comes after a newer one; other owners do not wait for it."""
    owner, other = QObject(), QObject()
    newer_is_read = threading.Event()
    answers: list[str] = []

    def older() -> str:
        newer_is_read.wait(5)
        return "older"

    def newer() -> str:
        newer_is_read.set()
        return "newer"

    jobs.read(older, owner=owner, done=answers.append)
    jobs.read(newer, owner=owner, done=answers.append)
    jobs.read(lambda: "other", owner=other, done=answers.append)
    wait_idle()

    assert [answer for answer in answers if answer != "other"] == ["older", "newer"]
    assert "other" in answers


def test_nothing_is_delivered_to_the_dead(jobs: Jobs, wait_idle: Wait) -> None:
    """The work is still done, only its answer is dropped."""
    owner = QObject()
    worked: list[int] = []
    answers: list[None] = []
    gate = threading.Event()

    def work() -> None:
        gate.wait(5)
        worked.append(1)

    jobs.change(work, owner=owner, done=answers.append)
    delete(owner)
    gate.set()
    wait_idle()

    assert worked == [1]
    assert answers == []


def test_a_failure_goes_to_who_can_deal_with_it(
    jobs: Jobs, messages: Messages, wait_idle: Wait
) -> None:
    """`failed` returning True is the end of it; else the words are shown."""
    owner = QWidget()
    seen: list[type[Exception]] = []
    shown: list[QDialog] = []
    messages.shown.connect(shown.append)

    def work() -> None:
        raise WrongPassphraseError

    def dealt_with(error: Exception) -> bool:
        seen.append(type(error))
        return True

    jobs.read(work, owner=owner, failed=dealt_with)
    wait_idle()
    assert seen == [WrongPassphraseError]
    assert shown == []

    jobs.read(work, owner=owner)
    wait_idle()
    assert len(shown) == 1
    dialog = shown[0]
    assert isinstance(dialog, QDialog)
    dialog.close()
    QCoreApplication.processEvents()


def test_long_work_shows_progress_and_can_be_cancelled(
    jobs: Jobs, messages: Messages, qtbot: QtBot, wait_idle: Wait
) -> None:
    """Cancel stops the work at its next step, without an error message."""
    owner, reached = QWidget(), threading.Event()
    shown: list[object] = []
    ended: list[bool] = []
    qtbot.addWidget(owner)
    owner.show()
    messages.shown.connect(shown.append)
    stopped = threading.Event()

    def work(progress: Progress) -> None:
        try:
            for step in range(100_000):
                progress(step, 100_000)
                reached.set()
                stopped.wait(0.001)
        finally:
            ended.append(True)

    jobs.long(work, owner=owner, title="导出", done=lambda _: shown.append("done"))
    qtbot.waitUntil(reached.is_set)
    dialog = owner.findChild(QProgressDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.maximum() == 100_000)
    dialog.canceled.emit()
    wait_idle()

    assert ended == [True]
    assert shown == []


def test_closing_finishes_what_was_begun(messages: Messages) -> None:
    """Draft and lock are never lost because the window goes."""
    jobs, owner = Jobs(messages), QObject()
    worked: list[int] = []
    for number in range(5):
        jobs.change(partial(worked.append, number), owner=owner)
    jobs.close()
    assert worked == [0, 1, 2, 3, 4]
    assert jobs.idle()


@dataclass
class FullDisk:
    """A change that fails for want of room as often as told; the first time frees the reserve."""

    failures: int
    has_reserve: bool = True
    tries: int = 0

    @property
    def reserve_used(self) -> bool:
        """Whether the reserve was given back."""
        return self.has_reserve and self.tries > 0

    def change(self) -> str:
        """Fail or be done."""
        self.tries += 1
        if self.tries <= self.failures:
            raise DiskFullError(Path("vault"))
        return "done"


def test_a_full_disk_is_tried_again_on_the_reserve_and_said(
    jobs: Jobs, messages: Messages, wait_idle: Wait
) -> None:
    """The change goes through, and the person hears once that there is little room."""
    disk, owner = FullDisk(failures=1), QObject()
    answers: list[str] = []
    notices: list[str] = []
    given_up: list[bool] = []
    messages.noticed.connect(notices.append)
    messages.strip_is_ready()
    jobs.rely_on(lambda: disk.reserve_used)
    for _ in range(2):
        jobs.change(
            disk.change, owner=owner, done=answers.append, given_up=lambda _: given_up.append(True)
        )
        wait_idle()

    assert answers == ["done", "done"]
    assert disk.tries == 3
    assert len(notices) == 1
    assert given_up == []


@pytest.mark.parametrize(
    ("disk", "tries"), [(FullDisk(failures=9), 2), (FullDisk(failures=9, has_reserve=False), 1)]
)
def test_a_disk_that_stays_full_gives_up_before_the_next_change(
    jobs: Jobs, wait_idle: Wait, disk: FullDisk, tries: int
) -> None:
    """Nothing is tried a third time, nor where no reserve was freed."""
    owner = QObject()
    order: list[str] = []

    def refused(error: Exception) -> bool:
        order.append(type(error).__name__)
        return True

    jobs.rely_on(lambda: disk.reserve_used)
    jobs.change(
        disk.change, owner=owner, failed=refused, given_up=lambda _: order.append("given up")
    )
    jobs.change(lambda: order.append("next"), owner=owner)
    wait_idle()

    assert disk.tries == tries
    assert order.index("given up") < order.index("next")
    assert "DiskFullError" in order


def test_work_asked_for_after_the_end_is_not_begun(messages: Messages) -> None:
    """A timer that runs out in a screen about to be freed is no fault."""
    jobs, owner, done = Jobs(messages), QObject(), list[int]()
    jobs.close()

    jobs.read(lambda: 1, owner=owner, done=done.append)
    jobs.change(lambda: 2, owner=owner, done=done.append)
    QCoreApplication.processEvents()

    assert jobs.idle()
    assert done == []
