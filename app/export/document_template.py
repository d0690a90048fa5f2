"""Word templates of the office: what placeholders they hold, and putting words into them.

A placeholder is {{name}}; Word may spread one over several runs. Words are put in as plain
text: a template can ask for nothing but known names, there is no language in it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from docx.oxml.ns import qn
from lxml import etree

from app.domain.document_template import (
    PlaceKind,
    TemplateCheck,
    TemplateFault,
    TemplatePlace,
    TemplateRefusedError,
    UnknownPlaceholder,
)
from app.export.template_traces import without_comments, without_traces
from app.export.word_package import (
    CONTENT_TYPES,
    DOCUMENT,
    XML_HEAD,
    UnreadablePackageError,
    read_package,
    write_zip,
)
from app.export.word_text import clean
from app.export.word_xml import Element, parse_untrusted

MOST_UNPACKED = 64 * 1024 * 1024
_OLD_FORMAT = b"\xd0\xcf\x11\xe0"
_TEXT_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_PLACEHOLDER = re.compile(r"(?:\{\{|｛｛)\s*([^{}｛｝]{1,60}?)\s*(?:\}\}|｝｝)")
_OPENED = re.compile(r"(\{\{|｛｛)")
_TRACKED = frozenset(
    qn(f"w:{name}")
    for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "cellIns", "cellDel")
)
_FETCHING = re.compile(
    r"\s*(INCLUDE|INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|LINK|IMPORT|RD|DATABASE)\b", re.IGNORECASE
)
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_HYPERLINK = "/hyperlink"


class WordTemplates:
    """Checks templates and fills them."""

    def check(
        self, untrusted: bytes, names: Mapping[str, str], wanted: Mapping[str, str]
    ) -> TemplateCheck:
        """Return what a template holds; raises TemplateRefusedError."""
        package = _opened(untrusted)
        found: dict[str, None] = {}
        unknown = []
        for part, root in _text_parts(package):
            for place, text in _paragraph_texts(part, root):
                for name in _PLACEHOLDER.findall(text):
                    if name in names:
                        found[names[name]] = None
                    else:
                        unknown.append(UnknownPlaceholder(name, place, _nearest(name, names)))
                rest = _PLACEHOLDER.sub("", text)
                if opened := _OPENED.search(rest):
                    begun = rest[opened.end() : opened.end() + 12].strip()
                    unknown.append(UnknownPlaceholder(begun, place, _nearest(begun, names)))
        missing = tuple(label for code, label in wanted.items() if code not in found)
        return TemplateCheck(tuple(found), tuple(unknown), missing, _has_links(package))

    def fill(self, template: bytes, values: Mapping[str, str]) -> bytes:
        """Return the template with its placeholders filled; an unknown one stays as it is.

        Comments in it, and the names of those who made it, are for the office alone.
        """
        package = _opened(template)
        for part, root in _text_parts(package):
            without_comments(root)
            for paragraph in root.iter(qn("w:p")):
                _fill_paragraph(paragraph, values)
            package[part] = XML_HEAD + etree.tostring(root)
        return write_zip(without_traces(package))


def with_body_start(data: bytes, made: Element) -> bytes:
    """Return a Word file with one more paragraph before everything else."""
    package = read_package(data)
    root = parse_untrusted(package[DOCUMENT])
    body = root.find(qn("w:body"))
    if body is not None:
        body.insert(0, made)
    package[DOCUMENT] = XML_HEAD + etree.tostring(root)
    return write_zip(package)


def _opened(untrusted: bytes) -> dict[str, bytes]:
    """Return a template's parts; raises TemplateRefusedError for what may not serve as one."""
    if untrusted.startswith(_OLD_FORMAT):
        raise TemplateRefusedError(TemplateFault.OLD_WORD)
    try:
        with ZipFile(BytesIO(untrusted)) as archive:
            names = {entry.filename for entry in archive.infolist()}
            if sum(entry.file_size for entry in archive.infolist()) > MOST_UNPACKED:
                raise TemplateRefusedError(TemplateFault.TOO_LARGE)
    except BadZipFile:
        raise TemplateRefusedError(TemplateFault.NOT_WORD) from None
    if not {CONTENT_TYPES, DOCUMENT} <= names:
        raise TemplateRefusedError(TemplateFault.NOT_WORD)
    try:
        package = read_package(untrusted)
        _refuse_dangers(package)
        for _, root in _text_parts(package):
            _refuse_changes(root)
    except UnreadablePackageError:
        raise TemplateRefusedError(TemplateFault.DAMAGED) from None
    return package


def _refuse_dangers(package: Mapping[str, bytes]) -> None:
    if b"macroEnabled" in package[CONTENT_TYPES] or any(map(_runs_programs, package)):
        raise TemplateRefusedError(TemplateFault.MACROS)
    for name, data in package.items():
        if name.endswith(".rels"):
            for relation in parse_untrusted(data):
                is_outside = relation.get("TargetMode", "").lower() == "external"
                if is_outside and not relation.get("Type", "").endswith(_HYPERLINK):
                    raise TemplateRefusedError(TemplateFault.EXTERNAL)
    if any("/embeddings/" in name or "afchunk" in name.lower() for name in package):
        raise TemplateRefusedError(TemplateFault.EXTERNAL)


def _runs_programs(name: str) -> bool:
    return "vbaproject" in name.lower() or "/activex/" in name.lower()


def _refuse_changes(root: Element) -> None:
    if any(element.tag in _TRACKED for element in root.iter()):
        raise TemplateRefusedError(TemplateFault.TRACKED_CHANGES)
    if any(map(_FETCHING.match, _fields(root))):
        raise TemplateRefusedError(TemplateFault.EXTERNAL)


def _fields(root: Element) -> Iterator[str]:
    """Yield what each field says to do; its words may be spread over runs and paragraphs."""
    open_ones = [""]
    for element in root.iter(qn("w:fldChar"), qn("w:instrText"), qn("w:fldSimple")):
        if element.tag == qn("w:fldSimple"):
            yield element.get(qn("w:instr")) or ""
        elif element.tag == qn("w:instrText"):
            open_ones[-1] += element.text or ""
        elif element.get(qn("w:fldCharType")) == "begin":
            open_ones.append("")
        elif element.get(qn("w:fldCharType")) == "end" and len(open_ones) > 1:
            yield open_ones.pop()
    yield from open_ones


def _has_links(package: Mapping[str, bytes]) -> bool:
    return any(
        b'TargetMode="External"' in data for name, data in package.items() if name.endswith(".rels")
    )


def _text_parts(package: Mapping[str, bytes]) -> Iterator[tuple[str, Element]]:
    for name in sorted(package):
        if _TEXT_PARTS.fullmatch(name):
            yield name, parse_untrusted(package[name])


def _nearest(text: str, names: Mapping[str, str]) -> str:
    near = get_close_matches(text, names, 1, 0.4)
    return near[0] if near else ""


def _own_texts(paragraph: Element) -> list[Element]:
    """Return the pieces of text of a paragraph, without those of text boxes anchored in it."""
    return [
        text
        for text in paragraph.iter(qn("w:t"))
        if next(text.iterancestors(qn("w:p")), None) is paragraph
    ]


def _paragraph_texts(part: str, root: Element) -> Iterator[tuple[TemplatePlace, str]]:
    seen = _Places(part, root)
    for paragraph in root.iter(qn("w:p")):
        place = seen.of(paragraph)
        text = "".join(text.text or "" for text in _own_texts(paragraph))
        if text:
            yield place, text


@dataclass
class _Places:
    """Tells where paragraphs stand, counting as a reader does."""

    part: str
    root: Element
    _count: int = 0

    def of(self, paragraph: Element) -> TemplatePlace:
        """Return the place of the next paragraph; to be asked for each in order."""
        for start, kind in (
            ("word/header", PlaceKind.HEADER),
            ("word/footer", PlaceKind.FOOTER),
            ("word/footnotes", PlaceKind.NOTE),
            ("word/endnotes", PlaceKind.NOTE),
        ):
            if self.part.startswith(start):
                return TemplatePlace(kind, 1)
        if next(paragraph.iterancestors(qn("w:txbxContent")), None) is not None:
            return TemplatePlace(PlaceKind.TEXT_BOX, max(1, self._count))
        cell = next(paragraph.iterancestors(qn("w:tc")), None)
        if cell is None:
            self._count += 1
            return TemplatePlace(PlaceKind.BODY, self._count)
        row = next(cell.iterancestors(qn("w:tr")))
        table = next(cell.iterancestors(qn("w:tbl")))
        tables = [*self.root.iter(qn("w:tbl"))]
        return TemplatePlace(
            PlaceKind.TABLE,
            tables.index(table) + 1,
            table.findall(qn("w:tr")).index(row) + 1 if row in table else 1,
            row.findall(qn("w:tc")).index(cell) + 1 if cell in row else 1,
        )


def _fill_paragraph(paragraph: Element, values: Mapping[str, str]) -> None:
    """Put words into one paragraph; each stands in the run in which its placeholder began."""
    pieces = _own_texts(paragraph)
    whole = "".join(piece.text or "" for piece in pieces)
    for found in reversed([*_PLACEHOLDER.finditer(whole)]):
        if found[1] in values:
            _put(pieces, found.span(), clean(values[found[1]]))
    for piece in pieces:
        _break_lines(piece)


def _put(pieces: list[Element], span: tuple[int, int], words: str) -> None:
    start, end = span
    at = 0
    for piece in pieces:
        text = piece.text or ""
        low, high = max(start - at, 0), min(end - at, len(text))
        if low < high:
            inside = words if at <= start else ""
            piece.text = text[:low] + inside + text[high:]
            piece.set(_XML_SPACE, "preserve")
        at += len(text)


def _break_lines(piece: Element) -> None:
    """Make line ends in a text into breaks."""
    first, *others = (piece.text or "").split("\n")
    run = piece.getparent()
    if not others or run is None:
        return
    piece.text = first
    place = run.index(piece)
    for number, line in enumerate(others):
        text = etree.Element(qn("w:t"))
        text.text = line
        text.set(_XML_SPACE, "preserve")
        run.insert(place + 1 + 2 * number, etree.Element(qn("w:br")))
        run.insert(place + 2 + 2 * number, text)
