"""Which single values a scheme takes: codes, texts, numbers and dates."""

import re
from collections.abc import Collection, Mapping
from datetime import date

from app.domain.cadence import FEBRUARY_END
from app.domain.text import clean_text
from app.schemes.complaints import Complaints, Fault
from app.schemes.path_patterns import each, everything, strings, whole_numbers

LONGEST_TEXT = 2000
MAY_BE_EMPTY: Collection[str] = (
    *("number", "issuer", "date", "before", "mode", "purpose", "until", "value", "series"),
    *("interviewer_words", "subject_words", "talk_type", "document", "reply_deadline"),
    "kinds",
)
LIMITS: Mapping[str, tuple[int, int]] = {
    "levels.*.rank": (1, 99),
    "talk_types.*.cadence.count": (1, 366),
    "duties.*.cadence.count": (1, 366),
    "talk_types.*.staff_at_least": (0, 20),
    "lint.*.low": (0, 1000),
    "lint.*.high": (0, 1000),
    "deadlines.*.days": (0, 3660),
    "programmes.*.parts.*.count": (1, 99),
    "series.*.digits": (1, 8),
    "documents.*.fields.*.lines": (1, 40),
    "documents.*.reply_fields.*.lines": (1, 40),
    "*.*.share": (1, 100),
    "record_form.tables.*.*.share": (1, 100),
}
"""The least and the greatest number that stands for anything."""

_CODE = re.compile(r"[a-z][a-z0-9_]{0,59}")
_RULE_CODE = re.compile(r"[A-Z]{3}-\d\d")
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,19}")
_PART_OF_A_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_LEAP_YEAR = "2000-"  # a window may begin on 29 February


def check_values(document: Mapping[str, object], complaints: Complaints) -> None:
    """Note every single value that cannot be meant."""
    _texts(document, complaints)
    _codes(document, complaints)
    _numbers(document, complaints)
    _dates(document, complaints)


def _texts(document: object, complaints: Complaints) -> None:
    for path, value in everything(document):
        if not isinstance(value, str):
            continue
        if not value and path[-1] not in MAY_BE_EMPTY:
            complaints.add(path, Fault.BAD_VALUE, '""')
        elif value != clean_text(value) or len(value) > LONGEST_TEXT:
            complaints.add(path, Fault.BAD_VALUE, value[:40])


def _codes(document: object, complaints: Complaints) -> None:
    for path, value in everything(document):
        if isinstance(value, str) and path[-1] == "code":
            shape = _RULE_CODE if path[0] == "lint" else _CODE
            if not shape.fullmatch(value):
                complaints.add(path, Fault.BAD_VALUE, value[:40])
    for path, version in strings(document, "version"):
        if not _VERSION.fullmatch(version):
            complaints.add(path, Fault.BAD_VALUE, version[:40])


def _numbers(document: object, complaints: Complaints) -> None:
    for pattern, (least, greatest) in LIMITS.items():
        for path, number in whole_numbers(document, pattern):
            if not least <= number <= greatest:
                complaints.add(path, Fault.BAD_VALUE, f"{number} ≠ {least}…{greatest}")
    for path, rule in each(document, "lint.*"):
        low, high = _two(rule, "low", "high")
        if high and low > high:
            complaints.add((*path, "low"), Fault.BAD_VALUE, f"{low} > {high}")
    for path, part in each(document, "programmes.*.parts.*"):
        items = part.get("items", []) if isinstance(part, dict) else []
        count, _ = _two(part, "count", "count")
        if isinstance(items, list) and len(items) > count:
            complaints.add((*path, "items"), Fault.BAD_VALUE, f"{len(items)} > {count}")


def _two(table: object, first: str, second: str) -> tuple[int, int]:
    values = [table.get(key) for key in (first, second)] if isinstance(table, dict) else [0, 0]
    one, other = (value if isinstance(value, int) else 0 for value in values)
    return one, other


def _dates(document: object, complaints: Complaints) -> None:
    found = [(p, v, v) for p, v in strings(document, "effective_from")]
    found += [(p, v, _filled(v)) for p, v in strings(document, "bases.*.date") if v]
    for key in ("opens", "closes"):
        days = strings(document, f"campaigns.*.{key}")
        found += [(p, v, _LEAP_YEAR + ("02-29" if v == FEBRUARY_END else v)) for p, v in days]
    for path, written, whole in found:
        if not _is_date(whole):
            complaints.add(path, Fault.BAD_VALUE, written[:40])


def _filled(value: str) -> str:
    """Return a year or month as its first day."""
    if not _PART_OF_A_DATE.fullmatch(value):
        return ""
    return value + "-01-01"[len(value) - 4 :]


def _is_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
