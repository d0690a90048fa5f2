"""The upper part of an official document or letter: mark, number, lines, title (GB/T 9704-2012)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.document_sheet import DocumentSheet
from app.export.fonts import FontRole
from app.export.layout import grid
from app.export.layout.flow import on_paper
from app.export.layout.page import AnyMark, Mark, Rule, TextLine, Tinted
from app.export.layout.text import Align, Setting, set_lines, title_strips
from app.export.layout.typesetter import Segment, Typesetter, natural_width

RED = (1.0, 0.0, 0.0)
GREATEST_MARK = 42.0
LEAST_MARK = 22.0
_OFFICIAL_MARK_TOP = 35 * grid.MM  # below the text block's top
_LETTER_MARK_TOP = 30 * grid.MM - grid.TOP  # 30 mm below the paper's edge
_LINE_BELOW = 4 * grid.MM
_LETTER_LINE = 170 * grid.MM
_LETTER_LEFT = (grid.PAGE_WIDTH - _LETTER_LINE) / 2
_LETTER_FOOT = 20 * grid.MM  # above the paper's lower edge
_THICK, _THIN, _APART = 2.0, 0.6, 2.4
_RED_LINE = 1.4
_TITLE_LEADING = 1.25 * grid.LEADING
_BELOW_LINE = grid.TEXT_SIZE * 7 / 8


@dataclass(frozen=True)
class Head:
    """What stands above the text, on paper; `height` is how much of the block it takes."""

    marks: tuple[AnyMark, ...]
    height: float


def official_head(setter: Typesetter, sheet: DocumentSheet) -> Head:
    """Return the head of an official document; without red head its places stay empty."""
    mark, mark_bottom = _issuer(setter, sheet.head, _OFFICIAL_MARK_TOP)
    number_top = mark_bottom + 2 * grid.LEADING
    line = number_top + (grid.LEADING + grid.TEXT_SIZE) / 2 + _LINE_BELOW
    rule = _moved([Rule(0.0, 0.0, grid.BLOCK_WIDTH, 0.0, _RED_LINE)], line)
    title, bottom = _title(setter, sheet.title, line + 2 * grid.LEADING)
    classification = text_at(setter, sheet.mark, grid.LEADING, FontRole.HEI)
    number = text_at(setter, sheet.number, number_top, align=Align.CENTRED)
    red = (Tinted((*mark, *rule), RED),) if sheet.red_head else ()
    return Head((*red, *classification, *number, *title), bottom + grid.LEADING)


def letter_head(setter: Typesetter, sheet: DocumentSheet) -> Head:
    """Return the head of a letter: mark, double line, then number on the right."""
    mark, mark_bottom = _issuer(setter, sheet.head, _LETTER_MARK_TOP)
    line = mark_bottom + _LINE_BELOW
    top = grid.BLOCK_TOP - line
    double = (_across(top, _THICK), _across(top - _APART, _THIN))
    words_top = line + _APART + _BELOW_LINE - (grid.LEADING - grid.TEXT_SIZE) / 2
    number = right_text(setter, sheet.number, words_top, 0.0)
    classification = text_at(setter, sheet.mark, words_top, FontRole.HEI)
    title, bottom = _title(setter, sheet.title, words_top + 3 * grid.LEADING)
    red = (Tinted((*mark, *double), RED),) if sheet.red_head else ()
    return Head((*red, *number, *classification, *title), bottom + grid.LEADING)


def letter_foot(sheet: DocumentSheet) -> tuple[AnyMark, ...]:
    """Return the double line at the foot of a letter's first page."""
    if not sheet.red_head:
        return ()
    double = (_across(_LETTER_FOOT + _APART, _THIN), _across(_LETTER_FOOT, _THICK))
    return (Tinted(double, RED),)


def plain_head(setter: Typesetter, sheet: DocumentSheet, *, dated: bool) -> Head:
    """Return the head of a form or pledge: classification, title, and number and day on a line."""
    classification = text_at(setter, sheet.mark, 0.0, FontRole.HEI)
    title, bottom = _title(setter, sheet.title, grid.LEADING if sheet.mark else 0.0)
    if not dated:
        return Head((*classification, *title), bottom + grid.LEADING)
    day = right_text(setter, sheet.day, bottom, 0.0, size=grid.FOOT_SIZE)
    number = text_at(setter, sheet.number, bottom, size=grid.FOOT_SIZE)
    return Head((*classification, *title, *day, *number), bottom + grid.LEADING)


def text_at(
    setter: Typesetter,
    text: str,
    top: float,
    role: FontRole = FontRole.BODY,
    *,
    size: float = grid.TEXT_SIZE,
    align: Align = Align.LEFT,
) -> tuple[Mark, ...]:
    """Return a text on paper, `top` points below the text block's top."""
    if not text:
        return ()
    setting = Setting(size=size, align=align)
    return _stacked(set_lines(setter, [Segment(text, role)], setting, text[:12]), top, grid.LEADING)


def right_text(
    setter: Typesetter, text: str, top: float, blank: float, *, size: float = grid.TEXT_SIZE
) -> tuple[Mark, ...]:
    """Return a line that ends `blank` points before the block's right edge."""
    width = width_of(setter, text, size)
    left = max(0.0, grid.BLOCK_WIDTH - blank - width)
    return line_from(setter, text, top, left, size=size)


def line_from(
    setter: Typesetter, text: str, top: float, left: float, *, size: float = grid.TEXT_SIZE
) -> tuple[Mark, ...]:
    """Return a text that begins `left` points from the block's left edge."""
    if not text:
        return ()
    setting = Setting(size=size, left=left, width=grid.BLOCK_WIDTH - left, align=Align.LEFT)
    lines = set_lines(setter, [Segment(text)], setting, text[:12])
    return _stacked(lines, top, grid.LEADING)


def width_of(setter: Typesetter, text: str, size: float, role: FontRole = FontRole.BODY) -> float:
    """Return a text's width in one line."""
    return sum(map(natural_width, setter.atoms([Segment(text, role)], size, text[:12])))


def in_block(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """Return marks that were made for the top of the paper's block as a strip wants them."""
    return tuple(_shifted(mark) for mark in marks)


def _shifted(mark: Mark) -> Mark:
    if isinstance(mark, Rule):
        return mark
    runs = tuple(replace(run, x=run.x - grid.LEFT) for run in mark.runs)
    return replace(mark, y=mark.y - grid.BLOCK_TOP, runs=runs)


def _issuer(setter: Typesetter, text: str, top: float) -> tuple[tuple[Mark, ...], float]:
    """Return the issuer's mark as large as fits on a line, and where it ends."""
    if not text:
        return (), top + GREATEST_MARK
    natural = width_of(setter, text, GREATEST_MARK, FontRole.TITLE)
    size = max(LEAST_MARK, min(GREATEST_MARK, GREATEST_MARK * grid.BLOCK_WIDTH / natural - 0.1))
    setting = Setting(size=size, leading=size, align=Align.CENTRED)
    lines = set_lines(setter, [Segment(text, FontRole.TITLE)], setting, text[:12])
    return _stacked(lines, top, 1.1 * size), top + size * (1.1 * len(lines) - 0.1)


def _title(setter: Typesetter, text: str, top: float) -> tuple[tuple[Mark, ...], float]:
    marks: list[Mark] = []
    bottom = top
    for number, strip in enumerate(title_strips(setter, text)):
        marks += [on_paper(mark, top + number * _TITLE_LEADING) for mark in strip.marks]
        bottom = top + (number + 1) * _TITLE_LEADING
    return tuple(marks), bottom


def _stacked(lines: Sequence[TextLine], top: float, leading: float) -> tuple[Mark, ...]:
    return tuple(on_paper(line, top + number * leading) for number, line in enumerate(lines))


def _moved(marks: Sequence[Mark], top: float) -> tuple[Mark, ...]:
    return tuple(on_paper(mark, top) for mark in marks)


def _across(y: float, width: float) -> Rule:
    return Rule(_LETTER_LEFT, y, _LETTER_LEFT + _LETTER_LINE, y, width)
