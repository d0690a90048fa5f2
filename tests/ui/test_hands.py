"""Each test of the client begins with no key held."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ui.widgets.text_fields import LineEdit


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.ShiftModifier] * 2)
def test_no_key_is_held_from_the_test_before(qtbot: QtBot, held: Qt.KeyboardModifier) -> None:
    """Qt remembers the last event's Shift, which would add to a selection instead of moving it."""
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
    field = LineEdit()
    qtbot.addWidget(field)
    QTest.keyClick(field, Qt.Key.Key_Left, held)
