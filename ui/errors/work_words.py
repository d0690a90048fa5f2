"""Words for what can go wrong in the work on talks and with files in and out."""

from app.domain.errors import TanluError
from app.domain.outline import OutlineLockedError
from app.domain.talk import ReasonMissingError, StageNotReachableError
from app.domain.text import TextMissingError, TextTooLongError
from app.domain.transcript import EntryTakenBackError
from app.services import errors as e
from app.services.arranging import NoEntryBeforeError
from app.services.following_up import EvidenceMissingError, MeasuresOpenError
from app.services.freezing import RecordChangedError
from app.services.outlining import EmptyOutlineError
from app.services.preparing_talks import NotReadyError, TalkUnderwayError
from app.services.reading_back import NotInReadBackError
from app.services.recording_talks import NotInSessionError
from app.services.registering import UnitCycleError
from app.services.signing import (
    AlreadySignedError,
    NoAuthorityError,
    NotFrozenError,
    SigningOutOfTurnError,
)
from ui.look.translation import QT_TRANSLATE_NOOP

WordTable = dict[type[TanluError], tuple[str, str, str]]

WORK_WORDS: WordTable = {
    e.Cancelled: (
        QT_TRANSLATE_NOOP("Errors", "已取消"),
        QT_TRANSLATE_NOOP("Errors", "这一步已经取消，没有留下任何东西。"),
        "",
    ),
    e.UnreadableFileError: (
        QT_TRANSLATE_NOOP("Errors", "文件读不出来"),
        QT_TRANSLATE_NOOP("Errors", "文件在，但是读不出来：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请检查文件是否被别的程序占用、有没有读取权限，然后再试一次。"),
    ),
    e.NotASpreadsheetError: (
        QT_TRANSLATE_NOOP("Errors", "不是表格文件"),
        QT_TRANSLATE_NOOP("Errors", "这个文件不能作为表格打开：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请在表格软件里另存为 .xlsx 或 .csv，再导入一次。"),
    ),
    e.SpreadsheetTooLargeError: (
        QT_TRANSLATE_NOOP("Errors", "表格太大"),
        QT_TRANSLATE_NOOP("Errors", "这个表格太大，没有读取：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请只保留需要导入的行和列，或者分成几个文件。"),
    ),
    e.MissingGlyphError: (
        QT_TRANSLATE_NOOP("Errors", "有字显示不出来"),
        QT_TRANSLATE_NOOP("Errors", "字体里没有“{character}”这个字（{place}）。"),
        QT_TRANSLATE_NOOP("Errors", "请在设置里加入含有这个字的字体文件夹，或者核对是否打错。"),
    ),
    e.CertificateFileError: (
        QT_TRANSLATE_NOOP("Errors", "不是证书文件"),
        QT_TRANSLATE_NOOP("Errors", "这个文件不是 PKCS#12 证书文件：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请选择扩展名为 .p12 或 .pfx 的个人证书文件。"),
    ),
    e.CertificatePassphraseError: (
        QT_TRANSLATE_NOOP("Errors", "证书口令不对"),
        QT_TRANSLATE_NOOP("Errors", "证书文件的口令不对：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请再输入一次；这是证书的口令，不是保险库的口令。"),
    ),
    e.CertificateExpiredError: (
        QT_TRANSLATE_NOOP("Errors", "证书不在有效期内"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”的证书有效期到 {until}，今天不能用来签名。"),
        QT_TRANSLATE_NOOP("Errors", "请在设置的“证书”里签发新的证书，并核对电脑日期。"),
    ),
    e.CertificateUnsuitableError: (
        QT_TRANSLATE_NOOP("Errors", "证书不能用来签名"),
        QT_TRANSLATE_NOOP("Errors", "“{name}”的证书不能签署记录：{reason}。"),
        QT_TRANSLATE_NOOP("Errors", "请使用本机关签发的个人证书。"),
    ),
    e.SchemeBrokenError: (
        QT_TRANSLATE_NOOP("Errors", "制度文件有错，没有采用"),
        QT_TRANSLATE_NOOP("Errors", "{complaints}"),
        QT_TRANSLATE_NOOP("Errors", "请按上面的行号改正文件，再导入一次。"),
    ),
    TextMissingError: (
        QT_TRANSLATE_NOOP("Errors", "还没有填写"),
        QT_TRANSLATE_NOOP("Errors", "“{field}”不能为空。"),
        QT_TRANSLATE_NOOP("Errors", "请填写后再继续。"),
    ),
    TextTooLongError: (
        QT_TRANSLATE_NOOP("Errors", "文字太长"),
        QT_TRANSLATE_NOOP("Errors", "这里最多 {limit} 个字，现在有 {length} 个。"),
        QT_TRANSLATE_NOOP("Errors", "请缩短或分成几段。"),
    ),
    StageNotReachableError: (
        QT_TRANSLATE_NOOP("Errors", "现在不能走到这一步"),
        QT_TRANSLATE_NOOP("Errors", "谈话现在是“{stage}”，不能直接变为“{wanted}”。"),
        QT_TRANSLATE_NOOP("Errors", "请先完成中间的步骤。"),
    ),
    ReasonMissingError: (
        QT_TRANSLATE_NOOP("Errors", "需要写明原因"),
        QT_TRANSLATE_NOOP("Errors", "变为“{wanted}”需要写明原因。"),
        QT_TRANSLATE_NOOP("Errors", "请写明原因后再继续。"),
    ),
    OutlineLockedError: (
        QT_TRANSLATE_NOOP("Errors", "提纲已锁定"),
        QT_TRANSLATE_NOOP("Errors", "锁定的提纲不能再修改。"),
        QT_TRANSLATE_NOOP("Errors", "谈话中仍可以临时增加问题。"),
    ),
    EmptyOutlineError: (
        QT_TRANSLATE_NOOP("Errors", "提纲还是空的"),
        QT_TRANSLATE_NOOP("Errors", "没有问题的提纲不能锁定。"),
        QT_TRANSLATE_NOOP("Errors", "请先写好至少一个问题。"),
    ),
    NotReadyError: (
        QT_TRANSLATE_NOOP("Errors", "还不能走到“{wanted}”"),
        QT_TRANSLATE_NOOP("Errors", "还缺：{obstacles}。"),
        QT_TRANSLATE_NOOP("Errors", "补齐后再继续。"),
    ),
    TalkUnderwayError: (
        QT_TRANSLATE_NOOP("Errors", "谈话已经开始"),
        QT_TRANSLATE_NOOP("Errors", "谈话开始以后，计划不能再修改。"),
        QT_TRANSLATE_NOOP("Errors", "需要更正的内容请在核对时写明。"),
    ),
    NotInSessionError: (
        QT_TRANSLATE_NOOP("Errors", "谈话没有在进行"),
        QT_TRANSLATE_NOOP("Errors", "只有谈话进行时才能记录。"),
        QT_TRANSLATE_NOOP("Errors", "请先按“开始谈话”或“继续”。"),
    ),
    EntryTakenBackError: (
        QT_TRANSLATE_NOOP("Errors", "这一条已经收回"),
        QT_TRANSLATE_NOOP("Errors", "收回的条目不能再改动。"),
        QT_TRANSLATE_NOOP("Errors", "需要时请用“撤销”把它恢复。"),
    ),
    NoEntryBeforeError: (
        QT_TRANSLATE_NOOP("Errors", "前面没有可以合并的条目"),
        QT_TRANSLATE_NOOP("Errors", "这是这一次谈话的第一条。"),
        QT_TRANSLATE_NOOP("Errors", "请选中要并入前一条的条目。"),
    ),
    NotInReadBackError: (
        QT_TRANSLATE_NOOP("Errors", "现在不能更正"),
        QT_TRANSLATE_NOOP("Errors", "更正只能在谈话结束之后、定稿之前进行。"),
        QT_TRANSLATE_NOOP("Errors", "需要时请先退回核对。"),
    ),
    RecordChangedError: (
        QT_TRANSLATE_NOOP("Errors", "记录刚刚有变动"),
        QT_TRANSLATE_NOOP("Errors", "定稿的时候记录有了变动，没有定稿。"),
        QT_TRANSLATE_NOOP("Errors", "请再定稿一次。"),
    ),
    NotFrozenError: (
        QT_TRANSLATE_NOOP("Errors", "记录还没有定稿"),
        QT_TRANSLATE_NOOP("Errors", "只有定稿的记录才能签名和导出。"),
        QT_TRANSLATE_NOOP("Errors", "请先完成核对并定稿。"),
    ),
    SigningOutOfTurnError: (
        QT_TRANSLATE_NOOP("Errors", "还没轮到这个签名"),
        QT_TRANSLATE_NOOP("Errors", "“{role}”不在这一步签名。"),
        QT_TRANSLATE_NOOP("Errors", "谈话人和记录人在定稿后签名，档案员在签署之后签名。"),
    ),
    AlreadySignedError: (
        QT_TRANSLATE_NOOP("Errors", "已经签过名"),
        QT_TRANSLATE_NOOP("Errors", "“{role}”已经签过名。"),
        QT_TRANSLATE_NOOP("Errors", "不需要再签。"),
    ),
    NoAuthorityError: (
        QT_TRANSLATE_NOOP("Errors", "还没有机关证书"),
        QT_TRANSLATE_NOOP("Errors", "机关还没有自己的证书，不能签发个人证书。"),
        QT_TRANSLATE_NOOP("Errors", "请先在设置的“证书”里建立机关证书。"),
    ),
    MeasuresOpenError: (
        QT_TRANSLATE_NOOP("Errors", "还不能销号"),
        QT_TRANSLATE_NOOP("Errors", "问题要有举措，并且全部完成，才能销号。"),
        QT_TRANSLATE_NOOP("Errors", "请先完成各项举措。"),
    ),
    EvidenceMissingError: (
        QT_TRANSLATE_NOOP("Errors", "缺少佐证"),
        QT_TRANSLATE_NOOP("Errors", "举措完成要写明凭什么说明已经完成。"),
        QT_TRANSLATE_NOOP("Errors", "请写明佐证后再继续。"),
    ),
    UnitCycleError: (
        QT_TRANSLATE_NOOP("Errors", "上级单位不对"),
        QT_TRANSLATE_NOOP("Errors", "单位不能隶属于它自己或它的下级。"),
        QT_TRANSLATE_NOOP("Errors", "请换一个上级单位。"),
    ),
}
