"""A table model over rows of any kind: each column is a head and the words of a row in it."""

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
Row = TypeVar("Row")


class Head(NamedTuple, Generic[Row]):
    """A column: what stands above it, and what it says of a row."""

    title: str
    cell: Callable[[Row], str]


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows with their columns; `dot` draws the first column's sign, `ink` colours a row."""

    def __init__(
        self,
        heads: Sequence[Head[Row]],
        parent: QObject | None = None,
        *,
        dot: Callable[[Row], QIcon | None] | None = None,
        ink: Callable[[Row], QColor | None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._dot = dot
        self._ink = ink
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are shown."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Show these rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, place: int) -> Row | None:
        """Return a row, or None where there is no such place."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return the words, the sign or the colour of a cell."""
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return self._heads[index.column()].cell(row)
        if role == Qt.ItemDataRole.DecorationRole and self._dot and index.column() == 0:
            return self._dot(row)
        if role == Qt.ItemDataRole.ForegroundRole and self._ink:
            return self._ink(row)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the head of a column."""
        is_head = orientation is Qt.Orientation.Horizontal and role == _DISPLAY
        return self._heads[section].title if is_head else None
