"""From a record to its pages: which strips a record is made of, and what binds them."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.record import (
    Block,
    FieldTable,
    Heading,
    Paragraph,
    ParagraphRole,
    Record,
    SignatureBlock,
    Table,
    Utterance,
)
from app.export.fonts import Fonts
from app.export.layout import grid
from app.export.layout.flow import Placed, Strip, bottom, fill_pages, kept, on_paper
from app.export.layout.furniture import Around, blank_strike, page_furniture
from app.export.layout.page import Layout, Mark, Page
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
from app.export.signature_place import SignaturePlace

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
    around = Around(record.furniture, record.type_name, record.number, short_fingerprint)
    pages = [
        Page(_body(placed), page_furniture(setter, around, number, len(filled)))
        for number, placed in enumerate(filled, start=1)
    ]
    last = pages[-1]
    struck = blank_strike(setter, record.furniture.blank_rest, bottom(filled[-1]))
    pages[-1] = Page(last.body, (*last.furniture, *struck))
    return Layout(tuple(pages), _places(filled))


def _body(page: Sequence[Placed]) -> tuple[Mark, ...]:
    return tuple(on_paper(mark, placed.top) for placed in page for mark in placed.strip.marks)


def _places(pages: Sequence[Sequence[Placed]]) -> tuple[SignaturePlace, ...]:
    return tuple(
        SignaturePlace(
            spot.role,
            spot.name,
            number,
            (
                grid.LEFT + spot.rect[0],
                grid.BLOCK_TOP - placed.top + spot.rect[1],
                grid.LEFT + spot.rect[2],
                grid.BLOCK_TOP - placed.top + spot.rect[3],
            ),
        )
        for number, page in enumerate(pages)
        for placed in page
        for spot in placed.strip.spots
    )


def _strips(setter: Typesetter, record: Record) -> list[Strip]:
    strips: list[Strip] = []
    if record.mark:
        strips += kept(mark_strips(setter, record.mark))
    strips += [replace(_BLANK_LINE, keep_next=True), *title_strips(setter, record.title)]
    strips.append(replace(_HALF_LINE, keep_next=True))
    closing = _closing_start(record.blocks)
    for number, block in enumerate(record.blocks):
        if number == closing:
            strips = _with_company(strips)
        made = _block_strips(setter, block)
        if number >= closing:
            made = kept(made)
        elif _is_asked(record.blocks, number):
            made = (*made[:-1], *kept(made[-1:]))
        elif number and _is_asked(record.blocks, number - 1):
            made = _loosened(made)
        strips += made
    return strips


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
        case SignatureBlock():
            return signing_strips(setter, block)


def _is_asked(blocks: Sequence[Block], number: int) -> bool:
    """Tell whether a block is a question that the next block answers."""
    pair = blocks[number : number + 2]
    labels = [block.label for block in pair if isinstance(block, Utterance)]
    return labels == [_QUESTION, _ANSWER]


def _closing_start(blocks: Sequence[Block]) -> int:
    """Return where the closing words and signatures at the record's end begin."""
    start = len(blocks)
    while start and _closes(blocks[start - 1]):
        start -= 1
    return start


def _closes(block: Block) -> bool:
    if isinstance(block, Paragraph):
        return block.role is ParagraphRole.CLOSING
    return isinstance(block, SignatureBlock)


def _with_company(strips: list[Strip]) -> list[Strip]:
    lines = [number for number, strip in enumerate(strips) if strip.marks]
    start = lines[-_CLOSING_COMPANY] if len(lines) >= _CLOSING_COMPANY else 0
    return [*strips[:start], *kept(strips[start:])]


def _loosened(answer: tuple[Strip, ...]) -> tuple[Strip, ...]:
    """Let an answer's first line end a page: it stands there under its question."""
    if len(answer) <= _SHORTEST_PARTED:
        return answer
    return (replace(answer[0], keep_next=False), *answer[1:])
