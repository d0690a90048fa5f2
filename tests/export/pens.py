"""Invented handwriting for the tests of Word, PDF and the checkers."""

from datetime import datetime, timedelta, timezone

from app.domain.ids import TalkId
from app.domain.pen import PenDrawing, PenPoint, PenSignature
from app.domain.record import FrozenRecord
from app.export.fonts import Fonts
from app.export.pdf_writer import PdfWriter
from tests.export.signed_pdf import SHIPPED_FONTS

WRITTEN_AT = datetime(2026, 11, 5, 16, 28, 9, tzinfo=timezone(timedelta(hours=8)))


def a_drawing(shift: int = 0) -> PenDrawing:
    """Return two strokes, one with changing pressure."""
    wave = tuple(
        PenPoint(2_000 + 310 * n + shift, 3_000 + 1_300 * (n % 3), 200 + 37 * n, 11 * n)
        for n in range(20)
    )
    return PenDrawing(16_000, 7_000, (wave, (PenPoint(5_000, 1_500, 900, 400),)))


def pens_everywhere(frozen: FrozenRecord) -> tuple[PenSignature, ...]:
    """Return handwriting at every place of a record."""
    places = PdfWriter(Fonts(SHIPPED_FONTS)).hands(frozen)
    return tuple(
        PenSignature(
            TalkId(1),
            frozen.fingerprint,
            place.spot,
            place.number,
            place.role,
            place.name,
            WRITTEN_AT + timedelta(minutes=number),
            a_drawing(100 * number),
        )
        for number, place in enumerate(places)
    )
