"""The screen of the schemes on a real vault."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.hands import CTRL, SHIFT, commit, on_screen, press
from ui.screens.schemes.copy_dialog import CopyDialog
from ui.screens.schemes.screen import SchemesScreen
from ui.session import Session

Wait = Callable[[], None]


@pytest.fixture
def screen(qtbot: QtBot, session: Session, wait_idle: Wait) -> SchemesScreen:
    """Return the screen with the shipped scheme."""
    made = on_screen(qtbot, SchemesScreen(session), 1270, 640)
    wait_idle()
    made.focus_first()
    return made


@pytest.fixture
def settle(qtbot: QtBot, screen: SchemesScreen, wait_idle: Wait) -> Wait:
    """Return a function that waits until what was typed is stored and checked."""

    def wait() -> None:
        wait_idle()
        qtbot.waitUntil(lambda: screen.desk.is_settled)
        wait_idle()

    return wait


@pytest.fixture
def draft(screen: SchemesScreen, settle: Wait, qtbot: QtBot) -> SchemesScreen:
    """Return the screen with a fresh copy on the desk, made by keys."""
    press(Qt.Key.Key_C, CTRL | SHIFT)
    settle()
    dialog = screen.findChild(CopyDialog)
    assert isinstance(dialog, CopyDialog)
    commit(dialog.name, "云溪办法")
    commit(dialog.office, "云溪市委")
    QTest.keyClick(dialog.office, Qt.Key.Key_Return)
    settle()
    with qtbot.waitActive(screen):
        screen.activateWindow()
    return screen
