"""Read-backs."""

import json
from collections.abc import Iterator
from datetime import datetime

from app.domain.ids import TalkId
from app.domain.read_back import (
    Absence,
    AbsenceKind,
    ReadBack,
    ReadBackManner,
    Refusal,
    SubjectOpinion,
)
from app.storage.session import Body, Row, Session
from app.storage.values import text_of, time_of

_COLUMNS = (
    "talk_id, manner, opinion, statement, pages_read, started_at, ended_at, signed_pages,"
    " refusal_reason, refusal_witnesses, refused_at, reader, read_out_reason, absence"
)
_LATER = ("", "", None)
"""What the columns hold that the first tables did not have, in rows of older vaults."""


class SqlReadBackTable:
    """Rows of read-backs, one a talk; the body is the row, later columns where they say a word."""

    entity = "read_back"

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, talk_id: TalkId) -> ReadBack:
        """Return the talk's read-back; an untouched one where none was saved."""
        row = self._session.row(f"SELECT {_COLUMNS} FROM read_back WHERE talk_id = ?", (talk_id,))
        return _read_back(row) if row else ReadBack(talk_id)

    def save(self, read_back: ReadBack) -> None:
        """Replace the talk's read-back."""
        row = _row_of(read_back)
        self._session.execute(
            f"INSERT OR REPLACE INTO read_back ({_COLUMNS})"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        )
        self._session.changed("save", self.entity, read_back.talk_id, _body(row))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT {_COLUMNS} FROM read_back"):
            yield self.entity, row[0], _body(row)


def _body(row: Row) -> Row:
    return row[: -len(_LATER)] if row[-len(_LATER) :] == _LATER else row


def _row_of(read_back: ReadBack) -> Row:
    refusal = read_back.refusal
    return (
        read_back.talk_id,
        read_back.manner.value,
        read_back.opinion.value if read_back.opinion else None,
        read_back.statement,
        read_back.pages_read,
        text_of(read_back.started_at),
        text_of(read_back.ended_at),
        read_back.signed_pages,
        refusal.reason if refusal else None,
        _listed(refusal.witnesses) if refusal else None,
        text_of(refusal.at) if refusal else None,
        read_back.reader,
        read_back.read_out_reason,
        _absence_text(read_back.absence),
    )


def _read_back(row: Row) -> ReadBack:
    talk_id, manner, opinion, statement, pages, started, ended, signed, *rest = row
    *refusal, reader, read_out_reason, absence = rest
    return ReadBack(
        TalkId(talk_id),
        ReadBackManner(manner),
        SubjectOpinion(opinion) if opinion else None,
        statement,
        pages,
        time_of(started),
        time_of(ended),
        signed,
        _refusal(*refusal),
        reader,
        read_out_reason,
        _absence(absence),
    )


def _refusal(reason: str | None, witnesses: str | None, at: str | None) -> Refusal | None:
    if reason is None or witnesses is None or at is None:
        return None
    return Refusal(reason, tuple(json.loads(witnesses)), datetime.fromisoformat(at))


def _absence_text(absence: Absence | None) -> str | None:
    if absence is None:
        return None
    return _listed((absence.kind.value, absence.reason, absence.at.isoformat(), *absence.staff))


def _absence(text: str | None) -> Absence | None:
    if text is None:
        return None
    kind, reason, at, *staff = json.loads(text)
    return Absence(AbsenceKind(kind), reason, tuple(staff), datetime.fromisoformat(at))


def _listed(texts: tuple[str, ...]) -> str:
    return json.dumps(texts, ensure_ascii=False)
