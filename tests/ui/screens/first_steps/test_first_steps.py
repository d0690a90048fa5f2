"""From an empty vault to the first talk: each step leads to the next, by keys alone."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.builders_talks import a_new_talk, registered_people
from tests.ui.hands import ENTER, commit, on_screen, press
from ui.screens.first_steps.screen import FirstStepsScreen
from ui.session import Session

Wait = Callable[[], None]


def opened(qtbot: QtBot, session: Session, wait: Wait) -> FirstStepsScreen:
    """Return the page as it is shown, with the focus where the keys begin."""
    page = on_screen(qtbot, FirstStepsScreen(session), 1000, 700)
    wait()
    page.focus_first()
    return page


def marks(page: QWidget) -> list[str]:
    """Return what stands beside the steps."""
    labels = cast("list[QLabel]", page.findChildren(QLabel))
    tags = [label for label in labels if label.property("kind") == "tag"]
    return [tag.text() for tag in tags if tag.isVisible()]


def test_the_keys_begin_at_the_step_that_is_next(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """The office's name, then the register, then the talk; what is done says so."""
    page = opened(qtbot, session, wait_idle)
    assert QApplication.focusWidget() is page.office.field
    assert marks(page) == ["待办"] * 3
    commit(page.office.field, "云岭县纪委监委")
    press(ENTER)
    wait_idle()
    assert session.workbench.office.name() == "云岭县纪委监委"
    assert QApplication.focusWidget() is page.register_button
    with qtbot.waitSignal(page.register_wanted, timeout=2000):
        press(Qt.Key.Key_Space)

    registered_people(session.workbench)
    session.changes.register_changed.emit()
    wait_idle()
    page.focus_first()
    assert QApplication.focusWidget() is page.talks_button
    with qtbot.waitSignal(page.new_talk_wanted, timeout=2000):
        press(Qt.Key.Key_Space)

    a_new_talk(session.workbench)
    session.changes.talks_changed.emit()
    wait_idle()
    assert marks(page) == ["已完成"] * 3


def test_a_name_that_is_refused_stays_to_be_mended(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """The reason stands below it, and what is stored elsewhere does not overwrite it."""
    page = opened(qtbot, session, wait_idle)
    QTest.keyClicks(page.office.field, "  ")
    press(ENTER)
    wait_idle()
    assert page.office.message.property("kind") == "error"
    QTest.keyClicks(page.office.field, "Office")
    session.workbench.office.rename("另一处")
    session.changes.office_changed.emit()
    wait_idle()
    assert page.office.field.text().strip() == "Office"
