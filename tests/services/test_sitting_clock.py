"""Sittings by a clock that was set back."""

from datetime import timedelta

import pytest

from app.domain.guards import Obstacle
from app.domain.participant import Role
from app.domain.record import printed_texts
from app.domain.sitting import sitting_at
from app.services.demonstration import TalkClock
from app.services.preparing_talks import NotReadyError, Seat
from app.services.sittings import PersonUnsuitableError
from app.services.workbench import Workbench
from tests.builders_people import another_person
from tests.builders_room import a_room
from tests.builders_sittings import NIGHT, record_of
from tests.builders_talks import a_running_talk


def test_no_sitting_begins_before_the_one_before_it_ended(
    bench: Workbench, clock: TalkClock
) -> None:
    """The clock has to be set right first; what was said would fall into the wrong sitting."""
    room = a_room(bench)
    clock.wait(600)
    bench.recorder.sittings.adjourn(room.talk_id, "改日")
    clock.wait(-300)
    for go_on in (bench.recorder.sittings.go_on, bench.recorder.recording.resume):
        with pytest.raises(NotReadyError) as refused:
            go_on(room.talk_id)
        assert refused.value.obstacles == (Obstacle.CLOCK_BEFORE_LAST_SITTING,)
    clock.wait(NIGHT)
    bench.recorder.sittings.go_on(room.talk_id)


def test_what_is_said_stays_in_the_running_sitting(bench: Workbench, clock: TalkClock) -> None:
    """Entries, pauses and papers are of the second day, however the clock stands."""
    room = a_room(bench)
    bench.recorder.sittings.adjourn(room.talk_id, "改日")
    clock.wait(NIGHT)
    bench.recorder.sittings.go_on(room.talk_id)
    clock.wait(-60)
    room.say("戊")
    paper = bench.recorder.receiving.receive(room.talk_id, "说明", 1, "周宁")
    bench.recorder.recording.pause(room.talk_id, "休息")
    clock.wait(-60)
    bench.recorder.recording.resume(room.talk_id)
    bench.recorder.sittings.adjourn(room.talk_id, "又改日")

    sittings = bench.recorder.sittings.of_talk(room.talk_id)
    second = sittings[1]
    assert second.started_at == second.ended_at
    desk = bench.recorder.recording.desk(room.talk_id)
    (pause,) = desk.pauses
    moments = (desk.entries[-1].at, paper.received_at, pause.since, pause.until)
    assert moments == (second.started_at,) * 4
    assert [sitting_at(sittings, e.at) for e in desk.entries] == [sittings[0]] * 4 + [second]


def test_a_sitting_does_not_end_before_it_began(bench: Workbench, clock: TalkClock) -> None:
    """Ending is refused by such a clock; what cannot wait ends the sitting at its start."""
    room = a_room(bench)
    clock.wait(600)
    bench.recorder.sittings.adjourn(room.talk_id, "改日")
    clock.wait(600)
    bench.recorder.sittings.go_on(room.talk_id)
    clock.wait(-60)
    with pytest.raises(NotReadyError) as refused:
        bench.recorder.recording.end(room.talk_id)
    assert refused.value.obstacles == (Obstacle.END_BEFORE_START,)
    talk = bench.recorder.recording.abort(room.talk_id, "停电")

    last = bench.recorder.sittings.of_talk(room.talk_id)[-1]
    assert talk.ended_at == last.ended_at == last.started_at


def test_a_sitting_ends_with_the_last_thing_noted_in_it(bench: Workbench, clock: TalkClock) -> None:
    """What was taken down before the clock was set back is not of the next sitting."""
    room = a_room(bench)
    clock.wait(600)
    said = room.say("戊")
    room.bench.recorder.arranging.withdraw(said)
    clock.wait(-300)
    bench.recorder.sittings.adjourn(room.talk_id, "改日")
    clock.wait(60)
    with pytest.raises(NotReadyError):
        bench.recorder.sittings.go_on(room.talk_id)
    clock.wait(240)
    bench.recorder.sittings.go_on(room.talk_id)
    room.undo()

    sittings = bench.recorder.sittings.of_talk(room.talk_id)
    last = bench.recorder.recording.desk(room.talk_id).entries[-1]
    assert last.at == sittings[0].ended_at
    assert sitting_at(sittings, last.at) is sittings[0]


def test_the_recorder_changes_by_any_clock(bench: Workbench, clock: TalkClock) -> None:
    """Whoever records now is relieved, and nobody leaves before coming."""
    talk_id = a_running_talk(bench)
    clock.wait(600)
    bench.recorder.sittings.change_recorder(talk_id, another_person(bench, "乙某").id)
    clock.wait(-120)
    bench.recorder.sittings.change_recorder(talk_id, another_person(bench, "丙某").id)

    (sitting,) = bench.recorder.sittings.of_talk(talk_id)
    first, second, third = sitting.with_role(Role.RECORDER)
    at = sitting.started_at + timedelta(minutes=10)
    soon = at + timedelta(microseconds=1)
    assert (first.until, second.since, second.until, third.since) == (at, at, soon, soon)
    assert third.until is None
    printed = printed_texts(record_of(bench, talk_id))
    assert "自09:10起，记录人由周宁更换为乙某。" in printed
    assert "自09:10起，记录人由乙某更换为丙某。" in printed


def test_the_last_interviewer_stays_by_any_clock(bench: Workbench, clock: TalkClock) -> None:
    """Who left a while ago is not there, even where the clock says it is earlier now."""
    talk_id = a_running_talk(bench)
    clock.wait(600)
    bench.recorder.sittings.came_in(talk_id, Seat(Role.INTERVIEWER, another_person(bench).id))
    first, second = bench.preparing.talk(talk_id).with_role(Role.INTERVIEWER)
    bench.recorder.sittings.went_out(talk_id, first)
    clock.wait(-300)
    with pytest.raises(PersonUnsuitableError):
        bench.recorder.sittings.went_out(talk_id, second)
