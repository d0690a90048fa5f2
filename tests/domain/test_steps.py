"""Steps: what they concern and when they can be turned back."""

from dataclasses import replace

import pytest

from app.domain.ids import EntryId, QuestionId, TalkId
from app.domain.outline import Question, QuestionState
from app.domain.participant import Role
from app.domain.stage import TalkStage
from app.domain.steps import (
    Change,
    Step,
    StepKind,
    Target,
    added,
    entry_changed,
    may_turn_back,
    question_changed,
    taken_back,
)
from app.domain.transcript import EntryFlag
from tests.builders_vault import MORNING, an_entry


def test_a_change_names_what_differs_only() -> None:
    """The fields before and after, as they are stored."""
    entry = replace(an_entry(TalkId(1), "甲"), id=EntryId(16))
    after = replace(
        entry, speaker=Role.SUBJECT, flags=frozenset({EntryFlag.SILENCE, EntryFlag.EMOTION})
    )
    assert entry_changed(entry, after) == Change(
        Target.ENTRY,
        16,
        {"speaker": "interviewer", "flags": ""},
        {"speaker": "subject", "flags": "emotion,silence"},
    )
    question = Question("问", id=QuestionId(3))
    dropped = replace(question, state=QuestionState.DROPPED, reason="时间不够")
    assert question_changed(question, dropped) == Change(
        Target.QUESTION,
        3,
        {"state": "open", "reason": ""},
        {"state": "dropped", "reason": "时间不够"},
    )


def test_a_step_says_what_it_concerns() -> None:
    """The first thing of each kind; nothing where there is none."""
    changes = (taken_back(Target.ENTRY, 16), added(Target.ENTRY, 32), added(Target.QUESTION, 3))
    step = Step(TalkId(1), StepKind.MERGE, changes, MORNING, "li.wen")
    assert (step.entry_id, step.question_id, step.correction_id) == (16, 3, None)


@pytest.mark.parametrize("stage", TalkStage)
def test_each_kind_has_its_time(stage: TalkStage) -> None:
    """Entries until the end, questions until the freeze, corrections at the read-back."""
    at_the_desk = stage in (TalkStage.IN_SESSION, TalkStage.PAUSED)
    after = (
        TalkStage.ENDED,
        TalkStage.ABORTED,
        TalkStage.TRANSCRIBING,
        TalkStage.AWAITING_REVIEW,
    )
    assert may_turn_back(StepKind.MOVE, stage) is at_the_desk
    assert may_turn_back(StepKind.DROP, stage) is (at_the_desk or stage in after)
    assert may_turn_back(StepKind.CORRECTION, stage) is (stage is TalkStage.AWAITING_REVIEW)
