"""The running program with an open vault, for tests of what locks and unlocks it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.entry import Entry
from app.services.ports.vault_store import VaultStore
from tests.builders_vault import PASSPHRASE
from tests.ui.conftest import WAIT_MS
from ui.conductor import Conductor
from ui.desk import Desk
from ui.screens.start.screen import StartScreen
from ui.screens.start.unlock_page import UnlockPage


class Running:
    """A conductor, and a hand that waits for what it does."""

    def __init__(self, conductor: Conductor, qtbot: QtBot) -> None:
        self.conductor, self.qtbot = conductor, qtbot

    @property
    def desk(self) -> Desk:
        """The desk of the open vault."""
        shown = self.conductor.window.screen_shown
        assert isinstance(shown, Desk)
        return shown

    def wait_locked(self) -> None:
        """Wait until the unlock page is there and nothing covers it."""
        window = self.conductor.window
        self.qtbot.waitUntil(
            lambda: isinstance(window.screen_shown, StartScreen) and not window.is_covered,
            timeout=WAIT_MS,
        )

    def unlock(self) -> None:
        """Type the passphrase on the unlock page."""
        start = self.conductor.window.screen_shown
        assert isinstance(start, StartScreen)
        page = start.page
        assert isinstance(page, UnlockPage)
        self.qtbot.waitUntil(lambda: page.account.count() > 0, timeout=WAIT_MS)
        QTest.keyClicks(page.passphrase, PASSPHRASE)
        QTest.keyClick(page.passphrase, Qt.Key.Key_Return)
        window = self.conductor.window
        self.qtbot.waitUntil(lambda: isinstance(window.screen_shown, Desk), timeout=WAIT_MS)


def running(
    qapp: QApplication, qtbot: QtBot, entry: Entry, store: VaultStore, folder: Path
) -> Iterator[Conductor]:
    """Start the program on an open vault, and close its window after the test."""
    liked = entry.preferences.load()
    entry.preferences.save(replace(liked, language="zh_CN", last_vault=str(folder), idle_minutes=0))
    conductor = Conductor(qapp, entry.resources, entry.preferences, lambda: entry)
    window = conductor.window
    window.show()
    qtbot.waitUntil(lambda: isinstance(window.screen_shown, StartScreen), timeout=WAIT_MS)
    start = window.screen_shown
    assert isinstance(start, StartScreen)
    start.opened.emit(store, folder)
    qtbot.waitUntil(lambda: isinstance(window.screen_shown, Desk), timeout=WAIT_MS)
    yield conductor
    conductor.window.close()
    qtbot.waitUntil(lambda: not conductor.window.isVisible(), timeout=WAIT_MS)
    qapp.setStyleSheet("")
