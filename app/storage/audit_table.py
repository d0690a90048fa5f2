"""The audit trail: reading it, and checking it against itself and against the rows."""

from collections.abc import Callable, Iterator
from datetime import datetime

from app.services.ports.vault_store import Anchor, AnchorVerdict, AuditEntry
from app.storage.audit_chain import START
from app.storage.session import AuditHead, Body, Row, Session

_COLUMNS = "seq, at, account, act, entity, entity_id, body_hash, hash"


class SqlAuditTable:
    """The trail; `bodies` yields every row of every table it covers."""

    def __init__(self, session: Session, bodies: Callable[[], Iterator[Body]]) -> None:
        self._session = session
        self._bodies = bodies

    def note(self, act: str, entity: str, entity_id: int) -> None:
        """Write an entry for something that changed no row."""
        self._session.noted(act, entity, entity_id)

    def newest(self, count: int) -> tuple[AuditEntry, ...]:
        """Return the newest entries, the newest first."""
        rows = self._session.rows(
            f"SELECT {_COLUMNS} FROM audit ORDER BY seq DESC LIMIT ?", (count,)
        )
        return tuple(map(_entry, rows))

    def first_break(self) -> int | None:
        """Return the seq of the first fault, or None.

        A fault is an entry that does not follow from the one before, one that adds a row which
        was there already, or the last entry of a row that now says something else. A row that
        has no entry counts as one past the newest.
        """
        last: dict[tuple[str, int], tuple[int, bytes]] = {}
        before, expected = START, 1
        for row in self._session.each(f"SELECT {_COLUMNS} FROM audit ORDER BY seq"):
            if row[0] != expected or self._session.chain.link(before, row[:6], row[6]) != row[7]:
                return expected
            if row[3] == "add" and (row[4], row[5]) in last:  # its id was free again
                return expected
            if row[6]:
                last[row[4], row[5]] = (row[0], row[6])
            before, expected = row[7], expected + 1
        return self._first_false_row(last, expected)

    def _first_false_row(
        self, last: dict[tuple[str, int], tuple[int, bytes]], past: int
    ) -> int | None:
        faults = []
        for entity, entity_id, body in self._bodies():
            seq, body_hash = last.pop((entity, entity_id), (past, b""))
            if self._session.chain.of_body(body) != body_hash:
                faults.append(seq)
        faults += [seq for seq, _ in last.values()]  # rows that are gone
        return min(faults, default=None)


def newest_head(session: Session) -> AuditHead:
    """Return where the trail ends."""
    row = session.row("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1")
    return AuditHead(row[0], row[1]) if row else AuditHead()


def verdict(session: Session, anchors: tuple[Anchor, ...]) -> AnchorVerdict:
    """Return how the trail stands to anchors kept outside; the worst of them counts."""
    found = {_verdict(session, anchor) for anchor in anchors}
    order = (AnchorVerdict.FORKED, AnchorVerdict.ROLLED_BACK, AnchorVerdict.GOOD)
    return next((kind for kind in order if kind in found), AnchorVerdict.UNKNOWN)


def _verdict(session: Session, anchor: Anchor) -> AnchorVerdict:
    row = session.row("SELECT hash FROM audit WHERE seq = ?", (anchor.seq,))
    if row is None:
        return AnchorVerdict.ROLLED_BACK
    return AnchorVerdict.GOOD if row[0].hex() == anchor.hash else AnchorVerdict.FORKED


def _entry(row: Row) -> AuditEntry:
    seq, at, account, act, entity, entity_id, body_hash, link = row
    return AuditEntry(
        seq,
        datetime.fromisoformat(at),
        account,
        act,
        entity,
        entity_id,
        body_hash.hex(),
        link.hex(),
    )
