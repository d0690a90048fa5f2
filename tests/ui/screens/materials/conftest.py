"""The screen of materials on a vault of its own, and what tests do with it."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.material import Material
from tests.ui.hands import on_screen
from ui.actions import ActionId
from ui.screens.materials.intake_dialog import IntakeDialog
from ui.screens.materials.screen import MaterialsScreen
from ui.session import Session

Wait = Callable[[], None]


@pytest.fixture
def screen(session: Session, qtbot: QtBot, wait_idle: Wait) -> MaterialsScreen:
    """Return the screen of an empty vault."""
    made = on_screen(qtbot, MaterialsScreen(session), 1270, 768)
    wait_idle()
    return made


def materials(session: Session) -> tuple[Material, ...]:
    """Return the cards in the vault, the newest first."""
    return session.workbench.material.materials.all().materials


def store(screen: MaterialsScreen, wait_idle: Wait, title: str = "") -> IntakeDialog:
    """Fill in a title and store what was read."""
    wait_idle()
    dialog = screen.findChild(IntakeDialog)
    assert dialog is not None
    if title:
        dialog.form.title.setText(title)
    dialog.save()
    wait_idle()
    return dialog


def paste(screen: MaterialsScreen, session: Session, text: str) -> None:
    """Put a text on the clipboard and paste it by the key."""
    QGuiApplication.clipboard().setText(text)
    QTest.keySequence(screen, session.actions.keys.keys(ActionId.TAKE_IN_PASTED))


def show(screen: MaterialsScreen, session: Session, wait_idle: Wait) -> None:
    """Let the screen read what a test stored."""
    session.changes.materials_changed.emit()
    wait_idle()
    del screen
