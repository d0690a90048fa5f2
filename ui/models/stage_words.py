"""The steps of a talk in words, and the colour of each stage.

The words of the stages themselves stand in `ui.errors.code_words`.
"""

from PySide6.QtCore import QCoreApplication

from app.domain.stage import TalkStage, next_stage
from app.domain.talk import Talk
from ui.look.translation import QT_TRANSLATE_NOOP

_S = TalkStage

_STEPS: dict[TalkStage, str] = {
    _S.PLANNED: QT_TRANSLATE_NOOP("Stages", "恢复为拟谈"),
    _S.SUBMITTED: QT_TRANSLATE_NOOP("Stages", "呈报审批"),
    _S.RETURNED: QT_TRANSLATE_NOOP("Stages", "退回修改"),
    _S.APPROVED: QT_TRANSLATE_NOOP("Stages", "批准谈话"),
    _S.NOTIFIED: QT_TRANSLATE_NOOP("Stages", "登记已通知"),
    _S.ACKNOWLEDGED: QT_TRANSLATE_NOOP("Stages", "登记已签收"),
    _S.IN_SESSION: QT_TRANSLATE_NOOP("Stages", "开始谈话"),
    _S.PAUSED: QT_TRANSLATE_NOOP("Stages", "暂停谈话"),
    _S.ENDED: QT_TRANSLATE_NOOP("Stages", "结束谈话"),
    _S.TRANSCRIBING: QT_TRANSLATE_NOOP("Stages", "整理记录"),
    _S.AWAITING_REVIEW: QT_TRANSLATE_NOOP("Stages", "交谈话对象核对"),
    _S.REVIEWED: QT_TRANSLATE_NOOP("Stages", "核对后定稿"),
    _S.SIGNED: QT_TRANSLATE_NOOP("Stages", "完成签署"),
    _S.REFUSAL_NOTED: QT_TRANSLATE_NOOP("Stages", "注明拒签"),
    _S.ABSENCE_NOTED: QT_TRANSLATE_NOOP("Stages", "注明不能签名"),
    _S.SEALED: QT_TRANSLATE_NOOP("Stages", "封存记录"),
    _S.ARCHIVED: QT_TRANSLATE_NOOP("Stages", "登记归档"),
    _S.POSTPONED: QT_TRANSLATE_NOOP("Stages", "改期"),
    _S.CANCELLED: QT_TRANSLATE_NOOP("Stages", "取消谈话"),
    _S.ABORTED: QT_TRANSLATE_NOOP("Stages", "中止谈话"),
}

_RESUME = QT_TRANSLATE_NOOP("Stages", "继续谈话")
_NOTHING = QT_TRANSLATE_NOOP("Stages", "已办结")

_COLOURS: dict[TalkStage, str] = {
    _S.PLANNED: "text_soft",
    _S.SUBMITTED: "accent",
    _S.RETURNED: "warning",
    _S.APPROVED: "accent",
    _S.NOTIFIED: "accent",
    _S.ACKNOWLEDGED: "accent",
    _S.IN_SESSION: "good",
    _S.PAUSED: "warning",
    _S.ENDED: "warning",
    _S.TRANSCRIBING: "warning",
    _S.AWAITING_REVIEW: "warning",
    _S.REVIEWED: "accent",
    _S.SIGNED: "good",
    _S.REFUSAL_NOTED: "warning",
    _S.ABSENCE_NOTED: "warning",
    _S.SEALED: "good",
    _S.ARCHIVED: "disabled",
    _S.POSTPONED: "warning",
    _S.CANCELLED: "disabled",
    _S.ABORTED: "bad",
}


def step_text(wanted: TalkStage, present: TalkStage | None = None) -> str:
    """Return what a person does to reach the wanted stage, as a button says it."""
    if wanted is TalkStage.IN_SESSION and present is TalkStage.PAUSED:
        return QCoreApplication.translate("Stages", _RESUME)
    return QCoreApplication.translate("Stages", _STEPS[wanted])


def next_text(talk: Talk) -> str:
    """Return what comes next for a talk, in words."""
    following = next_stage(talk.stage, talk.used_stages)
    if following is None:
        return QCoreApplication.translate("Stages", _NOTHING)
    return step_text(following, talk.stage)


def stage_colour(stage: TalkStage) -> str:
    """Return the theme's role for the stage's dot; the words say the same without colour."""
    return _COLOURS[stage]
