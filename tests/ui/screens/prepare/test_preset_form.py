"""A problem that is known before any talk is noted once, and refused in place without words."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.builders_talks import a_new_talk
from ui.screens.prepare.preset_form import PresetForm
from ui.session import Session

Wait = Callable[[], None]


def test_a_problem_known_before_is_noted_for_the_person(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """An empty one stays open with the reason; a worded one is stored (JP08)."""
    talk = a_new_talk(session.workbench)
    host = QWidget()
    qtbot.addWidget(host)
    form = PresetForm(session, talk.id, host)
    form.show()
    form.save()
    wait_idle()
    assert form.message.text()
    form.text.setPlainText("三个重点项目进度滞后")
    with qtbot.waitSignal(form.stored):
        form.save()
    wait_idle()
    (offered,) = session.workbench.outlines.offers.presets()
    assert offered.text == "三个重点项目进度滞后"
