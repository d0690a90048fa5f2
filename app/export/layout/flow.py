"""Fills pages with strips: what may stand last on a page, what must stand together."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from app.domain.pen import PenSpot
from app.export.layout import grid
from app.export.layout.page import Mark, Rule, Run, TextLine
from app.export.signature_place import Rect

_HIGHEST_HEAD = grid.BLOCK_HEIGHT / 2


@dataclass(frozen=True, slots=True)
class Spot:
    """Room for the stamp of one signer, left, bottom, right, top; with `hand` for the pen."""

    role: str
    name: str
    rect: Rect
    hand: PenSpot | None = None


@dataclass(frozen=True, slots=True)
class Strip:
    """A piece of a page as wide as the text block; it is never torn unless it can be cut.

    Marks and spots are placed from the block's left edge and the strip's top (y counts down as
    negative). `keep_next` forbids a page break after it, `on_grid` lets it begin at the next of
    the page's 22 lines, `blank` lets it vanish at a page's top. `head` is put above it where it
    begins a page. `cut` tears it so that the first part fits into a height.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    spots: tuple[Spot, ...] = ()
    keep_next: bool = False
    on_grid: bool = True
    blank: bool = False
    head: tuple["Strip", ...] = ()
    cut: Callable[[float], tuple["Strip", "Strip"] | None] | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A strip and how far below the block's top it begins."""

    strip: Strip
    top: float
    repeated: bool = False


def kept(strips: Sequence[Strip]) -> tuple[Strip, ...]:
    """Return the strips bound to whatever follows them."""
    return tuple(replace(strip, keep_next=True) for strip in strips)


def fill_pages(strips: Iterable[Strip]) -> list[list[Placed]]:
    """Place the strips on as many pages as they need (at least one)."""
    waiting = deque(strips)
    pages: list[list[Placed]] = []
    page: list[Placed] = []
    while waiting:
        strip = waiting.popleft()
        if not page:
            if strip.blank and pages:
                continue
            page = _repeated_head(strip)
        top = _next_top(page, strip)
        if top + strip.height <= grid.BLOCK_HEIGHT + grid.TOLERANCE:
            page.append(Placed(strip, top))
            continue
        page, moved = _turn(page, strip, grid.BLOCK_HEIGHT - top)
        waiting.extendleft(reversed(moved))
        pages.append(page)
        page = []
    return [*pages, page] if page or not pages else pages


def _turn(page: list[Placed], strip: Strip, room: float) -> tuple[list[Placed], list[Strip]]:
    """Return the finished page and what goes on to the next."""
    torn = strip.cut(room) if strip.cut else None
    if torn:
        top = _next_top(page, torn[0])
        return [*page, Placed(torn[0], top)], [torn[1]]
    if all(placed.repeated for placed in page):  # higher than a page: let it stand, cut off
        return [*page, Placed(strip, _next_top(page, strip))], []
    end = len(page)
    while end and (page[end - 1].strip.keep_next or page[end - 1].repeated):
        end -= 1
    if not end:  # bound together for more than a page: part them here
        return page, [strip]
    return page[:end], [*(placed.strip for placed in page[end:]), strip]


def _repeated_head(strip: Strip) -> list[Placed]:
    head: list[Placed] = []
    if sum(part.height for part in strip.head) <= _HIGHEST_HEAD:
        for part in strip.head:
            head.append(Placed(part, bottom(head), repeated=True))
    return head


def _next_top(page: list[Placed], strip: Strip) -> float:
    top = bottom(page)
    if strip.on_grid:
        return ceil((top - grid.TOLERANCE) / grid.LEADING) * grid.LEADING
    return top


def bottom(page: Sequence[Placed]) -> float:
    """Return how far below the block's top the last strip ends."""
    return page[-1].top + page[-1].strip.height if page else 0.0


def on_paper(mark: Mark, top: float) -> Mark:
    """Return a strip's mark moved to its place on the paper."""
    down = grid.BLOCK_TOP - top
    if isinstance(mark, Rule):
        return Rule(
            mark.x1 + grid.LEFT, mark.y1 + down, mark.x2 + grid.LEFT, mark.y2 + down, mark.width
        )
    runs = tuple(_moved(run) for run in mark.runs)
    return TextLine(mark.y + down, runs)


def _moved(run: Run) -> Run:
    return Run(run.face, run.size, run.x + grid.LEFT, run.text, run.glyphs, run.advances)
