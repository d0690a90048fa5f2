"""What happened to people and papers in a sitting is undone and done again like any step."""

import pytest

from app.domain.participant import Role
from app.domain.sitting import Attendance
from app.domain.steps import StepKind
from app.services.demonstration import TalkClock
from app.services.preparing_talks import Seat
from app.services.sitting_steps import SittingFixedError
from app.services.workbench import Workbench
from tests.builders_people import another_person
from tests.builders_talks import SAID, a_running_talk, begin_read_back


def test_a_wrong_recorder_is_undone_and_done_again(bench: Workbench, clock: TalkClock) -> None:
    """Nothing of it stays: neither in the sitting nor among those who sign."""
    talk_id = a_running_talk(bench)
    before = bench.recorder.sittings.of_talk(talk_id)
    people = bench.preparing.talk(talk_id).participants
    clock.wait(60)
    bench.recorder.sittings.change_recorder(talk_id, another_person(bench).id)
    after = bench.recorder.sittings.of_talk(talk_id)

    step = bench.recorder.arranging.undo(talk_id)
    assert step is not None
    assert step.kind is StepKind.PEOPLE
    assert bench.recorder.sittings.of_talk(talk_id) == before
    assert bench.preparing.talk(talk_id).participants == people
    bench.recorder.arranging.redo(talk_id)
    assert bench.recorder.sittings.of_talk(talk_id) == after
    assert len(bench.preparing.talk(talk_id).with_role(Role.RECORDER)) == 2
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None


def test_coming_leaving_and_attendance_are_undone_in_turn(
    bench: Workbench, clock: TalkClock
) -> None:
    """The newest first, among the entries that came between."""
    talk_id = a_running_talk(bench)
    states = [bench.recorder.sittings.of_talk(talk_id)]
    bench.recorder.sittings.came_in(
        talk_id, Seat(Role.ATTENDEE, another_person(bench).id, "翻译", "翻译")
    )
    states.append(bench.recorder.sittings.of_talk(talk_id))
    clock.wait(60)
    bench.recorder.recording.add(talk_id, SAID[0])
    (attendee,) = bench.preparing.talk(talk_id).with_role(Role.ATTENDEE)
    bench.recorder.sittings.went_out(talk_id, attendee)
    states.append(bench.recorder.sittings.of_talk(talk_id))
    bench.recorder.sittings.attend(talk_id, 1, Attendance("良好", clock.now()))

    kinds = []
    while step := bench.recorder.arranging.undo(talk_id):
        kinds.append(step.kind)
        if step.kind is not StepKind.ADD:
            assert bench.recorder.sittings.of_talk(talk_id) == states.pop()
    assert kinds == [StepKind.ATTENDANCE, StepKind.PEOPLE, StepKind.ADD, StepKind.PEOPLE]
    assert bench.preparing.talk(talk_id).with_role(Role.ATTENDEE) == ()


def test_a_paper_is_undone_and_done_again(bench: Workbench) -> None:
    """Registering as well as taking off the list."""
    talk_id = a_running_talk(bench)
    paper = bench.recorder.receiving.receive(talk_id, "情况说明", 2, "周宁")
    bench.recorder.receiving.take_back(paper.id)
    bench.recorder.arranging.undo(talk_id)
    assert bench.recorder.receiving.of_talk(talk_id) == (paper,)
    bench.recorder.arranging.undo(talk_id)
    assert bench.recorder.receiving.of_talk(talk_id) == ()
    bench.recorder.arranging.redo(talk_id)
    assert bench.recorder.receiving.of_talk(talk_id) == (paper,)


def test_nothing_is_undone_in_a_sitting_that_was_fixed(bench: Workbench, clock: TalkClock) -> None:
    """Its record says who was there."""
    talk_id = a_running_talk(bench, SAID[:2])
    bench.recorder.sittings.change_recorder(talk_id, another_person(bench).id)
    bench.recorder.sittings.adjourn(talk_id, "改日")
    bench.recorder.sittings.freeze(talk_id, 1, lambda _done, _total: None)
    clock.wait(3600)
    bench.recorder.sittings.go_on(talk_id)
    before = bench.recorder.sittings.of_talk(talk_id)
    with pytest.raises(SittingFixedError):
        bench.recorder.arranging.undo(talk_id)
    assert bench.recorder.sittings.of_talk(talk_id) == before


def test_what_comes_after_the_talk_is_no_step(bench: Workbench) -> None:
    """So it never stands in the way of undoing a correction."""
    talk_id = a_running_talk(bench, SAID)
    bench.recorder.recording.end(talk_id)
    begin_read_back(bench, talk_id)
    bench.paper.reading_back.correct(
        bench.recorder.recording.desk(talk_id).entries[0].id, "改过的话。", Role.SUBJECT
    )
    bench.recorder.receiving.receive(talk_id, "情况说明", 2, "周宁")
    step = bench.recorder.arranging.next_undo(talk_id)
    assert step is not None
    assert step.kind is StepKind.CORRECTION
