"""The drawn PDF, read back by poppler, PDFium and qpdf."""

import io
import re
import subprocess
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from fontTools.ttLib import TTFont

from app.domain.record import Record, printed_texts, utterance_text, utterances
from app.export.fonts import Fonts
from app.export.layout import grid
from app.export.pdf_fonts import to_unicode
from app.export.pdf_writer import PdfWriter
from app.export.record_codec import freeze
from app.services.errors import Cancelled, MissingGlyphError
from tests.export.builders import SUBJECT, a_long_record, a_record
from tests.tools import needs

ODD = (
    "控制\x00\x1b字符\u200b零宽",
    "https://example.invalid/" + "a" * 200,
    "中英文mixed文字ABC与数字12,345.67混排，见 Annex B。",
    "①⑳㈠Ⅲ☑□㎡℃№·〔2026〕★—— ……",
    "〇㐀䶮𠮷𪚥",
    "“‘，。’”" * 20,
    "甲\n乙\t丙",
)


@pytest.fixture(scope="module")
def writer() -> PdfWriter:
    """Return a writer with the fonts that ship."""
    return PdfWriter(Fonts(Path(__file__).parents[2] / "resources" / "fonts"))


def drawn(writer: PdfWriter, record: Record) -> bytes:
    """Return the record's PDF."""
    return writer.draw(freeze(record), _silent)[0]


def _silent(done: int, total: int) -> None:
    """Take no notice of progress."""


def bare(text: str) -> str:
    """Return a text without what has no picture and without blanks."""
    return re.sub(r"[\s\x00-\x1f\u200b]", "", text)


def in_order(texts: Iterable[str], whole: str) -> list[str]:
    """Return the texts that do not follow one another in the whole."""
    lost, start = [], 0
    for text in map(bare, texts):
        found = whole.find(text, start)
        if found < 0:
            lost.append(text)
        else:
            start = found + len(text)
    return lost


def poppler_text(data: bytes, folder: Path, *options: str) -> str:
    """Return what pdftotext reads in the text block of each page."""
    path = folder / "record.pdf"
    path.write_bytes(data)
    top = str(round(grid.TOP) - 1)
    block = ["-x", "0", "-y", top, "-W", "596", "-H", str(round(grid.BLOCK_HEIGHT) + 3)]
    command = ["pdftotext", *options, *block, str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def pdfium_text(data: bytes) -> str:
    """Return what PDFium reads in the text block of each page."""
    document = pypdfium2.PdfDocument(data)
    block = {"bottom": grid.BLOCK_BOTTOM - 1, "top": grid.BLOCK_TOP + 1}
    return "\n".join(page.get_textpage().get_text_bounded(**block) for page in document)


@needs("pdftotext")
@pytest.mark.parametrize("record", [a_long_record(), a_record(40, texts=ODD)])
def test_poppler_gives_back_every_entry_in_order(
    writer: PdfWriter, record: Record, tmp_path: Path
) -> None:
    """Every transcript entry is copied out right, one after the other."""
    text = bare(poppler_text(drawn(writer, record), tmp_path))
    assert in_order(map(utterance_text, utterances(record)), text) == []


@needs("pdftotext")
def test_poppler_gives_back_the_whole_record(writer: PdfWriter, tmp_path: Path) -> None:
    """In the order of the page's content nothing is missing, tables included."""
    record = a_record(40, texts=ODD)
    text = bare(poppler_text(drawn(writer, record), tmp_path, "-raw"))
    assert in_order(printed_texts(record), text) == []


def test_pdfium_gives_back_the_whole_record(writer: PdfWriter) -> None:
    """A second reader agrees."""
    record = a_record(40, texts=ODD)
    assert in_order(printed_texts(record), bare(pdfium_text(drawn(writer, record)))) == []


@needs("pdftotext")
def test_stretched_lines_have_no_blanks(writer: PdfWriter, tmp_path: Path) -> None:
    """Squeezing and stretching put no blanks between copied characters."""
    record = a_record(40)
    data = drawn(writer, replace(record, blocks=utterances(record)))
    assert not re.findall(r"[\u4e00-\u9fff，。] +[\u4e00-\u9fff]", poppler_text(data, tmp_path))
    assert not re.findall(r"[\u4e00-\u9fff，。] +[\u4e00-\u9fff]", pdfium_text(data))


@needs("pdffonts")
def test_every_font_is_embedded(writer: PdfWriter, tmp_path: Path) -> None:
    """Poppler finds every font embedded, cut down and mapped to Unicode; none is Helvetica."""
    path = tmp_path / "record.pdf"
    path.write_bytes(drawn(writer, a_record()))
    listed = subprocess.run(["pdffonts", path], check=True, capture_output=True, text=True).stdout
    rows = listed.splitlines()[2:]
    assert len(rows) >= 5
    assert all(re.search(r"Identity-H +yes yes yes", row) for row in rows)
    assert "Helvetica" not in listed


def test_characters_beyond_the_bmp_copy_out_right(writer: PdfWriter) -> None:
    """𠮷 comes back as 𠮷 (reportlab writes five hex digits into its ToUnicode maps)."""
    assert SUBJECT in pdfium_text(drawn(writer, a_record()))
    assert "<0001> <D842DFB7>" in to_unicode({"𠮷": 1})


def test_all_widths_are_given_in_thousandths(writer: PdfWriter) -> None:
    """The widths in the file agree with the embedded outlines (reportlab assumes an em of 1000)."""
    with pikepdf.open(io.BytesIO(drawn(writer, a_record()))) as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            descendant = font.DescendantFonts[0]
            program = TTFont(io.BytesIO(descendant.FontDescriptor.FontFile2.read_bytes()))
            scale = 1000 / program["head"].unitsPerEm
            advances = [program["hmtx"][name][0] * scale for name in program.getGlyphOrder()]
            given = [float(width) for width in descendant.W[1]]
            assert given == pytest.approx(advances[1 : len(given) + 1], abs=0.01)


def test_nothing_stray_is_in_the_file(writer: PdfWriter) -> None:
    """No base font, no page transition, no encoding on a symbolic font, no damage."""
    data = drawn(writer, a_record())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert all("/Trans" not in page for page in pdf.pages)
        fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary)]
        kinds = {str(o.Subtype) for o in fonts if o.get("/Type") == "/Font"}
        assert kinds == {"/Type0", "/CIDFontType2"}
    assert b"Helvetica" not in data


def test_equal_records_give_equal_files(writer: PdfWriter) -> None:
    """Neither clock nor chance nor an earlier document leaves a trace."""
    first = drawn(writer, a_record())
    drawn(writer, a_long_record())
    assert drawn(writer, a_record()) == first


def test_pages_are_a4_and_in_chinese(writer: PdfWriter) -> None:
    """Paper and language are given."""
    with pikepdf.open(io.BytesIO(drawn(writer, a_record()))) as pdf:
        assert [float(side) for side in pdf.pages[0].MediaBox] == [0, 0, 595.276, 841.89]
        assert str(pdf.Root.Lang) == "zh-CN"
        assert str(pdf.docinfo["/Title"]) == a_record().title


def test_progress_counts_pages(writer: PdfWriter) -> None:
    """Progress goes from none to all pages."""
    steps: list[tuple[int, int]] = []
    writer.draw(freeze(a_long_record()), lambda done, total: steps.append((done, total)))
    assert steps == [(number, 22) for number in range(23)]


def test_drawing_can_be_stopped(writer: PdfWriter) -> None:
    """What progress raises ends the work; the next document is whole again."""

    def stop(done: int, total: int) -> None:
        if done == total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        writer.draw(freeze(a_long_record()), stop)
    assert drawn(writer, a_record()).startswith(b"%PDF-1.7")


def test_a_missing_picture_stops_the_export(writer: PdfWriter) -> None:
    """An emoji is named, with the entry it stands in."""
    with pytest.raises(MissingGlyphError) as stopped:
        drawn(writer, a_record(texts=("好", "好", "好😀")))
    assert (stopped.value.character, stopped.value.place) == ("😀", "第3条")


def test_each_place_lies_beside_the_signers_name(writer: PdfWriter) -> None:
    """The room for a stamp stands at the height of the printed name, right of it."""
    data, places = writer.draw(freeze(a_record()), _silent)
    document = pypdfium2.PdfDocument(data)
    for place in places:
        left, bottom, _, top = place.rect
        beside = (
            document[place.page]
            .get_textpage()
            .get_text_bounded(left=grid.LEFT, bottom=bottom, right=left, top=top)
        )
        assert bare(beside).endswith(f"：{place.name}")
