"""What a talk still lacks."""

from dataclasses import replace

from app.domain.coverage import Gap, GapKind, gaps
from app.domain.ids import EntryId, QuestionId, TalkId
from app.domain.outline import Outline, Question, QuestionState
from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind, TranscriptEntry
from tests.builders_vault import MORNING

OPENING = (Role.INTERVIEWER, EntryKind.QUESTION, "我是县纪委的李文，今天找你谈话，请如实说明。")
CLOSING = (Role.INTERVIEWER, EntryKind.QUESTION, "你还有什么需要补充的吗？")
PROBLEM = (Role.INTERVIEWER, EntryKind.QUESTION, "食堂采购没有招标。", EntryFlag.PROBLEM)
EXPLAINED = (Role.SUBJECT, EntryKind.EXPLANATION, "当时以为可以不招标。")
Said = tuple[Role, EntryKind, str] | tuple[Role, EntryKind, str, EntryFlag]


def entries(*said: Said) -> tuple[TranscriptEntry, ...]:
    """Return entries in order; the id of each is ten times its ordinal."""
    return tuple(
        TranscriptEntry(
            TalkId(1),
            one[0],
            one[1],
            one[2],
            MORNING,
            flags=frozenset(one[3:]),
            ordinal=ordinal,
            id=EntryId(ordinal * 10),
        )
        for ordinal, one in enumerate(said, 1)
    )


def found(*said: Said) -> tuple[Gap, ...]:
    """Return the gaps of a talk without an outline."""
    return gaps(Outline(TalkId(1)), entries(*said))


def test_a_whole_talk_lacks_nothing() -> None:
    """Opening, problem with explanation, commitment with a date, closing question."""
    commitment: Said = (Role.SUBJECT, EntryKind.COMMITMENT, "我承诺六月底前完成整改。")
    assert found(OPENING, PROBLEM, EXPLAINED, commitment, CLOSING) == ()


def test_a_talk_that_has_not_begun_lacks_opening_and_closing() -> None:
    """Nothing said yet: both are still to come, and there is no entry to look at."""
    assert found() == (Gap(GapKind.NO_OPENING), Gap(GapKind.NO_CLOSING))


def test_the_subject_cannot_open_or_close_the_talk() -> None:
    """REC-03 and REC-05 are about what the interviewer says."""
    kinds = [
        gap.kind
        for gap in found(
            (Role.SUBJECT, EntryKind.ANSWER, "我是局长，我会如实说明。"),
            (Role.SUBJECT, EntryKind.ANSWER, "我还有什么要补充吗？"),
        )
    ]
    assert kinds == [GapKind.NO_OPENING, GapKind.NO_CLOSING]


def test_a_problem_wants_an_explanation_before_the_next() -> None:
    """REC-04: what the subject says after the next problem explains that one."""
    assert found(OPENING, PROBLEM, PROBLEM, EXPLAINED, CLOSING) == (
        Gap(GapKind.NO_EXPLANATION, EntryId(20)),
    )


def test_a_commitment_wants_a_date() -> None:
    """Marked as one or of that kind, it must say when."""
    by_kind: Said = (Role.SUBJECT, EntryKind.COMMITMENT, "我承诺尽快整改。")
    by_mark: Said = (Role.SUBJECT, EntryKind.ANSWER, "一定改。", EntryFlag.COMMITMENT)
    assert found(OPENING, by_kind, by_mark, CLOSING) == (
        Gap(GapKind.NO_DATE, EntryId(20)),
        Gap(GapKind.NO_DATE, EntryId(30)),
    )


def test_gaps_come_in_the_order_of_the_talk() -> None:
    """Opening, entries as they were said, open questions by the outline, closing."""
    outline = Outline(
        TalkId(1),
        questions=(
            Question("一", state=QuestionState.ASKED, id=QuestionId(1)),
            Question("二", id=QuestionId(2)),
            Question("三", state=QuestionState.DROPPED, reason="已另行说明", id=QuestionId(3)),
            Question("四", id=QuestionId(4)),
        ),
    )
    said = entries(
        (Role.INTERVIEWER, EntryKind.QUESTION, "先说第一件事。"),
        (Role.SUBJECT, EntryKind.ANSWER, "涉及金额记不清", EntryFlag.COME_BACK),
        PROBLEM,
    )
    said = (said[0], replace(said[1], question_id=QuestionId(1)), said[2])

    assert gaps(outline, said) == (
        Gap(GapKind.NO_OPENING, EntryId(10)),
        Gap(GapKind.COME_BACK, EntryId(20), QuestionId(1)),
        Gap(GapKind.NO_EXPLANATION, EntryId(30)),
        Gap(GapKind.OPEN_QUESTION, question_id=QuestionId(2)),
        Gap(GapKind.OPEN_QUESTION, question_id=QuestionId(4)),
        Gap(GapKind.NO_CLOSING),
    )
