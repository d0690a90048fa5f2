"""What belongs to the office rather than to a talk: scheme versions and settings."""

from collections.abc import Iterator

from app.storage.audit_chain import content_hash
from app.storage.session import Body, Session


class SchemeChangedError(ValueError):
    """A stored version of a scheme would be replaced by another text."""


class SqlSchemeTable:
    """Rows of schemes; the body is the row."""

    entity = "scheme"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, code: str, version: str, text: str) -> None:
        """Keep a version; the same again is no change, another text SchemeChangedError."""
        row = self._session.row(
            "SELECT text FROM scheme WHERE code = ? AND version = ?", (code, version)
        )
        if row is not None:
            if row[0] != text:
                raise SchemeChangedError(code, version)
            return
        body = (code, version, text)
        new = self._session.insert(
            "INSERT INTO scheme (code, version, text) VALUES (?, ?, ?)", body
        )
        self._session.changed("add", self.entity, new, body)

    def text(self, code: str, version: str) -> str:
        """Return the text of a version; raises KeyError."""
        return str(
            self._session.one(
                "SELECT text FROM scheme WHERE code = ? AND version = ?", (code, version)
            )[0]
        )

    def all(self) -> tuple[tuple[str, str], ...]:
        """Return (code, version) of all, the newest last."""
        rows = self._session.rows("SELECT code, version FROM scheme ORDER BY id")
        return tuple((code, version) for code, version in rows)

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each("SELECT id, code, version, text FROM scheme"):
            yield self.entity, row[0], row[1:]


class SqlSettingTable:
    """Rows of settings; in a body the hash stands for the value."""

    entity = "setting"

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, name: str) -> bytes | None:
        """Return a value."""
        row = self._session.row("SELECT value FROM setting WHERE name = ?", (name,))
        return bytes(row[0]) if row else None

    def set(self, name: str, value: bytes) -> None:
        """Store a value."""
        (new,) = self._session.rows(
            "INSERT INTO setting (name, value) VALUES (?1, ?2)"
            " ON CONFLICT (name) DO UPDATE SET value = ?2 RETURNING id",
            (name, value),
        )
        self._session.changed("set", self.entity, new[0], (name, content_hash(value)))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each("SELECT id, name, value FROM setting"):
            yield self.entity, row[0], (row[1], content_hash(row[2]))
