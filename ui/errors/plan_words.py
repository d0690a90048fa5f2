"""Words for what can go wrong with the plan: campaigns, targets and facts."""

from app.domain.plan import (
    CampaignClosedError,
    DayOutsideWindowError,
    FactValueError,
    TargetExcludedError,
    TargetSettledError,
    WindowTurnedError,
)
from ui.errors.work_words import WordTable
from ui.look.translation import QT_TRANSLATE_NOOP

PLAN_WORDS: WordTable = {
    WindowTurnedError: (
        QT_TRANSLATE_NOOP("Errors", "日期先后不对"),
        QT_TRANSLATE_NOOP("Errors", "集中谈话的结束日期早于开始日期。"),
        QT_TRANSLATE_NOOP("Errors", "请核对两个日期。"),
    ),
    CampaignClosedError: (
        QT_TRANSLATE_NOOP("Errors", "集中谈话已经关闭"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”已经关闭，不能再增加谈话对象或者安排谈话。"),
        QT_TRANSLATE_NOOP("Errors", "需要的话，请先重新打开这一批集中谈话。"),
    ),
    TargetSettledError: (
        QT_TRANSLATE_NOOP("Errors", "这一期已经谈过或者已经安排"),
        QT_TRANSLATE_NOOP("Errors", "{name}在这一期不用再安排谈话，见谈话 {number}。"),
        QT_TRANSLATE_NOOP("Errors", "确需再谈的，请选择“仍然安排”；要改时间，请打开那次谈话。"),
    ),
    TargetExcludedError: (
        QT_TRANSLATE_NOOP("Errors", "不在谈话范围"),
        QT_TRANSLATE_NOOP("Errors", "{name}已经注明不谈，理由：{reason}"),
        QT_TRANSLATE_NOOP("Errors", "需要谈的，请先恢复为谈话对象。"),
    ),
    DayOutsideWindowError: (
        QT_TRANSLATE_NOOP("Errors", "不在集中谈话期间"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”的期间是 {first} 至 {last}。"),
        QT_TRANSLATE_NOOP("Errors", "请另选日期；确需在期间以外谈的，请选择“仍然安排”。"),
    ),
    FactValueError: (
        QT_TRANSLATE_NOOP("Errors", "填写的内容不对"),
        QT_TRANSLATE_NOOP("Errors", "“{value}”不能这样填写。"),
        QT_TRANSLATE_NOOP("Errors", "得分请填数字，如 79.99；日期请填成 2026-03-05。"),
    ),
}
