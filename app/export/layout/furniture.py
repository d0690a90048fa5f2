"""What stands around the text on each page: running head, foot, line to sign, struck blank."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.page_code import PageCode, write_page_code
from app.domain.pen import PenSpot
from app.domain.record import Furniture
from app.export.fonts import FontRole
from app.export.layout import grid
from app.export.layout.page import AnyMark, HandPlace, Mark, Modules, Rule, TextLine
from app.export.layout.page_matrix import matrix_of
from app.export.layout.text import Align, Setting, set_lines
from app.export.layout.typesetter import Segment, Typesetter
from app.export.signature_place import Rect

SUBJECT = "subject"  # signs each page
CODE_SIDE = 17 * grid.MM
CODE_LEFT = grid.LEFT
CODE_LOW = 11 * grid.MM
"""The code's place on every page; what is scanned is measured from it."""

_HEAD_BASE = grid.BLOCK_TOP + 9 * grid.MM
_HEAD_RULE = _HEAD_BASE - 1.5 * grid.MM
_SIGN_BASE = grid.BLOCK_BOTTOM - 13 * grid.MM
_SIGN_ROOM = 45 * grid.MM
_SIGN_RULE = _SIGN_BASE - 2.0
_SIGN_HEIGHT = 10 * grid.MM
_FOOT_BASE = grid.BLOCK_BOTTOM - 22 * grid.MM
_LABEL_BASE = _FOOT_BASE + 1.3 * grid.SMALL_SIZE
_BESIDE_CODE = CODE_LEFT + CODE_SIDE + 2.5 * grid.MM  # more than four modules of quiet zone
_STRIKE_FROM = 2 * grid.LEADING  # less blank than this needs no stroke


@dataclass(frozen=True, slots=True)
class Around:
    """What each page carries: the scheme's words, the talk and the short fingerprint.

    `mark` is the classification, and what else holds for every page: a draft, an inside copy.
    """

    words: Furniture
    type_name: str
    number: str
    fingerprint: str
    version: int = 1
    mark: str = ""


def page_furniture(
    setter: Typesetter, around: Around, number: int, count: int
) -> tuple[AnyMark, ...]:
    """Return head and foot of page `number` of `count`, counted from 1."""
    words = "　".join(text for text in (around.mark, around.type_name) if text)
    head = _line(setter, words, _HEAD_BASE, grid.SMALL_SIZE, Align.LEFT)
    talk = _line(setter, around.number, _HEAD_BASE, grid.SMALL_SIZE, Align.LEFT, right=True)
    rule = Rule(grid.LEFT, _HEAD_RULE, grid.RIGHT, _HEAD_RULE, 0.4)
    counted = around.words.page_number.format(page=number, pages=count)
    folio = _line(setter, counted, _FOOT_BASE, grid.FOOT_SIZE, Align.CENTRED)
    return (
        *head,
        *talk,
        rule,
        *_signing_line(setter, around),
        *_fingerprint(setter, around),
        *folio,
        *_code(around, number, count),
    )


def page_hands(around: Around, count: int) -> Iterator[HandPlace]:
    """Yield the room to sign at the foot of each page; its number is the page's, from 1."""
    if around.words.page_sign_label:
        for page in range(count):
            yield HandPlace(PenSpot.PAGE, page + 1, SUBJECT, "", page, page_sign_room())


def page_sign_room() -> Rect:
    """Return where the subject signs each page: the room above the rule."""
    low = _SIGN_RULE + 1.0
    return (grid.RIGHT - _SIGN_ROOM, low, grid.RIGHT, low + _SIGN_HEIGHT)


def print_note(setter: Typesetter, note: str) -> tuple[Mark, ...]:
    """Return the small words by which a page that was printed again can be told."""
    return _line(setter, note, _FOOT_BASE, grid.SMALL_SIZE, Align.LEFT, right=True)


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
    return (*label, Rule(end, _SIGN_RULE, grid.RIGHT, _SIGN_RULE))


def _fingerprint(setter: Typesetter, around: Around) -> tuple[Mark, ...]:
    """Return the fingerprint in two lines beside the code."""
    words, small = around.words.fingerprint_label, grid.SMALL_SIZE
    label = _line(setter, words, _LABEL_BASE, small, Align.LEFT, left=_BESIDE_CODE)
    digits = _line(setter, around.fingerprint, _FOOT_BASE, small, Align.LEFT, left=_BESIDE_CODE)
    return (*label, *digits)


def _code(around: Around, number: int, count: int) -> tuple[Modules, ...]:
    digits = around.fingerprint.replace(" ", "")
    if not digits:
        return ()
    code = PageCode(around.number, around.version, number, count, digits.lower())
    rows = matrix_of(write_page_code(code))
    return (Modules(CODE_LEFT, CODE_LOW, CODE_SIDE / len(rows), rows),)


def _line(  # noqa: PLR0913
    setter: Typesetter,
    text: str,
    base: float,
    size: float,
    align: Align,
    *,
    left: float = grid.LEFT,
    right: bool = False,
    end: float | None = None,
) -> tuple[TextLine, ...]:
    """Return the first line of a text on a baseline; it ends at `end` or at the right edge."""
    setting = Setting(size=size, leading=size, left=left, align=align)
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
