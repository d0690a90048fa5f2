"""Handwriting at its place on a page: scaled to the room there, with the time below it."""

from collections.abc import Iterator, Sequence

from app.domain.pen import FULL_PRESSURE, PenPoint, PenSignature, PenSpot, Stroke
from app.export.layout import grid
from app.export.layout.page import HandPlace, Ink
from app.export.layout.plain_digits import digit_lines
from app.export.signature_place import Rect

_UNIT = grid.MM / 100  # points of a hundredth of a millimetre
_LARGEST_SCALE = 0.5  # a dot on the pad shall not become a blot on the page
_THINNEST, _THICKEST = 0.22 * grid.MM, 0.75 * grid.MM
_WIDTHS = 8
_TIME_HEIGHT = 1.7 * grid.MM
_SMALL_TIME = 1.2 * grid.MM
_TIME_DROP = 1.9  # points between the rule and the time below it


def pen_marks(signature: PenSignature, place: HandPlace) -> Iterator[Ink]:
    """Yield the lines of a signature at its place, then those of its time.

    The time stands below the rule to sign on; beside a correction there is only the cell.
    """
    left, low, right, high = place.rect
    time = f"{signature.at:%Y-%m-%d %H:%M}"
    if place.spot is PenSpot.INITIALS:
        yield from _drawn(signature.drawing.strokes, (left, low + 2 * _SMALL_TIME, right, high))
        yield from digit_lines(time, right, low + _SMALL_TIME / 2, _SMALL_TIME)
        return
    yield from _drawn(signature.drawing.strokes, place.rect)
    yield from digit_lines(time, right, low - 1.0 - _TIME_DROP - _TIME_HEIGHT, _TIME_HEIGHT)


def _drawn(strokes: Sequence[Stroke], rect: Rect) -> Iterator[Ink]:
    left, top, right, bottom = bounds(strokes)
    room = (rect[2] - rect[0] - _THICKEST, rect[3] - rect[1] - _THICKEST)
    wide, high = max(right - left, 1) * _UNIT, max(bottom - top, 1) * _UNIT
    scale = min(room[0] / wide, room[1] / high, _LARGEST_SCALE)
    x = (rect[0] + rect[2] - wide * scale) / 2 - left * _UNIT * scale
    y = (rect[1] + rect[3] + high * scale) / 2 + top * _UNIT * scale

    def on_paper(point: PenPoint) -> tuple[float, float]:
        return (x + point.x * _UNIT * scale, y - point.y * _UNIT * scale)

    for stroke in strokes:
        for step, points in pieces(stroke):
            width = _THINNEST + (_THICKEST - _THINNEST) * step / (_WIDTHS - 1)
            yield Ink(tuple(on_paper(point) for point in points), width)


def bounds(strokes: Sequence[Stroke]) -> tuple[int, int, int, int]:
    """Return left, top, right, bottom of the ink on its pad."""
    xs = [point.x for stroke in strokes for point in stroke]
    ys = [point.y for stroke in strokes for point in stroke]
    return min(xs), min(ys), max(xs), max(ys)


def pieces(stroke: Stroke) -> Iterator[tuple[int, tuple[PenPoint, ...]]]:
    """Yield a stroke in pieces of one width each (0 to 7), which share their end points."""
    if len(stroke) == 1:
        yield _width_step(stroke[0]), (stroke[0], stroke[0])
        return
    piece = [stroke[0]]
    step = _width_step(stroke[0])
    for point in stroke[1:]:
        piece.append(point)
        following = _width_step(point)
        if following != step:
            yield step, tuple(piece)
            piece, step = [point], following
    if len(piece) > 1:
        yield step, tuple(piece)


def _width_step(point: PenPoint) -> int:
    return min(point.pressure * _WIDTHS // (FULL_PRESSURE + 1), _WIDTHS - 1)
