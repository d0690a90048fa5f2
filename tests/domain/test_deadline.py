"""Due days, checked against dates worked out with chinesecalendar, which we did not write."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.deadline import due_day
from app.domain.scheme import DayKind, DeadlineRule
from app.domain.working_days import WorkingCalendar
from app.schemes.calendar_files import read_calendar

CALENDAR = read_calendar(Path(__file__).parents[2] / "resources" / "calendar")


def _rule(kind: DayKind, days: int = 0, *, roll_forward: bool = False) -> DeadlineRule:
    return DeadlineRule("x", "x", kind, days, "x", roll_forward=roll_forward)


@pytest.mark.parametrize(
    ("event", "days", "due"),
    [
        ("2026-01-28", 15, "2026-02-25"),
        ("2026-02-10", 15, "2026-03-09"),
        ("2026-04-27", 15, "2026-05-20"),
        ("2026-09-15", 15, "2026-10-12"),
        ("2026-09-24", 5, "2026-10-09"),
        ("2025-09-25", 15, "2025-10-22"),
        ("2026-11-05", 0, "2026-11-05"),
    ],
)
def test_working_days_skip_holidays_and_count_exchange_days(
    event: str, days: int, due: str
) -> None:
    """The day of the event is day 0; a Saturday worked in exchange counts."""
    found = due_day(_rule(DayKind.WORKING_DAYS, days), date.fromisoformat(event), CALENDAR)

    assert found.on == date.fromisoformat(due)
    assert not found.provisional


def test_a_term_that_runs_into_an_unannounced_year_is_provisional() -> None:
    """Weekends are all that is known then, and the answer says so."""
    found = due_day(_rule(DayKind.WORKING_DAYS, 15), date(2026, 12, 18), CALENDAR)

    assert found.on == date(2027, 1, 8)
    assert found.provisional
    assert found.calendar == "2025,2026"


def test_calendar_days_stay_unless_the_rule_rolls_them_forward() -> None:
    """A rolled end never falls on a day off."""
    event = date(2026, 9, 26)

    stays = due_day(_rule(DayKind.CALENDAR_DAYS, 7), event, CALENDAR)
    rolls = due_day(_rule(DayKind.CALENDAR_DAYS, 7, roll_forward=True), event, CALENDAR)

    assert stays.on == date(2026, 10, 3)
    assert rolls.on == date(2026, 10, 8)
    assert not rolls.provisional


def test_calendar_days_are_certain_in_any_year_but_rolling_is_not() -> None:
    """Only the question whether one works on a day needs the announcement."""
    event = date(2027, 3, 1)

    assert not due_day(_rule(DayKind.CALENDAR_DAYS, 30), event, CALENDAR).provisional
    assert due_day(_rule(DayKind.CALENDAR_DAYS, 30, roll_forward=True), event, CALENDAR).provisional


def test_the_year_end_is_the_last_of_december() -> None:
    """The year is that of the event."""
    assert due_day(_rule(DayKind.YEAR_END), date(2028, 2, 29), CALENDAR).on == date(2028, 12, 31)


def test_without_any_announcement_weekends_are_free() -> None:
    """A calendar without years still answers, provisionally."""
    found = due_day(_rule(DayKind.WORKING_DAYS, 5), date(2026, 9, 30), WorkingCalendar())

    assert found.on == date(2026, 10, 7)
    assert found.provisional
