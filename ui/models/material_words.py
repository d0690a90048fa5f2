"""Screen words for the codes of materials, their repair, requests and gaps."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.domain.material import (
    GapState,
    Material,
    MaterialForm,
    MaterialGap,
    RequestState,
    Verification,
)
from ui.look.translation import QT_TRANSLATE_NOOP

_KILO = 1024

_FORMS = {
    MaterialForm.TEXT: QT_TRANSLATE_NOOP("Materials", "文本"),
    MaterialForm.HTML: QT_TRANSLATE_NOOP("Materials", "网页"),
    MaterialForm.WORD: QT_TRANSLATE_NOOP("Materials", "Word 文档"),
    MaterialForm.EXCEL: QT_TRANSLATE_NOOP("Materials", "表格"),
    MaterialForm.PDF: "PDF",
    MaterialForm.PICTURE: QT_TRANSLATE_NOOP("Materials", "图片或扫描件"),
    MaterialForm.OTHER: QT_TRANSLATE_NOOP("Materials", "其他文件"),
}
_VERIFIED = {
    Verification.UNSAID: QT_TRANSLATE_NOOP("Materials", "未注明"),
    Verification.PENDING: QT_TRANSLATE_NOOP("Materials", "待核实"),
    Verification.VERIFIED: QT_TRANSLATE_NOOP("Materials", "已核实"),
    Verification.REFUTED: QT_TRANSLATE_NOOP("Materials", "查否"),
}
_STATES = {
    RequestState.WAITING: QT_TRANSLATE_NOOP("Materials", "待收"),
    RequestState.DUE_SOON: QT_TRANSLATE_NOOP("Materials", "即将到期"),
    RequestState.OVERDUE: QT_TRANSLATE_NOOP("Materials", "逾期未交"),
    RequestState.RECEIVED: QT_TRANSLATE_NOOP("Materials", "已收到"),
}
_GAPS = {
    GapState.NOT_ASKED: QT_TRANSLATE_NOOP("Materials", "{kind}：还没有向任何单位要"),
    GapState.WAITING: QT_TRANSLATE_NOOP("Materials", "{kind}：{provider}还没有交"),
    GapState.OVERDUE: QT_TRANSLATE_NOOP("Materials", "{kind}：{provider}逾期未交（应于 {due} 交）"),
}
_ACTS = {
    "read": QT_TRANSLATE_NOOP("Materials", "查阅文字"),
    "show": QT_TRANSLATE_NOOP("Materials", "查看原件"),
    "export": QT_TRANSLATE_NOOP("Materials", "导出原件"),
}
_CLASSES = {
    "D1": QT_TRANSLATE_NOOP("Materials", "拼音注音"),
    "D2": QT_TRANSLATE_NOOP("Materials", "繁体字"),
    "D3": QT_TRANSLATE_NOOP("Materials", "错位乱码"),
    "D4": QT_TRANSLATE_NOOP("Materials", "半角标点"),
    "D5": QT_TRANSLATE_NOOP("Materials", "编码读错"),
    "D6": QT_TRANSLATE_NOOP("Materials", "重复标点"),
    "D7": QT_TRANSLATE_NOOP("Materials", "空格变问号"),
    "D8": QT_TRANSLATE_NOOP("Materials", "干扰字符"),
    "D9": QT_TRANSLATE_NOOP("Materials", "网页附带文字"),
    "D10": QT_TRANSLATE_NOOP("Materials", "疑似改写"),
    "D11": QT_TRANSLATE_NOOP("Materials", "疑似笔误"),
}
_NOTES = {
    "encoding": QT_TRANSLATE_NOOP("Materials", "按探测到的编码读出"),
    "unreadable_bytes": QT_TRANSLATE_NOOP("Materials", "有些字节读不出文字（显示为�），原件里都在"),
    "control_signs": QT_TRANSLATE_NOOP("Materials", "去掉了看不见的控制字符"),
    "inserted": QT_TRANSLATE_NOOP("Materials", "有修订痕迹：插入的文字已读入"),
    "deleted": QT_TRANSLATE_NOOP("Materials", "有修订痕迹：删除的文字没有读入"),
    "comments": QT_TRANSLATE_NOOP("Materials", "批注没有读入"),
    "footnotes": QT_TRANSLATE_NOOP("Materials", "脚注放在文末"),
    "headers": QT_TRANSLATE_NOOP("Materials", "页眉页脚放在文末"),
    "text_boxes": QT_TRANSLATE_NOOP("Materials", "文本框的文字放在它所在的地方"),
    "auto_numbers": QT_TRANSLATE_NOOP("Materials", "自动编号没有读入"),
    "hidden_text": QT_TRANSLATE_NOOP("Materials", "隐藏文字没有读入"),
    "pictures": QT_TRANSLATE_NOOP("Materials", "里面的图片没有读入，原件里都在"),
    "hidden_sheets": QT_TRANSLATE_NOOP("Materials", "隐藏的工作表也读入了"),
    "hidden_rows": QT_TRANSLATE_NOOP("Materials", "隐藏的行列也读入了"),
    "formulas": QT_TRANSLATE_NOOP("Materials", "公式按上次的结果读入"),
    "formulas_without_result": QT_TRANSLATE_NOOP("Materials", "公式没有结果，按公式原文读入"),
    "merged_cells": QT_TRANSLATE_NOOP("Materials", "合并单元格的文字只在第一格"),
    "no_text_layer": QT_TRANSLATE_NOOP("Materials", "PDF 里没有文字，在“原件”页看页面"),
    "pages_without_text": QT_TRANSLATE_NOOP("Materials", "PDF 里有的页没有文字"),
    "only_attachment": QT_TRANSLATE_NOOP("Materials", "是图片，没有文字，在“原件”页看"),
    "other_name": QT_TRANSLATE_NOOP("Materials", "文件名的后缀与内容不符，按内容读入"),
}


def form_text(form: MaterialForm) -> str:
    """Return the word for what a file is."""
    return _said(_FORMS[form])


def verification_text(verification: Verification) -> str:
    """Return how far something was verified."""
    return _said(_VERIFIED[verification])


def request_state_text(state: RequestState) -> str:
    """Return where a request stands."""
    return _said(_STATES[state])


def gap_text(gap: MaterialGap) -> str:
    """Return in one sentence what a talk lacks."""
    unnamed = _said(QT_TRANSLATE_NOOP("Materials", "材料"))
    due = gap.due_on.isoformat() if gap.due_on else ""
    words = {"kind": gap.kind_name or unnamed, "provider": gap.provider, "due": due}
    return _said(_GAPS[gap.state]).format(**words)


def viewing_text(act: str) -> str:
    """Return what somebody did with a guarded material."""
    return _said(_ACTS[act]) if act in _ACTS else act


def class_text(code: str) -> str:
    """Return the word for a class of damage."""
    return _said(_CLASSES[code]) if code in _CLASSES else code


def note_text(code: str) -> str:
    """Return what reading a file came upon."""
    name, _, count = code.partition(":")
    if name not in _NOTES:
        return code
    pattern = _said(QT_TRANSLATE_NOOP("Materials", "{note}（{count} 处）"))
    return pattern.format(note=_said(_NOTES[name]), count=count) if count else _said(_NOTES[name])


def marks_text(material: Material) -> str:
    """Return the marks of a card in one line."""
    marks = (
        (material.withdrawn, QT_TRANSLATE_NOOP("Materials", "已撤下")),
        (material.is_restricted, QT_TRANSLATE_NOOP("Materials", "限定知悉")),
        (material.showable, QT_TRANSLATE_NOOP("Materials", "可以出示")),
        (bool(material.repairs), QT_TRANSLATE_NOOP("Materials", "经整理")),
    )
    return " · ".join(_said(word) for is_so, word in marks if is_so)


def counts_text(counts: Iterable[tuple[str, int]]) -> str:
    """Return how many places of each class were put right."""
    pattern = _said(QT_TRANSLATE_NOOP("Materials", "{kind} {count} 处"))
    parts = (pattern.format(kind=class_text(code), count=count) for code, count in counts)
    return _said(QT_TRANSLATE_NOOP("Materials", "、")).join(parts)


def size_text(size: int) -> str:
    """Return a file's size in the unit that suits it."""
    if size < _KILO:
        return f"{size} B"
    if size < _KILO * _KILO:
        return f"{size / _KILO:.1f} KB"
    return f"{size / (_KILO * _KILO):.1f} MB"


def _said(source: str) -> str:
    return QCoreApplication.translate("Materials", source)
