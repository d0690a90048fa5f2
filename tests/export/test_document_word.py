"""Documents as Word files: official fonts by name, margins, and what LibreOffice makes of them."""

import io
from dataclasses import replace
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm

from app.domain.document_sheet import DocumentSheet
from app.export.document_word import WordDocumentWriter
from tests.export.documents import (
    FORM,
    LETTER,
    MM,
    OFFICIAL,
    RESOURCES,
    characters,
    has_red,
    pdf_of,
)
from tests.export.libreoffice import converted_to_pdf
from tests.tools import needs


def word_of(sheet: DocumentSheet) -> bytes:
    """Return a sheet as .docx."""
    return WordDocumentWriter(RESOURCES / "templates" / "word").write(sheet)


@pytest.mark.parametrize("sheet", [OFFICIAL, LETTER, FORM])
def test_every_run_names_an_official_font(sheet: DocumentSheet) -> None:
    """Nothing is left to a theme; margins are 37, 28, 26 and 35 mm."""
    document = docx.Document(io.BytesIO(word_of(sheet)))
    fonts = {f.get(qn("w:eastAsia")) for f in document.element.body.iter(qn("w:rFonts"))}
    assert fonts <= {"仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "宋体"}
    section = document.sections[0]
    for value, millimetres in (
        (section.top_margin, 37),
        (section.left_margin, 28),
        (section.right_margin, 26),
        (section.bottom_margin, 35),
    ):
        assert value is not None
        assert abs(value - Mm(millimetres)) < Mm(1)


def test_equal_sheets_give_equal_bytes() -> None:
    """No clock and no chance is in the file."""
    assert word_of(LETTER) == word_of(LETTER)


def test_a_person_without_red_paper_gets_no_red() -> None:
    """On pre-printed paper the file has no red in it at all."""
    data = word_of(replace(OFFICIAL, red_head=False))
    document = docx.Document(io.BytesIO(data))
    assert "FF0000" not in document.element.xml
    assert OFFICIAL.head not in document.element.xml


@needs("soffice")
@pytest.mark.parametrize("sheet", [OFFICIAL, LETTER, FORM])
def test_libreoffice_opens_it(sheet: DocumentSheet, tmp_path: Path) -> None:
    """Another program shows the same words, and red where red is meant."""
    file = tmp_path / "document.docx"
    file.write_bytes(word_of(sheet))
    made = pypdfium2.PdfDocument(converted_to_pdf(file, tmp_path).read_bytes())
    words = "".join("".join(p.get_textpage().get_text_range().split()) for p in made)
    assert "".join(sheet.title.split()) in words
    assert has_red(made[0]) == (sheet is not FORM)
    assert abs(len(made) - len(pypdfium2.PdfDocument(pdf_of(sheet)))) <= 1


@needs("soffice")
@pytest.mark.parametrize("count", [1, 4, 5, 7])
def test_the_imprint_stands_at_the_foot_wherever_the_text_ends(count: int, tmp_path: Path) -> None:
    """Below the text where there is room, else at the foot of a page of its own, never torn."""
    text = tuple(f"第{number}段。" for number in range(count))
    file = tmp_path / "document.docx"
    sheet = replace(OFFICIAL, paragraphs=text, attachments=(), slips=())
    file.write_bytes(word_of(sheet))
    made = pypdfium2.PdfDocument(converted_to_pdf(file, tmp_path).read_bytes())
    last = [*characters(made[len(made) - 1])]
    (copies,) = [low for sign, _, low, _, _ in last if sign == "抄"]
    (printed,) = [low for sign, _, low, _, _ in last if sign == "印"]
    assert printed / MM == pytest.approx(37, abs=3)
    assert copies > printed
    signed = [low for sign, _, low, _, _ in last if sign == "月" and low > copies]
    assert signed or len(last) < 60  # the day stands above, or the page holds the imprint alone


def test_a_heading_in_a_form_stays_with_its_row() -> None:
    """No page ends with 安全预案 alone."""
    table = docx.Document(io.BytesIO(word_of(FORM))).tables[0]
    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]
    assert kept == [None, True, None, None]
