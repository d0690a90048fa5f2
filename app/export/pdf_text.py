"""The text of a PDF that others made, page by page; it stands here because PDFium does."""

import math
from collections import Counter
from typing import TYPE_CHECKING

from app.services.errors import DamagedFileError, EncryptedFileError
from app.services.ports.record_files import Progress
from app.services.ports.text_intake import IntakeKind, IntakeNote, IntakeResult, NoteKind

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

_PAGES_AT_ONCE = 20
"""After so many pages others may use PDFium, too."""

_PAGES_TOLD = 30
_SAMPLE = 2000  # characters that tell how a page stands
_SOFT_HYPHENS = str.maketrans({"\ufffe": "", "\x02": "", "\u00ad": ""})


def read_pdf(name: str, untrusted: bytes, progress: Progress) -> IntakeResult:
    """Return the text of all pages, an empty line between them; nothing of it is rendered.

    Raises EncryptedFileError or DamagedFileError, and what `progress` raises.
    """
    pages: list[str] = []
    count = 1
    while len(pages) < count:
        progress(len(pages), count)
        more, count = _some_pages(name, untrusted, len(pages))
        pages += more
    progress(count, count)
    empty = [number for number, text in enumerate(pages, 1) if not text.strip()]
    meta = {"pages": str(count)}
    if len(empty) == count:
        return IntakeResult("", IntakeKind.PDF, (IntakeNote(NoteKind.NO_TEXT_LAYER, count),), meta)
    told = " ".join(map(str, empty[:_PAGES_TOLD]))
    notes = (IntakeNote(NoteKind.PAGES_WITHOUT_TEXT, len(empty), told),) if empty else ()
    text = "\n\n".join(text.strip("\n") for text in pages if text.strip())
    return IntakeResult(text + "\n", IntakeKind.PDF, notes, meta)


def _some_pages(name: str, untrusted: bytes, start: int) -> tuple[list[str], int]:
    """Return the texts of the next pages and the number of all."""
    import pypdfium2  # noqa: PLC0415  (slow, and few files are PDF)

    from app.export.pdfium import opened  # noqa: PLC0415

    try:
        with opened(untrusted) as document:
            count = len(document)
            stop = min(count, start + _PAGES_AT_ONCE)
            texts = [_text(document, number) for number in range(start, stop)]
            if not count:
                raise DamagedFileError(name, "PDF")
            return texts, count
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise EncryptedFileError(name) from None
        raise DamagedFileError(name, "PDF") from None


def _text(document: "PdfDocument", number: int) -> str:
    page = document[number]
    try:
        if page.get_rotation():
            page.set_rotation(_upright(page))
        shown = page.get_textpage()
        try:
            text = str(shown.get_text_range())
        finally:
            shown.close()
    finally:
        page.close()
    return text.replace("\r\n", "\n").replace("\r", "\n").translate(_SOFT_HYPHENS)


def _upright(page: "PdfPage") -> int:
    """Return the rotation under which most letters of a page stand upright.

    A page that somebody turned on the screen shows its lines standing up, and PDFium would read
    across them.
    """
    from pypdfium2.raw import FPDFText_GetCharAngle  # noqa: PLC0415

    shown = page.get_textpage()
    try:
        angles = [
            FPDFText_GetCharAngle(shown, at) for at in range(min(shown.count_chars(), _SAMPLE))
        ]
    finally:
        shown.close()
    quarters = Counter(round(math.degrees(angle) / 90) % 4 for angle in angles)
    return -quarters.most_common(1)[0][0] % 4 * 90 if quarters else 0
