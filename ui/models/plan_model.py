"""The targets of a plan as a table that filters itself: thousands of rows, no proxy between."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from app.domain.cadence_due import BoxState
from app.domain.ids import TargetId
from app.domain.plan_board import BoardRow
from ui.errors.code_words import noted
from ui.models.plan_words import (
    PlanNames,
    boxes_text,
    brief_boxes_text,
    due_text,
    left_text,
    row_state_text,
)

Index = QModelIndex | QPersistentModelIndex
Wanted = Callable[[BoardRow], bool]
_DISPLAY = Qt.ItemDataRole.DisplayRole
_URGENCY = {state: place for place, state in enumerate(BoxState)}


class PlanColumn(IntEnum):
    """The columns of the board."""

    STATE = 0
    NAME = 1
    UNIT = 2
    POST = 3
    INTERVIEWER = 4
    TYPE = 5
    BOXES = 6
    DUE = 7
    LEFT = 8
    TALK = 9


class PlanModel(QAbstractTableModel):
    """The rows that fit what is looked for; `dot_of` draws a state."""

    def __init__(self, dot_of: Callable[[BoxState], QIcon], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dot_of = dot_of
        self._names = PlanNames()
        self._all: tuple[BoardRow, ...] = ()
        self._search: list[str] = []
        self._shown: Sequence[BoardRow] = ()
        self._words: tuple[str, ...] = ()
        self._wanted: Wanted | None = None
        self._order: tuple[PlanColumn, bool] | None = None

    @property
    def shown(self) -> Sequence[BoardRow]:
        """The rows that fit, in the order they are shown."""
        return self._shown

    def show_rows(self, rows: tuple[BoardRow, ...], names: PlanNames) -> None:
        """Replace the rows; what is looked for stays."""
        self._all, self._names = rows, names
        self._search = []
        self._choose()

    def look_for(self, text: str) -> None:
        """Keep only rows with all these words; no words keep everything."""
        self._words = tuple(text.casefold().split())
        self._choose()

    def keep(self, wanted: Wanted | None) -> None:
        """Keep only rows that are wanted; None keeps everything."""
        self._wanted = wanted
        self._choose()

    def place_of(self, target_id: TargetId) -> int:
        """Return in which row a target is shown, or -1."""
        found = (i for i, row in enumerate(self._shown) if row.target_id == target_id)
        return next(found, -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; a negative one brings back the plan's own order."""
        is_down = order is Qt.SortOrder.DescendingOrder
        self._order = (PlanColumn(column), is_down) if column >= 0 else None
        self._choose()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many rows fit."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(PlanColumn)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return the words of a cell, or the dot of its state."""
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], index.column()
        if role == _DISPLAY:
            return self._cell(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == PlanColumn.STATE:
            return None if row.excluded else self._dot_of(row.state)
        if role == Qt.ItemDataRole.ToolTipRole:
            if column == PlanColumn.BOXES:
                return boxes_text(row.boxes)
            return row.excluded or row.note or self._cell(row, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return self._heads()[section]

    def _choose(self) -> None:
        self.beginResetModel()
        rows = self._found()
        if self._wanted is not None:
            rows = list(filter(self._wanted, rows))
        if self._order is not None:
            column, is_down = self._order
            rows = sorted(rows, key=lambda row: self._sort_key(row, column), reverse=is_down)
        self._shown = rows
        self.endResetModel()

    def _found(self) -> Sequence[BoardRow]:
        if not self._words:
            return self._all
        if not self._search:
            self._search = [self._search_words(row) for row in self._all]
        rows = zip(self._all, self._search, strict=True)
        return [row for row, text in rows if all(word in text for word in self._words)]

    def _search_words(self, row: BoardRow) -> str:
        parts = (row.name, row.unit, row.post, row.interviewer, row.talk_number, row.note)
        return " ".join((*parts, self._names.type_of(row), row_state_text(row))).casefold()

    def _sort_key(self, row: BoardRow, column: PlanColumn) -> tuple[object, ...]:
        if column is PlanColumn.STATE:
            return (bool(row.excluded), _URGENCY[row.state])
        if column in (PlanColumn.DUE, PlanColumn.LEFT):
            return (row.due_on is None, row.due_on)
        return (self._cell(row, column),)

    def _cell(self, row: BoardRow, column: int) -> str:
        return _CELLS[column](row, self._names)

    def _heads(self) -> tuple[str, ...]:
        return (
            self.tr("状态"),
            self.tr("谈话对象"),
            self.tr("单位"),
            self.tr("职务"),
            self.tr("谈话人"),
            self.tr("谈话种类"),
            self.tr("完成"),
            self.tr("截止"),
            self.tr("期限"),
            self.tr("谈话编号"),
        )


def _name(row: BoardRow, _names: PlanNames) -> str:
    return row.name if row.turn == 1 else noted(row.name, str(row.turn))


_CELLS: dict[int, Callable[[BoardRow, PlanNames], str]] = {
    PlanColumn.STATE: lambda row, _: row_state_text(row),
    PlanColumn.NAME: _name,
    PlanColumn.UNIT: lambda row, _: row.unit,
    PlanColumn.POST: lambda row, _: row.post,
    PlanColumn.INTERVIEWER: lambda row, _: row.interviewer,
    PlanColumn.TYPE: lambda row, names: names.type_of(row),
    PlanColumn.BOXES: lambda row, _: brief_boxes_text(row.boxes),
    PlanColumn.DUE: lambda row, _: due_text(row),
    PlanColumn.LEFT: lambda row, _: left_text(row),
    PlanColumn.TALK: lambda row, _: row.talk_number,
}
