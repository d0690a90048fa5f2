"""Placeholders in a Word template: {{name}}, or {{name*}} for a list, and where each stands."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from docx.oxml.ns import qn

from app.domain.document_template import PlaceKind, TemplatePlace, UnknownPlaceholder
from app.export.word_xml import Element

PLACEHOLDER = re.compile(r"(?:\{\{|｛｛)\s*([^{}｛｝]{1,60}?)\s*(?:\}\}|｝｝)")
LIST_MARK = "*"
COUNTERS = ("序号*", "count*")
"""In a row or paragraph that is there for each item of a list, these count them from 1."""

_BRACED = re.compile(r"([{｛]+)\s*([^{}｛｝]{1,60}?)\s*[}｝]+")
_LEFT_OPEN = re.compile(r"\{\{|｛｛")
_SHOWN = 12
_LEAST_LIKE = 0.4


def name_of(placeholder: "re.Match[str]") -> str:
    """Return the name in a placeholder; that of a list ends with *."""
    bare, mark, rest = placeholder[1].replace("＊", LIST_MARK).partition(LIST_MARK)
    return f"{bare.strip()}{mark}{rest.strip()}"


def own_texts(paragraph: Element) -> list[Element]:
    """Return the pieces of text of a paragraph, without those of text boxes anchored in it."""
    return [
        text
        for text in paragraph.iter(qn("w:t"))
        if next(text.iterancestors(qn("w:p")), None) is paragraph
    ]


def text_of(paragraph: Element) -> str:
    """Return a paragraph's own text."""
    return "".join(text.text or "" for text in own_texts(paragraph))


def known_codes(text: str, names: Mapping[str, str]) -> Iterator[str]:
    """Yield the codes of the placeholders in a text that exist."""
    for found in PLACEHOLDER.finditer(text):
        code = names.get(name_of(found).removesuffix(LIST_MARK))
        if code is not None:
            yield code


def unknown_in(
    text: str, place: TemplatePlace, names: Mapping[str, str]
) -> Iterator[UnknownPlaceholder]:
    """Yield what looks like a placeholder but is none: another name, or not two braces a side."""
    lists = {*(f"{name}{LIST_MARK}" for name in names), *COUNTERS}
    rest = text
    for braced in _BRACED.finditer(text):
        rest = rest.replace(braced[0], "", 1)
        proper = PLACEHOLDER.fullmatch(braced[0])
        name = name_of(proper) if proper else braced[2]
        is_known = name in names or name in lists
        if is_known if proper else not is_known and len(braced[1]) == 1:
            continue  # as it should be, or just words in braces
        yield UnknownPlaceholder(braced[0], place, name if is_known else _nearest(name, names))
    if left_open := _LEFT_OPEN.search(rest):
        begun = rest[left_open.end() : left_open.end() + _SHOWN].strip()
        yield UnknownPlaceholder(f"{left_open[0]}{begun}", place, _nearest(begun, names))


def _nearest(name: str, names: Mapping[str, str]) -> str:
    if (counter := f"{name.removesuffix(LIST_MARK)}{LIST_MARK}") in COUNTERS:
        return counter
    mark = LIST_MARK if name.endswith(LIST_MARK) else ""
    near = get_close_matches(name.removesuffix(mark), names, 1, _LEAST_LIKE)
    return f"{near[0]}{mark}" if near else ""


@dataclass
class Places:
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
