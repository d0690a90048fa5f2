"""Giving out the files of issued documents, marked where they were cancelled."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from app.domain.document import Addressee, Document, DocumentNotIssuedError
from app.domain.ids import AddresseeId, DocumentId
from app.services.document_facts import day_text
from app.services.ports.document_files import DocumentMakers
from app.services.ports.file_shelf import FileShelf
from app.services.ports.record_files import Progress
from app.services.ports.vault_store import VaultStore

KINDS = ("pdf", "docx")


@dataclass(frozen=True)
class _Kept:
    """One document with the PDF of all its addressees."""

    document: Document
    pdf: bytes
    starts: tuple[int, ...]


class DocumentPapers:
    """Writes files that were made at issue; what leaves the vault is audited first."""

    def __init__(self, store: VaultStore, makers: DocumentMakers, shelf: FileShelf) -> None:
        self._store = store
        self._makers = makers
        self._shelf = shelf

    def pdf(self, document_id: DocumentId) -> bytes:
        """Return the PDF of all addressees, marked where it was cancelled."""
        kept = self._kept(document_id)
        data = kept.pdf
        for words, pages in _void_pages(kept):
            data = self._makers.pdf().marked_void(data, words, pages)
        return data

    def export(
        self,
        document_id: DocumentId,
        folder: Path,
        progress: Progress,
        kinds: tuple[str, ...] = KINDS,
        *,
        one_pdf: bool = True,
    ) -> tuple[Path, ...]:
        """Write a document's files and return where they are.

        With `one_pdf` all addressees are in one PDF, each beginning on the front of a leaf. The
        names carry number and fingerprint, never a person's name. Raises
        DocumentNotIssuedError, FolderMissingError, ReadOnlyPlaceError, DiskFullError; Cancelled
        from `progress` leaves the files written so far.
        """
        kept = self._kept(document_id)
        with self._store.change() as tables:  # first: no file may leave without its entry
            tables.audit.note("export", "document", document_id)
        people = kept.document.addressees or (_nobody(kept.document),)
        total = len(people) * len(kinds)
        paths: list[Path] = []
        progress(0, total)
        if "pdf" in kinds and one_pdf:
            name = f"{_stem(kept.document, kept.document.number)}.pdf"
            paths.append(self._shelf.put(folder, name, self.pdf(document_id)))
        parts: Iterator[bytes] = iter(())  # one PDF for each, where that is wanted
        if "pdf" in kinds and not one_pdf:
            parts = self._makers.pdf().parts(kept.pdf, kept.starts)
        for place, addressee in enumerate(people):
            progress(place * len(kinds), total)
            for kind, data in self._files(kept, addressee, kinds, next(parts, None)):
                name = f"{_stem(kept.document, addressee.number, place)}.{kind}"
                paths.append(self._shelf.put(folder, name, data))
        progress(total, total)
        return tuple(paths)

    def _files(
        self, kept: _Kept, addressee: Addressee, kinds: tuple[str, ...], pdf: bytes | None
    ) -> Iterator[tuple[str, bytes]]:
        reason = addressee.void_reason or kept.document.void_reason
        words = _void_words(kept.document, reason) if reason else ""
        if pdf is not None:
            yield "pdf", self._makers.pdf().marked_void(pdf, words) if words else pdf
        if "docx" in kinds:
            with self._store.read() as tables:
                word = tables.documents.file(kept.document.id, addressee.id, "docx")
            if word is not None:
                yield "docx", self._makers.word().marked_void(word, words) if words else word

    def _kept(self, document_id: DocumentId) -> _Kept:
        nobody = AddresseeId(0)
        with self._store.read() as tables:
            document = tables.documents.get(document_id)
            pdf = tables.documents.file(document_id, nobody, "pdf")
            starts = tables.documents.file(document_id, nobody, "starts")
        if pdf is None or starts is None:
            raise DocumentNotIssuedError
        return _Kept(document, pdf, tuple(map(int, starts.decode().split(","))))


def _nobody(document: Document) -> Addressee:
    return Addressee("", number=document.number)


def _void_pages(kept: _Kept) -> Iterator[tuple[str, tuple[int, int | None]]]:
    """Yield why letters are cancelled, and the pages of those that are for the same reason."""
    document, ends = kept.document, (*kept.starts[1:], None)
    people = document.addressees or (_nobody(document),)
    place = 0
    for reason, same in groupby(a.void_reason or document.void_reason for a in people):
        last = place + len([*same]) - 1
        if reason:
            yield _void_words(document, reason), (kept.starts[place], ends[last])
        place = last + 1


def _void_words(document: Document, reason: str) -> str:
    """Return when and why; when one letter was cancelled before all were, only the trail knows."""
    if document.void_at is None or reason != document.void_reason:
        return reason
    return f"{day_text(document.void_at.date())} {reason}"


def _stem(document: Document, number: str, place: int = 0) -> str:
    """Return a file's name without ending: number or form, and the short fingerprint."""
    several = f"-{place + 1:03}" if place and not number else ""
    return f"{number or document.form}{several}-{document.fingerprint[:8]}"
