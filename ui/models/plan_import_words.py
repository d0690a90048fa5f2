"""The words of a plan's import: its columns, and what can be the matter with a row."""

from PySide6.QtCore import QCoreApplication

from app.services.plan_preview import PlanFault, PlanNote, PlanPreviewRow
from app.services.register_preview import ImportKind
from ui.look.translation import QT_TRANSLATE_NOOP
from ui.models.import_preview_model import PreviewWords
from ui.models.register_import_words import column_text, fault_text

_FIELDS = {
    "organiser": QT_TRANSLATE_NOOP("PlanImport", "谈话组织层级"),
    "interviewer": QT_TRANSLATE_NOOP("PlanImport", "谈话人"),
    "interviewer_unit": QT_TRANSLATE_NOOP("PlanImport", "谈话人单位"),
    "talk_type": QT_TRANSLATE_NOOP("PlanImport", "谈话种类"),
    "wanted_on": QT_TRANSLATE_NOOP("PlanImport", "拟谈日期"),
    "turn": QT_TRANSLATE_NOOP("PlanImport", "第几次"),
    "times": QT_TRANSLATE_NOOP("PlanImport", "人次"),
    "note": QT_TRANSLATE_NOOP("PlanImport", "备注"),
}
_FAULTS = {
    PlanFault.DUPLICATE_ROW: QT_TRANSLATE_NOOP(
        "PlanImport", "与第 {detail} 行是同一个人；确有第二次谈话的，请勾选“同一人可以列入多次”"
    ),
    PlanFault.AMBIGUOUS_PERSON: QT_TRANSLATE_NOOP(
        "PlanImport", "名册里这个单位有几个“{detail}”，请写明职务"
    ),
    PlanFault.UNKNOWN_TALK_TYPE: QT_TRANSLATE_NOOP("PlanImport", "制度里没有“{detail}”这种谈话"),
    PlanFault.UNKNOWN_ORGANISER: QT_TRANSLATE_NOOP("PlanImport", "制度里没有“{detail}”这个层级"),
    PlanFault.OTHER_TYPE: QT_TRANSLATE_NOOP(
        "PlanImport", "“{detail}”不是这一批集中谈话的种类，请另列入全年计划"
    ),
    PlanFault.NOT_A_DAY: QT_TRANSLATE_NOOP("PlanImport", "“{detail}”不是日期，请写成 2026-06-01"),
    PlanFault.BAD_TURN: QT_TRANSLATE_NOOP("PlanImport", "“{detail}”不是次数，请写 1、2、3"),
    PlanFault.NOT_A_NAME: QT_TRANSLATE_NOOP("PlanImport", "“{detail}”不是一个人的姓名"),
    PlanFault.SECOND_TIME: QT_TRANSLATE_NOOP("PlanImport", "与第 {detail} 行同一人，记为又一人次"),
    PlanFault.NAMESAKE: QT_TRANSLATE_NOOP("PlanImport", "与“{detail}”同名，按职务区分"),
    PlanFault.POST_DIFFERS: QT_TRANSLATE_NOOP("PlanImport", "名册里是“{detail}”，以名册为准"),
    PlanFault.LEVEL_DIFFERS: QT_TRANSLATE_NOOP("PlanImport", "名册里是“{detail}”，以名册为准"),
    PlanFault.DAY_AS_WORDS: QT_TRANSLATE_NOOP("PlanImport", "“{detail}”不是一天，记在备注里"),
    PlanFault.UNKNOWN_PARENT: QT_TRANSLATE_NOOP("PlanImport", "上级单位“{detail}”一并新建"),
    PlanFault.AMBIGUOUS_INTERVIEWER: QT_TRANSLATE_NOOP(
        "PlanImport", "有几个“{detail}”，先照录姓名，安排谈话时再选"
    ),
    PlanFault.OUTSIDE_WINDOW: QT_TRANSLATE_NOOP("PlanImport", "“{detail}”不在起止日期之内"),
}
_BETWEEN = QT_TRANSLATE_NOOP("PlanImport", "：")
_LIST = QT_TRANSLATE_NOOP("PlanImport", "；")


def target_column_text(code: str) -> str:
    """Return the head of a column of a plan."""
    return _said(_FIELDS[code]) if code in _FIELDS else column_text(code, ImportKind.PERSONS)


def target_notes_text(row: PlanPreviewRow) -> str:
    """Return what is the matter with a row, the grave things first."""
    notes = sorted(row.notes, key=lambda note: not note.is_bad)
    return _said(_LIST).join(
        f"{target_column_text(note.field)}{_said(_BETWEEN)}{_fault(note)}" for note in notes
    )


WORDS: PreviewWords[PlanPreviewRow] = PreviewWords(target_column_text, target_notes_text)
"""How the preview of a plan is worded."""


def _fault(note: PlanNote) -> str:
    if isinstance(note.fault, PlanFault):
        return _said(_FAULTS[note.fault]).format(detail=note.detail)
    return fault_text(note.fault, note.detail)


def _said(text: str) -> str:
    return QCoreApplication.translate("PlanImport", text)
