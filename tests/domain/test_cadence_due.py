"""When a cadence is due, and how its periods stand."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from app.domain.cadence import Cadence, Period
from app.domain.cadence_due import (
    Box,
    BoxState,
    applies,
    boxes,
    day_in,
    due_box,
    periods,
    whole_year,
    window,
)

MEETING = "democratic_life_meeting"


@pytest.mark.parametrize(
    ("cadence", "year", "ends"),
    [
        (Cadence(1, Period.YEAR), 2026, ["2026-12-31"]),
        (Cadence(1, Period.HALF_YEAR), 2026, ["2026-06-30", "2026-12-31"]),
        (
            Cadence(1, Period.QUARTER),
            2028,
            ["2028-03-31", "2028-06-30", "2028-09-30", "2028-12-31"],
        ),
        (Cadence(1, Period.YEAR, until="02-end"), 2026, ["2026-02-28"]),
        (Cadence(1, Period.YEAR, until="02-end"), 2028, ["2028-02-29"]),
        (Cadence(1, Period.YEAR, until="02-end"), 2100, ["2100-02-28"]),
        (Cadence(1, Period.YEAR, until="03-15"), 2026, ["2026-03-15"]),
        (Cadence(1, Period.YEAR, until="02-29"), 2027, ["2027-02-28"]),
        (Cadence(1, Period.HALF_YEAR, until="03-31"), 2026, ["2026-03-31", "2026-12-31"]),
    ],
)
def test_periods_end_on_their_last_day(cadence: Cadence, year: int, ends: list[str]) -> None:
    """Half-years, quarters and the end of February, in leap years too (JC03, BZ10, XM27)."""
    assert [period.due.isoformat() for period in periods(cadence, year)] == ends


def test_months_follow_one_another_without_a_gap() -> None:
    """Twelve periods cover a leap year day by day (XM26)."""
    found = periods(Cadence(2, Period.MONTH), 2028)
    assert [p.code for p in found] == [f"M{month:02}" for month in range(1, 13)]
    assert found[1].last == date(2028, 2, 29)
    following = pairwise(found)
    assert all(a.last + timedelta(days=1) == b.first for a, b in following)
    assert all(period.count == 2 for period in found)


@pytest.mark.parametrize(
    ("meeting", "due"),
    [
        (date(2026, 11, 20), date(2026, 11, 19)),
        (date(2026, 1, 1), date(2026, 12, 31)),  # nothing could precede it
        (date(2027, 1, 15), date(2026, 12, 31)),  # after the year: the year's end counts
        (None, date(2026, 12, 31)),
    ],
)
def test_what_precedes_a_meeting_is_due_the_day_before(meeting: date | None, due: date) -> None:
    """The talk is held before the unit's meeting, and within its year (AH05)."""
    (period,) = periods(Cadence(1, Period.YEAR, before=MEETING), 2026, meeting)
    assert period.due == due
    assert period.is_provisional is (meeting is None)


def test_a_meeting_does_not_matter_to_a_cadence_that_names_none() -> None:
    """Only what must precede an event is due before it."""
    (period,) = periods(Cadence(1, Period.YEAR), 2026, date(2026, 11, 20))
    assert period.due == date(2026, 12, 31)


HALVES = periods(Cadence(1, Period.HALF_YEAR), 2026)


@pytest.mark.parametrize(
    ("held", "states"),
    [
        (date(2026, 6, 30), [BoxState.DONE, BoxState.DUE]),
        (date(2026, 7, 1), [BoxState.OVERDUE, BoxState.DONE]),
        (date(2025, 12, 31), [BoxState.OVERDUE, BoxState.DUE]),
        (date(2026, 1, 1), [BoxState.DONE, BoxState.DUE]),
    ],
)
def test_a_talk_counts_in_the_half_year_of_its_day(held: date, states: list[BoxState]) -> None:
    """The last day of June belongs to the first half, the first of July to the second."""
    assert [b.state for b in boxes(HALVES, [held], (), date(2026, 8, 1))] == states


def test_a_period_becomes_overdue_the_day_after_its_last() -> None:
    """On the due day itself there is still time."""
    assert boxes(HALVES, (), (), date(2026, 6, 30))[0].state is BoxState.DUE
    assert boxes(HALVES, (), (), date(2026, 7, 1))[0].state is BoxState.OVERDUE
    assert boxes(HALVES, (), (), date(2026, 6, 30))[1].state is BoxState.LATER


def test_a_planned_talk_shows_but_is_not_done() -> None:
    """Planned is not held, and what is late stays late until it is held."""
    day = date(2026, 5, 1)
    assert boxes(HALVES, (), [day], date(2026, 3, 1))[0].state is BoxState.PLANNED
    late = boxes(HALVES, (), [day], date(2026, 7, 1))[0]
    assert (late.state, late.planned) == (BoxState.OVERDUE, 1)


def test_two_are_needed_where_the_cadence_says_two() -> None:
    """One of two is not done (JC03: research twice a year)."""
    wanted = periods(Cadence(2, Period.YEAR), 2026)
    one = boxes(wanted, [date(2026, 2, 1)], (), date(2026, 3, 1))[0]
    assert (one.state, one.done) == (BoxState.DUE, 1)
    both = boxes(wanted, [date(2026, 2, 1), date(2026, 2, 2)], (), date(2026, 3, 1))[0]
    assert both.state is BoxState.DONE


def test_a_talk_after_the_meeting_is_done_but_late() -> None:
    """It still counts for the year; that it came after the meeting is said (AH05)."""
    wanted = periods(Cadence(1, Period.YEAR, before=MEETING), 2026, date(2026, 6, 10))
    assert boxes(wanted, [date(2026, 6, 10)], (), date(2026, 7, 1))[0].late
    assert not boxes(wanted, [date(2026, 6, 9)], (), date(2026, 7, 1))[0].late


def test_a_second_turn_needs_a_second_talk() -> None:
    """Someone who is a target twice is done twice only with two talks (人次 2)."""
    wanted = (whole_year(2026),)
    days = [date(2026, 2, 1)]
    assert boxes(wanted, days, (), date(2026, 3, 1), turn=1)[0].state is BoxState.DONE
    assert boxes(wanted, days, (), date(2026, 3, 1), turn=2)[0].state is BoxState.DUE
    days.append(date(2026, 2, 9))
    assert boxes(wanted, days, (), date(2026, 3, 1), turn=2)[0].state is BoxState.DONE


def test_the_next_box_is_the_earliest_open_one() -> None:
    """Overdue goes before due, and what is to come is last."""
    today = date(2026, 8, 1)
    found = boxes(HALVES, (), (), today)
    assert _code(due_box(found)) == "H1"
    assert _code(due_box(boxes(HALVES, [date(2026, 3, 1)], (), today))) == "H2"
    assert due_box(boxes(HALVES, [date(2026, 3, 1), date(2026, 7, 9)], (), today)) is None


def test_a_campaign_is_one_period() -> None:
    """Its window is all that counts (AH35)."""
    wanted = (window(date(2026, 5, 11), date(2026, 7, 10)),)
    days = [date(2026, 5, 10), date(2026, 7, 11)]
    assert boxes(wanted, days, (), date(2026, 7, 10))[0].done == 0
    assert boxes(wanted, [date(2026, 7, 10)], (), date(2026, 7, 10))[0].done == 1


def test_levels_and_groups_limit_whom_a_cadence_concerns() -> None:
    """Without limits it concerns everybody."""
    assert applies(Cadence(1, Period.YEAR), "", frozenset())
    heads = Cadence(1, Period.HALF_YEAR, groups=("head",), levels=("county",))
    assert applies(heads, "county", frozenset({"head", "three_key"}))
    assert not applies(heads, "county", frozenset({"three_key"}))
    assert not applies(heads, "city", frozenset({"head"}))


def _code(box: Box | None) -> str:
    return box.period.code if box else ""


@pytest.mark.parametrize(
    ("year", "words", "day"),
    [(2028, "02-end", 29), (2026, "02-end", 28), (2026, "02-29", 28), (2028, "02-29", 29)],
)
def test_february_ends_as_the_year_has_it(year: int, words: str, day: int) -> None:
    """A window may end with February in any year (XM27)."""
    assert day_in(year, words) == date(year, 2, day)
