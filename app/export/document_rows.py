"""The ruled rows of a form: labels and values side by side, room left to write by hand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.domain.document_sheet import FormRow
from app.export.fonts import FontRole
from app.export.layout import grid
from app.export.layout.flow import Strip
from app.export.layout.page import Mark, Rule, TextLine
from app.export.layout.text import Align, Setting, set_lines
from app.export.layout.typesetter import Segment, Typesetter

SIZE = grid.FOOT_SIZE
LEADING = 1.5 * SIZE
SIDE, ABOVE = 5.0, 4.0
LABEL_SHARE = 0.22  # of the block's width
_FEWEST_TORN = 2


@dataclass(frozen=True, slots=True)
class _Cell:
    lines: tuple[TextLine, ...]
    is_middle: bool  # stands in the middle of the row's height


@dataclass(frozen=True, slots=True)
class _Row:
    """Cells with y below each line's own top; `least` is the height in lines."""

    cells: tuple[_Cell, ...]
    edges: tuple[float, ...]
    least: int

    @property
    def count(self) -> int:
        return max(self.least, *(len(cell.lines) for cell in self.cells))

    def strip(self) -> Strip:
        height = self.count * LEADING + 2 * ABOVE
        longest = max(len(cell.lines) for cell in self.cells)
        cut = self._cut if longest >= 2 * _FEWEST_TORN else None
        marks = (*self._words(height), *_frame(self.edges, height))
        return Strip(height, marks, on_grid=False, cut=cut)

    def _words(self, height: float) -> Iterator[Mark]:
        for cell in self.cells:
            used = len(cell.lines) * LEADING
            top = (height - used) / 2 if cell.is_middle else ABOVE
            for number, line in enumerate(cell.lines):
                yield TextLine(line.y - top - number * LEADING, line.runs)

    def _cut(self, room: float) -> tuple[Strip, Strip] | None:
        fit = int((room - 2 * ABOVE) // LEADING)
        longest = max(len(cell.lines) for cell in self.cells)
        fit = min(fit, longest - _FEWEST_TORN)
        if fit < _FEWEST_TORN:
            return None
        first = tuple(replace(cell, lines=cell.lines[:fit]) for cell in self.cells)
        rest = tuple(replace(cell, lines=cell.lines[fit:]) for cell in self.cells)
        left = max(1, self.least - fit)
        return (
            replace(self, cells=first, least=fit).strip(),
            replace(self, cells=rest, least=left).strip(),
        )


def form_strips(setter: Typesetter, rows: Sequence[FormRow]) -> tuple[Strip, ...]:
    """Return one strip a row; a heading stays with the row below it."""
    strips = []
    for row in rows:
        is_heading = len(row.cells) == 1 and not row.cells[0][0]
        strip = (_heading(setter, row) if is_heading else _pairs(setter, row)).strip()
        strips.append(replace(strip, keep_next=is_heading))
    return tuple(strips)


def _heading(setter: Typesetter, row: FormRow) -> _Row:
    edges = (0.0, grid.BLOCK_WIDTH)
    cell = _cell(setter, row.cells[0][1], edges, FontRole.HEI, Align.CENTRED)
    return _Row((cell,), edges, 1)


def _pairs(setter: Typesetter, row: FormRow) -> _Row:
    share = grid.BLOCK_WIDTH / len(row.cells)
    label_width = LABEL_SHARE * grid.BLOCK_WIDTH
    edges: list[float] = []
    for number in range(len(row.cells)):
        edges += [number * share, number * share + label_width]
    edges.append(grid.BLOCK_WIDTH)
    cells = []
    texts = [part for pair in row.cells for part in pair]
    for number, (sides, text) in enumerate(zip(pairwise(edges), texts, strict=True)):
        is_label = number % 2 == 0
        role = FontRole.HEI if is_label else FontRole.BODY
        cells.append(_cell(setter, text, sides, role, Align.CENTRED if is_label else Align.LEFT))
    return _Row(tuple(cells), tuple(edges), row.lines)


def _cell(
    setter: Typesetter, text: str, sides: tuple[float, float], role: FontRole, align: Align
) -> _Cell:
    setting = Setting(
        size=SIZE,
        leading=LEADING,
        left=sides[0] + SIDE,
        width=sides[1] - sides[0] - 2 * SIDE,
        align=align,
    )
    lines = tuple(set_lines(setter, [Segment(text, role)], setting, text[:12])) if text else ()
    return _Cell(lines, is_middle=len(lines) <= 1 or role is FontRole.HEI)


def _frame(edges: Sequence[float], height: float) -> list[Rule]:
    return [
        Rule(edges[0], 0.0, edges[-1], 0.0),
        Rule(edges[0], -height, edges[-1], -height),
        *(Rule(x, 0.0, x, -height) for x in edges),
    ]
