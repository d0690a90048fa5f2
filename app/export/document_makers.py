"""What makes documents' files, each loaded when it is first asked for."""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.services.ports.document_files import (
    DocumentMakers,
    DocumentPdfWriter,
    DocumentTemplates,
    DocumentView,
    DocumentWordWriter,
)

if TYPE_CHECKING:
    from app.export.fonts import Fonts


def document_makers(fonts: "Callable[[], Fonts]", word: Path) -> DocumentMakers:
    """Return the makers; `word` is the folder resources/templates/word."""

    @cache
    def pdf() -> DocumentPdfWriter:
        from app.export.document_pdf import PdfDocumentWriter

        return PdfDocumentWriter(fonts())

    @cache
    def docx() -> DocumentWordWriter:
        from app.export.document_word import WordDocumentWriter

        return WordDocumentWriter(word)

    @cache
    def templates() -> DocumentTemplates:
        from app.export.document_template import WordTemplates

        return WordTemplates()

    return DocumentMakers(pdf, docx, templates)


def document_view(fonts: "Callable[[], Fonts]") -> DocumentView:
    """Return a view of pages; the fonts are its own, so that it works beside the writers."""
    from app.export.document_pdf import PdfDocumentWriter
    from app.export.document_view import RenderedDocumentView

    return RenderedDocumentView(PdfDocumentWriter(fonts()))
