"""The watch that locks after a while."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.idle import IdleWatch


def test_it_speaks_when_nobody_does_anything(qtbot: QtBot) -> None:
    """Once the time has passed, and only once."""
    watch = IdleWatch(1)
    watch._timer.setInterval(20)
    with qtbot.waitSignal(watch.idle):
        watch.touch()
    with qtbot.assertNotEmitted(watch.idle, wait=60):
        pass


def test_never_means_never(qtbot: QtBot) -> None:
    """With 0 minutes no timer runs."""
    watch = IdleWatch(0)
    watch.touch()
    assert not watch._timer.isActive()
    del qtbot


def test_a_key_and_the_moving_cursor_of_an_input_method_count(qtbot: QtBot) -> None:
    """Either begins the wait anew."""
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
    field.setFocus()
    watch = IdleWatch(10)
    watch._watch(field.windowHandle())

    watch._timer.stop()
    # to the window, where real keys come from
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    assert watch._timer.isActive()

    watch._timer.stop()
    QGuiApplication.inputMethod().cursorRectangleChanged.emit()
    assert watch._timer.isActive()
