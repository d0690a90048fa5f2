"""The words of the register's import: its columns, and what can be wrong with a cell."""

from PySide6.QtCore import QCoreApplication

from app.services.register_preview import CellFault, ImportKind, PreviewRow
from ui.errors.code_words import field_text
from ui.look.translation import QT_TRANSLATE_NOOP
from ui.models.import_preview_model import PreviewWords

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
    CellFault.NO_RESULT: QT_TRANSLATE_NOOP(
        "RegisterImport", "是公式，表格里没有它的结果；请用表格软件打开重算、保存，再来导入"
    ),
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
    CellFault.FORMULA: QT_TRANSLATE_NOOP("RegisterImport", "取自公式的结果“{detail}”"),
    CellFault.FORMULA_AS_TEXT: QT_TRANSLATE_NOOP(
        "RegisterImport", "是公式，表格里没有它的结果，按公式的原文收入"
    ),
    CellFault.HIDDEN_ROW: QT_TRANSLATE_NOOP(
        "RegisterImport", "表格里隐藏或者筛选掉了这一行，也会导入"
    ),
    CellFault.UNUSUALLY_LONG: QT_TRANSLATE_NOOP("RegisterImport", "特别长（{detail} 个字）"),
    CellFault.CLEANED: QT_TRANSLATE_NOOP("RegisterImport", "去掉了看不见的字符"),
    CellFault.FROM_ABOVE: QT_TRANSLATE_NOOP("RegisterImport", "取自上一行“{detail}”"),
    CellFault.SAME_NAME: QT_TRANSLATE_NOOP("RegisterImport", "与第 {detail} 行同名"),
    CellFault.LEVEL_ORDER: QT_TRANSLATE_NOOP("RegisterImport", "层级“{detail}”不低于上级单位"),
}


def preview_words(kind: ImportKind) -> PreviewWords[PreviewRow]:
    """Return how the preview of such a table is worded."""
    return PreviewWords(
        head=lambda code: column_text(code, kind), notes=lambda row: notes_text(row, kind)
    )


def notes_text(row: PreviewRow, kind: ImportKind) -> str:
    """Return what is wrong with a row, the grave things first."""
    notes = sorted(row.notes, key=lambda note: not note.is_bad)
    parts = (
        f"{column_text(note.field, kind)}{_said(_BETWEEN)}{fault_text(note.fault, note.detail)}"
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


def fault_text(fault: CellFault, detail: str) -> str:
    """Return what is the matter with a cell."""
    return _said(_FAULTS[fault]).format(detail=detail)


def _said(source: str) -> str:
    return QCoreApplication.translate("RegisterImport", source)
