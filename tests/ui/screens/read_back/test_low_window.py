"""The form of a correction in a window with little height."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from tests.builders_talks import SAID, an_ended_talk, begin_read_back
from tests.ui.screens.read_back.conftest import Desk
from ui.session import Session


def test_the_form_and_the_entry_it_corrects_are_both_seen(
    session: Session, open_desk: Callable[[TalkId], Desk], qtbot: QtBot
) -> None:
    """A long entry far down the list: its row stays in sight, no field covers another."""
    said = [replace(words, text=words.text * 8) for words in SAID * 8]
    talk_id = an_ended_talk(session.workbench, said)
    begin_read_back(session.workbench, talk_id)
    desk = open_desk(talk_id)
    window = desk.tab.window()
    assert isinstance(window, QWidget)
    window.resize(1200, 600)
    review = desk.tab.review
    review.correct_entry(23)
    desk.wait()

    def is_seen() -> bool:
        row = review.entries.visualRect(review.entries.currentIndex())
        room = review.entries.viewport().rect()
        return row.top() >= 0 and row.bottom() <= room.bottom()

    form = review.form
    qtbot.waitUntil(lambda: form.new.geometry().bottom() < form.asked_by.geometry().top())
    qtbot.waitUntil(is_seen)
    assert form.geometry().bottom() <= review.rect().bottom()
