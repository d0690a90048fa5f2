"""Digits drawn with a pen's lines: the time beside a handwritten signature.

They are no text: what reads a file back compares the record's words only.
"""

from collections.abc import Iterator

from app.export.layout.page import Ink

_WIDTH, _HEIGHT, _ADVANCE = 4.0, 6.0, 5.6
_LINE_SHARE = 0.09  # of the height
_SHAPES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "0": (((1, 0), (3, 0), (4, 1.2), (4, 4.8), (3, 6), (1, 6), (0, 4.8), (0, 1.2), (1, 0)),),
    "1": (((0.8, 4.8), (2.2, 6), (2.2, 0)),),
    "2": (((0, 4.7), (0.9, 6), (3.1, 6), (4, 4.9), (3.7, 3.6), (0, 0), (4, 0)),),
    "3": (
        (
            *((0, 5.2), (0.9, 6), (3, 6), (3.8, 5.2), (3.8, 4), (2.9, 3.2), (1.6, 3.2)),
            *((2.9, 3.2), (4, 2.3), (4, 1), (3, 0), (0.9, 0), (0, 0.9)),
        ),
    ),
    "4": (((3, 0), (3, 6), (0, 1.8), (4, 1.8)),),
    "5": (((3.7, 6), (0.5, 6), (0.2, 3.4), (2.8, 3.7), (4, 2.6), (4, 1.1), (3, 0), (0, 0.4)),),
    "6": (
        (
            *((3.6, 5.4), (2.8, 6), (1.2, 6), (0, 4.6), (0, 1.2), (1, 0), (3, 0), (4, 1.1)),
            *((4, 2.4), (3, 3.4), (1.2, 3.4), (0, 2.4)),
        ),
    ),
    "7": (((0, 6), (4, 6), (1.4, 0)),),
    "8": (
        (
            *((1.1, 3.2), (0.2, 4.1), (0.2, 5.1), (1.1, 6), (2.9, 6), (3.8, 5.1), (3.8, 4.1)),
            *((2.9, 3.2), (1.1, 3.2), (0, 2.2), (0, 1), (1, 0), (3, 0), (4, 1), (4, 2.2)),
            (2.9, 3.2),
        ),
    ),
    "9": (
        (
            *((0.4, 0.6), (1.2, 0), (2.8, 0), (4, 1.4), (4, 4.8), (3, 6), (1, 6), (0, 4.9)),
            *((0, 3.6), (1, 2.6), (2.8, 2.6), (4, 3.6)),
        ),
    ),
    "-": (((0.6, 2.8), (3.4, 2.8)),),
    ":": (((2, 4.4), (2, 4.5)), ((2, 1.3), (2, 1.4))),
}


def digit_lines(text: str, right: float, low: float, height: float) -> Iterator[Ink]:
    """Yield the lines of a text of digits, - and : that ends at `right` on the line `low`.

    Blanks leave a gap; lengths in points.
    """
    unit = height / _HEIGHT
    start = right - (len(text) * _ADVANCE - (_ADVANCE - _WIDTH)) * unit
    for place, character in enumerate(text):
        left = start + place * _ADVANCE * unit
        for shape in _SHAPES.get(character, ()):
            points = tuple((left + x * unit, low + y * unit) for x, y in shape)
            yield Ink(points, height * _LINE_SHARE)
