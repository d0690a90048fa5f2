"""The screen of the schemes on a real vault."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ui.screens.schemes.screen import SchemesScreen
from ui.session import Session

Wait = Callable[[], None]


@pytest.fixture
def screen(qtbot: QtBot, session: Session, wait_idle: Wait) -> SchemesScreen:
    """Return the screen with the shipped scheme."""
    made = SchemesScreen(session)
    qtbot.addWidget(made)
    made.resize(1270, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    wait_idle()
    made.focus_first()
    return made
