"""Documents as PDF: the measures of GB/T 9704-2012, read back from the finished file."""

import io
import re
from dataclasses import replace
from itertools import combinations, pairwise

import pikepdf
import pypdfium2
import pytest

from app.domain.document_form import DocumentLayout
from app.domain.document_sheet import DocumentSheet
from app.export.document_pdf import PdfDocumentWriter
from app.export.fonts import Fonts
from app.services.errors import MissingGlyphError
from tests.builders_talks import silent
from tests.export.documents import (
    FORM,
    LETTER,
    LONG,
    MM,
    OFFICIAL,
    RESOURCES,
    characters,
    has_red,
    pdf_of,
    red_paths,
)

A4 = (210 * MM, 297 * MM)


def test_the_margins_are_37_28_26_35() -> None:
    """On a full page the text stands 37, 28, 26 and 35 mm from the edges, each to a millimetre."""
    page = pypdfium2.PdfDocument(pdf_of(LONG))[1]
    assert page.get_size() == pytest.approx(A4, abs=0.1)
    body = [c for c in characters(page) if c[2] > 34 * MM]  # without the page number
    assert min(c[1] for c in body) / MM == pytest.approx(28, abs=1)
    assert (A4[0] - max(c[3] for c in body)) / MM == pytest.approx(26, abs=1)
    lines = sorted({round(c[2], 1) for c in body})
    pitch = 225 / 22
    assert len(lines) == 22
    assert (lines[1] - lines[0]) / MM == pytest.approx(pitch, abs=0.05)
    # a line's box is as high as its pitch, the type stands in the middle of it
    spare = (pitch - 16 / MM) / 2
    assert (A4[1] - max(c[4] for c in body)) / MM - spare == pytest.approx(37, abs=1)
    assert min(c[2] for c in body) / MM - spare == pytest.approx(35, abs=1)
    top_line = [c for c in body if abs(c[2] - lines[-1]) < 1]
    assert len(top_line) == 28


def test_an_official_head_stands_where_the_standard_says() -> None:
    """The mark begins 35 mm below the text block's top, a red line as wide as the block below."""
    page = pypdfium2.PdfDocument(pdf_of(OFFICIAL))[0]
    mark = [c for c in characters(page) if c[4] - c[2] > 23]
    assert "".join(c[0] for c in mark) == OFFICIAL.head
    centre = (min(c[1] for c in mark) + max(c[3] for c in mark)) / 2 / MM
    assert centre == pytest.approx(28 + 156 / 2, abs=1)
    assert (A4[1] - max(c[4] for c in mark)) / MM == pytest.approx(37 + 35, abs=1)
    (line,) = red_paths(page)
    assert (line[2] - line[0]) / MM == pytest.approx(156, abs=1)
    number = [c for c in characters(page) if c[0] == "〔"]
    assert (number[0][2] - line[1]) / MM == pytest.approx(4, abs=1)


def test_a_letter_has_double_lines_of_170_mm() -> None:
    """The mark is 30 mm from the edge, one double line below it, one 20 mm above the lower edge."""
    page = pypdfium2.PdfDocument(pdf_of(LETTER))[0]
    lines = red_paths(page)
    assert len(lines) == 4
    assert all((line[2] - line[0]) / MM == pytest.approx(170, abs=1.5) for line in lines)
    assert min(line[1] for line in lines) / MM == pytest.approx(20, abs=1)
    mark = [c for c in characters(page) if c[4] - c[2] > 23]
    assert (A4[1] - max(c[4] for c in mark)) / MM == pytest.approx(30, abs=1)
    words = page.get_textpage().get_text_range()
    assert "— 1 —" not in words
    second = pypdfium2.PdfDocument(pdf_of(LETTER))[1].get_textpage().get_text_range()
    assert "— 2 —" in second


@pytest.mark.parametrize("sheet", [OFFICIAL, LETTER])
def test_on_pre_printed_paper_nothing_is_red(sheet: object) -> None:
    """Without red head nothing red is drawn and everything black stays where it was."""
    assert isinstance(sheet, type(LETTER))
    with_head = pypdfium2.PdfDocument(pdf_of(sheet))
    without = pypdfium2.PdfDocument(pdf_of(replace(sheet, red_head=False)))
    assert has_red(with_head[0])
    assert not any(has_red(page) for page in without)
    size = 23
    before = [c for c in characters(with_head[0]) if c[4] - c[2] < size]
    after = [c for c in characters(without[0]) if c[4] - c[2] < size]
    assert [c[0] for c in before] == [c[0] for c in after]
    assert [c[1:] for c in before] == [pytest.approx(c[1:], abs=0.1) for c in after]


def test_the_imprint_stands_at_the_foot() -> None:
    """Copies and imprint end with the text block of the last page, with 印发."""
    document = pypdfium2.PdfDocument(pdf_of(replace(OFFICIAL, slips=())))
    page = document[len(document) - 1]
    printed = [c for c in characters(page) if c[0] == "印"]
    assert printed[-1][2] / MM == pytest.approx(35, abs=3)
    assert "抄送：县委办公室，县政府办公室。" in page.get_textpage().get_text_range()


@pytest.mark.parametrize(("count", "pages", "folios"), [(1, 2, "12"), (9, 2, "12"), (26, 4, "12")])
def test_the_imprint_ends_the_last_leaf(count: int, pages: int, folios: str) -> None:
    """It stands on an even page; a blank page before it and its own then have no number."""
    text = tuple(f"第{number}段。" for number in range(count))
    sheet = replace(OFFICIAL, paragraphs=text, attachments=(), slips=())
    document = pypdfium2.PdfDocument(pdf_of(sheet))
    said = ["".join(page.get_textpage().get_text_range().split()) for page in document]
    assert ["印发" in each for each in said] == [False] * (pages - 1) + [True]
    assert "".join(re.findall("—(\\d)—", "".join(said))) == folios


def test_a_letter_is_no_longer_for_its_copies() -> None:
    """A letter has no printer's line: its copies stand below the text on the one page."""
    sheet = replace(LETTER, paragraphs=("请研究。",), attachments=(), slips=())
    assert len(pypdfium2.PdfDocument(pdf_of(sheet))) == 1


def test_signer_and_day_stand_where_the_standard_says() -> None:
    """With a seal the day ends four characters in; without, the signer ends two in."""
    plain = replace(OFFICIAL, slips=(), copies="", printed_by="", attachments=(), paragraphs=())
    pitch, right = 156 / 28, 28 + 156
    sealed = [*characters(pypdfium2.PdfDocument(pdf_of(plain))[0])]
    bare = [*characters(pypdfium2.PdfDocument(pdf_of(replace(plain, sealed=False)))[0])]
    day = [c for c in sealed if c[0] == "日"][-1]
    assert (right - day[3] / MM) / pitch == pytest.approx(4, abs=0.2)
    signed = [c for c in bare if c[0] == "会"][-1]
    assert (right - signed[3] / MM) / pitch == pytest.approx(2, abs=0.2)
    first = [c for c in bare if c[0] == "中"][-1]
    year = [c for c in bare if c[0] == "2"][-2]
    assert (year[1] - first[1]) / MM / pitch == pytest.approx(2, abs=0.2)


def test_a_form_is_framed_and_leaves_room_to_write() -> None:
    """A long cell is not cut off, an opinion's cell is high and empty."""
    document = pypdfium2.PdfDocument(pdf_of(FORM))
    words = "".join(document[0].get_textpage().get_text_range().split())
    assert words.count("问题很多。") == 30
    assert len(document) == 1


def test_the_file_is_pdf_a_and_the_same_each_time() -> None:
    """Equal sheets give equal bytes; the file says PDF/A-2b and its title."""
    data = pdf_of(LETTER)
    assert data == pdf_of(LETTER)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        metadata = pdf.open_metadata()
        assert metadata.pdfa_status == "2B"
        assert metadata["dc:title"] == "提示函"


def test_a_character_without_picture_is_named() -> None:
    """A sign that no font has stops the making and is named."""
    with pytest.raises(MissingGlyphError):
        pdf_of(replace(LETTER, title="\U000f1234函"))


def test_a_void_mark_lies_on_every_page() -> None:
    """The kept file is marked page by page, with the reason in words."""
    writer = PdfDocumentWriter(Fonts(RESOURCES / "fonts"))
    made = writer.write([LETTER, LETTER], silent)
    marked = pypdfium2.PdfDocument(writer.marked_void(made.data, "2026年3月6日 主送有误"))
    assert all("主送有误" in page.get_textpage().get_text_range() for page in marked)
    assert [start % 2 for start in made.starts] == [0, 0]


LONG_NAME = "中国共产党克孜勒苏柯尔克孜自治州阿合奇县纪律检查委员会监察委员会驻县财政局纪检监察组"


@pytest.mark.parametrize("sealed", [True, False])
def test_a_signer_longer_than_a_line_keeps_its_day(*, sealed: bool) -> None:
    """A long office's name takes several lines, and the day stands whole below the last."""
    sheet = replace(OFFICIAL, slips=(), head="县纪委文件", signer=LONG_NAME, sealed=sealed)
    found = _last_text(replace(sheet, copies="", printed_by="", attachments=()))
    last = min(c[2] for c in found if c[0] == "组")
    day = [c for c in found if c[0] in "年月日2026350" and c[2] < last - 1]
    assert "".join(c[0] for c in sorted(day, key=lambda c: c[1])) == OFFICIAL.day
    assert min(c[1] for c in found) / MM > 27
    assert max(c[3] for c in found) / MM < 28 + 157


def test_lines_to_sign_by_hand_never_lie_on_each_other() -> None:
    """Words that take two lines push down the line to sign below them."""
    lines = ("承诺人（签名）：", f"单位及职务：{LONG_NAME}组长", "签署日期：")
    pledge = DocumentSheet(
        DocumentLayout.PLEDGE, "承诺书", paragraphs=("照办。",), signatures=lines
    )
    found = _last_text(pledge)
    heights = sorted({round(c[2]) for c in found if c[2] < 700}, reverse=True)
    assert all(above - below > 16 for above, below in pairwise(heights))


def test_a_long_imprint_leaves_its_day_alone() -> None:
    """An office too long for the imprint's line goes on below, the day stays readable."""
    sheet = replace(OFFICIAL, slips=(), printed_by=LONG_NAME)
    document = pypdfium2.PdfDocument(pdf_of(sheet))
    found = [*characters(document[len(document) - 1])]
    low = [c for c in found if 34 * MM < c[2] < 70 * MM]
    wide = [c for c in low if c[0] > "一"]
    for one, other in combinations(wide, 2):
        assert abs(one[2] - other[2]) > 4 or abs(one[1] - other[1]) > 12
    office, year = (next(c for c in low if c[0] == sign) for sign in "组年")
    assert office[2] == pytest.approx(year[2], abs=0.5)
    assert sum(c[0] == "组" for c in low) == 1


def _last_text(sheet: DocumentSheet) -> list[tuple[str, float, float, float, float]]:
    document = pypdfium2.PdfDocument(pdf_of(sheet))
    return [c for c in characters(document[len(document) - 1]) if c[2] > 34 * MM]
