"""Screen words for what a talk still lacks."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from app.domain.coverage import Gap, GapKind
from ui.actions import ActionId, Actions
from ui.look.translation import QT_TRANSLATE_NOOP

_SHORT: dict[GapKind, str] = {
    GapKind.NO_OPENING: QT_TRANSLATE_NOOP("Gaps", "开场未说明"),
    GapKind.COME_BACK: QT_TRANSLATE_NOOP("Gaps", "待补"),
    GapKind.NO_EXPLANATION: QT_TRANSLATE_NOOP("Gaps", "问题未作说明"),
    GapKind.NO_DATE: QT_TRANSLATE_NOOP("Gaps", "承诺无期限"),
    GapKind.OPEN_QUESTION: QT_TRANSLATE_NOOP("Gaps", "未问"),
    GapKind.NO_CLOSING: QT_TRANSLATE_NOOP("Gaps", "未问有无补充"),
}
_ADVICE: dict[GapKind, str] = {
    GapKind.NO_OPENING: QT_TRANSLATE_NOOP(
        "Gaps", "开头没有说明身份、事由和要求。补记一条后，可用 {up} 移到开头。"
    ),
    GapKind.COME_BACK: QT_TRANSLATE_NOOP(
        "Gaps", "这一条待补：补完后按 {come_back} 去掉标记，Enter 保存。"
    ),
    GapKind.NO_EXPLANATION: QT_TRANSLATE_NOOP("Gaps", "第 {row} 条指出的问题还没有本人说明。"),
    GapKind.NO_DATE: QT_TRANSLATE_NOOP("Gaps", "这项承诺没有期限：问明何时完成，补进这一条。"),
    GapKind.OPEN_QUESTION: QT_TRANSLATE_NOOP("Gaps", "第 {row} 题还没有问，{insert} 写入问题。"),
    GapKind.NO_CLOSING: QT_TRANSLATE_NOOP("Gaps", "还没有问对方有没有补充。"),
}


def gap_text(kind: GapKind) -> str:
    """Return a kind of gap in a few letters."""
    return QCoreApplication.translate("Gaps", _SHORT[kind])


def gap_advice(kind: GapKind, row: int, actions: Actions) -> str:
    """Return what is missing at a place and how to mend it, with the keys as they are set."""
    return QCoreApplication.translate("Gaps", _ADVICE[kind]).format(
        row=row,
        up=actions.shortcut(ActionId.RECORD_MOVE_UP),
        come_back=actions.shortcut(ActionId.RECORD_COME_BACK),
        insert=actions.shortcut(ActionId.RECORD_NEXT_OPEN),
    )


def counted(gaps: Iterable[Gap]) -> list[tuple[GapKind, int]]:
    """Return how often each kind is there, in the order of a talk."""
    found = Counter(gap.kind for gap in gaps)
    return [(kind, found[kind]) for kind in GapKind if found[kind]]
