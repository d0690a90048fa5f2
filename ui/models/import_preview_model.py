"""The rows of a table that is to be imported, with what is wrong with each."""

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QIcon

from app.services.register_preview import CellFault, ImportKind, Preview, PreviewRow, RowState
from ui.errors.code_words import field_text
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

_FIELDS = {
    "name": QT_TRANSLATE_NOOP("RegisterImport", "名称"),
    "short_name": QT_TRANSLATE_NOOP("RegisterImport", "简称"),
    "level": QT_TRANSLATE_NOOP("RegisterImport", "层级"),
    "parent": QT_TRANSLATE_NOOP("RegisterImport", "上级单位"),
    "order": QT_TRANSLATE_NOOP("RegisterImport", "排序"),
    "unit": QT_TRANSLATE_NOOP("RegisterImport", "单位"),
    "post": QT_TRANSLATE_NOOP("RegisterImport", "职务"),
    "is_head": QT_TRANSLATE_NOOP("RegisterImport", "一把手"),
    "authority": QT_TRANSLATE_NOOP("RegisterImport", "管理权限"),
    "gender": QT_TRANSLATE_NOOP("RegisterImport", "性别"),
}

_PERSON = QT_TRANSLATE_NOOP("RegisterImport", "姓名")

_FAULTS = {
    CellFault.MISSING: QT_TRANSLATE_NOOP("RegisterImport", "没有填写"),
    CellFault.FORMULA: QT_TRANSLATE_NOOP("RegisterImport", "是公式，请改为文字"),
    CellFault.TOO_LONG: QT_TRANSLATE_NOOP("RegisterImport", "太长（{detail} 个字）"),
    CellFault.UNKNOWN_LEVEL: QT_TRANSLATE_NOOP("RegisterImport", "制度里没有“{detail}”这个层级"),
    CellFault.UNKNOWN_AUTHORITY: QT_TRANSLATE_NOOP(
        "RegisterImport", "制度里没有“{detail}”这个管理权限"
    ),
    CellFault.UNKNOWN_UNIT: QT_TRANSLATE_NOOP("RegisterImport", "找不到单位“{detail}”"),
    CellFault.AMBIGUOUS_UNIT: QT_TRANSLATE_NOOP(
        "RegisterImport", "有几个单位都叫“{detail}”，请写全称"
    ),
    CellFault.REFUSED_UNIT: QT_TRANSLATE_NOOP("RegisterImport", "“{detail}”所在的行本身不能导入"),
    CellFault.CYCLE: QT_TRANSLATE_NOOP("RegisterImport", "单位隶属于自己或者自己的下级"),
    CellFault.DUPLICATE_IN_FILE: QT_TRANSLATE_NOOP("RegisterImport", "与第 {detail} 行重复"),
    CellFault.DUPLICATE_IN_REGISTER: QT_TRANSLATE_NOOP("RegisterImport", "名册里已经有了"),
    CellFault.NOT_A_NUMBER: QT_TRANSLATE_NOOP("RegisterImport", "“{detail}”不是数字"),
    CellFault.NEITHER_YES_NOR_NO: QT_TRANSLATE_NOOP(
        "RegisterImport", "请填“是”或者“否”，现在是“{detail}”"
    ),
    CellFault.UNKNOWN_GENDER: QT_TRANSLATE_NOOP(
        "RegisterImport", "请填“女”或者“男”，或者不填，现在是“{detail}”"
    ),
    CellFault.EMPTY: QT_TRANSLATE_NOOP("RegisterImport", "没有填写"),
    CellFault.UNUSUALLY_LONG: QT_TRANSLATE_NOOP("RegisterImport", "特别长（{detail} 个字）"),
    CellFault.CLEANED: QT_TRANSLATE_NOOP("RegisterImport", "去掉了看不见的字符"),
    CellFault.FROM_ABOVE: QT_TRANSLATE_NOOP("RegisterImport", "取自上一行“{detail}”"),
    CellFault.SAME_NAME: QT_TRANSLATE_NOOP("RegisterImport", "与第 {detail} 行同名"),
    CellFault.LEVEL_ORDER: QT_TRANSLATE_NOOP("RegisterImport", "层级“{detail}”不低于上级单位"),
}


class ImportPreviewModel(QAbstractTableModel):
    """Row number, verdict, reasons, then the values by column of the file.

    `dots` draws a state, `ink` is the colour of a cell that is wrong.
    """

    def __init__(
        self, dots: Mapping[RowState, QIcon], ink: QColor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._dots = dots
        self._ink = ink
        self._kind = ImportKind.UNITS
        self._columns: tuple[str, ...] = ()
        self._rows: tuple[PreviewRow, ...] = ()

    def show(self, preview: Preview | None, *, only_noted: bool = False) -> None:
        """Show a preview, or only the rows with a remark; None shows nothing."""
        self.beginResetModel()
        self._kind = preview.kind if preview else ImportKind.UNITS
        self._columns = preview.columns if preview else ()
        rows = preview.rows if preview else ()
        self._rows = tuple(row for row in rows if row.notes) if only_noted else rows
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
        return (*heads, *(column_text(code, self._kind) for code in self._columns))[section]

    def _text(self, row: PreviewRow, column: int) -> str:
        if column == ROW_COLUMN:
            return str(row.number)
        if column == STATE_COLUMN:
            return _said(_STATES[row.state])
        if column == NOTE_COLUMN:
            return notes_text(row, self._kind)
        return row.values.get(self._columns[column - _BEFORE], "")

    def _is_bad(self, row: PreviewRow, column: int) -> bool:
        if column < _BEFORE:
            return False
        field = self._columns[column - _BEFORE]
        return any(note.is_bad and note.field == field for note in row.notes)


def notes_text(row: PreviewRow, kind: ImportKind) -> str:
    """Return what is wrong with a row, the grave things first."""
    notes = sorted(row.notes, key=lambda note: not note.is_bad)
    parts = (
        f"{column_text(note.field, kind)}{_said(_BETWEEN)}{_fault(note.fault, note.detail)}"
        for note in notes
    )
    return _said(_LIST).join(parts)


def column_text(code: str, kind: ImportKind) -> str:
    """Return the head of a column of the import."""
    if code == "name" and kind is ImportKind.PERSONS:
        return _said(_PERSON)
    return _said(_FIELDS[code]) if code in _FIELDS else field_text(code)


_BETWEEN = QT_TRANSLATE_NOOP("RegisterImport", "：")
_LIST = QT_TRANSLATE_NOOP("RegisterImport", "；")


def _fault(fault: CellFault, detail: str) -> str:
    return _said(_FAULTS[fault]).format(detail=detail)


def _said(source: str) -> str:
    return QCoreApplication.translate("RegisterImport", source)
