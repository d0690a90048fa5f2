"""Handwriting as a picture for Word: black on nothing, the same bytes on every machine.

Whole numbers only and no compression, because a checker makes the pictures again to compare.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import isqrt

from app.domain.pen import PenDrawing, PenPoint, Stroke
from app.export.layout.pen_marks import bounds, pieces

WIDEST, HIGHEST = 4_300, 850
"""Hundredths of a millimetre on the paper."""

_DOTS = 500  # an inch
_INCH = 2540  # hundredths of a millimetre
_THINNEST, _THICKEST = 22, 75  # hundredths of a millimetre
_STEPS = 7
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LONGEST_BLOCK = 65_535
_DOTS_A_METRE = _DOTS * 100_000 // _INCH

_Dot = tuple[int, int]


@dataclass(frozen=True, slots=True)
class PenPicture:
    """A PNG and its size on the paper in hundredths of a millimetre."""

    png: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Scale:
    """From the pad to dots; the ink is scaled `upper` to `lower`, at most to a half."""

    left: int
    top: int
    upper: int
    lower: int

    def length(self, value: int) -> int:
        return value * self.upper // self.lower + _THICKEST

    def dot(self, point: PenPoint) -> _Dot:
        return (self._place(point.x - self.left), self._place(point.y - self.top))

    def _place(self, value: int) -> int:
        doubled = 2 * value * self.upper + _THICKEST * self.lower
        return doubled * _DOTS // (2 * self.lower * _INCH)


def pen_picture(drawing: PenDrawing) -> PenPicture:
    """Return the ink of a drawing, scaled into the room there is."""
    left, top, right, bottom = bounds(drawing.strokes)
    wide, high = max(right - left, 1), max(bottom - top, 1)
    upper, lower = 1, 2
    for room, length in ((WIDEST - _THICKEST, wide), (HIGHEST - _THICKEST, high)):
        if room * lower < upper * length:
            upper, lower = room, length
    scale = _Scale(left, top, upper, lower)
    width, height = scale.length(wide), scale.length(high)
    sheet = _Sheet(_dots(width) + 2, _dots(height) + 2)
    for stroke in drawing.strokes:
        _draw(sheet, stroke, scale)
    return PenPicture(_png(sheet), width, height)


class _Sheet:
    """Dots, one byte each while they are drawn; 1 is paper."""

    def __init__(self, width: int, height: int) -> None:
        self.width = width
        self.rows = [bytearray(b"\x01" * width) for _ in range(height)]

    def press(self, centre: _Dot, nib: tuple[int, ...]) -> None:
        """Blacken a round dot; `nib` is half its width in each row from its top."""
        radius = len(nib) // 2
        for offset, half in enumerate(nib, start=-radius):
            row = centre[1] + offset
            if 0 <= row < len(self.rows):
                start, end = max(centre[0] - half, 0), min(centre[0] + half + 1, self.width)
                if start < end:
                    self.rows[row][start:end] = bytes(end - start)


def _draw(sheet: _Sheet, stroke: Stroke, scale: _Scale) -> None:
    for step, points in pieces(stroke):
        width = _THINNEST + (_THICKEST - _THINNEST) * step // _STEPS
        radius = max(1, _dots(width) // 2)
        nib = tuple(isqrt(radius * radius - y * y) for y in range(-radius, radius + 1))
        dots = [scale.dot(point) for point in points]
        for start, end in pairwise(dots):
            for centre in _between(start, end):
                sheet.press(centre, nib)


def _between(start: _Dot, end: _Dot) -> Iterator[_Dot]:
    across, down = end[0] - start[0], end[1] - start[1]
    steps = max(abs(across), abs(down), 1)
    for step in range(steps + 1):
        yield (start[0] + across * step // steps, start[1] + down * step // steps)


def _dots(length: int) -> int:
    return length * _DOTS // _INCH


def _png(sheet: _Sheet) -> bytes:
    """Return the dots as a PNG of one bit a dot, white being transparent."""
    head = struct.pack(">IIBBBBB", sheet.width, len(sheet.rows), 1, 0, 0, 0, 0)
    density = struct.pack(">IIB", _DOTS_A_METRE, _DOTS_A_METRE, 1)
    lines = b"".join(b"\x00" + _packed(row) for row in sheet.rows)
    chunks = (
        (b"IHDR", head),
        (b"tRNS", b"\x00\x01"),
        (b"pHYs", density),
        (b"IDAT", _stored(lines)),
        (b"IEND", b""),
    )
    return _SIGNATURE + b"".join(_chunk(kind, content) for kind, content in chunks)


def _packed(row: bytearray) -> bytes:
    length = (len(row) + 7) // 8
    digits = "".join("1" if dot else "0" for dot in row).ljust(8 * length, "1")
    return int(digits, 2).to_bytes(length, "big")


def _chunk(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def _stored(content: bytes) -> bytes:
    """Return a zlib stream without compression, which every zlib would write otherwise."""
    blocks = [b"\x78\x01"]
    for start in range(0, len(content), _LONGEST_BLOCK):
        part = content[start : start + _LONGEST_BLOCK]
        last = start + _LONGEST_BLOCK >= len(content)
        blocks.append(struct.pack("<BHH", last, len(part), len(part) ^ 0xFFFF) + part)
    blocks.append(struct.pack(">I", zlib.adler32(content)))
    return b"".join(blocks)
