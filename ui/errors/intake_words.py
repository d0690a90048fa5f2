"""Words for what can go wrong when material is taken in."""

from app.domain.errors import TanluError
from app.services.errors import (
    ArchiveBombError,
    DamagedFileError,
    EncryptedFileError,
    FileTooLargeError,
    OldOfficeFileError,
    TextTooLongToRepairError,
    UnknownFileKindError,
)
from ui.look.translation import QT_TRANSLATE_NOOP

INTAKE_WORDS: dict[type[TanluError], tuple[str, str, str]] = {
    TextTooLongToRepairError: (
        QT_TRANSLATE_NOOP("Errors", "文字太长"),
        QT_TRANSLATE_NOOP("Errors", "这段文字有 {length} 个字符，一次最多整理 {limit} 个。"),
        QT_TRANSLATE_NOOP("Errors", "请分成几份再导入，或者只粘贴需要的部分。"),
    ),
    FileTooLargeError: (
        QT_TRANSLATE_NOOP("Errors", "文件太大"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”有 {size} MB，最多接收 {limit} MB。"),
        QT_TRANSLATE_NOOP("Errors", "请拆成几个文件，或者去掉其中的大图片后再导入。"),
    ),
    ArchiveBombError: (
        QT_TRANSLATE_NOOP("Errors", "压缩内容异常，没有打开"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”解开后大得不正常，可能有意为之。"),
        QT_TRANSLATE_NOOP("Errors", "请不要再打开它，向提供单位核实，重新索取。"),
    ),
    EncryptedFileError: (
        QT_TRANSLATE_NOOP("Errors", "文件有密码"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”要输入密码才能打开，读不出文字。"),
        QT_TRANSLATE_NOOP("Errors", "请用原来的软件打开，去掉密码另存一份，再导入。"),
    ),
    OldOfficeFileError: (
        QT_TRANSLATE_NOOP("Errors", "旧格式的办公文件"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”是旧格式（.doc、.xls、.ppt 或 .wps），读不出文字。"),
        QT_TRANSLATE_NOOP("Errors", "请用 Word 或 WPS 打开，另存为 .docx 或 .xlsx，再导入。"),
    ),
    UnknownFileKindError: (
        QT_TRANSLATE_NOOP("Errors", "不认识的文件"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”的内容不是可以接收的种类（看起来是 {seen}）。"),
        QT_TRANSLATE_NOOP(
            "Errors", "可以接收文本、网页、Word（.docx）、Excel（.xlsx）、PDF 和图片。"
        ),
    ),
    DamagedFileError: (
        QT_TRANSLATE_NOOP("Errors", "文件已损坏"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”不完整或者内部已损坏（{kind}），读不出来。"),
        QT_TRANSLATE_NOOP("Errors", "请重新复制一份，或者向提供单位重新索取。"),
    ),
}
