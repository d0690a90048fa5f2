"""Booklets: A5 pages, two on A4 for folding, and Word, read back by programs of others."""

import io
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from docx import Document
from docx.shared import Mm

from app.domain.booklet import Booklet, BookletEntry, numbered
from app.domain.library import LibraryForm
from app.export.booklet_pdf import PdfBooklets, sides
from app.export.booklet_word import WordBooklets
from app.export.fonts import Fonts
from app.services.errors import Cancelled, MissingGlyphError
from tests.builders_library import ASPECTS, DUTIES, MANIFESTATIONS, library_parts
from tests.tools import needs

RESOURCES = Path(__file__).parents[2] / "resources"
TITLE = "“一把手”常见问题提醒清单（虚构）"


def _silent(done: int, total: int) -> None:
    del done, total


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """Return the fonts that ship."""
    return Fonts(RESOURCES / "fonts")


def a_booklet(form: LibraryForm = MANIFESTATIONS) -> Booklet:
    """Return a booklet of all entries of a library."""
    entries = tuple(
        BookletEntry(
            p.depth, numbered(p.number, p.text), f"（责任部门：{p.owner}）" * bool(p.owner)
        )
        for p in library_parts(form)
    )
    return Booklet(
        TITLE, "7个领域　86条　232种表现", "虚构市纪委", "2026年3月", form.lowest, entries
    )


def texts(data: bytes) -> list[str]:
    """Return the words of each page, without blanks."""
    document = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    return [re.sub(r"\s+", "", page) for page in pages]


def test_every_entry_stands_in_order_on_a5(fonts: Fonts) -> None:
    """Nothing is lost, and each field begins a page."""
    booklet = a_booklet()
    data = PdfBooklets(fonts).write(booklet, _silent)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        box = [round(float(side) / 72 * 25.4) for side in pdf.pages[0].mediabox]
        assert box == [0, 0, 148, 210]
        with pdf.open_outline() as outline:
            assert len(outline.root) == 7
            assert sum(len(item.children) for item in outline.root) == 86
        assert str(pdf.Root.Lang) == "zh-CN"
    pages = texts(data)
    first = next(n for n, page in enumerate(pages) if page.endswith("—1—"))
    assert first % 2 == 0  # a right page
    body = "".join(pages[first:])
    place = 0
    for entry in booklet.entries:
        words = re.sub(r"\s+", "", entry.text)
        place = body.index(words, place) + len(words)
    for entry in (e for e in booklet.entries if e.depth == 0):
        assert any(page.find(entry.text) in range(80) for page in pages[first:])


def test_the_contents_give_the_page_each_heading_stands_on(fonts: Fonts) -> None:
    """Every heading has its number, and it is there."""
    booklet = a_booklet()
    pages = texts(PdfBooklets(fonts).write(booklet, _silent))
    first = next(n for n, page in enumerate(pages) if page.endswith("—1—"))
    contents = "".join(pages[2:first])
    for entry in (e for e in booklet.entries if e.depth < booklet.lowest):
        found = re.search(re.escape(entry.text) + r"…+(\d+)", contents)
        assert found, entry.text
        assert entry.text in pages[first + int(found[1]) - 1]


def test_two_on_a_sheet_fold_into_the_right_order(fonts: Fonts) -> None:
    """The sides are those of a saddle-stitched booklet, on A4."""
    assert list(sides(8)) == [(7, 0), (1, 6), (5, 2), (3, 4)]
    assert list(sides(5)) == [(None, 0), (1, None), (None, 2), (3, 4)]
    single = texts(PdfBooklets(fonts).write(a_booklet(), _silent))
    data = PdfBooklets(fonts, imposed=True).write(a_booklet(), _silent)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        box = [round(float(side) / 72 * 25.4) for side in pdf.pages[0].mediabox]
        assert box == [0, 0, 297, 210]
    folded = texts(data)
    assert len(folded) * 2 == -(-len(single) // 4) * 4
    for page, (left, right) in zip(folded, sides(len(single)), strict=True):
        wanted = [single[n] for n in (left, right) if n is not None]
        assert sorted(page) == sorted("".join(wanted))


@needs("qpdf")
@pytest.mark.parametrize("imposed", [False, True])
def test_the_files_are_sound_and_equal_for_equal_content(
    fonts: Fonts, tmp_path: Path, *, imposed: bool
) -> None:
    """The tool qpdf finds nothing, and the bytes do not depend on the clock."""
    data = PdfBooklets(fonts, imposed=imposed).write(a_booklet(ASPECTS), _silent)
    assert data == PdfBooklets(fonts, imposed=imposed).write(a_booklet(ASPECTS), _silent)
    path = tmp_path / "booklet.pdf"
    path.write_bytes(data)
    subprocess.run(["qpdf", "--check", str(path)], check=True, capture_output=True)


def test_word_is_a5_with_headings_and_page_references(fonts: Fonts) -> None:
    """Each heading is marked and referred to; the departments stand in brackets."""
    booklet = a_booklet(DUTIES)
    data = WordBooklets(RESOURCES / "templates" / "word", fonts).write(booklet, _silent)
    document = Document(io.BytesIO(data))
    for section in document.sections:
        assert abs((section.page_width or 0) - Mm(148)) < Mm(1)
        assert abs((section.page_height or 0) - Mm(210)) < Mm(1)
    words = [paragraph.text for paragraph in document.paragraphs]
    for entry in booklet.entries:
        assert f"{entry.text}{entry.note}" in words or entry.text in words
    xml = document.element.xml
    headings = [entry for entry in booklet.entries if entry.depth < booklet.lowest]
    assert xml.count("w:bookmarkStart") == xml.count("PAGEREF entry") == len(headings)


def test_a_long_heading_stays_within_the_page(fonts: Fonts) -> None:
    """Over the text it is cut short with dots; in the text it is whole."""
    long = "参照公务员法管理的事业单位和其他各类单位" * 3
    entries = (BookletEntry(0, long), BookletEntry(1, "条"), BookletEntry(2, "表现"))
    data = PdfBooklets(fonts).write(Booklet(TITLE, "", "", "", 2, entries), _silent)
    document = pypdfium2.PdfDocument(data)
    for page in document:
        width = page.get_width()
        words = page.get_textpage()
        boxes = [words.get_charbox(n) for n in range(words.count_chars())]
        assert all(left >= 0 and right <= width for left, _, right, _ in boxes)
    last = texts(data)[-1]
    assert long in last
    assert "…" in last


def test_a_long_office_takes_two_lines_on_the_cover(fonts: Fonts) -> None:
    """Its lines do not stand on one another."""
    office = "中国共产党虚构市虚构区纪律检查委员会虚构市虚构区监察委员会办公室"
    booklet = Booklet(TITLE, "", office, "2026年3月", 0, (BookletEntry(0, "甲"),))
    words = pypdfium2.PdfDocument(PdfBooklets(fonts).write(booklet, _silent))[0].get_textpage()
    text = words.get_text_range()
    first, last = text.index("中国共产党"), text.index("公室")
    assert words.get_charbox(last)[3] < words.get_charbox(first)[1]


def test_a_library_without_headings_has_no_contents(fonts: Fonts) -> None:
    """Neither Word nor PDF has a page with nothing but that word on it."""
    booklet = Booklet(TITLE, "", "", "", 0, (BookletEntry(0, "只有一级"),))
    assert not any("目录" in page for page in texts(PdfBooklets(fonts).write(booklet, _silent)))
    data = WordBooklets(RESOURCES / "templates" / "word", fonts).write(booklet, _silent)
    words = [paragraph.text for paragraph in Document(io.BytesIO(data)).paragraphs]
    assert "只有一级" in words
    assert not any("录" in each for each in words)


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_work_can_be_stopped_and_names_what_no_font_draws(fonts: Fonts, kind: str) -> None:
    """Cancelling goes through; a character of the private use area is named."""
    writers: dict[str, Callable[[], PdfBooklets | WordBooklets]] = {
        "pdf": lambda: PdfBooklets(fonts),
        "docx": lambda: WordBooklets(RESOURCES / "templates" / "word", fonts),
    }

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        writers[kind]().write(a_booklet(ASPECTS), stop)
    odd = Booklet(TITLE, "", "", "", 1, (BookletEntry(0, "甲"), BookletEntry(1, "乙\ue123")))
    with pytest.raises(MissingGlyphError):
        writers[kind]().write(odd, _silent)
