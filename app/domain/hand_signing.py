"""Which pages came back signed: scanned sheets against the pages that were printed."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import ScanId, SheetId, TalkId
from app.domain.page_code import PageCode, coded_number
from app.domain.pen import PenSignature, PenSpot


class SheetVerdict(StrEnum):
    """What one scanned sheet is."""

    THERE = "there"
    TWICE = "twice"  # its page is there on another sheet already
    OLDER = "older"  # of this talk, but of other words than those now fixed
    OTHER_PAPER = "other_paper"  # of a paper beside the record
    FOREIGN = "foreign"  # of another talk
    UNREADABLE = "unreadable"  # something is on it, but no code that can be read
    EMPTY = "empty"  # a blank back


class PageVerdict(StrEnum):
    """How one printed page stands."""

    THERE = "there"
    LOOKS_BLANK = "looks_blank"  # it is there, but the line to sign seems to be empty
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Expected:
    """The paper whose pages are looked for; `fingerprint` is whole."""

    fingerprint: str
    number: str
    version: int
    pages: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of a scan; `number` counts from 1 within it.

    `turn` is by how many degrees, clockwise, the picture must be turned to stand upright. A
    person may say which page it is (`page_by_hand`, 0 for none) of what has the fingerprint
    `paper_by_hand`; that counts more than what was read.
    """

    scan_id: ScanId
    number: int
    code: PageCode | None = None
    is_empty: bool = False
    looks_blank: bool = False
    turn: int = 0
    page_by_hand: int = 0
    paper_by_hand: str = ""
    id: SheetId = SheetId(0)


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page, counted from 1, and the sheets that show it."""

    page: int
    sheets: tuple[Sheet, ...]
    is_by_hand: bool = False

    @property
    def verdict(self) -> PageVerdict:
        """How the page stands."""
        if not self.sheets:
            return PageVerdict.MISSING
        if not self.is_by_hand and all(sheet.looks_blank for sheet in self.sheets):
            return PageVerdict.LOOKS_BLANK
        return PageVerdict.THERE


@dataclass(frozen=True, slots=True)
class JudgedSheet:
    """A sheet, what it is, and the page it shows (0 for none of those looked for)."""

    sheet: Sheet
    verdict: SheetVerdict
    page: int = 0


@dataclass(frozen=True, slots=True)
class Matching:
    """Every page that was looked for, and every sheet in the order it was scanned."""

    pages: tuple[FoundPage, ...]
    sheets: tuple[JudgedSheet, ...]

    @property
    def signed(self) -> frozenset[int]:
        """The pages that are there with something on the line to sign."""
        return frozenset(p.page for p in self.pages if p.verdict is PageVerdict.THERE)

    @property
    def missing(self) -> tuple[int, ...]:
        """The pages that are not there."""
        return tuple(p.page for p in self.pages if p.verdict is PageVerdict.MISSING)

    def of(self, verdict: SheetVerdict) -> tuple[JudgedSheet, ...]:
        """Return the sheets of one kind."""
        return tuple(judged for judged in self.sheets if judged.verdict is verdict)


def match(expected: Expected, sheets: Iterable[Sheet], papers: Collection[str] = ()) -> Matching:
    """Find each page among the sheets, in whatever order they are.

    `papers` are the whole fingerprints of the papers beside the record.
    """
    judged: list[JudgedSheet] = []
    found: dict[int, list[Sheet]] = {page: [] for page in range(1, expected.pages + 1)}
    for sheet in sheets:
        page = _page_of(expected, sheet)
        if not page:
            judged.append(JudgedSheet(sheet, _stranger(expected, sheet, papers)))
            continue
        verdict = SheetVerdict.TWICE if found[page] else SheetVerdict.THERE
        found[page].append(sheet)
        judged.append(JudgedSheet(sheet, verdict, page))
    pages = tuple(
        FoundPage(page, tuple(shown), any(_is_by_hand(expected, sheet) for sheet in shown))
        for page, shown in found.items()
    )
    return Matching(pages, tuple(judged))


def _page_of(expected: Expected, sheet: Sheet) -> int:
    """Return the page a sheet shows, 0 for none of those looked for."""
    code = sheet.code
    if _is_by_hand(expected, sheet):
        page = sheet.page_by_hand
    elif code is not None and code.is_of(expected.fingerprint):
        page = code.page
    else:
        page = 0
    return page if page <= expected.pages else 0


def _is_by_hand(expected: Expected, sheet: Sheet) -> bool:
    return sheet.page_by_hand > 0 and sheet.paper_by_hand == expected.fingerprint


def _stranger(expected: Expected, sheet: Sheet, papers: Collection[str]) -> SheetVerdict:
    code = sheet.code
    if code is None:
        return SheetVerdict.EMPTY if sheet.is_empty else SheetVerdict.UNREADABLE
    if any(code.is_of(fingerprint) for fingerprint in papers):
        return SheetVerdict.OTHER_PAPER
    if code.number == coded_number(expected.number):
        return SheetVerdict.OLDER
    return SheetVerdict.FOREIGN


@dataclass(frozen=True, slots=True)
class Scan:
    """A scanned file as it came in: its name, size in bytes, SHA-256 (hex) and sides."""

    talk_id: TalkId
    name: str
    at: datetime
    sha256: str
    size: int
    sheets: int
    account: str = ""
    id: ScanId = ScanId(0)


def signed_pages(matching: Matching, pens: Iterable[PenSignature]) -> frozenset[int]:
    """Return the pages the subject has signed: by pen on paper or on the screen."""
    pages = {found.page for found in matching.pages}
    written = {pen.number for pen in pens if pen.spot is PenSpot.PAGE}
    return matching.signed | (written & pages)
