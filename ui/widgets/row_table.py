"""How every table of rows looks and behaves: whole rows, no grid, heads that do not shout."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

Column = TypeVar("Column", bound=int)


def only_read(table: QTableView) -> None:
    """Let a table show whole rows to read, one of them chosen."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def as_rows(
    table: QTableView, widths: Mapping[Column, int], stretched: Column, height: int
) -> None:
    """Let a table that has its model show rows of a height; one column takes the room left."""
    only_read(table)
    table.setWordWrap(False)
    table.verticalHeader().setDefaultSectionSize(height)
    table.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    for column, width in widths.items():
        table.setColumnWidth(column, width)


class SpareColumns(QObject):
    """Puts columns of a narrow table away, so that it never scrolls sideways.

    `spare` are those that can be missed, the one that is missed most first; the stretched column
    keeps `least`.
    """

    def __init__(self, table: QTableView, stretched: int, least: int) -> None:
        super().__init__(table)
        self._table = table
        self._stretched = stretched
        self._least = least
        self._spare: dict[int, int] = {}
        table.viewport().installEventFilter(self)

    def spare(self, columns: Sequence[int]) -> None:
        """Say which columns can be missed."""
        widths = {column: self._table.columnWidth(column) for column in columns}
        self._spare = {column: width or self._spare[column] for column, width in widths.items()}
        self.fit()

    def fit(self) -> None:
        """Show as many columns as there is room for."""
        columns = range(self._table.model().columnCount())
        fixed = (c for c in columns if c != self._stretched and c not in self._spare)
        room = self._table.viewport().width() - self._least
        room -= sum(map(self._table.columnWidth, fixed))
        for column, width in self._spare.items():
            room -= width
            self._table.setColumnHidden(column, room < 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the columns anew when the table gets wider or narrower."""
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)
