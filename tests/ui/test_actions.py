"""The one list of actions: complete, without clashes, kind to whoever types."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import SPECS, ActionGroup, ActionId, Actions


def test_every_action_is_in_the_list() -> None:
    """Each id has a text, and each group a heading."""
    assert set(SPECS) == set(ActionId)
    actions = Actions()
    assert all(actions.text(action) for action in ActionId)
    assert all(actions.group_text(group) for group in ActionGroup)


def test_no_shortcut_disturbs_typing() -> None:
    """A bare letter or digit is never a shortcut, and Ctrl+Space stays the input method's."""
    for action, spec in SPECS.items():
        for chord in spec.shortcut.split(", ") if spec.shortcut else []:
            bare = "+" not in chord
            assert not (bare and len(chord) == 1), action
            assert chord != "Ctrl+Space", action


@pytest.mark.parametrize("group", ActionGroup)
def test_a_key_does_one_thing_on_a_screen(group: ActionGroup) -> None:
    """Within its own group and the program's, each shortcut is used once."""
    groups = {group, ActionGroup.PROGRAM}
    keys = Counter(
        QKeySequence(spec.shortcut).toString()
        for spec in SPECS.values()
        if spec.shortcut and spec.group in groups
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_a_bound_action_fires_by_its_key(qtbot: QtBot) -> None:
    """The shortcut works while the focus is inside the widget, and is shown in the tip."""
    seen: list[str] = []
    widget = QWidget()
    qtbot.addWidget(widget)
    actions = Actions()
    made = actions.bind(widget, ActionId.LOCK, lambda: seen.append("lock"))
    field = QLineEdit(widget)
    with qtbot.waitActive(widget):
        widget.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert seen == ["lock"]
    assert "Ctrl+L" in made.toolTip()
