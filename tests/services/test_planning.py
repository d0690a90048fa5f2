"""Making the plan, reading it, and taking a target to a planned talk."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone

import pytest

from app.domain.cadence_due import BoxState
from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.plan import (
    MEETING,
    CampaignClosedError,
    DayOutsideWindowError,
    PlannedTime,
    TalkCampaign,
    TalkTarget,
    TalkWish,
    TargetExcludedError,
    TargetSettledError,
    WindowTurnedError,
)
from app.domain.plan_calendar import CalendarKind
from app.domain.register import Person, Unit
from app.domain.stage import TalkStage
from app.domain.text import TextMissingError
from app.services.demonstration import TalkClock
from app.services.errors import Cancelled
from app.services.workbench import Workbench
from tests.builders_people import another_person
from tests.builders_plan import MARCH, YEAR, a_head, a_target, silent

TYPE = "political_supervision"


def a_campaign(bench: Workbench, **others: object) -> TalkCampaign:
    """Return a campaign from May to July."""
    version = bench.schemes.newest("anhui").version
    fields = {"opens": date(2026, 5, 11), "closes": date(2026, 7, 10), **others}
    return TalkCampaign("集中谈话", "anhui", version, TYPE, **fields)  # type: ignore[arg-type]


def hold(bench: Workbench, talk_id: TalkId, day: date, stage: TalkStage = TalkStage.ENDED) -> None:
    """Let a talk have been held on a day."""
    at = datetime(day.year, day.month, day.day, 9, tzinfo=timezone(timedelta(hours=8)))
    with bench.store.change() as tables:
        talk = replace(tables.talks.get(talk_id), stage=stage, started_at=at, ended_at=at)
        tables.talks.save(talk, f"advance:{stage.value}")


def test_a_due_target_becomes_a_planned_talk_in_one_call(bench: Workbench) -> None:
    """People are seated, the campaign's reason and office stand in it, the time is kept."""
    chief = a_head(bench, "中共云岭市委", "city")
    person = a_head(bench)
    clerk = another_person(bench)
    campaign = bench.plan.planning.save_campaign(
        a_campaign(bench, reason="年度集中谈话", handling_office="第四监督检查室")
    )
    target = a_target(bench, person, campaign_id=campaign.id, interviewer_id=chief.id)
    wish = TalkWish(date(2026, 5, 20), time(9, 30), 90, "三号谈话室", recorder_id=clerk.id)
    talk = bench.plan.talks.plan_talk(target.id, wish)
    assert (talk.type_code, talk.reason, talk.handling_office) == (
        TYPE,
        "年度集中谈话",
        "第四监督检查室",
    )
    seats = [(p.role, p.person_id) for p in talk.participants]
    assert seats == [
        (Role.INTERVIEWER, chief.id),
        (Role.SUBJECT, person.id),
        (Role.RECORDER, clerk.id),
    ]
    assert bench.preparing.time_of(talk.id) == PlannedTime(talk.id, time(9, 30), 90)
    (row,) = bench.plan.boards.board(YEAR, campaign.id).rows
    assert (row.state, row.talk_id, row.planned_on) == (BoxState.PLANNED, talk.id, talk.planned_on)
    with bench.store.read() as tables:
        assert tables.plan.targets.get(target.id).talk_id == talk.id
        assert tables.audit.first_break() is None


def test_a_period_is_planned_once_unless_it_is_meant(bench: Workbench) -> None:
    """The refusal names the person and the talk that is there."""
    target = a_target(bench, a_head(bench))
    first = bench.plan.talks.plan_talk(target.id, TalkWish(MARCH))
    with pytest.raises(TargetSettledError) as error:
        bench.plan.talks.plan_talk(target.id, TalkWish(date(2026, 9, 1)))
    assert error.value.number == first.number
    again = bench.plan.talks.plan_talk(target.id, TalkWish(date(2026, 9, 1), again=True))
    assert again.number == "2026-0002"


def test_a_cancelled_talk_makes_the_target_due_again(bench: Workbench) -> None:
    """What was called off fulfils nothing."""
    target = a_target(bench, a_head(bench))
    talk = bench.plan.talks.plan_talk(target.id, TalkWish(MARCH))
    bench.preparing.advance(talk.id, TalkStage.CANCELLED, "对象出差")
    (row,) = bench.plan.boards.board(YEAR).rows
    assert (row.state, row.talk_id) == (BoxState.DUE, None)
    assert bench.plan.talks.plan_talk(target.id, TalkWish(MARCH)).number == "2026-0002"


@pytest.mark.parametrize(
    ("stage", "is_done"),
    [
        (TalkStage.ENDED, True),
        (TalkStage.SEALED, True),
        (TalkStage.REFUSAL_NOTED, True),
        (TalkStage.ARCHIVED, True),
        (TalkStage.IN_SESSION, False),
        (TalkStage.ABORTED, False),
        (TalkStage.POSTPONED, False),
    ],
)
def test_a_talk_counts_from_its_end_on(
    bench: Workbench, stage: TalkStage, *, is_done: bool
) -> None:
    """Sealed ones count, broken off ones never."""
    target = a_target(bench, a_head(bench))
    talk = bench.plan.talks.plan_talk(target.id, TalkWish(MARCH))
    hold(bench, talk.id, MARCH, stage)
    total = bench.plan.boards.board(YEAR).total
    assert (total.held_times, total.held_persons, total.done) == (is_done, is_done, is_done)


def test_persons_and_times_are_counted_apart(bench: Workbench) -> None:
    """Two talks with one person are 人次 2 and 人 1 (AH36)."""
    person = a_head(bench)
    first = a_target(bench, person)
    bench.plan.planning.add_targets((replace(first, id=first.id, turn=2),))
    rows = bench.plan.boards.board(YEAR).rows
    for row, day in zip(rows, (MARCH, date(2026, 4, 2)), strict=True):
        wish = TalkWish(day, again=True)
        hold(bench, bench.plan.talks.plan_talk(row.target_id, wish).id, day)
    board = bench.plan.boards.everything(YEAR)
    assert (board.total.targets, board.total.persons) == (2, 1)
    assert (board.total.held_times, board.total.held_persons) == (2, 1)
    assert board.by_person[person.id].done == 2
    assert board.by_unit[person.unit_id].held_times == 2


def test_the_meeting_moves_the_due_day(bench: Workbench) -> None:
    """Due the day before the unit's 民主生活会; overdue on its day (AH05)."""
    person = a_head(bench)
    a_target(bench, person)
    bench.plan.facts.set_event((person.unit_id,), MEETING, YEAR, date(2026, 3, 6))
    (row,) = bench.plan.boards.board(YEAR).rows
    assert (row.due_on, row.days_left, row.state) == (MARCH, 0, BoxState.DUE)
    bench.plan.facts.set_event((person.unit_id,), MEETING, YEAR, MARCH)
    (row,) = bench.plan.boards.board(YEAR).rows
    assert (row.days_left, row.state) == (-1, BoxState.OVERDUE)
    (countdown,) = bench.plan.days.meetings(YEAR)
    assert (countdown.day, countdown.days_left, countdown.open_targets) == (MARCH, 0, 1)


def test_many_are_planned_and_the_refused_named(bench: Workbench) -> None:
    """One refusal does not take the others along; stopping keeps what was planned."""
    targets = [a_target(bench, a_head(bench, f"单位{n}")) for n in range(4)]
    bench.plan.planning.exclude((targets[1].id,), "外派学习")
    wishes = [(target.id, TalkWish(MARCH)) for target in targets]

    def stop(done: int, _total: int) -> None:
        if done == 3:
            raise Cancelled

    found = bench.plan.talks.plan_many(wishes, stop)
    assert len(found.talks) == 2
    ((refused, error),) = found.refused
    assert (refused, type(error)) == (targets[1].id, TargetExcludedError)
    assert bench.plan.boards.board(YEAR).total.planned == 2


def test_an_excluded_target_counts_nowhere(bench: Workbench) -> None:
    """It stays on the board with its reason and can come back."""
    target = a_target(bench, a_head(bench))
    with pytest.raises(TextMissingError):
        bench.plan.planning.exclude((target.id,), " ")
    bench.plan.planning.exclude((target.id,), "退休")
    board = bench.plan.boards.board(YEAR)
    assert (board.total.targets, board.rows[0].excluded, board.rows[0].boxes) == (0, "退休", ())
    bench.plan.planning.include((target.id,))
    assert bench.plan.boards.board(YEAR).total.targets == 1


def test_a_campaign_shows_how_far_it_is(bench: Workbench, clock: TalkClock) -> None:
    """Its window, its days left and its targets (AH35)."""
    with pytest.raises(WindowTurnedError):
        bench.plan.planning.save_campaign(a_campaign(bench, closes=date(2026, 5, 10)))
    campaign = bench.plan.planning.save_campaign(a_campaign(bench))
    target = a_target(bench, a_head(bench), campaign_id=campaign.id)
    (progress,) = bench.plan.boards.campaigns(YEAR)
    assert (progress.has_begun, progress.tally.later) == (False, 1)
    clock.wait(60 * 60 * 24 * 70)
    talk = bench.plan.talks.plan_talk(target.id, TalkWish(date(2026, 5, 14)))
    hold(bench, talk.id, date(2026, 5, 14))
    (progress,) = bench.plan.boards.campaigns(YEAR)
    assert (progress.has_begun, progress.tally.done, progress.days_left) == (True, 1, 57)
    assert bench.plan.boards.campaigns(2025) == ()
    bench.plan.planning.close_campaign(campaign.id)
    with pytest.raises(CampaignClosedError):
        bench.plan.talks.plan_talk(target.id, TalkWish(date(2026, 6, 1), again=True))


@pytest.mark.parametrize(("day", "fits"), [(10, False), (11, True)])
def test_a_campaigns_talk_lies_in_its_window(bench: Workbench, day: int, *, fits: bool) -> None:
    """A day outside is refused with the window's days, unless it is meant."""
    campaign = bench.plan.planning.save_campaign(a_campaign(bench))
    target = a_target(bench, a_head(bench), campaign_id=campaign.id)
    wish = TalkWish(date(2026, 5, day))
    if not fits:
        with pytest.raises(DayOutsideWindowError) as error:
            bench.plan.talks.plan_talk(target.id, wish)
        assert (error.value.first, error.value.last) == ("2026-05-11", "2026-07-10")
    talk = bench.plan.talks.plan_talk(target.id, replace(wish, again=not fits))
    assert talk.planned_on == wish.planned_on


def test_a_campaign_comes_ready_from_the_scheme(bench: Workbench) -> None:
    """Window and basis as the scheme has them; it is stored only when it is saved."""
    scheme = bench.schemes.newest("anhui")
    made = bench.plan.planning.campaign_from_scheme(scheme, scheme.campaigns[0], YEAR)
    assert (made.opens, made.closes) == (date(2026, 5, 11), date(2026, 7, 10))
    assert "《" in made.basis
    assert bench.plan.boards.campaigns(YEAR) == ()


def test_candidates_are_those_whom_the_type_concerns(bench: Workbench) -> None:
    """Heads only, where the type talks to heads only; nobody twice."""
    person = a_head(bench)
    bench.registering.save_person(Person("副手", person.unit_id, "副书记"))
    scheme = bench.schemes.newest("anhui")
    found = bench.plan.planning.candidates(scheme, TYPE, YEAR)
    assert [target.person_id for target in found] == [person.id]
    assert bench.plan.planning.add_targets(found) == 1
    assert bench.plan.planning.add_targets(found) == 0
    assert bench.plan.planning.candidates(scheme, TYPE, YEAR) == ()


def test_a_change_of_post_in_the_register_is_noted(bench: Workbench) -> None:
    """Old and new post with the day; a change of name alone is none (BZ05)."""
    person = a_head(bench)
    other = bench.registering.save_unit(Unit("白石县", "", "county"))
    renamed = bench.registering.save_person(replace(person, name="柳如是（更名）"))
    bench.registering.save_person(replace(renamed, unit_id=other.id, post="县委书记"))
    with bench.store.read() as tables:
        (change,) = tables.plan.post_changes.since(date.min)
    assert (change.old_post, change.new_post, change.new_unit_id, change.on) == (
        "书记",
        "县委书记",
        other.id,
        MARCH,
    )


def test_a_month_shows_what_stands_on_its_days(bench: Workbench) -> None:
    """Talks with their times first, then meetings, what is due, and campaigns."""
    person = a_head(bench)
    other = a_head(bench, "白石县")
    target = a_target(bench, person)
    a_target(bench, other, wanted_on=date(2026, 3, 20))
    bench.plan.facts.set_event((person.unit_id,), MEETING, YEAR, date(2026, 3, 31))
    bench.plan.planning.save_campaign(a_campaign(bench, opens=MARCH))
    bench.plan.talks.plan_talk(target.id, TalkWish(MARCH, time(9)))
    found = bench.plan.days.month(YEAR, 3)
    assert [(item.day.day, item.kind, item.count) for item in found] == [
        (5, CalendarKind.TALK, 1),
        (5, CalendarKind.OPENS, 1),
        (20, CalendarKind.WANTED, 1),
        (30, CalendarKind.DUE, 1),
        (31, CalendarKind.MEETING, 1),
    ]
    assert (found[0].name, found[0].starts) == ("柳如是", time(9))
    assert bench.plan.days.month(YEAR, 2) == ()


def test_a_target_keeps_what_is_changed(bench: Workbench) -> None:
    """Who talks, when, and the note."""
    target = a_target(bench, a_head(bench))
    changed = replace(target, interviewer="市委书记", wanted_on=MARCH, note="先谈")
    assert bench.plan.planning.save_target(changed) == changed
    (row,) = bench.plan.boards.board(YEAR).rows
    assert (row.interviewer, row.wanted_on, row.note) == ("市委书记", MARCH, "先谈")


def test_the_register_is_not_read_past_a_missing_scheme(bench: Workbench) -> None:
    """A target of a scheme that the vault lacks stands with the year as its period."""
    person = a_head(bench)
    bench.plan.planning.add_targets((TalkTarget(person.id, YEAR, "gone", "talk"),))
    (row,) = bench.plan.boards.board(YEAR).rows
    assert row.due_on == date(2026, 12, 31)
    assert bench.plan.talks.plan_many((), silent).talks == ()
