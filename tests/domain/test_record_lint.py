"""Remarks on a record before it is frozen."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.domain.ids import EntryId, TalkId
from app.domain.participant import Participant, Role
from app.domain.record_lint import RecordFault, record_notes
from app.domain.scheme import Scheme
from app.domain.talk import Talk
from app.domain.transcript import EntryFlag, EntryKind, TranscriptEntry
from tests.builders_schemes import shipped

AT = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)
TALK = Talk(
    uid="0" * 32,
    number="2026-001",
    scheme_code="anhui",
    scheme_version="1",
    type_code="political_supervision",
    reason="年度监督谈话",
    place="三楼会议室",
    planned_on=AT.date(),
    participants=(
        Participant(Role.SUBJECT, None, "王强", "城南街道", "党工委书记"),
        Participant(Role.INTERVIEWER, None, "张敏", "县委", "书记"),
        Participant(Role.RECORDER, None, "李文", "县委办", "科员"),
    ),
    started_at=AT,
    ended_at=AT,
)


@pytest.fixture(scope="module")
def scheme() -> Scheme:
    """Return the shipped scheme."""
    return shipped("anhui")


def entry(text: str, speaker: Role = Role.SUBJECT, *flags: EntryFlag) -> TranscriptEntry:
    """Return an entry with these words."""
    return TranscriptEntry(
        TalkId(1), speaker, EntryKind.ANSWER, text, AT, flags=frozenset(flags), id=EntryId(7)
    )


def faults(scheme: Scheme, *entries: TranscriptEntry) -> list[tuple[RecordFault, str]]:
    """Return what is remarked on entries under a complete head."""
    return [(note.fault, note.detail) for note in record_notes(TALK, entries, scheme)]


def test_a_sound_record_has_no_note(scheme: Scheme) -> None:
    """Complete head, dates that exist, words of respect."""
    assert faults(scheme, entry("2026年2月28日前完成，共12万元（壹拾贰万元整）。")) == []


def test_what_the_head_lacks_is_named(scheme: Scheme) -> None:
    """Place, times and every post belong into the head (REC-01)."""
    nobody = replace(TALK.participants[1], post=" ")
    talk = replace(TALK, place=" ", ended_at=None, participants=(TALK.participants[0], nobody))
    found = [(n.rule, n.fault, n.detail) for n in record_notes(talk, (), scheme)]
    assert found == [
        ("REC-01", RecordFault.NO_PLACE, ""),
        ("REC-01", RecordFault.NO_TIME, ""),
        ("REC-01", RecordFault.NO_POST, "张敏"),
    ]


def test_a_day_that_does_not_exist_is_named(scheme: Scheme) -> None:
    """Neither 30 February nor a thirteenth month; 29 February only in a leap year."""
    said = entry("2026年2月29日开会，13月1日检查，2月29日复查。")
    assert faults(scheme, said) == [
        (RecordFault.NO_SUCH_DAY, "2026年2月29日"),
        (RecordFault.NO_SUCH_DAY, "13月1日"),
    ]


def test_a_binding_day_needs_its_year(scheme: Scheme) -> None:
    """In a commitment 6月30日 alone will be doubtful in ten years; 今年6月30日 will not."""
    alone = entry("6月30日前完成整改。", Role.SUBJECT, EntryFlag.COMMITMENT)
    clear = entry("今年6月30日前完成整改。", Role.SUBJECT, EntryFlag.COMMITMENT)
    told = entry("6月30日我在县里开会。")
    assert faults(scheme, alone, clear, told) == [(RecordFault.NO_YEAR, "6月30日")]


def test_amounts_that_differ_are_named(scheme: Scheme) -> None:
    """An amount in digits and in capitals must be one amount."""
    found = faults(scheme, entry("补缴12万元（壹拾叁万元整）。"))
    assert found == [(RecordFault.AMOUNTS_DIFFER, "12万元（壹拾叁万元整")]


def test_words_of_an_interrogation_are_named_for_staff_only(scheme: Scheme) -> None:
    """What the subject says stands as it was said."""
    staff, subject = entry("请被审查人签字。", Role.INTERVIEWER), entry("我不是被审查人。")
    assert faults(scheme, staff, subject) == [(RecordFault.FORBIDDEN_WORD, "被审查人")]
