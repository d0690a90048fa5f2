"""One key hides both windows within one paint and locks the vault, whatever is going on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.services.entry import Entry
from app.services.ports.vault_store import VaultStore
from tests.builders_talks import a_new_talk, lock_an_outline
from tests.ui.conftest import WAIT_MS
from tests.ui.hands import ALT, compose
from tests.ui.running import Running, running
from ui.actions import ActionId
from ui.main_window import NoticeStrip
from ui.screens.schemes.screen import SchemesScreen
from ui.screens.talks.screen import TalksScreen


class Program(Running):
    """The running program with one talk in its vault."""

    def open_interviewer(self) -> QWidget:
        """Show the interviewer's window of the talk."""
        talk = self.desk.session.workbench.preparing.talks()[0]
        self.desk.open_talk(talk.id)
        self.desk.act(ActionId.INTERVIEWER_WINDOW)
        window = self.desk.interviewer
        assert window is not None
        self.qtbot.waitUntil(window.isVisible, timeout=WAIT_MS)
        return window

    def press(self, window: QWidget) -> None:
        """Press the key where a keyboard would: on the window that has it."""
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
        # QTest would let the event loop turn before it returns
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Q, ALT)
        QApplication.sendEvent(window.windowHandle(), event)


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, entry: Entry, store: VaultStore, tmp_path: Path
) -> Iterator[Program]:
    """Return the program on the desk of a vault with one talk."""
    bench = entry.open_workbench(store)
    lock_an_outline(bench, a_new_talk(bench).id)
    for conductor in running(qapp, qtbot, entry, store, tmp_path / "vault"):
        yield Program(conductor, qtbot)


def nothing(program: Program) -> QWidget:
    """Leave the window as it is."""
    return program.conductor.window


def a_dialog(program: Program) -> QWidget:
    """Stand in a modal dialog."""
    program.desk.go("schemes")
    screen = program.desk.screen_shown
    assert isinstance(screen, SchemesScreen)
    return screen.check_file()


def a_composition(program: Program) -> QWidget:
    """Compose Chinese in the search field."""
    program.desk.go("talks")
    screen = program.desk.screen_shown
    assert isinstance(screen, TalksScreen)
    screen.filter.setFocus()
    compose(screen.filter, "huang")
    return program.conductor.window


def the_other_window(program: Program) -> QWidget:
    """Have the keys in the interviewer's window."""
    return program.open_interviewer()


@pytest.mark.parametrize("stand", [nothing, a_dialog, a_composition, the_other_window])
def test_everything_is_hidden_before_the_key_returns(
    program: Program, stand: Callable[[Program], QWidget]
) -> None:
    """No event loop turns between the key and the cover; the vault is locked behind it."""
    at = stand(program)
    program.press(at)
    window = program.conductor.window
    assert window.is_covered
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not window]
    assert [w for w in shown if not isinstance(w, QMenu)] == []
    program.wait_locked()
    assert program.conductor.window.action(ActionId.LOCK).isEnabled() is False


def test_the_lock_takes_the_notice_away(program: Program) -> None:
    """What was said about an open talk does not stand under the unlock page."""
    strip = program.conductor.window.findChild(NoticeStrip)
    assert strip is not None
    program.conductor.messages.notice("谈话人窗口现在显示最近的记录。")
    assert strip.isVisible()
    program.press(program.conductor.window)
    assert not strip.isVisible()
    program.wait_locked()
    assert not strip.isVisible()


def test_the_cover_shows_nothing_of_what_is_below(program: Program) -> None:
    """Where the rail, the menus and the list were there is one colour."""
    program.press(program.conductor.window)
    picture = program.conductor.window.grab().toImage()
    edge = {picture.pixel(x, y) for x in range(0, 96, 4) for y in range(0, picture.height() - 1, 4)}
    assert len(edge) == 1
    program.wait_locked()


def test_unlocking_leads_back(program: Program) -> None:
    """To the talk that was open when the key was pressed."""
    program.open_interviewer()
    before = program.desk.place
    program.press(program.conductor.window)
    program.wait_locked()
    program.unlock()
    assert program.desk.place.split(":")[:2] == before.split(":")[:2]
    assert program.desk.interviewer is None


def test_a_second_press_changes_nothing(program: Program) -> None:
    """Whoever is frightened presses more than once."""
    window = program.conductor.window
    program.press(window)
    for _ in range(3):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Q, ALT)
    program.wait_locked()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Q, ALT)
    program.unlock()


def test_another_key_may_be_chosen(program: Program) -> None:
    """The old one is an ordinary key from then on."""
    book = program.conductor.program.actions.keys
    book.choose(ActionId.HIDE_AND_LOCK, QKeySequence("F8"))
    window = program.conductor.window
    program.press(window)
    assert not window.is_covered
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F8)
    program.wait_locked()


def test_a_changed_key_shows_on_every_screen_at_once(program: Program) -> None:
    """The rail, and the buttons of screens that were made before."""
    program.desk.go("talks")
    program.desk.go("settings")
    book = program.conductor.program.actions.keys
    book.choose(ActionId.NEW_TALK, QKeySequence("Alt+N"))
    book.choose(ActionId.SHOW_TALKS, QKeySequence("Alt+X"))
    rail = program.desk.findChild(QWidget, "talks")
    assert rail is not None
    assert "Alt+X" in rail.toolTip()
    program.desk.go("talks")
    screen = program.desk.screen_shown
    assert isinstance(screen, TalksScreen)
    texts = [button.text() for button in screen.findChildren(QWidget) if hasattr(button, "text")]
    assert any("Alt+N" in str(text) for text in texts)


def test_the_interviewers_window_needs_a_talk(program: Program) -> None:
    """Without one there is no outline to show, and the window says so."""
    said: list[str] = []
    program.conductor.messages.noticed.connect(said.append)
    program.desk.go("talks")
    program.desk.act(ActionId.INTERVIEWER_WINDOW)
    assert program.desk.interviewer is None
    assert said
