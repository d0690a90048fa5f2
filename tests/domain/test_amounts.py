"""Amounts in digits and capitals."""

from decimal import Decimal

import pytest

from app.domain.amounts import amount_pairs


@pytest.mark.parametrize(
    ("text", "figures", "capitals"),
    [
        ("共计12万元（壹拾贰万元整）", "120000", "120000"),
        ("退还 3,450.60元（大写：叁仟肆佰伍拾元陆角）", "3450.60", "3450.6"),
        ("1.5亿元(人民币壹亿伍仟万元整)", "150000000", "150000000"),
        ("10元（拾元整）", "10", "10"),
        ("20050元（贰万零伍拾圆整）", "20050", "20050"),
        ("8.05元（捌元零伍分）", "8.05", "8.05"),
    ],
)
def test_both_ways_of_writing_are_read(text: str, figures: str, capitals: str) -> None:
    """Digits with 万 or 亿 and capital numerals give yuan."""
    (pair,) = amount_pairs(text)
    assert (pair.figures, pair.capitals) == (Decimal(figures), Decimal(capitals))
    assert pair.agrees


def test_a_slip_is_seen() -> None:
    """Two numbers that differ do not agree; an amount given once is no pair."""
    (pair,) = amount_pairs("补缴12万元（壹拾叁万元整），另有3万元未缴。")
    assert not pair.agrees
    assert pair.text == "12万元（壹拾叁万元整"
