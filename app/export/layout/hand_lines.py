"""Room for the subject's own words: a hint in small type above dotted lines to write on."""

from collections.abc import Iterator

from app.domain.pen import PenSpot
from app.domain.record import HandLines
from app.export.fonts import FontRole
from app.export.layout import grid
from app.export.layout.flow import Spot, Strip
from app.export.layout.page import Rule
from app.export.layout.text import Align, Setting, set_lines
from app.export.layout.typesetter import Segment, Typesetter

_SUBJECT = "subject"
_HINT_LEADING = 1.5 * grid.CELL_SIZE
_LINE = 1.5 * grid.LEADING
_RISE = 4.0  # of the dots above the bottom of their line
_DOT = 0.9
_STEP = 3.2


def hand_strips(setter: Typesetter, block: HandLines) -> tuple[Strip, ...]:
    """Return the hint's lines and one strip with all lines to write on; they stand together."""
    setting = Setting(size=grid.CELL_SIZE, leading=_HINT_LEADING, align=Align.LEFT)
    words = set_lines(setter, [Segment(block.hint, FontRole.KAI)], setting, block.hint[:12])
    hint = [Strip(_HINT_LEADING, (line,), keep_next=True, on_grid=False) for line in words]
    height = block.lines * _LINE
    dots = [dot for number in range(block.lines) for dot in _dotted((number + 1) * _LINE - _RISE)]
    room = (0.0, -height + _RISE + _DOT, grid.BLOCK_WIDTH, 0.0)
    spot = Spot(_SUBJECT, "", room, PenSpot.CLOSING)
    return (*hint, Strip(height, tuple(dots), spots=(spot,), on_grid=False))


def _dotted(below: float) -> Iterator[Rule]:
    """Yield the dots of a line: plain rules, which every reader of PDF draws alike."""
    for number in range(int(grid.BLOCK_WIDTH / _STEP) + 1):
        left = number * _STEP
        yield Rule(left, -below, left + _DOT, -below, _DOT)
