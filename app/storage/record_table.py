"""Frozen records and the files made from them."""

from collections.abc import Iterator

from app.domain.ids import TalkId
from app.domain.record import FrozenRecord
from app.storage.audit_chain import content_hash
from app.storage.session import Body, Session


class SqlRecordTable:
    """Rows of records and their files; in a body the hash of the bytes stands for them."""

    entity = "record"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, talk_id: TalkId, frozen: FrozenRecord) -> None:
        """Store a frozen record for good."""
        version = frozen.record.version
        new = self._session.insert(
            "INSERT INTO record (talk_id, version, fingerprint, canonical) VALUES (?, ?, ?, ?)",
            (talk_id, version, frozen.fingerprint, frozen.canonical),
        )
        body = (talk_id, version, frozen.fingerprint, content_hash(frozen.canonical))
        self._session.changed("add", self.entity, new, body)

    def canonical(self, talk_id: TalkId, version: int) -> bytes:
        """Return the canonical bytes; raises KeyError."""
        return bytes(
            self._session.one(
                "SELECT canonical FROM record WHERE talk_id = ? AND version = ?",
                (talk_id, version),
            )[0]
        )

    def save_file(self, talk_id: TalkId, version: int, kind: str, data: bytes) -> None:
        """Keep the newest state of a file with its signatures."""
        (new,) = self._session.rows(
            "INSERT INTO record_file (talk_id, version, kind, data) VALUES (?1, ?2, ?3, ?4)"
            " ON CONFLICT (talk_id, version, kind) DO UPDATE SET data = ?4 RETURNING id",
            (talk_id, version, kind, data),
        )
        body = (talk_id, version, kind, content_hash(data))
        self._session.changed("save", "record_file", new[0], body)

    def file(self, talk_id: TalkId, version: int, kind: str) -> bytes | None:
        """Return a file's bytes."""
        row = self._session.row(
            "SELECT data FROM record_file WHERE talk_id = ? AND version = ? AND kind = ?",
            (talk_id, version, kind),
        )
        return bytes(row[0]) if row else None

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(
            "SELECT id, talk_id, version, fingerprint, canonical FROM record"
        ):
            yield self.entity, row[0], (*row[1:4], content_hash(row[4]))
        for row in self._session.each("SELECT id, talk_id, version, kind, data FROM record_file"):
            yield "record_file", row[0], (*row[1:4], content_hash(row[4]))
