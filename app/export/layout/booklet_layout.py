"""From a booklet to its A5 pages: cover, contents with page numbers, entries below headings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.booklet import CONTENTS, COPY_NUMBER, Booklet, BookletEntry
from app.export.fonts import FontRole, Fonts
from app.export.layout import booklet_grid as grid
from app.export.layout.page import Mark, Page, Rule, Run, TextLine
from app.export.layout.text import Align, Setting, set_lines
from app.export.layout.typesetter import Segment, Typesetter

_DOT = "…"
_NUMBER_ROOM = 2.5 * grid.PITCH
_TWO = 2 * grid.PITCH
_BODY = Setting(
    size=grid.TEXT_SIZE, leading=grid.LEADING, width=grid.BLOCK_WIDTH, first_indent=_TWO
)
_FIELD = Setting(
    size=grid.FIELD_SIZE, leading=1.5 * grid.LEADING, width=grid.BLOCK_WIDTH, align=Align.CENTRED
)
_HEADING = replace(_BODY, first_indent=0.0, align=Align.LEFT)
_COVER = Setting(
    size=grid.TITLE_SIZE, leading=1.6 * grid.TITLE_SIZE, width=grid.BLOCK_WIDTH, align=Align.CENTRED
)


@dataclass(frozen=True, slots=True)
class Landmark:
    """A heading and the page it stands on: `page` from 1 as printed, `sheet` from 0."""

    depth: int
    text: str
    page: int
    sheet: int = 0


@dataclass(frozen=True, slots=True)
class BookletLayout:
    """All pages, and where the headings stand."""

    pages: tuple[Page, ...]
    landmarks: tuple[Landmark, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """A line or blank; `bound` forbids a page to end after it, `opens` begins a new page."""

    height: float
    marks: tuple[Mark, ...] = ()
    bound: bool = False
    opens: bool = False
    heading: BookletEntry | None = None


@dataclass(frozen=True, slots=True)
class _Filled:
    lines: tuple[tuple[float, _Line], ...]
    field: str  # the highest heading that the page stands under

    def headings(self) -> Iterator[BookletEntry]:
        """Yield the headings that begin on the page."""
        return (line.heading for _, line in self.lines if line.heading)


def lay_out_booklet(booklet: Booklet, fonts: Fonts) -> BookletLayout:
    """Set a booklet into pages; raises MissingGlyphError."""
    setter = Typesetter(fonts)
    body = _fill(_body_lines(setter, booklet))
    landmarks = [
        Landmark(entry.depth, entry.text, number)
        for number, page in enumerate(body, start=1)
        for entry in page.headings()
    ]
    contents = _fill(_contents_lines(setter, landmarks)) if landmarks else []
    before = [_cover(setter, booklet), Page((), ())]
    before += [Page(_marks(page), ()) for page in contents]
    if len(before) % 2:
        before.append(Page((), ()))  # page 1 is a right one
    pages = [
        Page(_marks(page), _around(setter, booklet.title, page.field, number))
        for number, page in enumerate(body, start=1)
    ]
    moved = tuple(replace(mark, sheet=mark.page - 1 + len(before)) for mark in landmarks)
    return BookletLayout((*before, *pages), moved)


def _body_lines(setter: Typesetter, booklet: Booklet) -> Iterator[_Line]:
    fresh = booklet.lowest > 1  # with three levels each highest one begins a page
    for number, entry in enumerate(booklet.entries):
        if entry.depth >= booklet.lowest:
            yield from _paragraph(setter, entry)
        elif entry.depth == 0:
            yield _Line(grid.LEADING / 2, opens=fresh and number > 0, bound=True)
            yield from _heading(setter, entry, _FIELD, FontRole.TITLE)
            yield _Line(grid.LEADING / 2, bound=True)
        else:
            yield _Line(grid.LEADING / 3)
            yield from _heading(setter, entry, _HEADING, FontRole.HEI)


def _heading(
    setter: Typesetter, entry: BookletEntry, setting: Setting, role: FontRole
) -> Iterator[_Line]:
    lines = set_lines(setter, [Segment(entry.text, role)], setting, entry.text[:12])
    for number, line in enumerate(lines):
        yield _Line(setting.leading, (line,), bound=True, heading=None if number else entry)


def _paragraph(setter: Typesetter, entry: BookletEntry) -> Iterator[_Line]:
    segments = [Segment(entry.text), Segment(entry.note, FontRole.KAI)]
    lines = set_lines(setter, segments, _BODY, entry.text[:12])
    held = {0, len(lines) - 2} if len(lines) > 1 else set()
    for number, line in enumerate(lines):
        yield _Line(grid.LEADING, (line,), bound=number in held)


def _contents_lines(setter: Typesetter, landmarks: Sequence[Landmark]) -> Iterator[_Line]:
    title = set_lines(setter, [Segment(CONTENTS, FontRole.TITLE)], _FIELD, CONTENTS)
    yield from (_Line(_FIELD.leading, (line,), bound=True) for line in title)
    yield _Line(grid.LEADING / 2, bound=True)
    for mark in landmarks:
        indent = mark.depth * _TWO
        role = FontRole.BODY if mark.depth else FontRole.HEI
        setting = replace(
            _HEADING,
            left=indent,
            width=grid.BLOCK_WIDTH - indent - _NUMBER_ROOM,
        )
        lines = set_lines(setter, [Segment(mark.text, role)], setting, mark.text[:12])
        for number, line in enumerate(lines):
            is_last = number == len(lines) - 1
            marks = (line, *(_leader(setter, line, mark.page) if is_last else ()))
            yield _Line(grid.LEADING, marks, bound=not is_last)


def _leader(setter: Typesetter, line: TextLine, page: int) -> tuple[Mark, ...]:
    """Return the dots and the page number behind the last line of a heading."""
    end = max((run.x + sum(run.advances) for run in line.runs), default=0.0)
    number = _shifted(setter, str(page), grid.TEXT_SIZE, right=grid.BLOCK_WIDTH)
    room = grid.BLOCK_WIDTH - end - _width(number) - grid.PITCH / 2
    dots = int(room / grid.PITCH)
    if dots < 1:
        return (_at(number, line.y),)
    leader = _shifted(
        setter, _DOT * dots, grid.TEXT_SIZE, right=grid.BLOCK_WIDTH - _width(number) - 2
    )
    return (_at(leader, line.y), _at(number, line.y))


def _fill(lines: Iterator[_Line]) -> list[_Filled]:
    """Place the lines on pages; what is bound goes on with what follows it."""
    waiting = list(lines)
    pages: list[_Filled] = []
    field, place = "", 0
    while place < len(waiting):
        end = _page_end(waiting, place)
        placed: list[tuple[float, _Line]] = []
        top = 0.0
        for line in waiting[place:end]:
            if not placed and not line.marks:
                continue
            placed.append((top, line))
            top += line.height
            if line.heading and line.heading.depth == 0:
                field = line.heading.text
        if placed:
            pages.append(_Filled(tuple(placed), field))
        place = end
    return pages


def _page_end(lines: Sequence[_Line], start: int) -> int:
    """Return where the page that begins at `start` ends."""
    used, end = 0.0, start
    while end < len(lines):
        line = lines[end]
        if end > start and line.opens:
            return end
        used += line.height
        if used > grid.BLOCK_HEIGHT:
            break
        end += 1
    else:
        return end
    over = end
    while end > start and lines[end - 1].bound:
        end -= 1
    return end if end > start else max(over, start + 1)


def _cover(setter: Typesetter, booklet: Booklet) -> Page:
    title = set_lines(setter, [Segment(booklet.title, FontRole.TITLE)], _COVER, booklet.title)
    top = grid.PAGE_HEIGHT * 0.72
    marks = [_placed(line, top - row * _COVER.leading) for row, line in enumerate(title)]
    below = top - len(title) * _COVER.leading - grid.LEADING
    centred = replace(_FIELD, size=grid.TEXT_SIZE)
    foot = 40 * grid.LEADING / 12
    lower = (  # where each begins, or for the office's name, where it ends
        (booklet.counts, below, 0),
        (booklet.office, foot + 3 * grid.LEADING, 1),
        (booklet.day, foot + 1.6 * grid.LEADING, 0),
    )
    for text, y, is_end in lower:
        lines = set_lines(setter, [Segment(text)], centred, text[:12]) if text else ()
        first = y + is_end * (len(lines) - 1) * grid.LEADING
        marks += [_placed(line, first - row * grid.LEADING) for row, line in enumerate(lines)]
    y = grid.PAGE_HEIGHT - 24.0 * grid.LEADING / 12
    label = set_lines(setter, [Segment(COPY_NUMBER, FontRole.HEI)], _HEADING, COPY_NUMBER)[0]
    marks.append(_placed(label, y))
    base = y + label.y - 3
    end = grid.LEFT + 3 * grid.PITCH
    marks.append(Rule(end, base, end + 5 * grid.PITCH, base))
    return Page(tuple(marks), ())


def _around(setter: Typesetter, title: str, field: str, number: int) -> tuple[Mark, ...]:
    """Return head and foot: the title on left pages, the field on right ones, the number."""
    small = replace(_HEADING, size=grid.SMALL_SIZE)
    is_right = number % 2 == 1
    text = field if is_right and field else title
    head, *more = set_lines(setter, [Segment(text, FontRole.KAI)], small, text[:12])
    if more:
        short = Segment(f"{head.text[:-1]}{_DOT}", FontRole.KAI)
        head = set_lines(setter, [short], small, text[:12])[0]
    x = grid.RIGHT - _width(head) if is_right else grid.LEFT
    folio = set_lines(setter, [Segment(f"— {number} —")], small, "")[0]
    middle = grid.LEFT + (grid.BLOCK_WIDTH - _width(folio)) / 2
    rule = Rule(grid.LEFT, grid.HEAD_BASE - 4, grid.RIGHT, grid.HEAD_BASE - 4, 0.4)
    return (_moved(head, x, grid.HEAD_BASE), rule, _moved(folio, middle, grid.FOOT_BASE))


def _marks(page: _Filled) -> tuple[Mark, ...]:
    found: list[Mark] = []
    for top, line in page.lines:
        found += (_placed(mark, grid.BLOCK_TOP - top) for mark in line.marks)
    return tuple(found)


def _placed(mark: Mark, top: float) -> Mark:
    return _moved(mark, grid.LEFT, top + mark.y) if isinstance(mark, TextLine) else mark


def _moved(line: TextLine, x: float, y: float) -> TextLine:
    return TextLine(y, tuple(_run_at(run, run.x + x) for run in line.runs))


def _run_at(run: Run, x: float) -> Run:
    return Run(run.face, run.size, x, run.text, run.glyphs, run.advances)


def _shifted(setter: Typesetter, text: str, size: float, right: float) -> TextLine:
    """Return a line that ends at `right`."""
    setting = replace(_HEADING, size=size, width=2 * grid.BLOCK_WIDTH)
    line = set_lines(setter, [Segment(text)], setting, text[:12])[0]
    return _moved(line, right - _width(line), 0.0)


def _at(line: TextLine, y: float) -> TextLine:
    return TextLine(y, line.runs)


def _width(line: TextLine) -> float:
    return sum(sum(run.advances) for run in line.runs)
