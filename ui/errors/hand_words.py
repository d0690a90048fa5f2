"""Words for what can go wrong in printing, scanning and writing by hand."""

from app.domain.errors import TanluError
from app.domain.pen import PenEmptyError, PenTooLongError
from app.services import errors as e
from app.services.hand_papers import PaperMissingError
from app.services.hand_signing import NoSuchPageError
from app.services.pen_signing import PenTooLateError
from app.services.printing import NothingLeftToPrintError
from ui.look.translation import QT_TRANSLATE_NOOP

HAND_WORDS: dict[type[TanluError], tuple[str, str, str]] = {
    e.NotAScanError: (
        QT_TRANSLATE_NOOP("Errors", "不是能读的扫描件"),
        QT_TRANSLATE_NOOP("Errors", "这个文件不是能读的扫描件，或者已经损坏：{path}"),
        QT_TRANSLATE_NOOP(
            "Errors", "请扫描成 PDF、PNG、JPG、TIFF 或 BMP 再读入；没有留下任何东西。"
        ),
    ),
    e.ScanKnownError: (
        QT_TRANSLATE_NOOP("Errors", "已经读入过"),
        QT_TRANSLATE_NOOP("Errors", "这个文件已经读入过：{path}"),
        QT_TRANSLATE_NOOP("Errors", "不必再读；如果重新扫描过，请选新的文件。"),
    ),
    NoSuchPageError: (
        QT_TRANSLATE_NOOP("Errors", "没有这一页"),
        QT_TRANSLATE_NOOP("Errors", "记录共 {pages} 页，没有第 {page} 页。"),
        QT_TRANSLATE_NOOP("Errors", "请看图片核对页码。"),
    ),
    PaperMissingError: (
        QT_TRANSLATE_NOOP("Errors", "记录已经变了"),
        QT_TRANSLATE_NOOP("Errors", "这一版记录已经退回核对，不能再在上面签名。"),
        QT_TRANSLATE_NOOP("Errors", "请重新定稿以后再签。"),
    ),
    PenEmptyError: (
        QT_TRANSLATE_NOOP("Errors", "还没有写"),
        QT_TRANSLATE_NOOP("Errors", "手写板上还没有字。"),
        QT_TRANSLATE_NOOP("Errors", "请签名以后再确认。"),
    ),
    PenTooLongError: (
        QT_TRANSLATE_NOOP("Errors", "写得太多"),
        QT_TRANSLATE_NOOP("Errors", "这一处写不下这么多笔画。"),
        QT_TRANSLATE_NOOP("Errors", "请清除以后重写。"),
    ),
    PenTooLateError: (
        QT_TRANSLATE_NOOP("Errors", "不能再手写"),
        QT_TRANSLATE_NOOP("Errors", "文件上已经有证书签名，不能再加手写签名。"),
        QT_TRANSLATE_NOOP("Errors", "请打印出来签，然后把签好的页扫描读入。"),
    ),
    NothingLeftToPrintError: (
        QT_TRANSLATE_NOOP("Errors", "都已打印"),
        QT_TRANSLATE_NOOP("Errors", "这一次打印的各页都已送出。"),
        QT_TRANSLATE_NOOP("Errors", "要再打一份，请从头打印。"),
    ),
}
