"""What is to be seen to before a talk: TLK-01…09, and people who would be in two places."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone

import pytest

from app.domain.guards import Obstacle
from app.domain.participant import Gender, Role
from app.domain.plan import MEETING, Fact, FactKind, TalkWish
from app.domain.register import Person, Unit
from app.domain.scheme import LintRule, Scheme, Severity
from app.domain.stage import MAIN_LINE, TalkStage
from app.domain.talk_lint import TalkFault, TalkRemark
from app.services.preparing_talks import NotReadyError, Plan, Seat
from app.services.workbench import Workbench
from tests.builders_plan import MARCH, YEAR
from tests.builders_talks import lock_an_outline

TYPE = "political_supervision"


class Room:
    """A city above a county, their heads, and a clerk."""

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench
        self.scheme = _with_all_rules(bench.schemes.newest("anhui"))
        city = self.unit("云岭市委", "city")
        self.county = self.unit("青竹县委", "county", city)
        self.city = city
        self.chief = self.person("顾横波", city, is_head=True)
        self.subject = self.person("柳如是", self.county, is_head=True, authority="city")
        self.clerk = self.person("董小宛", city, gender=Gender.FEMALE)

    def unit(self, name: str, level: str, above: Unit | None = None) -> Unit:
        """Store a unit."""
        parent = above.id if above else None
        return self.bench.registering.save_unit(Unit(name, "", level, parent))

    def person(self, name: str, unit: Unit, **others: object) -> Person:
        """Store a person."""
        return self.bench.registering.save_person(
            Person(name, unit.id, "书记", **others)  # type: ignore[arg-type]
        )

    def plan(self, *seats: Seat, day: date = MARCH, type_code: str = TYPE) -> Plan:
        """Return a plan with the usual three, or with these."""
        usual = (
            Seat(Role.INTERVIEWER, self.chief.id),
            Seat(Role.SUBJECT, self.subject.id),
            Seat(Role.RECORDER, self.clerk.id),
        )
        return Plan(type_code, day, "年度谈话", "会议室", seats=seats or usual)

    def remarks(self, plan: Plan | None = None) -> dict[TalkFault, TalkRemark]:
        """Return the remarks on a plan by their fault."""
        found = self.bench.plan.checks.remarks_on(self.scheme, plan or self.plan())
        return {remark.fault: remark for remark in found}

    def meeting(self, day: date = date(2026, 12, 1)) -> None:
        """Set the county's meeting."""
        self.bench.plan.facts.set_event((self.county.id,), MEETING, YEAR, day)


def _with_all_rules(scheme: Scheme) -> Scheme:
    """Return a scheme that has every rule that is checked here."""
    codes = [f"TLK-{n:02}" for n in range(1, 10)] + ["REC-02"]
    errors = ("TLK-01", "TLK-02", "TLK-08", "REC-02")
    rules = [
        LintRule(
            code,
            Severity.ERROR if code in errors else Severity.WARNING,
            f"{code}的出处",
            f"{code}的规定",
            high=30,
        )
        for code in codes
    ]
    return replace(scheme, lint=tuple(rules))


@pytest.fixture
def room(bench: Workbench) -> Room:
    """Return a register with a city, a county and three persons."""
    return Room(bench)


def test_a_talk_as_it_should_be_has_no_remarks(room: Room) -> None:
    """One level down, before the meeting, three people, nothing done yet."""
    room.meeting()
    assert room.remarks() == {}


def test_each_remark_names_the_rule_and_its_source(room: Room) -> None:
    """Text, source and severity are the scheme's own."""
    room.meeting(MARCH)
    remark = room.remarks()[TalkFault.AFTER_MEETING]
    assert (remark.rule, remark.severity) == ("TLK-05", Severity.WARNING)
    assert (remark.text, remark.source) == ("TLK-05的规定", "TLK-05的出处")
    assert (remark.who, remark.day) == ("青竹县委", MARCH)


@pytest.mark.parametrize(("day", "is_late"), [(4, False), (5, True), (6, True)])
def test_the_talk_is_held_before_the_meeting(room: Room, day: int, *, is_late: bool) -> None:
    """On the very day of the meeting it is too late (TLK-05)."""
    room.meeting(MARCH)
    found = room.remarks(room.plan(day=date(2026, 3, day)))
    assert (TalkFault.AFTER_MEETING in found) is is_late


def test_an_unknown_meeting_is_only_told(room: Room) -> None:
    """Nobody knows yet; so it is no warning."""
    assert room.remarks()[TalkFault.MEETING_UNKNOWN].severity is Severity.INFO


def test_a_recorder_who_is_missing_or_talks_is_an_error(room: Room) -> None:
    """TLK-01 comes first of all."""
    two = room.plan().seats[:2]
    assert TalkFault.NO_RECORDER in room.remarks(room.plan(*two))
    both = room.plan(*two, Seat(Role.RECORDER, room.chief.id))
    remark = next(iter(room.remarks(both).values()))
    assert (remark.fault, remark.severity) == (
        TalkFault.RECORDER_IS_INTERVIEWER,
        Severity.ERROR,
    )


def test_too_few_staff_is_told_with_the_number(room: Room) -> None:
    """An inquiry takes two (TLK-02)."""
    plan = room.plan(*room.plan().seats[:2], type_code="inquiry_talk")
    assert room.remarks(plan)[TalkFault.TOO_FEW_STAFF].number == 2


def test_anyone_else_needs_a_duty_and_a_reason(room: Room) -> None:
    """TLK-03 names who stands there without one."""
    guest = room.person("卞玉京", room.city)
    usual = room.plan().seats
    bare = room.plan(*usual, Seat(Role.ATTENDEE, guest.id, reason="旁听"))
    assert room.remarks(bare)[TalkFault.OTHER_WITHOUT_REASON].who == "卞玉京"
    said = room.plan(*usual, Seat(Role.ATTENDEE, guest.id, "旁听", "纪委书记"))
    assert TalkFault.OTHER_WITHOUT_REASON not in room.remarks(said)


def test_a_woman_is_talked_to_with_a_woman_there(room: Room) -> None:
    """Only where the type asks for it (TLK-04)."""
    woman = room.person("寇白门", room.county, gender=Gender.FEMALE)
    man = room.person("冒辟疆", room.city, gender=Gender.MALE)
    staff = [Seat(Role.INTERVIEWER, man.id), Seat(Role.SUBJECT, woman.id)]
    second = room.person("侯方域", room.city, gender=Gender.MALE)
    men = room.plan(*staff, Seat(Role.RECORDER, second.id), type_code="inquiry_talk")
    assert TalkFault.NO_FEMALE_STAFF in room.remarks(men)
    mixed = room.plan(*staff, Seat(Role.RECORDER, room.clerk.id), type_code="inquiry_talk")
    assert TalkFault.NO_FEMALE_STAFF not in room.remarks(mixed)


def test_the_interviewer_is_one_level_above(room: Room) -> None:
    """Neither two levels nor none (TLK-06, AH03)."""
    for level, fits in (("province", False), ("city", True), ("county", False)):
        above = room.person("甲", room.unit(f"某{level}委", level), is_head=True)
        plan = room.plan(Seat(Role.INTERVIEWER, above.id), *room.plan().seats[1:])
        assert (TalkFault.WRONG_LEVEL not in room.remarks(plan)) is fits


def test_heads_talk_to_heads_where_the_type_says_so(room: Room) -> None:
    """A deputy is no 一把手 (AH03, AH37)."""
    deputy = room.person("乙", room.county)
    plan = room.plan(room.plan().seats[0], Seat(Role.SUBJECT, deputy.id), room.plan().seats[2])
    assert room.remarks(plan)[TalkFault.SUBJECT_NOT_HEAD].who == "乙"


def test_whoever_is_managed_higher_is_not_talked_to_from_below(room: Room) -> None:
    """A county does not talk to a cadre whom the city manages."""
    town = room.unit("白石镇党委", "township", room.county)
    chief = room.person("丙", room.county, is_head=True)
    below = room.person("丁", town, is_head=True, authority="city")
    plan = room.plan(
        Seat(Role.INTERVIEWER, chief.id), Seat(Role.SUBJECT, below.id), room.plan().seats[2]
    )
    assert room.remarks(plan)[TalkFault.BELOW_AUTHORITY].who == "市管"


def test_any_level_down_takes_the_own_tree_into_account(room: Room) -> None:
    """A bureau of the same level stands below its own committee, and not below another's."""
    bureau = room.unit("青竹县财政局", "county", room.county)
    chief, head = room.person("丙", room.county, is_head=True), room.person("丁", bureau)
    stranger = room.person("戊", room.unit("白石县委", "county"), is_head=True)
    for above, fits in ((chief, True), (stranger, False)):
        seats = (Seat(Role.INTERVIEWER, above.id), Seat(Role.SUBJECT, head.id))
        plan = room.plan(*seats, room.plan().seats[2], type_code="reminder")
        assert (TalkFault.WRONG_LEVEL not in room.remarks(plan)) is fits


def _held(room: Room, day: date, type_code: str = TYPE) -> str:
    at = datetime(day.year, day.month, day.day, 9, tzinfo=timezone(timedelta(hours=8)))
    talk = room.bench.preparing.plan(room.scheme, room.plan(day=day, type_code=type_code))
    with room.bench.store.change() as tables:
        talk = replace(talk, stage=TalkStage.ENDED, started_at=at, ended_at=at)
        tables.talks.save(talk, "advance:ended")
    return talk.number


def test_a_year_that_is_done_needs_no_further_talk(room: Room) -> None:
    """It is told, and stands in nobody's way (TLK-07)."""
    _held(room, date(2026, 1, 10))
    assert room.remarks()[TalkFault.ALREADY_DONE].number == 1
    assert TalkFault.ALREADY_DONE not in room.remarks(room.plan(day=date(2027, 1, 5)))


def test_what_is_late_is_told_with_its_due_day(room: Room) -> None:
    """After the meeting the year's talk is overdue (TLK-07)."""
    room.meeting(date(2026, 3, 1))
    assert room.remarks()[TalkFault.OVERDUE].day == date(2026, 2, 28)


@pytest.mark.parametrize(
    ("until", "is_told"), [("2026-03-04", False), ("2026-03-05", True), ("2026-12-31", True)]
)
def test_an_open_admonition_is_told(room: Room, until: str, *, is_told: bool) -> None:
    """Its last day still counts (TLK-09)."""
    fact = Fact(FactKind.INFLUENCE_UNTIL, room.subject.id, until)
    room.bench.plan.facts.set_fact(fact)
    assert (TalkFault.UNDER_ADMONITION in room.remarks()) is is_told


@pytest.mark.parametrize(
    ("day", "is_told"), [(date(2026, 2, 3), True), (date(2026, 2, 2), False), (MARCH, True)]
)
def test_a_recent_talk_is_told_with_its_number(room: Room, day: date, *, is_told: bool) -> None:
    """Within the rule's days, of whatever type (TLK-09)."""
    number = _held(room, day, "reminder")
    found = room.remarks().get(TalkFault.RECENT_TALK)
    assert (found.other if found else "") == (number if is_told else "")


@pytest.mark.parametrize(
    ("mine", "theirs", "is_told"),
    [
        (time(9), time(9, 30), True),
        (time(9), time(10), False),
        (None, time(16), True),
        (time(9), None, True),
        (None, None, True),
    ],
)
def test_nobody_is_in_two_talks_at_one_time(
    room: Room, mine: time | None, theirs: time | None, *, is_told: bool
) -> None:
    """Without a time a talk takes the whole day; the other talk is named (REC-02)."""
    other = room.bench.preparing.plan(room.scheme, replace(room.plan(), starts=theirs))
    found = room.remarks(replace(room.plan(), starts=mine))
    assert (TalkFault.SAME_TIME in found) is is_told
    if is_told:
        assert found[TalkFault.SAME_TIME].other == other.number
        assert found[TalkFault.SAME_TIME].severity is Severity.WARNING
    tomorrow = room.plan(day=date(2026, 3, 6))
    assert TalkFault.SAME_TIME not in room.remarks(tomorrow)


def test_a_stored_talk_does_not_stand_in_its_own_way(room: Room) -> None:
    """Its own number is nobody else's."""
    talk = room.bench.preparing.plan(room.bench.schemes.newest("anhui"), room.plan())
    faults = {remark.fault for remark in room.bench.plan.checks.remarks(talk.id)}
    assert not faults & {TalkFault.SAME_TIME, TalkFault.ALREADY_DONE}


def test_a_talk_that_was_not_approved_cannot_begin(room: Room) -> None:
    """The stage alone is not enough: the trail must have the approval (TLK-08)."""
    bench = room.bench
    talk = bench.preparing.plan(bench.schemes.newest("anhui"), room.plan())
    lock_an_outline(bench, talk.id)
    with bench.store.change() as tables:
        acknowledged = replace(tables.talks.get(talk.id), stage=TalkStage.ACKNOWLEDGED)
        tables.talks.save(acknowledged)
    with pytest.raises(NotReadyError) as error:
        bench.recorder.recording.start(talk.id)
    assert error.value.obstacles == (Obstacle.NOT_APPROVED,)


def test_an_approval_after_the_planned_day_is_told(room: Room) -> None:
    """The day of approval is the trail's, so it cannot be dated back (TLK-08)."""
    bench = room.bench
    scheme = bench.schemes.newest("anhui")
    talk = bench.preparing.plan(scheme, room.plan(day=date(2026, 3, 4)))
    lock_an_outline(bench, talk.id)
    for stage in MAIN_LINE[1 : MAIN_LINE.index(TalkStage.IN_SESSION)]:
        if stage in talk.used_stages:
            bench.preparing.advance(talk.id, stage)
    found = {remark.fault: remark for remark in bench.plan.checks.remarks(talk.id)}
    late = found[TalkFault.APPROVED_TOO_LATE]
    assert (late.day, late.severity) == (MARCH, Severity.ERROR)
    bench.preparing.replan(talk.id, room.plan())
    found = {remark.fault: remark for remark in bench.plan.checks.remarks(talk.id)}
    assert TalkFault.APPROVED_TOO_LATE not in found
    bench.recorder.recording.start(talk.id)


def test_a_wish_fills_what_the_rules_look_at(room: Room) -> None:
    """A talk planned from the board with its people has no remarks but the unknown meeting."""
    bench = room.bench
    targets = bench.plan.planning.candidates(room.scheme, TYPE, YEAR)
    bench.plan.planning.add_targets([t for t in targets if t.person_id == room.subject.id])
    (row,) = bench.plan.boards.board(YEAR).rows
    wish = TalkWish(MARCH, interviewer_id=room.chief.id, recorder_id=room.clerk.id)
    talk = bench.plan.talks.plan_talk(row.target_id, wish)
    faults = {remark.fault for remark in bench.plan.checks.remarks(talk.id)}
    assert faults == {TalkFault.MEETING_UNKNOWN}
