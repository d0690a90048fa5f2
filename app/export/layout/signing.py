"""The signing part: for each signer the printed name, a rule to sign on and room for a stamp."""

from app.domain.record import SignatureBlock, SignatureLine
from app.export.layout import grid
from app.export.layout.flow import Spot, Strip
from app.export.layout.page import Rule
from app.export.layout.text import Align, Setting, set_lines
from app.export.layout.typesetter import Segment, Typesetter

SUBJECT = "subject"  # signs by hand only
_NAME_WIDTH = 11 * grid.PITCH
_HAND_LEFT = 11.5 * grid.PITCH
_HAND_RIGHT = 18.5 * grid.PITCH
_STAMP_LEFT = 19 * grid.PITCH
_ROW = 2 * grid.LEADING
_RULE_LOW = grid.LEADING / 2 + grid.baseline(grid.LEADING, grid.TEXT_SIZE) + 4.0
_STAMP_MARGIN = 3.0


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
    right = _HAND_RIGHT if line.role != SUBJECT else grid.BLOCK_WIDTH
    rule = Rule(_HAND_LEFT, -_RULE_LOW, right, -_RULE_LOW)
    return Strip(height, (*placed, rule), spots=_spots(line))


def _spots(line: SignatureLine) -> tuple[Spot, ...]:
    if line.role == SUBJECT:
        return ()
    rect = (_STAMP_LEFT, -_ROW + _STAMP_MARGIN, grid.BLOCK_WIDTH, -_STAMP_MARGIN)
    return (Spot(line.role, line.name, rect),)
