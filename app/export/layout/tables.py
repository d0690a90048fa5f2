"""Tables with ruled lines: rows that may be torn, heads that repeat."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from app.domain.pen import PenSpot
from app.domain.record import ROOM_TO_WRITE, FieldTable, Table
from app.export.fonts import FontRole
from app.export.layout import grid
from app.export.layout.flow import Spot, Strip
from app.export.layout.page import Mark, Rule, TextLine
from app.export.layout.text import Align, Setting, set_lines
from app.export.layout.typesetter import Segment, Typesetter, natural_width

_SUBJECT = "subject"
_CELL_LEADING = 1.5 * grid.CELL_SIZE
_FIELD_LEADING = 1.5 * grid.FOOT_SIZE
_SIDE = 4.0  # blank left and right of a cell's words, in points
_ABOVE = 3.0  # and above and below
_FEWEST_TORN = 2  # lines of a row left on either page
_HIGHEST_WHOLE = grid.BLOCK_HEIGHT / 3
_SHORT = 4  # a column whose cells are no longer is centred
_WIDEST_LABEL = 0.3  # of the block


@dataclass(frozen=True, slots=True)
class _Row:
    """A row's cells as lines with y below the line's own top; `edges` are the columns' sides.

    `rooms` are the columns left empty for the subject's initials.
    """

    cells: tuple[tuple[TextLine, ...], ...]
    edges: tuple[float, ...]
    leading: float
    head: tuple[Strip, ...] = ()
    rooms: tuple[int, ...] = ()

    @property
    def lines(self) -> int:
        return max((len(cell) for cell in self.cells), default=1)

    def strip(self, *, keep_next: bool = False) -> Strip:
        """Return the row as a strip, framed on all sides."""
        height = self.lines * self.leading + 2 * _ABOVE
        marks = [*self._words(), *_frame(self.edges, height)]
        # a row with room for initials is signed as a whole, unless it is too high for that
        may_tear = not self.rooms or height > _HIGHEST_WHOLE
        cut = self._cut if may_tear and self.lines >= 2 * _FEWEST_TORN else None
        return Strip(
            height,
            tuple(marks),
            tuple(self._spots(height)),
            keep_next=keep_next,
            on_grid=False,
            head=self.head,
            cut=cut,
        )

    def _spots(self, height: float) -> Iterator[Spot]:
        for column in self.rooms:
            left, right = self.edges[column : column + 2]
            room = (left + 1, -height + 1, right - 1, -1.0)
            yield Spot(_SUBJECT, "", room, PenSpot.INITIALS)

    def _words(self) -> list[Mark]:
        return [
            TextLine(line.y - _ABOVE - number * self.leading, line.runs)
            for cell in self.cells
            for number, line in enumerate(cell)
        ]

    def _cut(self, room: float) -> tuple[Strip, Strip] | None:
        fit = int((room - 2 * _ABOVE) // self.leading)
        fit = min(fit, self.lines - _FEWEST_TORN)
        if fit < _FEWEST_TORN:
            return None
        first = replace(self, cells=tuple(cell[:fit] for cell in self.cells), rooms=())
        rest = replace(self, cells=tuple(cell[fit:] for cell in self.cells))
        return first.strip(), rest.strip()


def table_strips(setter: Typesetter, table: Table) -> tuple[Strip, ...]:
    """Return caption, head and rows; the caption never parts from the first row."""
    setting = Setting(align=Align.CENTRED, size=grid.FOOT_SIZE)
    caption = set_lines(setter, [Segment(table.caption, FontRole.HEI)], setting, table.caption)
    above = [Strip(grid.LEADING, (line,), keep_next=True) for line in caption]
    edges = _edges([column.share for column in table.columns])
    centred = [_is_short(table, number) for number in range(len(table.columns))]
    titles = [column.title for column in table.columns]
    head_cells = _cells(setter, titles, edges, [True] * len(titles), table.caption, FontRole.HEI)
    head = (_Row(head_cells, edges, _CELL_LEADING).strip(keep_next=True),)
    rows = [
        _Row(
            _cells(setter, row, edges, centred, table.caption),
            edges,
            _CELL_LEADING,
            head,
            tuple(n for n, cell in enumerate(row) if cell == ROOM_TO_WRITE),
        )
        for row in table.rows
    ]
    return (*above, *head, *_bound(rows))


def _bound(rows: Sequence[_Row]) -> Iterator[Strip]:
    """Yield the rows; neither the first nor the last stands alone on a page."""
    held = {0, len(rows) - 2} if len(rows) > 1 else set()
    for number, row in enumerate(rows):
        yield row.strip(keep_next=number in held)


def field_table_strips(setter: Typesetter, table: FieldTable) -> tuple[Strip, ...]:
    """Return the labelled values, label in Hei on the left."""
    widest = max((_label_width(setter, field.label) for field in table.fields), default=0.0)
    label_width = min(widest + 4 * _SIDE, _WIDEST_LABEL * grid.BLOCK_WIDTH)
    edges = (0.0, label_width, grid.BLOCK_WIDTH)
    strips = []
    for field in table.fields:
        label = _cell(setter, field.label, edges[:2], field.label, FontRole.HEI, grid.FOOT_SIZE)
        value = _cell(setter, field.value, edges[1:], field.label, FontRole.BODY, grid.FOOT_SIZE)
        strips.append(_Row((label, value), edges, _FIELD_LEADING).strip())
    return tuple(strips)


def _label_width(setter: Typesetter, label: str) -> float:
    lines = setter.atoms([Segment(label, FontRole.HEI)], grid.FOOT_SIZE, label)
    return max(natural_width(line) for line in lines)


def _edges(shares: Sequence[int]) -> tuple[float, ...]:
    total = sum(shares)
    return tuple(grid.BLOCK_WIDTH * part / total for part in accumulate(shares, initial=0))


def _is_short(table: Table, number: int) -> bool:
    return all(len(row[number]) <= _SHORT for row in table.rows)


def _cells(
    setter: Typesetter,
    texts: Sequence[str],
    edges: Sequence[float],
    centred: Sequence[bool],
    place: str,
    role: FontRole = FontRole.BODY,
) -> tuple[tuple[TextLine, ...], ...]:
    cells = []
    for number, text in enumerate(texts):
        align = Align.CENTRED if centred[number] else Align.LEFT
        sides = edges[number : number + 2]
        cells.append(_cell(setter, text, sides, place, role, grid.CELL_SIZE, align))
    return tuple(cells)


def _cell(  # noqa: PLR0913, PLR0917
    setter: Typesetter,
    text: str,
    sides: Sequence[float],
    place: str,
    role: FontRole,
    size: float,
    align: Align = Align.LEFT,
) -> tuple[TextLine, ...]:
    setting = Setting(
        size=size,
        leading=1.5 * size,
        left=sides[0] + _SIDE,
        width=max(sides[1] - sides[0] - 2 * _SIDE, size),
        align=align,
    )
    return tuple(set_lines(setter, [Segment(text, role)], setting, place))


def _frame(edges: Sequence[float], height: float) -> list[Rule]:
    upright = [Rule(x, 0.0, x, -height) for x in edges]
    return [
        Rule(edges[0], 0.0, edges[-1], 0.0),
        Rule(edges[0], -height, edges[-1], -height),
        *upright,
    ]
