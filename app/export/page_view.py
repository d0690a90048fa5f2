"""Shows a record as it will print: the PDF itself, drawn into memory and turned into pictures."""

import io
from threading import Lock

import pypdfium2

from app.domain.on_paper import NOTHING_MORE, OnPaper
from app.domain.pen import PenPlace
from app.domain.record import Record
from app.export import pdfium
from app.export.layout import grid
from app.export.pdf_writer import PdfWriter
from app.export.record_codec import freeze

_SLACK = 4.0  # points; glyph boxes may reach a little out of the text block


class RenderedPageView:
    """Pictures of a record's pages; keeps the last record's PDF in memory, never on disk.

    Usable from several threads; `writer` is this object's alone.
    """

    def __init__(self, writer: PdfWriter) -> None:
        self._writer = writer
        self._record: tuple[Record, OnPaper] | None = None
        self._data = b""
        self._count = 0
        self._turn = Lock()

    def pages(self, record: Record, more: OnPaper = NOTHING_MORE) -> int:
        """Draw the record unless it is the last one, and return how many pages it takes.

        Raises MissingGlyphError.
        """
        with self._turn:
            if (record, more) != self._record:
                data, _ = self._writer.draw(freeze(record), _silent, more)
                with pdfium.opened(data) as document:
                    self._count = len(document)
                self._data, self._record = data, (record, more)
            return self._count

    def hands(self, record: Record) -> tuple[PenPlace, ...]:
        """Return the places to write by hand, in the order of the pages."""
        with self._turn:
            return self._writer.hands(freeze(record))

    def texts(self) -> tuple[str, ...]:
        """Return the words that stand in the text block of each page of the last record."""
        with pdfium.opened(self._data) as document:
            return tuple(_block_text(document[number]) for number in range(self._count))

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


def _block_text(page: pypdfium2.PdfPage) -> str:
    text = page.get_textpage()
    words: str = text.get_text_bounded(
        0, grid.BLOCK_BOTTOM - _SLACK, grid.PAGE_WIDTH, grid.BLOCK_TOP + _SLACK
    )
    return words


def _silent(done: int, total: int) -> None:
    """Take no notice of progress."""
