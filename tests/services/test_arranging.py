"""Putting the transcript in order: moving, splitting, joining, taking back."""

import pytest

from app.domain.outline import OutlineLockedError, QuestionState
from app.domain.participant import Role
from app.domain.steps import StepKind
from app.domain.text import TextMissingError
from app.domain.transcript import Draft, EntryFlag, EntryKind, EntryTakenBackError
from app.services.arranging import NoEntryBeforeError
from app.services.demonstration import TalkClock
from app.services.recording_talks import Words
from app.services.workbench import Workbench
from tests.builders_room import NAMES, Room, a_room
from tests.builders_talks import (
    a_planned_talk,
)


@pytest.fixture
def room(bench: Workbench) -> Room:
    """Give a running talk with four entries."""
    return a_room(bench)


@pytest.mark.parametrize(
    ("index", "by", "expected"),
    [
        (0, 1, "乙|甲|丙|丁"),
        (3, -1, "甲|乙|丁|丙"),
        (0, 3, "乙|丙|丁|甲"),
        (3, -3, "丁|甲|乙|丙"),
        (1, 99, "甲|丙|丁|乙"),
        (2, -99, "丙|甲|乙|丁"),
        (0, -1, "甲|乙|丙|丁"),
    ],
)
def test_an_entry_moves(room: Room, index: int, by: int, expected: str) -> None:
    """Entries move up and down, at most to the ends; undo and redo go both ways."""
    entry = room.bench.recorder.arranging.move(room.id(index), by)

    assert room.texts() == expected
    assert expected.split("|")[entry.ordinal - 1] == NAMES[index]
    if expected != "甲|乙|丙|丁":
        assert room.undo() is not None
        assert room.texts() == "甲|乙|丙|丁"
        assert room.redo() is not None
        assert room.texts() == expected


def test_new_entries_come_last_after_moving(room: Room) -> None:
    """What is said next stands behind an entry that was moved to the end."""
    room.bench.recorder.arranging.move(room.id(0), 3)
    room.say("戊")
    room.bench.recorder.arranging.move(room.id(0), 1)
    room.say("己")

    assert room.texts() == "丙|乙|丁|甲|戊|己"
    entries = room.bench.recorder.recording.desk(room.talk_id).entries
    assert [entry.ordinal for entry in entries] == [1, 2, 3, 4, 5, 6]
    assert room.first_break() is None


def test_an_entry_is_split_and_keeps_its_marks(room: Room) -> None:
    """Both halves keep speaker, kind, marks and question, and stand one behind the other."""
    question = room.bench.outlines.outlining.outline(room.talk_id).questions[0].id
    flags = frozenset({EntryFlag.VERBATIM})
    words = Words(Role.SUBJECT, EntryKind.ANSWER, "先说这个。再说那个。", question, flags)
    entry = room.bench.recorder.recording.edit(room.id(1), words)

    first, second = room.bench.recorder.arranging.split(entry.id, 5)

    assert room.texts() == "甲|先说这个。|再说那个。|丙|丁"
    assert (first.ordinal, second.ordinal) == (2, 3)
    tags = [(e.speaker, e.kind, e.flags, e.question_id, e.at) for e in (first, second)]
    assert tags[0] == tags[1] == (Role.SUBJECT, EntryKind.ANSWER, flags, question, entry.at)
    room.undo()
    assert room.texts() == "甲|先说这个。再说那个。|丙|丁"
    room.redo()
    assert room.texts() == "甲|先说这个。|再说那个。|丙|丁"


def test_half_an_entry_is_not_empty(room: Room) -> None:
    """Splitting at an end is refused and changes nothing."""
    for at in (0, 1, 5):
        with pytest.raises(TextMissingError):
            room.bench.recorder.arranging.split(room.id(0), at)
    assert room.texts() == "甲|乙|丙|丁"


def test_a_character_is_not_split_from_its_marks(room: Room) -> None:
    """The variant of a rare name's character stays with it, as an accent does."""
    entry_id = room.say("葛\U000e0100城e\u0301a")
    first, second = room.bench.recorder.arranging.split(entry_id, 1)
    assert (first.text, second.text) == ("葛\U000e0100", "城e\u0301a")
    assert room.bench.recorder.arranging.split(second.id, 2)[1].text == "a"


def test_an_entry_joins_the_one_before(room: Room) -> None:
    """The earlier one keeps its speaker and kind; marks of both are kept."""
    arranging, recording = room.bench.recorder.arranging, room.bench.recorder.recording
    recording.edit(room.id(1), Words(Role.INTERVIEWER, EntryKind.QUESTION, "乙"))
    recording.mark(room.id(1), frozenset({EntryFlag.PROBLEM}))
    recording.mark(room.id(2), frozenset({EntryFlag.SILENCE}))

    joined = arranging.merge(room.id(2))

    assert room.texts() == "甲|乙丙|丁"
    assert (joined.speaker, joined.kind) == (Role.INTERVIEWER, EntryKind.QUESTION)
    assert joined.flags == {EntryFlag.PROBLEM, EntryFlag.SILENCE}
    assert room.bench.preparing.talk(room.talk_id).entry_count == 3
    room.undo()
    assert room.texts() == "甲|乙|丙|丁"
    assert recording.desk(room.talk_id).entries[1].flags == {EntryFlag.PROBLEM}


def test_words_of_letters_keep_a_space(room: Room) -> None:
    """Latin words do not run together when entries are joined."""
    room.say("see the WPS")
    room.say("table 3")
    room.bench.recorder.arranging.merge(room.id(5))
    assert room.texts().endswith("|see the WPS table 3")


def test_the_first_entry_has_none_before(room: Room) -> None:
    """There is nothing to join it to."""
    with pytest.raises(NoEntryBeforeError):
        room.bench.recorder.arranging.merge(room.id(0))


def test_an_entry_taken_back_stays_in_the_vault(room: Room) -> None:
    """It is counted and shown no more, cannot be changed, and comes back by undo."""
    entry_id = room.id(1)
    room.bench.recorder.recording.mark(entry_id, frozenset({EntryFlag.PROBLEM}))
    room.bench.recorder.arranging.withdraw(entry_id)

    assert room.texts() == "甲|丙|丁"
    talk = room.bench.preparing.talk(room.talk_id)
    assert (talk.entry_count, talk.problem_count) == (3, 0)
    for change in (
        lambda: room.bench.recorder.arranging.withdraw(entry_id),
        lambda: room.bench.recorder.arranging.move(entry_id, 1),
        lambda: room.bench.recorder.recording.mark(entry_id, frozenset()),
    ):
        with pytest.raises(EntryTakenBackError):
            change()
    room.undo()
    assert room.texts() == "甲|乙|丙|丁"
    talk = room.bench.preparing.talk(room.talk_id)
    assert (talk.entry_count, talk.problem_count) == (4, 1)
    assert room.first_break() is None


def test_a_question_is_dropped_for_a_reason(room: Room) -> None:
    """Dropping and opening again are steps; a reason must be given."""
    arranging = room.bench.recorder.arranging
    question = room.bench.outlines.outlining.outline(room.talk_id).questions[2].id
    with pytest.raises(TextMissingError):
        arranging.drop_question(room.talk_id, question, " ")

    dropped = arranging.drop_question(room.talk_id, question, "已在书面材料中说明").questions[2]
    assert (dropped.state, dropped.reason) == (QuestionState.DROPPED, "已在书面材料中说明")
    again = arranging.reopen_question(room.talk_id, question).questions[2]
    assert (again.state, again.reason) == (QuestionState.OPEN, "")
    room.undo()
    assert room.bench.outlines.outlining.outline(room.talk_id).questions[2] == dropped
    step = room.undo()
    assert step is not None
    assert (step.kind, step.question_id) == (StepKind.DROP, question)
    assert room.bench.outlines.outlining.outline(room.talk_id).questions[2] == again


def test_entries_stay_in_their_sitting(room: Room, clock: TalkClock) -> None:
    """What was said on one day is neither moved nor joined to another day's."""
    room.bench.recorder.sittings.adjourn(room.talk_id, "改日继续")
    clock.wait(24 * 3600)
    room.bench.recorder.sittings.go_on(room.talk_id)
    room.say("戊")
    room.say("己")
    arranging = room.bench.recorder.arranging

    arranging.move(room.id(3), 2)
    arranging.move(room.id(4), -3)
    with pytest.raises(NoEntryBeforeError):
        arranging.merge(room.id(4))
    assert room.texts() == "甲|乙|丙|丁|戊|己"
    arranging.move(room.id(5), -4)
    arranging.move(room.id(0), 9)
    assert room.texts() == "乙|丙|丁|甲|己|戊"


def test_before_the_talk_nothing_is_dropped(bench: Workbench) -> None:
    """A planned talk's outline is changed by those who draw it up."""
    talk_id = a_planned_talk(bench)
    question = bench.outlines.outlining.outline(talk_id).questions[0].id
    with pytest.raises(OutlineLockedError):
        bench.recorder.arranging.drop_question(talk_id, question, "不谈")


def test_an_edit_ends_its_draft(room: Room) -> None:
    """What was kept of an unsaved edit goes with it, a draft of something else stays."""
    recording = room.bench.recorder.recording
    entry_id = room.id(0)
    draft = Draft(room.talk_id, "甲改", Role.SUBJECT, EntryKind.ANSWER, entry_id=entry_id)
    recording.save_draft(draft)
    assert recording.desk(room.talk_id).draft == draft
    recording.edit(room.id(1), Words(Role.SUBJECT, EntryKind.ANSWER, "乙改"))
    assert recording.desk(room.talk_id).draft == draft
    recording.edit(entry_id, Words(Role.SUBJECT, EntryKind.ANSWER, "甲改好"))
    assert recording.desk(room.talk_id).draft is None
