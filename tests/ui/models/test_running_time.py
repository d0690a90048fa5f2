"""How long a talk has run."""

from datetime import timedelta

from app.domain.ids import TalkId
from app.domain.sitting import Sitting
from app.domain.transcript import Pause
from tests.builders_vault import MORNING
from ui.models.running_time import paused_since, running_time

TALK = TalkId(1)
MINUTE = timedelta(minutes=1)


def _sitting(begin: int, end: int | None = None) -> Sitting:
    ended = None if end is None else MORNING + end * MINUTE
    return Sitting(TALK, 1, MORNING + begin * MINUTE, "", (), ended_at=ended)


def _pause(begin: int, end: int | None = None) -> Pause:
    return Pause(
        TALK, MORNING + begin * MINUTE, "休息", None if end is None else MORNING + end * MINUTE
    )


def test_a_talk_not_begun_has_no_time() -> None:
    """There is nothing to show."""
    assert running_time((), ()) is None


def test_pauses_do_not_count() -> None:
    """Neither those that are over nor the one that lasts."""
    running = running_time((_sitting(0),), (_pause(10, 15),))
    assert running is not None
    assert running.at(MORNING + 20 * MINUTE) == 15 * MINUTE

    pauses = (_pause(10, 15), _pause(18))
    paused = running_time((_sitting(0),), pauses)
    assert paused is not None
    assert paused.at(MORNING + 60 * MINUTE) == 13 * MINUTE
    assert paused_since(pauses) == MORNING + 18 * MINUTE


def test_days_between_sittings_do_not_count() -> None:
    """A talk that goes on the next day has run for both sittings together."""
    first, day = _sitting(0, 30), 24 * 60
    adjourned = running_time((first,), (_pause(10, 15),))
    assert adjourned is not None
    assert adjourned.at(MORNING + 500 * MINUTE) == 25 * MINUTE

    both = running_time((first, _sitting(day)), (_pause(10, 15), _pause(day + 2, day + 3)))
    assert both is not None
    assert both.at(MORNING + (day + 10) * MINUTE) == 34 * MINUTE
