"""The words of a plan: how a target stands, its periods, its due day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.cadence_due import Box, BoxState
from app.domain.plan_board import BoardRow, Tally
from app.domain.plan_calendar import CalendarKind, DayItem
from app.domain.scheme import Scheme
from ui.look.translation import QT_TRANSLATE_NOOP

_CONTEXT = "Plan"
_NEVER = date.max
_STATES: dict[BoxState, str] = {
    BoxState.OVERDUE: QT_TRANSLATE_NOOP("Plan", "逾期"),
    BoxState.DUE: QT_TRANSLATE_NOOP("Plan", "应谈"),
    BoxState.PLANNED: QT_TRANSLATE_NOOP("Plan", "已安排"),
    BoxState.LATER: QT_TRANSLATE_NOOP("Plan", "未到时间"),
    BoxState.DONE: QT_TRANSLATE_NOOP("Plan", "已完成"),
}
_COLOURS = {
    BoxState.OVERDUE: "bad",
    BoxState.DUE: "warning",
    BoxState.PLANNED: "accent",
    BoxState.LATER: "text_soft",
    BoxState.DONE: "good",
}
_HALVES = {
    "H1": QT_TRANSLATE_NOOP("Plan", "上半年"),
    "H2": QT_TRANSLATE_NOOP("Plan", "下半年"),
}
STATES: tuple[BoxState, ...] = tuple(_STATES)
"""The states in the order of their urgency."""


@dataclass(frozen=True)
class PlanNames:
    """What codes are called: levels, authorities, talk types; later schemes give way."""

    levels: Mapping[str, str] = field(default_factory=dict)
    authorities: Mapping[str, str] = field(default_factory=dict)
    types: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def type_of(self, row: BoardRow) -> str:
        """Return the name of a row's talk type, or its code where the scheme is not there."""
        return self.types.get((row.scheme_code, row.talk_type), row.talk_type)


def names_of(schemes: Sequence[Scheme]) -> PlanNames:
    """Return what the schemes call things; where two differ, the last one counts."""
    return PlanNames(
        {level.code: level.name for s in schemes for level in s.levels},
        {term.code: term.name for s in schemes for term in s.authorities},
        {(s.code, kind.code): kind.name for s in schemes for kind in s.talk_types},
    )


def state_text(state: BoxState) -> str:
    """Return how a target stands."""
    return _said(_STATES[state])


def duty_state_text(state: BoxState) -> str:
    """Return how a duty beside talks stands."""
    is_due = state is BoxState.DUE
    return _said(QT_TRANSLATE_NOOP("Plan", "待完成")) if is_due else state_text(state)


def state_colour(state: BoxState) -> str:
    """Return the theme's role for a state's dot; the words say the same without colour."""
    return _COLOURS[state]


def row_state_text(row: BoardRow) -> str:
    """Return how a row stands; one that was taken out says so."""
    return _said(QT_TRANSLATE_NOOP("Plan", "不列入")) if row.excluded else state_text(row.state)


def period_text(code: str) -> str:
    """Return what a period is called: 上半年, 第三季度, 5月; nothing for a whole year."""
    if code in _HALVES:
        return _said(_HALVES[code])
    if code.startswith("Q"):
        return _said(QT_TRANSLATE_NOOP("Plan", "第{number}季度")).format(number=code[1:])
    if code.startswith("M"):
        return _said(QT_TRANSLATE_NOOP("Plan", "{number}月")).format(number=int(code[1:]))
    return ""


def boxes_text(boxes: Sequence[Box]) -> str:
    """Return how each period stands: 上半年 ✓　下半年 0/1."""
    return "　".join(_box_text(box) for box in boxes)


def brief_boxes_text(boxes: Sequence[Box]) -> str:
    """Return the same in little room where there are more than two periods: 1季✓ 2季0/1."""
    if len(boxes) <= len(_HALVES):
        return " ".join(map(_box_text, boxes))
    return " ".join(_box_text(box, brief=True) for box in boxes)


def due_text(row: BoardRow) -> str:
    """Return until when."""
    return "" if row.due_on is None or row.excluded else row.due_on.isoformat()


def left_text(row: BoardRow) -> str:
    """Return how many days are left, or how many it is late; or that the day is not settled."""
    if row.days_left is None or row.excluded or row.state is BoxState.DONE:
        return ""
    if row.state is BoxState.PLANNED and row.planned_on and row.planned_on > (row.due_on or _NEVER):
        return _said(QT_TRANSLATE_NOOP("Plan", "晚于截止日"))
    if row.days_left < 0:
        return _said(QT_TRANSLATE_NOOP("Plan", "逾期 {days} 天")).format(days=-row.days_left)
    if any(b.period.due == row.due_on and b.period.is_provisional for b in row.boxes):
        return _said(QT_TRANSLATE_NOOP("Plan", "会期未定"))
    return days_left_text(row.days_left)


def tally_text(tally: Tally) -> str:
    """Return the counts of a plan; times and persons are told apart (AH36)."""
    text = QT_TRANSLATE_NOOP(
        "Plan", "计划 {targets} 人次、{persons} 人　已谈 {held} 人次、{talked} 人"
    )
    return _said(text).format(
        targets=tally.targets,
        persons=tally.persons,
        held=tally.held_times,
        talked=tally.held_persons,
    )


def _box_text(box: Box, *, brief: bool = False) -> str:
    code = box.period.code
    name = period_text(code)
    if brief and code.startswith("Q"):
        name = _said(QT_TRANSLATE_NOOP("Plan", "{number}季")).format(number=code[1:])
    mark = "✓" if box.state is BoxState.DONE else f"{box.done}/{box.period.count}"
    if brief and box.period.count == 1 and not box.done:
        mark = "–"
    late = _said(QT_TRANSLATE_NOOP("Plan", "（迟）")) if box.late else ""
    return f"{name}{mark}{late}" if brief else f"{name} {mark}{late}".strip()


def _said(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)


_WEEKDAYS = (
    QT_TRANSLATE_NOOP("Plan", "周一"),
    QT_TRANSLATE_NOOP("Plan", "周二"),
    QT_TRANSLATE_NOOP("Plan", "周三"),
    QT_TRANSLATE_NOOP("Plan", "周四"),
    QT_TRANSLATE_NOOP("Plan", "周五"),
    QT_TRANSLATE_NOOP("Plan", "周六"),
    QT_TRANSLATE_NOOP("Plan", "周日"),
)
_ITEMS = {
    CalendarKind.TALK: QT_TRANSLATE_NOOP("Plan", "{time}{name}　{type}"),
    CalendarKind.MEETING: QT_TRANSLATE_NOOP("Plan", "民主生活会：{title}"),
    CalendarKind.DUE: QT_TRANSLATE_NOOP("Plan", "{count} 人次到期"),
    CalendarKind.WANTED: QT_TRANSLATE_NOOP("Plan", "{count} 人次拟谈"),
    CalendarKind.OPENS: QT_TRANSLATE_NOOP("Plan", "{title} 开始"),
    CalendarKind.CLOSES: QT_TRANSLATE_NOOP("Plan", "{title} 结束"),
}


def weekday_text(weekday: int) -> str:
    """Return the name of a weekday; 0 is Monday."""
    return _said(_WEEKDAYS[weekday])


def day_item_text(item: DayItem, *, brief: bool = False) -> str:
    """Return what stands on a day; `brief` leaves out a talk's type and number."""
    time = f"{item.starts:%H:%M} " if item.starts else ""
    if brief and item.kind is CalendarKind.TALK:
        return f"{time}{item.name or item.title}"
    kind = f"{item.talk_type} {item.title}"
    text = _said(_ITEMS[item.kind]).format(
        time=time, name=item.name or item.title, type=kind, title=item.title, count=item.count
    )
    return text.strip()


def days_left_text(days: int | None) -> str:
    """Return a countdown: 还有 12 天, 今天, 已过 3 天; nothing where no day is set."""
    if days is None:
        return _said(QT_TRANSLATE_NOOP("Plan", "会期未定"))
    if days < 0:
        return _said(QT_TRANSLATE_NOOP("Plan", "已过 {days} 天")).format(days=-days)
    if days == 0:
        return _said(QT_TRANSLATE_NOOP("Plan", "今天"))
    return _said(QT_TRANSLATE_NOOP("Plan", "还有 {days} 天")).format(days=days)
