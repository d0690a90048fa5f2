"""Drafts of schemes."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.ids import SchemeDraftId
from app.domain.scheme_draft import SchemeDraft
from app.storage.audit_chain import content_hash
from app.storage.session import Body, Row, Session

_COLUMNS = "code, name, base_code, base_version, state, version, text"


class SqlSchemeDraftTable:
    """Rows of drafts; in a body the hash stands for the text."""

    entity = "scheme_draft"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, draft: SchemeDraft) -> SchemeDraft:
        """Store a new draft; gives its id."""
        row = (draft.code, draft.name, *draft.base, "open", "", draft.text)
        new = self._session.insert(
            f"INSERT INTO scheme_draft ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", row
        )
        self._session.changed("add", self.entity, new, _body(row))
        return replace(draft, id=SchemeDraftId(new))

    def save(self, draft: SchemeDraft) -> None:
        """Replace code, name and text of an open draft; raises KeyError."""
        values = (draft.code, draft.name, draft.text, draft.id)
        self._write("save", "code = ?, name = ?, text = ?", values)

    def publish(self, draft_id: SchemeDraftId, code: str, version: str) -> None:
        """Note what an open draft became; raises KeyError."""
        change = "state = 'published', code = ?, version = ?, text = ''"
        self._write("publish", change, (code, version, draft_id))

    def discard(self, draft_id: SchemeDraftId) -> None:
        """Empty an open draft; raises KeyError."""
        self._write("remove", "state = 'discarded', name = '', text = ''", (draft_id,))

    def get(self, draft_id: SchemeDraftId) -> SchemeDraft:
        """Return an open draft; raises KeyError."""
        sql = f"SELECT id, {_COLUMNS} FROM scheme_draft WHERE id = ? AND state = 'open'"
        return _draft(self._session.one(sql, (draft_id,)))

    def open(self) -> tuple[SchemeDraft, ...]:
        """Return the open drafts in order of age."""
        rows = self._session.rows(
            f"SELECT id, {_COLUMNS} FROM scheme_draft WHERE state = 'open' ORDER BY id"
        )
        return tuple(map(_draft, rows))

    def base_of(self, code: str, version: str) -> tuple[str, str] | None:
        """Return what a published version began as; None for one that was no draft here."""
        row = self._session.row(
            "SELECT base_code, base_version FROM scheme_draft"
            " WHERE state = 'published' AND code = ? AND version = ?",
            (code, version),
        )
        return (row[0], row[1]) if row and row[0] else None

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_COLUMNS} FROM scheme_draft"):
            yield self.entity, row[0], _body(row[1:])

    def _write(self, act: str, change: str, values: Row) -> None:
        row = self._session.one(
            f"UPDATE scheme_draft SET {change} WHERE id = ? AND state = 'open'"
            f" RETURNING {_COLUMNS}",
            values,
        )
        self._session.changed(act, self.entity, values[-1], _body(row))


def _body(row: Row) -> Row:
    return (*row[:-1], content_hash(str(row[-1]).encode()))


def _draft(row: Row) -> SchemeDraft:
    draft_id, code, name, base_code, base_version, _state, _version, text = row
    return SchemeDraft(code, name, (base_code, base_version), text, SchemeDraftId(draft_id))
