"""Transcript entries and what is noted around them.

Storing an entry is the one thing that happens while a person types: one transaction of a few
short statements, and one sync of the disk.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.domain.ids import EntryId, TalkId
from app.domain.participant import Role
from app.domain.steps import Fields
from app.domain.transcript import (
    Draft,
    EntryFlag,
    EntryKind,
    EntryTakenBackError,
    Pause,
    Revision,
    TranscriptEntry,
)
from app.storage import entry_rows as rows
from app.storage.session import Body, Row, Session
from app.storage.values import codes_of, codes_text, text_of, time_of

_PATCHED = ("speaker", "kind", "text", "question_id", "flags", "place", "withdrawn")
_NAMES = rows.PLACED.split(", ")
_SAID = ("speaker", "kind", "text", "question_id")
"""What makes an earlier wording when it changes; marks are set and unset without a trace here."""
_PAUSE = "talk_id, since, reason, until"


class SqlTranscriptTable:
    """Rows of entries, revisions, pauses and drafts; each row is its body."""

    entity = "transcript_entry"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, entry: TranscriptEntry) -> TranscriptEntry:
        """Store an entry at the end; gives id and ordinal and clears the talk's draft."""
        stored = self._issued(entry)
        row = rows.row_of(stored)
        self._session.execute(
            f"INSERT INTO transcript_entry ({rows.ENTRY}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        self._session.execute("DELETE FROM draft WHERE talk_id = ?", (entry.talk_id,))
        self._session.changed("add", self.entity, stored.id, row)
        return stored

    def insert(self, entry: TranscriptEntry, place: str) -> TranscriptEntry:
        """Store an entry at a place among the others; gives its id, the draft stays."""
        stored = self._issued(entry)
        self._arrange(entry.talk_id)
        row = (*rows.row_of(stored), place, 0)
        self._session.execute(
            f"INSERT INTO transcript_entry ({rows.PLACED})"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        self._session.changed("add", self.entity, stored.id, row)
        return replace(stored, ordinal=self._ordinal(row))

    def get(self, entry_id: EntryId) -> TranscriptEntry:
        """Return an entry that stands; raises KeyError, EntryTakenBackError."""
        row = self._row(entry_id)
        if row[-1]:
            raise EntryTakenBackError
        return rows.entry_of(row, self._ordinal(row))

    def of_talk(self, talk_id: TalkId) -> tuple[TranscriptEntry, ...]:
        """Return a talk's entries that stand, in order."""
        found = self._session.rows(
            f"SELECT {rows.PLACED} FROM transcript_entry WHERE id BETWEEN ? AND ?"
            " AND withdrawn = 0 ORDER BY id",
            rows.ids_of(talk_id),
        )
        if any(row[-2] is not None for row in found):
            found.sort(key=lambda row: rows.key_of(row[0], row[-2]))
        return rows.entries_of(found)

    def places(self, talk_id: TalkId) -> tuple[tuple[EntryId, str], ...]:
        """Return the ids of the entries that stand, in order, each with its sorting key."""
        found = self._session.rows(
            f"SELECT id, {rows.KEY} AS key FROM transcript_entry WHERE id BETWEEN ? AND ?"
            " AND withdrawn = 0 ORDER BY key",
            rows.ids_of(talk_id),
        )
        return tuple((EntryId(entry_id), key) for entry_id, key in found)

    def latest(self, talk_id: TalkId) -> datetime | None:
        """Return the latest time of the talk's entries, also of those taken back."""
        sql = "SELECT DISTINCT at FROM transcript_entry WHERE id BETWEEN ? AND ?"
        found = self._session.rows(sql, rows.ids_of(talk_id))
        return max((datetime.fromisoformat(at) for (at,) in found), default=None)

    def next_number(self, talk_id: TalkId) -> int:
        """Return as the how-manieth, from 1, the talk's next entry will be taken down."""
        issued, _ = self._issued_and_withdrawn(talk_id)
        return issued + 1

    def revise(self, entry: TranscriptEntry) -> TranscriptEntry:
        """Replace what an entry says and its marks; what it said before is kept."""
        return self.patch(
            entry.id,
            {
                "speaker": entry.speaker.value,
                "kind": entry.kind.value,
                "text": entry.text,
                "question_id": entry.question_id,
                "flags": codes_text(entry.flags),
            },
        )

    def patch(self, entry_id: EntryId, fields: Fields, act: str = "revise") -> TranscriptEntry:
        """Set stored values of an entry, standing or not; what it said before is kept.

        Takes speaker, kind, text, question_id, flags, place and withdrawn; the ordinal of an
        entry that does not stand means nothing. Raises KeyError.
        """
        old = self._row(entry_id)
        before = dict(zip(_NAMES, old, strict=True))
        after = before | {name: fields[name] for name in _PATCHED if name in fields}
        if any(before[name] != after[name] for name in _SAID):
            self._keep_revision(rows.entry_of(old, 0))
            after["revisions"] += 1
        row = tuple(after[name] for name in _NAMES)
        self._session.execute(
            f"UPDATE transcript_entry SET ({rows.PLACED})"
            " = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
            (*row, entry_id),
        )
        self._count(old, row)
        self._session.changed(act, self.entity, entry_id, rows.body_of(row))
        return rows.entry_of(row, self._ordinal(row))

    def revisions(self, entry_id: EntryId) -> tuple[Revision, ...]:
        """Return what an entry said earlier, the oldest first."""
        found = self._session.rows(
            f"SELECT {rows.REVISION} FROM revision WHERE entry_id = ? ORDER BY id", (entry_id,)
        )
        return tuple(map(rows.revision_of, found))

    def save_draft(self, draft: Draft) -> None:
        """Keep the composer's text, or forget it where it is empty; without audit entry."""
        if not draft.text:
            self._session.execute("DELETE FROM draft WHERE talk_id = ?", (draft.talk_id,))
            return
        self._session.execute(
            "INSERT INTO draft (talk_id, text, speaker, kind, question_id, flags, entry_id)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (talk_id) DO UPDATE"
            " SET text = ?2, speaker = ?3, kind = ?4, question_id = ?5, flags = ?6, entry_id = ?7",
            (
                draft.talk_id,
                draft.text,
                draft.speaker.value,
                draft.kind.value,
                draft.question_id,
                codes_text(draft.flags),
                draft.entry_id,
            ),
        )

    def draft(self, talk_id: TalkId) -> Draft | None:
        """Return what stood in the composer."""
        row = self._session.row(
            "SELECT text, speaker, kind, question_id, flags, entry_id FROM draft WHERE talk_id = ?",
            (talk_id,),
        )
        if row is None:
            return None
        text, speaker, kind, question_id, flags, entry_id = row
        return Draft(
            talk_id,
            text,
            Role(speaker),
            EntryKind(kind),
            rows.question_id_of(question_id),
            codes_of(EntryFlag, flags),
            None if entry_id is None else EntryId(entry_id),
        )

    def end_edit(self, talk_id: TalkId, entry_id: EntryId) -> None:
        """Forget the draft if it is a change to this entry."""
        self._session.execute(
            "DELETE FROM draft WHERE talk_id = ? AND entry_id = ?", (talk_id, entry_id)
        )

    def add_pause(self, pause: Pause) -> None:
        """Store a pause."""
        body = (pause.talk_id, pause.since.isoformat(), pause.reason, text_of(pause.until))
        new = self._session.insert(f"INSERT INTO pause ({_PAUSE}) VALUES (?, ?, ?, ?)", body)
        self._session.changed("add", "pause", new, body)

    def end_pause(self, talk_id: TalkId, at: datetime) -> None:
        """Note the end of the pause that lasts, not before its start; raises KeyError."""
        pause_id, since, reason = self._session.one(
            "SELECT id, since, reason FROM pause WHERE talk_id = ? AND until IS NULL"
            " ORDER BY id DESC LIMIT 1",
            (talk_id,),
        )
        until = max(at, datetime.fromisoformat(since)).isoformat()
        self._session.execute("UPDATE pause SET until = ? WHERE id = ?", (until, pause_id))
        self._session.changed("end", "pause", pause_id, (talk_id, since, reason, until))

    def pauses(self, talk_id: TalkId) -> tuple[Pause, ...]:
        """Return a talk's pauses in order."""
        found = self._session.rows(
            "SELECT since, reason, until FROM pause WHERE talk_id = ? ORDER BY id", (talk_id,)
        )
        return tuple(
            Pause(talk_id, datetime.fromisoformat(since), reason, time_of(until))
            for since, reason, until in found
        )

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT {rows.PLACED} FROM transcript_entry"):
            yield self.entity, row[0], rows.body_of(row)
        for row in self._session.each(f"SELECT id, {rows.REVISION} FROM revision"):
            yield "revision", row[0], rows.revision_body(row[1:])
        for row in self._session.each(f"SELECT id, {_PAUSE} FROM pause"):
            yield "pause", row[0], row[1:]

    def _issued(self, entry: TranscriptEntry) -> TranscriptEntry:
        """Return the entry with the talk's next id."""
        issued, withdrawn = self._issued_and_withdrawn(entry.talk_id)
        if EntryFlag.PROBLEM in entry.flags:
            self._add_to_counts(entry.talk_id, (0, 1))
        entry_id = rows.id_of(entry.talk_id, issued + 1)
        return replace(entry, id=entry_id, ordinal=issued + 1 - withdrawn, revisions=0)

    def _issued_and_withdrawn(self, talk_id: TalkId) -> tuple[int, int]:
        """Return how many entries the talk ever had, and how many do not stand; KeyError."""
        sql = f"SELECT {rows.ISSUED}, withdrawn FROM talk_count WHERE talk_id = ?"
        issued, withdrawn = self._session.one(sql, (talk_id,))
        return issued, withdrawn

    def _count(self, old: Row, new: Row) -> None:
        """Keep the talk's counters."""
        talk_id = TalkId(new[1])
        if old[-2:] != new[-2:]:
            self._arrange(talk_id)
        pairs = zip(_counts(old), _counts(new), strict=True)
        withdrawn, problems = (after - before for before, after in pairs)
        if withdrawn or problems:
            self._add_to_counts(talk_id, (withdrawn, problems))

    def _add_to_counts(self, talk_id: TalkId, change: tuple[int, int]) -> None:
        self._session.execute(
            "UPDATE talk_count SET withdrawn = withdrawn + ?, problems = problems + ?"
            " WHERE talk_id = ?",
            (*change, talk_id),
        )

    def _arrange(self, talk_id: TalkId) -> None:
        """Note that ordinals of the talk do not follow from the ids any more."""
        self._session.execute("UPDATE talk_count SET is_arranged = 1 WHERE talk_id = ?", (talk_id,))

    def _row(self, entry_id: EntryId) -> Row:
        sql = f"SELECT {rows.PLACED} FROM transcript_entry WHERE id = ?"
        return self._session.one(sql, (entry_id,))

    def _ordinal(self, row: Row) -> int:
        entry_id, talk_id = row[0], TalkId(row[1])
        (is_arranged,) = self._session.one(
            "SELECT is_arranged FROM talk_count WHERE talk_id = ?", (talk_id,)
        )
        if not is_arranged:
            return rows.number_of(entry_id)
        (ordinal,) = self._session.one(
            "SELECT count(*) FROM transcript_entry WHERE id BETWEEN ? AND ? AND withdrawn = 0"
            f" AND {rows.KEY} <= ?",
            (*rows.ids_of(talk_id), rows.key_of(entry_id, row[-2])),
        )
        return int(ordinal)

    def _keep_revision(self, old: TranscriptEntry) -> None:
        row = rows.revision_row(old, self._session.now(), self._session.account)
        new = self._session.insert(
            f"INSERT INTO revision ({rows.REVISION}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row
        )
        self._session.changed("add", "revision", new, row)


def _counts(row: Row) -> tuple[int, int]:
    """Return what an entry adds to the counters of its talk: withdrawn and problems."""
    withdrawn = row[-1]
    flags = rows.entry_of(row, 0).flags
    return withdrawn, int(not withdrawn and EntryFlag.PROBLEM in flags)
