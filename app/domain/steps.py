"""Steps: what was done to a talk's entries and questions, so that it can be undone and redone."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import CorrectionId, EntryId, QuestionId, StepId, TalkId
from app.domain.outline import Question
from app.domain.stage import BEING_RECORDED, TalkStage
from app.domain.transcript import TranscriptEntry


class StepKind(StrEnum):
    """What a step did."""

    ADD = "add"
    EDIT = "edit"
    MARK = "mark"
    MOVE = "move"
    SPLIT = "split"
    MERGE = "merge"
    WITHDRAW = "withdraw"
    ASK = "ask"
    DROP = "drop"
    REOPEN = "reopen"
    LIVE_QUESTION = "live_question"
    CORRECTION = "correction"
    PEOPLE = "people"
    ATTENDANCE = "attendance"
    HANDED_IN = "handed_in"


class Target(StrEnum):
    """What kind of thing a step changed."""

    ENTRY = "entry"
    QUESTION = "question"
    CORRECTION = "correction"
    SITTING = "sitting"
    HANDED_IN = "handed_in"


Fields = Mapping[str, str | int | None]
"""Values by field name, as they are stored."""


@dataclass(frozen=True)
class Change:
    """One thing before and after a step.

    Only the fields that differ are named. None instead of fields says that the thing did not
    stand then; no fields at all say that it stood just as it is.
    """

    target: Target
    id: int
    before: Fields | None
    after: Fields | None


@dataclass(frozen=True)
class Step:
    """One thing done at the desk; several changes belong together and are undone together."""

    talk_id: TalkId
    kind: StepKind
    changes: tuple[Change, ...]
    at: datetime
    account: str
    is_undone: bool = False
    id: StepId = StepId(0)

    @property
    def entry_id(self) -> EntryId | None:
        """The first entry it concerns."""
        found = self._first(Target.ENTRY)
        return None if found is None else EntryId(found)

    @property
    def question_id(self) -> QuestionId | None:
        """The first question it concerns."""
        found = self._first(Target.QUESTION)
        return None if found is None else QuestionId(found)

    @property
    def correction_id(self) -> CorrectionId | None:
        """The first correction it concerns."""
        found = self._first(Target.CORRECTION)
        return None if found is None else CorrectionId(found)

    def _first(self, target: Target) -> int | None:
        return next((change.id for change in self.changes if change.target is target), None)


def added(target: Target, thing_id: int) -> Change:
    """Return the change of something that was not there before."""
    return Change(target, thing_id, None, {})


def taken_back(target: Target, thing_id: int) -> Change:
    """Return the change of something that does not stand any more."""
    return Change(target, thing_id, {}, None)


def entry_changed(before: TranscriptEntry, after: TranscriptEntry) -> Change:
    """Return the change of what an entry says and of its marks."""
    return _changed(Target.ENTRY, before.id, _entry_fields(before), _entry_fields(after))


def entry_moved(entry_id: EntryId, before: str | None, after: str | None) -> Change:
    """Return the change of an entry's place."""
    return Change(Target.ENTRY, entry_id, {"place": before}, {"place": after})


def question_changed(before: Question, after: Question) -> Change:
    """Return the change of what became of a question."""
    return _changed(Target.QUESTION, before.id, _question_fields(before), _question_fields(after))


def _changed(target: Target, thing_id: int, before: Fields, after: Fields) -> Change:
    names = [name for name in before if before[name] != after[name]]
    return Change(target, thing_id, {n: before[n] for n in names}, {n: after[n] for n in names})


def _entry_fields(entry: TranscriptEntry) -> Fields:
    return {
        "speaker": entry.speaker.value,
        "kind": entry.kind.value,
        "text": entry.text,
        "question_id": entry.question_id,
        "flags": ",".join(sorted(entry.flags)),
    }


def _question_fields(question: Question) -> Fields:
    return {"state": question.state.value, "reason": question.reason}


def may_turn_back(kind: StepKind, stage: TalkStage) -> bool:
    """Return whether such a step can be undone or redone at this stage; never after the freeze."""
    if kind is StepKind.CORRECTION:
        return stage is TalkStage.AWAITING_REVIEW
    if kind in _ON_QUESTIONS:
        return stage in BEING_RECORDED
    return stage in ENTRIES_CAN_CHANGE


ENTRIES_CAN_CHANGE: frozenset[TalkStage] = frozenset({TalkStage.IN_SESSION, TalkStage.PAUSED})
"""Stages in which the recorder may still change what was taken down."""

_ON_QUESTIONS = frozenset({StepKind.ASK, StepKind.DROP, StepKind.REOPEN, StepKind.LIVE_QUESTION})
