"""One talk in several sittings, with changing people, and the record each sitting gets."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.errors import RuleBrokenError
from app.domain.participant import Gender, Role
from app.domain.people_rules import Caution
from app.domain.record import (
    FieldTable,
    SignatureBlock,
    is_by_hand,
    printed_texts,
    utterances,
)
from app.domain.sitting import AlreadyThereError, Attendance, NotThereError
from app.domain.stage import TalkStage
from app.domain.talk import ReasonMissingError, StageNotReachableError
from app.services.demonstration import TalkClock
from app.services.preparing_talks import Seat
from app.services.sittings import NoSittingError, PersonUnsuitableError
from app.services.workbench import Workbench
from tests.builders_people import another_person
from tests.builders_sittings import NIGHT, in_two_sittings, record_of
from tests.builders_talks import SAID, a_planned_talk, a_running_talk


def test_a_talk_has_one_sitting_until_it_is_broken_off(bench: Workbench, clock: TalkClock) -> None:
    """Pauses stay inside it; the end of the talk is its end."""
    talk_id = a_planned_talk(bench)
    assert bench.recorder.sittings.of_talk(talk_id) == ()
    bench.recorder.recording.start(talk_id)
    clock.wait(600)
    bench.recorder.recording.pause(talk_id, "休息")
    clock.wait(600)
    bench.recorder.recording.resume(talk_id)
    talk = bench.recorder.recording.end(talk_id)

    (only,) = bench.recorder.sittings.of_talk(talk_id)
    assert (only.number, only.started_at, only.ended_at) == (1, talk.started_at, talk.ended_at)
    assert [p.who.role for p in only.people] == [Role.INTERVIEWER, Role.RECORDER]
    assert len(bench.recorder.recording.desk(talk_id).pauses) == 1


def test_a_talk_goes_on_another_day(bench: Workbench, clock: TalkClock) -> None:
    """The second sitting has its own start and place; the break is not a pause."""
    talk_id = in_two_sittings(bench, clock)
    first, second = bench.recorder.sittings.of_talk(talk_id)

    assert first.reason == "时间已晚"
    assert (first.place, second.place) == ("三号谈话室", "五号谈话室")
    assert first.ended_at is not None
    assert second.started_at - first.ended_at == timedelta(seconds=NIGHT)
    assert bench.recorder.recording.desk(talk_id).pauses == ()
    assert bench.preparing.talk(talk_id).started_at == first.started_at


def test_breaking_off_in_a_pause_ends_the_pause(bench: Workbench, clock: TalkClock) -> None:
    """Nothing of the night counts as a pause."""
    talk_id = a_running_talk(bench)
    bench.recorder.recording.pause(talk_id, "身体不适")
    clock.wait(300)
    talk = bench.recorder.sittings.adjourn(talk_id, "改日继续")
    (pause,) = bench.recorder.recording.desk(talk_id).pauses

    assert talk.stage is TalkStage.PAUSED
    assert talk.stage_reason == "改日继续"
    assert pause.until == bench.recorder.sittings.of_talk(talk_id)[0].ended_at


def test_plain_resuming_opens_the_next_sitting(bench: Workbench, clock: TalkClock) -> None:
    """Going on as after a pause is the same as going on with nothing changed."""
    talk_id = a_running_talk(bench)
    bench.recorder.sittings.adjourn(talk_id, "停电")
    clock.wait(NIGHT)
    bench.recorder.recording.resume(talk_id)

    first, second = bench.recorder.sittings.of_talk(talk_id)
    assert second.number == 2
    assert [p.who for p in second.people] == [p.who for p in first.people]


def test_a_talk_that_does_not_go_on_ended_when_it_was_broken_off(
    bench: Workbench, clock: TalkClock
) -> None:
    """The days until somebody decides so are no talk."""
    talk_id = a_running_talk(bench, SAID)
    bench.recorder.sittings.adjourn(talk_id, "改日继续")
    clock.wait(5 * NIGHT)
    talk = bench.recorder.recording.end(talk_id)
    (only,) = bench.recorder.sittings.of_talk(talk_id)

    assert talk.ended_at == only.ended_at


def test_breaking_off_needs_a_running_talk_and_a_reason(bench: Workbench) -> None:
    """It cannot be done twice, nor before the start, nor without saying why."""
    talk_id = a_planned_talk(bench)
    with pytest.raises(StageNotReachableError):
        bench.recorder.sittings.adjourn(talk_id, "改日")
    bench.recorder.recording.start(talk_id)
    with pytest.raises(ReasonMissingError):
        bench.recorder.sittings.adjourn(talk_id, " ")
    with pytest.raises(StageNotReachableError):
        bench.recorder.sittings.go_on(talk_id)
    bench.recorder.sittings.adjourn(talk_id, "改日")
    with pytest.raises(StageNotReachableError):
        bench.recorder.sittings.adjourn(talk_id, "改日")
    with pytest.raises(NoSittingError):
        bench.recorder.sittings.change_recorder(talk_id, another_person(bench).id)


def test_the_recorder_changes_within_the_talk(bench: Workbench, clock: TalkClock) -> None:
    """From when is kept; both are recorders of the talk, and both get a line to sign."""
    talk_id = a_running_talk(bench, SAID[:2])
    clock.wait(900)
    changed_at = clock.now()
    bench.recorder.sittings.change_recorder(talk_id, another_person(bench).id)
    (sitting,) = bench.recorder.sittings.of_talk(talk_id)
    before, after = sitting.with_role(Role.RECORDER)

    assert before.until == after.since == changed_at
    assert [p.name for p in bench.preparing.talk(talk_id).with_role(Role.RECORDER)] == [
        "周宁",
        "吴静怡",
    ]
    record = record_of(bench, talk_id)
    assert "自09:15起，记录人由周宁更换为吴静怡。" in printed_texts(record)
    lines = [b for b in record.blocks if isinstance(b, SignatureBlock)][-1].lines
    assert [(line.role, line.name) for line in lines if "recorder" in line.role] == [
        ("recorder", "周宁"),
        ("recorder.2", "吴静怡"),
    ]
    assert [line.role for line in lines if not is_by_hand(line.role)] == [
        "interviewer",
        "recorder",
        "archivist",
    ]


def test_nobody_records_who_must_not(bench: Workbench) -> None:
    """Interviewer and subject cannot take over the record; the present recorder has it already."""
    talk_id = a_running_talk(bench)
    people = {p.role: p.person_id for p in bench.preparing.talk(talk_id).participants}
    for role in (Role.INTERVIEWER, Role.SUBJECT):
        person = people[role]
        assert person is not None
        with pytest.raises(PersonUnsuitableError):
            bench.recorder.sittings.change_recorder(talk_id, person)
    recorder = people[Role.RECORDER]
    assert recorder is not None
    with pytest.raises(AlreadyThereError):
        bench.recorder.sittings.change_recorder(talk_id, recorder)
    assert len(bench.recorder.sittings.of_talk(talk_id)[0].with_role(Role.RECORDER)) == 1


def test_attendees_come_and_go_with_duty_and_reason(bench: Workbench, clock: TalkClock) -> None:
    """The head says who was there as what, why, and from when till when (TLK-03)."""
    talk_id = a_running_talk(bench)
    doctor = another_person(bench)
    with pytest.raises(RuleBrokenError):
        bench.recorder.sittings.came_in(talk_id, Seat(Role.ATTENDEE, doctor.id))
    bench.recorder.sittings.came_in(
        talk_id, Seat(Role.ATTENDEE, doctor.id, "谈话对象感到不适", "医护人员")
    )
    with pytest.raises(AlreadyThereError):
        bench.recorder.sittings.came_in(talk_id, Seat(Role.ATTENDEE, doctor.id, "再来"))
    clock.wait(1200)
    (attendee,) = bench.preparing.talk(talk_id).with_role(Role.ATTENDEE)
    bench.recorder.sittings.went_out(talk_id, attendee)
    with pytest.raises(NotThereError):
        bench.recorder.sittings.went_out(talk_id, attendee)

    head = next(b for b in record_of(bench, talk_id).blocks if isinstance(b, FieldTable))
    (text,) = (f.value for f in head.fields if f.label == "参加人员")
    assert text == (
        "吴静怡（云岭县委办公室 科员），身份：医护人员，在场理由：谈话对象感到不适，"
        "2026年3月5日09:00至2026年3月5日09:20在场"
    )


def test_a_second_interviewer_comes_and_the_first_leaves(
    bench: Workbench, clock: TalkClock
) -> None:
    """Each question shows who was there to put it; the last interviewer cannot leave."""
    talk_id = a_running_talk(bench, SAID[:1])
    (first,) = bench.preparing.talk(talk_id).with_role(Role.INTERVIEWER)
    with pytest.raises(PersonUnsuitableError):
        bench.recorder.sittings.went_out(talk_id, first)
    clock.wait(60)
    bench.recorder.sittings.came_in(talk_id, Seat(Role.INTERVIEWER, another_person(bench).id))
    bench.recorder.recording.add(talk_id, SAID[2])
    clock.wait(60)
    bench.recorder.sittings.went_out(talk_id, first)
    bench.recorder.recording.add(talk_id, SAID[0])

    record = record_of(bench, talk_id)
    assert [u.speaker for u in utterances(record)] == ["李文", "李文、吴静怡", "吴静怡"]
    texts = printed_texts(record)
    assert "09:01，谈话人吴静怡到场。" in texts
    assert "09:02，谈话人李文离场。" in texts
    lines = [b for b in record.blocks if isinstance(b, SignatureBlock)][-1].lines
    assert [line.name for line in lines if line.label == "谈话人"] == ["李文", "吴静怡"]


def test_a_talk_type_asks_and_nothing_is_in_the_way(bench: Workbench, clock: TalkClock) -> None:
    """The shipped inquiry talk warns about women, health and coming and going (TLK-04)."""
    talk_id = a_planned_talk(bench)
    talk = bench.preparing.talk(talk_id)
    assert bench.recorder.sittings.cautions(talk_id) == ()
    with bench.store.change() as tables:
        women = tuple(
            replace(p, gender=Gender.FEMALE if p.role is Role.SUBJECT else Gender.MALE)
            for p in talk.participants
        )
        tables.talks.save(replace(talk, type_code="inquiry_talk", participants=women))
    assert bench.recorder.sittings.cautions(talk_id) == (Caution.NO_FEMALE_STAFF,)

    with bench.store.change() as tables:
        for person in tables.persons.all():
            tables.persons.save(replace(person, gender=Gender.FEMALE))
    bench.recorder.recording.start(talk_id)
    assert bench.recorder.sittings.cautions(talk_id) == (
        Caution.HEALTH_NOT_ASKED,
        Caution.ARRIVAL_NOT_NOTED,
    )
    bench.recorder.sittings.attend(talk_id, 1, Attendance("良好", clock.now()))
    bench.recorder.sittings.adjourn(talk_id, "改日")
    assert bench.recorder.sittings.cautions(talk_id) == (Caution.LEAVING_NOT_NOTED,)


def test_the_audit_trail_holds_over_all_of_it(bench: Workbench, clock: TalkClock) -> None:
    """Every step of a sitting has its entry, and every row answers for it."""
    talk_id = in_two_sittings(bench, clock)
    bench.recorder.sittings.change_recorder(talk_id, another_person(bench).id)
    bench.recorder.receiving.receive(talk_id, "情况说明", 3, "周宁")
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None
        acts = {entry.act for entry in tables.audit.newest(100) if entry.entity == "sitting"}
    assert acts == {"add", "adjourn", "save", "change_recorder"}


def test_a_talk_begun_by_an_earlier_program_goes_on(bench: Workbench, clock: TalkClock) -> None:
    """What is stored of the talk makes its first sitting; nothing needs to be entered again."""
    talk_id = a_planned_talk(bench)
    with bench.store.change() as tables:
        talk = tables.talks.get(talk_id)
        tables.talks.save(replace(talk, stage=TalkStage.IN_SESSION, started_at=clock.now()))
    clock.wait(600)
    bench.recorder.recording.pause(talk_id, "休息")
    clock.wait(60)
    bench.recorder.recording.resume(talk_id)
    clock.wait(600)
    bench.recorder.sittings.adjourn(talk_id, "改日继续")
    clock.wait(NIGHT)
    bench.recorder.sittings.go_on(talk_id)
    clock.wait(600)
    bench.recorder.recording.add(talk_id, SAID[0])
    talk = bench.recorder.recording.end(talk_id)

    first, second = bench.recorder.sittings.of_talk(talk_id)
    assert (first.started_at, second.ended_at) == (talk.started_at, talk.ended_at)
    assert first.reason == "改日继续"
    assert [p.who.name for p in first.people] == ["李文", "周宁"]


def test_an_earlier_programs_talk_that_only_ends_gets_its_sitting(
    bench: Workbench, clock: TalkClock
) -> None:
    """Aborting says why in its sitting, too."""
    talk_id = a_planned_talk(bench)
    with bench.store.change() as tables:
        talk = tables.talks.get(talk_id)
        tables.talks.save(replace(talk, stage=TalkStage.IN_SESSION, started_at=clock.now()))
    clock.wait(600)
    talk = bench.recorder.recording.abort(talk_id, "身体不适")
    (only,) = bench.recorder.sittings.of_talk(talk_id)
    assert (only.ended_at, only.reason) == (talk.ended_at, "身体不适")
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None
