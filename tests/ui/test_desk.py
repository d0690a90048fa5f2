"""The desk of an open vault: what leads where."""

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.hands import newest
from ui.desk import Desk
from ui.screens.first_steps.screen import FirstStepsScreen
from ui.screens.prepare.reviews_dialog import ReviewsDialog
from ui.screens.talks.new_talk_dialog import NewTalkDialog
from ui.screens.talks.screen import TalksScreen
from ui.session import Session


def test_the_third_first_step_asks_for_the_talk_at_once(
    qtbot: QtBot, session: Session, wait_idle: Callable[[], None]
) -> None:
    """The list of talks is shown with the dialog for the first one over it; Esc leaves the list."""
    desk = Desk(session)
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
    desk.go("first_steps")
    wait_idle()
    steps = desk.screen_shown
    assert isinstance(steps, FirstStepsScreen)

    steps.talks_button.click()
    wait_idle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NewTalkDialog)
    assert desk.place == "talks"

    dialog.reject()
    wait_idle()
    assert desk.place == "talks"


def test_what_other_offices_sent_is_reached_from_the_talks(
    qtbot: QtBot, session: Session, wait_idle: Callable[[], None]
) -> None:
    """An office that was only asked to look at an outline has no talk, and still gets there."""
    desk = Desk(session)
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
    desk.go("talks")
    wait_idle()
    screen = desk.screen_shown
    assert isinstance(screen, TalksScreen)
    (action,) = screen.more.menu().actions()
    assert action.text() == "打开外单位送来的会商文件…"
    action.trigger()
    wait_idle()
    dialog = newest(desk, ReviewsDialog)
    assert dialog.isVisible()
    assert dialog.view.empty.isVisible()
    dialog.reject()


def test_the_rail_marks_no_place_that_is_not_shown(
    qtbot: QtBot, session: Session, wait_idle: Callable[[], None]
) -> None:
    """The first steps are in no place of the rail, also after one of them was shown."""
    desk = Desk(session)
    qtbot.addWidget(desk)
    desk.show()
    buttons = cast("list[QToolButton]", desk.findChildren(QToolButton))

    def marked() -> list[str]:
        return [button.objectName() for button in buttons if button.isChecked()]

    desk.go("register")
    assert marked() == ["register"]
    desk.go("first_steps")
    assert marked() == []
    desk.go("talks")
    assert marked() == ["talks"]
    wait_idle()
