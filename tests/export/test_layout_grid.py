"""The grid of GB/T 9704: exactly 22 lines of 28 characters, and what stands around it."""

from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.record import Paragraph, ParagraphRole, Record
from app.export.fonts import Fonts
from app.export.layout import grid
from app.export.layout.page import Layout, Rule, TextLine
from app.export.layout.record_layout import lay_out
from app.services.errors import MissingGlyphError
from tests.export.builders import FURNITURE, a_long_record, a_record

MM = 72 / 25.4


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """Return the fonts that ship."""
    return Fonts(Path(__file__).parents[2] / "resources" / "fonts")


def full_page(fonts: Fonts) -> Layout:
    """Return a record whose second page holds plain text only."""
    text = Paragraph("记" * 28 * 60, ParagraphRole.PLAIN)
    return lay_out(Record("题", "1", "谈话", "", 1, FURNITURE, (text,)), "ABCD", fonts)


def right_end(line: TextLine) -> float:
    """Return where a line's last character ends."""
    last = line.runs[-1]
    return last.x + sum(last.advances)


def test_a_full_page_has_22_lines_of_28_characters(fonts: Fonts) -> None:
    """The page is filled exactly."""
    lines = full_page(fonts).pages[1].lines
    assert [len(line.text) for line in lines] == [28] * 22


def test_the_block_is_156_by_225_mm(fonts: Fonts) -> None:
    """Lines begin at 28 mm, end at 184 mm and are 225/22 mm apart."""
    lines = full_page(fonts).pages[1].lines
    assert {round(line.runs[0].x, 2) for line in lines} == {round(28 * MM, 2)}
    assert {round(right_end(line), 2) for line in lines} == {round(184 * MM, 2)}
    steps = [one.y - other.y for one, other in pairwise(lines)]
    assert steps == pytest.approx([225 * MM / 22] * 21)
    assert lines[0].y < (297 - 37) * MM
    assert lines[-1].y > (297 - 37 - 225) * MM


def test_text_is_16_points(fonts: Fonts) -> None:
    """三号 type."""
    lines = full_page(fonts).pages[1].lines
    assert {run.size for line in lines for run in line.runs} == {16.0}


def test_nothing_leaves_the_block(fonts: Fonts) -> None:
    """No line of a long record ends beyond the right edge or stands outside top and bottom."""
    for page in lay_out(a_long_record(), "ABCD", fonts).pages:
        assert all(right_end(line) <= grid.RIGHT + 1 for line in page.lines)
        assert all(grid.BLOCK_BOTTOM < line.y < grid.BLOCK_TOP for line in page.lines)


def test_a_long_record_takes_22_pages(fonts: Fonts) -> None:
    """The record that benchmarks use is as long as they say."""
    assert len(lay_out(a_long_record(), "ABCD", fonts).pages) == 22


def test_each_page_carries_number_fingerprint_and_a_line_to_sign(fonts: Fonts) -> None:
    """Head and foot name mark, type, record, page, fingerprint and who signs."""
    layout = lay_out(a_record(), "79A1 B436 2886 895C", fonts)
    for number, page in enumerate(layout.pages, start=1):
        words = [mark.text for mark in page.furniture if isinstance(mark, TextLine)]
        assert f"第{number}页 共{len(layout.pages)}页" in words
        assert words[3:5] == ["记录指纹：", "79A1 B436 2886 895C"]
        assert "谈话对象签名：" in words
        assert words[:2] == ["内部资料　党内政治监督谈话", "云政监谈〔2026〕7号"]


def test_furniture_keeps_clear_of_the_text(fonts: Fonts) -> None:
    """Head and foot stand outside the block, on the paper, and apart from each other."""
    page = full_page(fonts).pages[1]
    lines = [mark for mark in page.furniture if isinstance(mark, TextLine)]
    columns = [line for line in lines if line.text not in {"记录指纹：", "ABCD"}]
    heights = sorted({round(line.y) for line in columns})
    assert all(not grid.BLOCK_BOTTOM - 16 < line.y < grid.BLOCK_TOP for line in lines)
    assert all(30 < line.y < grid.PAGE_HEIGHT - 30 for line in lines)
    assert all(high - low > 16 for low, high in pairwise(heights))


def test_the_blank_rest_of_the_last_page_is_struck(fonts: Fonts) -> None:
    """Words and a stroke keep anyone from adding text (REC-08)."""
    last = lay_out(a_record(0), "ABCD", fonts).pages[-1]
    words = [mark for mark in last.furniture if isinstance(mark, TextLine)]
    (blank,) = [line for line in words if "以下空白" in line.text]
    slanted = [m for m in last.furniture if isinstance(m, Rule) and m.x1 != m.x2 and m.y1 != m.y2]
    assert blank.y < min(line.y for line in last.lines)
    assert [rule.y2 for rule in slanted] == pytest.approx([grid.BLOCK_BOTTOM])


def test_other_pages_are_not_struck(fonts: Fonts) -> None:
    """Only the last page says that nothing follows."""
    pages = lay_out(a_record(), "ABCD", fonts).pages
    texts = [m.text for p in pages[:-1] for m in p.furniture if isinstance(m, TextLine)]
    assert not [text for text in texts if "以下空白" in text]


@pytest.mark.parametrize("character", ["😀", "\ue000", "\udc00"])
def test_a_character_without_picture_is_named(fonts: Fonts, character: str) -> None:
    """The first character that no face can draw stops the layout and is named."""
    with pytest.raises(MissingGlyphError) as stopped:
        lay_out(a_record(texts=("好", f"好{character}")), "ABCD", fonts)
    assert (stopped.value.character, stopped.value.place) == (character, "第2条")
