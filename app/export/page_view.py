"""Shows a record as it will print: the PDF itself, drawn into memory and turned into pictures."""

import io
from threading import Lock

from app.domain.record import Record
from app.export import pdfium
from app.export.pdf_writer import PdfWriter
from app.export.record_codec import freeze


class RenderedPageView:
    """Pictures of a record's pages; keeps the last record's PDF in memory, never on disk.

    Usable from several threads; `writer` is this object's alone.
    """

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self._record: Record | None = None
        self._data = b""
        self._count = 0
        self._turn = Lock()

    def pages(self, record: Record) -> int:
        """Draw the record unless it is the last one, and return how many pages it takes.

        Raises MissingGlyphError.
        """
        with self._turn:
            if record != self._record:
                data, _ = self._writer.draw(freeze(record), _silent)
                with pdfium.opened(data) as document:
                    self._count = len(document)
                self._data, self._record = data, record
            return self._count

    def picture(self, page: int, width: int) -> bytes:
        """Return a page (from 0) of the last record as PNG, `width` pixels wide.

        Raises IndexError for a page that the record does not have.
        """
        if not 0 <= page < self._count:
            raise IndexError(page)
        with pdfium.opened(self._data) as document:
            sheet = document[page]
            image = sheet.render(scale=width / sheet.get_width(), grayscale=True).to_pil()
        picture = io.BytesIO()
        image.crop((0, 0, width, image.height)).save(picture, "PNG")  # PDFium rounds up
        return picture.getvalue()


def _silent(done: int, total: int) -> None:
    """Take no notice of progress."""
