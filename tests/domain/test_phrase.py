"""Codes, phrases, and what a phrase is worth."""

from datetime import date

import pytest

from app.domain.errors import RuleBrokenError
from app.domain.phrase import (
    LONGEST_CODE,
    LONGEST_PHRASE,
    Phrase,
    PhraseTooLongError,
    ShorthandCodeError,
    clean_code,
    clean_phrase_text,
    opening_of,
    worth,
)
from app.domain.text import TextMissingError, visible_text

TODAY = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("typed", "code"),
    [("ZG", "zg"), (" z1 ", "z1"), ("整改", "整改"), ("", ""), ("z\u200bg", "zg")],
)
def test_a_code_is_compared_in_small_letters(typed: str, code: str) -> None:
    """Case, blanks around and what nobody sees make no difference."""
    assert clean_code(typed) == code


@pytest.mark.parametrize("typed", ["z g", "2026", "z改", "z-g", "🙂", "z" * (LONGEST_CODE + 1)])
def test_a_code_must_be_plain(typed: str) -> None:
    """Where a code begins must be seen from the letters before the cursor alone."""
    with pytest.raises(ShorthandCodeError):
        clean_code(typed)


def test_a_phrase_has_words_and_an_end() -> None:
    """Nothing, and too much, is refused; line breaks become blanks."""
    assert clean_phrase_text("第一\n第二") == "第一 第二"
    with pytest.raises(TextMissingError):
        clean_phrase_text(" \u200b ")
    with pytest.raises(PhraseTooLongError) as refused:
        clean_phrase_text("长" * (LONGEST_PHRASE + 1))
    assert isinstance(refused.value, RuleBrokenError)


def test_worth_fades() -> None:
    """Three uses today are worth more than five of two months ago, and those more than none."""
    today = worth(Phrase("a", uses=3, used_on=TODAY), TODAY)
    old = worth(Phrase("b", uses=5, used_on=date(2026, 1, 4)), TODAY)
    assert today == 3
    assert 0 < old < today
    assert worth(Phrase("c"), TODAY) == 0
    assert worth(Phrase("d", uses=1, used_on=date(2026, 4, 1)), TODAY) == 1


@pytest.mark.parametrize(
    ("answer", "opening"),
    [
        ("关于第三项，已经完成。", "关于第三项，"),
        ("我的看法是:应当整改", "我的看法是:"),
        ("没有标点的一句话", ""),
        ("这一句话在二十个字以后才有一个标点可以停下来，", ""),
        ("", ""),
    ],
)
def test_the_opening_words_of_an_answer(answer: str, opening: str) -> None:
    """They end with the first colon or comma, if that comes soon."""
    assert opening_of(answer) == opening


def test_what_nobody_sees_goes_and_line_breaks_stay() -> None:
    """Zero-width, direction and control characters go; rare characters and emoji stay."""
    assert visible_text("a\u202eb\u200d\x07c\n𠮷\U00030000\t🙂葛\U000e0100") == (
        "abc\n𠮷\U00030000\t🙂葛\U000e0100"
    )
