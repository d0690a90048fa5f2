"""The office's own Word templates, made as people make them, with their traps."""

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

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
    TemplateWords,
)
from app.export.document_template import WordTemplates, with_body_start
from app.export.document_word_parts import BODY, Shape, para
from app.export.template_intake import MOST_UNPACKED

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


def filled(
    document: Document,
    values: Mapping[str, str],
    lists: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> Document:
    """Return what becomes of a template."""
    words = TemplateWords(values, lists)
    return docx.Document(io.BytesIO(WordTemplates().fill(saved(document), words)))


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
    assert ("{{谈话对向}}", TemplatePlace(PlaceKind.BODY, 2), "谈话对象") in found
    assert ("{{完全不相干的东西xyz}}", TemplatePlace(PlaceKind.TABLE, 1, 3, 2), "") in found
    assert ("{{文号号}}", TemplatePlace(PlaceKind.HEADER, 1), "文号") in found
    assert ("{{subject", TemplatePlace(PlaceKind.BODY, 3), "subject") in found
    assert check.missing == ("文号", "重点提示")


def test_words_put_in_are_only_words() -> None:
    """Braces, markup and line ends in a value neither nest nor break the file."""
    value = "{{number}} <w:p/> & ]]> {x.y}\n第二行\x00"
    values = {"subject": value, "number": "17号"}
    made = filled(
        a_template("见{{subject}}", "{{subject}}", "{{points*}}"), values, {"points": [value]}
    )
    lines = ["{{number}} <w:p/> & ]]> {x.y}", "第二行�"]
    whole = "\n".join(lines)
    assert [p.text for p in made.paragraphs] == [f"见{whole}", *lines, whole]


PEOPLE = {"subject": ["张一", "王二", "李三"], "谈话对象": ["张一", "王二", "李三"]}


def test_a_row_is_there_for_each_item_of_a_list() -> None:
    """The row around it repeats with its look; lists go in step, the rows are counted."""
    document = a_template("{{文号}}")
    table = document.add_table(3, 3)
    for place, text in enumerate(("{{序号*}}", "{{谈话对象*}}：{{文号}}", "{{重点提示＊}}")):
        table.cell(1, place).text = text
    table.cell(1, 1).paragraphs[0].alignment = 1
    table.cell(2, 0).text = "合计"
    points = {"重点提示": ["甲", "乙"]}
    made = filled(document, {"文号": "17号"}, PEOPLE | points).tables[0]
    assert [[cell.text for cell in row.cells] for row in made.rows][1:] == [
        ["1", "张一：17号", "甲"],
        ["2", "王二：17号", "乙"],
        ["3", "李三：17号", ""],
        ["合计", "", ""],
    ]
    assert made.cell(3, 1).paragraphs[0].alignment == 1


def test_a_paragraph_is_there_for_each_item_of_a_list() -> None:
    """Outside a table the paragraph repeats, also in a header; of nothing nothing is left."""
    document = a_template("名单", "{{序号*}}.{{谈话对象*}}", "{{重点提示*}}", "完")
    document.sections[0].header.paragraphs[0].text = "{{谈话对象*}}"
    made = filled(document, {}, PEOPLE)
    assert [p.text for p in made.paragraphs] == ["名单", "1.张一", "2.王二", "3.李三", "完"]
    assert [p.text for p in made.sections[0].header.paragraphs] == ["张一", "王二", "李三"]


def test_an_empty_list_leaves_its_table_whole() -> None:
    """A table without rows would be no table: one stays, with nothing in it."""
    document = docx.Document()
    document.add_table(1, 2).cell(0, 0).text = "{{count*}}{{谈话对象*}}"
    made = filled(document, {}, {"谈话对象": []})
    assert [cell.text for cell in made.tables[0].rows[0].cells] == ["", ""]


def test_a_row_inside_a_row_repeats_in_each() -> None:
    """A table in a cell of a repeated row is filled in every copy."""
    document = docx.Document()
    outer = document.add_table(1, 2)
    outer.cell(0, 0).text = "{{谈话对象*}}"
    outer.cell(0, 1).add_table(1, 1).cell(0, 0).text = "{{重点提示*}}"
    made = filled(document, {}, {"谈话对象": ["张一", "王二"], "重点提示": ["甲", "乙"]})
    rows = made.tables[0].rows
    assert [row.cells[0].text for row in rows] == ["张一", "王二"]
    inner = [[r.cells[0].text for r in row.cells[1].tables[0].rows] for row in rows]
    assert inner == [["甲", "乙"], ["甲", "乙"]]


def test_what_may_be_there_once_is_not_repeated() -> None:
    """Bookmarks and page breaks stay with the first, a merged label goes on, the section ends."""
    document = docx.Document()
    row = document.add_table(1, 2).rows[0]
    row.cells[1].text = "{{谈话对象*}}"
    merge = OxmlElement("w:vMerge")
    merge.set(qn("w:val"), "restart")
    row.cells[0]._tc.get_or_add_tcPr().append(merge)
    listed = document.add_paragraph("{{谈话对象*}}")
    listed.paragraph_format.page_break_before = True
    bookmark = OxmlElement("w:bookmarkStart")
    bookmark.set(qn("w:id"), "7")
    listed._p.append(bookmark)
    listed._p.get_or_add_pPr().append(OxmlElement("w:sectPr"))
    made = filled(document, {}, PEOPLE)
    merges = [m.get(qn("w:val")) for m in made.element.body.iter(qn("w:vMerge"))]
    assert merges == ["restart", "continue", "continue"]
    assert len([*made.element.body.iter(qn("w:bookmarkStart"))]) == 1
    names = [p for p in made.paragraphs if p.text]
    assert [p.paragraph_format.page_break_before for p in names] == [True, None, None]
    ends = [p._p.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None for p in names]
    assert ends == [False, False, True]


def test_lines_alone_in_a_paragraph_are_paragraphs() -> None:
    """So each begins as the office's paragraph does; beside other words they stay lines."""
    document = a_template("{{重点提示}}", "另见：{{重点提示}}")
    document.paragraphs[0].paragraph_format.first_line_indent = 400_000
    made = filled(document, {"重点提示": "一、甲\n\n二、乙"})
    assert [p.text for p in made.paragraphs] == ["一、甲", "二、乙", "另见：一、甲\n\n二、乙"]
    indents = [p.paragraph_format.first_line_indent for p in made.paragraphs]
    assert indents[0] == indents[1] != indents[2]


def test_braces_that_are_not_two_a_side_are_named() -> None:
    """One brace, three, or one side wrong: what was meant is said; other words stay words."""
    document = a_template(
        "{文号}", "{{{文号}}}", "{{文号}", "｛谈话对象｝", "{其他说明}", "{{文号}}"
    )
    document.add_paragraph("{{序号}}{{count}}{{谈话对像*}}")
    check = WordTemplates().check(saved(document), NAMES, WANTED)
    assert [(each.text, each.nearest) for each in check.unknown] == [
        ("{文号}", "文号"),
        ("{{{文号}}}", "文号"),
        ("{{文号}", "文号"),
        ("｛谈话对象｝", "谈话对象"),
        ("{{序号}}", "序号*"),
        ("{{count}}", "count*"),
        ("{{谈话对像*}}", "谈话对象*"),
    ]
    assert set(check.found) == {"number"}


def test_a_template_that_asks_for_nothing_is_refused() -> None:
    """Each paper made from it would be the same."""
    assert fault(saved(a_template("关于开展谈话的通知"))) is TemplateFault.NO_PLACEHOLDER


def test_a_word_template_gives_a_word_document() -> None:
    """A .dotx serves too; what is made of it opens as a document."""

    def as_dotx(parts: dict[str, bytes]) -> None:
        name = "[Content_Types].xml"
        parts[name] = parts[name].replace(b"document.main+xml", b"template.main+xml")

    data = changed(saved(a_template("{{文号}}")), as_dotx)
    words = TemplateWords({"文号": "17号"}, {})
    made = docx.Document(io.BytesIO(WordTemplates().fill(data, words)))
    assert made.paragraphs[0].text == "17号"


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
        (b"PK\x03\x04 cut off", TemplateFault.DAMAGED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), TemplateFault.OLD_WORD),
    ],
)
def test_what_is_no_docx_is_told_apart(data: bytes, expected: TemplateFault) -> None:
    """Nothing, text, half a file, and an old or protected .doc."""
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
