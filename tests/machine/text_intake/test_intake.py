"""Files of others: read by their content, with what must be told, or refused by name."""

import io
import random
import subprocess
import zipfile
from pathlib import Path

import docx
import openpyxl
import pikepdf
import pytest
from docx.oxml import parse_xml
from PIL import Image
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

from app.export.pdf_text import read_pdf
from app.machine.text_intake.intake import FileIntake
from app.services.errors import (
    ArchiveBombError,
    Cancelled,
    DamagedFileError,
    EncryptedFileError,
    OldOfficeFileError,
    UnknownFileKindError,
)
from app.services.ports.text_intake import IntakeKind, IntakeResult, NoteKind
from tests.tools import needs

_TEXT = "关于谈话工作的通知，我们的工作有问题。\r\n第二行 abc 123\r\n"
_OLE = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(600)
_NOISE = random.Random(1).randbytes(5000)  # noqa: S311  (the same noise each time)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_FONT = Path(__file__).parents[3] / "resources" / "fonts" / "TanluHei-Regular.ttf"


def _read(name: str, data: bytes) -> IntakeResult:
    return FileIntake(read_pdf).read(name, data, lambda _done, _total: None)


def _told(result: IntakeResult) -> dict[NoteKind, int]:
    return {note.kind: note.count for note in result.notes}


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gbk", "gb18030"],
)
def test_text_is_read_in_every_encoding(encoding: str) -> None:
    """With a mark or without one; line ends become one kind."""
    assert _read("a.txt", _TEXT.encode(encoding)).text == _TEXT.replace("\r\n", "\n")


def test_big5_is_told_from_gbk() -> None:
    """By which of the two reads like Chinese."""
    text = "關於談話工作的通知，我們的工作有問題。\n"

    assert _read("a.txt", text.encode("big5")).text == text


def test_broken_bytes_are_counted_and_placed() -> None:
    """What is readable is kept, in UTF-8 and in GBK."""
    cut = _read("a.txt", _TEXT.encode()[:-40] + b"\xff" + _TEXT.encode())
    assert cut.text.endswith("第二行 abc 123\n")
    assert _told(cut)[NoteKind.UNREADABLE_BYTES] >= 1
    odd = _read("a.txt", _TEXT.encode("gbk")[:11] + b"\xff" + _TEXT.encode("gbk")[11:])
    assert "我们的工作有问题。\n第二行" in odd.text


def test_control_signs_are_left_out_and_told() -> None:
    """NUL and its like."""
    result = _read("a.txt", b"a\0b\x01c" + _TEXT.encode())

    assert result.text.startswith("abc关于")
    assert _told(result)[NoteKind.CONTROL_SIGNS] == 2


def test_a_page_shows_what_a_reader_sees() -> None:
    """Script and hidden text are left out, cells are parted by tabs, the charset is heard."""
    page = (
        "<html><head><meta charset=gbk><title>标题</title><style>x</style></head><body><p>一&nbsp;"
        "二<br>三</p><script>alert(1)</script><div style='display:none'>藏</div><table><tr><td>甲"
        "</td><td><p>乙</p></td></tr><tr><td>1</td><td>2</td></tr></table>尾</body></html>"
    )
    result = _read("a.html", page.encode("gbk"))

    assert result.text == "一 二\n三\n\n甲\t乙\n1\t2\n尾\n"
    assert result.meta["title"] == "标题"
    assert _told(result)[NoteKind.HIDDEN_TEXT] == 1


def _document() -> bytes:
    document = docx.Document()
    paragraph = document.add_paragraph("第一段")
    paragraph._p.append(
        parse_xml(f'<w:ins {_W} w:id="1" w:author="a"><w:r><w:t>加入</w:t></w:r></w:ins>')
    )
    paragraph._p.append(
        parse_xml(
            f'<w:del {_W} w:id="2" w:author="a"><w:r><w:delText>删去</w:delText></w:r></w:del>'
        )
    )
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "甲", "乙"
    document.sections[0].header.paragraphs[0].text = "页眉字"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_word_takes_insertions_and_leaves_deletions() -> None:
    """Tables, headers and tracked changes; also under another name, which is told."""
    result = _read("d.txt", _document())

    assert result.kind is IntakeKind.WORD
    assert result.text == "第一段加入\n甲\t乙\n\n页眉字\n"
    told = _told(result)
    assert (told[NoteKind.INSERTED], told[NoteKind.DELETED], told[NoteKind.HEADERS]) == (1, 1, 1)
    assert NoteKind.OTHER_NAME in told


@needs("soffice")
def test_libreoffice_reads_the_same_words(tmp_path: Path) -> None:
    """A program we did not write shows the same body, tracked changes accepted."""
    document = docx.Document()
    for text in ("第一段", "第二段\t有制表符", "第三段 English"):
        document.add_paragraph(text)
    path = tmp_path / "a.docx"
    document.save(str(path))
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
    command += ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True)
    shown = (tmp_path / "a.txt").read_text(encoding="utf-8-sig")

    assert shown.split() == _read("a.docx", path.read_bytes()).text.split()


def test_excel_keeps_text_as_text_and_formulas_as_data() -> None:
    """Leading zeros, formats, hidden sheets, merged cells."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["001", 0.5, "=1+1"])
    sheet["B1"].number_format = "0.00%"
    sheet["A2"] = "合并"
    sheet.merge_cells("A2:B2")
    hidden = book.create_sheet("藏")
    hidden["A1"] = "x"
    hidden.sheet_state = "hidden"
    file = io.BytesIO()
    book.save(file)
    result = _read("a.xlsx", file.getvalue())

    assert result.text == "Sheet\n001\t50.00%\t=1+1\n合并\n\n藏\nx\n"
    told = _told(result)
    assert told[NoteKind.HIDDEN_SHEETS] == told[NoteKind.MERGED_CELLS] == 1
    assert told[NoteKind.FORMULAS_WITHOUT_RESULT] == 1


def _pdf(pages: int = 1, words: str = "谈话工作") -> bytes:
    pdfmetrics.registerFont(TTFont("Hei", _FONT))
    file = io.BytesIO()
    drawn = canvas.Canvas(file)
    for _ in range(pages):
        drawn.setFont("Hei", 12)
        drawn.drawString(72, 700, words)
        drawn.showPage()
    drawn.save()
    return file.getvalue()


def test_a_pdf_gives_its_text_or_says_that_it_has_none() -> None:
    """A scan is only kept; one with a password is named."""
    assert _read("a.pdf", _pdf()).text == "谈话工作\n"
    scan = _read("s.pdf", _pdf(words=""))
    assert scan.is_attachment_only
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(_pdf())) as document:
        document.save(locked, encryption=pikepdf.Encryption(user="x", owner="y"))
    with pytest.raises(EncryptedFileError):
        _read("e.pdf", locked.getvalue())


def test_many_pages_can_be_cancelled() -> None:
    """Progress is told between pages, and raising there stops the work."""

    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        FileIntake(read_pdf).read("a.pdf", _pdf(50), stop)


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_page_that_was_turned_is_read_along_its_lines(turned: int) -> None:
    """Whoever scanned or turned it sideways: line after line, never across them."""
    page = canvas.Canvas(made := io.BytesIO())
    pdfmetrics.registerFont(TTFont("Hei", _FONT))
    page.setFont("Hei", 20)
    for number, line in enumerate(("一是谈话", "二是整改", "三是回访")):
        page.drawString(80, 700 - 40 * number, line)
    page.save()
    with pikepdf.open(made) as document:
        document.pages[0].Rotate = turned
        document.save(out := io.BytesIO())

    assert _read("a.pdf", out.getvalue()).text == "一是谈话\n二是整改\n三是回访\n"


@needs("pdftotext")
def test_pdftotext_reads_the_same(tmp_path: Path) -> None:
    """A tool we did not write finds the same words."""
    path = tmp_path / "a.pdf"
    path.write_bytes(_pdf(3))
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True)

    assert done.stdout.decode().split() == _read("a.pdf", path.read_bytes()).text.split()


def _bomb() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"<a>" + b" " * 100_000_000)
    return file.getvalue()


def _lying_bomb() -> bytes:
    """Return a package whose directory says that 100 MB are 100 bytes."""
    data = bytearray(_bomb())
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")
    return bytes(data)


def _with_body(xml: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("word/document.xml", xml)
    return file.getvalue()


def test_word_shows_what_stands_beside_and_inside() -> None:
    """A table in a cell, ruby without its reading, a formula, a link, a text box."""
    run = "<w:r><w:t>{}</w:t></w:r>"
    base = f"<w:rubyBase>{run.format('谈')}</w:rubyBase>"
    math = "http://schemas.openxmlformats.org/officeDocument/2006/math"
    pieces = (
        "<w:hyperlink><w:r><w:t>链接</w:t></w:r></w:hyperlink>",
        f"<w:r><w:ruby><w:rt>{run.format('tán')}</w:rt>{base}</w:ruby></w:r>",
        f'<m:oMath xmlns:m="{math}"><m:r><m:t>x+1</m:t></m:r></m:oMath>',
        "<w:r><w:instrText>PAGE</w:instrText></w:r>",
        "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
    )
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    inner = f"<w:tbl><w:tr>{cell.format('内一')}{cell.format('内二')}</w:tr></w:tbl>"
    table = f"<w:tbl><w:tr>{cell.format('外')}<w:tc>{inner}<w:p/></w:tc></w:tr></w:tbl>"
    xml = f"<w:document {_W}><w:body><w:p>{''.join(pieces)}</w:p>{table}</w:body></w:document>"
    result = _read("a.docx", _with_body(xml.encode()))

    assert result.text == "链接谈x+1\n框\n外\t内一 内二\n"


@pytest.mark.parametrize(
    ("value", "number_format", "shown"),
    [
        (1234567, '0.0,"千"', "1234.6千"),
        (-5, "0;(0)", "(5)"),
        (1234567, "#,##0,", "1,235"),
        (0.9983, "0.00%", "99.83%"),
        (7, "000", "007"),
        (12, '"¥"#,##0.00', "¥12.00"),
    ],
)
def test_figures_are_shown_as_in_excel(value: float, number_format: str, shown: str) -> None:
    """Thousands, negative forms, shares, leading zeros."""
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = value
    book.worksheets[0]["A1"].number_format = number_format
    file = io.BytesIO()
    book.save(file)

    assert _read("a.xlsx", file.getvalue()).text == f"{shown}\n"


def test_far_cells_and_empty_rows_stay_short() -> None:
    """A million empty rows between two cells do not make a million lines."""
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"], book.worksheets[0]["A900000"] = "近", "远"
    file = io.BytesIO()
    book.save(file)
    text = _read("a.xlsx", file.getvalue()).text

    assert text.split() == ["近", "远"]
    assert text.count("\n") < 30


def test_a_few_nuls_in_gbk_do_no_harm() -> None:
    """They are left out and told."""
    result = _read("a.txt", b"\0\0\0" + _TEXT.encode("gbk"))

    assert result.text == _TEXT.replace("\r\n", "\n")


def test_a_declared_entity_is_not_resolved() -> None:
    """A page cannot show other files of the computer."""
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><p>&x;正文</p></html>'

    assert _read("a.html", page.encode()).text == "&x;正文\n"


def _picture(kind: str, mode: str = "RGB", side: int = 50) -> bytes:
    file = io.BytesIO()
    Image.new(mode, (side, side)).save(file, kind)
    return file.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "BMP"])
def test_pictures_are_only_kept(kind: str) -> None:
    """They are sound, and have no text."""
    assert _read(f"a.{kind}", _picture(kind)).is_attachment_only


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("bomb.docx", _bomb(), ArchiveBombError),
        ("big.png", _picture("PNG", "1", 20_000), ArchiveBombError),
        ("cut.docx", _document()[:3000], DamagedFileError),
        ("cut.pdf", b"%PDF-1.7\n1 0 obj", DamagedFileError),
        ("cut.png", _picture("PNG")[:60], DamagedFileError),
        ("old.doc", _OLE, OldOfficeFileError),
        ("locked.docx", _OLE + "EncryptedPackage".encode("utf-16-le"), EncryptedFileError),
        ("program.pdf", b"MZ\x90\0\3\0" + bytes(200), UnknownFileKindError),
        ("noise.txt", _NOISE, UnknownFileKindError),
        ("photo.heic", b"\0\0\0\x18ftypheic" + bytes(300), UnknownFileKindError),
        (
            "page.mht",
            b"MIME-Version: 1.0\nContent-Type: multipart/related\n\n<p>",
            UnknownFileKindError,
        ),
        ("deep.html", ("<html>" + "<div>" * 50_000 + "深").encode(), DamagedFileError),
        ("entity.docx", _with_body(b'<!DOCTYPE x [<!ENTITY a "a">]><x>&a;</x>'), ArchiveBombError),
        ("lying.docx", _lying_bomb(), DamagedFileError),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(
    name: str, data: bytes, error: type[Exception]
) -> None:
    """Each has an error of its own that carries the file's name."""
    with pytest.raises(error) as refused:
        _read(name, data)

    assert vars(refused.value)["name"] == name
