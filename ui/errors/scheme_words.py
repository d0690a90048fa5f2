"""Words for what can go wrong with writing schemes."""

from app.services import errors as e
from ui.errors.vault_words import WordTable
from ui.look.translation import QT_TRANSLATE_NOOP

SCHEME_WORDS: WordTable = {
    e.LastSchemeError: (
        QT_TRANSLATE_NOOP("Errors", "至少要有一个制度在使用"),
        QT_TRANSLATE_NOOP("Errors", "这是唯一在使用的制度，不能停用。"),
        QT_TRANSLATE_NOOP("Errors", "请先启用另一个制度，再停用这一个。"),
    ),
    e.SchemeCodeTakenError: (
        QT_TRANSLATE_NOOP("Errors", "代码已经用了"),
        QT_TRANSLATE_NOOP("Errors", "代码“{code}”已经是另一个制度或者草稿的。"),
        QT_TRANSLATE_NOOP("Errors", "请换一个代码。"),
    ),
    e.SchemeCodeWrongError: (
        QT_TRANSLATE_NOOP("Errors", "代码不能这样写"),
        QT_TRANSLATE_NOOP("Errors", "“{code}”不能作制度的代码。"),
        QT_TRANSLATE_NOOP("Errors", "请用小写字母开头，只含小写字母、数字和 _，最多 60 个。"),
    ),
    e.SchemeShippedError: (
        QT_TRANSLATE_NOOP("Errors", "自带的制度不直接修改"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”随程序自带，更新程序时会有新版。"),
        QT_TRANSLATE_NOOP("Errors", "请复制一份，用自己的代码和名称修改。"),
    ),
    e.DraftGoneError: (
        QT_TRANSLATE_NOOP("Errors", "草稿已经不在了"),
        QT_TRANSLATE_NOOP("Errors", "这份草稿已经发布或者删除。"),
        QT_TRANSLATE_NOOP("Errors", "请在左边重新选择。"),
    ),
}
