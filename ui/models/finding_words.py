"""The self-test in words: what was found, and what to do where it is no good."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from app.services.self_test import Finding, Topic
from ui.look.translation import QT_TRANSLATE_NOOP


class FindingWords(NamedTuple):
    """A line of the self-test; `advice` is empty where nothing needs doing."""

    topic: str
    text: str
    advice: str


_T = Topic
_TOPICS: dict[Topic, str] = {
    _T.INPUT_METHOD: QT_TRANSLATE_NOOP("SelfTest", "输入法"),
    _T.FONTS: QT_TRANSLATE_NOOP("SelfTest", "字体"),
    _T.KEYRING: QT_TRANSLATE_NOOP("SelfTest", "密钥环"),
    _T.VAULT_PLACE: QT_TRANSLATE_NOOP("SelfTest", "保险库的位置"),
    _T.FREE_SPACE: QT_TRANSLATE_NOOP("SelfTest", "磁盘空间"),
    _T.WRITABLE: QT_TRANSLATE_NOOP("SelfTest", "能否写入"),
    _T.SECOND_PLACE: QT_TRANSLATE_NOOP("SelfTest", "应急副本"),
    _T.CLOCK: QT_TRANSLATE_NOOP("SelfTest", "时钟"),
    _T.SCREENS: QT_TRANSLATE_NOOP("SelfTest", "屏幕"),
    _T.PRINTERS: QT_TRANSLATE_NOOP("SelfTest", "打印机"),
    _T.VERSIONS: QT_TRANSLATE_NOOP("SelfTest", "版本"),
}

_TEXTS: dict[str, str] = {
    "input_built_in": QT_TRANSLATE_NOOP("SelfTest", "由系统直接输入，不用设置。"),
    "input_kept": QT_TRANSLATE_NOOP("SelfTest", "已设好的 {1} 可以用，没有改动。"),
    "input_set": QT_TRANSLATE_NOOP("SelfTest", "发现 {0}（{1}），本程序启动时设了 {3}。"),
    "input_replaced": QT_TRANSLATE_NOOP(
        "SelfTest",
        "QT_IM_MODULE={2} 没有对应的插件，启动时改成了 {3}；fcitx5 也通过它输入。",
    ),
    "input_too_old": QT_TRANSLATE_NOOP("SelfTest", "发现 fcitx 4，它没有办法输入到 Qt 6 的程序。"),
    "input_no_plugin": QT_TRANSLATE_NOOP("SelfTest", "发现 {0}，但是程序里没有能用的输入法插件。"),
    "input_none_found": QT_TRANSLATE_NOOP("SelfTest", "没有发现 fcitx5 或 ibus。"),
    "fonts_there": QT_TRANSLATE_NOOP("SelfTest", "随程序的字体齐全，屏幕上用的是自己的字体。"),
    "fonts_missing": QT_TRANSLATE_NOOP("SelfTest", "缺少或损坏：{0}"),
    "fonts_substituted": QT_TRANSLATE_NOOP("SelfTest", "屏幕上用的是别的字体：{0}"),
    "office_fonts_gone": QT_TRANSLATE_NOOP("SelfTest", "单位字体的文件夹不在了：{0}"),
    "keyring_there": QT_TRANSLATE_NOOP("SelfTest", "可用：{0}"),
    "keyring_none": QT_TRANSLATE_NOOP("SelfTest", "没有可用的系统密钥环。"),
    "place_local": QT_TRANSLATE_NOOP("SelfTest", "本机磁盘，文件系统 {0}。"),
    "place_unnamed": QT_TRANSLATE_NOOP("SelfTest", "本机磁盘。"),
    "place_unsafe": QT_TRANSLATE_NOOP("SelfTest", "在网络盘、移动盘或同步文件夹里（{0}）。"),
    "space_enough": QT_TRANSLATE_NOOP("SelfTest", "剩余 {0} GB。"),
    "space_low": QT_TRANSLATE_NOOP("SelfTest", "只剩 {0} GB。"),
    "space_unknown": QT_TRANSLATE_NOOP("SelfTest", "查不到剩余空间。"),
    "write_good": QT_TRANSLATE_NOOP("SelfTest", "试写了 {0} 处，都可以写入。"),
    "write_refused": QT_TRANSLATE_NOOP("SelfTest", "不能写入：{0}"),
    "second_good": QT_TRANSLATE_NOOP("SelfTest", "在另一块磁盘：{0}"),
    "second_same_disk": QT_TRANSLATE_NOOP("SelfTest", "和保险库在同一块磁盘：{0}"),
    "second_refused": QT_TRANSLATE_NOOP("SelfTest", "不能写入：{0}"),
    "second_none": QT_TRANSLATE_NOOP("SelfTest", "没有可以写入的地方。"),
    "clock_plausible": QT_TRANSLATE_NOOP("SelfTest", "{0}"),
    "clock_behind": QT_TRANSLATE_NOOP("SelfTest", "现在是 {0}，比保险库最后一次改动（{1}）还早。"),
    "screens_two": QT_TRANSLATE_NOOP("SelfTest", "{0}；谈话人窗口会放在第二块屏幕上。"),
    "screens_one": QT_TRANSLATE_NOOP("SelfTest", "{0}；谈话人窗口占右半边。"),
    "screens_small": QT_TRANSLATE_NOOP("SelfTest", "{0}，比 1366×768 小。"),
    "printers_some": QT_TRANSLATE_NOOP("SelfTest", "{0} 台，默认：{1}"),
    "printers_none": QT_TRANSLATE_NOOP("SelfTest", "没有找到打印机。"),
    "versions": QT_TRANSLATE_NOOP("SelfTest", "{0}"),
}

_ADVICE: dict[str, str] = {
    "input_no_plugin": QT_TRANSLATE_NOOP("SelfTest", "请重新安装本程序；安装包里带有 ibus 插件。"),
    "input_too_old": QT_TRANSLATE_NOOP(
        "SelfTest", "请换成 fcitx5 或 ibus，注销后重新登录，再在上面试打几个字。"
    ),
    "input_none_found": QT_TRANSLATE_NOOP(
        "SelfTest", "请安装 fcitx5 或 ibus，注销后重新登录，再在上面试打几个字。"
    ),
    "fonts_missing": QT_TRANSLATE_NOOP("SelfTest", "请重新安装本程序。"),
    "fonts_substituted": QT_TRANSLATE_NOOP("SelfTest", "请重新安装本程序。"),
    "office_fonts_gone": QT_TRANSLATE_NOOP(
        "SelfTest", "记录会改用随程序的字体；请检查该文件夹所在的磁盘。"
    ),
    "keyring_none": QT_TRANSLATE_NOOP(
        "SelfTest", "不影响使用；只是不能把保险库绑定到这台电脑。需要时请安装 gnome-keyring。"
    ),
    "place_unsafe": QT_TRANSLATE_NOOP(
        "SelfTest", "请把保险库放到本机磁盘：那里的改动可能丢失或互相覆盖。"
    ),
    "space_low": QT_TRANSLATE_NOOP("SelfTest", "请在谈话之前腾出空间。"),
    "space_unknown": QT_TRANSLATE_NOOP("SelfTest", "请检查磁盘是否接好。"),
    "write_refused": QT_TRANSLATE_NOOP("SelfTest", "请检查这些文件夹的权限，或者另选文件夹。"),
    "second_same_disk": QT_TRANSLATE_NOOP(
        "SelfTest", "磁盘写满时可能一起写不进去；有第二块磁盘的话，请在“常用”里指定。"
    ),
    "second_none": QT_TRANSLATE_NOOP(
        "SelfTest", "磁盘出故障时没有地方放应急副本；请在“常用”里指定一个文件夹。"
    ),
    "second_refused": QT_TRANSLATE_NOOP(
        "SelfTest", "磁盘出故障时没有地方放应急副本，请检查这个文件夹。"
    ),
    "clock_behind": QT_TRANSLATE_NOOP("SelfTest", "请校准系统时间；记录里的时间取自它。"),
    "screens_small": QT_TRANSLATE_NOOP(
        "SelfTest", "请调高分辨率或降低缩放，否则有些内容要滚动才看得到。"
    ),
    "printers_none": QT_TRANSLATE_NOOP(
        "SelfTest", "要打印签字的话，请先在系统里添加打印机；也可以先导出 PDF。"
    ),
}


def worded(finding: Finding) -> FindingWords:
    """Return a finding in the language of the screen."""
    advice = _ADVICE.get(finding.code, "") if not finding.is_good else ""
    return FindingWords(
        _translated(_TOPICS[finding.topic]),
        _translated(_TEXTS[finding.code]).format(*finding.facts),
        _translated(advice) if advice else "",
    )


def _translated(text: str) -> str:
    return QCoreApplication.translate("SelfTest", text)
