"""The plan at its edges: several talks with one person, a year's end, what answers a proposal."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.cadence_due import BoxState
from app.domain.ids import PersonId
from app.domain.plan import MEETING, Fact, FactKind, TalkCampaign, TalkTarget, TalkWish
from app.domain.plan_calendar import CalendarKind
from app.domain.plan_proposals import Proposal
from app.domain.stage import TalkStage
from app.services.workbench import Workbench
from tests.builders_plan import MARCH, YEAR, a_head, a_target

TYPE = "political_supervision"
HALVES = "supervision"


@pytest.fixture
def low(bench: Workbench) -> PersonId:
    """Return someone whose score proposes a talk of Jinchang (JC13)."""
    bench.schemes.set_in_force("jinchang", True)
    person = a_head(bench)
    bench.plan.facts.set_fact(Fact(FactKind.SCORE, person.id, "79.99", YEAR))
    return person.id


def proposed(bench: Workbench) -> list[Proposal]:
    """Return what Jinchang proposes."""
    return [p for p in bench.plan.proposals.of_year(YEAR) if p.scheme_code == "jinchang"]


def turned(bench: Workbench, number: str, stage: TalkStage) -> None:
    """Let a talk stand at a stage."""
    with bench.store.change() as tables:
        (talk,) = [t for t in tables.talks.all() if t.number == number]
        tables.talks.save(replace(talk, stage=stage), f"advance:{stage.value}")


def test_each_planned_talk_of_two_halves_counts(bench: Workbench) -> None:
    """Two talks planned are 已安排 2 人次, though one row stands for both."""
    person = a_head(bench)
    bench.plan.planning.add_targets((TalkTarget(person.id, YEAR, "jinchang", HALVES),))
    (row,) = bench.plan.boards.board(YEAR).rows
    for day in (MARCH, date(YEAR, 9, 1)):
        bench.plan.talks.plan_talk(row.target_id, TalkWish(day))
    assert bench.plan.boards.board(YEAR).total.planned_times == 2


def test_a_second_turn_has_a_talk_of_its_own(bench: Workbench) -> None:
    """The first turn's talk is not the second's: that one is still to be planned (人次 2)."""
    first = a_target(bench, a_head(bench))
    bench.plan.planning.add_targets((replace(first, turn=2),))
    talk = bench.plan.talks.plan_talk(first.id, TalkWish(MARCH))
    one, two = bench.plan.boards.board(YEAR).rows
    assert (one.talk_id, one.state) == (talk.id, BoxState.PLANNED)
    assert (two.talk_id, two.planned_on, two.state) == (None, None, BoxState.DUE)
    other = bench.plan.talks.plan_talk(two.target_id, TalkWish(date(YEAR, 4, 2)))
    one, two = bench.plan.boards.board(YEAR).rows
    assert (one.talk_id, two.talk_id) == (talk.id, other.id)


def test_a_talk_that_was_cancelled_answers_no_proposal(bench: Workbench, low: PersonId) -> None:
    """Only one that is to be held, or was, does."""
    (found,) = proposed(bench)
    target = bench.plan.planning.propose_target(found, YEAR)
    talk = bench.plan.talks.plan_talk(target.id, TalkWish(MARCH))
    bench.plan.planning.exclude((target.id,), "先放一放")
    assert proposed(bench) == []
    turned(bench, talk.number, TalkStage.CANCELLED)
    assert [p.person_id for p in proposed(bench)] == [low]


def test_taking_up_a_proposal_brings_back_who_was_excluded(bench: Workbench, low: PersonId) -> None:
    """The one press does what it says, also where the target is out of the plan."""
    (found,) = proposed(bench)
    target = bench.plan.planning.propose_target(found, YEAR)
    bench.plan.planning.exclude((target.id,), "外派学习")
    (again,) = proposed(bench)
    assert again.person_id == low
    assert bench.plan.planning.propose_target(again, YEAR).excluded == ""
    assert proposed(bench) == []


def test_what_was_found_after_the_talk_is_proposed_anew(bench: Workbench, low: PersonId) -> None:
    """A target whose talk is over answers nothing that happened later; it gets a second turn."""
    (found,) = proposed(bench)
    target = bench.plan.planning.propose_target(found, YEAR)
    talk = bench.plan.talks.plan_talk(target.id, TalkWish(date(YEAR, 1, 9)))
    turned(bench, talk.number, TalkStage.ENDED)
    bench.plan.facts.set_fact(Fact(FactKind.SCORE, low, "70", YEAR))
    (later,) = proposed(bench)
    assert later.words == ("70",)
    assert bench.plan.planning.propose_target(later, YEAR).turn == 2
    assert proposed(bench) == []


def test_a_campaign_over_the_years_end_is_one_plan(bench: Workbench) -> None:
    """Whichever year is looked at, its targets are the same and nobody is in it twice."""
    version = bench.schemes.newest("anhui").version
    window = date(YEAR, 12, 1), date(YEAR + 1, 1, 31)
    campaign = bench.plan.planning.save_campaign(
        TalkCampaign("跨年集中谈话", "anhui", version, TYPE, *window)
    )
    person = a_head(bench)
    target = TalkTarget(person.id, YEAR + 1, "anhui", TYPE, campaign.id)
    assert bench.plan.planning.add_targets((target,)) == 1
    assert bench.plan.planning.add_targets((replace(target, year=YEAR),)) == 0
    for year in (YEAR, YEAR + 1):
        assert len(bench.plan.boards.board(year, campaign.id).rows) == 1
        assert len(bench.plan.boards.everything(year).rows) == 1
        (progress,) = bench.plan.boards.campaigns(year)
        assert progress.tally.targets == 1
    assert bench.plan.boards.everything(YEAR + 2).rows == ()
    falls_due = [i for i in bench.plan.days.between(*window) if i.kind is CalendarKind.DUE]
    assert [(item.day, item.count) for item in falls_due] == [(campaign.closes, 1)]


def test_only_talks_that_must_precede_a_meeting_are_open_before_it(bench: Workbench) -> None:
    """A reminder in the plan has nothing to do with the 民主生活会 (AH05)."""
    person = a_head(bench)
    a_target(bench, person)
    scheme = bench.schemes.newest("anhui")
    free = next(t.code for t in scheme.talk_types if not (t.cadence and t.cadence.before))
    bench.plan.planning.add_targets((TalkTarget(person.id, YEAR, "anhui", free),))
    bench.plan.facts.set_event((person.unit_id,), MEETING, YEAR, date(YEAR, 12, 1))
    (countdown,) = bench.plan.days.meetings(YEAR)
    assert countdown.open_targets == 1
