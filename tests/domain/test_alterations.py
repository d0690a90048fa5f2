"""Alterations at read-back: their numbers, how many there are, what was added."""

import pytest

from app.domain.alterations import AlterationCount, added_text, count, numbered
from app.domain.ids import EntryId, TalkId
from app.domain.participant import Role
from app.domain.read_back import (
    Absence,
    AbsenceKind,
    ReadBack,
    Refusal,
    SubjectOpinion,
    opinion_as_of,
    stage_after_review,
)
from app.domain.stage import TalkStage, may_follow, next_stage
from app.domain.transcript import Correction, CorrectionKind
from tests.builders_vault import MORNING

CORRECTION, SUPPLEMENT = CorrectionKind.CORRECTION, CorrectionKind.SUPPLEMENT


def made(kind: CorrectionKind, old: str = "原", new: str = "原改") -> Correction:
    """Return an alteration."""
    return Correction(EntryId(1), old, new, Role.SUBJECT, "", MORNING, kind=kind)


def test_each_kind_is_numbered_by_itself() -> None:
    """更正1、补充1、更正2: as they are printed beside the entries and in the list."""
    kinds = (CORRECTION, SUPPLEMENT, CORRECTION)
    corrections = [made(kind) for kind in kinds]
    assert [(a.kind, a.number) for a in numbered(corrections)] == [
        (CORRECTION, 1),
        (SUPPLEMENT, 1),
        (CORRECTION, 2),
    ]
    assert count(corrections) == AlterationCount(2, 1)
    assert count(()) == AlterationCount(0, 0)


@pytest.mark.parametrize(
    ("kind", "old", "new", "shown"),
    [
        (CORRECTION, "原", "原改", "原改"),
        (SUPPLEMENT, "原。", "原。补。", "补。"),
        (SUPPLEMENT, "", "补。", "补。"),
        (SUPPLEMENT, "别的", "原补", "原补"),
    ],
)
def test_a_supplement_shows_what_was_added(
    kind: CorrectionKind, old: str, new: str, shown: str
) -> None:
    """Only the added words; where the old ones do not begin the new ones, all of them."""
    assert added_text(made(kind, old, new)) == shown


@pytest.mark.parametrize("has_corrections", [True, False])
def test_an_agreement_follows_the_corrections(*, has_corrections: bool) -> None:
    """No objection and corrected turn into one another; refusal, absence and nothing stay."""
    agreed = SubjectOpinion.CORRECTED if has_corrections else SubjectOpinion.NO_OBJECTION
    for opinion in (SubjectOpinion.NO_OBJECTION, SubjectOpinion.CORRECTED):
        assert opinion_as_of(opinion, has_corrections=has_corrections) is agreed
    for kept in (SubjectOpinion.REFUSED, SubjectOpinion.ABSENT, None):
        assert opinion_as_of(kept, has_corrections=has_corrections) is kept


def test_what_follows_the_freeze_depends_on_what_was_noted() -> None:
    """Signed, refused and absent are states of their own, and all lead to sealing only."""
    talk_id = TalkId(1)
    refusal = Refusal("有保留", ("甲", "乙"), MORNING)
    absence = Absence(AbsenceKind.NOT_PRESENT, "住院", ("甲", "乙"), MORNING)
    found = [
        stage_after_review(ReadBack(talk_id, refusal=refusal)),
        stage_after_review(ReadBack(talk_id, absence=absence)),
        stage_after_review(ReadBack(talk_id)),
    ]
    assert found == [TalkStage.REFUSAL_NOTED, TalkStage.ABSENCE_NOTED, TalkStage.SIGNED]
    for stage in found:
        assert stage in may_follow(TalkStage.REVIEWED, frozenset())
        assert may_follow(stage, frozenset()) == (TalkStage.SEALED,)
        assert next_stage(stage, frozenset()) is TalkStage.SEALED
    assert may_follow(TalkStage.SEALED, frozenset()) == (TalkStage.ARCHIVED,)
