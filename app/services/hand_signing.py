"""Signing by hand: scanned pages taken in and matched, and how far each paper is signed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from app.domain.errors import RuleBrokenError
from app.domain.hand_signing import Matching, Scan, Sheet, match, signed_pages
from app.domain.ids import ScanId, SheetId, TalkId
from app.domain.pen import PenSignature
from app.domain.text import clean_line
from app.services.errors import ScanKnownError
from app.services.hand_papers import HandPaper, HandPapers
from app.services.ports.clock import Clock
from app.services.ports.file_shelf import FileShelf
from app.services.ports.record_files import Progress
from app.services.ports.scan_reader import ScannedSheet, ScanReader
from app.services.ports.vault_store import Tables, VaultStore


class NoSuchPageError(RuleBrokenError):
    """The paper does not have this page; `pages` is how many it has."""

    def __init__(self, page: int, pages: int) -> None:
        super().__init__(page, pages)
        self.page = page
        self.pages = pages


@dataclass(frozen=True)
class SignedPaper:
    """One paper with what came back of it on paper and what was written on the screen."""

    paper: HandPaper
    matching: Matching
    pens: tuple[PenSignature, ...]
    is_certified: bool

    @property
    def signed(self) -> frozenset[int]:
        """The pages the subject has signed, by pen on paper or on the screen."""
        return signed_pages(self.matching, self.pens)


@dataclass(frozen=True)
class HandDesk:
    """All papers of a talk to sign, the record first, and the scans that were taken in."""

    papers: tuple[SignedPaper, ...]
    scans: tuple[Scan, ...]


class HandSigning:
    """Keeps every scan as it came and tells which page is where."""

    def __init__(
        self,
        store: VaultStore,
        papers: HandPapers,
        reader: Callable[[], ScanReader],
        shelf: FileShelf,
        clock: Clock,
    ) -> None:
        self._store = store
        self._papers = papers
        self._reader = reader
        self._shelf = shelf
        self._clock = clock

    def desk(self, talk_id: TalkId) -> HandDesk:
        """Return how the talk's papers stand."""
        with self._store.read() as tables:
            return HandDesk(self._signed(tables, talk_id), tables.scans.of_talk(talk_id))

    def take_in(self, talk_id: TalkId, path: Path, progress: Progress) -> Scan:
        """Read a scan and keep it with its sheets, all or nothing; `progress` counts sides.

        Raises NotAScanError, ScanKnownError, PlaceMissingError or UnreadableFileError.
        """
        data = self._shelf.take(path)
        digest = sha256(data).hexdigest()
        with self._store.read() as tables:
            _must_be_new(tables, talk_id, digest, path)
        read = self._reader().read(path, data, progress)
        scan = Scan(
            talk_id,
            clean_line(path.name[-200:], "name", required=False),
            self._clock.now(),
            digest,
            len(data),
            len(read),
        )
        sheets = [
            Sheet(ScanId(0), number, found.code, found.is_empty, found.looks_blank, found.turn)
            for number, found in enumerate(read, start=1)
        ]
        with self._store.change() as tables:
            _must_be_new(tables, talk_id, digest, path)
            return tables.scans.add(scan, data, sheets)

    def say_page(self, sheet_id: SheetId, fingerprint: str, page: int) -> None:
        """Note which page of a paper a person sees on a sheet; page 0 takes it back.

        Raises NoSuchPageError, PaperMissingError.
        """
        with self._store.change() as tables:
            talk_id = tables.scans.talk_of(sheet_id)
            paper = self._papers.find(tables, talk_id, fingerprint)
            if not 0 <= page <= paper.expected.pages:
                raise NoSuchPageError(page, paper.expected.pages)
            sheet = next(s for s in tables.scans.sheets(talk_id) if s.id == sheet_id)
            said = fingerprint if page else ""
            tables.scans.save_hand(replace(sheet, page_by_hand=page, paper_by_hand=said))

    def picture(self, sheet: Sheet, width: int) -> bytes:
        """Return a sheet, upright, as PNG, `width` pixels wide."""
        with self._store.read() as tables:
            data = tables.scans.data(sheet.scan_id)
        return self._reader().picture(_scanned(data, sheet), width)

    def signed_sheets(self, talk_id: TalkId, fingerprint: str, progress: Progress) -> bytes | None:
        """Return a PDF of a paper's scanned pages in order, None where none came back."""
        with self._store.read() as tables:
            paper = self._papers.find(tables, talk_id, fingerprint)
            found = match(paper.expected, tables.scans.sheets(talk_id))
            chosen = [sheet for page in found.pages for sheet in page.sheets]
            files = {sheet.scan_id: tables.scans.data(sheet.scan_id) for sheet in chosen}
        if not chosen:
            return None
        sheets = [_scanned(files[sheet.scan_id], sheet) for sheet in chosen]
        return self._reader().together(sheets, progress)

    def original(self, scan_id: ScanId) -> bytes:
        """Return a scan as it came."""
        with self._store.read() as tables:
            return tables.scans.data(scan_id)

    def _signed(self, tables: Tables, talk_id: TalkId) -> tuple[SignedPaper, ...]:
        papers = self._papers.all(tables, talk_id)
        sheets = tables.scans.sheets(talk_id)
        prints = [paper.fingerprint for paper in papers]
        return tuple(
            SignedPaper(
                paper,
                match(paper.expected, sheets, [f for f in prints if f != paper.fingerprint]),
                tables.pens.of_paper(paper.fingerprint),
                self._papers.is_certified(tables, paper),
            )
            for paper in papers
        )


def _must_be_new(tables: Tables, talk_id: TalkId, digest: str, path: Path) -> None:
    if any(scan.sha256 == digest for scan in tables.scans.of_talk(talk_id)):
        raise ScanKnownError(path)


def _scanned(data: bytes, sheet: Sheet) -> ScannedSheet:
    return ScannedSheet(data, sheet.number - 1, sheet.turn)
