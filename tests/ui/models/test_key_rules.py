"""Which keys may be chosen, and where two actions would fight for one."""

import pytest
from PySide6.QtGui import QKeySequence

from ui.actions import SPECS, ActionId, Actions
from ui.models.key_rules import Refusal, clashes, refusal


@pytest.mark.parametrize(
    ("keys", "why"),
    [
        ("A", Refusal.TYPING),
        ("Shift+A", Refusal.TYPING),
        ("7", Refusal.TYPING),
        (";", Refusal.TYPING),
        ("Space", Refusal.TYPING),
        ("Ctrl+Alt+E", Refusal.TYPING),
        ("Return", Refusal.EDITING),
        ("Tab", Refusal.EDITING),
        ("Del", Refusal.EDITING),
        ("Shift+Ins", Refusal.EDITING),
        ("Left", Refusal.EDITING),
        ("Ctrl+C", Refusal.EDITING),
        ("Ctrl+Z", Refusal.EDITING),
        ("Ctrl+Space", Refusal.INPUT_METHOD),
        ("Shift+Space", Refusal.INPUT_METHOD),
        ("Ctrl+.", Refusal.INPUT_METHOD),
        ("Ctrl+Shift+F", Refusal.INPUT_METHOD),
        ("Meta+Space", Refusal.INPUT_METHOD),
        ("Alt+F", Refusal.MENU),
        ("Alt+F4", Refusal.SYSTEM),
        ("Meta+L", Refusal.SYSTEM),
    ],
)
def test_keys_that_others_need_are_refused(keys: str, why: Refusal) -> None:
    """Typing, editing, the input method, menus and the system come first."""
    assert refusal(QKeySequence(keys)[0]) is why  # type: ignore[index]


@pytest.mark.parametrize("keys", ["Ctrl+B", "Alt+X", "F7", "Shift+F9", "Ctrl+Shift+Return"])
def test_other_keys_may_be_chosen(keys: str) -> None:
    """Chords with Ctrl or Alt and function keys disturb nobody."""
    assert refusal(QKeySequence(keys)[0]) is None  # type: ignore[index]


def test_the_shipped_keys_never_clash() -> None:
    """Wherever two actions are active at once, their keys differ."""
    actions = Actions()
    fights = {
        (action.value, other.value, actions.shortcut(action))
        for action in SPECS
        for other in clashes(actions, action, actions.keys.keys(action))
    }
    assert fights == set()


def test_a_clash_is_named_with_the_places() -> None:
    """A key of the workspace is active on every tab; one of the record only there."""
    actions = Actions()
    taken = clashes(actions, ActionId.RECORD_FLIP, QKeySequence("Alt+1"))
    assert taken == {ActionId.TAB_PREPARE: ["record"]}
    assert clashes(actions, ActionId.READ_BACK_PRINT, QKeySequence("Ctrl+D")) == {}
    assert ActionId.LOCK in clashes(actions, ActionId.NEW_PERSON, QKeySequence("Ctrl+L"))
    assert clashes(actions, ActionId.CHECK_SCHEME, QKeySequence("Ctrl+I")) == {}
