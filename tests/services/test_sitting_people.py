"""Who sits in a talk, sits in no other one."""

from datetime import date

import pytest

from app.domain.guards import Obstacle
from app.domain.ids import PersonId, TalkId
from app.domain.participant import Role
from app.domain.stage import MAIN_LINE, TalkStage
from app.services.demonstration import TalkClock
from app.services.preparing_talks import NotReadyError, Plan, Seat
from app.services.sittings import PersonUnsuitableError
from app.services.workbench import Workbench
from tests.builders_people import another_person
from tests.builders_sittings import NIGHT
from tests.builders_talks import a_running_talk, lock_an_outline


def another_talk(bench: Workbench, recorder: PersonId, archivist: PersonId | None) -> TalkId:
    """Return a talk of other people that only waits to be begun."""
    people = [another_person(bench, name).id for name in ("赵某", "钱某")]
    seats = [Seat(Role.INTERVIEWER, people[0]), Seat(Role.SUBJECT, people[1])]
    seats.append(Seat(Role.RECORDER, recorder))
    seats += [Seat(Role.ARCHIVIST, archivist)] if archivist else []
    scheme = bench.schemes.newest("anhui")
    code = scheme.talk_types[0].code
    plan = Plan(code, date(2026, 3, 5), "了解情况", "二号谈话室", seats=tuple(seats))
    talk = bench.preparing.plan(scheme, plan)
    lock_an_outline(bench, talk.id)
    for stage in MAIN_LINE[1 : MAIN_LINE.index(TalkStage.IN_SESSION)]:
        if stage in talk.used_stages:
            bench.preparing.advance(talk.id, stage)
    return talk.id


def person_of(bench: Workbench, talk_id: TalkId, role: Role) -> PersonId:
    """Return the register's id of a talk's first person with a role."""
    who = bench.preparing.talk(talk_id).one(role)
    assert who is not None
    assert who.person_id is not None
    return who.person_id


def test_nobody_comes_in_from_another_talk(bench: Workbench) -> None:
    """Who sits in one talk can neither come into another nor take over its record (REC-02)."""
    busy = a_running_talk(bench)
    recorder = person_of(bench, busy, Role.RECORDER)
    talk_id = another_talk(bench, another_person(bench).id, None)
    bench.recorder.recording.start(talk_id)

    with pytest.raises(PersonUnsuitableError) as refused:
        bench.recorder.sittings.change_recorder(talk_id, recorder)
    assert refused.value.obstacles == (Obstacle.PERSON_IN_OTHER_TALK,)
    with pytest.raises(PersonUnsuitableError):
        bench.recorder.sittings.came_in(talk_id, Seat(Role.ATTENDEE, recorder, "旁听"))


def test_who_left_a_talk_is_free_for_another(bench: Workbench) -> None:
    """A relieved recorder can record elsewhere; an archivist sits in no talk at all."""
    first = a_running_talk(bench)
    recorder, archivist = (
        person_of(bench, first, role) for role in (Role.RECORDER, Role.ARCHIVIST)
    )
    talk_id = another_talk(bench, recorder, archivist)
    with pytest.raises(NotReadyError):
        bench.recorder.recording.start(talk_id)
    bench.recorder.sittings.change_recorder(first, another_person(bench).id)
    assert bench.recorder.recording.start(talk_id).stage is TalkStage.IN_SESSION


def test_a_talk_goes_on_without_the_recorder_who_sits_elsewhere(
    bench: Workbench, clock: TalkClock
) -> None:
    """That is what another recorder is taken for."""
    first = a_running_talk(bench)
    bench.recorder.sittings.adjourn(first, "改日")
    other = another_talk(bench, person_of(bench, first, Role.RECORDER), None)
    bench.recorder.recording.start(other)
    clock.wait(NIGHT)
    with pytest.raises(NotReadyError):
        bench.recorder.sittings.go_on(first)
    bench.recorder.sittings.go_on(first, recorder=another_person(bench).id)
    assert (
        bench.recorder.sittings.of_talk(first)[-1].with_role(Role.RECORDER)[0].who.name == "吴静怡"
    )
