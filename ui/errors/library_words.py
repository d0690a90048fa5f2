"""Words for what can be wrong with problem libraries and their copies."""

from app.domain.library import (
    EntryInUseError,
    LibraryEmptyError,
    LibraryLevelsError,
    LibraryOutdatedError,
)
from app.domain.library_issue import CopyCountError, CopyNumberTakenError
from app.services.errors import NotATextError, TextFileTooLargeError
from app.services.library_self_check import NotASelfCheckError
from ui.errors.vault_words import WordTable
from ui.look.translation import QT_TRANSLATE_NOOP

LIBRARY_WORDS: WordTable = {
    LibraryEmptyError: (
        QT_TRANSLATE_NOOP("Errors", "没有认出条目"),
        QT_TRANSLATE_NOOP("Errors", "文件或粘贴的内容里没有可以收入表现库的条目。"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "请检查是不是选对了文件；条目前要有“一、（一）1.”这样的编号，或者用表格分栏写明各级。",
        ),
    ),
    LibraryLevelsError: (
        QT_TRANSLATE_NOOP("Errors", "层级没有写清楚"),
        QT_TRANSLATE_NOOP("Errors", "表现库要有一到四级，每级一个名称，互不相同。"),
        QT_TRANSLATE_NOOP("Errors", "请用顿号或逗号隔开，例如“领域、条、表现”。"),
    ),
    LibraryOutdatedError: (
        QT_TRANSLATE_NOOP("Errors", "这是旧版"),
        QT_TRANSLATE_NOOP("Errors", "这个表现库已经有新版，旧版只供查阅。"),
        QT_TRANSLATE_NOOP("Errors", "请在新版里修改。"),
    ),
    EntryInUseError: (
        QT_TRANSLATE_NOOP("Errors", "下面还有条目"),
        QT_TRANSLATE_NOOP("Errors", "这一条下面还有在用的条目，不能停用。"),
        QT_TRANSLATE_NOOP("Errors", "请先停用它下面的条目。"),
    ),
    CopyNumberTakenError: (
        QT_TRANSLATE_NOOP("Errors", "编号已经发出"),
        QT_TRANSLATE_NOOP("Errors", "编号 {first} 到 {last} 已经发给“{receiver}”。"),
        QT_TRANSLATE_NOOP("Errors", "请改用还没有发出的编号，或者先更正那一行。"),
    ),
    CopyCountError: (
        QT_TRANSLATE_NOOP("Errors", "册数或编号不对"),
        QT_TRANSLATE_NOOP("Errors", "册数至少是 1；有编号时，止号不能小于起号。"),
        QT_TRANSLATE_NOOP("Errors", "请重新填写册数，或者起号和止号。"),
    ),
    NotASelfCheckError: (
        QT_TRANSLATE_NOOP("Errors", "不是这个库的对照检查表"),
        QT_TRANSLATE_NOOP(
            "Errors", "表里没有找到“代码、有/无、说明”三栏，或者代码不属于这个表现库。"
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "请选用本程序导出、由单位填好的表；导出以后换过新版的，请用当时的那一版读入。"
        ),
    ),
    NotATextError: (
        QT_TRANSLATE_NOOP("Errors", "读不出文字"),
        QT_TRANSLATE_NOOP("Errors", "“{path}”不是文本或 Word（.docx）文件，或者已经损坏。"),
        QT_TRANSLATE_NOOP(
            "Errors",
            "旧的 .doc 和 .wps 请先在 WPS 或 Word 里另存为 .docx；也可以把文字复制后直接粘贴。",
        ),
    ),
    TextFileTooLargeError: (
        QT_TRANSLATE_NOOP("Errors", "文件太大"),
        QT_TRANSLATE_NOOP("Errors", "“{path}”大得不像一份清单，没有读入。"),
        QT_TRANSLATE_NOOP("Errors", "请检查是不是选对了文件；需要时分成几个文件。"),
    ),
}
