"""Screen words for what was undone or done again."""

from PySide6.QtCore import QCoreApplication

from app.domain.steps import StepKind
from ui.look.translation import QT_TRANSLATE_NOOP

_STEPS: dict[StepKind, str] = {
    StepKind.ADD: QT_TRANSLATE_NOOP("Steps", "记一条"),
    StepKind.EDIT: QT_TRANSLATE_NOOP("Steps", "修改"),
    StepKind.MARK: QT_TRANSLATE_NOOP("Steps", "标记"),
    StepKind.MOVE: QT_TRANSLATE_NOOP("Steps", "移动"),
    StepKind.SPLIT: QT_TRANSLATE_NOOP("Steps", "分成两条"),
    StepKind.MERGE: QT_TRANSLATE_NOOP("Steps", "并成一条"),
    StepKind.WITHDRAW: QT_TRANSLATE_NOOP("Steps", "收回"),
    StepKind.ASK: QT_TRANSLATE_NOOP("Steps", "问题记为已问"),
    StepKind.DROP: QT_TRANSLATE_NOOP("Steps", "问题记为不问"),
    StepKind.REOPEN: QT_TRANSLATE_NOOP("Steps", "问题重新列为未问"),
    StepKind.LIVE_QUESTION: QT_TRANSLATE_NOOP("Steps", "增加临时问题"),
    StepKind.CORRECTION: QT_TRANSLATE_NOOP("Steps", "更正"),
    StepKind.PEOPLE: QT_TRANSLATE_NOOP("Steps", "人员变动"),
    StepKind.ATTENDANCE: QT_TRANSLATE_NOOP("Steps", "到场离场"),
    StepKind.HANDED_IN: QT_TRANSLATE_NOOP("Steps", "收到材料"),
}


def step_text(kind: StepKind) -> str:
    """Return what a step did, in a word or two."""
    return QCoreApplication.translate("Steps", _STEPS[kind])
