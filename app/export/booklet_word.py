"""Booklets as Word files in A5, with contents that Word keeps up to date."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn

from app.domain.booklet import CONTENTS, COPY_NUMBER, Booklet, BookletEntry
from app.export import word_elements as we
from app.export.fonts import Fonts
from app.export.layout.booklet_layout import lay_out_booklet
from app.export.word_elements import Face, element, field, text_run
from app.export.word_package import write_package
from app.export.word_writer import TEMPLATE_PARTS, packed
from app.export.word_xml import Element
from app.services.ports.record_files import Progress

_BODY = Face("仿宋_GB2312", 24)
_NOTE = Face("楷体_GB2312", 24)
_HEADING = Face("黑体", 24)
_FIELD = Face("方正小标宋简体", 32)
_TITLE = Face("方正小标宋简体", 48)
_SMALL = Face(we.SONG, 18)
_PAGE = {"w": 8391, "h": 11906}
_MARGINS = {
    "top": 1247,
    "right": 1120,
    "bottom": 1134,
    "left": 1120,
    "header": 737,
    "footer": 624,
    "gutter": 0,
}
_LINE_END = 6151  # the text's width in twentieths of a point


class WordBooklets:
    """Writes booklets as .docx; `template` is the folder resources/templates/word.

    The fonts are only asked for the page numbers that stand in the contents until Word counts.
    """

    def __init__(self, template: Path, fonts: Fonts) -> None:
        self._template = template
        self._fonts = fonts

    def write(self, booklet: Booklet, progress: Progress) -> bytes:
        """Return the whole file; raises MissingGlyphError."""
        pages = [mark.page for mark in lay_out_booklet(booklet, self._fonts).landmarks]
        parts = {name: (self._template / name).read_bytes() for name in TEMPLATE_PARTS}
        document = Document(BytesIO(write_package(parts)))
        last = document.element.body.sectPr
        for made in (*_cover(booklet), *_contents(booklet, pages), *_body(booklet, progress)):
            last.addprevious(made)
        _set_page(last, is_body=True)
        _margins(document, booklet)
        document.core_properties.title = booklet.title
        return packed(document)


def _cover(booklet: Booklet) -> Iterator[Element]:
    yield _paragraph([(f"{COPY_NUMBER}________", _HEADING)], align="left")
    yield _paragraph([(booklet.title, _TITLE)], align="center", before=1800, line=800)
    yield _paragraph([(booklet.counts, _BODY)], align="center", before=300)
    yield _paragraph([(booklet.office, _BODY)], align="center", before=2800)
    yield _paragraph([(booklet.day, _BODY)], align="center")


def _contents(booklet: Booklet, pages: list[int]) -> Iterator[Element]:
    headings = [entry for entry in booklet.entries if entry.depth < booklet.lowest]
    if headings:
        title = _paragraph([(CONTENTS, _FIELD)], align="center", line=600, after=200)
        _properties(title).insert(0, element("w:pageBreakBefore"))
        yield title
    for number, (entry, page) in enumerate(zip(headings, pages, strict=True)):
        face = _BODY if entry.depth else _HEADING
        made = _paragraph([(f"{entry.text}\t", face)], align="left", left=entry.depth * 480)
        tabs = element("w:tabs")
        tabs.append(element("w:tab", val="right", leader="dot", pos=_LINE_END))
        _properties(made).insert(0, tabs)
        made.append(_page_reference(number, page))
        yield made
    end = _paragraph([], align="left")
    setup = element("w:sectPr")
    setup.append(element("w:type", val="nextPage"))
    _set_page(setup, is_body=False)
    _properties(end).append(setup)
    yield end


def _page_reference(number: int, page: int) -> Element:
    made = field(f"PAGEREF entry{number} \\h", _BODY)
    for words in made.iter(qn("w:t")):
        words.text = str(page)
    return made


def _body(booklet: Booklet, progress: Progress) -> Iterator[Element]:
    number, total = 0, len(booklet.entries)
    for place, entry in enumerate(booklet.entries):
        progress(place, total)
        if entry.depth >= booklet.lowest:
            runs = [(entry.text, _BODY), (entry.note, _NOTE)]
            yield _paragraph(runs, align="both", first=480)
            continue
        made = _heading(entry, is_fresh=booklet.lowest > 1 and place > 0)
        _bookmark(made, number)
        number += 1
        yield made
    progress(total, total)


def _heading(entry: BookletEntry, *, is_fresh: bool) -> Element:
    if entry.depth:
        made = _paragraph([(entry.text, _HEADING)], align="left", before=120)
    else:
        made = _paragraph([(entry.text, _FIELD)], align="center", before=190, after=190, line=570)
        if is_fresh:
            _properties(made).insert(0, element("w:pageBreakBefore"))
    properties = _properties(made)
    properties.insert(0, element("w:keepNext"))
    properties.append(element("w:outlineLvl", val=entry.depth))
    return made


def _bookmark(made: Element, number: int) -> None:
    begin = element("w:bookmarkStart", id=number)
    begin.set(qn("w:name"), f"entry{number}")
    made.insert(1, begin)
    made.append(element("w:bookmarkEnd", id=number))


def _paragraph(  # noqa: PLR0913  (the measures of one paragraph)
    runs: list[tuple[str, Face]],
    *,
    align: str,
    first: int = 0,
    left: int = 0,
    before: int = 0,
    after: int = 0,
    line: int = 380,
) -> Element:
    made = element("w:p")
    properties = element("w:pPr")
    properties.append(element("w:spacing", before=before, after=after, line=line, lineRule="exact"))
    if first or left:
        properties.append(element("w:ind", left=left, firstLine=first))
    properties.append(element("w:jc", val=align))
    made.append(properties)
    for text, face in runs:
        if text:
            made.append(text_run(text, face))
    return made


def _properties(made: Element) -> Element:
    found = made.find(qn("w:pPr"))
    assert found is not None  # noqa: S101  (every paragraph of ours has them)
    return found


def _set_page(setup: Element, *, is_body: bool) -> None:
    for name in ("w:pgSz", "w:pgMar"):
        for old in setup.findall(qn(name)):
            setup.remove(old)
    setup.append(element("w:pgSz", **_PAGE))
    setup.append(element("w:pgMar", **_MARGINS))
    if is_body:
        setup.append(element("w:pgNumType", start=1))


def _margins(document: WordDocument, booklet: Booklet) -> None:
    section = document.sections[-1]
    head = _paragraph([(booklet.title, _SMALL)], align="center", line=280)
    section.header.part.element.append(head)
    foot = _paragraph([("— ", _SMALL)], align="center", line=280)
    foot.append(field("PAGE", _SMALL))
    foot.append(text_run(" —", _SMALL))
    section.footer.part.element.append(foot)
