"""A day as people write it."""

import re
from datetime import date

_PARTS = re.compile(r"(\d{4})\D+(\d{1,2})\D+(\d{1,2})(?:\D.*)?", re.DOTALL)
_PACKED = re.compile(r"(\d{4})(\d\d)(\d\d)")


def read_day(untrusted: str) -> date | None:
    """Return the day of 2026-3-5, 2026.3.5, 2026年3月5日 or 20260305; what follows is left out."""
    text = untrusted.strip()
    found = _PACKED.fullmatch(text) or _PARTS.fullmatch(text)
    if found is None:
        return None
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        return None
