"""From a record to its pages: which strips a record is made of, and what binds them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.pen import PenSpot
from app.domain.record import (
    Block,
    FieldTable,
    HandLines,
    Heading,
    Paragraph,
    Record,
    SignatureBlock,
    Table,
    Utterance,
    closing_start,
)
from app.export.fonts import Fonts
from app.export.layout import grid
from app.export.layout.flow import Placed, Spot, Strip, bottom, fill_pages, kept, on_paper
from app.export.layout.furniture import Around, blank_strike, page_furniture, page_hands
from app.export.layout.hand_lines import hand_strips
from app.export.layout.page import HandPlace, Layout, Mark, Page
from app.export.layout.signing import signing_strips
from app.export.layout.tables import field_table_strips, table_strips
from app.export.layout.text import (
    heading_strips,
    mark_strips,
    paragraph_strips,
    title_strips,
    utterance_strips,
)
from app.export.layout.typesetter import Typesetter
from app.export.signature_place import Rect, SignaturePlace

_QUESTION = "问"
_ANSWER = "答"
_CLOSING_COMPANY = 2  # lines of the text before that go along with the closing part
_SHORTEST_PARTED = 2  # lines
_BLANK_LINE = Strip(grid.LEADING, blank=True)
_HALF_LINE = Strip(grid.LEADING / 2, on_grid=False, blank=True)


def lay_out(record: Record, short_fingerprint: str, fonts: Fonts) -> Layout:
    """Set a record into pages.

    Raises MissingGlyphError for the first character that no face can draw.
    """
    setter = Typesetter(fonts)
    filled = fill_pages(_strips(setter, record))
    around = Around(
        record.furniture,
        record.type_name,
        record.number,
        short_fingerprint,
        record.version,
        record.mark,
    )
    pages = [
        Page(_body(placed), page_furniture(setter, around, number, len(filled)))
        for number, placed in enumerate(filled, start=1)
    ]
    last = pages[-1]
    struck = blank_strike(setter, record.furniture.blank_rest, bottom(filled[-1]))
    pages[-1] = Page(last.body, (*last.furniture, *struck))
    hands = (*page_hands(around, len(filled)), *_hands(filled))
    return Layout(tuple(pages), _places(filled), hands)


def _body(page: Sequence[Placed]) -> tuple[Mark, ...]:
    return tuple(on_paper(mark, placed.top) for placed in page for mark in placed.strip.marks)


def _places(pages: Sequence[Sequence[Placed]]) -> tuple[SignaturePlace, ...]:
    return tuple(
        SignaturePlace(spot.role, spot.name, number, _on_page(spot, placed))
        for number, placed, spot in _spots(pages)
        if spot.hand is None
    )


def _hands(pages: Sequence[Sequence[Placed]]) -> Iterator[HandPlace]:
    """Yield the rooms for a hand inside the text; each kind is numbered from 1."""
    counted: Counter[PenSpot] = Counter()
    for number, placed, spot in _spots(pages):
        if spot.hand is not None:
            counted[spot.hand] += 1
            yield HandPlace(
                spot.hand,
                counted[spot.hand],
                spot.role,
                spot.name,
                number,
                _on_page(spot, placed),
            )


def _spots(pages: Sequence[Sequence[Placed]]) -> Iterator[tuple[int, Placed, Spot]]:
    for number, page in enumerate(pages):
        for placed in page:
            for spot in placed.strip.spots:
                yield number, placed, spot


def _on_page(spot: Spot, placed: Placed) -> Rect:
    left, low, right, high = spot.rect
    top = grid.BLOCK_TOP - placed.top
    return (grid.LEFT + left, top + low, grid.LEFT + right, top + high)


def _strips(setter: Typesetter, record: Record) -> list[Strip]:
    blocks = record.blocks
    start = closing_start(blocks)
    strips = [*_title(setter, record)]
    for number in range(start):
        strips += _said(setter, blocks, number)
    closing = [strip for block in blocks[start:] for strip in _block_strips(setter, block)]
    return [*_with_company(strips), *_held(closing)] if closing else strips


def _title(setter: Typesetter, record: Record) -> Iterator[Strip]:
    if record.mark:
        yield from kept(mark_strips(setter, record.mark))
    yield replace(_BLANK_LINE, keep_next=True)
    yield from title_strips(setter, record.title)
    yield replace(_HALF_LINE, keep_next=True)


def _said(setter: Typesetter, blocks: Sequence[Block], number: int) -> tuple[Strip, ...]:
    made = _block_strips(setter, blocks[number])
    if isinstance(blocks[number], SignatureBlock):  # something follows it: an annex
        return tuple(_held(made))
    if _is_asked(blocks, number):
        return (*made[:-1], *kept(made[-1:]))
    if number and _is_asked(blocks, number - 1):
        return _loosened(made)
    return made


def _block_strips(setter: Typesetter, block: Block) -> tuple[Strip, ...]:
    match block:
        case Heading():
            return heading_strips(setter, block)
        case Paragraph():
            return paragraph_strips(setter, block)
        case Utterance():
            return utterance_strips(setter, block)
        case FieldTable():
            return (*field_table_strips(setter, block), _HALF_LINE)
        case Table():
            return (*table_strips(setter, block), _HALF_LINE)
        case HandLines():
            return hand_strips(setter, block)
        case SignatureBlock():
            return signing_strips(setter, block)


def _is_asked(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a block is a question that the next block answers."""
    pair = blocks[number : number + 2]
    labels = [block.label for block in pair if isinstance(block, Utterance)]
    return labels == [_QUESTION, _ANSWER]


def _with_company(strips: list[Strip]) -> list[Strip]:
    lines = [number for number, strip in enumerate(strips) if strip.marks]
    start = lines[-_CLOSING_COMPANY] if len(lines) >= _CLOSING_COMPANY else 0
    return [*strips[:start], *kept(strips[start:])]


def _loosened(answer: tuple[Strip, ...]) -> tuple[Strip, ...]:
    """Let an answer's first line end a page: it stands there under its question."""
    if len(answer) <= _SHORTEST_PARTED:
        return answer
    return (replace(answer[0], keep_next=False), *answer[1:])


def _held(closing: Sequence[Strip]) -> list[Strip]:
    """Keep the closing part on one page; where it is too long, its beginning and its end."""
    company = _CLOSING_COMPANY * grid.LEADING
    whole = company + sum(strip.height for strip in closing)
    if whole <= grid.BLOCK_HEIGHT:
        return [*kept(closing)]
    held: list[Strip] = []
    height = company
    for strip in closing:
        height += strip.height
        is_held = height <= grid.BLOCK_HEIGHT / 2 or len(held) == len(closing) - 2
        held.append(replace(strip, keep_next=strip.keep_next or is_held))
    return held
