"""Handwriting, codes and print notes in the PDF: seen, in their place, and no part of the text."""

import subprocess
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from pikepdf import pdfa
from PIL import Image, ImageChops

from app.domain.on_paper import OnPaper
from app.domain.pen import PenDrawing, PenPoint, PenSpot
from app.domain.record import printed_texts
from app.domain.verdict import FindingCode, Outcome
from app.export.fonts import Fonts
from app.export.layout import grid
from app.export.layout.page import HandPlace, Modules
from app.export.layout.pen_marks import pen_marks
from app.export.layout.record_layout import lay_out
from app.export.page_view import RenderedPageView
from app.export.pdf_check import PdfRecordChecker
from app.export.pdf_finish import PdfRecordWriter
from app.export.pdf_signature import PdfRecordSigner
from app.export.pdf_writer import PdfWriter
from app.export.printed_content import squeeze
from app.export.record_codec import freeze
from tests.export.builders import a_record
from tests.export.identities import ROLES, SIGNED, authority, identities
from tests.export.pens import pens_everywhere
from tests.export.signed_pdf import SHIPPED_FONTS, no_progress
from tests.tools import needs

FROZEN = freeze(a_record(entries=12))


@cache
def unsigned() -> bytes:
    """Return the finished file with handwriting everywhere."""
    writer = PdfRecordWriter(PdfWriter(Fonts(SHIPPED_FONTS)))
    return writer.write(FROZEN, no_progress, pens_everywhere(FROZEN))


@cache
def signed() -> bytes:
    """Return it signed by three."""
    data, signer = unsigned(), PdfRecordSigner(Fonts(SHIPPED_FONTS))
    for role, who in zip(ROLES, identities(len(ROLES)), strict=True):
        data = signer.sign(data, who, role, SIGNED)
    return data


def test_the_checker_calls_it_good() -> None:
    """Signatures intact, fingerprint and content as in the record."""
    verdict = PdfRecordChecker().check(signed(), [authority().certificate_der])
    assert verdict.outcome is Outcome.GOOD
    assert FindingCode.CONTENT_MATCHES in {finding.code for finding in verdict.findings}


def test_it_is_still_an_archive_file() -> None:
    """No rule of PDF/A is broken by squares and strokes."""
    report = pdfa.validate_written(BytesIO(unsigned()), "3b")
    assert [str(finding) for finding in report.findings if finding.kind == "violation"] == []


@needs("pdfsig")
def test_pdfsig_calls_the_signatures_valid(tmp_path: Path) -> None:
    """Three signatures, all valid."""
    path = tmp_path / "a.pdf"
    path.write_bytes(signed())
    said = subprocess.run(["pdfsig", str(path)], capture_output=True, text=True, check=False).stdout
    assert said.count("Signature is Valid") == 3


@needs("pdftotext")
def test_neither_code_nor_strokes_nor_time_is_text(tmp_path: Path) -> None:
    """Another program reads the record's words and nothing more than before."""
    path = tmp_path / "a.pdf"
    path.write_bytes(unsigned())
    said = subprocess.run(
        ["pdftotext", "-raw", str(path), "-"], capture_output=True, text=True, check=True
    ).stdout
    words = squeeze(said)
    assert all(squeeze(text)[:8] in words for text in printed_texts(FROZEN.record)[:4])
    assert "16:28" not in words
    assert "TL1" not in words


def test_every_page_and_signer_has_a_place() -> None:
    """In the order of the pages; whoever has a certificate can write too."""
    places = PdfWriter(Fonts(SHIPPED_FONTS)).hands(FROZEN)
    pages = len(pypdfium2.PdfDocument(unsigned()))
    assert [p.page for p in places] == sorted(p.page for p in places)
    assert sorted(p.number for p in places if p.spot is PenSpot.PAGE) == [*range(1, pages + 1)]
    roles = [p.role for p in places if p.spot is PenSpot.SIGNATURE]
    assert roles == ["subject", "interviewer", "recorder", "archivist"]


def test_handwriting_stands_in_its_room() -> None:
    """However large or small it was written, the ink stays on the line; the time is below."""
    layout = lay_out(FROZEN.record, FROZEN.short_fingerprint, Fonts(SHIPPED_FONTS))
    pen = pens_everywhere(FROZEN)[0]
    hand: HandPlace = layout.hands[0]
    for far in (1, 10_000, 59_000):
        stroke = (PenPoint(0, 0), PenPoint(far, far // 3))
        drawn = [*pen_marks(replace(pen, drawing=PenDrawing(60_000, 60_000, (stroke,))), hand)]
        left, low, right, high = hand.rect
        first = drawn[0]
        assert all(left <= x <= right and low <= y <= high for x, y in first.points)
        assert all(y < low for ink in drawn[1:] for _, y in ink.points)
        assert all(x <= right + 0.1 for ink in drawn for x, _ in ink.points)


def test_the_code_is_large_enough_and_clear_of_everything() -> None:
    """17 mm in the foot, with a quiet zone of four modules around it."""
    document = pypdfium2.PdfDocument(unsigned())
    scale = 4
    page = document[0].render(scale=scale, grayscale=True).to_pil()
    code = lay_out(FROZEN.record, FROZEN.short_fingerprint, Fonts(SHIPPED_FONTS)).pages[0]
    (modules,) = [mark for mark in code.furniture if isinstance(mark, Modules)]
    side = modules.size * len(modules.rows)
    assert side >= 16 * grid.MM
    quiet = 4 * modules.size
    box = [
        (modules.x - quiet) * scale,
        (grid.PAGE_HEIGHT - modules.y - side - quiet) * scale,
        (modules.x + side + quiet) * scale,
        (grid.PAGE_HEIGHT - modules.y + quiet) * scale,
    ]
    around = page.crop((round(box[0]), round(box[1]), round(box[2]), round(box[3])))
    edge = round(quiet * scale) - 2
    for strip in (
        around.crop((0, 0, around.width, edge)),
        around.crop((0, around.height - edge, around.width, around.height)),
        around.crop((0, 0, edge, around.height)),
        around.crop((around.width - edge, 0, around.width, around.height)),
    ):
        assert strip.getextrema() == (255, 255)


def test_a_print_note_stands_on_the_print_only() -> None:
    """The page view draws it where it is asked to; the file of the record has none."""
    view = RenderedPageView(PdfWriter(Fonts(SHIPPED_FONTS)))
    view.pages(FROZEN.record)
    plain = Image.open(BytesIO(view.picture(0, 800)))
    view.pages(FROZEN.record, OnPaper(note="第2次打印"))
    noted = Image.open(BytesIO(view.picture(0, 800)))
    box = ImageChops.difference(plain, noted).getbbox()
    assert box is not None
    left, top, right, _ = box
    assert left > 800 * 160 / 210
    assert right <= 800 * 185 / 210
    assert top > noted.height * 270 / 297


@pytest.mark.parametrize("pens", [True, False])
def test_page_view_shows_the_handwriting(*, pens: bool) -> None:
    """The page on the screen has ink in the room to sign exactly where there is some."""
    more = OnPaper(pens_everywhere(FROZEN) if pens else ())
    view = RenderedPageView(PdfWriter(Fonts(SHIPPED_FONTS)))
    view.pages(FROZEN.record, more)
    page = Image.open(BytesIO(view.picture(0, 1000)))
    room = page.crop((700, round(page.height * 263 / 297), 870, round(page.height * 273 / 297)))
    assert any(room.histogram()[:100]) is pens
