"""The remarks on an outline in words; they advise, they never block."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from app.domain.outline_lint import LintNote, OutlineFault
from app.domain.scheme import Scheme, Severity
from ui.look.translation import QT_TRANSLATE_NOOP

_TEXTS: dict[OutlineFault, str] = {
    OutlineFault.TOO_FEW: QT_TRANSLATE_NOOP(
        "OutlineLint", "一般谈 {low} 至 {high} 个问题，现在有 {detail} 个"
    ),
    OutlineFault.TOO_MANY: QT_TRANSLATE_NOOP(
        "OutlineLint", "一般谈 {low} 至 {high} 个问题，现在有 {detail} 个，请突出重点"
    ),
    OutlineFault.NO_FACT: QT_TRANSLATE_NOOP("OutlineLint", "还没有事例或者数据"),
    OutlineFault.NO_SOURCE: QT_TRANSLATE_NOOP("OutlineLint", "还没有注明来源"),
    OutlineFault.HOLLOW: QT_TRANSLATE_NOOP(
        "OutlineLint", "“{detail}”说得空泛，请写明具体事例、数据"
    ),
    OutlineFault.NO_FOCUS_AREA: QT_TRANSLATE_NOOP("OutlineLint", "还没有选关注方面"),
    OutlineFault.NOT_COVERED: QT_TRANSLATE_NOOP("OutlineLint", "尚未涉及：{detail}"),
    OutlineFault.COPIED: QT_TRANSLATE_NOOP(
        "OutlineLint", "与其他对象的提纲雷同 {detail}%，请结合本人实际修改"
    ),
    OutlineFault.NO_PERSON_FACT: QT_TRANSLATE_NOOP("OutlineLint", "还没有谈话对象本人的事例"),
    OutlineFault.NO_POST_FACT: QT_TRANSLATE_NOOP("OutlineLint", "还没有所在岗位、单位的事例"),
    OutlineFault.FORBIDDEN_WORD: QT_TRANSLATE_NOOP(
        "OutlineLint", "“{detail}”不是监督谈话的用语，请换一种说法"
    ),
}

_BETWEEN = QT_TRANSLATE_NOOP("OutlineLint", "；")
_SOURCE = QT_TRANSLATE_NOOP("OutlineLint", "{remark}（{rule}，依据：{source}）")
_KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "hint"}
_GRAVEST = ("error", "warning", "hint")


@dataclass(frozen=True)
class Remark:
    """What is said beside a field; `kind` is error, warning or hint."""

    text: str
    kind: str


def remark(notes: Iterable[LintNote], scheme: Scheme) -> Remark:
    """Return several notes on one place as one remark; no notes give an empty one."""
    found = tuple(notes)
    kinds = {_KINDS[note.severity] for note in found}
    text = "\n".join(dict.fromkeys(_text(note, scheme) for note in _gathered(found, scheme)))
    return Remark(text, next((kind for kind in _GRAVEST if kind in kinds), "hint"))


def _gathered(notes: tuple[LintNote, ...], scheme: Scheme) -> tuple[LintNote, ...]:
    """Return the notes with one for all focus areas that are not covered."""
    areas = [n for n in notes if n.fault is OutlineFault.NOT_COVERED]
    if not areas:
        return notes
    between = QCoreApplication.translate("OutlineLint", _BETWEEN)
    names = between.join(scheme.focus_name(note.detail) for note in areas)
    rest = (n for n in notes if n.fault is not OutlineFault.NOT_COVERED)
    return (*rest, replace(areas[0], detail=names))


def _text(note: LintNote, scheme: Scheme) -> str:
    rule = scheme.rule(note.rule)
    said = QCoreApplication.translate("OutlineLint", _TEXTS[note.fault]).format(
        low=rule.low if rule else 0, high=rule.high if rule else 0, detail=note.detail
    )
    if not note.source:
        return said
    told = QCoreApplication.translate("OutlineLint", _SOURCE)
    return told.format(remark=said, rule=note.rule, source=note.source)
