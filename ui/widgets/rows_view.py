"""A table of rows, and what stands in its place when there are none."""

from collections.abc import Mapping, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedLayout, QTableView, QWidget

from ui.models.rows_model import RowsModel
from ui.widgets.empty_state import EmptyState
from ui.widgets.row_table import as_rows
from ui.widgets.stage_dot import DOT_SIZE

Row = TypeVar("Row")
_HEIGHT = 36
_MEASURED = 150
"""So many rows tell how wide a column is: thousands would hold the window up."""


class RowsView(QWidget, Generic[Row]):
    """Shows a model's rows. Signals: activated() by Enter or double click; moved() to another.

    `widths` are the most that columns take, by place; the one at `stretched` takes the room left.
    """

    activated = Signal()
    moved = Signal()

    def __init__(
        self,
        model: RowsModel[Row],
        name: str,
        widths: Mapping[int, int],
        stretched: int,
        dot_size: QSize = DOT_SIZE,
    ) -> None:
        super().__init__()
        self._model = model
        self.table = QTableView()
        self.empty = EmptyState()
        self.table.setModel(model)
        self.table.setAccessibleName(name)
        self.table.setIconSize(dot_size)
        self._widths = dict(widths)
        as_rows(self.table, widths, stretched, _HEIGHT)
        self.table.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.table.activated.connect(lambda _: self.activated.emit())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())

    @property
    def current(self) -> Row | None:
        """The row the keys are at."""
        return self._model.row(self.table.currentIndex().row())

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the keys stay at the same place."""
        place = self.table.currentIndex().row()
        had_focus = self.table.hasFocus() or self.empty.button.hasFocus()
        self._model.show(rows)
        self._fit_columns()
        if rows:
            self.table.setCurrentIndex(self._model.index(min(max(place, 0), len(rows) - 1), 0))
        self._stack.setCurrentIndex(0 if rows else 1)
        if had_focus:
            self.begin.setFocus()
        self.moved.emit()

    @property
    def begin(self) -> QWidget:
        """Where the keys begin: the table, or the button of the empty state."""
        return self.table if self._model.rowCount() else self.empty.button

    def _fit_columns(self) -> None:
        """Let each column be as wide as what it shows, so that the stretched one gets the rest."""
        head = self.table.horizontalHeader()
        for column, most in self._widths.items():
            wanted = max(self.table.sizeHintForColumn(column), head.sectionSizeHint(column))
            self.table.setColumnWidth(column, min(most, wanted))
