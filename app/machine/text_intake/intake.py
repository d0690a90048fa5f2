"""Which reader a file needs, seen from its content; the `TextIntake` port."""

import re
from pathlib import PurePath

from app.machine.text_intake.decoding import cleaned_text, decoded
from app.services.errors import EncryptedFileError, OldOfficeFileError, UnknownFileKindError
from app.services.ports.record_files import Progress
from app.services.ports.text_intake import (
    IntakeKind,
    IntakeNote,
    IntakeResult,
    NoteKind,
    PdfReader,
)

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PART = "EncryptedPackage".encode("utf-16-le")
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"II*\0", b"MM\0*")
_BITMAP = re.compile(rb"BM.{4}\0\0\0\0.{4}[\x0c\x28\x38\x40\x6c\x7c]\0\0\0", re.DOTALL)
_OTHERS = (
    (b"MZ", "EXE"),
    (b"\x7fELF", "ELF"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"\x1f\x8b", "gzip"),
    (b"GIF8", "GIF"),
    (b"{\\rtf", "RTF"),
    (b"SQLite format 3", "SQLite"),
    (b"OggS", "Ogg"),
    (b"ID3", "MP3"),
    (b"RIFF", "WebP/AVI/WAV"),
    (b"wOFF", "WOFF"),
)
_BOXED = re.compile(rb".{4}ftyp(hei|mif|avif)?", re.DOTALL)
_WEB_ARCHIVE = re.compile(
    rb"(?:[A-Za-z-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?Content-Type:\s*multipart/related",
    re.IGNORECASE,
)
_PDF_WITHIN = 1024
_OFFICE = (
    ("word/document.xml", IntakeKind.WORD),
    ("xl/workbook.xml", IntakeKind.EXCEL),
)
_OTHER_OFFICE = (("ppt/presentation.xml", "PPTX"), ("content.xml", "OpenDocument"))
_LAST = (("OFD.xml", "OFD"), ("", "ZIP"))
_ENDINGS = {
    IntakeKind.TEXT: (".txt", ".md", ".text", ".markdown", ".csv", ".log", ".json", ".xml", ""),
    IntakeKind.HTML: (".html", ".htm", ".xhtml", ".shtml"),
    IntakeKind.WORD: (".docx", ".docm", ".dotx"),
    IntakeKind.EXCEL: (".xlsx", ".xlsm", ".xltx"),
    IntakeKind.PDF: (".pdf",),
    IntakeKind.PICTURE: (".png", ".jpg", ".jpeg", ".jpe", ".tif", ".tiff", ".bmp"),
}
_HTML = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(r"<(?:p|div|br|table|span|a|h[1-6]|ul|li|title|meta)\b[^>]*>", re.IGNORECASE)
_HEAD = 4096


class FileIntake:
    """Reads text, web pages, Word, Excel, PDF and pictures; holds nothing."""

    def __init__(self, read_pdf: PdfReader) -> None:
        self._read_pdf = read_pdf

    def read(self, name: str, untrusted: bytes, progress: Progress) -> IntakeResult:
        """Return the text of a file; see the port for what is raised."""
        result = self._read(name, untrusted, progress)
        ending = PurePath(name).suffix.lower()
        if not name or ending in _ENDINGS[result.kind]:
            return result
        told = IntakeNote(NoteKind.OTHER_NAME, detail=result.kind.value)
        return IntakeResult(result.text, result.kind, (*result.notes, told), result.meta)

    def read_text(self, text: str) -> IntakeResult:
        """Return pasted text with one kind of line end and without control signs."""
        cleaned = cleaned_text(text)
        return IntakeResult(cleaned.text, IntakeKind.TEXT, cleaned.notes)

    def _read(self, name: str, untrusted: bytes, progress: Progress) -> IntakeResult:
        if untrusted.startswith(_ZIP):
            return _read_office(name, untrusted, progress)
        if untrusted.startswith(_OLE):
            if _ENCRYPTED_PART in untrusted:
                raise EncryptedFileError(name)
            raise OldOfficeFileError(name)
        if untrusted.startswith(_PICTURES) or _BITMAP.match(untrusted):
            return _read_picture(name, untrusted)
        for start, seen in _OTHERS:
            if untrusted.startswith(start) and not _is_plain(untrusted[:_HEAD]):
                raise UnknownFileKindError(name, seen)
        if boxed := _BOXED.match(untrusted):
            raise UnknownFileKindError(name, "HEIC/AVIF" if boxed[1] else "MP4")
        if _WEB_ARCHIVE.match(untrusted[:_HEAD]):
            raise UnknownFileKindError(name, "MHT")
        if b"%PDF-" in untrusted[:_PDF_WITHIN]:
            return self._read_pdf(name, untrusted, progress)
        return _read_plain(name, untrusted)


def _is_plain(head: bytes) -> bool:
    """Tell a text that happens to begin with MZ or ID3 from a program or a sound."""
    return head.isascii() and b"\0" not in head and not head.startswith(b"{\\rtf")


def _read_office(name: str, untrusted: bytes, progress: Progress) -> IntakeResult:
    from app.machine.text_intake.packages import checked_names  # noqa: PLC0415

    names = checked_names(name, untrusted)
    kind = next((kind for part, kind in _OFFICE if part in names), None)
    if kind is IntakeKind.WORD:
        from app.machine.text_intake.word_text import read_word  # noqa: PLC0415

        return read_word(name, untrusted, names)
    if kind is IntakeKind.EXCEL:
        from app.machine.text_intake.excel_text import read_excel  # noqa: PLC0415

        return read_excel(name, untrusted, progress)
    seen = next(seen for part, seen in (*_OTHER_OFFICE, *_LAST) if not part or part in names)
    raise UnknownFileKindError(name, seen)


def _read_picture(name: str, untrusted: bytes) -> IntakeResult:
    from app.machine.text_intake.pictures import read_picture  # noqa: PLC0415

    return read_picture(name, untrusted)


def _read_plain(name: str, untrusted: bytes) -> IntakeResult:
    if _HTML.match(untrusted[:_HEAD]) or PurePath(name).suffix.lower() in _ENDINGS[IntakeKind.HTML]:
        from app.machine.text_intake.html_text import read_html  # noqa: PLC0415

        return read_html(name, untrusted)
    found = decoded(untrusted)
    if found is None:
        raise UnknownFileKindError(name, "?")
    if _HTML.match(found.text[:_HEAD].encode("utf-8", "replace")):
        from app.machine.text_intake.html_text import read_html  # noqa: PLC0415

        return read_html(name, untrusted)
    return IntakeResult(found.text, IntakeKind.TEXT, found.notes, {"encoding": found.encoding})
