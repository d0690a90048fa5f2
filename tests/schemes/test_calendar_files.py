"""The announced holidays: what ships is right, what is wrong is refused with its line."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from app.schemes.calendar_files import read_calendar
from app.services.errors import SchemeBrokenError

SHIPPED = Path(__file__).parents[2] / "resources" / "calendar"


@pytest.mark.parametrize(("year", "working_days"), [(2025, 248), (2026, 248)])
def test_a_shipped_year_has_its_number_of_working_days(year: int, working_days: int) -> None:
    """The sum was counted with chinesecalendar 1.11."""
    calendar = read_calendar(SHIPPED)
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(365)]

    assert sum(calendar.is_working(day) for day in days) == working_days
    assert calendar.is_working(date(2026, 9, 20))
    assert not calendar.is_working(date(2026, 9, 25))


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("days_on = [2026-01-05]", "days_on[1]"),
        ("days_on = [2027-01-03]", "days_on[1]"),
        ("days_on = [2026-01-04T00:00:00]", "days_on[1]"),
        ("days_on = 4", "days_on"),
    ],
)
def test_a_day_that_cannot_be_meant_is_refused(tmp_path: Path, line: str, key: str) -> None:
    """A Monday is no exchange day, and a file speaks of its own year only."""
    (tmp_path / "2026.toml").write_text(f'year = 2026\nnotice = "n"\ndays_off = []\n{line}\n')

    with pytest.raises(SchemeBrokenError) as refused:
        read_calendar(tmp_path)

    (complaint,) = refused.value.complaints
    assert (complaint.file, complaint.line, complaint.key) == ("2026.toml", 4, key)
