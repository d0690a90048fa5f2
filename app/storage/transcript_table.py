"""Transcript entries and what is noted around them.

Storing an entry is the one thing that happens while a person types: one transaction of four
short statements, and one sync of the disk.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.domain.ids import CorrectionId, EntryId, QuestionId, TalkId
from app.domain.participant import Role
from app.domain.transcript import (
    Correction,
    Draft,
    EntryFlag,
    EntryKind,
    Pause,
    Revision,
    TranscriptEntry,
)
from app.storage.session import Body, Row, Session
from app.storage.values import codes_of, codes_text, text_of, time_of

_TALK_BITS = 24
_STEP_BITS = 4
_ENTRY = "id, talk_id, speaker, kind, text, at, question_id, flags, offset_ms, revisions"
_SMALL = {
    "revision": "entry_id, old_text, at, account",
    "correction": "entry_id, old_text, new_text, asked_by, reason, at",
    "pause": "talk_id, since, reason, until",
}
_CORRECTION = "entry_id, old_text, new_text, asked_by, reason, at"


class SqlTranscriptTable:
    """Rows of entries, revisions, corrections, pauses and drafts; each row is its body."""

    entity = "transcript_entry"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, entry: TranscriptEntry) -> TranscriptEntry:
        """Store an entry at the end; gives id and ordinal and clears the talk's draft."""
        (count,) = self._session.one(
            "SELECT entries FROM talk_count WHERE talk_id = ?", (entry.talk_id,)
        )
        ordinal = count + 1
        # not RETURNING: that builds a table in memory, which costs more than all the rest
        self._session.execute(
            "UPDATE talk_count SET entries = ?, problems = problems + ? WHERE talk_id = ?",
            (ordinal, _is_problem(entry), entry.talk_id),
        )
        entry_id = EntryId(entry.talk_id << _TALK_BITS | ordinal << _STEP_BITS)
        stored = replace(entry, id=entry_id, ordinal=ordinal, revisions=0)
        row = _row_of(stored)
        self._session.execute(
            "INSERT INTO transcript_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row
        )
        self._session.execute("DELETE FROM draft WHERE talk_id = ?", (entry.talk_id,))
        self._session.changed("add", self.entity, entry_id, row)
        return stored

    def get(self, entry_id: EntryId) -> TranscriptEntry:
        """Return an entry; raises KeyError."""
        sql = f"SELECT {_ENTRY} FROM transcript_entry WHERE id = ?"
        return _entry(self._session.one(sql, (entry_id,)))

    def of_talk(self, talk_id: TalkId) -> tuple[TranscriptEntry, ...]:
        """Return a talk's entries in order."""
        rows = self._session.rows(
            f"SELECT {_ENTRY} FROM transcript_entry WHERE id BETWEEN ? AND ? ORDER BY id",
            _ids_of(talk_id),
        )
        return tuple(map(_entry, rows))

    def revise(self, entry: TranscriptEntry) -> TranscriptEntry:
        """Replace an entry but for its place; a changed text keeps the old as a revision."""
        old = self.get(entry.id)
        if old.text != entry.text:
            self._keep_revision(old)
        revisions = old.revisions + (old.text != entry.text)
        new = replace(entry, talk_id=old.talk_id, ordinal=old.ordinal, revisions=revisions)
        row = _row_of(new)
        self._session.execute(
            "UPDATE transcript_entry SET (speaker, kind, text, at, question_id, flags, offset_ms,"
            " revisions) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
            (*row[2:], entry.id),
        )
        more_problems = _is_problem(new) - _is_problem(old)
        if more_problems:
            self._session.execute(
                "UPDATE talk_count SET problems = problems + ? WHERE talk_id = ?",
                (more_problems, new.talk_id),
            )
        self._session.changed("revise", self.entity, entry.id, row)
        return new

    def revisions(self, entry_id: EntryId) -> tuple[Revision, ...]:
        """Return an entry's earlier wordings, the oldest first."""
        rows = self._session.rows(
            "SELECT old_text, at, account FROM revision WHERE entry_id = ? ORDER BY id",
            (entry_id,),
        )
        return tuple(
            Revision(entry_id, text, datetime.fromisoformat(at), account)
            for text, at, account in rows
        )

    def add_correction(self, correction: Correction) -> Correction:
        """Store a correction; the entry itself stays as it was taken down."""
        body = (
            correction.entry_id,
            correction.old_text,
            correction.new_text,
            correction.asked_by.value,
            correction.reason,
            correction.at.isoformat(),
        )
        new = self._session.insert(
            f"INSERT INTO correction ({_CORRECTION}) VALUES (?, ?, ?, ?, ?, ?)", body
        )
        self._session.changed("add", "correction", new, body)
        return replace(correction, id=CorrectionId(new))

    def corrections(self, talk_id: TalkId) -> tuple[Correction, ...]:
        """Return the corrections of a talk in the order they were made."""
        rows = self._session.rows(
            f"SELECT id, {_CORRECTION} FROM correction WHERE entry_id BETWEEN ? AND ? ORDER BY id",
            _ids_of(talk_id),
        )
        return tuple(map(_correction, rows))

    def save_draft(self, draft: Draft) -> None:
        """Keep the composer's text, or forget it where it is empty; without audit entry."""
        if not draft.text:
            self._session.execute("DELETE FROM draft WHERE talk_id = ?", (draft.talk_id,))
            return
        self._session.execute(
            "INSERT INTO draft VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (talk_id) DO UPDATE"
            " SET text = ?2, speaker = ?3, kind = ?4, question_id = ?5, flags = ?6",
            (
                draft.talk_id,
                draft.text,
                draft.speaker.value,
                draft.kind.value,
                draft.question_id,
                codes_text(draft.flags),
            ),
        )

    def draft(self, talk_id: TalkId) -> Draft | None:
        """Return what stood in the composer."""
        row = self._session.row(
            "SELECT text, speaker, kind, question_id, flags FROM draft WHERE talk_id = ?",
            (talk_id,),
        )
        if row is None:
            return None
        text, speaker, kind, question_id, flags = row
        return Draft(
            talk_id,
            text,
            Role(speaker),
            EntryKind(kind),
            _question_id(question_id),
            codes_of(EntryFlag, flags),
        )

    def add_pause(self, pause: Pause) -> None:
        """Store a pause."""
        body = (pause.talk_id, pause.since.isoformat(), pause.reason, text_of(pause.until))
        new = self._session.insert(
            "INSERT INTO pause (talk_id, since, reason, until) VALUES (?, ?, ?, ?)", body
        )
        self._session.changed("add", "pause", new, body)

    def end_pause(self, talk_id: TalkId, at: datetime) -> None:
        """Note the end of the pause that lasts; raises KeyError where none does."""
        pause_id, since, reason = self._session.one(
            "SELECT id, since, reason FROM pause WHERE talk_id = ? AND until IS NULL"
            " ORDER BY id DESC LIMIT 1",
            (talk_id,),
        )
        until = at.isoformat()
        self._session.execute("UPDATE pause SET until = ? WHERE id = ?", (until, pause_id))
        self._session.changed("end", "pause", pause_id, (talk_id, since, reason, until))

    def pauses(self, talk_id: TalkId) -> tuple[Pause, ...]:
        """Return a talk's pauses in order."""
        rows = self._session.rows(
            "SELECT since, reason, until FROM pause WHERE talk_id = ? ORDER BY id", (talk_id,)
        )
        return tuple(
            Pause(talk_id, datetime.fromisoformat(since), reason, time_of(until))
            for since, reason, until in rows
        )

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT {_ENTRY} FROM transcript_entry"):
            yield self.entity, row[0], row
        for table, columns in _SMALL.items():
            for row in self._session.each(f"SELECT id, {columns} FROM {table}"):
                yield table, row[0], row[1:]

    def _keep_revision(self, old: TranscriptEntry) -> None:
        at, account = self._session.now().isoformat(), self._session.account
        body = (old.id, old.text, at, account)
        new = self._session.insert(
            "INSERT INTO revision (entry_id, old_text, at, account) VALUES (?, ?, ?, ?)", body
        )
        self._session.changed("add", "revision", new, body)


def _ids_of(talk_id: TalkId) -> tuple[int, int]:
    first = talk_id << _TALK_BITS
    return first, first | (1 << _TALK_BITS) - 1


def _is_problem(entry: TranscriptEntry) -> int:
    return int(EntryFlag.PROBLEM in entry.flags)


def _question_id(stored: int | None) -> QuestionId | None:
    return None if stored is None else QuestionId(stored)


def _row_of(entry: TranscriptEntry) -> Row:
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


def _entry(row: Row) -> TranscriptEntry:
    entry_id, talk_id, speaker, kind, text, at, question_id, flags, offset_ms, revisions = row
    return TranscriptEntry(
        TalkId(talk_id),
        Role(speaker),
        EntryKind(kind),
        text,
        datetime.fromisoformat(at),
        _question_id(question_id),
        codes_of(EntryFlag, flags),
        (entry_id & (1 << _TALK_BITS) - 1) >> _STEP_BITS,
        revisions,
        offset_ms,
        EntryId(entry_id),
    )


def _correction(row: Row) -> Correction:
    correction_id, entry_id, old_text, new_text, asked_by, reason, at = row
    return Correction(
        EntryId(entry_id),
        old_text,
        new_text,
        Role(asked_by),
        reason,
        datetime.fromisoformat(at),
        CorrectionId(correction_id),
    )
