"""Printed pages as a scanner would give them back: turned, scaled, grey, signed or not."""

import io
import random
from collections.abc import Sequence
from functools import cache

from PIL import Image, ImageDraw, ImageFilter

from app.domain.record import Record
from app.export import pdfium
from app.export.fonts import Fonts
from app.export.layout.furniture import page_sign_room
from app.export.layout.grid import PAGE_HEIGHT
from app.export.pdf_writer import PdfWriter
from app.export.record_codec import freeze
from tests.export.signed_pdf import SHIPPED_FONTS, no_progress

_PAPER = 250


@cache
def drawn(record: Record) -> bytes:
    """Return the plain PDF of a record."""
    return PdfWriter(Fonts(SHIPPED_FONTS)).draw(freeze(record), no_progress)[0]


def printed(record: Record, dots: int = 200) -> list[Image.Image]:
    """Return the printed pages as grey pictures."""
    with pdfium.opened(drawn(record)) as document:
        pages = [page.render(scale=dots / 72, grayscale=True).to_pil() for page in document]
    return [page.point(lambda shade: min(shade, _PAPER)) for page in pages]


def signed(page: Image.Image) -> Image.Image:
    """Return the page with a name scribbled on its line."""
    scale = page.height / PAGE_HEIGHT
    left, low, right, _ = (value * scale for value in page_sign_room())
    base = page.height - low
    written = page.copy()
    pen = ImageDraw.Draw(written)
    wide = (right - left) / 12
    points = [(left + (i + 2) * wide, base - (8 + 14 * (i % 2)) * scale) for i in range(7)]
    pen.line(points, fill=60, width=max(2, round(1.2 * scale)), joint="curve")
    return written


def scanned(page: Image.Image, *, turned: float = 0, scaled: float = 1) -> Image.Image:
    """Return the page as scanned: turned by degrees against the clock, scaled, a little soft."""
    size = (round(page.width * scaled), round(page.height * scaled))
    resized = page.resize(size, Image.Resampling.BICUBIC)
    laid = resized.rotate(turned, Image.Resampling.BICUBIC, expand=True, fillcolor=_PAPER)
    return laid.filter(ImageFilter.GaussianBlur(0.6))


def photographed(page: Image.Image, chance: random.Random, skew: float) -> Image.Image:
    """Return the page as a camera sees it from aside; each corner is off by a share of the page."""

    def off(size: int) -> float:
        return size * chance.uniform(-skew, skew)

    wide, high = page.size
    room = 0.1
    corners = ((0, 0), (0, 1), (1, 1), (1, 0))
    places = [
        at
        for x, y in corners
        for at in (
            wide * (x + (2 * x - 1) * room) + off(wide),
            high * (y + (2 * y - 1) * room) + off(high),
        )
    ]
    size = (round(wide * (1 + 2 * room)), round(high * (1 + 2 * room)))
    seen = page.transform(
        size, Image.Transform.QUAD, places, Image.Resampling.BICUBIC, fillcolor=_PAPER
    )
    return seen.filter(ImageFilter.GaussianBlur(0.6))


def as_file(pages: Sequence[Image.Image], form: str = "PDF", dots: int = 200) -> bytes:
    """Return the pictures as one file: PDF or TIFF of several, PNG, JPEG or BMP of one."""
    file = io.BytesIO()
    more = {"save_all": True, "append_images": list(pages[1:])} if form in {"PDF", "TIFF"} else {}
    resolution = {"resolution": dots} if form == "PDF" else {"dpi": (dots, dots)}
    pages[0].save(file, form, **more, **resolution)
    return file.getvalue()
