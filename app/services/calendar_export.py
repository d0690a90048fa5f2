"""The plan as a calendar file (.ics); without names unless they are asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.plan_calendar import CalendarKind, DayItem
from app.services.plan_days import PlanDays
from app.services.ports.calendar_file import CalendarEvent, CalendarWriter
from app.services.ports.clock import Clock
from app.services.ports.file_shelf import FileShelf
from app.services.ports.vault_store import VaultStore

_SHOWN = (
    CalendarKind.TALK,
    CalendarKind.MEETING,
    CalendarKind.DUE,
    CalendarKind.OPENS,
    CalendarKind.CLOSES,
)


@dataclass(frozen=True)
class CalendarWords:
    """The words before what an entry is about, and `due` with the count in {count}."""

    meeting: str = "民主生活会"
    due: str = "谈话到期：{count}人次"
    opens: str = "开始"
    closes: str = "结束"


@dataclass(frozen=True)
class CalendarWritten:
    """Where the file is and how many entries it has."""

    path: Path
    events: int


class CalendarExport:
    """Writes what stands on the days of a range; the writing is noted in the audit trail."""

    def __init__(
        self,
        store: VaultStore,
        days: PlanDays,
        writer: Callable[[], CalendarWriter],
        shelf: FileShelf,
        clock: Clock,
    ) -> None:
        self._store = store
        self._days = days
        self._writer = writer  # asked when needed: it loads slowly
        self._shelf = shelf
        self._clock = clock

    def write(
        self,
        path: Path,
        first: date,
        last: date,
        words: CalendarWords,
        *,
        with_names: bool = False,
    ) -> CalendarWritten:
        """Write the range, both ends with it; a taken name gets a number.

        Without names an entry says only a talk's number and type, and no unit is named.
        Raises PlaceMissingError, ReadOnlyPlaceError, DiskFullError.
        """
        items = [i for i in self._days.between(first, last) if i.kind in _SHOWN]
        events = [self._event(item, words, with_names=with_names) for item in items]
        data = self._writer().write(events, self._clock.now())
        with self._store.change() as tables:  # first: no file may leave without its entry
            tables.audit.note("export_calendar", "talk", 0)
        return CalendarWritten(self._shelf.put(path.parent, path.name, data), len(events))

    def _event(self, item: DayItem, words: CalendarWords, *, with_names: bool) -> CalendarEvent:
        return CalendarEvent(
            uid=f"{_what(item)}@{self._store.vault_id}.tanlu",
            day=item.day,
            summary=_summary(item, words, with_names=with_names),
            starts=item.starts,
            minutes=item.minutes,
        )


def _what(item: DayItem) -> str:
    """Return what an entry is, the same whenever it is written."""
    thing = item.talk_id or item.campaign_id
    if item.kind is CalendarKind.MEETING:
        return f"meeting-{item.event}-{item.unit_id}-{item.day.year}"
    return f"{item.kind.value}-{thing}" if thing else f"{item.kind.value}-{item.day.isoformat()}"


def _summary(item: DayItem, words: CalendarWords, *, with_names: bool) -> str:
    match item.kind:
        case CalendarKind.TALK:
            name = f" {item.name}" if with_names and item.name else ""
            return f"{item.talk_type} {item.title}{name}"
        case CalendarKind.MEETING:
            return f"{words.meeting} {item.title}" if with_names else words.meeting
        case CalendarKind.OPENS:
            return f"{item.title}：{words.opens}"
        case CalendarKind.CLOSES:
            return f"{item.title}：{words.closes}"
        case _:
            return words.due.format(count=item.count)
