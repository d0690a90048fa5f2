"""Undoing what was done at the desk, and doing it again."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from app.domain.ids import TalkId
from app.domain.outline import QuestionState
from app.domain.participant import Role
from app.domain.read_back import SubjectOpinion
from app.domain.steps import StepKind, Target, added
from app.domain.transcript import Correction, EntryFlag, EntryKind
from app.services.demonstration import TalkClock
from app.services.entry import Entry
from app.services.recording_talks import NotInSessionError, Words
from app.services.sitting_steps import SittingFixedError
from app.services.workbench import Workbench
from tests.builders_room import NAMES, Room, a_room
from tests.builders_talks import (
    a_running_talk,
    an_ended_talk,
    begin_read_back,
    freeze,
)
from tests.builders_vault import MORNING, PASSPHRASE


@pytest.fixture
def room(bench: Workbench) -> Room:
    """Give a running talk with four entries."""
    return a_room(bench)


def test_everything_is_undone_in_turn_and_done_again(room: Room) -> None:
    """Adding, editing, marking, moving, splitting, joining and taking back, to the start."""
    recording, arranging = room.bench.recorder.recording, room.bench.recorder.arranging
    edited = Words(Role.SUBJECT, EntryKind.ANSWER, "甲一。甲二。")
    seen = [room.texts()]
    for work in (
        lambda: recording.edit(room.id(0), edited),
        lambda: arranging.split(room.id(0), 3),
        lambda: arranging.move(room.id(0), 2),
        lambda: recording.mark(room.id(0), frozenset({EntryFlag.COME_BACK})),
        lambda: arranging.merge(room.id(1)),
        lambda: arranging.withdraw(room.id(3)),
        lambda: room.say("戊"),
    ):
        work()
        seen.append(room.texts())

    for before in reversed(seen[:-1]):
        assert room.undo() is not None
        assert room.texts() == before
    for _ in NAMES:
        assert room.undo() is not None
    assert room.texts() == ""
    assert room.undo() is None
    for _ in NAMES:
        assert room.redo() is not None
    for after in seen[1:]:
        assert room.redo() is not None
        assert room.texts() == after
    assert room.redo() is None
    assert room.first_break() is None


def test_a_wild_session_comes_back_at_every_point(room: Room) -> None:
    """Two hundred random steps, undos and redos: each state is the one that stood there."""
    random = Random(3)  # noqa: S311  (a seeded run)
    history, now = [room.state()], 0
    for number in range(200):
        choice = random.random()
        if choice < 0.3 and now:
            assert room.undo() is not None
            now -= 1
        elif choice < 0.5 and now < len(history) - 1:
            assert room.redo() is not None
            now += 1
        else:
            _something(room, random, number)
            state = room.state()
            if state != history[now]:  # moving the last one down is no step
                history[now + 1 :] = [state]
                now += 1
        assert room.state() == history[now]
    assert room.first_break() is None


def _something(room: Room, random: Random, number: int) -> None:
    """Do one random thing to a random entry."""
    recording, arranging = room.bench.recorder.recording, room.bench.recorder.arranging
    entries = recording.desk(room.talk_id).entries
    if len(entries) < 2:
        room.say(f"第{number}句")
        return
    entry = random.choice(entries[1:])
    edited = Words(random.choice((Role.SUBJECT, Role.RECORDER)), entry.kind, f"改{number}字")
    random.choice(
        (
            lambda: room.say(f"第{number}句"),
            lambda: arranging.move(entry.id, random.randint(-3, 3)),
            lambda: len(entry.text) > 1 and arranging.split(entry.id, 1),
            lambda: arranging.merge(entry.id),
            lambda: arranging.withdraw(entry.id),
            lambda: recording.edit(entry.id, edited),
            lambda: recording.mark(entry.id, frozenset({random.choice(list(EntryFlag))})),
        )
    )()


def test_a_new_step_forgets_what_was_undone(room: Room) -> None:
    """After an undo something else is done: there is nothing to do again."""
    room.undo()
    room.undo()
    room.say("戊")

    assert room.bench.recorder.arranging.next_redo(room.talk_id) is None
    assert room.redo() is None
    assert room.texts() == "甲|乙|戊"
    room.undo()
    assert room.texts() == "甲|乙"


def test_steps_outlive_the_program(entry: Entry, tmp_path: Path) -> None:
    """What was done can be undone, and what was undone done again, after opening again."""
    place = tmp_path / "lasting"
    made = entry.vaults.create(place, "一室", "li.wen", PASSPHRASE)
    bench = entry.open_workbench(made.store)
    said = [Words(Role.SUBJECT, EntryKind.ANSWER, name) for name in NAMES]
    talk_id = a_running_talk(bench, said)
    bench.recorder.arranging.move(bench.recorder.recording.desk(talk_id).entries[0].id, 1)
    bench.recorder.arranging.undo(talk_id)
    made.store.close()

    bench = entry.open_workbench(entry.vaults.unlock(place, "li.wen", PASSPHRASE))
    room = Room(bench, talk_id)
    step = bench.recorder.arranging.next_redo(talk_id)
    assert step is not None
    assert (step.kind, step.entry_id, step.is_undone) == (StepKind.MOVE, room.id(0), True)
    assert step.account == "li.wen"
    room.redo()
    assert room.texts() == "乙|甲|丙|丁"
    room.undo()
    room.undo()
    assert room.texts() == "甲|乙|丙"
    bench.store.close()


def test_an_entry_takes_its_question_along(room: Room) -> None:
    """The first entry of a question marks it as asked; one undo takes both back."""
    question = room.bench.outlines.outlining.outline(room.talk_id).questions[1].id

    def state() -> QuestionState:
        found = room.bench.outlines.outlining.outline(room.talk_id).question(question)
        assert found is not None
        return found.state

    words = Words(Role.INTERVIEWER, EntryKind.QUESTION, "食堂采购为什么没有招标？", question)
    room.bench.recorder.recording.add(room.talk_id, words)
    assert state() is QuestionState.ASKED
    room.bench.recorder.recording.ask(room.talk_id, question)  # is so already: no step of its own
    room.undo()
    assert state() is QuestionState.OPEN
    assert room.texts() == "甲|乙|丙|丁"
    room.redo()
    assert state() is QuestionState.ASKED


def test_a_live_question_comes_and_goes(room: Room) -> None:
    """A question added in the talk is undone and comes back under the same id."""
    added_live = room.bench.outlines.outlining.add_live(
        room.talk_id, "车辆使用情况如何？"
    ).questions[-1]
    words = Words(Role.INTERVIEWER, EntryKind.QUESTION, "车辆呢？", added_live.id)
    room.bench.recorder.recording.add(room.talk_id, words)
    room.undo()
    room.undo()
    assert len(room.bench.outlines.outlining.outline(room.talk_id).questions) == 3
    room.redo()
    assert room.bench.outlines.outlining.outline(room.talk_id).questions[-1] == added_live
    room.redo()
    asked = room.bench.outlines.outlining.outline(room.talk_id).questions[-1]
    assert asked == replace(added_live, state=QuestionState.ASKED)
    assert room.first_break() is None


def test_questions_are_free_until_the_freeze_and_entries_until_the_end(room: Room) -> None:
    """After the talk a question can still be dropped, an entry not be moved any more."""
    room.bench.recorder.recording.pause(room.talk_id, "用餐")
    room.bench.recorder.arranging.move(room.id(0), 1)
    room.bench.recorder.recording.mark(room.id(0), frozenset({EntryFlag.COME_BACK}))
    room.undo()
    room.bench.recorder.recording.resume(room.talk_id)
    room.bench.recorder.recording.end(room.talk_id)

    with pytest.raises(NotInSessionError):
        room.bench.recorder.arranging.move(room.id(0), 1)
    assert room.undo() is None
    assert room.redo() is None
    question = room.bench.outlines.outlining.outline(room.talk_id).questions[0].id
    room.bench.recorder.arranging.drop_question(room.talk_id, question, "时间不够")
    step = room.undo()
    assert step is not None
    assert step.kind is StepKind.DROP
    assert room.texts() == "乙|甲|丙|丁"


def test_a_sitting_that_was_signed_is_not_touched(room: Room, clock: TalkClock) -> None:
    """Its entries cannot be changed, and undo stops at it."""
    room.bench.recorder.sittings.adjourn(room.talk_id, "改日继续")
    room.bench.recorder.sittings.freeze(room.talk_id, 1, lambda _done, _total: None)
    clock.wait(24 * 3600)
    room.bench.recorder.sittings.go_on(room.talk_id)
    room.say("戊")
    arranging = room.bench.recorder.arranging

    for change in (arranging.withdraw, arranging.merge, lambda entry: arranging.move(entry, 1)):
        with pytest.raises(SittingFixedError):
            change(room.id(2))
    assert room.undo() is not None
    with pytest.raises(SittingFixedError):
        room.undo()
    assert room.texts() == "甲|乙|丙|丁"


def correct(bench: Workbench, talk_id: TalkId, text: str) -> None:
    """Note a correction of the first entry, as one step."""
    entry = bench.recorder.recording.desk(talk_id).entries[0]
    with bench.store.change() as tables:
        made = tables.corrections.add(
            Correction(entry.id, entry.text, text, Role.SUBJECT, "", MORNING)
        )
        tables.steps.add(talk_id, StepKind.CORRECTION, (added(Target.CORRECTION, made.id),))


def corrections(bench: Workbench, talk_id: TalkId) -> list[str]:
    """Return the new wordings that stand."""
    with bench.store.read() as tables:
        return [made.new_text for made in tables.corrections.of_talk(talk_id)]


def test_a_correction_is_undone_at_read_back_only(bench: Workbench) -> None:
    """It goes and comes back; the subject's opinion follows; what was frozen stays."""
    talk_id = an_ended_talk(bench)
    begin_read_back(bench, talk_id)
    bench.paper.reading_back.conclude(talk_id)
    correct(bench, talk_id, "更正的话")
    bench.paper.reading_back.conclude(talk_id)

    assert bench.recorder.arranging.undo(talk_id) is not None
    assert corrections(bench, talk_id) == []
    assert bench.paper.reading_back.desk(talk_id).read_back.opinion is SubjectOpinion.NO_OBJECTION
    assert bench.recorder.arranging.undo(talk_id) is None  # the entries before it are past changing
    assert bench.recorder.arranging.redo(talk_id) is not None
    assert corrections(bench, talk_id) == ["更正的话"]
    assert bench.paper.reading_back.desk(talk_id).read_back.opinion is SubjectOpinion.CORRECTED

    freeze(bench, talk_id)
    assert bench.recorder.arranging.undo(talk_id) is None
    bench.paper.reading_back.reopen(talk_id)
    assert bench.recorder.arranging.undo(talk_id) is None  # it is printed in a frozen version
    correct(bench, talk_id, "再更正的话")
    assert bench.recorder.arranging.undo(talk_id) is not None
    assert corrections(bench, talk_id) == ["更正的话"]


def test_what_an_entry_was_is_kept_whole(room: Room) -> None:
    """A revision has the earlier speaker, kind, question and marks besides the text."""
    question = room.bench.outlines.outlining.outline(room.talk_id).questions[0].id
    entry_id = room.id(0)
    room.bench.recorder.recording.mark(entry_id, frozenset({EntryFlag.EMOTION}))
    words = Words(Role.INTERVIEWER, EntryKind.QUESTION, "甲", question)
    room.bench.recorder.recording.edit(entry_id, words)
    room.undo()

    old, undone = room.bench.recorder.recording.revisions(entry_id)
    assert (old.speaker, old.kind, old.question_id) == (Role.SUBJECT, EntryKind.ANSWER, None)
    assert old.flags == {EntryFlag.EMOTION}
    assert (undone.speaker, undone.question_id) == (Role.INTERVIEWER, question)


def test_the_trail_says_what_was_undone(room: Room) -> None:
    """An undo is no secret: the audit trail has it by its name."""
    room.bench.recorder.arranging.withdraw(room.id(0))
    room.undo()
    with room.bench.store.read() as tables:
        back, gone = tables.audit.newest(2)
    assert [(line.act, line.entity) for line in (gone, back)] == [
        ("withdraw", "transcript_entry"),
        ("undo", "transcript_entry"),
    ]
