"""Paragraphs and tables of WordprocessingML with the face and size set on every run.

Word chooses the East Asian font of a run from `w:eastAsia` alone; whatever leaves it out comes
out in the theme's face. So each run names all four, also where its style already does.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from app.export.word_text import clean
from app.export.word_xml import Element

TEXT_WIDTH = 8844  # twentieths of a point: the 156 mm between the margins


_CELL_SIDE = 80  # as in the pages of the PDF: 4 points


@dataclass(frozen=True)
class Face:
    """A font by its official name; `size` in half points, `squeeze` in twentieths of a point."""

    font: str
    size: int
    squeeze: int = 0


SONG = "宋体"
BODY = Face("仿宋_GB2312", 32, 5)
KAI = Face("楷体_GB2312", 32, 5)
HEI = Face("黑体", 32)
HEADING_2 = Face("楷体_GB2312", 32)
TITLE = Face("方正小标宋简体", 44)
CAPTION = Face("黑体", 28)
FIELD = Face("仿宋_GB2312", 28)
CELL = Face("仿宋_GB2312", 24)
HINT = Face("楷体_GB2312", 24)
CELL_HEAD = Face("黑体", 24)
SMALL = Face(SONG, 21)

Run = tuple[str, Face]


def element(name: str, **attributes: str | int) -> Element:
    """Return a WordprocessingML element such as `w:p` with its `w:` attributes."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def paragraph(style: str, runs: Iterable[Run]) -> Element:
    """Return a paragraph of a style; line ends and tabs inside the runs are kept."""
    made = element("w:p")
    properties = element("w:pPr")
    properties.append(element("w:pStyle", val=style))
    made.append(properties)
    for text, face in runs:
        if text:
            made.append(text_run(text, face))
    return made


def leave_room_above(made: Element) -> None:
    """Set a paragraph off from the table before it; a table has no space of its own below."""
    properties = made.find(qn("w:pPr"))
    if properties is not None:
        properties.append(element("w:spacing", before=240))


def let_part(made: Element) -> None:
    """Let a paragraph stand on another page than the next one, whatever its style says."""
    properties = made.find(qn("w:pPr"))
    if properties is not None:
        properties.insert(1, element("w:keepNext", val=0))


def keep_with_next(made: Element) -> None:
    """Bind a paragraph, or the last row of a table, to whatever follows it."""
    rows = made.findall(qn("w:tr"))
    for words in [*rows[-1].iter(qn("w:p"))] if rows else [made]:
        properties = words.find(qn("w:pPr"))
        if properties is not None and properties.find(qn("w:keepNext")) is None:
            properties.insert(1, element("w:keepNext"))


def text_run(text: str, face: Face) -> Element:
    """Return one run of text."""
    made = element("w:r")
    made.append(_face(face))
    for piece in re.split("([\n\t])", clean(text)):
        if piece in ("\n", "\t"):
            made.append(element("w:br" if piece == "\n" else "w:tab"))
        elif piece:
            words = element("w:t")
            words.text = piece
            words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            made.append(words)
    return made


def field(instruction: str, face: Face) -> Element:
    """Return a field that Word works out itself, such as PAGE."""
    made = element("w:fldSimple", instr=f" {instruction} ")
    made.append(text_run("1", face))
    return made


def table(widths: Sequence[int], rows: Iterable[Sequence[Element]], heads: int) -> Element:
    """Return a ruled table of one paragraph a cell; its first `heads` rows stand on each page.

    `widths` in twentieths of a point. A row may break over pages (no cantSplit), because a
    single answer can be longer than one.
    """
    made = element("w:tbl")
    made.append(_table_properties())
    grid = element("w:tblGrid")
    for width in widths:
        grid.append(element("w:gridCol", w=width))
    made.append(grid)
    for number, cells in enumerate(rows):
        made.append(_row(widths, cells, is_head=number < heads))
    return made


def shared_widths(shares: Sequence[int]) -> list[int]:
    """Return column widths that fill the line, in proportion to the shares."""
    total = sum(shares)
    widths = [TEXT_WIDTH * share // total for share in shares]
    widths[-1] += TEXT_WIDTH - sum(widths)
    return widths


def _face(face: Face) -> Element:
    properties = element("w:rPr")
    font = face.font
    properties.append(
        element("w:rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font, hint="eastAsia")
    )
    if face.squeeze:
        properties.append(element("w:spacing", val=-face.squeeze))
    properties.append(element("w:sz", val=face.size))
    properties.append(element("w:szCs", val=face.size))
    return properties


def _table_properties() -> Element:
    properties = element("w:tblPr")
    properties.append(element("w:tblW", w=TEXT_WIDTH, type="dxa"))
    borders = element("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(element(f"w:{side}", val="single", sz=4, space=0, color="auto"))
    properties.append(borders)
    properties.append(element("w:tblLayout", type="fixed"))
    margins = element("w:tblCellMar")
    for side in ("left", "right"):
        margins.append(element(f"w:{side}", w=_CELL_SIDE, type="dxa"))
    properties.append(margins)
    return properties


def _row(widths: Sequence[int], cells: Sequence[Element], *, is_head: bool) -> Element:
    made = element("w:tr")
    if is_head:
        properties = element("w:trPr")
        properties.append(element("w:tblHeader"))
        made.append(properties)
    for width, content in zip(widths, cells, strict=True):
        cell = element("w:tc")
        properties = element("w:tcPr")
        properties.append(element("w:tcW", w=width, type="dxa"))
        properties.append(element("w:vAlign", val="center"))
        cell.append(properties)
        cell.append(content)
        made.append(cell)
    return made
