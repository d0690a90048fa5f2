"""The page of a booklet: A5, a text block of 26 characters of 12 pt on 25 lines."""

from app.export.layout.grid import MM, pitch

PAGE_WIDTH = 148 * MM
PAGE_HEIGHT = 210 * MM
TEXT_SIZE = 12.0  # 小四
FIELD_SIZE = 16.0  # 三号: a heading of the highest level
TITLE_SIZE = 24.0  # 小一: the cover
SMALL_SIZE = 9.0  # 小五
PITCH = pitch(TEXT_SIZE)
BLOCK_WIDTH = 26 * PITCH
LEADING = 19.0
LINES = 25
BLOCK_HEIGHT = LINES * LEADING
LEFT = (PAGE_WIDTH - BLOCK_WIDTH) / 2
RIGHT = LEFT + BLOCK_WIDTH
BLOCK_TOP = PAGE_HEIGHT - 22 * MM
HEAD_BASE = PAGE_HEIGHT - 15 * MM
FOOT_BASE = 12 * MM
