"""Rows of one talk that stand in order, each with an id for life."""

from collections import defaultdict
from collections.abc import Collection

from app.storage.session import Row, Session


class RowsInOrder:
    """Reads and replaces the rows of a talk in a table with `talk_id` and `position`."""

    def __init__(self, session: Session, table: str, columns: str) -> None:
        self._session = session
        self._table = table
        self._columns = columns
        self._marks = ", ".join("?" * (columns.count(",") + 1))

    def of_talk(self, talk_id: int) -> list[Row]:
        """Return a talk's rows in their order, each with its id before it."""
        sql = f"SELECT id, {self._columns} FROM {self._table} WHERE talk_id = ? ORDER BY position"
        return self._session.rows(sql, (talk_id,))

    def by_talk(self) -> dict[int, list[Row]]:
        """Return the rows of every talk, as `of_talk` does."""
        found: dict[int, list[Row]] = defaultdict(list)
        sql = f"SELECT talk_id, id, {self._columns} FROM {self._table} ORDER BY talk_id, position"
        for row in self._session.each(sql):
            found[row[0]].append(row[1:])
        return found

    def drop_others(self, talk_id: int, kept: Collection[int]) -> None:
        """Delete a talk's rows but these."""
        rows = self._session.rows(f"SELECT id FROM {self._table} WHERE talk_id = ?", (talk_id,))
        for (row_id,) in rows:
            if row_id not in kept:
                self._session.execute(f"DELETE FROM {self._table} WHERE id = ?", (row_id,))

    def put(self, talk_id: int, position: int, row_id: int, row: Row) -> int:
        """Store a row at a place and return its id; raises KeyError for another talk's."""
        if row_id:
            self._session.one(
                f"UPDATE {self._table} SET (position, {self._columns}) = (?, {self._marks})"
                " WHERE id = ? AND talk_id = ? RETURNING id",
                (position, *row, row_id, talk_id),
            )
            return row_id
        return self._session.insert(
            f"INSERT INTO {self._table} (talk_id, position, {self._columns})"
            f" VALUES (?, ?, {self._marks})",
            (talk_id, position, *row),
        )
