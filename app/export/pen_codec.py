"""Handwriting as data inside a file: which strokes stand where, of which record.

Form `tanlu-pens/1`: canonical JSON (RFC 8785) with the record's fingerprint and the list.
"""

import json
from dataclasses import dataclass
from datetime import datetime

import rfc8785

from app.domain.ids import TalkId
from app.domain.pen import PenSignature, PenSpot, read_strokes, write_strokes

MOST_PENS = 1000

_FORM = "tanlu-pens/1"


class UnreadablePensError(ValueError):
    """The bytes are not handwriting in a form this program knows."""


@dataclass(frozen=True)
class Pens:
    """The handwriting of one record; ids and accounts stay in the vault."""

    fingerprint: str
    pens: tuple[PenSignature, ...]


def write_pens(fingerprint: str, pens: tuple[PenSignature, ...]) -> bytes:
    """Return the handwriting as canonical JSON."""
    listed = [
        {
            "spot": pen.spot.value,
            "number": pen.number,
            "role": pen.role,
            "name": pen.name,
            "at": pen.at.isoformat(),
            "width": pen.drawing.width,
            "height": pen.drawing.height,
            "strokes": json.loads(write_strokes(pen.drawing)),
        }
        for pen in pens
    ]
    return rfc8785.dumps({"form": _FORM, "fingerprint": fingerprint, "pens": listed})


def read_pens(untrusted: bytes) -> Pens:
    """Return what `write_pens` wrote; raises UnreadablePensError for anything else."""
    try:
        data = json.loads(untrusted)
        fingerprint = str(data["fingerprint"])
        pens = tuple(_pen(fingerprint, item) for item in data["pens"][:MOST_PENS])
        if write_pens(fingerprint, pens) != untrusted:
            raise UnreadablePensError
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnreadablePensError from error
    return Pens(fingerprint, pens)


def _pen(fingerprint: str, item: dict[str, object]) -> PenSignature:
    width, height, number = item["width"], item["height"], item["number"]
    if type(width) is not int or type(height) is not int or type(number) is not int:
        raise UnreadablePensError
    return PenSignature(
        TalkId(0),
        fingerprint,
        PenSpot(str(item["spot"])),
        number,
        str(item["role"]),
        str(item["name"]),
        datetime.fromisoformat(str(item["at"])),
        read_strokes(width, height, json.dumps(item["strokes"])),
    )
