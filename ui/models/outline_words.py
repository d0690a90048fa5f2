"""What is said of an outline's way: its states, its fields, and why a version was kept."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.ids import QuestionId
from app.domain.outline import Outline, OutlineState, Question
from app.domain.outline_merge import ORDER, MergeVerdict
from app.domain.outline_work import VersionAct
from app.domain.record_diff import Change
from app.domain.scheme import Scheme
from ui.look.translation import QT_TRANSLATE_NOOP

SHORT = 26

_STATES: dict[OutlineState, str] = {
    OutlineState.DRAFT: QT_TRANSLATE_NOOP("OutlineWords", "草拟"),
    OutlineState.JOINT_REVIEW: QT_TRANSLATE_NOOP("OutlineWords", "会商"),
    OutlineState.SUBMITTED: QT_TRANSLATE_NOOP("OutlineWords", "送审"),
    OutlineState.LOCKED: QT_TRANSLATE_NOOP("OutlineWords", "审定"),
    OutlineState.IN_USE: QT_TRANSLATE_NOOP("OutlineWords", "使用中"),
    OutlineState.USED: QT_TRANSLATE_NOOP("OutlineWords", "已用"),
}
_STEPS: dict[OutlineState, str] = {
    OutlineState.JOINT_REVIEW: QT_TRANSLATE_NOOP("OutlineWords", "送会商"),
    OutlineState.SUBMITTED: QT_TRANSLATE_NOOP("OutlineWords", "提交送审"),
    OutlineState.LOCKED: QT_TRANSLATE_NOOP("OutlineWords", "审定并锁定…"),
    OutlineState.DRAFT: QT_TRANSLATE_NOOP("OutlineWords", "退回修改…"),
}
_ACTS: dict[VersionAct, str] = {
    VersionAct.HANDED_OVER: QT_TRANSLATE_NOOP("OutlineWords", "送会商"),
    VersionAct.SUBMITTED: QT_TRANSLATE_NOOP("OutlineWords", "送审"),
    VersionAct.RETURNED: QT_TRANSLATE_NOOP("OutlineWords", "退回"),
    VersionAct.LOCKED: QT_TRANSLATE_NOOP("OutlineWords", "审定"),
    VersionAct.SENT: QT_TRANSLATE_NOOP("OutlineWords", "拆分送出"),
    VersionAct.MERGED: QT_TRANSLATE_NOOP("OutlineWords", "合并前"),
    VersionAct.RECEIVED: QT_TRANSLATE_NOOP("OutlineWords", "对方回稿"),
    VersionAct.TAKEN_OUT: QT_TRANSLATE_NOOP("OutlineWords", "删去限定知悉的问题前"),
    VersionAct.REOPENED: QT_TRANSLATE_NOOP("OutlineWords", "谈话退回，提纲重开"),
}
_FIELDS: dict[str, str] = {
    "opening": QT_TRANSLATE_NOOP("OutlineWords", "开场说明"),
    "assessment": QT_TRANSLATE_NOOP("OutlineWords", "总体评价"),
    "demands": QT_TRANSLATE_NOOP("OutlineWords", "工作要求"),
    "self_review": QT_TRANSLATE_NOOP("OutlineWords", "民主生活会剖析要求"),
    "text": QT_TRANSLATE_NOOP("OutlineWords", "拟问"),
    "problem": QT_TRANSLATE_NOOP("OutlineWords", "问题表述"),
    "focus_area": QT_TRANSLATE_NOOP("OutlineWords", "关注方面"),
    "weight": QT_TRANSLATE_NOOP("OutlineWords", "轻重"),
    "kind": QT_TRANSLATE_NOOP("OutlineWords", "问题类型"),
    "facts": QT_TRANSLATE_NOOP("OutlineWords", "事例"),
    "figures": QT_TRANSLATE_NOOP("OutlineWords", "数据"),
    "sources": QT_TRANSLATE_NOOP("OutlineWords", "来源"),
    "to_explain": QT_TRANSLATE_NOOP("OutlineWords", "需听取的说明"),
    ORDER: QT_TRANSLATE_NOOP("OutlineWords", "问题的先后"),
}
_CHANGES: dict[Change, str] = {
    Change.SAME: QT_TRANSLATE_NOOP("OutlineWords", "没有变化"),
    Change.ADDED: QT_TRANSLATE_NOOP("OutlineWords", "新增"),
    Change.REMOVED: QT_TRANSLATE_NOOP("OutlineWords", "删去"),
    Change.CHANGED: QT_TRANSLATE_NOOP("OutlineWords", "有改动"),
}
_VERDICTS: dict[MergeVerdict, str] = {
    MergeVerdict.SAME: QT_TRANSLATE_NOOP("OutlineWords", "没有变化"),
    MergeVerdict.THERE: QT_TRANSLATE_NOOP("OutlineWords", "对方改了"),
    MergeVerdict.HERE: QT_TRANSLATE_NOOP("OutlineWords", "我方改了"),
    MergeVerdict.BOTH: QT_TRANSLATE_NOOP("OutlineWords", "两边都改了"),
    MergeVerdict.ADDED: QT_TRANSLATE_NOOP("OutlineWords", "对方新增"),
    MergeVerdict.REMOVED_THERE: QT_TRANSLATE_NOOP("OutlineWords", "对方删去"),
    MergeVerdict.REMOVED_HERE: QT_TRANSLATE_NOOP("OutlineWords", "我方已删去"),
}
_QUESTION = QT_TRANSLATE_NOOP("OutlineWords", "问题 {number}")
_WITH_WORDS = QT_TRANSLATE_NOOP("OutlineWords", "问题 {number}：{words}")
_WHOLE = QT_TRANSLATE_NOOP("OutlineWords", "整份提纲")
_FRAME = QT_TRANSLATE_NOOP("OutlineWords", "问题以外的文字")
_MOVED = QT_TRANSLATE_NOOP("OutlineWords", "原来是问题 {number}")
_GONE = QT_TRANSLATE_NOOP("OutlineWords", "已不在提纲里的问题")


def outline_state_text(state: OutlineState) -> str:
    """Return what a state of the outline is called."""
    return _said(_STATES[state])


def step_text(state: OutlineState) -> str:
    """Return what it is called to take the outline to a state."""
    return _said(_STEPS[state])


def act_text(act: VersionAct) -> str:
    """Return why a version was kept."""
    return _said(_ACTS[act])


def outline_field_text(field: str) -> str:
    """Return what a field of an outline or of a question is called."""
    return _said(_FIELDS[field])


def question_change_text(change: Change) -> str:
    """Return what became of a question."""
    return _said(_CHANGES[change])


def merge_text(verdict: MergeVerdict) -> str:
    """Return who changed something since it was sent."""
    return _said(_VERDICTS[verdict])


def question_text(number: int, question: Question | None = None) -> str:
    """Return what stands for a question, counted from 1, with its first words."""
    if question is None:
        return _said(_QUESTION).format(number=number)
    words = shortened(question.problem or question.text)
    return _said(_WITH_WORDS).format(number=number, words=words)


def frame_text() -> str:
    """Return what the texts around the questions are called."""
    return _said(_FRAME)


def whole_text() -> str:
    """Return what the outline as a whole is called."""
    return _said(_WHOLE)


def moved_text(number: int) -> str:
    """Return that a question stood at another place, counted from 1."""
    return _said(_MOVED).format(number=number)


def place_text(outline: Outline, question_id: QuestionId, field: str) -> str:
    """Return which place of an outline is meant; 0 is the outline as a whole."""
    if not question_id:
        return outline_field_text(field) if field in _FIELDS else whole_text()
    numbers = {question.id: number for number, question in enumerate(outline.questions, 1)}
    number = numbers.get(question_id)
    text = question_text(number) if number else _said(_GONE)
    return f"{text} · {outline_field_text(field)}" if field in _FIELDS else text


def value_text(field: str, value: str, scheme: Scheme | None) -> str:
    """Return what a field says; a code becomes its word in the scheme."""
    if scheme is None or not value:
        return value
    if field == "focus_area":
        return scheme.focus_name(value)
    vocabulary = {"weight": "question_weight", "kind": "problem_kind"}.get(field)
    return scheme.term_name(vocabulary, value) if vocabulary else value


def office_text(scheme: Scheme, office: str) -> str:
    """Return the name of an office that stands there by its code, or by its name."""
    return scheme.term_name("office", office) or office


def minute_text(at: datetime) -> str:
    """Return a moment as the clock on this desk shows it."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def shortened(words: str, most: int = SHORT) -> str:
    """Return the first words of a text."""
    return words if len(words) <= most else words[:most] + "…"


def _said(text: str) -> str:
    return QCoreApplication.translate("OutlineWords", text)
