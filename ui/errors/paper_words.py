"""Words for what can go wrong with the papers beside a record."""

from app.domain.errors import TanluError
from app.domain.paper import PaperOutOfTurnError
from app.services.noting import NothingChangedError, TooFewNamesError
from app.services.papers import PaperNumberTakenError
from ui.look.translation import QT_TRANSLATE_NOOP

PAPER_WORDS: dict[type[TanluError], tuple[str, str, str]] = {
    PaperOutOfTurnError: (
        QT_TRANSLATE_NOOP("Errors", "现在不能制作这份文书"),
        QT_TRANSLATE_NOOP("Errors", "谈话目前的阶段不能制作这份文书。"),
        QT_TRANSLATE_NOOP("Errors", "拒签、不能签名在定稿后、签署前注明；补正说明在封存后制作。"),
    ),
    PaperNumberTakenError: (
        QT_TRANSLATE_NOOP("Errors", "文书编号已用"),
        QT_TRANSLATE_NOOP("Errors", "刚才另外生成了一份同类文书，编号已经用掉。"),
        QT_TRANSLATE_NOOP("Errors", "请再生成一次，会用下一个编号。"),
    ),
    TooFewNamesError: (
        QT_TRANSLATE_NOOP("Errors", "人数不够"),
        QT_TRANSLATE_NOOP("Errors", "至少要写 {needed} 个不同的人。"),
        QT_TRANSLATE_NOOP("Errors", "请补上姓名；同一个人写两次只算一个。"),
    ),
    NothingChangedError: (
        QT_TRANSLATE_NOOP("Errors", "没有改动"),
        QT_TRANSLATE_NOOP("Errors", "补正后的文字和原记录一样。"),
        QT_TRANSLATE_NOOP("Errors", "请写明应当补正成什么。"),
    ),
}
