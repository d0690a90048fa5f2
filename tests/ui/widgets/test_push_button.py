"""Enter presses the button that has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.push_button import PushButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_press_once(qtbot: QtBot, key: Qt.Key) -> None:
    """One key press is one click, outside of dialogs too."""
    button = PushButton("继续")
    qtbot.addWidget(button)
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))

    QTest.keyClick(button, key)

    assert len(clicks) == 1


def test_enter_with_a_modifier_is_somebody_elses(qtbot: QtBot) -> None:
    """Ctrl+Enter is a shortcut of the page, not a press of the button."""
    button = PushButton("继续")
    qtbot.addWidget(button)
    clicks: list[int] = []
    button.clicked.connect(lambda: clicks.append(1))

    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert clicks == []
