"""Documents as PDF: drawn with our own fonts, all in memory, equal sheets giving equal bytes.

Files are PDF/A-2b (ISO 19005-2, level B).
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from threading import Lock

import pikepdf
from pikepdf import Dictionary, Name, Pdf, String, pdfa

from app.domain.document_sheet import DocumentSheet
from app.export.document_layout import sheet_pages, void_page
from app.export.fonts import Fonts
from app.export.layout.page import Page
from app.export.layout.typesetter import Typesetter
from app.export.pdf_writer import Book
from app.services.ports.document_files import DocumentPdf
from app.services.ports.record_files import Progress

_LEVEL = "2b"
_PRODUCER = "Tanlu"


class PdfDocumentWriter:
    """Draws sheets with the given fonts, for one thread after another."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._turn = Lock()

    def write(self, sheets: Sequence[DocumentSheet], progress: Progress) -> DocumentPdf:
        """Return all sheets in one file, each beginning on the front of a leaf.

        Raises MissingGlyphError.
        """
        data, starts = self.draw(sheets, progress)
        with pikepdf.open(BytesIO(data)) as pdf:
            return DocumentPdf(_saved(pdf, sheets[0].title), starts)

    def draw(
        self, sheets: Sequence[DocumentSheet], progress: Progress
    ) -> tuple[bytes, tuple[int, ...]]:
        """Return a plain PDF and the page, from 0, on which each sheet begins."""
        with self._turn:
            return self._drawn(sheets, progress)

    def _drawn(
        self, sheets: Sequence[DocumentSheet], progress: Progress
    ) -> tuple[bytes, tuple[int, ...]]:
        setter = Typesetter(self._fonts)
        book = Book(sheets[0].title)
        starts: list[int] = []
        count = 0
        for place, sheet in enumerate(sheets):
            progress(place, len(sheets))
            if count % 2:
                book.add(Page((), ()))
                count += 1
            starts.append(count)
            for page in sheet_pages(setter, sheet):
                book.add(page)
                count += 1
        data = book.finished()
        progress(len(sheets), len(sheets))
        return data, tuple(starts)

    def parts(self, data: bytes, starts: Sequence[int]) -> Iterator[bytes]:
        """Yield each sheet of such a file as a file of its own, without a blank back."""
        with pikepdf.open(BytesIO(data)) as pdf:
            title = str(pdf.open_metadata().get("dc:title", ""))
            for start, end in zip(starts, (*starts[1:], None), strict=True):
                with Pdf.new() as made:
                    made.pages.extend(pdf.pages[start:end])
                    if len(made.pages) > 1 and _is_blank(made.pages[-1]):
                        del made.pages[-1]
                    yield _saved(made, title)

    def marked_void(
        self, data: bytes, words: str, pages: tuple[int, int | None] = (0, None)
    ) -> bytes:
        """Return the file with 作废 and these words in the upper corner of its pages."""
        book = Book("作废")
        with self._turn:
            book.add(void_page(Typesetter(self._fonts), words))
            laid_over = book.finished()
        with pikepdf.open(BytesIO(data)) as pdf, pikepdf.open(BytesIO(laid_over)) as stamp:
            title = str(pdf.open_metadata().get("dc:title", ""))
            for page in pdf.pages[slice(*pages)]:
                page.add_overlay(stamp.pages[0], None)
            return _saved(pdf, title)


def _is_blank(page: pikepdf.Page) -> bool:
    drawn = pikepdf.parse_content_stream(page)
    return not any(str(each.operator) in ("BT", "re", "S") for each in drawn)


def _saved(pdf: Pdf, title: str) -> bytes:
    """Return the PDF as an archive file that tells neither when nor where it was made."""
    pdf.Root.Lang = String("zh-CN")
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdfa.prepare(pdf, _LEVEL)
    if Name.Info in pdf.trailer:
        del pdf.trailer.Info
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        for key in list(metadata):
            if not key.startswith("{http://www.aiim.org/pdfa/ns/id/}"):
                del metadata[key]
        metadata["dc:title"] = title
        metadata["pdf:Producer"] = _PRODUCER
    finished = BytesIO()
    pdf.save(finished, **pdfa.resolve_save_kwargs(_LEVEL, deterministic_id=True))
    return finished.getvalue()
