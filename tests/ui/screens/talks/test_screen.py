"""The list of talks by real keys, and the dialog for a new one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.participant import Role
from tests.builders_talks import a_new_talk, registered_people
from tests.ui.hands import CTRL, commit, compose, on_screen, press
from ui.screens.talks.new_talk_dialog import NewTalkDialog
from ui.screens.talks.screen import TalksScreen
from ui.session import Session

Wait = Callable[[], None]


def opened(qtbot: QtBot, session: Session, wait: Wait) -> TalksScreen:
    """Return the list on the screen with the focus where a person finds it."""
    screen = on_screen(qtbot, TalksScreen(session), 1270, 640)
    wait()
    screen.focus_first()
    return screen


def the_dialog(screen: TalksScreen) -> NewTalkDialog:
    """Return the dialog that is open over the list."""
    dialog = screen.findChild(NewTalkDialog)
    assert isinstance(dialog, NewTalkDialog)
    return dialog


def shown(screen: TalksScreen) -> list[str]:
    """Return the subjects in the list."""
    model = screen.table.model()
    return [str(model.index(row, 1).data()).split()[0] for row in range(model.rowCount())]


def test_an_empty_list_says_what_to_do(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """Where there is no talk the one button makes one, and has the focus."""
    registered_people(session.workbench)
    screen = opened(qtbot, session, wait_idle)
    assert screen.empty.isVisible()
    assert QApplication.focusWidget() is screen.empty.button
    press(Qt.Key.Key_Space)
    wait_idle()
    assert the_dialog(screen).isVisible()


def test_without_anybody_to_talk_to_the_way_leads_to_the_register(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """From the list and from the dialog, each with the keys on it; people end that at once."""
    screen = opened(qtbot, session, wait_idle)
    assert QApplication.focusWidget() is screen.empty.button
    with qtbot.waitSignal(screen.register_wanted, timeout=2000):
        press(Qt.Key.Key_Space)
    press(Qt.Key.Key_N, CTRL)
    wait_idle()
    dialog = the_dialog(screen)
    assert dialog.nobody.isVisible()
    assert QApplication.focusWidget() is dialog.register_button
    with qtbot.waitSignal(screen.register_wanted, timeout=2000):
        press(Qt.Key.Key_Space)
    wait_idle()

    registered_people(session.workbench)
    session.changes.register_changed.emit()
    wait_idle()
    screen.empty.button.click()
    wait_idle()
    assert not the_dialog(screen).nobody.isVisible()


def test_enter_opens_the_talk(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """The first talk is ready to be opened by Enter alone."""
    talk = a_new_talk(session.workbench)
    screen = opened(qtbot, session, wait_idle)
    with qtbot.waitSignal(screen.opened) as caught:
        press(Qt.Key.Key_Return)
    assert caught.args == [talk.id]


def test_typing_in_the_filter_narrows_the_list(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """Ctrl+F goes to the filter; what is being composed does not count (peers 33)."""
    a_new_talk(session.workbench)
    screen = opened(qtbot, session, wait_idle)
    press(Qt.Key.Key_F, CTRL)
    assert screen.filter.hasFocus()
    compose(screen.filter, "meiyou")
    assert shown(screen) == ["𠮷大同"]
    commit(screen.filter, "没有这个人")
    assert screen.empty.isVisible()
    press(Qt.Key.Key_Escape)
    assert shown(screen) == ["𠮷大同"]
    press(Qt.Key.Key_Down)
    assert screen.table.hasFocus()


def test_a_stage_can_be_chosen(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """The list can be kept to one part of the work."""
    a_new_talk(session.workbench)
    screen = opened(qtbot, session, wait_idle)
    screen.stages.setCurrentIndex(screen.stages.findText("正在谈话"))
    assert screen.empty.isVisible()
    screen.empty.chosen.emit()
    assert shown(screen) == ["𠮷大同"]


def test_a_change_elsewhere_is_shown(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """A talk made elsewhere appears without being asked for."""
    screen = opened(qtbot, session, wait_idle)
    a_new_talk(session.workbench)
    session.changes.talks_changed.emit()
    wait_idle()
    assert shown(screen) == ["𠮷大同"]


def test_a_new_talk_by_keys_alone(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """Ctrl+N, a name, a reason, Enter: the talk is stored and opened."""
    people = registered_people(session.workbench)
    screen = opened(qtbot, session, wait_idle)
    press(Qt.Key.Key_N, CTRL)
    wait_idle()
    dialog = the_dialog(screen)
    qtbot.waitUntil(dialog.isActiveWindow)
    subject = dialog.form.people[Role.SUBJECT].line
    qtbot.waitUntil(subject.hasFocus)
    commit(subject, "大同")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    commit(dialog.form.people[Role.INTERVIEWER].line, "李文")
    press(Qt.Key.Key_Return)
    dialog.form.reason.setFocus()
    commit(dialog.form.reason, "年度谈话")
    with qtbot.waitSignal(screen.opened):
        press(Qt.Key.Key_Return)
    wait_idle()
    (talk,) = session.workbench.preparing.talks()
    assert (talk.reason, talk.type_code) == ("年度谈话", "political_supervision")
    assert {p.role: p.person_id for p in talk.participants} == {
        Role.SUBJECT: people[Role.SUBJECT],
        Role.INTERVIEWER: people[Role.INTERVIEWER],
    }
    assert not isValid(dialog)


def test_an_incomplete_talk_can_be_kept(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """Nothing but the type and the day is needed; the rest is listed as missing."""
    screen = opened(qtbot, session, wait_idle)
    screen.new_talk()
    wait_idle()
    dialog = the_dialog(screen)
    assert "还没有选定谈话对象" in dialog.missing.text()
    dialog.save()
    wait_idle()
    assert len(session.workbench.preparing.talks()) == 1


def test_cancelling_stores_nothing(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """Escape leaves the vault as it was and frees the dialog."""
    screen = opened(qtbot, session, wait_idle)
    screen.new_talk()
    wait_idle()
    dialog = the_dialog(screen)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_idle()
    assert session.workbench.preparing.talks() == ()
    assert not isValid(dialog)


def test_every_control_has_a_name(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """Assistive tools can say what each part is."""
    screen = opened(qtbot, session, wait_idle)
    parts = (screen.table, screen.filter, screen.stages)
    assert all(part.accessibleName() for part in parts)
    buttons: list[QPushButton] = list(screen.findChildren(QPushButton))
    assert all(button.text() for button in buttons if button.isVisible())


def test_it_fits_a_small_screen(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """Nothing needs more than 1366 by 768 less the rail and the frame."""
    least = opened(qtbot, session, wait_idle).minimumSizeHint()
    assert least.width() <= 1270
    assert least.height() <= 660


def test_with_two_schemes_in_force_the_type_follows_the_scheme(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """The office's first choice stands first; another one brings its own talk types."""
    schemes = session.workbench.schemes
    schemes.set_in_force("binzhou", True)
    opened(qtbot, session, wait_idle)
    dialog = NewTalkDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()
    wait_idle()
    offered = [dialog.scheme.itemText(row) for row in range(dialog.scheme.count())]
    assert [text.partition("（")[0] for text in offered] == [
        schemes.newest(code).name for code in ("anhui", "binzhou")
    ]
    dialog.scheme.setFocus()
    press(Qt.Key.Key_Down)
    types = [dialog.type.itemText(row) for row in range(dialog.type.count())]
    assert types == [kind.name for kind in schemes.newest("binzhou").talk_types]
    dialog.save()
    wait_idle()
    talk = session.workbench.preparing.talks()[0]
    assert talk.scheme_code == "binzhou"
