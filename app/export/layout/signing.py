"""The signing part: for each signer the printed name, a rule to sign on and room for a stamp."""

from app.domain.pen import PenSpot
from app.domain.record import SignatureBlock, SignatureLine, is_by_hand
from app.export.layout import grid
from app.export.layout.flow import Spot, Strip
from app.export.layout.page import Rule
from app.export.layout.text import Align, Setting, set_lines
from app.export.layout.typesetter import Segment, Typesetter

_NAME_WIDTH = 11 * grid.PITCH
_HAND_LEFT = 11.5 * grid.PITCH
_HAND_RIGHT = 18.5 * grid.PITCH
_STAMP_LEFT = 19 * grid.PITCH
_ROW = 2 * grid.LEADING
_RULE_LOW = grid.LEADING / 2 + grid.baseline(grid.LEADING, grid.TEXT_SIZE) + 4.0
_STAMP_MARGIN = 3.0
_HAND_LOW = 1.5


def signing_strips(setter: Typesetter, block: SignatureBlock) -> tuple[Strip, ...]:
    """Return one strip a signer."""
    return tuple(_strip(setter, line) for line in block.lines)


def _strip(setter: Typesetter, line: SignatureLine) -> Strip:
    setting = Setting(width=_NAME_WIDTH, align=Align.LEFT)
    text = f"{line.label}：{line.name}"
    words = set_lines(setter, [Segment(text)], setting, line.label)
    height = max(_ROW, len(words) * grid.LEADING)
    shift = grid.LEADING / 2 if len(words) == 1 else 0.0
    placed = [
        type(word)(word.y - shift - number * grid.LEADING, word.runs)
        for number, word in enumerate(words)
    ]
    right = grid.BLOCK_WIDTH if is_by_hand(line.role) else _HAND_RIGHT
    rule = Rule(_HAND_LEFT, -_RULE_LOW, right, -_RULE_LOW)
    return Strip(height, (*placed, rule), spots=_spots(line, right))


def _spots(line: SignatureLine, right: float) -> tuple[Spot, ...]:
    low = -_RULE_LOW + _HAND_LOW
    hand = (_HAND_LEFT, low, right, -_STAMP_MARGIN)
    written = Spot(line.role, line.name, hand, PenSpot.SIGNATURE)
    if is_by_hand(line.role):
        return (written,)
    rect = (_STAMP_LEFT, -_ROW + _STAMP_MARGIN, grid.BLOCK_WIDTH, -_STAMP_MARGIN)
    return (written, Spot(line.role, line.name, rect))
