"""Checking what a record will say before it is frozen (REC-01, REC-10, WRD-01); it never blocks.

What is still missing in the talk itself (REC-03 to REC-05) is found by `coverage`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.amounts import amount_pairs
from app.domain.ids import EntryId
from app.domain.participant import Role
from app.domain.scheme import Scheme
from app.domain.talk import Talk
from app.domain.transcript import EntryFlag, TranscriptEntry


class RecordFault(StrEnum):
    """What a note is about; the client words it."""

    NO_PLACE = "no_place"  # REC-01
    NO_TIME = "no_time"  # REC-01
    NO_POST = "no_post"  # REC-01; detail: the person's name
    NO_SUCH_DAY = "no_such_day"  # REC-10; detail: the date as written
    NO_YEAR = "no_year"  # REC-10; detail: the date as written
    AMOUNTS_DIFFER = "amounts_differ"  # REC-10; detail: the amount as written
    FORBIDDEN_WORD = "forbidden_word"  # WRD-01; detail: the word


@dataclass(frozen=True)
class RecordNote:
    """One remark; without an entry it concerns the head of the record."""

    rule: str
    fault: RecordFault
    detail: str = ""
    entry_id: EntryId | None = None


_HEAD_ROLES = (Role.SUBJECT, Role.INTERVIEWER, Role.RECORDER)
_DAY = re.compile(r"(?:([0-9]{4})年)?([0-9]{1,2})月([0-9]{1,2})[日号]")
_LEAP_YEAR = 2024  # a date without its year may be any day there is
_YEAR_WORDS = ("年", "本月", "上月", "下月", "当月")
_BINDING = {EntryFlag.PROBLEM, EntryFlag.COMMITMENT}


def record_notes(
    talk: Talk, entries: tuple[TranscriptEntry, ...], scheme: Scheme
) -> tuple[RecordNote, ...]:
    """Return all remarks: those on the head first, then entry by entry.

    A day without its year is only remarked on where the entry binds somebody: a problem or a
    commitment.
    """
    forbidden = scheme.rule("WRD-01")
    words = forbidden.words if forbidden else ()
    notes = [*_head(talk)]
    for entry in entries:
        notes += _on_dates(entry)
        notes += _on_amounts(entry)
        if entry.speaker is not Role.SUBJECT:
            fault = RecordFault.FORBIDDEN_WORD
            notes += (RecordNote("WRD-01", fault, w, entry.id) for w in words if w in entry.text)
    return tuple(notes)


def _head(talk: Talk) -> Iterator[RecordNote]:
    if not talk.place.strip():
        yield RecordNote("REC-01", RecordFault.NO_PLACE)
    if talk.started_at is None or talk.ended_at is None:
        yield RecordNote("REC-01", RecordFault.NO_TIME)
    for person in talk.participants:
        if person.role in _HEAD_ROLES and not person.post.strip():
            yield RecordNote("REC-01", RecordFault.NO_POST, person.name)


def _on_dates(entry: TranscriptEntry) -> Iterator[RecordNote]:
    for found in _DAY.finditer(entry.text):
        year, month, day = found.groups()
        if not _exists(int(year) if year else _LEAP_YEAR, int(month), int(day)):
            yield RecordNote("REC-10", RecordFault.NO_SUCH_DAY, found[0], entry.id)
        elif not year and entry.flags & _BINDING and not _says_year(entry.text[: found.start()]):
            yield RecordNote("REC-10", RecordFault.NO_YEAR, found[0], entry.id)


def _on_amounts(entry: TranscriptEntry) -> Iterator[RecordNote]:
    for pair in amount_pairs(entry.text):
        if not pair.agrees:
            yield RecordNote("REC-10", RecordFault.AMOUNTS_DIFFER, pair.text, entry.id)


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _says_year(before: str) -> bool:
    return any(word in before for word in _YEAR_WORDS)
