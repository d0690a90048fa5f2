"""Making what takes long to import, each when it is first asked for."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.machine.paths import Paths
from app.machine.preferences import PreferenceFile
from app.services.ports.booklet_files import BookletWriter, BookWriter
from app.services.ports.calendar_file import CalendarWriter
from app.services.ports.certificates import CertificateOffice
from app.services.ports.library_texts import LibraryTexts
from app.services.ports.material_pages import MaterialPages
from app.services.ports.record_files import (
    RecordChecker,
    RecordSigner,
    RecordWriter,
    SignatureReader,
)
from app.services.ports.scan_reader import ScanReader
from app.services.ports.scheme_texts import SchemeTexts
from app.services.ports.spreadsheet import Spreadsheets
from app.services.repairing import Repairing

if TYPE_CHECKING:
    from app.export.fonts import Fonts
    from app.export.pdf_writer import PdfWriter


def toml_editing() -> SchemeTexts:
    """Return what edits a scheme's text."""
    from app.schemes.toml_editing import TomlEditing

    return TomlEditing()


def fonts(paths: Paths) -> "Fonts":
    """Return the fonts, with those of the office."""
    from app.export.fonts import Fonts

    office = PreferenceFile(paths.preferences).load().office_fonts
    return Fonts(paths.resource("fonts"), tuple(Path(folder) for folder in office))


def pdf_drawer(fonts: "Fonts") -> "PdfWriter":
    """Return what draws pages."""
    from app.export.pdf_writer import PdfWriter

    return PdfWriter(fonts)


def pdf_writer(drawer: "PdfWriter") -> RecordWriter:
    """Return what makes a record's PDF."""
    from app.export.pdf_finish import PdfRecordWriter

    return PdfRecordWriter(drawer)


def word_writer(paths: Paths) -> RecordWriter:
    """Return what makes a record's Word file."""
    from app.export.word_writer import WordRecordWriter

    return WordRecordWriter(paths.resource("templates", "word"))


def pdf_signer(fonts: "Fonts") -> RecordSigner:
    """Return what signs a PDF."""
    from app.export.pdf_signature import PdfRecordSigner

    return PdfRecordSigner(fonts)


def word_signer() -> RecordSigner:
    """Return what signs a Word file."""
    from app.export.word_signature import WordRecordSigner

    return WordRecordSigner()


def pdf_checker() -> RecordChecker:
    """Return what checks a PDF."""
    from app.export.pdf_check import PdfRecordChecker

    return PdfRecordChecker()


def word_checker() -> RecordChecker:
    """Return what checks a Word file."""
    from app.export.word_check import WordRecordChecker

    return WordRecordChecker()


def signature_reader() -> SignatureReader:
    """Return what finds signatures in our own PDF."""
    from app.export.signature_reader import PdfSignatureReader

    return PdfSignatureReader()


def scan_reader() -> ScanReader:
    """Return what reads scans."""
    from app.export.scan_reader import CodeScanReader

    return CodeScanReader()


def material_pages() -> MaterialPages:
    """Return what shows a material's pages."""
    from app.export.material_pages import PicturedPages

    return PicturedPages()


def certificates() -> CertificateOffice:
    """Return the office of certificates."""
    from app.crypto.certificate_office import OfflineCertificateOffice

    return OfflineCertificateOffice()


def books() -> BookWriter:
    """Return what writes workbooks with merged heads."""
    from app.machine.excel_book import ExcelBooks

    return ExcelBooks()


def booklets(paths: Paths, fonts: "Fonts") -> Mapping[str, BookletWriter]:
    """Return what makes booklets."""
    from app.export.booklets import booklet_writers

    return booklet_writers(fonts, paths.resource("templates", "word"))


def library_texts(repairing: Repairing) -> LibraryTexts:
    """Return what reads the text of a library."""
    from app.machine.library_texts import LibraryTextFiles

    return LibraryTextFiles(lambda path, progress: repairing.read(path, progress).result.text)


def calendars() -> CalendarWriter:
    """Return what writes calendar files."""
    from app.machine.calendar_file import CalendarFiles

    return CalendarFiles()


def spreadsheets() -> Spreadsheets:
    """Return what reads and writes spreadsheets."""
    from app.machine.spreadsheet import SpreadsheetFiles

    return SpreadsheetFiles()
