"""The imprint (版记) of a document: copies, printer and day at the foot of its last page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.document_form import DocumentLayout
from app.domain.document_sheet import DocumentSheet
from app.export.document_head import in_block, right_text, width_of
from app.export.layout import grid
from app.export.layout.flow import Placed, Strip, bottom, on_paper
from app.export.layout.page import Mark, Rule
from app.export.layout.text import Align, Setting, set_lines
from app.export.layout.typesetter import Segment, Typesetter

_THICK, _THIN = 0.35 * grid.MM, 0.25 * grid.MM
_LEADING = 1.6 * grid.FOOT_SIZE


def imprint_strips(setter: Typesetter, sheet: DocumentSheet) -> list[Strip]:
    """Return copies and imprint, to stand at the foot of the last page (版记)."""
    size = grid.FOOT_SIZE
    room = Setting(
        size=size,
        leading=_LEADING,
        left=size,
        width=grid.BLOCK_WIDTH - 2 * size,
        indent=3 * grid.pitch(size),
    )
    is_letter = sheet.layout is DocumentLayout.LETTER
    strips: list[Strip] = []
    if sheet.copies:
        segment = Segment(f"抄送：{sheet.copies}。")
        strips += [Strip(_LEADING, (line,)) for line in set_lines(setter, [segment], room, "抄送")]
    if sheet.printed_by and not is_letter:
        strips += _printed(setter, sheet, is_below=bool(strips))
    if strips and not is_letter:
        return _ruled(strips)
    return strips


def _printed(setter: Typesetter, sheet: DocumentSheet, *, is_below: bool) -> Iterator[Strip]:
    """Yield who printed it and when, the day on the right of the last line."""
    size = grid.FOOT_SIZE
    words = f"{sheet.printed_on}印发"
    width = grid.BLOCK_WIDTH - 3 * size - width_of(setter, words, size)
    room = Setting(size=size, leading=_LEADING, left=size, width=width, align=Align.LEFT)
    lines = set_lines(setter, [Segment(sheet.printed_by)], room, "印发")
    drop = (grid.LEADING - _LEADING) / 2
    day = in_block(right_text(setter, words, 0.0, size, size=size))
    for number, line in enumerate(lines, 1):
        rule = (Rule(0.0, 0.0, grid.BLOCK_WIDTH, 0.0, _THIN),) if is_below and number == 1 else ()
        beside = [_lowered(mark, drop) for mark in day] if number == len(lines) else []
        yield Strip(_LEADING, (line, *beside, *rule))


def _ruled(strips: list[Strip]) -> list[Strip]:
    first = strips[0]
    strips[0] = replace(first, marks=(*first.marks, Rule(0.0, 0.0, grid.BLOCK_WIDTH, 0.0, _THICK)))
    last = strips[-1]
    end = Rule(0.0, -last.height, grid.BLOCK_WIDTH, -last.height, _THICK)
    strips[-1] = replace(last, marks=(*last.marks, end))
    return strips


def _lowered(mark: Mark, by: float) -> Mark:
    if isinstance(mark, Rule):
        return mark
    return replace(mark, y=mark.y + by)


def _height(strips: Sequence[Strip]) -> float:
    return sum(strip.height for strip in strips)


def at_foot(strips: Sequence[Strip]) -> Iterator[Mark]:
    """Yield the imprint's marks on paper, ending with the text block."""
    top = grid.BLOCK_HEIGHT - _height(strips)
    for strip in strips:
        yield from (on_paper(mark, top) for mark in strip.marks)
        top += strip.height


def leave_room(filled: list[list[Placed]], imprint: Sequence[Strip], *, ends_leaf: bool) -> int:
    """Add the pages that the imprint needs to stand on the last; return how many are numbered.

    Where it ends the last leaf it stands on an even page. A blank
    page before it, and then its own, have no number (GB/T 9704-2012, 7.5).
    """
    text = len(filled)
    if bottom(filled[-1]) + _height(imprint) > grid.BLOCK_HEIGHT + grid.TOLERANCE:
        filled.append([])
    if ends_leaf and len(filled) % 2:
        filled.append([])
    return len(filled) if len(filled) <= text + 1 else text
