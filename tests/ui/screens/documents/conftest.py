"""The screen of documents on an empty vault."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.builders_documents import OFFICE
from tests.ui.hands import on_screen
from ui.screens.documents.screen import DocumentsScreen
from ui.session import Session

Wait = Callable[[], None]


@pytest.fixture
def screen(session: Session, qtbot: QtBot, wait_idle: Wait) -> Iterator[DocumentsScreen]:
    """Return the screen on an empty vault."""
    session.workbench.office.rename(OFFICE)
    made = on_screen(qtbot, DocumentsScreen(session), 1270, 712)
    wait_idle()
    yield made
    wait_idle()
