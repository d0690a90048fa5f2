"""The screen of documents on an empty vault."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.builders_documents import OFFICE
from ui.screens.documents.screen import DocumentsScreen
from ui.session import Session

Wait = Callable[[], None]


@pytest.fixture
def screen(session: Session, qtbot: QtBot, wait_idle: Wait) -> Iterator[DocumentsScreen]:
    """Return the screen on an empty vault."""
    session.workbench.office.rename(OFFICE)
    made = DocumentsScreen(session)
    qtbot.addWidget(made)
    made.resize(1270, 712)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    wait_idle()
    yield made
    wait_idle()
