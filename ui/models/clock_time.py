"""A time of day as people type it, and the moment it means in a sitting."""

import re
import unicodedata
from datetime import datetime, time, timedelta

from app.domain.sitting import Sitting

_TYPED = re.compile(r"(\d{1,2})[:.时点]?(\d{2})分?|(\d{1,2})[时点]")


def time_typed(text: str) -> time | None:
    """Return the time in 9:05, 0905, 9时05分, 9点 or full-width digits; None for anything else."""
    found = _TYPED.fullmatch(unicodedata.normalize("NFKC", text).replace(" ", ""))
    if found is None:
        return None
    hour, minute = int(found[1] or found[3]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004


def moment_in(sitting: Sitting, at: time) -> datetime:
    """Return the moment the time means: on the sitting's day, or after its midnight.

    It is the next day only where the sitting ended on one and the time lies before its start.
    """
    moment = sitting.started_at.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    ended = sitting.ended_at
    is_past_midnight = ended is not None and ended.date() > moment.date()
    return (
        moment + timedelta(days=1) if is_past_midnight and moment < sitting.started_at else moment
    )
