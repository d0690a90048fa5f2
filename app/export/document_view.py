"""Shows documents as they will print: drawn into memory and turned into pictures in colour."""

import io
from collections.abc import Sequence
from threading import Lock

from app.domain.document_sheet import DocumentSheet
from app.export import pdfium
from app.export.document_pdf import PdfDocumentWriter


class RenderedDocumentView:
    """Pictures of a document's pages; keeps the last one's PDF in memory, never on disk.

    Usable from several threads; `writer` is this object's alone.
    """

    def __init__(self, writer: PdfDocumentWriter) -> None:
        self._writer = writer
        self._sheets: tuple[DocumentSheet, ...] = ()
        self._data = b""
        self._count = 0
        self._turn = Lock()

    def pages(self, sheets: Sequence[DocumentSheet]) -> int:
        """Draw the sheets unless they are the last ones; return how many pages they take.

        Raises MissingGlyphError.
        """
        with self._turn:
            if tuple(sheets) != self._sheets:
                data, _ = self._writer.draw(sheets, _silent)
                with pdfium.opened(data) as document:
                    self._count = len(document)
                self._data, self._sheets = data, tuple(sheets)
            return self._count

    def picture(self, page: int, width: int) -> bytes:
        """Return a page (from 0) of the last sheets as PNG; raises IndexError."""
        if not 0 <= page < self._count:
            raise IndexError(page)
        with pdfium.opened(self._data) as document:
            sheet = document[page]
            image = sheet.render(scale=width / sheet.get_width()).to_pil()
        picture = io.BytesIO()
        image.crop((0, 0, width, image.height)).save(picture, "PNG")  # PDFium rounds up
        return picture.getvalue()


def _silent(done: int, total: int) -> None:
    """Take no notice of progress."""
