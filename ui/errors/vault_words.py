"""Words for what can go wrong with the vault, its place and its keys."""

from app.domain.errors import TanluError
from app.services import errors as e
from ui.look.translation import QT_TRANSLATE_NOOP

WordTable = dict[type[TanluError], tuple[str, str, str]]

VAULT_WORDS: WordTable = {
    e.VaultMissingError: (
        QT_TRANSLATE_NOOP("Errors", "没有保险库"),
        QT_TRANSLATE_NOOP("Errors", "这个文件夹里没有保险库：{path}"),
        QT_TRANSLATE_NOOP(
            "Errors", "请选择保险库所在的文件夹；如果保险库在移动硬盘上，请先接好硬盘。"
        ),
    ),
    e.VaultExistsError: (
        QT_TRANSLATE_NOOP("Errors", "已有保险库"),
        QT_TRANSLATE_NOOP("Errors", "这个文件夹里已经有一个保险库：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请换一个空文件夹，或者返回用“打开保险库”打开它。"),
    ),
    e.VaultInUseError: (
        QT_TRANSLATE_NOOP("Errors", "保险库正在使用"),
        QT_TRANSLATE_NOOP(
            "Errors", "“{account}”从 {since} 起在电脑“{computer}”上打开着这个保险库。"
        ),
        QT_TRANSLATE_NOOP("Errors", "请在那边锁定或退出谈录，然后再试一次。"),
    ),
    e.WrongPassphraseError: (
        QT_TRANSLATE_NOOP("Errors", "无法解锁"),
        QT_TRANSLATE_NOOP("Errors", "账户与口令不相符。"),
        QT_TRANSLATE_NOOP(
            "Errors", "请检查大写锁定键和输入法，再输入一次；忘记口令时用“使用恢复码”。"
        ),
    ),
    e.WrongRecoveryCodeError: (
        QT_TRANSLATE_NOOP("Errors", "恢复码不属于这个保险库"),
        QT_TRANSLATE_NOOP("Errors", "恢复码本身没有抄错，但打不开这个保险库。"),
        QT_TRANSLATE_NOOP(
            "Errors", "请核对保险柜里那张恢复码上的保险库名称，或者选择另一个保险库。"
        ),
    ),
    e.MistypedRecoveryCodeError: (
        QT_TRANSLATE_NOOP("Errors", "恢复码抄错了"),
        QT_TRANSLATE_NOOP("Errors", "恢复码里至少有一个字符不对。"),
        QT_TRANSLATE_NOOP("Errors", "请对照打印件逐组检查；字母不分大小写，连字符可以省略。"),
    ),
    e.ComputerSecretMissingError: (
        QT_TRANSLATE_NOOP("Errors", "需要原来的电脑"),
        QT_TRANSLATE_NOOP(
            "Errors", "这个账户绑定了另一台电脑或另一个系统用户，本机没有对应的密钥。"
        ),
        QT_TRANSLATE_NOOP("Errors", "请在原来的电脑上解锁，或者用“使用恢复码”重新设置口令。"),
    ),
    e.NoKeyringError: (
        QT_TRANSLATE_NOOP("Errors", "系统没有密钥环"),
        QT_TRANSLATE_NOOP("Errors", "这台电脑没有可用的系统密钥环，不能绑定电脑。"),
        QT_TRANSLATE_NOOP("Errors", "请不勾选“同时绑定这台电脑”；只用口令同样安全可靠。"),
    ),
    e.KeyFileMissingError: (
        QT_TRANSLATE_NOOP("Errors", "密钥文件不见了"),
        QT_TRANSLATE_NOOP("Errors", "保险库旁边的密钥文件不在了：{path}"),
        QT_TRANSLATE_NOOP(
            "Errors", "请从备份放回密钥文件，或者用“使用恢复码”打开，程序会重新生成密钥文件。"
        ),
    ),
    e.KeyFileDamagedError: (
        QT_TRANSLATE_NOOP("Errors", "密钥文件损坏"),
        QT_TRANSLATE_NOOP("Errors", "密钥文件读不出来，没有改动任何文件：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请用“使用恢复码”打开，或者从备份放回密钥文件。"),
    ),
    e.VaultDamagedError: (
        QT_TRANSLATE_NOOP("Errors", "保险库损坏"),
        QT_TRANSLATE_NOOP("Errors", "保险库的数据库有损坏，没有改动任何文件：{path}"),
        QT_TRANSLATE_NOOP(
            "Errors", "请不要继续试，先把整个文件夹原样复制一份，再从最近的备份恢复到一个新文件夹。"
        ),
    ),
    e.ForeignJournalError: (
        QT_TRANSLATE_NOOP("Errors", "旁边有不属于它的日志文件"),
        QT_TRANSLATE_NOOP(
            "Errors", "数据库旁边有一个不属于这个保险库的日志文件，没有改动任何文件：{path}"
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "多半是复制时混进来的。请把 -wal 文件移到别处保存，然后再试一次。"
        ),
    ),
    e.NewerVaultError: (
        QT_TRANSLATE_NOOP("Errors", "保险库的版本较新"),
        QT_TRANSLATE_NOOP("Errors", "这个保险库由更新版本的谈录建立，没有改动任何文件：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请用新版本的谈录打开。"),
    ),
    e.ReadOnlyPlaceError: (
        QT_TRANSLATE_NOOP("Errors", "这里不能写入"),
        QT_TRANSLATE_NOOP("Errors", "没有写入权限，或者介质是只读的：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请检查文件夹权限和写保护开关，或者换一个位置。"),
    ),
    e.DiskFullError: (
        QT_TRANSLATE_NOOP("Errors", "磁盘已满"),
        QT_TRANSLATE_NOOP("Errors", "磁盘没有空间了：{path}"),
        QT_TRANSLATE_NOOP(
            "Errors", "请删除不需要的文件腾出空间，然后再试一次；已经保存的内容没有丢失。"
        ),
    ),
    e.PlaceMissingError: (
        QT_TRANSLATE_NOOP("Errors", "找不到这个位置"),
        QT_TRANSLATE_NOOP("Errors", "文件夹或移动介质不在了：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请接好移动介质或检查文件夹名称，然后再试一次。"),
    ),
    e.FolderMissingError: (
        QT_TRANSLATE_NOOP("Errors", "文件夹不存在"),
        QT_TRANSLATE_NOOP("Errors", "文件夹不存在：{path}"),
        QT_TRANSLATE_NOOP("Errors", "请另选一个文件夹；它如果在移动介质上，请先接好介质。"),
    ),
    e.UnsafePlaceError: (
        QT_TRANSLATE_NOOP("Errors", "保险库不能放在这里"),
        QT_TRANSLATE_NOOP(
            "Errors", "这个位置是网络盘、同步文件夹或移动盘，使用中的保险库放在这里会损坏：{path}"
        ),
        QT_TRANSLATE_NOOP("Errors", "请选择本机硬盘上的普通文件夹。"),
    ),
    e.VaultLockedError: (
        QT_TRANSLATE_NOOP("Errors", "保险库已锁定"),
        QT_TRANSLATE_NOOP("Errors", "保险库在这一步完成之前已经锁定。"),
        QT_TRANSLATE_NOOP("Errors", "请解锁后再试一次。"),
    ),
    e.PassphraseTooWeakError: (
        QT_TRANSLATE_NOOP("Errors", "口令太弱"),
        QT_TRANSLATE_NOOP("Errors", "这个口令太容易被猜到：{reason}。"),
        QT_TRANSLATE_NOOP("Errors", "请用四个以上互不相关的词，或者一句别人想不到的话。"),
    ),
    e.AccountExistsError: (
        QT_TRANSLATE_NOOP("Errors", "账户已存在"),
        QT_TRANSLATE_NOOP("Errors", "保险库里已经有账户“{account}”。"),
        QT_TRANSLATE_NOOP("Errors", "请换一个账户名，或者给原来的账户改口令。"),
    ),
    e.AccountMissingError: (
        QT_TRANSLATE_NOOP("Errors", "没有这个账户"),
        QT_TRANSLATE_NOOP("Errors", "保险库里没有账户“{account}”。"),
        QT_TRANSLATE_NOOP("Errors", "账户可能刚刚被删除，请重新打开这一页。"),
    ),
    e.LastAccountError: (
        QT_TRANSLATE_NOOP("Errors", "不能删除最后一个账户"),
        QT_TRANSLATE_NOOP("Errors", "“{account}”是唯一能打开保险库的账户。"),
        QT_TRANSLATE_NOOP("Errors", "请先添加另一个账户，再删除它。"),
    ),
}
