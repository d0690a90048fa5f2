"""The pages of a scan as grey or coloured pictures, whatever file they came in."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from app.export import pdfium
from app.services.errors import NotAScanError

MOST_SHEETS = 3000

_PDF = b"%PDF-"
_FORMATS = ("PNG", "JPEG", "TIFF", "BMP")
_MOST_PIXELS = 80_000_000  # A3 at 600 dots an inch is 70 millions
_LARGEST_SIDE = 3508  # pixels; A4 at 300 dots an inch
_POINT = 72
_UNREADABLE = (
    ArithmeticError,
    EOFError,
    LookupError,
    OSError,
    SyntaxError,  # what Pillow says of a broken PNG
    TypeError,
    UnidentifiedImageError,
    ValueError,
    pypdfium2.PdfiumError,
    Image.DecompressionBombError,
)


class ScanPages:
    """One opened scan; `count` is how many sides it has."""

    def __init__(self, source: "_PdfSource | _PictureSource") -> None:
        self._source = source
        self.count = source.count

    def page(self, number: int, dots: int) -> Image.Image:
        """Return a side (from 0) with about so many dots an inch where it is a PDF."""
        return self._source.page(number, dots)


@contextmanager
def opened(path: Path, untrusted: bytes) -> Iterator[ScanPages]:
    """Open a scan; inside the block, too, NotAScanError is raised for what cannot be read."""
    try:
        if untrusted.startswith(_PDF):
            yield ScanPages(_PdfSource(untrusted))
        else:
            with Image.open(io.BytesIO(untrusted), formats=_FORMATS) as picture:
                yield ScanPages(_PictureSource(picture))
    except _UNREADABLE as error:
        raise NotAScanError(path) from error


class _PdfSource:
    """Opens the file for each page: PDFium takes one user at a time, and a scan may be long."""

    def __init__(self, untrusted: bytes) -> None:
        self._untrusted = untrusted
        with pdfium.opened(untrusted) as document:
            self.count = len(document)
        if not 0 < self.count <= MOST_SHEETS:
            raise ValueError(self.count)

    def page(self, number: int, dots: int) -> Image.Image:
        with pdfium.opened(self._untrusted) as document:
            page = document[number]
            longest = max(*page.get_size(), 1.0)
            scale = min(dots / _POINT, _LARGEST_SIDE / longest)
            picture: Image.Image = page.render(scale=scale).to_pil().convert("RGB")
            page.close()
        return picture


class _PictureSource:
    def __init__(self, picture: Image.Image) -> None:
        self._picture = picture
        self.count = int(getattr(picture, "n_frames", 1))
        if not 0 < self.count <= MOST_SHEETS:
            raise ValueError(self.count)

    def page(self, number: int, dots: int) -> Image.Image:  # noqa: ARG002  (it has its own)
        self._picture.seek(number)
        width, height = self._picture.size
        if width * height > _MOST_PIXELS:
            raise ValueError(width)
        # as the camera was held; a copy, whatever the file says
        frame = ImageOps.exif_transpose(_flat(self._picture))
        longest = max(frame.size)
        if longest > _LARGEST_SIDE:
            share = _LARGEST_SIDE / longest
            size = (max(1, round(frame.width * share)), max(1, round(frame.height * share)))
            frame = frame.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
        return frame


def _flat(picture: Image.Image) -> Image.Image:
    """Return a copy without transparency, on white."""
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        solid = picture.convert("RGBA")
        white = Image.new("RGBA", solid.size, "white")
        return Image.alpha_composite(white, solid).convert("RGB")
    if picture.mode.startswith("I"):  # 16 bits a pixel, which Pillow would cut off, not scale
        return picture.convert("I").point(_of_16_bits).convert("L").convert("RGB")
    return picture.convert("RGB")


def _of_16_bits(shade: float) -> float:
    return shade * (1 / 256)
