"""What stands together on a page: questions and answers, tables, the closing part."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.record import (
    Block,
    Column,
    Heading,
    Paragraph,
    Record,
    SignatureBlock,
    SignatureLine,
    Table,
    printed_texts,
    utterances,
)
from app.export.fonts import Fonts
from app.export.layout import grid
from app.export.layout.page import Layout
from app.export.layout.record_layout import lay_out
from tests.export.builders import a_long_record, a_record


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """Return the fonts that ship."""
    return Fonts(Path(__file__).parents[2] / "resources" / "fonts")


def page_texts(layout: Layout) -> list[list[str]]:
    """Return each page's lines as text."""
    return [[line.text for line in page.lines] for page in layout.pages]


def whole(layout: Layout) -> str:
    """Return all text without the line ends."""
    return "".join(text for page in page_texts(layout) for text in page)


def with_blocks(*blocks: Block) -> Record:
    """Return a record of the given blocks."""
    return replace(a_record(), blocks=blocks)


def test_every_text_is_set_in_order(fonts: Fonts) -> None:
    """Nothing of the record is lost or moved."""
    record = a_record(30, tables=False)
    assert whole(lay_out(record, "", fonts)) == "".join(printed_texts(record))


def test_no_question_ends_a_page(fonts: Fonts) -> None:
    """The last line of a question stands on the page where its answer begins."""
    pages = page_texts(lay_out(a_long_record(), "", fonts))
    for page, following in pairwise(pages):
        if following[0].startswith("答（"):
            assert not any(line.startswith("问（") for line in page[-3:])


def test_no_line_of_an_entry_stands_alone_on_a_new_page(fonts: Fonts) -> None:
    """A page does not begin with the last line of a paragraph."""
    pages = page_texts(lay_out(a_long_record(), "", fonts))
    for page in pages[1:]:
        if not page[0].startswith(("问（", "答（", "序号")):
            assert not page[1].startswith(("问（", "答（"))


@pytest.mark.parametrize("lines", range(30, 60))
def test_the_closing_part_never_stands_alone(fonts: Fonts, lines: int) -> None:
    """However long the text, two of its lines go along with closing words and signatures."""
    closing = [block for block in a_record().blocks if isinstance(block, SignatureBlock)]
    record = with_blocks(Paragraph("记" * 28 * lines), *closing)
    last = page_texts(lay_out(record, "", fonts))[-1]
    assert last[1].startswith("记")


def test_a_heading_is_not_left_behind(fonts: Fonts) -> None:
    """A heading stands on the page of what follows it."""
    for lines in range(14, 24):
        record = with_blocks(
            Paragraph("记" * 28 * lines), Heading(1, "一、题"), Paragraph("录" * 99)
        )
        for page in page_texts(lay_out(record, "", fonts)):
            assert page[-1] != "一、题"


def test_a_table_repeats_its_head(fonts: Fonts) -> None:
    """Each page of a long table begins with the head row."""
    rows = tuple((str(number), "措施") for number in range(100))
    table = Table("清单", (Column("序号", 1), Column("内容", 3)), rows)
    pages = page_texts(lay_out(with_blocks(table), "", fonts))
    assert len(pages) > 2
    assert all(page[:2] == ["序号", "内容"] for page in pages[1:])
    assert [t for page in pages for t in page if t.isdigit()] == [row[0] for row in rows]


def test_a_row_higher_than_a_page_is_torn(fonts: Fonts) -> None:
    """A very long cell goes on over pages, whole."""
    table = Table("清单", (Column("序号", 1), Column("内容", 3)), (("1", "长" * 3000),))
    layout = lay_out(with_blocks(table), "", fonts)
    assert len(layout.pages) > 2
    assert whole(layout).count("长") == 3000


def test_a_head_higher_than_half_a_page_is_not_repeated(fonts: Fonts) -> None:
    """A nonsensical head row does not fill every page."""
    table = Table("清单", (Column("头" * 900, 1), Column("乙", 3)), (("1", "2"),) * 40)
    layout = lay_out(with_blocks(table), "", fonts)
    assert whole(layout).count("2") == 40


def test_empty_cells_and_tables_are_set(fonts: Fonts) -> None:
    """A table without rows or with empty cells is drawn."""
    none = Table("空表", (Column("甲", 1), Column("乙", 1)), ())
    blank = Table("空格", (Column("甲", 1), Column("乙", 1)), (("", ""),))
    assert whole(lay_out(with_blocks(none, blank), "", fonts)).endswith("空表甲乙空格甲乙")


def test_each_certificate_signer_has_a_place(fonts: Fonts) -> None:
    """All but the subject get room for a stamp, inside the block and apart from each other."""
    layout = lay_out(a_long_record(), "", fonts)
    assert [place.role for place in layout.places] == ["interviewer", "recorder", "archivist"]
    for place in layout.places:
        left, bottom, right, top = place.rect
        assert place.page == len(layout.pages) - 1
        assert grid.LEFT < left < right <= grid.RIGHT + grid.TOLERANCE
        assert grid.BLOCK_BOTTOM < bottom < top < grid.BLOCK_TOP
        assert right - left > 110
        assert top - bottom > 40
    assert all(one.rect[1] > other.rect[3] for one, other in pairwise(layout.places))


def test_more_signers_than_a_page_holds(fonts: Fonts) -> None:
    """Many signers go on over pages, each with a place on its page."""
    lines = tuple(SignatureLine("recorder", "记录人", f"甲{number}") for number in range(30))
    layout = lay_out(with_blocks(Paragraph("记"), SignatureBlock(lines)), "", fonts)
    assert len({place.page for place in layout.places}) > 1
    assert [place.name for place in layout.places] == [line.name for line in lines]


def test_an_empty_talk_is_set(fonts: Fonts) -> None:
    """A record without entries, and one without anything, take a page."""
    assert len(lay_out(a_record(0), "", fonts).pages) == 2
    assert len(lay_out(with_blocks(), "", fonts).pages) == 1


@pytest.mark.parametrize("name", ["䶮" * 200, "阿·布" * 66, "𠮷"])
def test_long_and_rare_names_are_set(fonts: Fonts, name: str) -> None:
    """A name of 200 characters wraps wherever it stands, whole."""
    record = a_record(2, name=name, tables=False)
    assert whole(lay_out(record, "", fonts)) == "".join(printed_texts(record))


def test_a_hundred_thousand_characters_are_set(fonts: Fonts) -> None:
    """An entry of 100,000 characters flows over its pages, whole."""
    text = "谈话记录，" * 20_000
    layout = lay_out(a_record(2, texts=(text,)), "", fonts)
    assert text in whole(layout)
    assert len(layout.pages) > 150


def test_line_ends_inside_an_entry_are_kept(fonts: Fonts) -> None:
    """Where the recorder ended a line, the page ends one."""
    record = a_record(1, texts=("第一\n第二",))
    texts = [text for page in page_texts(lay_out(record, "", fonts)) for text in page]
    assert utterances(record)[0].text == "第一\n第二"
    assert any(text.endswith("：第一") for text in texts)
    assert "第二" in texts


def test_label_and_marks_have_their_own_type(fonts: Fonts) -> None:
    """问 is set in Hei, 〔更正1〕 in Kai, the words in Fang."""
    record = with_blocks(*utterances(a_record(4))[3:])
    (first, *_, last) = lay_out(record, "", fonts).pages[0].lines[2:]
    assert first.runs[0].face.path.name == "TanluHei-Regular.ttf"
    assert first.runs[1].face.path.name == "TanluFang-Regular.ttf"
    assert {run.face.path.name for run in last.runs[-1:]} == {"TanluKai-Regular.ttf"}


def test_a_long_title_is_set_in_even_lines(fonts: Fonts) -> None:
    """A title of two lines is not one long line and one character."""
    record = replace(a_record(0), title="关于二〇二六年度青竹县党内政治监督谈话情况的记录")
    texts = page_texts(lay_out(record, "", fonts))[0]
    title = [text for text in texts[1:4] if text in record.title]
    assert "".join(title) == record.title
    assert min(len(line) for line in title) >= 8
