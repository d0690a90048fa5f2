"""The plan by real keys: from a table of names to a planned talk, and the tabs beside the board."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.domain.participant import Role
from app.domain.plan import MEETING
from tests.ui.hands import CTRL, press
from tests.ui.plan_screens import ROWS, Wait, filled, opened, the
from ui.models.plan_model import PlanColumn
from ui.screens.plan.choose_dialog import ChooseTargetsDialog
from ui.screens.plan.import_dialog import ImportTargetsDialog
from ui.screens.plan.meetings_panel import MeetingsPanel
from ui.screens.plan.month_panel import MonthPanel
from ui.screens.plan.plan_talk_dialog import PlanTalkDialog
from ui.screens.plan.screen import PlanScreen
from ui.session import Session
from ui.widgets.reason_dialog import ReasonDialog

MEETING_DAY = date(2026, 4, 1)


def names(screen: PlanScreen) -> list[str]:
    """Return whom the board shows."""
    return [row.name for row in screen.board.model.shown]


def test_an_empty_plan_says_how_to_begin(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """Where there is no target, the one button takes a table in."""
    screen = opened(qtbot, session, wait_idle)
    assert screen.board.empty.isVisible()
    screen.board.empty.button.click()
    assert the(screen, ImportTargetsDialog).isVisible()


def test_a_table_of_names_becomes_the_plan(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """What is stored is what was shown, with units and persons; a second time adds nothing."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    assert sorted(names(screen)) == ["冯春", "卫秋", "陈夏"]
    assert {p.name for p in session.workbench.registering.persons()} == {"冯春", "陈夏", "卫秋"}
    screen.import_targets()
    dialog = the(screen, ImportTargetsDialog)
    dialog.open_file(tmp_path / "targets.xlsx")
    wait_idle()
    dialog.store()
    wait_idle()
    assert len(names(screen)) == len(ROWS)


def test_typing_and_groups_narrow_the_board(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """Words, a state and a group each keep only what fits; the counts stand beside."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    press(Qt.Key.Key_F, CTRL)
    screen.board.filter.setText("望溪")
    assert sorted(names(screen)) == ["冯春", "陈夏"]
    screen.board.filter.clear()
    groups = screen.board.groups.groups
    texts = [groups.item(place).text() for place in range(groups.count())]
    assert texts[0].startswith("全部\n3 人次")
    place = next(i for i, text in enumerate(texts) if text.startswith("县"))
    groups.setCurrentRow(place)
    assert names(screen) == ["卫秋"]
    screen.board.groups.by.setCurrentIndex(screen.board.groups.by.findData("person"))
    texts = [groups.item(place).text() for place in range(groups.count())]
    place = next(i for i, text in enumerate(texts) if text.startswith("陈夏　望溪县政府\n1 人次"))
    groups.setCurrentRow(place)
    screen.reload()
    wait_idle()
    assert names(screen) == ["陈夏"]


def test_enter_leads_from_due_to_a_planned_talk(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """The talk has its subject, and the screen asks to open it."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    screen.board.filter.setText("卫秋")
    screen.board.table.setFocus()
    press(Qt.Key.Key_Return)
    dialog = the(screen, PlanTalkDialog)
    wait_idle()
    with qtbot.waitSignal(screen.opened) as signal:
        the(dialog, QDialogButtonBox).buttons()[0].click()
        wait_idle()
    assert signal.args is not None
    talk = session.workbench.preparing.talk(signal.args[0])
    subject = talk.one(Role.SUBJECT)
    assert subject is not None
    assert subject.name == "卫秋"
    assert screen.plan.text() == "打开谈话"


def test_a_target_is_taken_out_with_a_reason_and_back(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """A reason that is refused stays to be mended; one press brings the target back."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    target = screen.board.rows[0]
    screen.exclude_targets()
    dialog = the(screen, ReasonDialog)
    dialog.save()
    assert dialog.message.text() == "请写明原因。"
    dialog.reason.setText("调" * 2_001)
    dialog.save()
    wait_idle()
    assert dialog.message.text()
    assert len(dialog.reason.text()) == 2_001
    dialog.reason.setText("已调离")
    dialog.save()
    wait_idle()
    place = screen.board.model.place_of(target.target_id)
    assert screen.board.model.index(place, 0).data() == "不列入"
    screen.board.table.selectRow(place)
    screen.exclude_targets()
    wait_idle()
    assert screen.board.model.index(place, 0).data() == "应谈"


def test_a_meeting_day_moves_what_is_due(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """The day before the meeting is the last; the board follows at once (AH05)."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    screen.tabs.setCurrentIndex(3)
    panel = the(screen, MeetingsPanel)
    wait_idle()
    assert panel.model.rowCount() == len({row[1] for row in ROWS})
    units = [row.unit_id for row in panel.model.rows]
    panel.set_day(panel.model.rows, MEETING_DAY)
    wait_idle()
    board = session.workbench.plan.boards.everything(2026)
    assert {row.due_on for row in board.rows} == {date(2026, 3, 31)}
    assert len(units) == len(session.workbench.plan.days.meetings(2026, MEETING))


def test_the_month_shows_what_stands_on_a_day(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """Due days stand in the grid, and the keys turn the months."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    screen.tabs.setCurrentIndex(1)
    panel = the(screen, MonthPanel)
    wait_idle()
    panel.grid.setFocus()
    before = panel.heading.text()
    press(Qt.Key.Key_PageDown)
    wait_idle()
    assert panel.heading.text() != before
    panel.turn(12 - int(panel.heading.text().split()[2]))
    wait_idle()
    days = [
        item.text()
        for row in range(panel.grid.rowCount())
        for column in range(panel.grid.columnCount())
        if (item := panel.grid.item(row, column)) is not None
    ]
    assert any("3 人次到期" in text for text in days)


def test_persons_of_the_register_are_proposed(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """Only those a talk type concerns and who are no targets yet are offered."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    screen.choose_targets()
    dialog = the(screen, ChooseTargetsDialog)
    wait_idle()
    offered = {target.person_id for target in dialog.chosen}
    known = {row.person_id for row in screen.board.model.shown if row.talk_type == "political"}
    assert not offered & known


def test_every_tab_can_be_shown(qtbot: QtBot, session: Session, wait_idle: Wait) -> None:
    """No tab is a dead end, even with nothing in it."""
    screen = opened(qtbot, session, wait_idle)
    for place in range(screen.tabs.count()):
        screen.tabs.setCurrentIndex(place)
        wait_idle()
        assert screen.tabs.tabText(place)


@pytest.mark.parametrize("width", [896, 1270])
def test_the_board_never_scrolls_sideways(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path, width: int
) -> None:
    """In a small window the columns that can be missed go away, and come back in a large one."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    table = screen.board.table
    screen.resize(width, 640)
    qtbot.waitUntil(lambda: screen.width() == width)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert not table.isColumnHidden(PlanColumn.DUE)
    assert table.isColumnHidden(PlanColumn.TALK) == (width < 1000)
    assert table.columnWidth(PlanColumn.UNIT) >= 150
