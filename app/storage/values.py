"""Small conversions between domain values and what a column holds."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

Code = TypeVar("Code", bound=StrEnum)


def text_of(moment: date | datetime | None) -> str | None:
    """Return a day or time as ISO text, times with their zone and every digit."""
    return moment.isoformat() if moment else None


def time_of(text: str | None) -> datetime | None:
    """Return the time in a column."""
    return datetime.fromisoformat(text) if text else None


def day_of(text: str | None) -> date | None:
    """Return the day in a column."""
    return date.fromisoformat(text) if text else None


def codes_text(codes: Iterable[StrEnum]) -> str:
    """Return a set of codes as one text, always in the same order."""
    return ",".join(sorted(codes))


def codes_of(kind: type[Code], text: str) -> frozenset[Code]:
    """Return the set of codes in a column."""
    return frozenset(map(kind, text.split(","))) if text else frozenset()
