"""Where something in an outline was taken from, in words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.domain.outline import Origin, OriginKind
from ui.look.translation import QT_TRANSLATE_NOOP

_KINDS: dict[OriginKind, str] = {
    OriginKind.PROBLEM: QT_TRANSLATE_NOOP("Origins", "以往谈话指出的问题"),
    OriginKind.MEASURE: QT_TRANSLATE_NOOP("Origins", "未完成的举措"),
    OriginKind.QUESTION: QT_TRANSLATE_NOOP("Origins", "以往谈话的提纲"),
    OriginKind.PRESET: QT_TRANSLATE_NOOP("Origins", "预置问题"),
    OriginKind.BANK: QT_TRANSLATE_NOOP("Origins", "制度中的常用问题"),
    OriginKind.LIBRARY: QT_TRANSLATE_NOOP("Origins", "表现库"),
    OriginKind.PORTRAIT: QT_TRANSLATE_NOOP("Origins", "画像"),
    OriginKind.MATERIAL: QT_TRANSLATE_NOOP("Origins", "材料"),
}
_FROM = QT_TRANSLATE_NOOP("Origins", "取自{kind}：{words}")
_SENSITIVE = QT_TRANSLATE_NOOP("Origins", "（不对外）")


def origin_kind_text(kind: OriginKind) -> str:
    """Return what a kind of origin is called."""
    return QCoreApplication.translate("Origins", _KINDS[kind])


def origins_text(origins: Iterable[Origin]) -> str:
    """Return where a question was taken from, one line each."""
    return "\n".join(map(_line, origins))


def _line(origin: Origin) -> str:
    text = QCoreApplication.translate("Origins", _FROM)
    line = text.format(kind=origin_kind_text(origin.kind), words=origin.words)
    return line + QCoreApplication.translate("Origins", _SENSITIVE) if origin.sensitive else line
