"""The register by real keys: units, persons, their order."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.register import Person, Unit
from tests.ui.hands import ALT, CTRL, ENTER, SHIFT, commit, on_screen, press, the_open
from ui.screens.register.person_dialog import PersonDialog
from ui.screens.register.screen import RegisterScreen
from ui.screens.register.unit_dialog import UnitDialog
from ui.session import Session

Wait = Callable[[], None]


@pytest.fixture
def screen(qtbot: QtBot, session: Session, wait_idle: Wait) -> RegisterScreen:
    """Return the register with a city, two counties and two persons in the first county."""
    keep = session.workbench.registering
    city = keep.save_unit(Unit("中共云岭市委员会", "云岭市委", "city", None, 1))
    county = keep.save_unit(Unit("中共清河县委员会", "清河县委", "county", city.id, 1))
    keep.save_unit(Unit("中共水阳县委员会", "水阳县委", "county", city.id, 2))
    keep.save_person(Person("钱立新", county.id, "县委书记", is_head=True, order=1))
    keep.save_person(Person("孙志强", county.id, "县长", order=2))
    made = on_screen(qtbot, RegisterScreen(session), 1270, 640)
    wait_idle()
    made.focus_first()
    return made


def names(screen: RegisterScreen) -> list[str]:
    """Return the persons in the table."""
    model = screen.persons.model
    return [model.person(row).name for row in range(model.rowCount())]


def test_arrows_show_the_persons_of_a_unit(screen: RegisterScreen) -> None:
    """The first unit has the focus; one step down its county shows its people in order."""
    assert screen.units.tree.hasFocus()
    assert names(screen) == []
    press(Qt.Key.Key_Down)
    assert names(screen) == ["钱立新", "孙志强"]


def test_a_unit_is_added_below_the_current_one(
    qtbot: QtBot, screen: RegisterScreen, session: Session, wait_idle: Wait
) -> None:
    """Ctrl+Shift+N, a name, Enter."""
    press(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = the_open(screen, UnitDialog, qtbot)
    commit(dialog.name, "中共金沙县委员会")
    dialog.level.setCurrentIndex(dialog.level.findData("county"))
    press(ENTER)
    wait_idle()
    added = session.workbench.registering.units()[-1]
    assert (added.name, added.level, added.order) == ("中共金沙县委员会", "county", 3)
    assert added.parent_id == session.workbench.registering.units()[0].id
    assert not isValid(dialog)


def test_a_unit_without_a_name_is_refused_in_place(
    qtbot: QtBot, screen: RegisterScreen, session: Session, wait_idle: Wait
) -> None:
    """The dialog stays open and says what is missing."""
    press(Qt.Key.Key_N, CTRL | SHIFT)
    dialog = the_open(screen, UnitDialog, qtbot)
    press(ENTER)
    wait_idle()
    assert "不能为空" in dialog.message.text()
    assert dialog.isVisible()
    assert len(session.workbench.registering.units()) == 3


def test_a_unit_cannot_stand_below_itself(
    qtbot: QtBot, screen: RegisterScreen, wait_idle: Wait
) -> None:
    """The rule that was broken is said in the dialog."""
    press(Qt.Key.Key_F2)
    dialog = the_open(screen, UnitDialog, qtbot)
    dialog.above.choose(screen.units.model.siblings(screen.units.unit)[0].id + 1)  # type: ignore[arg-type]  # the city
    dialog.save()
    wait_idle()
    assert "隶属" in dialog.message.text()


def test_a_person_is_added_and_changed(
    qtbot: QtBot, screen: RegisterScreen, session: Session, wait_idle: Wait
) -> None:
    """Ctrl+N adds behind the others; F2 changes who has the focus."""
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_N, CTRL)
    dialog = the_open(screen, PersonDialog, qtbot)
    commit(dialog.name, "𠮷大同")
    dialog.post.setFocus()
    commit(dialog.post, "组织部部长")
    press(ENTER)
    wait_idle()
    assert names(screen) == ["钱立新", "孙志强", "𠮷大同"]
    screen.activateWindow()
    qtbot.waitUntil(screen.isActiveWindow)
    screen.persons.table.setFocus()
    press(Qt.Key.Key_F2)
    dialog = the_open(screen, PersonDialog, qtbot)
    dialog.is_head.setChecked(False)
    dialog.authority.setCurrentIndex(dialog.authority.findData("city"))
    press(ENTER)
    wait_idle()
    person = session.workbench.registering.persons()[0]
    assert (person.name, person.is_head, person.authority) == ("钱立新", False, "city")


def test_a_name_of_two_hundred_characters_is_kept(
    qtbot: QtBot, screen: RegisterScreen, session: Session, wait_idle: Wait
) -> None:
    """A very long name is stored whole."""
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_N, CTRL)
    commit(the_open(screen, PersonDialog, qtbot).name, "李" * 200)
    press(ENTER)
    wait_idle()
    assert session.workbench.registering.persons()[-1].name == "李" * 200


def test_order_is_set_by_keys(screen: RegisterScreen, session: Session, wait_idle: Wait) -> None:
    """Alt+Down and Alt+Up move units and persons; the one that moved stays current."""
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down, ALT)
    wait_idle()
    assert [u.short_name for u in session.workbench.registering.units()][1:] == [
        "水阳县委",
        "清河县委",
    ]
    assert screen.units.unit is not None
    assert screen.units.unit.short_name == "清河县委"
    screen.persons.table.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up, ALT)
    wait_idle()
    assert names(screen) == ["孙志强", "钱立新"]


def test_someone_is_found_in_all_units(screen: RegisterScreen) -> None:
    """Ctrl+F looks through the whole register and shows the unit of each."""
    press(Qt.Key.Key_F, CTRL)
    commit(screen.persons.search, "清河 书记")
    assert names(screen) == ["钱立新"]
    assert not screen.persons.table.isColumnHidden(4)
    screen.persons.search.clear()
    assert names(screen) == []


def test_an_empty_register_says_what_to_do(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """Without units no person can be added, and the page says how to begin."""
    screen = RegisterScreen(session)
    qtbot.addWidget(screen)
    screen.show()
    wait_idle()
    assert not screen.persons.add.isEnabled()
    hints: list[QPushButton] = [screen.take_in, screen.units.add]
    assert all(button.isEnabled() for button in hints)
