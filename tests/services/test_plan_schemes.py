"""The plan under the schemes that ship: every cadence, and the triggers of two of them."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.cadence_due import BoxState
from app.domain.plan import Fact, FactKind, TalkTarget, TalkWish
from app.domain.register import Unit
from app.services.workbench import Workbench
from tests.builders_plan import MARCH, YEAR, a_head

SCHEMES = ("anhui", "jinping", "xiamen", "binzhou", "jinchang", "general")


@pytest.mark.parametrize("code", SCHEMES)
def test_every_type_can_be_planned_and_comes_due(bench: Workbench, code: str) -> None:
    """A target of each talk type has periods, a due day, and becomes a planned talk."""
    scheme = bench.schemes.newest(code)
    person = a_head(bench)
    targets = [TalkTarget(person.id, YEAR, code, t.code) for t in scheme.talk_types]
    assert bench.plan.planning.add_targets(targets) == len(scheme.talk_types)
    for row in bench.plan.boards.board(YEAR).rows:
        cadence = scheme.talk_type(row.talk_type).cadence
        assert row.due_on is not None
        assert row.boxes[0].period.count == (cadence.count if cadence else 1)
        talk = bench.plan.talks.plan_talk(row.target_id, TalkWish(MARCH))
        assert bench.plan.checks.remarks(talk.id) is not None
    board = bench.plan.boards.board(YEAR)
    assert board.by_person[person.id].planned_times == len(scheme.talk_types)
    assert {key[0] for key in board.by_type} == {code}


@pytest.mark.parametrize("code", SCHEMES)
def test_every_duty_has_a_board(bench: Workbench, code: str) -> None:
    """Whatever a scheme asks for beside talks has its periods."""
    scheme = bench.schemes.newest(code)
    a_head(bench)
    boards = bench.plan.duties.boards(YEAR, scheme)
    assert len(boards) == len(scheme.duties)
    assert all(row.boxes for board in boards for row in board.rows)


def test_half_a_year_is_two_boxes(bench: Workbench) -> None:
    """Jinchang talks to the head below every half-year (JC03)."""
    scheme = bench.schemes.newest("jinchang")
    halves = [
        t.code for t in scheme.talk_types if t.cadence and t.cadence.period.value == "half_year"
    ]
    assert halves
    person = a_head(bench)
    bench.plan.planning.add_targets((TalkTarget(person.id, YEAR, "jinchang", halves[0]),))
    (row,) = bench.plan.boards.board(YEAR).rows
    assert [box.period.code for box in row.boxes] == ["H1", "H2"]
    assert [box.state for box in row.boxes] == [BoxState.DUE, BoxState.LATER]
    bench.plan.talks.plan_talk(row.target_id, TalkWish(MARCH))
    bench.plan.talks.plan_talk(row.target_id, TalkWish(date(2026, 9, 1)))
    (row,) = bench.plan.boards.board(YEAR).rows
    assert [box.state for box in row.boxes] == [BoxState.PLANNED, BoxState.PLANNED]


def test_a_score_or_a_rating_proposes_the_talk_of_jinchang(bench: Workbench) -> None:
    """79.99 does, 80.00 does not; a team rated 一般 does for its head (JC13)."""
    bench.schemes.set_in_force("jinchang", True)
    low, limit, head = (a_head(bench, name) for name in ("甲县", "乙县", "丙县"))
    facts = bench.plan.facts
    facts.set_fact(Fact(FactKind.SCORE, low.id, "79.99", YEAR))
    facts.set_fact(Fact(FactKind.SCORE, limit.id, "80.00", YEAR))
    facts.set_fact(Fact(FactKind.TEAM_RATING, head.unit_id, "一般", YEAR))
    found = [p for p in bench.plan.proposals.of_year(YEAR) if p.scheme_code == "jinchang"]
    assert {(p.person_id, p.words) for p in found} == {(low.id, ("79.99",)), (head.id, ("一般",))}

    target = bench.plan.planning.propose_target(found[0], YEAR)
    assert target.talk_type == found[0].trigger.talk_type
    bench.plan.planning.decline(found[1], "已另行约谈")
    left = [p for p in bench.plan.proposals.of_year(YEAR) if p.scheme_code == "jinchang"]
    assert left == []


def test_a_change_of_post_proposes_talk_and_letter_of_binzhou(bench: Workbench) -> None:
    """Both the talk and the prompt letter (BZ05)."""
    bench.schemes.set_in_force("binzhou", True)
    person = a_head(bench)
    other = bench.registering.save_unit(Unit("白石县", "", "county"))
    bench.registering.save_person(replace(person, unit_id=other.id))
    found = [p for p in bench.plan.proposals.of_year(YEAR) if p.scheme_code == "binzhou"]
    assert {bool(p.trigger.talk_type) for p in found} == {True, False}
    assert all(p.words == ("青竹县书记", "白石县书记") for p in found)
    assert {p.trigger.document for p in found} == {"", "prompt_letter"}
