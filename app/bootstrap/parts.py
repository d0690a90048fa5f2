"""The slow parts of the core, shared by everything that is open."""

import secrets
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from app.bootstrap import makers
from app.crypto.exchange_file import ExchangeFile
from app.crypto.passphrase_strength import ZxcvbnMeter
from app.domain.verdict import FileKind
from app.export import record_codec
from app.export.document_makers import document_makers, document_view
from app.export.pdf_text import read_pdf
from app.machine.file_shelf import FolderShelf
from app.machine.paths import Paths
from app.machine.pinyin import PinyinInitials
from app.machine.preferences import PreferenceFile
from app.machine.rescue_file import RescueFolders
from app.machine.rescue_places import FOLDER, rescue_places
from app.machine.text_parts import repair_tables, text_intake
from app.schemes.calendar_files import read_calendar
from app.schemes.outline_forms import read_outline_form
from app.schemes.scheme_library import SchemeLibrary
from app.services.document_desk import DocumentTools
from app.services.late import Late
from app.services.library_papers import LibraryTools
from app.services.material_desk import MaterialTools
from app.services.outline_desk import OutlineTools
from app.services.plan_desk import PlanTools
from app.services.ports.key_ring import KdfParameters
from app.services.ports.record_files import PageView, RecordChecker, RecordSigner, RecordWriter
from app.services.repairing import Repairing


class Parts:
    """The slow parts, made when first used and shared by everything that is open."""

    def __init__(
        self, paths: Paths, environment: Mapping[str, str], slots: Callable[[], KdfParameters]
    ) -> None:
        self._paths = paths
        self._exchange = ExchangeFile(slots, ZxcvbnMeter(), secrets.token_bytes)
        self.rescue_files = RescueFolders(partial(rescue_folders, paths, environment))
        self.schemes = SchemeLibrary(paths.resource("schemes"))
        self.fonts = Late(partial(makers.fonts, paths))
        self.pdf_drawer = Late(lambda: makers.pdf_drawer(self.fonts()))
        self.writers: dict[str, Callable[[], RecordWriter]] = {
            "pdf": Late(lambda: makers.pdf_writer(self.pdf_drawer())),
            "docx": Late(partial(makers.word_writer, paths)),
        }
        self.signers: dict[str, Callable[[], RecordSigner]] = {
            "pdf": Late(lambda: makers.pdf_signer(self.fonts())),
            "docx": Late(makers.word_signer),
        }
        self.checkers: dict[FileKind, Callable[[], RecordChecker]] = {
            FileKind.PDF: Late(makers.pdf_checker),
            FileKind.WORD: Late(makers.word_checker),
        }
        self.words = paths.resource("words")
        self.initials = PinyinInitials(self.words)
        self.calendar = Late(partial(read_calendar, paths.resource("calendar")))
        self.signature_reader = Late(makers.signature_reader)
        self.certificates = Late(makers.certificates)

    def repairing(self) -> Repairing:
        """Return what reads files and repairs their text."""
        tables = Late(partial(repair_tables, self.words))
        return Repairing(tables, Late(partial(text_intake, read_pdf)))

    def library_tools(self, repairing: Repairing, shelf: FolderShelf) -> LibraryTools:
        """Return what reads and makes the files of a library."""
        booklets = Late(lambda: makers.booklets(self._paths, self.fonts()))
        texts, sheets = Late(partial(makers.library_texts, repairing)), Late(makers.spreadsheets)
        return LibraryTools(
            Late(makers.books), booklets, self.writers, sheets, texts, record_codec, shelf
        )

    def plan_tools(self, shelf: FolderShelf) -> PlanTools:
        """Return what reads and writes the plan's files."""
        return PlanTools(
            Late(makers.spreadsheets), Late(makers.books), Late(makers.calendars), shelf
        )

    def document_tools(self, shelf: FolderShelf) -> DocumentTools:
        """Return what makes documents."""
        files = document_makers(self.fonts, self._paths.resource("templates", "word"))
        view = partial(document_view, partial(makers.fonts, self._paths))
        return DocumentTools(files, view, shelf, Late(makers.spreadsheets), self.calendar)

    def outline_tools(self, shelf: FolderShelf) -> OutlineTools:
        """Return what prints and exchanges outlines."""
        form = Late(partial(read_outline_form, self._paths.resource("schemes")))
        random = secrets.token_bytes
        return OutlineTools(form, self._exchange, random, shelf, record_codec, self.writers)

    def material_tools(self, repairing: Repairing, shelf: FolderShelf) -> MaterialTools:
        """Return what reads and shows materials."""
        sheets, pages = Late(makers.spreadsheets), Late(makers.material_pages)
        return MaterialTools(
            repairing, self.initials, sheets, pages, shelf, record_codec, self.writers
        )

    def page_view(self) -> PageView:
        """Return a fresh page view with fonts of its own: it works beside writer and signer."""
        from app.export.page_view import RenderedPageView

        return RenderedPageView(makers.pdf_drawer(makers.fonts(self._paths)))


def rescue_folders(paths: Paths, environment: Mapping[str, str]) -> tuple[Path, ...]:
    """Return where an emergency copy may go, the best place first."""
    chosen = PreferenceFile(paths.preferences).load().second_place
    return rescue_places(chosen, paths.person / FOLDER, environment)
