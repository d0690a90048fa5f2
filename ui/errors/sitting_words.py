"""Words for what can go wrong with sittings, the people in them and papers handed in."""

from app.domain.handed_in import PageCountError
from app.domain.sitting import AlreadyThereError, NotInOrderError, NotThereError
from app.services.receiving import NotReceivingError
from app.services.sitting_steps import SittingFixedError
from app.services.sittings import NoSittingError, PersonUnsuitableError, SittingOpenError
from ui.errors.work_words import WordTable
from ui.look.translation import QT_TRANSLATE_NOOP

SITTING_WORDS: WordTable = {
    AlreadyThereError: (
        QT_TRANSLATE_NOOP("Errors", "已经在场"),
        QT_TRANSLATE_NOOP("Errors", "这个人现在就在场，不用再记一次。"),
        QT_TRANSLATE_NOOP("Errors", "请换一个人，或者先记下离开。"),
    ),
    NotThereError: (
        QT_TRANSLATE_NOOP("Errors", "不在场"),
        QT_TRANSLATE_NOOP("Errors", "这个人现在不在场。"),
        QT_TRANSLATE_NOOP("Errors", "请核对在场人员。"),
    ),
    NotInOrderError: (
        QT_TRANSLATE_NOOP("Errors", "时间先后不对"),
        QT_TRANSLATE_NOOP("Errors", "离开的时间早于到场的时间。"),
        QT_TRANSLATE_NOOP("Errors", "请核对两个时间。"),
    ),
    NoSittingError: (
        QT_TRANSLATE_NOOP("Errors", "现在不能记"),
        QT_TRANSLATE_NOOP("Errors", "谈话不在进行中，或者记录已经定稿。"),
        QT_TRANSLATE_NOOP("Errors", "请先开始或者继续谈话；定稿以后只能更正。"),
    ),
    SittingOpenError: (
        QT_TRANSLATE_NOOP("Errors", "这一次谈话还没有结束"),
        QT_TRANSLATE_NOOP("Errors", "一次谈话结束以后，才能把这一次的记录单独定稿。"),
        QT_TRANSLATE_NOOP("Errors", "请先改日继续或者结束谈话。"),
    ),
    SittingFixedError: (
        QT_TRANSLATE_NOOP("Errors", "这一次的记录已经定稿"),
        QT_TRANSLATE_NOOP("Errors", "第 {number} 次谈话的记录已经单独定稿，不能再修改。"),
        QT_TRANSLATE_NOOP("Errors", "有差错的，请在核对全部记录时更正。"),
    ),
    PersonUnsuitableError: (
        QT_TRANSLATE_NOOP("Errors", "这个人不合适"),
        QT_TRANSLATE_NOOP("Errors", "{obstacles}。"),
        QT_TRANSLATE_NOOP("Errors", "请换一个人。"),
    ),
    NotReceivingError: (
        QT_TRANSLATE_NOOP("Errors", "现在不能登记材料"),
        QT_TRANSLATE_NOOP("Errors", "谈话对象提交的材料，从谈话开始到记录定稿之间登记。"),
        QT_TRANSLATE_NOOP("Errors", "谈话还没有开始的，请先开始；已经定稿的，请重新打开记录。"),
    ),
    PageCountError: (
        QT_TRANSLATE_NOOP("Errors", "页数不对"),
        QT_TRANSLATE_NOOP("Errors", "材料至少一页，最多 {most} 页。"),
        QT_TRANSLATE_NOOP("Errors", "请核对页数。"),
    ),
}
