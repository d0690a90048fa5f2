"""A table model over rows of one of the three lists."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from app.domain.scheme import ListColumn
from ui.models.three_lists import ListRow

_Index = QModelIndex | QPersistentModelIndex


class ListTableModel(QAbstractTableModel):
    """Columns as the scheme has them; overdue rows say so and stand out."""

    def __init__(self, overdue: QColor) -> None:
        super().__init__()
        self._overdue = overdue
        self._columns: tuple[ListColumn, ...] = ()
        self._rows: tuple[ListRow, ...] = ()

    @property
    def columns(self) -> tuple[ListColumn, ...]:
        """The columns shown."""
        return self._columns

    def show_rows(self, columns: Sequence[ListColumn], rows: Sequence[ListRow]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def row(self, index: int) -> ListRow | None:
        """Return a row."""
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, or its colour where it is overdue."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._overdue if row.is_overdue else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells.get(self._columns[index.column()].code, "")
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> str | None:
        """Return a column's title."""
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._columns[section].title if is_title else None
