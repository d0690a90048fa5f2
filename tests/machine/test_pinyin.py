"""Initials: names by the readings of surnames, words by those of the dictionary."""

from pathlib import Path

import pytest
from pypinyin import Style, lazy_pinyin

from app.machine.pinyin import PinyinInitials

WORDS = Path(__file__).parents[2] / "resources" / "words"
INITIALS = PinyinInitials(WORDS)


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("单立文", "slw"),
        ("仇和", "qh"),
        ("解学龙", "xxl"),
        ("曾国华", "zgh"),
        ("查良", "zl"),
        ("朴树", "ps"),
        ("区伯", "ob"),
        ("尉迟恭", "ycg"),
        ("万俟明", "mqm"),
        ("欧阳娜", "oyn"),
        ("覃明", "tm"),
        ("𠮷大同", "jdt"),
        ("张 少 华", "zsh"),
        ("张小明", "zhxm"),
        ("张少华", "zhshh"),
        ("Alice", "alice"),
    ],
)
def test_a_name_is_found_by_its_surname_as_it_is_read(name: str, typed: str) -> None:
    """Thirty surnames that dictionaries get wrong, compound ones, and both ways of zh."""
    assert typed in INITIALS.of_name(name)


@pytest.mark.parametrize(
    ("words", "typed"),
    [
        ("整改措施", "zgcs"),
        ("重新调查", "cxdc"),
        ("“三重一大”事项", "szydsx"),
        ("2025年报告", "2025nbg"),
        ("DNA检测", "dnajc"),
    ],
)
def test_words_are_found_in_every_reading(words: str, typed: str) -> None:
    """Quotation marks do not count, letters and figures do."""
    assert typed in INITIALS.of_text(words)


def test_what_has_no_reading_has_no_initials() -> None:
    """Signs alone cannot be typed; a long text is not followed to its end."""
    assert INITIALS.of_text("……🙂") == ()
    assert INITIALS.of_name("") == ()
    assert {len(typed) for typed in INITIALS.of_text("一" * 500)} == {12}


def test_the_table_agrees_with_the_library_it_was_made_from() -> None:
    """Every common character's usual initial is the one pypinyin gives."""
    common = map(chr, range(0x4E00, 0x9FA6))
    theirs = {c: lazy_pinyin(c, style=Style.NORMAL, errors="ignore") for c in common}
    differing = [
        (character, readings)
        for character, readings in theirs.items()
        if readings
        and readings[0][:1].isascii()
        and readings[0][:1] not in INITIALS.of_text(character)
    ]
    assert len(theirs) > 20_000
    assert differing == []
