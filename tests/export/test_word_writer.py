"""Word files as python-docx and LibreOffice read them."""

import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm
from lxml import etree

from app.domain.record import Paragraph, Record, printed_texts, utterances
from app.export.record_codec import freeze
from app.export.word_check import WordRecordChecker
from app.export.word_record import unwrap_record
from app.export.word_text import clean, room_to_sign
from app.export.word_writer import WordRecordWriter
from app.services.errors import Cancelled
from tests.export.builders import FURNITURE, a_long_record, a_record
from tests.export.libreoffice import converted_to_pdf
from tests.export.signed_word import TEMPLATE, unsigned_word, written
from tests.tools import needs

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICIAL = {"仿宋_GB2312", "黑体", "楷体_GB2312", "方正小标宋简体", "宋体"}


def part(data: bytes, name: str) -> bytes:
    """Return one part of a file."""
    with ZipFile(BytesIO(data)) as archive:
        return archive.read(name)


def paragraphs(data: bytes) -> list[str]:
    """Return the text of each paragraph of the body, tables included, read by python-docx."""
    body = Document(BytesIO(data)).element.body
    return [
        "".join(str(piece.text) for piece in found.iter(f"{W}t")) for found in body.iter(f"{W}p")
    ]


def test_body_is_the_printed_texts_in_order() -> None:
    """Every printed text stands in the body, in order; only the end mark comes after."""
    record = a_record()
    found = paragraphs(written(record))
    assert [text.removesuffix(room_to_sign(FURNITURE).lstrip("\t")) for text in found[:-1]] == list(
        printed_texts(record)
    )
    assert found[-1] == "（以下空白）"


def test_every_run_names_its_official_fonts() -> None:
    """Body, header and footer set all four font slots of each run and no foreign face."""
    data = unsigned_word()
    runs = 0
    for name in ("word/document.xml", "word/header1.xml", "word/footer1.xml"):
        for run in etree.fromstring(part(data, name)).iter(f"{W}r"):
            fonts = run.find(f"{W}rPr/{W}rFonts")
            assert fonts is not None
            slots = {str(fonts.get(qn(f"w:{s}"))) for s in ("ascii", "hAnsi", "eastAsia", "cs")}
            assert len(slots) == 1
            assert slots <= OFFICIAL
            runs += 1
    assert runs > 60


def test_page_is_that_of_the_standard() -> None:
    """A4, the margins and line pitch of GB/T 9704, no grid, two-character indent."""
    document = Document(BytesIO(unsigned_word()))
    section = document.sections[0]
    assert section.page_width is not None
    assert abs(section.page_width - Mm(210)) < Mm(0.1)
    margins = (section.top_margin, section.left_margin, section.right_margin, section.bottom_margin)
    for found, wanted in zip(margins, (37, 28, 26, 35), strict=True):
        assert found is not None
        assert abs(found - Mm(wanted)) < Mm(0.1)
    assert document.element.body.sectPr.find(f"{W}docGrid") is None
    styles = part(unsigned_word(), "word/styles.xml").decode()
    assert 'w:line="579" w:lineRule="exact"' in styles
    assert 'w:firstLineChars="200"' in styles


def test_tables_repeat_their_heads_and_rows_may_break() -> None:
    """Lists carry tblHeader in their first row only; no row is kept whole."""
    document = Document(BytesIO(unsigned_word()))
    heads = [len(table._tbl.findall(f".//{W}tblHeader")) for table in document.tables]
    assert heads == [0, 1, 1]
    assert b"cantSplit" not in part(unsigned_word(), "word/document.xml")


def test_margins_name_talk_fingerprint_and_pages() -> None:
    """Each page shows mark, type and number above; signature line, fingerprint, page below."""
    frozen = freeze(a_record(entries=4))
    header = part(unsigned_word(), "word/header1.xml").decode()
    footer = part(unsigned_word(), "word/footer1.xml").decode()
    for text in (frozen.record.mark, frozen.record.type_name, frozen.record.number):
        assert text in header
    label = frozen.record.furniture.page_sign_label
    for text in (label, frozen.short_fingerprint, "PAGE", "NUMPAGES"):
        assert text in footer


def test_record_lies_inside() -> None:
    """The canonical bytes come back out of their part."""
    frozen = freeze(a_record(entries=4))
    assert unwrap_record(part(unsigned_word(), "customXml/item1.xml")) == frozen.canonical


def test_same_record_gives_the_same_bytes() -> None:
    """No clock, no order by chance; nothing about the computer or the program."""
    assert written(a_record(entries=4)) == unsigned_word()
    with ZipFile(BytesIO(unsigned_word())) as archive:
        names = archive.namelist()
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert names[0] == "[Content_Types].xml"
    assert not any("docProps" in name or "thumbnail" in name for name in names)


def test_strange_characters_do_not_stop_it() -> None:
    """Control characters and half surrogates become U+FFFD, line ends and tabs stay."""
    record = a_record(entries=2, texts=("a\x00b\x1bc\ufffe", "一\r\n二\t三\r四"))
    data = written(record)
    assert any("a�b�c�" in text for text in paragraphs(data))
    assert part(data, "word/document.xml").count(b"<w:br/>") == 2
    assert clean("x\ud83dy") == "x�y"
    assert "content_changed" not in {f.code for f in WordRecordChecker().check(data, ()).findings}


@pytest.mark.parametrize(
    "record",
    [
        Record("谈话记录", "", "", "", 1, FURNITURE, ()),
        Record("", "", "", "", 1, FURNITURE, (Paragraph(""),)),
        a_record(entries=2, texts=("长" * 100_000,)),
        a_record(entries=2, name="𠮷" * 200),
    ],
    ids=["empty talk", "empty texts", "100,000 characters", "long name"],
)
def test_extremes_are_written_and_read_back(record: Record) -> None:
    """The checker finds the content of an extreme record as it should be."""
    verdict = WordRecordChecker().check(written(record), ())
    assert [f.code for f in verdict.findings] == [
        "no_signature",
        "fingerprint_matches",
        "content_matches",
    ]


def test_progress_reaches_the_end_and_can_stop() -> None:
    """Progress counts to the total; raising Cancelled from it stops the work."""
    calls: list[tuple[int, int]] = []
    frozen = freeze(a_record(entries=4))
    WordRecordWriter(TEMPLATE).write(frozen, lambda done, total: calls.append((done, total)))
    assert calls[-1] == (len(frozen.record.blocks), len(frozen.record.blocks))

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        WordRecordWriter(TEMPLATE).write(frozen, stop)


@needs("soffice", "pdftotext", "pdfinfo")
def test_libreoffice_prints_it_on_the_pages_it_should_take(tmp_path: Path) -> None:
    """LibreOffice needs about the pages of the PDF, numbers them and prints all entries."""
    record = a_long_record()
    source = tmp_path / "record.docx"
    source.write_bytes(written(record))
    pdf = converted_to_pdf(source, tmp_path)
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    pages = int(info.partition("Pages:")[2].split()[0])
    assert 18 <= pages <= 28  # the fonts of this computer decide
    output = subprocess.run(
        ["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True
    ).stdout
    text = "".join(output.split())
    assert f"第{pages}页共{pages}页" in text
    for entry in utterances(record):
        assert f"{entry.label}（{entry.speaker}，{entry.time}）：{entry.text[:6]}" in text
    assert "（以下空白）" in text
