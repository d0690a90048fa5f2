"""How long a talk has run, without its pauses and the days between its sittings."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from app.domain.sitting import Sitting
from app.domain.transcript import Pause
from ui.interview import RunningTime


def running_time(sittings: Sequence[Sitting], pauses: Sequence[Pause]) -> RunningTime | None:
    """Return the running time; None before the talk has begun."""
    if not sittings:
        return None
    last, since = sittings[-1], None
    before = timedelta()
    for sitting in sittings:
        if sitting.ended_at is not None:
            before += sitting.ended_at - sitting.started_at
            before -= _paused(pauses, sitting.started_at, sitting.ended_at)
    if last.ended_at is None:
        open_pause = paused_since(pauses)
        until = open_pause or max((p.until for p in pauses if p.until), default=last.started_at)
        until = max(until, last.started_at)
        before += until - last.started_at - _paused(pauses, last.started_at, until)
        since = None if open_pause else until
    return RunningTime(before, since)


def paused_since(pauses: Sequence[Pause]) -> datetime | None:
    """Return when the pause began that lasts; None where there is none."""
    return next((p.since for p in reversed(pauses) if p.until is None), None)


def _paused(pauses: Sequence[Pause], begin: datetime, end: datetime) -> timedelta:
    """Return how long pauses took between two moments."""
    whole = timedelta()
    for pause in pauses:
        since, until = max(pause.since, begin), min(pause.until or end, end)
        if until > since:
            whole += until - since
    return whole
