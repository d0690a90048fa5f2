"""What the services need to write calendar files (.ics)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Protocol


@dataclass(frozen=True)
class CalendarEvent:
    """One entry of a calendar: all day, or from a local time on for some minutes.

    `uid` stays the same whenever the same thing is written again.
    """

    uid: str
    day: date
    summary: str
    starts: time | None = None
    minutes: int = 0
    description: str = ""
    place: str = ""


class CalendarWriter(Protocol):
    """Makes calendar files."""

    def write(self, events: Sequence[CalendarEvent], made_at: datetime) -> bytes:
        """Return an iCalendar file (RFC 5545) whose times are those of China."""
        ...
