"""The rows of a table that is to be imported, with what is wrong with each."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QIcon

from app.services.register_preview import RowState
from ui.look.translation import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
ROW_COLUMN = 0
STATE_COLUMN = 1
NOTE_COLUMN = 2
_BEFORE = 3

_STATES = {
    RowState.OK: QT_TRANSLATE_NOOP("RegisterImport", "可以导入"),
    RowState.WARNING: QT_TRANSLATE_NOOP("RegisterImport", "有提醒"),
    RowState.BAD: QT_TRANSLATE_NOOP("RegisterImport", "不能导入"),
}


class Note(Protocol):
    """One remark on a cell of a row."""

    @property
    def field(self) -> str: ...  # noqa: D102
    @property
    def is_bad(self) -> bool: ...  # noqa: D102


class CheckedRow(Protocol):
    """A row of a table as it was understood."""

    @property
    def number(self) -> int: ...  # noqa: D102
    @property
    def values(self) -> Mapping[str, str]: ...  # noqa: D102
    @property
    def notes(self) -> Sequence[Note]: ...  # noqa: D102
    @property
    def state(self) -> RowState: ...  # noqa: D102


Row = TypeVar("Row", bound=CheckedRow)


class PreviewWords(NamedTuple, Generic[Row]):
    """How a preview is worded: the head of a column by its code, and a row's remarks."""

    head: Callable[[str], str]
    notes: Callable[[Row], str]


class ImportPreviewModel(QAbstractTableModel, Generic[Row]):
    """Row number, verdict, reasons, then the values by column of the file.

    `dots` draws a state, `ink` is the colour of a cell that is wrong.
    """

    def __init__(
        self, dots: Mapping[RowState, QIcon], ink: QColor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._dots = dots
        self._ink = ink
        self._words: PreviewWords[Row] | None = None
        self._columns: tuple[str, ...] = ()
        self._rows: tuple[Row, ...] = ()

    def show(self, columns: Sequence[str], rows: Sequence[Row], words: PreviewWords[Row]) -> None:
        """Show these rows of these columns."""
        self.beginResetModel()
        self._words = words
        self._columns, self._rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else _BEFORE + len(self._columns)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Return the words of a cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == STATE_COLUMN:
            return self._dots[row.state]
        if role == Qt.ItemDataRole.ForegroundRole and self._is_bad(row, column):
            return self._ink
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        heads = (self.tr("行"), self.tr("结果"), self.tr("说明"))
        worded = self._words.head if self._words else str
        return (*heads, *map(worded, self._columns))[section]

    def _text(self, row: Row, column: int) -> str:
        if column == ROW_COLUMN:
            return str(row.number)
        if column == STATE_COLUMN:
            return _said(_STATES[row.state])
        if column == NOTE_COLUMN:
            return self._words.notes(row) if self._words else ""
        return row.values.get(self._columns[column - _BEFORE], "")

    def _is_bad(self, row: Row, column: int) -> bool:
        if column < _BEFORE:
            return False
        field = self._columns[column - _BEFORE]
        return any(note.is_bad and note.field == field for note in row.notes)


def _said(source: str) -> str:
    return QCoreApplication.translate("RegisterImport", source)
