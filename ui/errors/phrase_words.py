"""Words for what can be wrong with shorthand and phrases."""

from app.domain.phrase import PhraseTooLongError, ShorthandCodeError, ShorthandTakenError
from ui.errors.vault_words import WordTable
from ui.look.translation import QT_TRANSLATE_NOOP

PHRASE_WORDS: WordTable = {
    ShorthandCodeError: (
        QT_TRANSLATE_NOOP("Errors", "缩写不能这样写"),
        QT_TRANSLATE_NOOP("Errors", "“{code}”不能作缩写。"),
        QT_TRANSLATE_NOOP(
            "Errors", "请只用字母（可以带数字），或者只用汉字，最多 {limit} 个，中间不留空格。"
        ),
    ),
    ShorthandTakenError: (
        QT_TRANSLATE_NOOP("Errors", "缩写已经用了"),
        QT_TRANSLATE_NOOP("Errors", "“{code}”已经是“{text}”的缩写。"),
        QT_TRANSLATE_NOOP("Errors", "请换一个缩写，或者修改原来的那一条。"),
    ),
    PhraseTooLongError: (
        QT_TRANSLATE_NOOP("Errors", "短语太长"),
        QT_TRANSLATE_NOOP("Errors", "短语有 {length} 字，最多 {limit} 字。"),
        QT_TRANSLATE_NOOP("Errors", "请分成几条。"),
    ),
}
