"""The office's own Word templates, made as people make them, with their traps."""

import io
import zipfile
from collections.abc import Callable, Mapping

import docx
import pytest
from docx.document import Document
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

from app.domain.document_template import (
    PlaceKind,
    TemplateFault,
    TemplatePlace,
    TemplateRefusedError,
)
from app.export.document_template import MOST_UNPACKED, WordTemplates, with_body_start
from app.export.document_word_parts import BODY, Shape, para

NAMES = {
    "subject": "subject",
    "谈话对象": "subject",
    "number": "number",
    "文号": "number",
    "points": "points",
    "重点提示": "points",
}
WANTED = {"number": "文号", "points": "重点提示"}
TEXT_BOX = (
    '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape><v:textbox><w:txbxContent>'
    "<w:p><w:r><w:t>{{文号}}</w:t></w:r></w:p>"
    "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)


def saved(document: Document) -> bytes:
    """Return a document's bytes."""
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def a_template(*texts: str) -> Document:
    """Return a document with a paragraph for each text."""
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    return document


def changed(data: bytes, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """Return a Word file with some of its parts changed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def fault(data: bytes) -> TemplateFault:
    """Return why a file is refused."""
    with pytest.raises(TemplateRefusedError) as refused:
        WordTemplates().check(data, NAMES, WANTED)
    return refused.value.fault


def filled(document: Document, values: Mapping[str, str]) -> Document:
    """Return what becomes of a template."""
    return docx.Document(io.BytesIO(WordTemplates().fill(saved(document), values)))


def test_placeholders_everywhere_are_found_and_filled() -> None:
    """In text, table, header, footer and text box; by code and by label; over several runs."""
    document = a_template("{{谈话对象}}：")
    split = document.add_paragraph()
    for piece in ("前{", "{sub", "ject", "}}后", "，再{{ subject }}一次"):
        split.add_run(piece).bold = piece == "ject"
    cell = document.add_table(2, 2).cell(1, 1)
    cell.text = "{{重点提示}}"
    document.sections[0].header.paragraphs[0].text = "{{文号}}"
    document.sections[0].footer.paragraphs[0].text = "页脚{{number}}"
    document.paragraphs[0]._p.append(parse_xml(TEXT_BOX))
    check = WordTemplates().check(saved(document), NAMES, WANTED)
    assert set(check.found) == {"subject", "number", "points"}
    assert (check.unknown, check.missing) == ((), ())
    values = {
        name: {"subject": "张一", "number": "17号", "points": "甲\n乙"}[c]
        for name, c in NAMES.items()
    }
    made = filled(document, values)
    assert made.paragraphs[0].text.startswith("张一：")
    assert made.paragraphs[1].text == "前张一后，再张一一次"
    assert made.tables[0].cell(1, 1).text == "甲\n乙"
    assert made.sections[0].header.paragraphs[0].text == "17号"
    assert made.sections[0].footer.paragraphs[0].text == "页脚17号"
    boxes = [t.text for t in made.element.body.iter(qn("w:txbxContent")) for t in t.iter(qn("w:t"))]
    assert boxes == ["17号"]


def test_an_unknown_placeholder_is_named_with_its_place() -> None:
    """Which table, row and column it stands in, and the nearest that exists."""
    document = a_template("好", "见{{谈话对向}}")
    document.add_table(3, 2).cell(2, 1).text = "{{完全不相干的东西xyz}}"
    document.sections[0].header.paragraphs[0].text = "{{文号号}}"
    document.add_paragraph("没有关上{{subject")
    check = WordTemplates().check(saved(document), NAMES, WANTED)
    found = {(each.text, each.place, each.nearest) for each in check.unknown}
    assert ("谈话对向", TemplatePlace(PlaceKind.BODY, 2), "谈话对象") in found
    assert ("完全不相干的东西xyz", TemplatePlace(PlaceKind.TABLE, 1, 3, 2), "") in found
    assert ("文号号", TemplatePlace(PlaceKind.HEADER, 1), "文号") in found
    assert ("subject", TemplatePlace(PlaceKind.BODY, 3), "subject") in found
    assert check.missing == ("文号", "重点提示")


def test_words_put_in_are_only_words() -> None:
    """Braces, markup and line ends in a value neither nest nor break the file."""
    value = "{{number}} <w:p/> & ]]> {x.y}\n第二行\x00"
    made = filled(a_template("{{subject}}"), {"subject": value, "number": "17号"})
    assert made.paragraphs[0].text == "{{number}} <w:p/> & ]]> {x.y}\n第二行�"


def test_full_width_braces_serve_too() -> None:
    """A Chinese input method types ｛｛ ｝｝."""
    made = filled(a_template("｛｛谈话对象｝｝"), {"谈话对象": "张一"})
    assert made.paragraphs[0].text == "张一"


def test_tracked_changes_are_refused() -> None:
    """Who accepted what would be anybody's guess."""
    document = a_template("{{文号}}")
    inserted = OxmlElement("w:ins")
    inserted.append(document.paragraphs[0].runs[0]._r)
    document.paragraphs[0]._p.append(inserted)
    assert fault(saved(document)) is TemplateFault.TRACKED_CHANGES


def test_macros_are_refused() -> None:
    """A .docm under another name is found by what it holds."""

    def with_macro(parts: dict[str, bytes]) -> None:
        parts["word/vbaProject.bin"] = b"x"

    assert fault(changed(saved(a_template("x")), with_macro)) is TemplateFault.MACROS


def test_what_fetches_from_outside_is_refused() -> None:
    """A linked picture or template would call out from whoever opens the letter."""
    relation = (
        b'<Relationship Id="rId99" TargetMode="External" Target="http://example.invalid/a.png"'
        b' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/>'
    )

    def with_link(parts: dict[str, bytes]) -> None:
        name = "word/_rels/document.xml.rels"
        parts[name] = parts[name].replace(b"</Relationships>", relation + b"</Relationships>")

    def with_hyperlink(parts: dict[str, bytes]) -> None:
        with_link(parts)
        name = "word/_rels/document.xml.rels"
        parts[name] = parts[name].replace(b'/image"', b'/hyperlink"')

    good = saved(a_template("{{文号}}{{重点提示}}"))
    assert fault(changed(good, with_link)) is TemplateFault.EXTERNAL
    assert WordTemplates().check(changed(good, with_hyperlink), NAMES, WANTED).has_links


def test_a_field_that_includes_another_file_is_refused() -> None:
    """INCLUDETEXT would read whatever lies on the reader's disk."""
    document = a_template("x")
    instruction = OxmlElement("w:instrText")
    instruction.text = ' INCLUDETEXT "C:\\secret.docx" '
    document.paragraphs[0].runs[0]._r.append(instruction)
    assert fault(saved(document)) is TemplateFault.EXTERNAL


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    """A small file that would unpack to very much is not unpacked."""

    def with_bomb(parts: dict[str, bytes]) -> None:
        parts["word/media/image1.png"] = bytes(MOST_UNPACKED + 1)

    data = changed(saved(a_template("x")), with_bomb)
    assert len(data) < 1_000_000
    assert fault(data) is TemplateFault.TOO_LARGE


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", TemplateFault.NOT_WORD),
        (b"hello", TemplateFault.NOT_WORD),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), TemplateFault.OLD_WORD),
    ],
)
def test_what_is_no_docx_is_told_apart(data: bytes, expected: TemplateFault) -> None:
    """Nothing, text, and an old or protected .doc."""
    assert fault(data) is expected


def test_entities_are_refused() -> None:
    """A document type with entities is taken for damage."""

    def with_entities(parts: dict[str, bytes]) -> None:
        bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>'
        parts["word/document.xml"] = (
            parts["word/document.xml"]
            .replace(b"standalone='yes'?>", b"standalone='yes'?>" + bomb)
            .replace(b'standalone="yes"?>', b'standalone="yes"?>' + bomb)
        )

    assert fault(changed(saved(a_template("x")), with_entities)) is TemplateFault.DAMAGED


def test_a_mark_stands_before_everything() -> None:
    """A cancelled letter says so in its first paragraph, whoever made the template."""
    mark = para([("作废", BODY)], Shape())
    made = docx.Document(io.BytesIO(with_body_start(saved(a_template("正文")), mark)))
    assert [p.text for p in made.paragraphs] == ["作废", "正文"]


@pytest.mark.parametrize(
    "pieces",
    [(" includetext ", '"C:\\a.docx"'), ("INCLUDE", 'PICTURE "a.png"'), (" Database \\d", "x")],
)
def test_a_fetching_field_is_seen_however_it_is_written(pieces: tuple[str, str]) -> None:
    """Word minds neither capitals nor how many runs a field's name is spread over."""
    document = a_template("{{文号}}")
    paragraph = document.add_paragraph()._p
    for kind in ("begin", *pieces, "end"):
        run = OxmlElement("w:r")
        is_mark = kind in ("begin", "end")
        made = OxmlElement("w:fldChar" if is_mark else "w:instrText")
        if is_mark:
            made.set(qn("w:fldCharType"), kind)
        else:
            made.text = kind
        run.append(made)
        paragraph.append(run)
    assert fault(saved(document)) is TemplateFault.EXTERNAL


def test_a_link_to_a_place_named_like_a_field_is_let_in() -> None:
    """Only the name of a field counts, not what stands behind it."""
    document = a_template("{{文号}}{{重点提示}}")
    instruction = OxmlElement("w:instrText")
    instruction.text = ' HYPERLINK "https://example.invalid/link/rd" '
    document.paragraphs[0].runs[0]._r.append(instruction)
    assert WordTemplates().check(saved(document), NAMES, WANTED).unknown == ()


def test_controls_are_refused_like_macros() -> None:
    """An ActiveX control runs a program when the letter is opened."""

    def with_control(parts: dict[str, bytes]) -> None:
        parts["word/activeX/activeX1.xml"] = b"<x/>"

    assert fault(changed(saved(a_template("x")), with_control)) is TemplateFault.MACROS
