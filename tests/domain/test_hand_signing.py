"""Which sheet is which page, whatever came back from the scanner."""

from datetime import UTC, datetime

import pytest

from app.domain.hand_signing import (
    Expected,
    PageVerdict,
    Sheet,
    SheetVerdict,
    match,
    signed_pages,
)
from app.domain.ids import ScanId, SheetId, TalkId
from app.domain.page_code import PageCode
from app.domain.pen import PenDrawing, PenPoint, PenSignature, PenSpot

MINE, OLD, PAPER, OTHER = ("ab" * 32, "cd" * 32, "ef" * 32, "12" * 32)
EXPECTED = Expected(MINE, "2026-0007", 2, 3)


def sheet(
    page: int, fingerprint: str = MINE, number: str = "2026-0007", *, blank: bool = False
) -> Sheet:
    """Return a sheet with a code."""
    return Sheet(ScanId(1), page, PageCode(number, 2, page, 3, fingerprint[:16]), looks_blank=blank)


@pytest.mark.parametrize(
    ("found", "verdict"),
    [
        (sheet(1), SheetVerdict.THERE),
        (sheet(1, OLD), SheetVerdict.OLDER),
        (sheet(1, PAPER, "2026-0007-补1"), SheetVerdict.OTHER_PAPER),
        (sheet(1, OTHER, "2026-0008"), SheetVerdict.FOREIGN),
        (Sheet(ScanId(1), 1), SheetVerdict.UNREADABLE),
        (Sheet(ScanId(1), 1, is_empty=True), SheetVerdict.EMPTY),
    ],
)
def test_each_sheet_gets_its_verdict(found: Sheet, verdict: SheetVerdict) -> None:
    """By fingerprint first, then by number."""
    (judged,) = match(EXPECTED, [found], [PAPER]).sheets
    assert judged.verdict is verdict


def test_pages_are_found_in_any_order() -> None:
    """What is missing is named; a second sheet of a page is told."""
    found = match(EXPECTED, [sheet(3), sheet(1), sheet(3)])
    assert found.missing == (2,)
    assert found.signed == {1, 3}
    assert [judged.page for judged in found.of(SheetVerdict.TWICE)] == [3]


def test_a_blank_line_counts_only_when_a_better_sheet_or_a_person_says_so() -> None:
    """One sheet with ink is enough; else a person must have looked."""
    blank = sheet(1, blank=True)
    assert match(EXPECTED, [blank]).pages[0].verdict is PageVerdict.LOOKS_BLANK
    assert match(EXPECTED, [blank, sheet(1)]).pages[0].verdict is PageVerdict.THERE
    said = Sheet(ScanId(1), 1, None, page_by_hand=1, paper_by_hand=MINE, id=SheetId(4))
    assert match(EXPECTED, [blank, said]).signed == {1}


def test_a_persons_word_holds_for_the_paper_it_was_said_of() -> None:
    """After a new freeze the word of the old one does not count."""
    said = Sheet(ScanId(1), 1, None, page_by_hand=2, paper_by_hand=OLD)
    found = match(EXPECTED, [said])
    assert found.signed == frozenset()
    assert found.sheets[0].verdict is SheetVerdict.UNREADABLE


def test_a_page_beyond_the_last_is_none_of_ours() -> None:
    """A code may claim what it likes."""
    code = PageCode("2026-0007", 2, 9, 9, MINE[:16])
    found = match(EXPECTED, [Sheet(ScanId(1), 1, code)])
    assert found.missing == (1, 2, 3)
    assert found.sheets[0].verdict is SheetVerdict.OLDER


def test_pages_written_on_the_screen_are_signed_too() -> None:
    """Only what stands at a page's foot, and only on pages there are."""
    at = datetime(2026, 3, 5, tzinfo=UTC)
    drawing = PenDrawing(10, 10, ((PenPoint(1, 1),),))
    pens = [
        PenSignature(TalkId(1), MINE, spot, number, "subject", "", at, drawing)
        for spot, number in ((PenSpot.PAGE, 2), (PenSpot.PAGE, 7), (PenSpot.SIGNATURE, 1))
    ]
    assert signed_pages(match(EXPECTED, [sheet(1)]), pens) == {1, 2}
