"""The working calendar from a folder of `<year>.toml` files."""

import tomllib
from datetime import date
from pathlib import Path

from app.domain.working_days import WorkingCalendar, YearOfDays
from app.schemes.complaints import Complaints, Fault
from app.schemes.path_patterns import each
from app.schemes.toml_lines import lines_of
from app.services.errors import SchemeBrokenError, SchemeComplaint

_SATURDAY = 5


def read_calendar(folder: Path) -> WorkingCalendar:
    """Return the announced years of a folder; raises SchemeBrokenError naming line and key."""
    return WorkingCalendar(tuple(_year(file) for file in sorted(folder.glob("*.toml"))))


def _year(file: Path) -> YearOfDays:
    try:
        text = file.read_text("utf-8-sig")
        document = tomllib.loads(text)
    except ValueError as error:
        complaint = SchemeComplaint(file.name, 0, "", Fault.SYNTAX.value, str(error))
        raise SchemeBrokenError((complaint,)) from None
    complaints = Complaints(file.name, lines_of(text))
    year, notice = document.get("year"), document.get("notice")
    if not isinstance(year, int) or file.stem != str(year):
        complaints.add(("year",), Fault.BAD_VALUE, file.stem)
    if not isinstance(notice, str):
        complaints.add(("notice",), Fault.WRONG_TYPE, "string")
    days_off = _days(document, "days_off", complaints)
    days_on = _days(document, "days_on", complaints)
    if complaints.all() or not isinstance(year, int) or not isinstance(notice, str):
        raise SchemeBrokenError(complaints.all())
    return YearOfDays(year, notice, days_off, days_on)


def _days(document: dict[str, object], key: str, complaints: Complaints) -> frozenset[date]:
    """Return the days under a key; a day off must be a weekday, a day on must not."""
    found = set()
    if not isinstance(document.get(key), list):
        complaints.add((key,), Fault.WRONG_TYPE, "array")
    for path, day in each(document, f"{key}.*"):
        if type(day) is not date:  # exactly: a datetime is a date to isinstance
            complaints.add(path, Fault.WRONG_TYPE, "date")
        elif day.year != document.get("year") or (day.weekday() < _SATURDAY) != (key == "days_off"):
            complaints.add(path, Fault.BAD_VALUE, day.isoformat())
        else:
            found.add(day)
    return frozenset(found)
