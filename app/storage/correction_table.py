"""Corrections and supplements at read-back.

A correction is never changed: that it was withdrawn, or stands again, is a row of its own.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.domain.ids import CorrectionId, EntryId, TalkId
from app.domain.participant import Role
from app.domain.transcript import Correction, CorrectionKind
from app.storage.session import Body, Row, Session

_TALK_BITS = 24
_COLUMNS = "entry_id, old_text, new_text, asked_by, reason, at, kind"
_WITH_STATE = (
    f"SELECT id, {_COLUMNS}, coalesce((SELECT withdrawn FROM correction_state"
    " WHERE correction_id = correction.id ORDER BY correction_state.id DESC LIMIT 1), 0)"
    " FROM correction"
)
_STATE = "correction_id, withdrawn, at, account"


class SqlCorrectionTable:
    """Rows of corrections; a body is the row, without the kind where it is the usual one."""

    entity = "correction"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, correction: Correction) -> Correction:
        """Store a correction; the entry itself stays as it was taken down."""
        row = (
            correction.entry_id,
            correction.old_text,
            correction.new_text,
            correction.asked_by.value,
            correction.reason,
            correction.at.isoformat(),
            correction.kind.value,
        )
        new = self._session.insert(
            f"INSERT INTO correction ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", row
        )
        self._session.changed("add", self.entity, new, _body(row))
        return replace(correction, id=CorrectionId(new), withdrawn=False)

    def get(self, correction_id: CorrectionId) -> Correction:
        """Return a correction, also a withdrawn one; raises KeyError."""
        return _correction(self._session.one(f"{_WITH_STATE} WHERE id = ?", (correction_id,)))

    def of_talk(self, talk_id: TalkId) -> tuple[Correction, ...]:
        """Return the corrections of a talk that stand, in the order they were made."""
        first = talk_id << _TALK_BITS
        rows = self._session.rows(
            f"{_WITH_STATE} WHERE entry_id BETWEEN ? AND ? ORDER BY id",
            (first, first | (1 << _TALK_BITS) - 1),
        )
        return tuple(c for c in map(_correction, rows) if not c.withdrawn)

    def set_withdrawn(self, correction_id: CorrectionId, *, withdrawn: bool) -> None:
        """Take a correction back, or let it stand again; raises KeyError."""
        self._session.one("SELECT id FROM correction WHERE id = ?", (correction_id,))
        at, account = self._session.now().isoformat(), self._session.account
        row = (correction_id, int(withdrawn), at, account)
        new = self._session.insert(
            f"INSERT INTO correction_state ({_STATE}) VALUES (?, ?, ?, ?)", row
        )
        act = "withdraw" if withdrawn else "restore"
        self._session.changed(act, "correction_state", new, row)

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_COLUMNS} FROM correction"):
            yield self.entity, row[0], _body(row[1:])
        for row in self._session.each(f"SELECT id, {_STATE} FROM correction_state"):
            yield "correction_state", row[0], row[1:]


def _body(row: Row) -> Row:
    """Return what the audit trail covers: rows of older vaults have no kind."""
    return row[:-1] if row[-1] == CorrectionKind.CORRECTION.value else row


def _correction(row: Row) -> Correction:
    correction_id, entry_id, old_text, new_text, asked_by, reason, at, kind, withdrawn = row
    return Correction(
        EntryId(entry_id),
        old_text,
        new_text,
        Role(asked_by),
        reason,
        datetime.fromisoformat(at),
        CorrectionId(correction_id),
        CorrectionKind(kind),
        withdrawn=bool(withdrawn),
    )
