"""Every search field looks for what is committed, never for what is being composed."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.builders_talks import a_new_talk
from tests.ui.hands import ENTER, commit, compose, press
from ui.screens.register.screen import RegisterScreen
from ui.screens.settings.keys_page import KeysPage
from ui.screens.settings.phrases_page import PhrasesPage
from ui.screens.talks.screen import TalksScreen
from ui.session import Session
from ui.widgets.text_fields import LineEdit

WaitIdle = Callable[[], None]


@dataclass
class Search:
    """A search field and how many rows it leaves; `absent` is found nowhere."""

    field: LineEdit
    rows: Callable[[], int]
    absent: str = "无此词"


def talks(session: Session) -> tuple[QWidget, Callable[[], Search]]:
    """Return the list of talks."""
    screen = TalksScreen(session)
    return screen, lambda: Search(screen.filter, lambda: rows_of(screen))


def register(session: Session) -> tuple[QWidget, Callable[[], Search]]:
    """Return the register of persons."""
    screen = RegisterScreen(session)
    return screen, lambda: Search(screen.persons.search, lambda: rows_of(screen.persons))


def keys(session: Session) -> tuple[QWidget, Callable[[], Search]]:
    """Return the page of keys."""
    page = KeysPage(session)
    return page, lambda: Search(page.search, lambda: len(page.shown))


def phrases(session: Session) -> tuple[QWidget, Callable[[], Search]]:
    """Return the page of shorthand and phrases."""
    page = PhrasesPage(session)
    return page, lambda: Search(page.search, lambda: rows_of(page))


def rows_of(screen: QWidget) -> int:
    """Return how many rows the screen's table shows."""
    table = screen.findChild(QTableView) or screen.findChild(QTableWidget)
    assert isinstance(table, QTableView)
    return table.model().rowCount()


@pytest.fixture(params=[talks, register, keys, phrases])
def search(
    request: pytest.FixtureRequest, session: Session, qtbot: QtBot, wait_idle: WaitIdle
) -> Search:
    """Return each search field in its shown screen, over something that can be found."""
    a_new_talk(session.workbench)
    screen, made = request.param(session)
    qtbot.addWidget(screen)
    with qtbot.waitActive(screen):
        screen.show()
    wait_idle()
    found: Search = made()
    found.field.setFocus()
    assert found.rows() > 0
    return found


def test_what_is_composed_is_not_looked_for(search: Search) -> None:
    """The list stays as it is until a word is typed, and goes back when it is gone."""
    before = search.rows()
    compose(search.field, "wu ci ci")
    assert search.rows() == before
    assert search.field.text() == ""
    commit(search.field, search.absent)
    assert search.field.text() == search.absent
    assert search.rows() < before
    compose(search.field, "zai")
    assert search.field.text() == search.absent
    compose(search.field, "")
    search.field.clear()
    assert search.rows() == before


@pytest.mark.parametrize("key", [ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Tab])
def test_steering_keys_wait_for_the_composition(search: Search, key: Qt.Key) -> None:
    """Enter opens nothing, Esc clears nothing and the focus stays while a word is composed."""
    commit(search.field, "a")
    before = search.rows()
    compose(search.field, "ni")
    press(key)
    assert QApplication.focusWidget() is search.field
    assert QApplication.activeModalWidget() is None
    assert (search.field.text(), search.rows()) == ("a", before)
    assert search.field.is_composing
