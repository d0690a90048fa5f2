"""Recording a talk live."""

from dataclasses import replace

import pytest

from app.domain.guards import Obstacle
from app.domain.outline import QuestionState
from app.domain.participant import Role
from app.domain.stage import TalkStage
from app.domain.talk import ReasonMissingError, StageNotReachableError
from app.domain.text import TextMissingError
from app.domain.transcript import Draft, EntryFlag, EntryKind
from app.services.demonstration import TalkClock
from app.services.preparing_talks import NotReadyError, Plan, Seat
from app.services.recording_talks import NotInSessionError, Words
from app.services.workbench import Workbench
from tests.builders_talks import a_frozen_talk, a_new_talk, a_planned_talk, a_running_talk
from tests.services.conftest import Held

ASKED = Words(Role.INTERVIEWER, EntryKind.QUESTION, "请说明情况。")


def test_entries_stand_in_the_order_they_were_said(bench: Workbench, held: Held) -> None:
    """Entries count from 1 and keep speaker, kind, time and flags."""
    entries = bench.recorder.recording.desk(held.id).entries

    assert entries == held.entries
    assert [e.ordinal for e in entries] == [1, 2, 3, 4, 5]
    assert entries[2].flags == {EntryFlag.PROBLEM}


def test_a_commitment_is_marked_by_its_kind(held: Held) -> None:
    """An entry of the kind 承诺 needs no extra mark."""
    assert EntryFlag.COMMITMENT in held.entries[4].flags


def test_nothing_is_taken_before_or_after_the_talk(bench: Workbench, held: Held) -> None:
    """Entries and edits are refused unless the talk runs."""
    with pytest.raises(NotInSessionError):
        bench.recorder.recording.add(held.id, ASKED)
    with pytest.raises(NotInSessionError):
        bench.recorder.recording.edit(held.entries[0].id, ASKED)
    with pytest.raises(NotInSessionError):
        bench.recorder.recording.add(a_new_talk(bench).id, ASKED)


def test_an_empty_entry_is_refused(bench: Workbench) -> None:
    """A text of nothing but invisible characters is no entry."""
    talk_id = a_running_talk(bench)

    with pytest.raises(TextMissingError):
        bench.recorder.recording.add(talk_id, Words(Role.SUBJECT, EntryKind.ANSWER, " \u200b\n"))
    assert bench.recorder.recording.desk(talk_id).entries == ()


def test_an_edit_keeps_the_earlier_wording(bench: Workbench, clock: TalkClock) -> None:
    """Editing while the talk runs keeps every earlier text with its time."""
    talk_id = a_running_talk(bench)
    entry = bench.recorder.recording.add(talk_id, ASKED)
    clock.wait(10)
    bench.recorder.recording.edit(entry.id, Words(ASKED.speaker, ASKED.kind, "请说明资金情况。"))
    bench.recorder.recording.edit(entry.id, Words(ASKED.speaker, ASKED.kind, "请说明资金缺口。"))

    assert bench.recorder.recording.desk(talk_id).entries[0].text == "请说明资金缺口。"
    old = [revision.old_text for revision in bench.recorder.recording.revisions(entry.id)]
    assert old == ["请说明情况。", "请说明资金情况。"]


def test_the_draft_is_kept_and_goes_with_the_entry(bench: Workbench) -> None:
    """What stands in the composer is kept until it becomes an entry."""
    talk_id = a_running_talk(bench)
    draft = Draft(talk_id, "说到一半", Role.SUBJECT, EntryKind.ANSWER)
    bench.recorder.recording.save_draft(draft)
    assert bench.recorder.recording.desk(talk_id).draft == draft

    bench.recorder.recording.add(talk_id, Words(Role.SUBJECT, EntryKind.ANSWER, "说完了。"))

    assert bench.recorder.recording.desk(talk_id).draft is None


def test_a_pause_has_reason_and_times(bench: Workbench, clock: TalkClock) -> None:
    """A pause needs a reason, stops entries, and keeps since and until."""
    talk_id = a_running_talk(bench)
    with pytest.raises(ReasonMissingError):
        bench.recorder.recording.pause(talk_id, "  ")
    bench.recorder.recording.pause(talk_id, "接听电话")
    with pytest.raises(NotInSessionError):
        bench.recorder.recording.add(talk_id, ASKED)
    clock.wait(120)
    bench.recorder.recording.resume(talk_id)

    (pause,) = bench.recorder.recording.desk(talk_id).pauses
    assert pause.reason == "接听电话"
    assert pause.until is not None
    assert (pause.until - pause.since).total_seconds() == 120


def test_ending_out_of_a_pause_ends_the_pause(bench: Workbench, clock: TalkClock) -> None:
    """A talk may end while it is paused."""
    talk_id = a_running_talk(bench)
    bench.recorder.recording.pause(talk_id, "休息")
    clock.wait(60)
    talk = bench.recorder.recording.end(talk_id)

    assert talk.stage is TalkStage.ENDED
    assert talk.ended_at == clock.now()
    assert bench.recorder.recording.desk(talk_id).pauses[0].until == clock.now()


def test_a_talk_begins_once(bench: Workbench, held: Held) -> None:
    """An ended talk cannot begin again."""
    with pytest.raises(StageNotReachableError):
        bench.recorder.recording.start(held.id)


def test_nobody_sits_in_two_talks_at_once(bench: Workbench) -> None:
    """REC-02: the same people can hold the next talk once the first one pauses or ends."""
    first, second = a_running_talk(bench), a_planned_talk(bench)
    talk = bench.preparing.talk(first)
    seats = tuple(Seat(p.role, p.person_id) for p in talk.participants if p.person_id)
    plan = Plan(talk.type_code, talk.planned_on, talk.reason, talk.place, seats=seats)
    bench.preparing.replan(second, plan)
    with pytest.raises(NotReadyError) as refused:
        bench.recorder.recording.start(second)
    assert refused.value.obstacles == (Obstacle.PERSON_IN_OTHER_TALK,)

    bench.recorder.recording.pause(first, "休息")
    bench.recorder.recording.start(second)

    with pytest.raises(NotReadyError):
        bench.recorder.recording.resume(first)


def test_the_time_of_start_stays_over_pauses(bench: Workbench, clock: TalkClock) -> None:
    """Resuming does not move the beginning."""
    talk_id = a_running_talk(bench)
    began = bench.preparing.talk(talk_id).started_at
    clock.wait(60)
    bench.recorder.recording.pause(talk_id, "休息")
    bench.recorder.recording.resume(talk_id)

    assert bench.preparing.talk(talk_id).started_at == began


def test_a_draft_may_hold_half_a_character(bench: Workbench) -> None:
    """Half a surrogate pair, as an input method may leave it, is dropped from the draft."""
    talk_id = a_running_talk(bench)
    bench.recorder.recording.save_draft(
        Draft(talk_id, "林\ud842 \n", Role.SUBJECT, EntryKind.ANSWER)
    )

    draft = bench.recorder.recording.desk(talk_id).draft
    assert draft is not None
    assert draft.text == "林 \n"


def test_a_question_is_not_asked_before_the_talk_or_after_the_freeze(bench: Workbench) -> None:
    """The note follows its entry, even past the end of the talk, and no further."""
    for talk_id in (a_planned_talk(bench), a_frozen_talk(bench)):
        question = bench.outlines.outlining.outline(talk_id).questions[0]
        with pytest.raises(NotInSessionError):
            bench.recorder.recording.ask(talk_id, question.id)

        assert bench.outlines.outlining.outline(talk_id).questions[0].state is QuestionState.OPEN


def test_an_entry_given_a_question_later_counts_as_its_asking(bench: Workbench) -> None:
    """One undo takes both back."""
    talk_id = a_running_talk(bench, [ASKED])
    (entry,) = bench.recorder.recording.desk(talk_id).entries
    question = bench.outlines.outlining.outline(talk_id).questions[0]
    words = Words(entry.speaker, entry.kind, entry.text, question.id)
    bench.recorder.recording.edit(entry.id, words)
    assert bench.outlines.outlining.outline(talk_id).questions[0].state is QuestionState.ASKED
    bench.recorder.arranging.undo(talk_id)
    assert bench.outlines.outlining.outline(talk_id).questions[0].state is QuestionState.OPEN
    assert bench.recorder.recording.desk(talk_id).entries[0].question_id is None


def test_a_dropped_question_is_raised_after_all(bench: Workbench) -> None:
    """The record must not say that it was left out while it has an entry; undo drops it again."""
    talk_id = a_running_talk(bench, [ASKED])
    question = bench.outlines.outlining.outline(talk_id).questions[1]
    dropped = bench.recorder.arranging.drop_question(talk_id, question.id, "时间不够").questions[1]
    bench.recorder.recording.add(talk_id, replace(ASKED, question_id=question.id))
    now = bench.outlines.outlining.outline(talk_id).questions[1]
    assert (now.state, now.reason) == (QuestionState.ASKED, "")
    bench.recorder.arranging.undo(talk_id)
    assert bench.outlines.outlining.outline(talk_id).questions[1] == dropped


def test_a_commitment_keeps_its_mark(bench: Workbench) -> None:
    """What is printed as 承诺 stands in the list of commitments, whatever marks are set."""
    words = Words(Role.SUBJECT, EntryKind.COMMITMENT, "六月底前完成整改。")
    (entry,) = bench.recorder.recording.desk(a_running_talk(bench, [words])).entries
    marked = bench.recorder.recording.mark(entry.id, frozenset({EntryFlag.VERBATIM}))
    assert marked.flags == {EntryFlag.COMMITMENT, EntryFlag.VERBATIM}
