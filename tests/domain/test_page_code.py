"""The text of a page's code."""

from dataclasses import replace

import pytest

from app.domain.page_code import PageCode, read_page_code, write_page_code

CODE = PageCode("2026-0007", 2, 3, 12, "0123456789abcdef")


def test_what_is_written_is_read() -> None:
    """Also with a number of Chinese characters."""
    for code in (CODE, replace(CODE, number="云政监谈〔2026〕7号")):
        assert read_page_code(write_page_code(code)) == code


def test_a_long_or_odd_number_still_gives_a_code() -> None:
    """It is shortened, and cannot break the form."""
    written = write_page_code(replace(CODE, number="甲|乙\n" * 30))
    code = read_page_code(written)
    assert code is not None
    assert len(code.number) == 40
    assert (code.page, code.pages) == (3, 12)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.invalid",
        "TL2|2026-0007|2|3/12|0123456789ABCDEF",
        "TL1|2026-0007|2|13/12|0123456789ABCDEF",
        "TL1|2026-0007|2|0/12|0123456789ABCDEF",
        "TL1|2026-0007|2|3/12|0123456789ABCDE",
        "TL1|2026-0007|２|3/12|0123456789ABCDEF",
        "TL1|2026-0007|2|3/12|0123456789ABCDEF ",
    ],
)
def test_another_text_is_no_code(text: str) -> None:
    """Codes of other programs and made-up ones are not taken."""
    assert read_page_code(text) is None


def test_a_code_knows_its_fingerprint() -> None:
    """It is compared by its first 16 digits."""
    assert CODE.is_of("0123456789abcdef" + "0" * 48)
    assert not CODE.is_of("1123456789abcdef" + "0" * 48)
