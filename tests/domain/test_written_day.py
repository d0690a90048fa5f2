"""Days as people write them."""

from datetime import date

import pytest

from app.domain.written_day import read_day


@pytest.mark.parametrize(
    "written",
    ["2026-03-05", "2026-3-5", " 2026.3.5 ", "2026/03/05", "2026年3月5日", "20260305", "2026 3 5"],
)
def test_every_usual_way_is_understood(written: str) -> None:
    """Signs between the numbers do not matter."""
    assert read_day(written) == date(2026, 3, 5)


def test_what_follows_a_day_is_left_out() -> None:
    """A time behind it belongs to the page, not to the day."""
    assert read_day("2026年3月5日 09:30") == date(2026, 3, 5)


@pytest.mark.parametrize("written", ["", "昨天", "2026-13-01", "2026-02-30", "26-3-5", "2026-3"])
def test_what_is_no_day_is_none(written: str) -> None:
    """Neither words nor impossible days count."""
    assert read_day(written) is None
