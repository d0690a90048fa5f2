"""What the services need to make the files of documents."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.domain.document_sheet import DocumentSheet
from app.domain.document_template import TemplateCheck, TemplateWords
from app.services.ports.record_files import Progress


@dataclass(frozen=True)
class DocumentPdf:
    """A PDF of several sheets; `starts` is the page, from 0, on which each begins."""

    data: bytes
    starts: tuple[int, ...]


class DocumentPdfWriter(Protocol):
    """Makes PDF files of sheets, all in memory."""

    def write(self, sheets: Sequence[DocumentSheet], progress: Progress) -> DocumentPdf:
        """Return all sheets in one file, each on a page of its own that prints on a front.

        Equal sheets give equal bytes. Raises MissingGlyphError.
        """
        ...

    def parts(self, data: bytes, starts: Sequence[int]) -> Iterator[bytes]:
        """Yield each sheet of such a file as a file of its own."""
        ...

    def marked_void(
        self, data: bytes, words: str, pages: tuple[int, int | None] = (0, None)
    ) -> bytes:
        """Return the file with 作废 and these words on its pages, or on those from … to before."""
        ...


class DocumentWordWriter(Protocol):
    """Makes Word files of sheets."""

    def write(self, sheet: DocumentSheet) -> bytes:
        """Return the sheet as .docx; equal sheets give equal bytes."""
        ...

    def marked_void(self, data: bytes, words: str) -> bytes:
        """Return a file, also one made from a template, with 作废 and these words on top."""
        ...


class DocumentTemplates(Protocol):
    """Reads the office's own Word templates and fills them."""

    def check(
        self, untrusted: bytes, names: Mapping[str, str], wanted: Mapping[str, str]
    ) -> TemplateCheck:
        """Return what a template holds; `names` gives each placeholder's code, by code and label.

        `wanted` are the codes of what should not be missing, with their labels. Raises
        TemplateRefusedError.
        """
        ...

    def fill(self, template: bytes, words: TemplateWords) -> bytes:
        """Return a Word file with the template's placeholders filled."""
        ...


@dataclass(frozen=True)
class DocumentMakers:
    """What makes files; each is asked for when it is first needed, because it loads slowly."""

    pdf: Callable[[], DocumentPdfWriter]
    word: Callable[[], DocumentWordWriter]
    templates: Callable[[], DocumentTemplates]


class DocumentView(Protocol):
    """Shows sheets as they will print."""

    def pages(self, sheets: Sequence[DocumentSheet]) -> int:
        """Draw the sheets unless they are the last ones; return how many pages they take."""
        ...

    def picture(self, page: int, width: int) -> bytes:
        """Return a page (from 0) of the last sheets as PNG in colours, `width` pixels wide."""
        ...
