"""When talks begin that are planned together."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import time

from app.domain.ids import TargetId
from app.domain.plan import TalkWish
from app.domain.plan_board import BoardRow

_HOURS = 24


def one_after_another(
    rows: Iterable[BoardRow], wish: TalkWish
) -> tuple[tuple[TargetId, TalkWish], ...]:
    """Return each target's wish: whoever talks to several of them does so one after the other.

    A talk that would begin after midnight gets no time.
    """
    begun: Counter[object] = Counter()
    found = []
    for row in rows:
        who = wish.interviewer_id or row.interviewer_id or row.interviewer
        starts = _later(wish.starts, begun[who] * wish.minutes) if who else wish.starts
        begun[who] += 1
        found.append((row.target_id, replace(wish, starts=starts)))
    return tuple(found)


def _later(starts: time | None, minutes: int) -> time | None:
    if starts is None:
        return None
    hour, minute = divmod(starts.hour * 60 + starts.minute + minutes, 60)
    return time(hour, minute) if hour < _HOURS else None
