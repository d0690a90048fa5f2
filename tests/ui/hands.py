"""Keys, composition and paste as an input method or a hand would send them."""

from typing import TypeVar, cast

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

Kind = TypeVar("Kind", bound=QWidget)
ENTER = Qt.Key.Key_Return
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def on_screen(qtbot: QtBot, widget: Kind, width: int, height: int) -> Kind:
    """Show a widget in a window of its own, which the keys go to."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where a real keyboard would: in whatever has the focus."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)


def compose(field: QWidget, preedit: str) -> None:
    """Let the input method show what is being composed."""
    QApplication.sendEvent(field, QInputMethodEvent(preedit, []))


def commit(field: QWidget, text: str) -> None:
    """Let the input method type what was composed."""
    event = QInputMethodEvent("", [])
    event.setCommitString(text)
    QApplication.sendEvent(field, event)


def paste(field: QPlainTextEdit, text: str) -> None:
    """Paste plain text."""
    source = QMimeData()
    source.setText(text)
    field.insertFromMimeData(source)


def answer(*, yes: bool) -> None:
    """Press one of the two buttons of the question that is asked."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    role = QMessageBox.ButtonRole.AcceptRole if yes else QMessageBox.ButtonRole.RejectRole
    next(button for button in box.buttons() if box.buttonRole(button) is role).click()


def the_open(parent: QWidget, kind: type[Kind], qtbot: QtBot) -> Kind:
    """Return the one dialog of a kind that is open, once it has the keys."""
    found = cast("list[Kind]", parent.findChildren(kind))
    (dialog,) = (each for each in found if each.isVisible())
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def newest(parent: QWidget, kind: type[Kind]) -> Kind:
    """Return the widget of a kind that was made last inside another."""
    found = cast("list[Kind]", parent.findChildren(kind))
    assert found, kind.__name__
    return found[-1]
