"""What stands around the text on each page: running head, foot, line to sign, struck blank."""

from dataclasses import dataclass

from app.domain.record import Furniture
from app.export.fonts import FontRole
from app.export.layout import grid
from app.export.layout.page import Mark, Rule, TextLine
from app.export.layout.text import Align, Setting, set_lines
from app.export.layout.typesetter import Segment, Typesetter

_HEAD_BASE = grid.BLOCK_TOP + 9 * grid.MM
_HEAD_RULE = _HEAD_BASE - 1.5 * grid.MM
_SIGN_BASE = grid.BLOCK_BOTTOM - 13 * grid.MM
_SIGN_ROOM = 45 * grid.MM
_FOOT_BASE = grid.BLOCK_BOTTOM - 22 * grid.MM
_STRIKE_FROM = 2 * grid.LEADING  # less blank than this needs no stroke


@dataclass(frozen=True, slots=True)
class Around:
    """What each page carries: the scheme's words, the talk and the short fingerprint."""

    words: Furniture
    type_name: str
    number: str
    fingerprint: str


def page_furniture(setter: Typesetter, around: Around, number: int, count: int) -> tuple[Mark, ...]:
    """Return head and foot of page `number` of `count`, counted from 1."""
    head = _line(setter, around.type_name, _HEAD_BASE, grid.SMALL_SIZE, Align.LEFT)
    code = _line(setter, around.number, _HEAD_BASE, grid.SMALL_SIZE, Align.LEFT, right=True)
    rule = Rule(grid.LEFT, _HEAD_RULE, grid.RIGHT, _HEAD_RULE, 0.4)
    words = around.words.page_number.format(page=number, pages=count)
    folio = _line(setter, words, _FOOT_BASE, grid.FOOT_SIZE, Align.CENTRED)
    shown = f"{around.words.fingerprint_label}{around.fingerprint}"
    mark = _line(setter, shown, _FOOT_BASE, grid.SMALL_SIZE, Align.LEFT)
    return (*head, *code, rule, *_signing_line(setter, around), *mark, *folio)


def blank_strike(setter: Typesetter, blank_rest: str, used: float) -> tuple[Mark, ...]:
    """Return what makes the blank rest of the last page unusable (used: points below its top)."""
    left_over = grid.BLOCK_HEIGHT - used
    if left_over < grid.LEADING:
        return ()
    base = grid.BLOCK_TOP - used - grid.baseline(grid.LEADING, grid.FOOT_SIZE)
    words = _line(setter, blank_rest, base, grid.FOOT_SIZE, Align.CENTRED)
    if left_over < _STRIKE_FROM:
        return words
    top = grid.BLOCK_TOP - used - grid.LEADING
    return (*words, Rule(grid.RIGHT, top, grid.LEFT, grid.BLOCK_BOTTOM))


def _signing_line(setter: Typesetter, around: Around) -> tuple[Mark, ...]:
    if not around.words.page_sign_label:
        return ()
    end = grid.RIGHT - _SIGN_ROOM
    label = _line(
        setter, around.words.page_sign_label, _SIGN_BASE, grid.FOOT_SIZE, Align.LEFT, end=end
    )
    low = _SIGN_BASE - 2.0
    return (*label, Rule(end, low, grid.RIGHT, low))


def _line(  # noqa: PLR0913
    setter: Typesetter,
    text: str,
    base: float,
    size: float,
    align: Align,
    *,
    right: bool = False,
    end: float | None = None,
) -> tuple[TextLine, ...]:
    """Return the first line of a text on a baseline; it ends at `end` or at the right edge."""
    setting = Setting(size=size, leading=size, left=grid.LEFT, align=align)
    lines = set_lines(setter, [Segment(text, FontRole.SONG)], setting, text)
    runs = lines[0].runs
    if not runs:
        return ()
    moved = 0.0
    edge = grid.RIGHT if right else end
    if edge is not None:
        last = runs[-1]
        moved = edge - (last.x + sum(last.advances))
    placed = tuple(
        type(run)(run.face, run.size, run.x + moved, run.text, run.glyphs, run.advances)
        for run in runs
    )
    return (TextLine(base, placed),)
