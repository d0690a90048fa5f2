"""Building the core: the one place where services meet their adapters.

Whatever takes long to import (signing, PDF, Word, spreadsheets) is imported when first used, so
that the window is there at once: pyHanko alone takes a second.
"""

import secrets
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.crypto.key_derivation import calibrated
from app.crypto.key_ring import SlottedKeyRing
from app.crypto.passphrase_strength import ZxcvbnMeter
from app.domain.errors import CannotProceedError
from app.domain.verdict import FileKind, Verdict
from app.export import record_codec
from app.machine.clock import SystemClock
from app.machine.computer import ThisComputer
from app.machine.computer_secret import KeyringSecrets
from app.machine.file_shelf import FolderShelf
from app.machine.paths import Paths
from app.machine.phrase_file import load_phrases
from app.machine.pinyin import PinyinInitials
from app.machine.preferences import PreferenceFile
from app.machine.rescue_file import RescueFolders
from app.machine.rescue_places import FOLDER, rescue_places
from app.machine.vault_files import VaultFolderFiles
from app.machine.words import load_words
from app.schemes.calendar_files import read_calendar
from app.schemes.scheme_library import SchemeLibrary
from app.services.arranging import Arranging
from app.services.completions import Completions
from app.services.dossiers import Dossiers
from app.services.entry import Entry
from app.services.exporting import Exporting
from app.services.following_up import FollowingUp
from app.services.freezing import Freezing
from app.services.hand_papers import HandPapers
from app.services.hand_signing import HandSigning
from app.services.late import Late
from app.services.noting import Noting
from app.services.office import Office
from app.services.outlining import Outlining
from app.services.paper_signing import PaperSigning
from app.services.papers import Papers
from app.services.pen_signing import PenSigning
from app.services.phrases import Phrases
from app.services.ports.certificates import CertificateOffice
from app.services.ports.clock import Clock
from app.services.ports.input_method import InputMethodChoice
from app.services.ports.key_ring import KdfParameters
from app.services.ports.record_files import (
    PageView,
    RecordChecker,
    RecordSigner,
    RecordWriter,
    SignatureReader,
)
from app.services.ports.scan_reader import ScanReader
from app.services.ports.spreadsheet import Spreadsheets
from app.services.ports.vault_store import VaultStore
from app.services.preparing_talks import PreparingTalks
from app.services.printing import PrintBook
from app.services.reading_back import ReadingBack
from app.services.receiving import Receiving
from app.services.record_assembly import RecordAssembly
from app.services.recording_talks import RecordingTalks
from app.services.register_import import RegisterImport
from app.services.registering import Registering
from app.services.rescue import Rescue
from app.services.resuming import Resuming
from app.services.scheme_shelf import SchemeShelf
from app.services.self_test import SelfTest
from app.services.signing import Certificates, Signing
from app.services.sittings import Sittings
from app.services.vault_access import VaultAccess
from app.services.verdict_words import verdict_text
from app.services.verifying import Verifying
from app.services.workbench import Workbench
from app.storage.vault_database import SqlcipherVaults

if TYPE_CHECKING:
    from app.export.fonts import Fonts
    from app.export.pdf_writer import PdfWriter

_REST = 0.002
"""Seconds that work nobody waits for gives way to the window, after each piece."""


def build(
    paths: Paths,
    environment: Mapping[str, str],
    clock: Clock | None = None,
    new_slots: Callable[[], KdfParameters] | None = None,
    input_method: InputMethodChoice | None = None,
) -> Entry:
    """Return the doors of the core.

    `new_slots` tells how slow a new key slot shall be; left out, this computer is measured.
    `input_method` is what was settled before the window was made.
    """
    clock = clock or SystemClock()
    parts = _Parts(paths, environment)
    computer = ThisComputer(paths.resource("fonts"), environment, input_method)
    vaults = VaultAccess(
        VaultFolderFiles(paths.vaults, clock, environment),
        SqlcipherVaults(clock),
        SlottedKeyRing(new_slots or partial(calibrated, time.perf_counter), secrets.token_bytes),
        KeyringSecrets(secrets.token_bytes),
        ZxcvbnMeter(),
    )
    return Entry(
        vaults=vaults,
        verifying=Verifying(FolderShelf(), parts.checkers),
        verdict_text=partial(_verdict_text, paths.resource("words")),
        clock=clock,
        preferences=PreferenceFile(paths.preferences),
        open_workbench=lambda store: _workbench(store, parts, clock),
        self_test=SelfTest(
            computer,
            PreferenceFile(paths.preferences),
            clock,
            paths.person,
            FolderShelf(),
            partial(_rescue_places, paths, environment),
        ),
        resources=paths.resources,
    )


class _Parts:
    """The slow parts, made when first used and shared by everything that is open."""

    def __init__(self, paths: Paths, environment: Mapping[str, str]) -> None:
        self._paths = paths
        self.rescue_files = RescueFolders(partial(_rescue_places, paths, environment))
        self.schemes = SchemeLibrary(paths.resource("schemes"))
        self.fonts = Late(partial(_fonts, paths))
        self.pdf_drawer = Late(lambda: _pdf_drawer(self.fonts()))
        self.writers: dict[str, Callable[[], RecordWriter]] = {
            "pdf": Late(lambda: _pdf_writer(self.pdf_drawer())),
            "docx": Late(partial(_word_writer, paths)),
        }
        self.signers: dict[str, Callable[[], RecordSigner]] = {
            "pdf": Late(lambda: _pdf_signer(self.fonts())),
            "docx": Late(_word_signer),
        }
        self.checkers: dict[FileKind, Callable[[], RecordChecker]] = {
            FileKind.PDF: Late(_pdf_checker),
            FileKind.WORD: Late(_word_checker),
        }
        self.words = paths.resource("words")
        self.initials = PinyinInitials(self.words)
        self.calendar = Late(partial(read_calendar, paths.resource("calendar")))
        self.signature_reader = Late(_signature_reader)
        self.certificates = Late(_certificates)

    def page_view(self) -> PageView:
        """Return a fresh page view with fonts of its own: it works beside writer and signer."""
        from app.export.page_view import RenderedPageView

        return RenderedPageView(_pdf_drawer(_fonts(self._paths)))


def _workbench(store: VaultStore, parts: _Parts, clock: Clock) -> Workbench:
    shelf = FolderShelf()
    schemes = SchemeShelf(store, parts.schemes)
    schemes.take_in_shipped()
    phrases = _phrases(store, parts, clock)
    dossiers = Dossiers(clock, parts.signature_reader, schemes)
    assembly = RecordAssembly(schemes)
    papers = Papers(store, schemes, record_codec, parts.writers, clock, shelf)
    by_hand = HandPapers(record_codec, parts.signature_reader)
    pens = PenSigning(store, by_hand, parts.writers, clock)
    hand_signing = HandSigning(store, by_hand, Late(_scan_reader), shelf, clock)
    return Workbench(
        store=store,
        clock=clock,
        office=Office(store),
        registering=Registering(store),
        register_import=RegisterImport(Late(_spreadsheets)),
        schemes=schemes,
        preparing=PreparingTalks(store, dossiers, clock, secrets.token_bytes),
        outlining=Outlining(store),
        recording=RecordingTalks(store, dossiers, clock),
        rescue=Rescue(store, parts.rescue_files, clock),
        resuming=Resuming(store),
        arranging=Arranging(store),
        reading_back=ReadingBack(store, dossiers, assembly, clock),
        freezing=Freezing(store, dossiers, assembly, record_codec, parts.writers),
        papers=papers,
        noting=Noting(store, dossiers, assembly, papers, clock),
        paper_signing=_paper_signing(store, parts, pens, clock),
        sittings=Sittings(
            store=store,
            dossiers=dossiers,
            schemes=schemes,
            assembly=assembly,
            papers=papers,
            clock=clock,
        ),
        receiving=Receiving(store, clock),
        printing=PrintBook(store, schemes, record_codec, clock),
        hand_signing=hand_signing,
        pens=pens,
        signing=Signing(store, parts.signers, parts.signature_reader, pens, clock),
        certificates=Certificates(store, parts.certificates, shelf, clock),
        exporting=Exporting(store, shelf, pens, hand_signing),
        following_up=FollowingUp(store, clock, parts.calendar),
        phrases=phrases,
        completions=Completions(store, clock, parts.initials, partial(time.sleep, _REST)),
        page_view=parts.page_view,
    )


def _paper_signing(
    store: VaultStore, parts: _Parts, pens: PenSigning, clock: Clock
) -> PaperSigning:
    return PaperSigning(
        store=store,
        canon=record_codec,
        signers=parts.signers,
        reader=parts.signature_reader,
        pens=pens,
        clock=clock,
    )


def _rescue_places(paths: Paths, environment: Mapping[str, str]) -> tuple[Path, ...]:
    chosen = PreferenceFile(paths.preferences).load().second_place
    return rescue_places(chosen, paths.person / FOLDER, environment)


def _phrases(store: VaultStore, parts: _Parts, clock: Clock) -> Phrases:
    phrases = Phrases(store, clock, partial(load_phrases, parts.words), Late(_spreadsheets))
    with suppress(CannotProceedError):  # a full disk must not keep the vault shut
        phrases.take_in_shipped()
    return phrases


def _verdict_text(folder: Path, path: Path, verdict: Verdict, language: str) -> tuple[str, ...]:
    return verdict_text(path, verdict, load_words(folder, language))


def _fonts(paths: Paths) -> "Fonts":
    from app.export.fonts import Fonts

    office = PreferenceFile(paths.preferences).load().office_fonts
    return Fonts(paths.resource("fonts"), tuple(Path(folder) for folder in office))


def _pdf_drawer(fonts: "Fonts") -> "PdfWriter":
    from app.export.pdf_writer import PdfWriter

    return PdfWriter(fonts)


def _pdf_writer(drawer: "PdfWriter") -> RecordWriter:
    from app.export.pdf_finish import PdfRecordWriter

    return PdfRecordWriter(drawer)


def _word_writer(paths: Paths) -> RecordWriter:
    from app.export.word_writer import WordRecordWriter

    return WordRecordWriter(paths.resource("templates", "word"))


def _pdf_signer(fonts: "Fonts") -> RecordSigner:
    from app.export.pdf_signature import PdfRecordSigner

    return PdfRecordSigner(fonts)


def _word_signer() -> RecordSigner:
    from app.export.word_signature import WordRecordSigner

    return WordRecordSigner()


def _pdf_checker() -> RecordChecker:
    from app.export.pdf_check import PdfRecordChecker

    return PdfRecordChecker()


def _word_checker() -> RecordChecker:
    from app.export.word_check import WordRecordChecker

    return WordRecordChecker()


def _signature_reader() -> SignatureReader:
    from app.export.signature_reader import PdfSignatureReader

    return PdfSignatureReader()


def _scan_reader() -> ScanReader:
    from app.export.scan_reader import CodeScanReader

    return CodeScanReader()


def _certificates() -> CertificateOffice:
    from app.crypto.certificate_office import OfflineCertificateOffice

    return OfflineCertificateOffice()


def _spreadsheets() -> Spreadsheets:
    from app.machine.spreadsheet import SpreadsheetFiles

    return SpreadsheetFiles()
