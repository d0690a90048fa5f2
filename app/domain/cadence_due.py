"""When a cadence is due, and what of it is done: periods with their last day, and their boxes."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from app.domain.cadence import FEBRUARY_END, Cadence, Period

_MONTHS = {Period.YEAR: 12, Period.HALF_YEAR: 6, Period.QUARTER: 3, Period.MONTH: 1}
_LETTER = {Period.HALF_YEAR: "H", Period.QUARTER: "Q", Period.MONTH: "M"}


class BoxState(StrEnum):
    """How one period of one target stands."""

    DONE = "done"
    PLANNED = "planned"
    DUE = "due"
    OVERDUE = "overdue"
    LATER = "later"  # its period has not begun


@dataclass(frozen=True, slots=True)
class DuePeriod:
    """A period: `code` is "", H1, Q3 or M05; done by `due` means in time, by `last` still in it.

    `is_provisional` where the event it must precede has no day yet, so that the due day is the
    period's end for now.
    """

    code: str
    first: date
    last: date
    due: date
    count: int = 1
    is_provisional: bool = False


class Box(NamedTuple):
    """A period of one target: how many talks are done and planned in it, and how it stands.

    `late`: done only after its due day (AH05). A tuple, because a plan has thousands.
    """

    period: DuePeriod
    state: BoxState
    done: int = 0
    planned: int = 0
    late: bool = False


def periods(cadence: Cadence, year: int, event: date | None = None) -> tuple[DuePeriod, ...]:
    """Return the year's periods; `event` is the day it must precede, where the cadence has one.

    A period ends with its last calendar day (JC03, BZ10, AH32). What must precede an event is due
    the day before (AH05), and no later than the period's end where the event falls after it.
    """
    length = _MONTHS[cadence.period]
    found = []
    for number, month in enumerate(range(1, 13, length), 1):
        first, last = date(year, month, 1), month_end(year, month + length - 1)
        due = _until(cadence.until, first, last)
        if cadence.before and event is not None and first < event <= last:
            due = min(due, event - timedelta(days=1))
        waits = bool(cadence.before) and event is None
        code = _code(cadence.period, number)
        found.append(DuePeriod(code, first, last, due, cadence.count, is_provisional=waits))
    return tuple(found)


def window(first: date, last: date, count: int = 1) -> DuePeriod:
    """Return a campaign's window as one period (AH35)."""
    return DuePeriod("", first, last, last, count)


def whole_year(year: int) -> DuePeriod:
    """Return a year as one period, for what is planned without a cadence."""
    return window(date(year, 1, 1), date(year, 12, 31))


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def boxes(
    wanted: tuple[DuePeriod, ...],
    done: Sequence[date],
    planned: Sequence[date],
    today: date,
    turn: int = 1,
) -> tuple[Box, ...]:
    """Return how each period stands, given the days of talks held and planned.

    `turn` 2 is for someone who is a target twice: what the first turn needs is not counted.
    """
    return tuple(_box(period, done, planned, today, turn) for period in wanted)


def due_box(found: tuple[Box, ...]) -> Box | None:
    """Return the box to see to next: the earliest that is neither done nor still to come.

    Where all that has begun is done, it is the next to come; None where the year is done.
    """
    open_ = [box for box in found if box.state is not BoxState.DONE]
    return min(open_, key=lambda box: (box.state is BoxState.LATER, box.period.due), default=None)


def applies(cadence: Cadence, level: str, groups: frozenset[str]) -> bool:
    """Tell whether a cadence concerns someone at this level who is in these target groups."""
    fits_level = not cadence.levels or level in cadence.levels
    return fits_level and (not cadence.groups or not groups.isdisjoint(cadence.groups))


def _code(period: Period, number: int) -> str:
    if period is Period.YEAR:
        return ""
    return (
        f"{_LETTER[period]}{number:02}" if period is Period.MONTH else _LETTER[period] + str(number)
    )


def day_in(year: int, month_day: str) -> date:
    """Return the day that `MM-DD` or `02-end` names; 02-29 is the 28th in a common year."""
    month = int(month_day[:2])
    last = month_end(year, month)
    if month_day == FEBRUARY_END:
        return last
    return last.replace(day=min(int(month_day[3:]), last.day))


def _until(until: str, first: date, last: date) -> date:
    """Return the day a cadence names, where it lies in the period; else the period's end."""
    if not until:
        return last
    day = day_in(first.year, until)
    return day if first <= day <= last else last


def _box(
    period: DuePeriod, done: Sequence[date], planned: Sequence[date], today: date, turn: int
) -> Box:
    earlier = (turn - 1) * period.count
    held = sorted(day for day in done if period.first <= day <= period.last)
    mine = held[earlier : earlier + period.count]
    coming = sum(period.first <= day <= period.last for day in planned)
    waiting = max(0, coming - max(0, earlier - len(held)))
    if len(mine) >= period.count:
        return Box(period, BoxState.DONE, len(mine), waiting, late=mine[-1] > period.due)
    if today > period.due:
        state = BoxState.OVERDUE
    elif len(mine) + waiting >= period.count:
        state = BoxState.PLANNED
    else:
        state = BoxState.LATER if today < period.first else BoxState.DUE
    return Box(period, state, len(mine), waiting)
