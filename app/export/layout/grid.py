"""The page of GB/T 9704-2012: A4, a text block of 156 by 225 mm, 22 lines of 28 characters."""

MM = 72 / 25.4

PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
LEFT = 28 * MM
TOP = 37 * MM
BLOCK_WIDTH = 156 * MM
BLOCK_HEIGHT = 225 * MM
RIGHT = LEFT + BLOCK_WIDTH
BLOCK_TOP = PAGE_HEIGHT - TOP
BLOCK_BOTTOM = BLOCK_TOP - BLOCK_HEIGHT

LINES = 22
CHARACTERS = 28
LEADING = BLOCK_HEIGHT / LINES  # 28.99 pt
PITCH = BLOCK_WIDTH / CHARACTERS  # 15.79 pt
TEXT_SIZE = 16.0  # 三号
TITLE_SIZE = 22.0  # 二号
CELL_SIZE = 12.0  # 小四
FOOT_SIZE = 14.0  # 四号
SMALL_SIZE = 9.0  # 小五

_ASCENT = 0.86  # of the em, for every face, so that lines of mixed faces stand level
TOLERANCE = 0.01  # points; sums of floats must not push a character out


def pitch(size: float) -> float:
    """Return the advance of a full-width character of this size."""
    return size * PITCH / TEXT_SIZE


def baseline(height: float, size: float) -> float:
    """Return how far below the top of a line of this height its baseline lies."""
    return (height - size) / 2 + _ASCENT * size
