"""Words for what can go wrong with outlines: from hand to hand, by file, after the lock."""

from app.domain.outline_exchange import TooManyQuestionsError, TooManyRemarksError
from app.domain.outline_merge import MergeUndecidedError
from app.domain.outline_work import (
    AddendumEmptyError,
    OutlineNotLockedError,
    OutlineReasonMissingError,
    WrongOutlineStateError,
)
from app.services import errors as e
from app.services.outline_exchange import OutlineChangedError
from ui.errors.vault_words import WordTable
from ui.look.translation import QT_TRANSLATE_NOOP

OUTLINE_WORDS: WordTable = {
    WrongOutlineStateError: (
        QT_TRANSLATE_NOOP("Errors", "提纲现在不能这样转"),
        QT_TRANSLATE_NOOP("Errors", "提纲的状态已经变了，不能再做这一步。"),
        QT_TRANSLATE_NOOP("Errors", "请看一看提纲现在的状态，再选下一步。"),
    ),
    OutlineReasonMissingError: (
        QT_TRANSLATE_NOOP("Errors", "还没有写理由"),
        QT_TRANSLATE_NOOP("Errors", "退回提纲、增补提纲都要写明理由。"),
        QT_TRANSLATE_NOOP("Errors", "请写一句理由，再做一次。"),
    ),
    OutlineNotLockedError: (
        QT_TRANSLATE_NOOP("Errors", "提纲还没有审定"),
        QT_TRANSLATE_NOOP("Errors", "审定以后才用增补提纲。"),
        QT_TRANSLATE_NOOP("Errors", "现在可以直接修改提纲。"),
    ),
    AddendumEmptyError: (
        QT_TRANSLATE_NOOP("Errors", "增补提纲是空的"),
        QT_TRANSLATE_NOOP("Errors", "增补提纲里还没有问题，也没有新的事例或者数据。"),
        QT_TRANSLATE_NOOP("Errors", "请至少写一个问题，或者一条事例、数据。"),
    ),
    MergeUndecidedError: (
        QT_TRANSLATE_NOOP("Errors", "还有没选定的地方"),
        QT_TRANSLATE_NOOP("Errors", "有 {count} 处两边都改过，还没有选定用哪一种写法。"),
        QT_TRANSLATE_NOOP("Errors", "请逐处选定：用我方的、用对方的，或者两段都留。"),
    ),
    OutlineChangedError: (
        QT_TRANSLATE_NOOP("Errors", "提纲又有了改动"),
        QT_TRANSLATE_NOOP("Errors", "打开回稿以后提纲又改过，没有合并，什么都没有丢。"),
        QT_TRANSLATE_NOOP("Errors", "请重新打开这份回稿，再核对一遍。"),
    ),
    TooManyQuestionsError: (
        QT_TRANSLATE_NOOP("Errors", "问题太多，一个会商文件装不下"),
        QT_TRANSLATE_NOOP("Errors", "现在有 {count} 个问题，一个会商文件最多 {limit} 个。"),
        QT_TRANSLATE_NOOP("Errors", "请分成几部分发出，或者去掉几个问题。"),
    ),
    TooManyRemarksError: (
        QT_TRANSLATE_NOOP("Errors", "意见太多，一个会商文件装不下"),
        QT_TRANSLATE_NOOP("Errors", "现在有 {count} 条意见，一个会商文件最多 {limit} 条。"),
        QT_TRANSLATE_NOOP("Errors", "请把办过的意见记为已处理，或者分成几部分发出。"),
    ),
    e.NotAnExchangeError: (
        QT_TRANSLATE_NOOP("Errors", "不是会商文件"),
        QT_TRANSLATE_NOOP("Errors", "这个文件不是提纲会商文件：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请选择扩展名为 .tlhs 的文件。"),
    ),
    e.NewerExchangeError: (
        QT_TRANSLATE_NOOP("Errors", "会商文件的版本更新"),
        QT_TRANSLATE_NOOP("Errors", "这个文件是用更新版本的程序做的：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请先升级本程序，再打开它。"),
    ),
    e.ExchangeDamagedError: (
        QT_TRANSLATE_NOOP("Errors", "会商文件损坏"),
        QT_TRANSLATE_NOOP("Errors", "这个文件不完整，或者在路上被改动过，没有采用：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请重新复制一次；还不行，就请对方重新导出。"),
    ),
    e.ExchangePassphraseError: (
        QT_TRANSLATE_NOOP("Errors", "会商口令不对"),
        QT_TRANSLATE_NOOP("Errors", "用这个口令打不开：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请向对方核对约定的口令，注意大小写和空格。"),
    ),
    e.ForeignExchangeError: (
        QT_TRANSLATE_NOOP("Errors", "不是这里发出的"),
        QT_TRANSLATE_NOOP("Errors", "这份回稿对应的会商文件不是从这个保险库发出的：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请在发出它的保险库里打开，或者核对有没有拿错文件。"),
    ),
    e.ExchangeOtherTalkError: (
        QT_TRANSLATE_NOOP("Errors", "是另一次谈话的回稿"),
        QT_TRANSLATE_NOOP("Errors", "这份回稿属于谈话 {number}：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请打开那一次谈话，再合并它。"),
    ),
    e.ExchangeOutdatedError: (
        QT_TRANSLATE_NOOP("Errors", "回稿已经过时"),
        QT_TRANSLATE_NOOP("Errors", "对方后来的回稿已经合并过了，这一份更早：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请用对方最后一次导出的文件。"),
    ),
    e.ExchangeKnownError: (
        QT_TRANSLATE_NOOP("Errors", "这个文件已经用过"),
        QT_TRANSLATE_NOOP("Errors", "这份会商文件以前已经收过，没有再收一遍：{path}"),
        QT_TRANSLATE_NOOP("Errors", "要看上一次的内容，请打开提纲的历次版本或者会商列表。"),
    ),
    e.ExchangeWrongWayError: (
        QT_TRANSLATE_NOOP("Errors", "文件用错了地方"),
        QT_TRANSLATE_NOOP("Errors", "发出的会商文件由对方打开，回来的回稿由发出的一方合并：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请核对手里的是发出的文件还是回稿，再到对应的地方打开。"),
    ),
}
