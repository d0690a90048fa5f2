"""A time of day as people type it, and the moment it means."""

from dataclasses import replace
from datetime import datetime, time, timedelta, timezone

import pytest

from app.domain.ids import TalkId
from app.domain.sitting import Sitting
from ui.models.clock_time import moment_in, time_typed

EVENING = datetime(2026, 3, 5, 21, 30, 15, tzinfo=timezone(timedelta(hours=8)))
SITTING = Sitting(TalkId(1), 1, EVENING, "一号室", ())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("9:05", time(9, 5)),
        ("0905", time(9, 5)),
        ("９：０５", time(9, 5)),
        ("9时05分", time(9, 5)),
        ("14点", time(14, 0)),
        (" 23:59 ", time(23, 59)),
        ("24:00", None),
        ("9:60", None),
        ("9", None),
        ("九点", None),
        ("", None),
        ("12:30:00", None),
    ],
)
def test_a_time_is_understood_or_not(typed: str, meant: time | None) -> None:
    """What cannot be a time is none; nothing is guessed."""
    assert time_typed(typed) == meant


def test_a_time_lies_on_the_sittings_day() -> None:
    """People come before they begin to talk; the zone is the sitting's."""
    assert moment_in(SITTING, time(21, 0)).isoformat() == "2026-03-05T21:00:00+08:00"


def test_a_sitting_over_midnight_has_two_days() -> None:
    """Only then an early hour means the next day."""
    long = replace(SITTING, ended_at=EVENING + timedelta(hours=3))
    assert moment_in(long, time(0, 45)).day == 6
    assert moment_in(long, time(21, 45)).day == 5
    assert moment_in(SITTING, time(0, 45)).day == 5
