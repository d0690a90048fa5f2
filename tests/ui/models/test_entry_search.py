"""Finding words in texts."""

import pytest

from ui.models.entry_search import next_hit, rows_with, terms_of

TEXTS = ("资金滞留", "督促不力，AUDIT", "资金 Audit", "")


@pytest.mark.parametrize(
    ("sought", "rows"),
    [
        ("资金", (0, 2)),
        ("audit", (1, 2)),
        ("audit 资金", (2,)),
        ("没有", ()),
        ("  ", ()),
        ("，", (1,)),
    ],
)
def test_every_word_must_be_there(sought: str, rows: tuple[int, ...]) -> None:
    """In any order, great and small letters alike; nothing sought finds nothing."""
    assert rows_with(TEXTS, terms_of(sought)) == rows


@pytest.mark.parametrize(
    ("row", "by", "hit"),
    [(None, 0, 2), (None, -1, 9), (2, 1, 5), (9, 1, 2), (2, -1, 9), (3, 0, 5), (5, 0, 5)],
)
def test_hits_are_gone_through_in_a_ring(row: int | None, by: int, hit: int) -> None:
    """After the last comes the first."""
    assert next_hit((2, 5, 9), row, by) == hit
    assert next_hit((), row, by) is None
