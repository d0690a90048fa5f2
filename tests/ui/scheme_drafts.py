"""Finding and filling the fields of a scheme's draft, for the tests of the schemes screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QPushButton,
    QWidget,
)

from app.domain.scheme_edit import key_of
from tests.ui.hands import CTRL, commit
from ui.screens.schemes.screen import SchemesScreen
from ui.session import Session
from ui.widgets.labelled_field import LabelledField

Wait = Callable[[], None]


def text_of(screen: SchemesScreen, session: Session) -> str:
    """Return the draft as the vault has it."""
    del screen
    return session.workbench.scheme_editing.drafts()[0].text


def choose(screen: SchemesScreen, *path: str | int) -> None:
    """Choose a part of the scheme."""
    every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    items = screen.editing.parts.findItems("", every)
    wanted = next(i for i in items if i.data(0, Qt.ItemDataRole.UserRole) == key_of(path))
    screen.editing.parts.setCurrentItem(wanted)


def field(screen: SchemesScreen, *path: str | int) -> QWidget:
    """Return what takes the keys of a field."""
    form = screen.editing.form
    assert form is not None
    assert form.go_to(key_of(path))
    focus = screen.window().focusWidget()
    assert focus is not None
    return focus


def noted(target: QWidget) -> str:
    """Return what stands beside the field that takes the keys."""
    around: QObject | None = target
    while not isinstance(around, LabelledField):
        assert around is not None
        around = around.parent()
    return around.noted()


def retype(target: QWidget, text: str) -> None:
    """Type over what stands in a field, as an input method does where keys have no sign."""
    QTest.keyClick(target, Qt.Key.Key_A, CTRL)
    if text.isascii():
        QTest.keyClicks(target, text)
    else:
        commit(target, text)


def the_button(form: QWidget, words: str) -> QPushButton:
    """Return the first button with these words."""
    found: list[QPushButton] = list(form.findChildren(QPushButton))
    return next(button for button in found if button.text() == words)


def a_fault(screen: SchemesScreen, settle: Wait) -> QWidget:
    """Type an impossible deadline."""
    choose(screen, "deadlines", 0)
    settle()
    days = field(screen, "deadlines", 0, "days")
    retype(days, "99999")
    settle()
    return days
