"""A real vault behind every test of the client, and a way to wait for its jobs."""

import gc
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import build
from app.machine.paths import find_paths
from app.services.entry import Entry
from app.services.ports.vault_store import VaultStore
from tests.builders_vault import PASSPHRASE, QUICK, FrozenClock
from ui.actions import Actions
from ui.changes import Changes
from ui.jobs import Jobs
from ui.look.theme import load_theme
from ui.look.translation import uninstall
from ui.messages import Messages
from ui.session import Session

ACCOUNT = "li.wen"
WAIT_MS = 30_000
"""A computer that is busy with other things may well stand still for seconds."""


@pytest.fixture(autouse=True)
def hands_off() -> None:
    """Let go of Shift and Ctrl, and of windows: Qt holds on to what the test before left."""
    if QGuiApplication.instance() is None:
        return
    for left in QApplication.topLevelWidgets():
        left.hide()
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Shift)


@pytest.fixture(autouse=True)
def own_look(qapp: QApplication) -> Iterator[None]:
    """Leave no look behind: language, font and colours are those of the whole application."""
    font, palette, locale = qapp.font(), qapp.palette(), QLocale()
    yield
    if QLocale() != locale:
        uninstall(qapp)
        QLocale.setDefault(locale)
        qapp.setStyleSheet("")
        qapp.setFont(font)
        qapp.setPalette(palette)


@pytest.fixture
def qtbot(qapp: QCoreApplication, request: pytest.FixtureRequest) -> QtBot:
    """Return pytest-qt's own, which waits longer than 5 s where a test names no time."""
    del qapp
    made = QtBot(request)
    for name in ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed"):
        setattr(made, name, partial(getattr(made, name), timeout=WAIT_MS))
    return made


@pytest.fixture
def entry() -> Entry:
    """Return the doors of the core on a frozen clock, with quick passphrases."""
    paths = find_paths(os.environ, Path.home())
    return build(paths, {}, clock=FrozenClock(), new_slots=lambda: QUICK)


@pytest.fixture
def messages(qapp: QCoreApplication) -> Messages:
    """Return the door for messages."""
    del qapp
    return Messages()


@pytest.fixture
def jobs(messages: Messages) -> Iterator[Jobs]:
    """Return jobs that are finished when the test ends."""
    made = Jobs(messages)
    # as ui.collector does: a widget that a worker's collection frees takes the process with it
    gc.disable()
    yield made
    made.close()
    gc.enable()


@pytest.fixture
def store(entry: Entry, tmp_path: Path) -> Iterator[VaultStore]:
    """Return a vault made in tmp_path/vault."""
    made = entry.vaults.create(tmp_path / "vault", "第一纪检监察室", ACCOUNT, PASSPHRASE)
    yield made.store
    made.store.close()


@pytest.fixture
def session(
    entry: Entry, store: VaultStore, jobs: Jobs, messages: Messages, tmp_path: Path
) -> Session:
    """Return a session on the open vault, in Chinese and light, with the shipped schemes."""
    workbench = entry.open_workbench(store)
    workbench.schemes.take_in_shipped()
    core: Future[Entry] = Future()
    core.set_result(entry)
    preferences = entry.preferences.load()
    entry.preferences.save(replace(preferences, last_export_folder=str(tmp_path)))
    return Session(
        core=core,
        workbench=workbench,
        jobs=jobs,
        changes=Changes(),
        messages=messages,
        actions=Actions(),
        preferences=entry.preferences,
        language="zh",
        theme=load_theme(entry.resources, "light"),
        folder=tmp_path / "vault",
    )


@pytest.fixture
def wait_idle(qtbot: QtBot, jobs: Jobs) -> Callable[[], None]:
    """Return a function that lets every job finish and be delivered."""

    def wait() -> None:
        qtbot.waitUntil(jobs.idle, timeout=WAIT_MS)
        # deferred deletions only run in an event loop of their own level
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return wait
