"""Words for documents: what can go wrong with them, and where their addressees stand."""

from PySide6.QtCore import QCoreApplication

from app.domain.document import (
    AddresseeMissingError,
    AddresseeState,
    AddresseeTwiceError,
    DocumentIssuedError,
    DocumentNotIssuedError,
    FieldsMissingError,
    FirstNumberError,
    NumberTakenError,
    SeriesAlikeError,
    TooManyAddresseesError,
    VoidReasonMissingError,
)
from app.domain.document_template import (
    PlaceKind,
    TemplateFault,
    TemplatePlace,
    TemplateRefusedError,
    TemplateUnknownPlaceholdersError,
)
from app.domain.errors import TanluError
from app.domain.receipt_days import (
    ReceiptInFutureError,
    ReceiptOutOfOrderError,
    ReceiptStepMissingError,
)
from app.services.issuing_documents import NumbersBusyError
from ui.look.translation import QT_TRANSLATE_NOOP

DOCUMENT_WORDS: dict[type[TanluError], tuple[str, str, str]] = {
    DocumentIssuedError: (
        QT_TRANSLATE_NOOP("Errors", "文书已经定稿"),
        QT_TRANSLATE_NOOP("Errors", "定稿的文书不能再改。"),
        QT_TRANSLATE_NOOP("Errors", "确有错误的，写明原因作废，再起草一份；文号不会重用。"),
    ),
    DocumentNotIssuedError: (
        QT_TRANSLATE_NOOP("Errors", "文书不在已定稿状态"),
        QT_TRANSLATE_NOOP("Errors", "这份文书还是草稿，或者已经作废。"),
        QT_TRANSLATE_NOOP("Errors", "先定稿，再登记签收、回复或者导出。"),
    ),
    FieldsMissingError: (
        QT_TRANSLATE_NOOP("Errors", "还有必填的内容没有填"),
        QT_TRANSLATE_NOOP("Errors", "没有填：{labels}。"),
        QT_TRANSLATE_NOOP("Errors", "请填好以后再定稿；已填的内容都已保存。"),
    ),
    AddresseeMissingError: (
        QT_TRANSLATE_NOOP("Errors", "没有主送对象"),
        QT_TRANSLATE_NOOP("Errors", "这种文书要送给人，现在没有主送对象，或者有一行是空的。"),
        QT_TRANSLATE_NOOP("Errors", "在“主送”里从名册选取，或者添加一行。"),
    ),
    AddresseeTwiceError: (
        QT_TRANSLATE_NOOP("Errors", "主送对象重复"),
        QT_TRANSLATE_NOOP("Errors", "{to} 列了两次，会取两个文号。"),
        QT_TRANSLATE_NOOP("Errors", "请在“主送”里去掉一个。"),
    ),
    TooManyAddresseesError: (
        QT_TRANSLATE_NOOP("Errors", "主送对象太多"),
        QT_TRANSLATE_NOOP("Errors", "现在有 {count} 个，这种文书最多 {limit} 个。"),
        QT_TRANSLATE_NOOP("Errors", "请去掉多余的，或者分成几份文书。"),
    ),
    ReceiptStepMissingError: (
        QT_TRANSLATE_NOOP("Errors", "前一步的日期没有填"),
        QT_TRANSLATE_NOOP("Errors", "填了{given}，却没有填{missing}。"),
        QT_TRANSLATE_NOOP("Errors", "请补填前一个日期，或者去掉后一个。"),
    ),
    ReceiptOutOfOrderError: (
        QT_TRANSLATE_NOOP("Errors", "日期先后不对"),
        QT_TRANSLATE_NOOP("Errors", "{then} {then_on} 早于{first} {first_on}。"),
        QT_TRANSLATE_NOOP("Errors", "请核对这两个日期。"),
    ),
    ReceiptInFutureError: (
        QT_TRANSLATE_NOOP("Errors", "日期还没有到"),
        QT_TRANSLATE_NOOP("Errors", "{given} {given_on} 晚于今天 {today}。"),
        QT_TRANSLATE_NOOP("Errors", "请核对日期；电脑时钟不准的，先校准时钟。"),
    ),
    VoidReasonMissingError: (
        QT_TRANSLATE_NOOP("Errors", "没有写原因"),
        QT_TRANSLATE_NOOP("Errors", "作废要写明原因。"),
        QT_TRANSLATE_NOOP("Errors", "请写一句原因，它会印在作废的文书上。"),
    ),
    FirstNumberError: (
        QT_TRANSLATE_NOOP("Errors", "不能设起始号"),
        QT_TRANSLATE_NOOP("Errors", "这一序列已经用了 {taken} 个号，或者填的不是正整数。"),
        QT_TRANSLATE_NOOP("Errors", "起始号只能在这一年第一次取号之前设。"),
    ),
    NumberTakenError: (
        QT_TRANSLATE_NOOP("Errors", "文号已经用过"),
        QT_TRANSLATE_NOOP("Errors", "{number} 已经由另一个序列给过别的文书。"),
        QT_TRANSLATE_NOOP("Errors", "请在“文号”里给这个序列另定机关代字，再定稿。"),
    ),
    SeriesAlikeError: (
        QT_TRANSLATE_NOOP("Errors", "两个序列的文号会重复"),
        QT_TRANSLATE_NOOP("Errors", "两个序列都用机关代字“{word}”，会编出同样的文号。"),
        QT_TRANSLATE_NOOP("Errors", "请给其中一个序列另定代字；什么都没有改动。"),
    ),
    NumbersBusyError: (
        QT_TRANSLATE_NOOP("Errors", "文号被接连取走"),
        QT_TRANSLATE_NOOP("Errors", "别的文书正在用同一序列取号，这一份没有取到，也没有占号。"),
        QT_TRANSLATE_NOOP("Errors", "请再按一次“定稿”。"),
    ),
    TemplateRefusedError: (
        QT_TRANSLATE_NOOP("Errors", "这个文件不能作模板"),
        QT_TRANSLATE_NOOP("Errors", "{fault}"),
        QT_TRANSLATE_NOOP("Errors", "请在 Word 或 WPS 里处理好，另存为 .docx，再来导入。"),
    ),
    TemplateUnknownPlaceholdersError: (
        QT_TRANSLATE_NOOP("Errors", "模板里有不认识的占位符"),
        QT_TRANSLATE_NOOP("Errors", "不认识：{listed}。"),
        QT_TRANSLATE_NOOP("Errors", "请按“可用的占位符”改正模板，再导入。"),
    ),
}

FAULTS: dict[TemplateFault, str] = {
    TemplateFault.NOT_WORD: QT_TRANSLATE_NOOP("Errors", "它不是 .docx 文件。"),
    TemplateFault.OLD_WORD: QT_TRANSLATE_NOOP("Errors", "它是旧的 .doc 格式，或者加了密码。"),
    TemplateFault.DAMAGED: QT_TRANSLATE_NOOP("Errors", "文件已损坏，读不出来。"),
    TemplateFault.TOO_LARGE: QT_TRANSLATE_NOOP("Errors", "它太大，或者解开以后大得不正常。"),
    TemplateFault.MACROS: QT_TRANSLATE_NOOP("Errors", "它带有宏。"),
    TemplateFault.EXTERNAL: QT_TRANSLATE_NOOP(
        "Errors", "它会从外面取内容（链接的图片、对象、模板或者其他文件）。"
    ),
    TemplateFault.TRACKED_CHANGES: QT_TRANSLATE_NOOP(
        "Errors", "它带有修订痕迹。先接受或者拒绝所有修订。"
    ),
    TemplateFault.NO_PLACEHOLDER: QT_TRANSLATE_NOOP(
        "Errors", "里面没有一个占位符，每份文书都会一样。占位符写成 {{名称}}，两边各两个花括号。"
    ),
}

_STATES = {
    AddresseeState.DRAFT: QT_TRANSLATE_NOOP("Documents", "草稿"),
    AddresseeState.ISSUED: QT_TRANSLATE_NOOP("Documents", "已定稿"),
    AddresseeState.UNSIGNED: QT_TRANSLATE_NOOP("Documents", "未签收"),
    AddresseeState.SIGNED: QT_TRANSLATE_NOOP("Documents", "已签收"),
    AddresseeState.AWAITING: QT_TRANSLATE_NOOP("Documents", "待回复"),
    AddresseeState.REPLIED: QT_TRANSLATE_NOOP("Documents", "已回复"),
    AddresseeState.ENDORSED: QT_TRANSLATE_NOOP("Documents", "已背书"),
    AddresseeState.OVERDUE: QT_TRANSLATE_NOOP("Documents", "逾期"),
    AddresseeState.AWAITING_RETURN: QT_TRANSLATE_NOOP("Documents", "待报回"),
    AddresseeState.RETURNED: QT_TRANSLATE_NOOP("Documents", "已报回"),
    AddresseeState.VOID: QT_TRANSLATE_NOOP("Documents", "作废"),
}
_PLACES = {
    PlaceKind.BODY: QT_TRANSLATE_NOOP("Documents", "正文第 {number} 段"),
    PlaceKind.TABLE: QT_TRANSLATE_NOOP("Documents", "第 {number} 个表格第 {row} 行第 {column} 格"),
    PlaceKind.TEXT_BOX: QT_TRANSLATE_NOOP("Documents", "正文第 {number} 段的文本框"),
    PlaceKind.HEADER: QT_TRANSLATE_NOOP("Documents", "页眉"),
    PlaceKind.FOOTER: QT_TRANSLATE_NOOP("Documents", "页脚"),
    PlaceKind.NOTE: QT_TRANSLATE_NOOP("Documents", "脚注"),
}


def state_text(state: AddresseeState) -> str:
    """Return the word for where an addressee stands."""
    return QCoreApplication.translate("Documents", _STATES[state])


def place_text(place: TemplatePlace) -> str:
    """Return where in a template something stands."""
    pattern = QCoreApplication.translate("Documents", _PLACES[place.kind])
    return pattern.format(number=place.number, row=place.row, column=place.column)


def fault_text(fault: str) -> str:
    """Return why a file cannot serve as template; an unknown code stays as it is."""
    known = {each.value: words for each, words in FAULTS.items()}
    return QCoreApplication.translate("Errors", known[fault]) if fault in known else fault
