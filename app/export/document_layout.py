"""From a document to its pages: official, letter, form or pledge, and the slips behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.document_form import DocumentLayout
from app.domain.document_sheet import DocumentSheet, FormRow, Slip
from app.domain.record import Paragraph, ParagraphRole
from app.export.document_head import (
    Head,
    in_block,
    letter_foot,
    letter_head,
    line_from,
    official_head,
    plain_head,
    width_of,
)
from app.export.document_imprint import at_foot, imprint_strips, leave_room
from app.export.document_levels import heading_of
from app.export.document_rows import form_strips
from app.export.fonts import FontRole
from app.export.layout import grid
from app.export.layout.flow import Placed, Strip, fill_pages, kept, on_paper
from app.export.layout.page import AnyMark, Mark, Page, Rule, Tinted
from app.export.layout.text import Align, Setting, paragraph_strips, set_lines
from app.export.layout.typesetter import Segment, Typesetter

_BLANK = Strip(grid.LEADING, blank=True)
_FOLIO_BASE = grid.BLOCK_BOTTOM - 7 * grid.MM - 0.38 * grid.FOOT_SIZE
_HEADING_ROLES = {1: FontRole.HEI, 2: FontRole.KAI}
_MOST_SHRUNK = 3
_LEAST_ROOM = 2
_TWO = 2 * grid.PITCH


def sheet_pages(setter: Typesetter, sheet: DocumentSheet) -> list[Page]:
    """Return the pages of one sheet with its slips; raises MissingGlyphError."""
    pages = _main_pages(setter, sheet)
    for slip in sheet.slips:
        pages += _slip_pages(setter, slip, len(pages))
    return pages


def _main_pages(setter: Typesetter, sheet: DocumentSheet) -> list[Page]:
    head = _head(setter, sheet)
    spacer = Strip(head.height, keep_next=True)
    if sheet.layout is DocumentLayout.FORM:
        filled = _form_filled(setter, spacer, sheet.rows)
    else:
        filled = fill_pages([spacer, *_body(setter, sheet)])
    imprint = imprint_strips(setter, sheet)
    numbered = len(filled)
    if imprint:
        numbered = leave_room(filled, imprint, ends_leaf=sheet.layout is DocumentLayout.OFFICIAL)
    pages = [_page(placed) for placed in filled]
    pages[0] = replace(pages[0], body=(*head.marks, *pages[0].body))
    pages[-1] = replace(pages[-1], body=(*pages[-1].body, *at_foot(imprint)))
    if sheet.layout is DocumentLayout.LETTER:
        pages[0] = replace(pages[0], furniture=letter_foot(sheet))
    return [
        replace(page, furniture=(*page.furniture, *_folio(setter, sheet, number, len(pages))))
        if number <= numbered
        else page
        for number, page in enumerate(pages, 1)
    ]


def _form_filled(setter: Typesetter, spacer: Strip, rows: Sequence[FormRow]) -> list[list[Placed]]:
    """Return a form on its pages; one that is a little too long for a page is made to fit.

    Its rows with room to write are then lower, but never less than two lines.
    """
    filled = fill_pages([spacer, *form_strips(setter, rows)])
    for less in range(1, _MOST_SHRUNK + 1):
        if len(filled) == 1:
            break
        low = [replace(r, lines=min(r.lines, max(_LEAST_ROOM, r.lines - less))) for r in rows]
        tighter = fill_pages([spacer, *form_strips(setter, low)])
        filled = tighter if len(tighter) < len(filled) else filled
    return filled


def _head(setter: Typesetter, sheet: DocumentSheet) -> Head:
    match sheet.layout:
        case DocumentLayout.OFFICIAL:
            return official_head(setter, sheet)
        case DocumentLayout.LETTER:
            return letter_head(setter, sheet)
        case DocumentLayout.FORM:
            return plain_head(setter, sheet, dated=True)
        case DocumentLayout.PLEDGE:
            return plain_head(setter, sheet, dated=False)


def _body(setter: Typesetter, sheet: DocumentSheet) -> list[Strip]:
    strips: list[Strip] = []
    if sheet.to:
        strips += paragraph_strips(setter, Paragraph(f"{sheet.to}：", ParagraphRole.PLAIN))
    for text in sheet.paragraphs:
        strips += _paragraph(setter, text)
    strips += _attachments(setter, sheet.attachments)
    closing = list(_closing(setter, sheet))
    company = 2 if closing else 0
    return [*strips[: len(strips) - company], *kept(strips[len(strips) - company :]), *closing]


def _paragraph(setter: Typesetter, text: str) -> Sequence[Strip]:
    """Return a paragraph; the heading it begins with is set as its level demands."""
    level, end = heading_of(text)
    if level:
        segments = [Segment(text[:end], _HEADING_ROLES[level]), Segment(text[end:])]
        lines = set_lines(setter, segments, Setting(first_indent=_TWO), text[:12])
        is_alone = end == len(text)
        return [Strip(grid.LEADING, (line,), keep_next=is_alone) for line in lines]
    return paragraph_strips(setter, Paragraph(text))


def _attachments(setter: Typesetter, names: Sequence[str]) -> list[Strip]:
    if not names:
        return []
    strips = [_BLANK]
    several = len(names) > 1
    for number, name in enumerate(names, 1):
        label = "附件：" if number == 1 else ""
        count = f"{number}." if several else ""
        first = _TWO if label else 5 * grid.PITCH
        hanging = (6 if several else 5) * grid.PITCH
        setting = Setting(first_indent=first, indent=hanging, align=Align.LEFT)
        text = f"{label}{count}{name.removeprefix(count)}"
        lines = set_lines(setter, [Segment(text)], setting, "附件")
        strips += [Strip(grid.LEADING, (line,)) for line in lines]
    return strips


def _closing(setter: Typesetter, sheet: DocumentSheet) -> Iterator[Strip]:
    if sheet.layout is DocumentLayout.PLEDGE:
        yield from kept([_BLANK, _BLANK])
        for words in sheet.signatures:
            yield from _hand_lines(setter, words)
        return
    if not sheet.signer:
        return
    yield from kept([_BLANK, _BLANK] if sheet.sealed else [_BLANK])
    yield from _signed(setter, sheet)


def _signed(setter: Typesetter, sheet: DocumentSheet) -> Iterator[Strip]:
    """Yield signer and day: with a seal the day stands four characters from the right.

    A name longer than a line takes as many as it needs, the day stands below the last.
    """
    room = grid.BLOCK_WIDTH - _TWO
    signer = min(width_of(setter, sheet.signer, grid.TEXT_SIZE), room)
    day = width_of(setter, sheet.day, grid.TEXT_SIZE)
    if sheet.sealed:
        day_left = grid.BLOCK_WIDTH - 4 * grid.PITCH - day
        signer_left = max(0.0, min(day_left + (day - signer) / 2, room - signer))
    else:
        signer_left = max(0.0, room - signer)
        day_left = min(signer_left + _TWO, room - day)
    setting = Setting(left=signer_left, width=grid.BLOCK_WIDTH - signer_left, align=Align.LEFT)
    if signer >= room:
        setting = Setting(width=room, align=Align.CENTRED)
    for line in set_lines(setter, [Segment(sheet.signer)], setting, sheet.signer[:12]):
        yield Strip(grid.LEADING, (line,), keep_next=True)
    yield Strip(grid.LEADING, in_block(line_from(setter, sheet.day, 0.0, day_left)))


def _hand_lines(setter: Typesetter, words: str) -> Iterator[Strip]:
    """Yield words with a line to write on behind them; long ones take several lines."""
    left = grid.BLOCK_WIDTH * 0.35
    setting = Setting(left=left, width=grid.BLOCK_WIDTH - left, align=Align.LEFT)
    *above, last = set_lines(setter, [Segment(words)], setting, words[:12])
    for line in above:
        yield Strip(grid.LEADING, (line,), on_grid=False, keep_next=True)
    height = 1.5 * grid.LEADING
    if above or not words.endswith("："):
        yield Strip(height, (last,), on_grid=False, keep_next=True)
        return
    start = left + width_of(setter, words, grid.TEXT_SIZE)
    low = grid.baseline(grid.LEADING, grid.TEXT_SIZE) + 4.0
    rule = Rule(start, -low, grid.BLOCK_WIDTH, -low)
    yield Strip(height, (last, rule), on_grid=False, keep_next=True)


def _folio(
    setter: Typesetter, sheet: DocumentSheet, number: int, count: int
) -> tuple[AnyMark, ...]:
    """Return the page number: outer side, one character in; none on a letter's first page."""
    is_letter = sheet.layout is DocumentLayout.LETTER
    is_form = sheet.layout in (DocumentLayout.FORM, DocumentLayout.PLEDGE)
    if (is_letter and number == 1) or (is_form and count == 1):
        return ()
    return page_number(setter, number)


def page_number(setter: Typesetter, number: int) -> tuple[Mark, ...]:
    """Return — 1 — at the foot: on the right of odd pages, on the left of even ones."""
    words, size = f"— {number} —", grid.FOOT_SIZE
    setting = Setting(size=size, leading=size, align=Align.LEFT)
    line = set_lines(setter, [Segment(words, FontRole.SONG)], setting, words)[0]
    width = width_of(setter, words, size, FontRole.SONG)
    left = grid.BLOCK_WIDTH - size - width if number % 2 else size
    runs = tuple(replace(run, x=run.x + grid.LEFT + left) for run in line.runs)
    return (replace(line, y=_FOLIO_BASE, runs=runs),)


def _slip_pages(setter: Typesetter, slip: Slip, before: int) -> list[Page]:
    sheet = DocumentSheet(DocumentLayout.FORM, slip.title)
    head = plain_head(setter, sheet, dated=False)
    filled = _form_filled(setter, Strip(head.height, keep_next=True), slip.rows)
    pages = [_page(placed) for placed in filled]
    pages[0] = replace(pages[0], body=(*head.marks, *pages[0].body))
    return [
        replace(page, furniture=page_number(setter, before + number))
        for number, page in enumerate(pages, 1)
    ]


def _page(placed: Sequence[Placed]) -> Page:
    marks = tuple(on_paper(mark, each.top) for each in placed for mark in each.strip.marks)
    return Page(marks, ())


def void_page(setter: Typesetter, words: str) -> Page:
    """Return what is laid over each page of a cancelled document."""
    width, height = 62 * grid.MM, 24 * grid.MM
    left, top = grid.PAGE_WIDTH - width - 14 * grid.MM, grid.PAGE_HEIGHT - 8 * grid.MM
    right, low = left + width, top - height
    frame = (
        Rule(left, top, right, top, 1.6),
        Rule(left, low, right, low, 1.6),
        Rule(left, top, left, low, 1.6),
        Rule(right, top, right, low, 1.6),
    )
    inside = Setting(size=24, leading=30, width=width, align=Align.CENTRED)
    title = set_lines(setter, [Segment("作　废", FontRole.HEI)], inside, "作废")
    small = Setting(size=9, leading=12, left=4, width=width - 8, align=Align.CENTRED)
    note = set_lines(setter, [Segment(words)], small, "作废")[:3]
    marks = [*_put(title, left, top), *_put(note, left, top - 30)]
    return Page((Tinted((*frame, *marks), (0.85, 0.0, 0.0)),), ())


def _put(lines: Sequence[Mark], left: float, top: float) -> Iterator[Mark]:
    for number, line in enumerate(lines):
        if not isinstance(line, Rule):
            runs = tuple(replace(run, x=run.x + left) for run in line.runs)
            yield replace(line, y=line.y + top - number * 12, runs=runs)
