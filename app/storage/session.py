"""One transaction, or one moment of reading, as the tables see it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlcipher3 import dbapi2

from app.services.errors import VaultLockedError
from app.services.ports.clock import Clock
from app.storage.audit_chain import START, AuditChain

Row = tuple[Any, ...]
Body = tuple[str, int, Row]
"""Entity, id and values of a row as the audit trail covers it."""


@dataclass
class AuditHead:
    """The newest entry of the trail."""

    seq: int = 0
    hash: bytes = START


class Session:
    """Runs statements inside one transaction; of no use after it.

    `head` is the trail's newest entry before this transaction, and moves along with it.
    """

    def __init__(
        self,
        connection: dbapi2.Connection,
        chain: AuditChain,
        clock: Clock,
        account: str,
        head: AuditHead,
    ) -> None:
        self._connection: dbapi2.Connection | None = connection
        self.chain = chain
        self.account = account
        self.head = head
        self._clock = clock
        self._is_locked = False

    def now(self) -> datetime:
        """Return the time to note a change with."""
        return self._clock.now()

    def execute(self, sql: str, values: Sequence[object] = ()) -> dbapi2.Cursor:
        """Run one statement with bound values; RuntimeError once the transaction is over."""
        if self._is_locked:
            raise VaultLockedError
        if self._connection is None:
            raise RuntimeError("the transaction is over")
        return self._connection.execute(sql, values)

    def insert(self, sql: str, values: Sequence[object]) -> int:
        """Run an INSERT and return the new row's id."""
        return int(self.execute(sql, values).lastrowid)

    def row(self, sql: str, values: Sequence[object] = ()) -> Row | None:
        """Return the first row."""
        row: Row | None = self.execute(sql, values).fetchone()
        return row

    def one(self, sql: str, values: Sequence[object]) -> Row:
        """Return the row that must be there; raises KeyError with the values."""
        row = self.row(sql, values)
        if row is None:
            raise KeyError(*values)
        return row

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """Return all rows."""
        rows: list[Row] = self.execute(sql, values).fetchall()
        return rows

    def each(self, sql: str) -> Iterator[Row]:
        """Yield the rows one by one."""
        yield from self.execute(sql)

    def changed(self, act: str, entity: str, entity_id: int, body: Sequence[object]) -> None:
        """Write the audit entry of a changed row with the hash of its new values."""
        self._append(act, entity, entity_id, self.chain.of_body(body))

    def noted(self, act: str, entity: str, entity_id: int) -> None:
        """Write an audit entry for something that changed no row."""
        self._append(act, entity, entity_id, b"")

    def lock(self) -> None:
        """Answer any further statement with VaultLockedError; called from another thread."""
        self._is_locked = True

    def end(self) -> None:
        """Refuse any further statement."""
        self._connection = None

    def _append(self, act: str, entity: str, entity_id: int, body_hash: bytes) -> None:
        seq = self.head.seq + 1
        fields = (seq, self.now().isoformat(), self.account, act, entity, entity_id)
        link = self.chain.link(self.head.hash, fields, body_hash)
        self.execute(
            "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (*fields, body_hash, link)
        )
        self.head = AuditHead(seq, link)
