"""When something is due under a scheme's deadline rule."""

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.scheme import DayKind, DeadlineRule
from app.domain.working_days import WorkingCalendar

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Due:
    """A due day; `provisional` where it rests on a year whose holidays are not announced yet.

    `calendar` says which years were known when it was worked out, so that a change can be told.
    """

    on: date
    provisional: bool
    calendar: str


def due_day(rule: DeadlineRule, event: date, calendar: WorkingCalendar) -> Due:
    """Return when the rule's term ends; the day of the event is day 0 and not counted."""
    match rule.kind:
        case DayKind.WORKING_DAYS:
            on = _after_working_days(event, rule.days, calendar)
            known = _is_known(event, on, calendar)
        case DayKind.CALENDAR_DAYS:
            on = event + timedelta(days=rule.days)
            known = True
        case DayKind.YEAR_END:
            on = date(event.year, 12, 31)
            known = True
    if rule.roll_forward:
        start = on
        on = _next_working(on, calendar)
        known = known and _is_known(start, on, calendar)
    return Due(on, provisional=not known, calendar=calendar.version())


def _after_working_days(event: date, count: int, calendar: WorkingCalendar) -> date:
    day = event
    while count > 0:
        day += _ONE_DAY
        count -= calendar.is_working(day)
    return day


def _next_working(day: date, calendar: WorkingCalendar) -> date:
    while not calendar.is_working(day):
        day += _ONE_DAY
    return day


def _is_known(first: date, last: date, calendar: WorkingCalendar) -> bool:
    return all(calendar.knows(date(year, 1, 1)) for year in range(first.year, last.year + 1))
