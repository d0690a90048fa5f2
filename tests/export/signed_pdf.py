"""Finished and signed PDFs of invented records, made once a run."""

from functools import cache
from pathlib import Path

from app.domain.record import FrozenRecord, Record
from app.export.fonts import Fonts
from app.export.pdf_finish import PdfRecordWriter
from app.export.pdf_signature import PdfRecordSigner
from app.export.pdf_writer import PdfWriter
from app.export.record_codec import freeze
from tests.export.builders import a_record
from tests.export.identities import ROLES, SIGNED, identities

SHIPPED_FONTS = Path(__file__).parents[2] / "resources" / "fonts"


def no_progress(_done: int, _total: int) -> None:
    """Take no notice of progress."""


@cache
def frozen_record() -> FrozenRecord:
    """Return the record that the PDFs here were made from."""
    return freeze(a_record(entries=4))


def finished_pdf(record: Record) -> bytes:
    """Return the unsigned PDF of a record."""
    return PdfRecordWriter(PdfWriter(Fonts(SHIPPED_FONTS))).write(freeze(record), no_progress)


@cache
def unsigned_pdf() -> bytes:
    """Return the PDF before anyone signed."""
    return finished_pdf(frozen_record().record)


@cache
def signed_pdf(count: int = len(ROLES)) -> bytes:
    """Return the PDF after that many have signed: interviewer, recorder, archivist."""
    return sign_all(unsigned_pdf(), count)


def sign_all(data: bytes, count: int = len(ROLES)) -> bytes:
    """Return the PDF with the signatures of the first `count` roles."""
    signer = PdfRecordSigner(Fonts(SHIPPED_FONTS))
    for role, who in zip(ROLES[:count], identities(count), strict=True):
        data = signer.sign(data, who, role, SIGNED)
    return data
