"""Which keys a person may choose, and where two actions would fight for one key."""

from enum import StrEnum

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from ui.actions import SPECS, ActionGroup, ActionId, Actions

_G = ActionGroup
SCHEMES = "schemes"
"""A place of its own: the page of schemes shares the register's heading, not its screen."""

_ON_THE_SCHEMES = frozenset({ActionId.CHECK_SCHEME, ActionId.SCHEME_COPY, ActionId.SCHEME_SOURCE})
_ON_THE_LIST = {ActionId.NEW_TALK, ActionId.FIND_TALK, ActionId.OPEN_TALK}
_TABS = frozenset({_G.PREPARE, _G.RECORD, _G.READ_BACK, _G.FOLLOW_UP, _G.EXPORT})
_ALSO_FOR_THE_INTERVIEWER = {
    ActionId.FULL_SCREEN,
    ActionId.HIDE_AND_LOCK,
    ActionId.INTERVIEWER_WINDOW,
}
_MAIN_WINDOW = frozenset({SCHEMES, *(group.value for group in ActionGroup)}) - {_G.INTERVIEWER}


class Refusal(StrEnum):
    """Why a key cannot be chosen."""

    TYPING = "typing"
    EDITING = "editing"
    INPUT_METHOD = "input_method"
    MENU = "menu"
    SYSTEM = "system"


_ALT, _META = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_FIRST_FUNCTION, _LAST_FUNCTION = Qt.Key.Key_F1, Qt.Key.Key_F35
_FIRST_SPECIAL = Qt.Key.Key_Escape  # what Qt numbers below it types a sign
# switches of fcitx5, ibus, Rime and Microsoft Pinyin: the program would never see them
_INPUT_METHOD = (
    *("Ctrl+Space", "Shift+Space", "Ctrl+Shift+Space", "Meta+Space", "Ctrl+.", "Ctrl+;"),
    *("Ctrl+,", "Ctrl+`", "Ctrl+Shift+F", "Ctrl+Shift+U", "Ctrl+Alt+Shift+U", "Ctrl+Alt+H"),
)
_EDITING = (
    *("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"),
    *("Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End", "Ctrl+Backspace", "Ctrl+Del"),
    *("Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Home", "Ctrl+Shift+End"),
    *("Ctrl+Ins", "Ctrl+Up", "Ctrl+Down"),
)
_MENU = ("Alt+F", "Alt+G", "Alt+V", "Alt+H", "Shift+F10")
_SYSTEM = ("Alt+F4", "Alt+Tab", "Alt+Shift+Tab", "Alt+Esc", "Alt+Space", "Ctrl+Esc", "Ctrl+Alt+Del")
_FORBIDDEN = {
    Refusal.INPUT_METHOD: _INPUT_METHOD,
    Refusal.EDITING: _EDITING,
    Refusal.MENU: _MENU,
    Refusal.SYSTEM: _SYSTEM,
}
_REFUSED = {QKeySequence(keys): why for why, listed in _FORBIDDEN.items() for keys in listed}


def refusal(chord: QKeyCombination) -> Refusal | None:
    """Return why a chord cannot be chosen, None where it can."""
    listed = _REFUSED.get(QKeySequence(chord))
    if listed is not None:
        return listed
    key, held = chord.key(), chord.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held & _META:
        return Refusal.SYSTEM
    if held & _CTRL and held & _ALT and key < _FIRST_SPECIAL:
        return Refusal.TYPING  # AltGr, which Windows reports as both, types signs
    if held & (_CTRL | _ALT) or _FIRST_FUNCTION <= key <= _LAST_FUNCTION:
        return None
    return Refusal.TYPING if key < _FIRST_SPECIAL else Refusal.EDITING


def places_of(action: ActionId) -> frozenset[str]:
    """Return where an action answers its key: headings of the list, or `SCHEMES`."""
    group = SPECS[action].group
    if group is _G.PROGRAM:
        also = {_G.INTERVIEWER.value} if action in _ALSO_FOR_THE_INTERVIEWER else set[str]()
        return _MAIN_WINDOW | also
    if group is _G.TALKS:
        return frozenset({_G.TALKS.value}) if action in _ON_THE_LIST else _TABS
    if action in _ON_THE_SCHEMES:
        return frozenset({SCHEMES})
    return frozenset({group.value})


def clashes(actions: Actions, action: ActionId, keys: QKeySequence) -> dict[ActionId, list[str]]:
    """Return the actions that answer the same key, with the places where both are active.

    The heading of the program stands for everywhere.
    """
    found: dict[ActionId, list[str]] = {}
    if keys.isEmpty():
        return found
    here = places_of(action)
    for other in SPECS:
        shared = here & places_of(other)
        if other is not action and shared and actions.keys.keys(other) == keys:
            both_everywhere = _G.PROGRAM.value in shared
            found[other] = [_G.PROGRAM.value] if both_everywhere else _sorted(shared)
    return found


def _sorted(places: frozenset[str]) -> list[str]:
    return [place for place in _ORDER if place in places]


_ORDER = (*(group.value for group in ActionGroup), SCHEMES)
