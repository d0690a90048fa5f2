"""Working days (工作日): weekends, public holidays and the days worked in exchange (调休)."""

from dataclasses import dataclass
from datetime import date

_SATURDAY = 5


@dataclass(frozen=True)
class YearOfDays:
    """What the State Council announced for one year, beyond plain weekends.

    `days_off` fall on weekdays, `days_on` on weekends; `notice` names the announcement.
    """

    year: int
    notice: str
    days_off: frozenset[date]
    days_on: frozenset[date]


@dataclass(frozen=True)
class WorkingCalendar:
    """The announced years; any other year is taken to have plain weekends."""

    years: tuple[YearOfDays, ...] = ()

    def knows(self, day: date) -> bool:
        """Tell whether the day's year has been announced."""
        return self._year(day) is not None

    def is_working(self, day: date) -> bool:
        """Tell whether people work on this day."""
        year = self._year(day)
        is_weekend = day.weekday() >= _SATURDAY
        if year is None:
            return not is_weekend
        return day in year.days_on or not (is_weekend or day in year.days_off)

    def version(self) -> str:
        """Return the announced years, to be kept with each date that was worked out."""
        return ",".join(str(year.year) for year in sorted(self.years, key=lambda y: y.year))

    def _year(self, day: date) -> YearOfDays | None:
        return next((year for year in self.years if year.year == day.year), None)
