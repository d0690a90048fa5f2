"""Requests for materials as a table; those that are late stand out."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from app.domain.material import RequestState
from app.services.requesting_materials import RequestRow
from ui.errors.code_words import sentences
from ui.models.material_words import request_state_text

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole


class RequestColumn(IntEnum):
    """The columns in their order."""

    STATE = 0
    PROVIDER = 1
    KIND = 2
    WANTED = 3
    ABOUT = 4
    DUE = 5
    RECEIVED = 6
    REMINDED = 7
    DIGEST = 8


class RequestModel(QAbstractTableModel):
    """Rows of requests; `kind_name` words a kind."""

    def __init__(
        self,
        kind_name: Callable[[str], str],
        late: QColor,
        soon: QColor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind_name = kind_name
        self._colours = {RequestState.OVERDUE: late, RequestState.DUE_SOON: soon}
        self._rows: tuple[RequestRow, ...] = ()
        self._kinds: dict[str, str] = {}

    @property
    def rows(self) -> tuple[RequestRow, ...]:
        """What is shown."""
        return self._rows

    def show(self, rows: Sequence[RequestRow]) -> None:
        """Show these requests."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._kinds = {r.request.kind: self._kind_name(r.request.kind) for r in rows}
        self.endResetModel()

    def row(self, index: int) -> RequestRow | None:
        """Return the request of a row."""
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(RequestColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return a column's head."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        heads = (
            self.tr("状态"),
            self.tr("提供单位"),
            self.tr("种类"),
            self.tr("所需内容"),
            self.tr("关于"),
            self.tr("应交"),
            self.tr("收到"),
            self.tr("催要"),
            self.tr("摘要"),
        )
        return heads[section]

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return what stands in a cell."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colours.get(row.state)
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole):
            return self._cell(row, RequestColumn(index.column()))
        return None

    def _cell(self, row: RequestRow, column: RequestColumn) -> str:
        request = row.request
        return {
            RequestColumn.STATE: request_state_text(row.state),
            RequestColumn.PROVIDER: request.provider,
            RequestColumn.KIND: self._kinds.get(request.kind, request.kind),
            RequestColumn.WANTED: request.wanted,
            RequestColumn.ABOUT: row.about,
            RequestColumn.DUE: request.due_on.isoformat() if request.due_on else "",
            RequestColumn.RECEIVED: request.received_on.isoformat() if request.received_on else "",
            RequestColumn.REMINDED: self._reminded(row),
            RequestColumn.DIGEST: self._digest(row),
        }[column]

    def _reminded(self, row: RequestRow) -> str:
        request = row.request
        if not request.reminders or not request.reminded_on:
            return ""
        said = self.tr("{count} 次，{day}")
        return said.format(count=request.reminders, day=request.reminded_on.isoformat())

    def _digest(self, row: RequestRow) -> str:
        hidden = self.tr("另有 {count} 份限定知悉").format(count=row.hidden) if row.hidden else ""
        return sentences(part for part in (row.digest, hidden) if part)
