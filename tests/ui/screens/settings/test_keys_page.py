"""Changing keys: at once, without clashes, kept for the next session."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.hands import ALT, CTRL, press
from ui.actions import ActionId, Actions
from ui.screens.help.window import HelpWindow
from ui.screens.settings.keys_page import KeysPage
from ui.session import Session

WaitIdle = Callable[[], None]


@dataclass
class Bench:
    """The page, and what counts as a person's hands on it."""

    session: Session
    page: KeysPage
    wait_idle: WaitIdle

    def choose(self, action: ActionId) -> None:
        """Go to an action's row and ask for another key."""
        self.page.table.setFocus()
        self.page.table.selectRow(self.page.shown.index(action))
        press(Qt.Key.Key_Return)
        assert QApplication.focusWidget() is self.page.field

    def row(self, action: ActionId) -> str:
        """Return the key that the table shows."""
        item = self.page.table.item(self.page.shown.index(action), 1)
        assert item is not None
        return item.text()


@pytest.fixture
def bench(session: Session, qtbot: QtBot, wait_idle: WaitIdle) -> Bench:
    """Return the page in a window of its own."""
    page = KeysPage(session)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    return Bench(session, page, wait_idle)


def test_a_key_is_changed_by_pressing_it(bench: Bench) -> None:
    """It holds at once, is kept, and says so in the table."""
    bench.choose(ActionId.RECORD_FLIP)
    press(Qt.Key.Key_B, ALT)
    bench.wait_idle()
    assert bench.session.actions.shortcut(ActionId.RECORD_FLIP) == "Alt+B"
    assert bench.row(ActionId.RECORD_FLIP) == "Alt+B（已改）"
    kept = bench.session.preferences.load().keys
    assert Actions(kept).shortcut(ActionId.RECORD_FLIP) == "Alt+B"
    assert QApplication.focusWidget() is bench.page.table


def test_a_bound_action_and_the_sheet_follow_at_once(bench: Bench, qtbot: QtBot) -> None:
    """The old key is dead, the new one works, the F1 page shows it."""
    fired: list[str] = []
    made = bench.session.actions.bind(bench.page, ActionId.NEW_TALK, lambda: fired.append("new"))
    sheet = HelpWindow(bench.session)
    qtbot.addWidget(sheet)
    bench.choose(ActionId.NEW_TALK)
    press(Qt.Key.Key_F4)
    press(Qt.Key.Key_N, CTRL)
    assert fired == []
    press(Qt.Key.Key_F4)
    assert fired == ["new"]
    assert "F4" in made.toolTip()
    assert made.shortcut() == QKeySequence("F4")
    assert "F4" in sheet.keys.toPlainText().split(made.text())[1][:20]


@pytest.mark.parametrize(
    ("key", "modifier", "why"),
    [
        (Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "打字"),
        (Qt.Key.Key_Space, CTRL, "输入法"),
        (Qt.Key.Key_C, CTRL, "编辑文字"),
        (Qt.Key.Key_F, ALT, "菜单"),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "编辑文字"),
    ],
)
def test_keys_that_others_need_are_refused_with_the_reason(
    bench: Bench, key: Qt.Key, modifier: Qt.KeyboardModifier, why: str
) -> None:
    """The field goes on waiting, and nothing has changed."""
    bench.choose(ActionId.RECORD_FLIP)
    press(key, modifier)
    assert why in bench.page.message.text()
    assert bench.page.field.hasFocus()
    assert bench.session.actions.shortcut(ActionId.RECORD_FLIP) == "F2"


def test_a_key_in_use_is_refused_with_its_places(bench: Bench) -> None:
    """Who has it, and where both would answer; elsewhere the same key is fine."""
    bench.choose(ActionId.RECORD_FLIP)
    press(Qt.Key.Key_1, ALT)
    said = bench.page.message.text()
    assert "“准备”" in said
    assert "现场记录" in said
    press(Qt.Key.Key_P, CTRL)
    assert bench.session.actions.shortcut(ActionId.RECORD_FLIP) == "Ctrl+P"


def test_a_program_key_cannot_be_taken_while_it_is_waited_for(bench: Bench) -> None:
    """The chord goes to the field, not to what it does elsewhere."""
    fired: list[str] = []
    bench.session.actions.bind(bench.page, ActionId.LOCK, lambda: fired.append("lock"))
    bench.choose(ActionId.RECORD_FLIP)
    press(Qt.Key.Key_L, CTRL)
    assert fired == []
    assert "“锁定”" in bench.page.message.text()


def test_escape_changes_nothing(bench: Bench) -> None:
    """The focus goes back to the table."""
    bench.choose(ActionId.RECORD_FLIP)
    press(Qt.Key.Key_Escape)
    assert bench.page.field.isHidden()
    assert QApplication.focusWidget() is bench.page.table
    assert bench.session.preferences.load().keys == ()


def test_the_hint_names_the_help_key_as_it_is(bench: Bench) -> None:
    """It stands on the very page where that key is changed."""
    hint = bench.page._hint
    assert "F1 " in hint.text()
    bench.session.actions.keys.choose(ActionId.HELP, QKeySequence("Shift+F2"))
    assert "Shift+F2" in hint.text()
    assert "F1 " not in hint.text()


def test_one_key_or_all_go_back(bench: Bench) -> None:
    """What the program came with is always a press away."""
    for action, key in ((ActionId.RECORD_FLIP, "Shift+F11"), (ActionId.LOCK, "Shift+F2")):
        bench.session.actions.keys.choose(action, QKeySequence(key))
    bench.page.table.selectRow(bench.page.shown.index(ActionId.RECORD_FLIP))
    bench.page.reset_button.click()
    assert bench.session.actions.shortcut(ActionId.RECORD_FLIP) == "F2"
    assert bench.session.actions.keys.is_own(ActionId.LOCK)
    bench.page.reset_all_button.click()
    bench.wait_idle()
    assert bench.session.actions.shortcut(ActionId.LOCK) == "Ctrl+L"
    assert bench.session.preferences.load().keys == ()


def test_a_key_is_not_given_back_to_two(bench: Bench) -> None:
    """The shipped key that someone else has meanwhile is not taken from him."""
    keys = bench.session.actions.keys
    keys.choose(ActionId.RECORD_FLIP, QKeySequence("Alt+B"))
    keys.choose(ActionId.RECORD_SPEAKER, QKeySequence("F2"))
    bench.page.table.selectRow(bench.page.shown.index(ActionId.RECORD_FLIP))
    bench.page.reset_button.click()
    assert "“换人说”" in bench.page.message.text()
    assert bench.session.actions.shortcut(ActionId.RECORD_FLIP) == "Alt+B"


def test_a_clash_in_the_preferences_is_shown(session: Session, qtbot: QtBot) -> None:
    """A hand-edited file, or a newer version's own keys, may fight: the table says so."""
    session.actions.keys.choose(ActionId.RECORD_FLIP, QKeySequence("F3"))
    page = KeysPage(session)
    qtbot.addWidget(page)
    item = page.table.item(page.shown.index(ActionId.RECORD_FLIP), 1)
    assert item is not None
    assert item.text() == "F3（冲突）"


def test_actions_are_found_by_word_and_by_key(bench: Bench) -> None:
    """The list is long; a word or a key narrows it."""
    bench.page.search.setText("锁定")
    assert ActionId.LOCK in bench.page.shown
    bench.page.search.setText("ctrl+f11")
    assert ActionId.INTERVIEWER_WINDOW in bench.page.shown
    assert ActionId.LOCK not in bench.page.shown


def test_broken_lines_in_the_preferences_are_left_out() -> None:
    """An unknown action or a key that is none changes nothing."""
    actions = Actions(("no_such=Ctrl+B", "lock", "help=Ctrl+Alt+Nonsense", "about=Alt+J"))
    assert actions.shortcut(ActionId.HELP) == "F1"
    assert actions.shortcut(ActionId.ABOUT) == "Alt+J"
