"""The lines of Word files, with the numbers that only Word's lists know."""

import io
import zipfile

import pytest
from docx import Document

from app.machine import word_lines

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def a_file(body: str, numbering: str = "") -> bytes:
    """Return a package with just these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr(
            "word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        )
        if numbering:
            package.writestr(
                "word/numbering.xml", f'<w:numbering xmlns:w="{W}">{numbering}</w:numbering>'
            )
    return file.getvalue()


def paragraph(text: str, level: int | None = None) -> str:
    """Return a paragraph, in a list where a level is given."""
    number = (
        f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr></w:pPr>'
        if level is not None
        else ""
    )
    return f"<w:p>{number}<w:r><w:t>{text}</w:t></w:r></w:p>"


def level(number: int, kind: str, text: str) -> str:
    """Return the definition of a list's level."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


LISTS = (
    f'<w:abstractNum w:abstractNumId="3">{level(0, "chineseCounting", "%1、")}'
    f"{level(1, 'chineseCountingThousand', '（%2）')}{level(2, 'decimal', '%3.')}"
    f"{level(3, 'decimalEnclosedCircle', '%4')}</w:abstractNum>"
    '<w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num>'
)


def texts(data: bytes) -> list[str]:
    """Return the lines' texts."""
    lines = word_lines.read(data)
    assert lines is not None
    return [line.text for line in lines]


def test_list_numbers_are_written_out_as_word_shows_them() -> None:
    """Chinese, bracketed, decimal and circled, beginning anew below each upper one."""
    levels = [0, 1, 2, 2, 3, 1, 2, 0, 1]
    body = "".join(paragraph("甲", each) for each in levels)
    assert texts(a_file(body, LISTS)) == [
        "一、甲",
        "（一）甲",
        "1.甲",
        "2.甲",
        "①甲",
        "（二）甲",
        "1.甲",
        "二、甲",
        "（一）甲",
    ]
    many = "".join(paragraph("甲", 0) for _ in range(112))
    written = texts(a_file(many, LISTS))
    assert [written[n] for n in (9, 10, 19, 20, 99, 100, 111)] == [
        "十、甲",
        "十一、甲",
        "二十、甲",
        "二十一、甲",
        "一百、甲",
        "一百零一、甲",
        "一百一十二、甲",
    ]


def test_a_level_beyond_words_own_is_the_deepest_one() -> None:
    """A made-up level would let the reader count for ever."""
    data = a_file(paragraph("甲", 0) + paragraph("乙", 2_000_000_000), LISTS)
    assert texts(data) == ["一、甲", "1.乙"]


def test_changes_are_read_as_all_accepted() -> None:
    """What was inserted is there, what was deleted is not."""
    body = (
        "<w:p><w:r><w:t>甲</w:t></w:r><w:ins><w:r><w:t>乙</w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>丙</w:delText></w:r></w:del></w:p>"
    )
    assert texts(a_file(body)) == ["甲乙"]


def test_tables_and_headings_keep_their_shape() -> None:
    """Cells are parted by tabs; a heading says its level by its style."""
    document = Document()
    document.add_heading("甲", 1)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "乙", "丙\n丁"
    file = io.BytesIO()
    document.save(file)
    lines = word_lines.read(file.getvalue())
    assert lines is not None
    assert [(line.text, line.style) for line in lines] == [("甲", "heading0"), ("乙\t丙丁", "")]


@pytest.mark.parametrize("data", [b"", b"PK\3\4", b"no zip", a_file("<w:p>")[:-40]])
def test_what_is_no_word_file_is_none(data: bytes) -> None:
    """Damage is said by the caller."""
    assert word_lines.read(data) is None


def test_entities_are_never_read() -> None:
    """A package that declares a document type is refused."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    assert word_lines.read(file.getvalue()) is None
