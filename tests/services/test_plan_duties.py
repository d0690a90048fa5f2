"""What is due beside talks: for the office as a whole, for each unit, for each person."""

from dataclasses import replace
from datetime import date

from app.domain.cadence import Cadence, Duty, Period
from app.domain.cadence_due import BoxState
from app.domain.plan import DutyDone, Fact, FactKind
from app.domain.register import Person, Unit
from app.services.workbench import Workbench
from tests.builders_plan import MARCH, YEAR, a_head

ROUND = Cadence(2, Period.MONTH, levels=("township",))
PATROL = Duty("patrol", "基层月巡查", "区纪委监委", ROUND, "XM26")
LECTURE_EACH = Cadence(1, Period.YEAR, groups=("head", "team_member"))
LECTURE = Duty("lecture", "讲党课", "一把手和班子成员", LECTURE_EACH, "JC03")


def test_two_townships_a_month_are_counted_together(bench: Workbench) -> None:
    """The office goes to two; who was visited least and longest ago comes next (XM26)."""
    units = [
        bench.registering.save_unit(Unit(name, "", "township", order=n))
        for n, name in enumerate(("甲镇", "乙镇", "丙镇"))
    ]
    bench.registering.save_unit(Unit("青竹县", "", "county", order=9))
    note = bench.plan.facts.note_duty
    first = note(DutyDone("anhui", "patrol", MARCH, units[0].id))
    note(DutyDone("anhui", "patrol", date(2026, 3, 1), units[1].id, note="进现场"))
    note(DutyDone("other", "patrol", MARCH, units[2].id))
    scheme = replace(bench.schemes.newest("anhui"), duties=(PATROL,))
    (board,) = bench.plan.duties.boards(YEAR, scheme)
    assert [box.state for box in board.rows[0].boxes[:4]] == [
        BoxState.OVERDUE,
        BoxState.OVERDUE,
        BoxState.DONE,
        BoxState.LATER,
    ]
    assert [(row.unit, len(row.done)) for row in board.rows] == [
        ("甲镇", 1),
        ("乙镇", 1),
        ("丙镇", 0),
    ]
    assert {row.state for row in board.rows} == {BoxState.OVERDUE}  # January, of the office
    assert board.next_units == ("丙镇", "乙镇")
    bench.plan.facts.remove_duty(first.id)
    (board,) = bench.plan.duties.boards(YEAR, scheme)
    assert [len(row.done) for row in board.rows] == [0, 1, 0]


def test_a_duty_of_target_groups_is_each_persons(bench: Workbench) -> None:
    """Heads by the register, members of the team by their tag; nobody else (JC03)."""
    head = a_head(bench)
    member = bench.registering.save_person(Person("董小宛", head.unit_id, "副书记"))
    bench.registering.save_person(Person("卞玉京", head.unit_id, "科员"))
    bench.plan.facts.set_fact(Fact(FactKind.TAGS, member.id, "team_member,money"))
    bench.plan.facts.note_duty(DutyDone("anhui", "lecture", MARCH, head.unit_id, head.id))
    scheme = replace(bench.schemes.newest("anhui"), duties=(LECTURE,))
    (board,) = bench.plan.duties.boards(YEAR, scheme)
    assert [(row.name, row.state) for row in board.rows] == [
        ("柳如是", BoxState.DONE),
        ("董小宛", BoxState.DUE),
    ]
    assert board.rows[1].days_left == 301
