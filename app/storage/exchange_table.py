"""Parts of outlines that went out by file, answers taken in, and other offices' to look at."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from app.domain.ids import TalkId
from app.services.ports.outline_tables import Exchange, Merge, ReviewRow
from app.storage.session import Body, Row, Session

_EXCHANGE = "uid, talk_id, office, at, account, body"
_MERGE = "exchange_id, revision, digest, at, account, decisions"
_REVIEW = "uid, received_at, account, sent_back, body"
_COLUMNS = {"outline_exchange": _EXCHANGE, "outline_merge": _MERGE, "outline_review": _REVIEW}


class SqlExchangeTable:
    """The `ExchangeTable` port; each row is its body."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, exchange: Exchange) -> Exchange:
        """Store what went out; gives the id."""
        row = (
            exchange.uid,
            exchange.talk_id,
            exchange.office,
            exchange.at.isoformat(),
            exchange.account,
            exchange.body,
        )
        return replace(exchange, id=self._add("outline_exchange", row))

    def by_uid(self, uid: str) -> Exchange | None:
        """Return what went out under this id."""
        sql = f"SELECT id, {_EXCHANGE} FROM outline_exchange WHERE uid = ?"
        row = self._session.row(sql, (uid,))
        return _exchange(row) if row else None

    def of_talk(self, talk_id: TalkId) -> tuple[Exchange, ...]:
        """Return what went out of a talk, the oldest first."""
        sql = f"SELECT id, {_EXCHANGE} FROM outline_exchange WHERE talk_id = ? ORDER BY id"
        return tuple(map(_exchange, self._session.rows(sql, (talk_id,))))

    def add_merge(self, merge: Merge) -> Merge:
        """Store an answer taken in; gives the id."""
        row = (
            merge.exchange_id,
            merge.revision,
            merge.digest,
            merge.at.isoformat(),
            merge.account,
            merge.decisions,
        )
        return replace(merge, id=self._add("outline_merge", row))

    def merges(self, exchange_id: int) -> tuple[Merge, ...]:
        """Return the answers to one exchange that were taken in, the oldest first."""
        rows = self._session.rows(
            f"SELECT id, {_MERGE} FROM outline_merge WHERE exchange_id = ? ORDER BY revision",
            (exchange_id,),
        )
        return tuple(
            Merge(exchange, revision, digest, datetime.fromisoformat(at), account, said, found)
            for found, exchange, revision, digest, at, account, said in rows
        )

    def save_review(self, review: ReviewRow) -> ReviewRow:
        """Store or replace a review; raises KeyError for an unknown id."""
        row = (
            review.uid,
            review.received_at.isoformat(),
            review.account,
            review.sent_back,
            review.body,
        )
        if not review.id:
            return replace(review, id=self._add("outline_review", row))
        self._session.one(
            f"UPDATE outline_review SET ({_REVIEW}) = (?, ?, ?, ?, ?) WHERE id = ? RETURNING id",
            (*row, review.id),
        )
        self._session.changed("save", "outline_review", review.id, row)
        return review

    def reviews(self) -> tuple[ReviewRow, ...]:
        """Return what other offices gave us, the newest first."""
        rows = self._session.rows(f"SELECT id, {_REVIEW} FROM outline_review ORDER BY id DESC")
        return tuple(
            ReviewRow(uid, datetime.fromisoformat(at), account, sent_back, body, found)
            for found, uid, at, account, sent_back, body in rows
        )

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for table, columns in _COLUMNS.items():
            for row in self._session.each(f"SELECT id, {columns} FROM {table}"):
                yield table, row[0], row[1:]

    def _add(self, table: str, row: Row) -> int:
        marks = ", ".join("?" * len(row))
        new = self._session.insert(f"INSERT INTO {table} ({_COLUMNS[table]}) VALUES ({marks})", row)
        self._session.changed("add", table, new, row)
        return new


def _exchange(row: Row) -> Exchange:
    found, uid, talk_id, office, at, account, body = row
    return Exchange(talk_id, uid, office, datetime.fromisoformat(at), account, body, found)
