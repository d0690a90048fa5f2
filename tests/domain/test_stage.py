"""Which stage may follow which."""

import pytest

from app.domain.stage import FINISHED, MAIN_LINE, OPTIONAL, TalkStage, may_follow, next_stage

ALL = frozenset(OPTIONAL)
NONE: frozenset[TalkStage] = frozenset()


def test_the_main_line_runs_from_planned_to_archived() -> None:
    """With every optional stage in use, each stage is followed by the next of the main line."""
    walked = [TalkStage.PLANNED]
    while (following := next_stage(walked[-1], ALL)) is not None:
        walked.append(following)

    assert tuple(walked) == MAIN_LINE


def test_unused_stages_are_stepped_over() -> None:
    """A talk type without approval goes straight from planned to the talk."""
    assert next_stage(TalkStage.PLANNED, NONE) is TalkStage.IN_SESSION
    assert next_stage(TalkStage.ENDED, NONE) is TalkStage.AWAITING_REVIEW


@pytest.mark.parametrize("stage", [TalkStage.SEALED, TalkStage.ARCHIVED])
def test_nothing_leads_back_after_sealing(stage: TalkStage) -> None:
    """After sealing there is no way to any earlier stage."""
    behind = {s for s in may_follow(stage, ALL) if s in MAIN_LINE}

    assert all(MAIN_LINE.index(s) > MAIN_LINE.index(TalkStage.SEALED) for s in behind)


def test_a_talk_can_be_put_off_or_called_off_only_before_it_begins() -> None:
    """Postponing and cancelling stop being possible once the talk runs."""
    assert TalkStage.POSTPONED in may_follow(TalkStage.APPROVED, ALL)
    assert TalkStage.CANCELLED in may_follow(TalkStage.POSTPONED, ALL)
    assert TalkStage.POSTPONED not in may_follow(TalkStage.IN_SESSION, ALL)
    assert TalkStage.CANCELLED not in may_follow(TalkStage.PAUSED, ALL)


def test_an_aborted_talk_still_gets_its_record() -> None:
    """An aborted talk goes on to its record, not to nothing."""
    assert next_stage(TalkStage.ABORTED, ALL) is TalkStage.TRANSCRIBING


def test_every_stage_is_either_finished_or_leads_on() -> None:
    """There is no stage in which a talk is stuck."""
    stuck = [s for s in TalkStage if not may_follow(s, ALL)]

    assert set(stuck) == set(FINISHED)
