"""The read-back screen on a talk that is over."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from ui.screens.read_back.screen import ReadBackTab
from ui.session import Session


@dataclass
class Desk:
    """The screen and what stands behind it."""

    tab: ReadBackTab
    session: Session
    talk_id: TalkId
    wait: Callable[[], None]


@pytest.fixture
def open_desk(
    qtbot: QtBot, session: Session, wait_idle: Callable[[], None]
) -> Callable[[TalkId], Desk]:
    """Return a function that opens the screen on a talk."""
    kept: list[QWidget] = []

    def open_on(talk_id: TalkId) -> Desk:
        tab = ReadBackTab(session)
        kept.append(tab)
        qtbot.addWidget(tab)
        tab.resize(1300, 640)
        tab.show()
        tab.activateWindow()
        tab.show_talk(talk_id)
        wait_idle()
        return Desk(tab, session, talk_id, wait_idle)

    return open_on
