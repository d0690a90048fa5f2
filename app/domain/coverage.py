"""What a talk still lacks: open questions, missing explanations and dates, entries to complete.

It never blocks; the strip above the composer and the checklist at the end are made from it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.date_words import names_a_date
from app.domain.ids import EntryId, QuestionId
from app.domain.marked_entries import explaining, marked_entries
from app.domain.outline import Outline, QuestionState
from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind, TranscriptEntry


class GapKind(StrEnum):
    """What is missing; the client words it."""

    NO_OPENING = "no_opening"  # REC-03
    COME_BACK = "come_back"
    NO_EXPLANATION = "no_explanation"  # REC-04
    NO_DATE = "no_date"
    OPEN_QUESTION = "open_question"
    NO_CLOSING = "no_closing"  # REC-05


@dataclass(frozen=True)
class Gap:
    """One thing missing, and the entry or question to look at."""

    kind: GapKind
    entry_id: EntryId | None = None
    question_id: QuestionId | None = None


_OPENING_ENTRIES = 12
_CLOSING_ENTRIES = 20
_OPENS = re.compile(
    r"我(?:们)?(?:是|受)|受.{1,30}(?:委托|安排|指派)|根据.{1,40}安排|(?:找|请|约)(?:你|您|.{0,8}同志)"
    r"|谈话(?:的)?(?:原因|事由|纪律|目的|要求)|如实(?:说明|回答|反映|陈述)|保密|权利(?:和|与)?义务"
)
_CLOSES = re.compile(
    r"(?:还有|有没有|有无|是否有|是否还有).{0,12}(?:补充|说明|意见|建议|要(?:说|讲|谈)|想(?:说|讲|谈))"
    r"|需要补充|(?:补充|意见建议|意见和建议).{0,6}[吗么?？]"
)


def gaps(outline: Outline, entries: tuple[TranscriptEntry, ...]) -> tuple[Gap, ...]:
    """Return what is missing, in the order of the talk.

    First the opening, then what concerns entries in their order, then the questions still open
    in the outline's order, last the closing question.
    """
    found = [*_opening(entries), *_on_entries(entries)]
    found += [
        Gap(GapKind.OPEN_QUESTION, question_id=question.id)
        for question in outline.questions
        if question.state is QuestionState.OPEN
    ]
    return (*found, *_closing(entries))


def _opening(entries: tuple[TranscriptEntry, ...]) -> Iterator[Gap]:
    if not _is_said(_OPENS, entries[:_OPENING_ENTRIES]):
        yield Gap(GapKind.NO_OPENING, entry_id=entries[0].id if entries else None)


def _closing(entries: tuple[TranscriptEntry, ...]) -> Iterator[Gap]:
    if not _is_said(_CLOSES, entries[-_CLOSING_ENTRIES:]):
        yield Gap(GapKind.NO_CLOSING)


def _is_said(words: re.Pattern[str], entries: tuple[TranscriptEntry, ...]) -> bool:
    asked = (e for e in entries if e.speaker is not Role.SUBJECT)
    return any(words.search(entry.text) for entry in asked)


def _on_entries(entries: tuple[TranscriptEntry, ...]) -> Iterator[Gap]:
    explained = explaining(entries)
    unexplained = {
        problem.entry.id
        for problem in marked_entries(entries, EntryFlag.PROBLEM)
        if problem.entry.ordinal not in explained
    }
    for entry in entries:
        if not entry.flags and entry.kind is not EntryKind.COMMITMENT:
            continue  # most of them: a long talk has thousands
        if EntryFlag.COME_BACK in entry.flags:
            yield Gap(GapKind.COME_BACK, entry.id, entry.question_id)
        if entry.id in unexplained:
            yield Gap(GapKind.NO_EXPLANATION, entry.id, entry.question_id)
        if _is_commitment(entry) and not names_a_date(entry.text):
            yield Gap(GapKind.NO_DATE, entry.id, entry.question_id)


def _is_commitment(entry: TranscriptEntry) -> bool:
    return EntryFlag.COMMITMENT in entry.flags or entry.kind is EntryKind.COMMITMENT
