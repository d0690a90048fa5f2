"""What a secretary does with the plan day by day: changes, second talks, other years, campaigns."""

from datetime import date, time
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.domain.participant import Role
from app.domain.plan import MEETING, Fact, FactKind, TalkCampaign, TalkTarget, TalkWish
from app.domain.plan_board import BoardRow
from app.domain.register import Person, Unit
from app.domain.scheme_edit import Edit, EditAct
from app.services.preparing_talks import Plan, Seat
from tests.ui.hands import ALT, ENTER, press
from tests.ui.plan_screens import ROWS, Wait, a_table, filled, opened, the
from ui.desk import Desk
from ui.models.plan_words import brief_boxes_text, left_text
from ui.screens.plan.choose_dialog import ChooseTargetsDialog
from ui.screens.plan.duties_panel import DutiesPanel
from ui.screens.plan.fact_dialog import FactDialog
from ui.screens.plan.import_dialog import ImportTargetsDialog
from ui.screens.plan.meetings_panel import MeetingsPanel
from ui.screens.plan.month_panel import MonthPanel
from ui.screens.plan.plan_talk_dialog import PlanTalkDialog
from ui.screens.plan.screen import PlanScreen
from ui.screens.plan.target_dialog import TargetDialog
from ui.session import Session

YEAR = 2026
JUNE = date(YEAR, 6, 1)
POLITICAL = "political_supervision"


def a_head(session: Session) -> Person:
    """Return the head of a county in the register."""
    registering = session.workbench.registering
    unit = registering.save_unit(Unit("望溪县委", "", "county"))
    return registering.save_person(Person("冯春", unit.id, "书记", is_head=True))


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """Return a window that dialogs stand above, and that outlives them."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def a_target(session: Session, scheme: str, talk_type: str) -> BoardRow:
    """Return the one target of a year's plan."""
    target = TalkTarget(a_head(session).id, YEAR, scheme, talk_type)
    session.workbench.plan.planning.add_targets([target])
    (row,) = session.workbench.plan.boards.board(YEAR).rows
    return row


def test_tab_leaves_every_field_of_a_planned_talk(
    qtbot: QtBot, session: Session, wait_idle: Wait, host: QWidget
) -> None:
    """The keys come from the day to the button, over the time that need not be said."""
    dialog = PlanTalkDialog(session, (a_target(session, "anhui", POLITICAL),), host)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    wait_idle()
    seen = []
    for _ in range(12):
        press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    for field in (dialog.starts, dialog.place, dialog.reason):
        assert field in seen


def test_a_time_is_typed_as_people_write_it(
    session: Session, wait_idle: Wait, host: QWidget
) -> None:
    """9点 is a time, half a word is refused in place, nothing is no time."""
    dialog = PlanTalkDialog(session, (a_target(session, "anhui", POLITICAL),), host)
    wait_idle()
    assert dialog.wish.starts is None
    dialog.starts.setText("9点")
    assert dialog.wish.starts == time(9)
    dialog.starts.setText("上午")
    dialog.save()
    wait_idle()
    assert not dialog.message.isHidden()
    assert session.workbench.preparing.talks() == ()


def test_a_settled_period_can_be_planned_again_when_it_is_meant(
    session: Session, wait_idle: Wait, host: QWidget
) -> None:
    """The refusal offers what its words name."""
    row = a_target(session, "anhui", POLITICAL)
    session.workbench.plan.talks.plan_talk(row.target_id, TalkWish(JUNE))
    dialog = PlanTalkDialog(session, (row,), host)
    wait_idle()
    assert dialog.again.isHidden()
    dialog.save()
    wait_idle()
    assert not dialog.again.isHidden()
    dialog.again.setChecked(True)
    dialog.save()
    wait_idle()
    assert len(session.workbench.preparing.talks()) == 2


def test_a_target_is_changed_on_the_screen(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """Who talks, the wished-for day in any usual writing, and the note."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    row = screen.board.rows[0]
    press(Qt.Key.Key_F2)
    wait_idle()
    dialog = the(screen, TargetDialog)
    dialog.words.setText("市委书记")
    dialog.day.setText("2026年13月1日")
    dialog.save()
    wait_idle()
    assert not dialog.message.isHidden()
    dialog.day.setText("2026年6月1日")
    dialog.note.setText("先谈")
    dialog.save()
    wait_idle()
    changed = session.workbench.plan.planning.target(row.target_id)
    assert (changed.interviewer, changed.wanted_on, changed.note) == ("市委书记", JUNE, "先谈")


def test_a_second_half_that_is_planned_is_opened(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """Enter opens the talk that is planned, and where all is done the one that was held."""
    session.workbench.schemes.set_in_force("jinchang", True)
    row = a_target(session, "jinchang", "supervision")
    talk = session.workbench.plan.talks.plan_talk(row.target_id, TalkWish(date(YEAR, 8, 1)))
    screen = opened(qtbot, session, wait_idle)
    with qtbot.waitSignal(screen.opened) as signal:
        press(ENTER)
    assert signal.args == [talk.id]


def test_a_campaign_offers_its_own_type_only(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """Also where its scheme is no longer in force; the year's plan offers what is in force."""
    planning = session.workbench.plan.planning
    scheme = session.workbench.schemes.newest("anhui")
    campaign = planning.save_campaign(
        TalkCampaign("春季", "anhui", scheme.version, POLITICAL, JUNE, JUNE)
    )
    session.workbench.schemes.set_in_force("general", True)
    session.workbench.schemes.set_in_force("anhui", False)
    screen = filled(qtbot, session, wait_idle, tmp_path)
    screen.scope.setCurrentIndex(screen.scope.findData(campaign.id))
    wait_idle()
    for ask, kind in (
        (screen.import_targets, ImportTargetsDialog),
        (screen.choose_targets, ChooseTargetsDialog),
    ):
        ask()
        wait_idle()
        dialog = the(screen, kind)
        assert isinstance(dialog, ImportTargetsDialog | ChooseTargetsDialog)
        assert (dialog.type.count(), dialog.type.chosen[1]) == (1, POLITICAL)
        assert isinstance(dialog, QDialog)
        dialog.reject()


def test_a_type_keeps_its_name_when_its_scheme_is_out_of_force(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """What was planned under it is still called by its name."""
    a_target(session, "anhui", POLITICAL)
    session.workbench.schemes.set_in_force("general", True)
    session.workbench.schemes.set_in_force("anhui", False)
    screen = opened(qtbot, session, wait_idle)
    cells = [screen.board.model.index(0, column).data() for column in range(10)]
    assert "党内政治监督谈话" in cells


def test_the_month_goes_on_into_the_next_year(
    qtbot: QtBot, session: Session, wait_idle: Wait
) -> None:
    """Page Down in December shows January, and the plan's year goes along."""
    screen = opened(qtbot, session, wait_idle)
    screen.tabs.setCurrentIndex(1)
    panel = the(screen, MonthPanel)
    wait_idle()
    panel.turn(12 - session.workbench.clock.now().month)
    wait_idle()
    panel.turn(1)
    wait_idle()
    assert screen.shown_year == YEAR + 1
    assert panel.heading.text().split()[0] == str(YEAR + 1)
    panel.today.click()
    wait_idle()
    assert screen.shown_year == YEAR


def test_meeting_days_of_others_are_only_changed_when_confirmed(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """One press does not put away days that were set one by one."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    screen.tabs.setCurrentIndex(3)
    panel = the(screen, MeetingsPanel)
    wait_idle()
    panel.set_day(panel.model.rows[:1], JUNE)
    wait_idle()
    panel.day.setDate(QDate(YEAR, 7, 1))
    assert f" {len(panel.model.rows)} " in panel.set_all.text()
    panel.set_all.click()
    wait_idle()
    days = [each.day for each in session.workbench.plan.days.meetings(YEAR, MEETING)]
    assert days.count(JUNE) == 1
    assert QApplication.activeModalWidget() is not None
    press(Qt.Key.Key_Escape)


def test_a_duty_that_is_open_is_to_be_done_not_to_be_talked(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """A lecture is no talk, and what was done lies not in the future."""
    screen = filled(qtbot, session, wait_idle, tmp_path)
    screen.tabs.setCurrentIndex(5)
    panel = the(screen, DutiesPanel)
    wait_idle()
    assert panel.model.index(0, 0).data() == "待完成"
    today = session.workbench.clock.now().date()
    assert panel.day.maximumDate().toPython() == today


def test_a_fact_that_is_noted_is_shown_before_it_is_changed(
    session: Session, wait_idle: Wait, host: QWidget
) -> None:
    """Whoever chooses the person sees the score, and can take it back."""
    person = a_head(session)
    session.workbench.plan.facts.set_fact(Fact(FactKind.SCORE, person.id, "79.99", YEAR))
    dialog = FactDialog(session, YEAR, host)
    wait_idle()
    dialog.person.choose(person.id)
    dialog.person.chosen.emit()
    assert dialog.value.text() == "79.99"


def test_all_that_were_refused_are_named_with_their_reasons(
    session: Session, wait_idle: Wait, host: QWidget
) -> None:
    """However many they are: the dialog stays for them alone."""
    planning = session.workbench.plan.planning
    unit = session.workbench.registering.save_unit(Unit("望溪县委", "", "county"))
    names = [f"冯{number}" for number in "甲乙丙丁戊己庚"]
    for name in names:
        person = session.workbench.registering.save_person(Person(name, unit.id, name))
        planning.add_targets([TalkTarget(person.id, YEAR, "anhui", POLITICAL)])
    rows = session.workbench.plan.boards.board(YEAR).rows
    for row in rows[1:]:
        session.workbench.plan.talks.plan_talk(row.target_id, TalkWish(JUNE))
    dialog = PlanTalkDialog(session, rows, host)
    wait_idle()
    dialog.save()
    wait_idle()
    said = [dialog.refused.item(place).text() for place in range(dialog.refused.count())]
    assert [text[:2] for text in said] == [row.name for row in rows[1:]]
    assert len(session.workbench.preparing.talks()) == len(names)


def test_a_talk_planned_past_its_last_day_says_so(session: Session) -> None:
    """已安排 alone would hide that it comes too late (XM27)."""
    session.workbench.schemes.set_in_force("jinchang", True)
    row = a_target(session, "jinchang", "supervision")
    session.workbench.plan.talks.plan_talk(row.target_id, TalkWish(JUNE))
    (planned,) = session.workbench.plan.boards.board(YEAR).rows
    assert left_text(planned).startswith("还有")
    assert left_text(planned._replace(planned_on=date(YEAR, 7, 1))) == "晚于截止日"


def test_four_quarters_stand_in_little_room(session: Session) -> None:
    """Each quarter keeps its own mark (BZ10)."""
    session.workbench.schemes.set_in_force("binzhou", True)
    row = a_target(session, "binzhou", "stationed_supervision")
    assert brief_boxes_text(row.boxes) == "1季– 2季– 3季– 4季–"


def test_a_type_that_a_later_version_dropped_keeps_its_name(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """What is planned is called as it was then, on the board and in what is written out."""
    editing, base = session.workbench.scheme_editing, session.workbench.schemes.newest("anhui")
    draft = editing.copy("anhui", base.version, ("yunxi", "云溪办法", "云溪市委"))
    kind = {"code": "heart_to_heart", "name": "谈心一次"}
    steps = [Edit(EditAct.SET, ("talk_types", 0, key), word) for key, word in kind.items()]
    steps += [Edit(EditAct.REMOVE, (part,)) for part in ("triggers", "campaigns")]
    editing.change(draft.id, steps)
    editing.publish(draft.id, "2026-01-01")
    a_target(session, "yunxi", "heart_to_heart")
    second = editing.revise("yunxi")
    editing.change(second.id, [Edit(EditAct.REMOVE, ("talk_types", 0))])
    editing.publish(second.id, "2026-01-01")

    for in_force in (False, True):
        session.workbench.schemes.set_in_force("yunxi", in_force)
        screen = opened(qtbot, session, wait_idle)
        model = screen.board.model
        shown = [str(model.index(0, place).data()) for place in range(model.columnCount())]
        assert any("谈心一次" in text for text in shown)

        path = tmp_path / f"{in_force}.xlsx"
        screen.export_plan()
        the(screen, QFileDialog).fileSelected.emit(str(path))
        wait_idle()
        rows = openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True)
        assert [cell for row in rows for cell in row].count("谈心一次") == 1


def test_leaving_a_talk_leads_back_to_its_row_in_the_plan(
    qtbot: QtBot, session: Session, wait_idle: Wait, tmp_path: Path
) -> None:
    """A talk opened in the plan is left for the plan, at the same row; from the list, for that."""
    desk = Desk(session)
    qtbot.addWidget(desk)
    with qtbot.waitActive(desk):
        desk.show()
    desk.go("plan")
    wait_idle()
    plan = desk.screen_shown
    assert isinstance(plan, PlanScreen)
    plan.import_targets()
    the(plan, ImportTargetsDialog).open_file(a_table(tmp_path, *ROWS))
    wait_idle()
    the(plan, ImportTargetsDialog).store()
    wait_idle()
    plan.board.table.selectRow(1)
    chosen = plan.board.rows[0].name
    plan.plan_talk()
    wait_idle()
    the(plan, PlanTalkDialog).save()
    wait_idle()
    assert desk.place.startswith("talk:")
    with qtbot.waitActive(desk):
        desk.activateWindow()
    press(Qt.Key.Key_Left, ALT)
    wait_idle()
    assert desk.place == "plan"
    assert [row.name for row in plan.board.rows] == [chosen]
    assert plan.board.table.hasFocus()

    desk.go("talks")
    wait_idle()
    with qtbot.waitActive(desk):
        desk.activateWindow()
    press(ENTER)
    wait_idle()
    assert desk.place.startswith("talk:")
    press(Qt.Key.Key_Left, ALT)
    wait_idle()
    assert desk.place == "talks"


def test_what_speaks_against_the_day_is_said_before_it_is_planned(
    session: Session, wait_idle: Wait, host: QWidget
) -> None:
    """The meeting, and someone who sits in another talk at that time (TLK-05, REC-02)."""
    row = a_target(session, "anhui", POLITICAL)
    bench = session.workbench
    bench.plan.facts.set_event([row.unit_id], MEETING, YEAR, JUNE)
    chief = bench.registering.save_person(Person("周正", row.unit_id, "县委常委"))
    seats = (Seat(Role.SUBJECT, chief.id),)
    other = Plan(POLITICAL, JUNE, seats=seats, starts=time(9), minutes=60)
    number = bench.preparing.plan(bench.schemes.newest("anhui"), other).number
    dialog = PlanTalkDialog(session, (row,), host)
    wait_idle()
    dialog.day.setDate(QDate(YEAR, 6, 1))
    dialog.interviewer.choose(chief.id)
    dialog.interviewer.chosen.emit()
    wait_idle()
    assert "应当在民主生活会（2026-06-01）之前" in dialog.remarks.text()
    assert f"周正在同一时间还有谈话：{number}" in dialog.remarks.text()
    dialog.starts.setText("10:00")
    dialog.day.setDate(QDate(YEAR, 5, 29))
    wait_idle()
    assert number not in dialog.remarks.text()
    assert "民主生活会" not in dialog.remarks.text()
