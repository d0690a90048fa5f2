"""Printed pages scanned back: every page is found by its code, and what is wrong is named."""

import io
import random
from dataclasses import replace
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from PIL import ExifTags, Image, ImageDraw

from app.domain.hand_signing import (
    Expected,
    Matching,
    PageVerdict,
    Sheet,
    SheetVerdict,
    match,
)
from app.domain.ids import ScanId
from app.domain.page_code import coded_number
from app.domain.record import Record
from app.export.record_codec import freeze
from app.export.scan_reader import CodeScanReader
from app.services.errors import Cancelled, NotAScanError
from app.services.ports.scan_reader import ReadSheet, ScannedSheet
from tests.export.builders import a_record
from tests.export.scans import as_file, drawn, photographed, printed, scanned, signed
from tests.export.signed_pdf import no_progress

RECORD = a_record(28)
HERE = Path("scan.pdf")


def read(data: bytes) -> tuple[ReadSheet, ...]:
    """Read a scan."""
    return CodeScanReader().read(HERE, data, no_progress)


def matched(record: Record, *files: bytes) -> Matching:
    """Match scans with a record."""
    pages = len(printed(record, 20))
    expected = Expected(freeze(record).fingerprint, record.number, record.version, pages)
    sheets = [
        Sheet(ScanId(scan), number, found.code, found.is_empty, found.looks_blank, found.turn)
        for scan, data in enumerate(files, 1)
        for number, found in enumerate(read(data), 1)
    ]
    return match(expected, sheets)


def test_what_is_wrong_with_a_stack_of_paper_is_named_exactly() -> None:
    """Shuffled, one removed, one foreign, one older, turned, upside down, scaled, one unsigned."""
    chance = random.Random(7)  # noqa: S311
    pages = [signed(page) for page in printed(RECORD)]
    assert len(pages) >= 5
    pages[3] = printed(RECORD)[3]
    foreign = signed(printed(replace(a_record(14), number="云政监谈〔2026〕8号"))[1])
    older = signed(printed(replace(RECORD, blocks=RECORD.blocks[1:]))[0])
    stack = [page for number, page in enumerate(pages, 1) if number != 3] + [foreign, older]
    chance.shuffle(stack)
    scan = [
        scanned(
            page,
            turned=chance.uniform(-4, 4) + 180 * (number % 3 == 1) + 90 * (number % 5 == 2),
            scaled=chance.uniform(0.8, 1.05),
        )
        for number, page in enumerate(stack)
    ]

    found = matched(RECORD, as_file(scan))

    assert found.missing == (3,)
    assert {p.page for p in found.pages if p.verdict is PageVerdict.LOOKS_BLANK} == {4}
    assert found.signed == frozenset(range(1, len(pages) + 1)) - {3, 4}
    (stranger,) = found.of(SheetVerdict.FOREIGN)
    assert stranger.sheet.code is not None
    assert stranger.sheet.code.number == coded_number("云政监谈〔2026〕8号")
    assert stranger.sheet.code.page == 2
    (old,) = found.of(SheetVerdict.OLDER)
    assert old.sheet.code is not None
    assert old.sheet.code.page == 1
    assert found.of(SheetVerdict.TWICE) == ()
    assert found.of(SheetVerdict.UNREADABLE) == ()


@pytest.mark.parametrize("dots", [150, 200, 300])
@pytest.mark.parametrize("turned", [0, 3, 90, 177, 270])
def test_any_turn_and_resolution_is_read(dots: int, turned: float) -> None:
    """The page, the ink on its line and how to turn it upright are found."""
    page = printed(RECORD, dots)[1]
    (with_ink,) = read(as_file([scanned(signed(page), turned=turned)], "PNG"))
    (without,) = read(as_file([scanned(page, turned=turned)], "PNG"))

    for sheet in (with_ink, without):
        assert sheet.code is not None
        assert sheet.code.page == 2
        assert sheet.turn == round(turned / 90) * 90 % 360
    assert (with_ink.looks_blank, without.looks_blank) == (False, True)


@pytest.mark.parametrize("skew", [0.01, 0.02, 0.06])
def test_an_unsigned_page_photographed_from_aside_is_never_signed(skew: float) -> None:
    """The rule, the label and the text around count as no signature."""
    chance = random.Random(11)  # noqa: S311
    page = printed(RECORD)[1]
    for _ in range(12):
        (sheet,) = read(as_file([photographed(page, chance, skew)], "PNG"))
        assert sheet.code is None or sheet.looks_blank


def test_a_signed_page_photographed_a_little_from_aside_is_signed() -> None:
    """Nobody has to look at what is clear."""
    chance = random.Random(12)  # noqa: S311
    page = signed(printed(RECORD)[1])
    for _ in range(6):
        (sheet,) = read(as_file([photographed(page, chance, 0.01)], "PNG"))
        assert sheet.code is not None
        assert not sheet.looks_blank


def test_an_unsigned_fax_is_not_signed() -> None:
    """Twice as many dots across as down: where the line is cannot be told."""
    page = printed(RECORD)[1]
    (sheet,) = read(as_file([page.resize((page.width, page.height // 2))], "PNG"))
    assert sheet.code is not None
    assert sheet.looks_blank


@pytest.mark.parametrize("form", ["PNG", "JPEG", "BMP", "TIFF", "PDF"])
def test_every_kind_of_file_is_read(form: str) -> None:
    """Whatever a scanner makes; TIFF and PDF with all their pages."""
    pages = printed(RECORD)
    several = pages if form in {"TIFF", "PDF"} else pages[:1]
    found = read(as_file(several, form))
    assert [sheet.code.page for sheet in found if sheet.code] == list(range(1, len(several) + 1))


def test_the_same_page_twice_and_a_blank_back_are_told_apart() -> None:
    """A page scanned again counts once; an empty back is no page without a code."""
    pages = [signed(page) for page in printed(RECORD)]
    back = Image.new("L", pages[0].size, 250)
    found = matched(RECORD, as_file([*pages, back]), as_file(pages[:1], "PNG"))

    assert found.missing == ()
    assert [j.page for j in found.of(SheetVerdict.TWICE)] == [1]
    assert len(found.of(SheetVerdict.EMPTY)) == 1


def test_a_spoilt_code_is_unreadable_until_a_person_says_which_page() -> None:
    """Ink over the code leaves the page to a person, whose word then counts."""
    pages = [signed(page) for page in printed(RECORD)]
    spoilt = pages[1].copy()
    side = spoilt.width // 210
    box = (20 * side, spoilt.height - 34 * side, 52 * side, spoilt.height - 4 * side)
    ImageDraw.Draw(spoilt).rectangle(box, fill=30)
    pages[1] = spoilt
    data = as_file(pages)
    found = matched(RECORD, data)
    assert found.missing == (2,)
    (unreadable,) = found.of(SheetVerdict.UNREADABLE)

    fingerprint = freeze(RECORD).fingerprint
    told = replace(unreadable.sheet, page_by_hand=2, paper_by_hand=fingerprint)
    sheets = [told if j.sheet == unreadable.sheet else j.sheet for j in found.sheets]
    again = match(Expected(fingerprint, RECORD.number, 1, len(pages)), sheets)
    assert again.missing == ()
    assert 2 in again.signed


def test_three_hundred_pages_can_be_stopped() -> None:
    """Progress counts the sides, and its exception stops the reading."""
    small = scanned(printed(RECORD, 100)[0])
    data = as_file([small] * 300, dots=100)
    counted: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        counted.append((done, total))
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        CodeScanReader().read(HERE, data, stop)
    assert counted == [(0, 300), (1, 300), (2, 300), (3, 300)]


@pytest.mark.parametrize(
    "data", [b"", b"%PDF-1.7 nothing", b"\x89PNG\r\n\x1a\nrest", b"hello", b"BM" + bytes(50)]
)
def test_what_is_no_scan_is_named(data: bytes) -> None:
    """A damaged or foreign file is refused with its path."""
    with pytest.raises(NotAScanError) as refused:
        read(data)
    assert refused.value.path == HERE


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
def test_a_cut_off_file_is_refused() -> None:
    """Half a TIFF is not taken for fewer pages."""
    data = as_file(printed(RECORD), "TIFF")
    with pytest.raises(NotAScanError):
        read(data[: len(data) // 2])


def test_a_sliver_does_not_become_a_giant_picture() -> None:
    """A side a thousand times as high as wide is shown in a picture of bounded size."""
    data = as_file([Image.new("L", (1, 3000), 200)], "PNG")
    shown = Image.open(io.BytesIO(CodeScanReader().picture(ScannedSheet(data, 0, 0), 600)))
    assert shown.width == 600
    assert shown.height <= 3000


def test_a_photograph_stands_as_its_camera_says() -> None:
    """A page without a readable code is shown upright where the file says how it was held."""
    page = Image.new("L", (210, 297), 250)
    held = Image.Exif()
    held[ExifTags.Base.Orientation] = 6  # to be turned a quarter clockwise
    photograph = io.BytesIO()
    page.rotate(90, expand=True).save(photograph, "JPEG", exif=held)
    reader, sheet = CodeScanReader(), ScannedSheet(photograph.getvalue(), 0, 0)

    shown = Image.open(io.BytesIO(reader.picture(sheet, 210)))
    with pikepdf.open(io.BytesIO(reader.together([sheet], no_progress))) as together:
        _, _, wide, high = (float(side) for side in together.pages[0].mediabox)

    assert shown.size == (210, 297)
    assert high > wide


def test_pictures_and_the_pdf_of_all_stand_upright() -> None:
    """A page scanned upside down is shown and exported as it is read."""
    pages = printed(RECORD)
    upside_down = as_file([scanned(pages[0], turned=180)], "PNG")
    on_its_side = as_file([scanned(pages[1], turned=90)], "TIFF")
    reader = CodeScanReader()
    sheets = [ScannedSheet(data, 0, read(data)[0].turn) for data in (upside_down, on_its_side)]

    shown = Image.open(io.BytesIO(reader.picture(sheets[0], 400)))
    together = reader.together(sheets, no_progress)

    assert shown.width == 400
    assert shown.height == pytest.approx(400 * 297 / 210, abs=3)
    assert [sheet.turn for sheet in read(together)] == [0, 0]
    assert [sheet.code.page for sheet in read(together) if sheet.code] == [1, 2]
    document = pypdfium2.PdfDocument(together)
    assert document[0].get_size() == pytest.approx((595, 842), abs=3)


def test_the_code_says_what_the_page_says() -> None:
    """Talk, version, page and fingerprint; the drawn page has the same text as before."""
    frozen = freeze(RECORD)
    pages = printed(RECORD)
    for number, sheet in enumerate(read(as_file(pages)), 1):
        code = sheet.code
        assert code is not None
        assert (code.number, code.version) == (RECORD.number, 1)
        assert (code.page, code.pages) == (number, len(pages))
        assert code.is_of(frozen.fingerprint)
    document = pypdfium2.PdfDocument(drawn(RECORD))
    assert "TL1" not in document[0].get_textpage().get_text_range()
