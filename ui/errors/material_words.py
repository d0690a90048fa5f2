"""Words for what can be wrong with materials, requests for them and portraits."""

from app.domain.material import (
    DueBeforeAskedError,
    MaterialHiddenError,
    MaterialKnownError,
    OwnReadingLostError,
    ReadersNeededError,
    RequestAnsweredError,
    SensitiveNotShownError,
)
from app.domain.portrait import PortraitClosedError
from ui.errors.vault_words import WordTable
from ui.look.translation import QT_TRANSLATE_NOOP

MATERIAL_WORDS: WordTable = {
    MaterialHiddenError: (
        QT_TRANSLATE_NOOP("Errors", "这份材料限定知悉"),
        QT_TRANSLATE_NOOP("Errors", "您的账户不在这份材料的知悉范围内。"),
        QT_TRANSLATE_NOOP("Errors", "确需查阅的，请知悉范围内的人把您的账户加进去。"),
    ),
    MaterialKnownError: (
        QT_TRANSLATE_NOOP("Errors", "这份材料已经有了"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”与库里的材料逐字节相同：{title}"),
        QT_TRANSLATE_NOOP("Errors", "不用再收；确实要另存一份的，选“仍然收进”。"),
    ),
    ReadersNeededError: (
        QT_TRANSLATE_NOOP("Errors", "还没有指定知悉范围"),
        QT_TRANSLATE_NOOP("Errors", "来源敏感的材料不能对所有账户开放。"),
        QT_TRANSLATE_NOOP("Errors", "请至少选一个账户。"),
    ),
    OwnReadingLostError: (
        QT_TRANSLATE_NOOP("Errors", "知悉范围里没有您自己"),
        QT_TRANSLATE_NOOP("Errors", "只有知悉范围内的人可以更改名单，而且不能把自己移出去。"),
        QT_TRANSLATE_NOOP("Errors", "请把自己留在名单里；要退出的，请名单里的另一位来改。"),
    ),
    SensitiveNotShownError: (
        QT_TRANSLATE_NOOP("Errors", "敏感来源的材料不能出示"),
        QT_TRANSLATE_NOOP("Errors", "这类来源的材料不得让谈话对象看到。"),
        QT_TRANSLATE_NOOP("Errors", "请去掉“可以出示”，或者改正来源类别。"),
    ),
    RequestAnsweredError: (
        QT_TRANSLATE_NOOP("Errors", "材料已经收到"),
        QT_TRANSLATE_NOOP("Errors", "这项需求的材料已经收到，不用再催。"),
        QT_TRANSLATE_NOOP("Errors", "还缺别的，请新增一项需求。"),
    ),
    DueBeforeAskedError: (
        QT_TRANSLATE_NOOP("Errors", "应交日期太早"),
        QT_TRANSLATE_NOOP("Errors", "应交日期在提出日期之前。"),
        QT_TRANSLATE_NOOP("Errors", "请改正其中一个日期。"),
    ),
    PortraitClosedError: (
        QT_TRANSLATE_NOOP("Errors", "画像不能再改"),
        QT_TRANSLATE_NOOP("Errors", "这次谈话已经归档或者取消。"),
        QT_TRANSLATE_NOOP("Errors", "以后的谈话可以沿用这份画像。"),
    ),
}
