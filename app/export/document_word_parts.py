"""Paragraphs and tables of a document's Word file, with every face named on every run."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from docx.oxml.ns import qn

from app.domain.document_sheet import FormRow
from app.export import word_elements as we
from app.export.word_elements import Face, element, text_run
from app.export.word_xml import Element

RED = "FF0000"
MM = 1440 / 25.4  # twentieths of a point
LINE = 579  # of the 22 lines of a page
BODY = we.BODY
TITLE = we.TITLE
HEI = we.HEI
KAI = we.HEADING_2
FIELD, FIELD_LABEL = we.FIELD, Face("黑体", 28)
FOLIO = Face(we.SONG, 28)
_LABEL = int(we.TEXT_WIDTH * 0.22)
_ROW_LINE = 420


@dataclass(frozen=True)
class Shape:
    """How a paragraph stands: twentieths of a point, `first` in the first line."""

    style: str = "RecordPlain"
    before: int = 0
    after: int = 0
    line: int = LINE
    align: str = "both"
    left: int = 0
    right: int = 0
    first: int = 0
    hanging: int = 0
    new_page: bool = False
    keep_next: bool = False
    whole: bool = False  # never torn over two pages
    border: tuple[str, str, int, str] | None = None  # side, kind, eighths of a point, colour
    tab: int = 0  # a tab stop, on the right edge of what follows it
    from_edge: int = 0  # stands this far below the paper's edge, the text goes on below it


def para(runs: Iterable[tuple[str, Face]], shape: Shape, colour: str = "") -> Element:
    """Return a paragraph."""
    made = element("w:p")
    properties = element("w:pPr")
    properties.append(element("w:pStyle", val=shape.style))
    if shape.keep_next:
        properties.append(element("w:keepNext"))
    if shape.whole:
        properties.append(element("w:keepLines"))
    if shape.new_page:
        properties.append(element("w:pageBreakBefore"))
    if shape.from_edge:
        frame = element("w:framePr", w=we.TEXT_WIDTH, hRule="auto", wrap="notBeside")
        for name, value in (("vAnchor", "page"), ("hAnchor", "margin"), ("y", shape.from_edge)):
            frame.set(qn(f"w:{name}"), str(value))
        properties.append(frame)
    if shape.border:
        properties.append(_border(shape.border))
    if shape.tab:
        tabs = element("w:tabs")
        tabs.append(element("w:tab", val="right", pos=shape.tab))
        properties.append(tabs)
    spacing = {"before": shape.before, "after": shape.after, "line": shape.line}
    properties.append(element("w:spacing", **spacing, lineRule="exact"))
    indents = {"left": shape.left, "right": shape.right}
    indents |= {"hanging": shape.hanging} if shape.hanging else {"firstLine": shape.first}
    # the style's indent in characters would go before ours in points
    properties.append(element("w:ind", **indents, firstLineChars=0))
    properties.append(element("w:jc", val=shape.align))
    made.append(properties)
    for text, face in runs:
        if text:
            made.append(_coloured(text_run(text, face), colour))
    return made


def form_table(rows: Sequence[FormRow]) -> Element:
    """Return a ruled table of labels and values, four columns wide."""
    half = we.TEXT_WIDTH // 2
    widths = (_LABEL, half - _LABEL, _LABEL, we.TEXT_WIDTH - half - _LABEL)
    made = we.table(widths, (), heads=0)
    for row in rows:
        made.append(_row(row, widths))
    return made


def _row(row: FormRow, widths: Sequence[int]) -> Element:
    made = element("w:tr")
    properties = element("w:trPr")
    properties.append(element("w:trHeight", val=row.lines * _ROW_LINE + 160, hRule="atLeast"))
    made.append(properties)
    if len(row.cells) == 1 and not row.cells[0][0]:
        heading = _cell(row.cells[0][1], sum(widths), 4, is_label=True, keep_next=True)
        made.append(heading)
        return made
    if len(row.cells) == 1:
        label, value = row.cells[0]
        made.append(_cell(label, widths[0], 1, is_label=True))
        made.append(_cell(value, sum(widths[1:]), 3, is_label=False))
        return made
    texts = [text for pair in row.cells for text in pair]
    for number, (text, width) in enumerate(zip(texts, widths, strict=True)):
        made.append(_cell(text, width, 1, is_label=number % 2 == 0))
    return made


def _cell(text: str, width: int, span: int, *, is_label: bool, keep_next: bool = False) -> Element:
    made = element("w:tc")
    properties = element("w:tcPr")
    properties.append(element("w:tcW", w=width, type="dxa"))
    if span > 1:
        properties.append(element("w:gridSpan", val=span))
    properties.append(element("w:vAlign", val="center"))
    made.append(properties)
    face = FIELD_LABEL if is_label else FIELD
    align = "center" if is_label else "left"
    for line in text.split("\n"):
        shape = Shape(line=_ROW_LINE, align=align, keep_next=keep_next)
        made.append(para([(line, face)], shape))
    return made


def _border(border: tuple[str, str, int, str]) -> Element:
    side, kind, width, colour = border
    borders = element("w:pBdr")
    borders.append(element(f"w:{side}", val=kind, sz=width, space=1, color=colour))
    return borders


def _coloured(run: Element, colour: str) -> Element:
    properties = run.find(qn("w:rPr"))
    if colour and properties is not None:
        properties.insert(1, element("w:color", val=colour))
    return run
