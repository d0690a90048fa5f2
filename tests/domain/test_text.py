"""What may stand in a stored text."""

import pytest

from app.domain.text import (
    LONGEST_ENTRY,
    TextMissingError,
    TextTooLongError,
    clean_entry,
    clean_line,
    clean_text,
)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  你好  ", "你好"),
        ("第一行\n第二行\r\n第三行", "第一行 第二行 第三行"),
        ("零\x00宽\u200b度\x1b[31m", "零宽度[31m"),
        ("左\u202e右", "左右"),
        ("半\ud842个", "半个"),
        ("林𠮷、周䶮", "林𠮷、周䶮"),
        ("1800余次", "1800余次"),
        ("A  B", "A  B"),
    ],
)
def test_invisible_characters_go_and_words_stay(raw: str, clean: str) -> None:
    """Control, format and half-surrogate characters are removed; words never change."""
    assert clean_text(raw) == clean


def test_cleaning_twice_changes_nothing() -> None:
    """A cleaned text is clean."""
    once = clean_text("甲\t乙\n\n丙\u2028丁")

    assert clean_text(once) == once


def test_an_entry_of_a_hundred_thousand_characters_is_kept_whole() -> None:
    """A very long answer is stored as it is."""
    assert clean_entry("长" * 100_000) == "长" * 100_000


def test_too_long_and_empty_are_refused_with_the_facts() -> None:
    """The error carries both lengths, or the name of the empty field."""
    with pytest.raises(TextTooLongError) as long:
        clean_entry("长" * (LONGEST_ENTRY + 1))
    with pytest.raises(TextMissingError) as empty:
        clean_line(" \u200b ", "name")

    assert (long.value.length, long.value.limit) == (LONGEST_ENTRY + 1, LONGEST_ENTRY)
    assert empty.value.field == "name"


def test_an_optional_line_may_be_empty() -> None:
    """An optional field takes nothing for an answer."""
    assert clean_line("  ", "post", required=False) == ""


def test_a_name_of_two_hundred_characters_is_kept() -> None:
    """Long names of minorities and units are stored whole."""
    assert clean_line("名" * 200, "name") == "名" * 200
