"""What was written by hand on the screen: strokes with pressure and time, kept as vectors.

Lengths are whole hundredths of a millimetre on the pad, from its upper left corner, so that the
same strokes give the same picture on every machine.
"""

import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.ids import PenId, TalkId

MOST_STROKES = 500
MOST_POINTS = 20_000
LARGEST_PAD = 60_000
"""Hundredths of a millimetre; no screen is wider than 60 cm."""

FULL_PRESSURE = 1000
USUAL_PRESSURE = 500
"""What a pointer without pressure writes with."""


_LONGEST = 86_400_000  # milliseconds; a day


class PenSpot(StrEnum):
    """Where on the paper a hand has room to write."""

    PAGE = "page"  # the line at the foot of each page; its number is the page, from 1
    SIGNATURE = "signature"  # a signer's line; numbered through the paper
    CLOSING = "closing"  # the subject's own closing words
    INITIALS = "initials"  # beside a correction; numbered through the list


class PenEmptyError(RuleBrokenError):
    """Nothing was written."""


class PenTooLongError(RuleBrokenError):
    """More was written than a place on the page takes."""


@dataclass(frozen=True, slots=True)
class PenPoint:
    """One point of a stroke; `pressure` is 0 to 1000, `ms` counts from the first touch."""

    x: int
    y: int
    pressure: int = USUAL_PRESSURE
    ms: int = 0


Stroke = tuple[PenPoint, ...]


@dataclass(frozen=True, slots=True)
class PenDrawing:
    """Strokes on a pad of a size (hundredths of a millimetre)."""

    width: int
    height: int
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class PenPlace:
    """One place for a hand on a paper; `role` and `name` say whose, `page` counts from 1."""

    spot: PenSpot
    number: int
    role: str
    name: str
    page: int


@dataclass(frozen=True, slots=True)
class PenSignature:
    """What one hand wrote at one place, bound to the paper by its whole fingerprint."""

    talk_id: TalkId
    fingerprint: str
    spot: PenSpot
    number: int
    role: str
    name: str
    at: datetime
    drawing: PenDrawing
    account: str = ""
    id: PenId = PenId(0)

    @property
    def place(self) -> tuple[PenSpot, int]:
        """The place it stands at."""
        return (self.spot, self.number)


def checked_drawing(drawing: PenDrawing) -> PenDrawing:
    """Return a drawing whose points all lie on its pad.

    Raises PenEmptyError for one without ink, PenTooLongError for one of too many points.
    """
    strokes = tuple(stroke for stroke in drawing.strokes if stroke)
    if not strokes or not 0 < drawing.width <= LARGEST_PAD or not 0 < drawing.height <= LARGEST_PAD:
        raise PenEmptyError
    if len(strokes) > MOST_STROKES or sum(map(len, strokes)) > MOST_POINTS:
        raise PenTooLongError
    inside = tuple(
        tuple(
            PenPoint(
                max(0, min(p.x, drawing.width)),
                max(0, min(p.y, drawing.height)),
                max(0, min(p.pressure, FULL_PRESSURE)),
                max(0, min(p.ms, _LONGEST)),
            )
            for p in stroke
        )
        for stroke in strokes
    )
    return PenDrawing(drawing.width, drawing.height, inside)


def write_strokes(drawing: PenDrawing) -> str:
    """Return the strokes as JSON: a list of strokes, each a list of [x, y, pressure, ms]."""
    strokes = [[[p.x, p.y, p.pressure, p.ms] for p in stroke] for stroke in drawing.strokes]
    return json.dumps(strokes, separators=(",", ":"))


def read_strokes(width: int, height: int, untrusted: str) -> PenDrawing:
    """Return the drawing in the JSON; raises ValueError for anything else."""
    try:
        strokes = tuple(
            tuple(PenPoint(*(_whole(number) for number in point)) for point in stroke)
            for stroke in json.loads(untrusted)
        )
        return checked_drawing(PenDrawing(_whole(width), _whole(height), strokes))
    except (TypeError, RecursionError, RuleBrokenError) as error:
        raise ValueError(len(untrusted)) from error


def _whole(number: object) -> int:
    if type(number) is not int:
        raise TypeError(number)
    return number
