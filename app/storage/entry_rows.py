"""Transcript entries and their revisions as rows, and back.

A talk of thousands of entries is read at once, so the conversions look words up instead of
asking an enum for each of them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import lru_cache

from app.domain.entry_order import own_key
from app.domain.ids import EntryId, QuestionId, TalkId
from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind, Revision, TranscriptEntry
from app.storage.session import Row
from app.storage.values import codes_of, codes_text

TALK_BITS = 24
STEP_BITS = 4
ENTRY = "id, talk_id, speaker, kind, text, at, question_id, flags, offset_ms, revisions"
PLACED = f"{ENTRY}, place, withdrawn"
KEY = f"coalesce(place, printf('%05x', (id & {(1 << TALK_BITS) - 1}) >> {STEP_BITS}))"
"""SQL for what `key_of` says."""
ISSUED = (
    f"coalesce((SELECT (e.id & {(1 << TALK_BITS) - 1}) >> {STEP_BITS} FROM transcript_entry AS e"
    f" WHERE e.id BETWEEN talk_count.talk_id << {TALK_BITS} AND (talk_count.talk_id + 1 <<"
    f" {TALK_BITS}) - 1 ORDER BY e.id DESC LIMIT 1), 0)"
)
"""SQL for how many entries a talk of talk_count ever had: no row is ever deleted."""
REVISION = "entry_id, old_text, at, account, speaker, kind, question_id, flags"

_WIDTH = 10
_OLD_REVISION_WIDTH = 4
_ROLES: Mapping[str, Role] = {role.value: role for role in Role}
_KINDS: Mapping[str, EntryKind] = {kind.value: kind for kind in EntryKind}
_moment = datetime.fromisoformat


def ids_of(talk_id: TalkId) -> tuple[int, int]:
    """Return the first and the last id that an entry of the talk can have."""
    first = talk_id << TALK_BITS
    return first, first | (1 << TALK_BITS) - 1


def id_of(talk_id: TalkId, number: int) -> EntryId:
    """Return the id of the entry that is taken down as the n-th, from 1."""
    return EntryId(talk_id << TALK_BITS | number << STEP_BITS)


def number_of(entry_id: int) -> int:
    """Return as the how-manieth, from 1, an entry was taken down."""
    return (entry_id & (1 << TALK_BITS) - 1) >> STEP_BITS


def key_of(entry_id: int, place: str | None) -> str:
    """Return what an entry is sorted by."""
    return own_key(number_of(entry_id)) if place is None else place


def row_of(entry: TranscriptEntry) -> Row:
    """Return an entry as a row, in the order of ENTRY."""
    return (
        entry.id,
        entry.talk_id,
        entry.speaker.value,
        entry.kind.value,
        entry.text,
        entry.at.isoformat(),
        entry.question_id,
        codes_text(entry.flags),
        entry.offset_ms,
        entry.revisions,
    )


def body_of(row: Row) -> Row:
    """Return what the audit trail covers of a PLACED row: the entry, its place if it has one."""
    place, withdrawn = row[_WIDTH:]
    return row[:_WIDTH] if place is None and not withdrawn else row


def entries_of(rows: Iterable[Row]) -> tuple[TranscriptEntry, ...]:
    """Return the entries in rows that begin like ENTRY, numbered from 1."""
    # one expression: a call or an unpacking more for each of thousands is what one waits for
    return tuple(
        TranscriptEntry(
            row[1],
            _ROLES[row[2]],
            _KINDS[row[3]],
            row[4],
            _moment(row[5]),
            row[6],
            flags_of(row[7]),
            ordinal,
            row[9],
            row[8],
            row[0],
        )
        for ordinal, row in enumerate(rows, 1)
    )


def entry_of(row: Row, ordinal: int) -> TranscriptEntry:
    """Return the entry in a row that begins like ENTRY."""
    return replace(entries_of((row,))[0], ordinal=ordinal)


def revision_row(old: TranscriptEntry, at: datetime, account: str) -> Row:
    """Return what an entry said until now as a row, in the order of REVISION."""
    return (
        old.id,
        old.text,
        at.isoformat(),
        account,
        old.speaker.value,
        old.kind.value,
        old.question_id,
        codes_text(old.flags),
    )


def revision_body(row: Row) -> Row:
    """Return what the audit trail covers of a revision: rows of older vaults have texts only."""
    return row[:_OLD_REVISION_WIDTH] if row[_OLD_REVISION_WIDTH] is None else row


def revision_of(row: Row) -> Revision:
    """Return the revision in a row."""
    entry_id, text, at, account, speaker, kind, question_id, flags = row
    return Revision(
        EntryId(entry_id),
        text,
        datetime.fromisoformat(at),
        account,
        _ROLES[speaker] if speaker else None,
        _KINDS[kind] if kind else None,
        question_id_of(question_id),
        flags_of(flags or ""),
    )


def question_id_of(stored: int | None) -> QuestionId | None:
    """Return the question in a column."""
    return None if stored is None else QuestionId(stored)


@lru_cache(maxsize=256)
def flags_of(text: str) -> frozenset[EntryFlag]:
    """Return the marks in a column."""
    return codes_of(EntryFlag, text)
