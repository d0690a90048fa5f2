"""Reading scanned pages: the code in the foot, and whether anything stands on the line to sign."""

import io
from collections.abc import Sequence
from pathlib import Path

import pikepdf
import zxingcpp
from PIL import Image

from app.domain.page_code import PageCode, read_page_code
from app.export import scan_pages
from app.export.layout import grid
from app.export.layout.furniture import CODE_LEFT, CODE_LOW, CODE_SIDE, page_sign_room
from app.services.ports.record_files import Progress
from app.services.ports.scan_reader import ReadSheet, ScannedSheet

_DOTS = (200, 300)  # an inch; the finer one where the first shows no code
_SHOWN_DOTS = 150
_TALLEST = 4  # times as high as wide is what is shown of a sliver
_KEPT_DOTS = 200
_KEPT_QUALITY = 85  # of a JPEG
_QUARTER = 90
_SAMPLE = 8  # samples a millimetre of the room to sign
# how much of the room to sign is left out beside the label, above the rule, below the text: where
# a photograph is not quite flat they would count as ink, and a page nobody signed as signed
_BESIDE, _ABOVE, _BELOW = 4 * grid.MM, 3 * grid.MM, 1.2 * grid.MM
_FLAT = 0.02  # of the code's side; flat scans of 100 dots an inch are off by 0.012
_DARKER = 50  # of 255, than the paper around
_LEAST_INK = 0.004  # share of the room; a short name in a thin pen takes 0.01
_EMPTY_SHARE = 0.0004
_THUMB = 8  # pixels of a scan to one of the picture looked at for emptiness
_NOWHERE = Path()


class CodeScanReader:
    """The `ScanReader` port; keeps nothing."""

    def read(self, path: Path, untrusted: bytes, progress: Progress) -> tuple[ReadSheet, ...]:
        """Return what each side shows; raises NotAScanError."""
        sheets = []
        with scan_pages.opened(path, untrusted) as scan:
            for number in range(scan.count):
                progress(number, scan.count)
                sheets.append(_read_sheet(scan, number))
            progress(scan.count, scan.count)
        return tuple(sheets)

    def picture(self, untrusted: ScannedSheet, width: int) -> bytes:
        """Return one side, upright, as PNG, `width` pixels wide."""
        with scan_pages.opened(_NOWHERE, untrusted.data) as scan:
            shown = _upright(scan.page(untrusted.sheet, _SHOWN_DOTS), untrusted.turn)
        height = min(max(1, round(shown.height * width / shown.width)), _TALLEST * width)
        picture = io.BytesIO()
        shown.resize((width, height), Image.Resampling.LANCZOS).save(picture, "PNG")
        return picture.getvalue()

    def together(self, sheets: Sequence[ScannedSheet], progress: Progress) -> bytes:
        """Return a PDF of these sides: pictures only, nothing else of the files goes along."""
        with pikepdf.new() as together:
            for number, sheet in enumerate(sheets):
                progress(number, len(sheets))
                with scan_pages.opened(_NOWHERE, sheet.data) as scan:
                    kept = _upright(scan.page(sheet.sheet, _KEPT_DOTS), sheet.turn)
                _add_page(together, kept)
            finished = io.BytesIO()
            together.save(finished, deterministic_id=True)
        progress(len(sheets), len(sheets))
        return finished.getvalue()


def _read_sheet(scan: scan_pages.ScanPages, number: int) -> ReadSheet:
    grey = Image.new("L", (1, 1))
    for dots in _DOTS:
        grey = scan.page(number, dots).convert("L")
        for binarizer in (zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.GlobalHistogram):
            found = _found(grey, binarizer)
            if found:
                code, place = found
                return ReadSheet(
                    code, is_empty=False, looks_blank=_looks_blank(grey, place), turn=place.turn
                )
    return ReadSheet(None, is_empty=_is_empty(grey), looks_blank=False, turn=0)


def _found(grey: Image.Image, binarizer: zxingcpp.Binarizer) -> "tuple[PageCode, _Place] | None":
    for barcode in zxingcpp.read_barcodes(
        grey, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode), binarizer=binarizer
    ):
        code = read_page_code(bytes(barcode.bytes).decode(errors="replace"))
        if code is not None:
            return code, _Place(barcode.position)
    return None


class _Place:
    """Where the page lies in its picture, worked out from the four corners of its code.

    Turned and scaled alike in both directions, as by a scanner; anything else is not flat.
    """

    def __init__(self, position: zxingcpp.Position) -> None:
        high = CODE_LOW + CODE_SIDE
        right = CODE_LEFT + CODE_SIDE
        # y counts down in a picture
        page = [
            complex(CODE_LEFT, -high),
            complex(right, -high),
            complex(right, -CODE_LOW),
            complex(CODE_LEFT, -CODE_LOW),
        ]
        corners = (
            position.top_left,
            position.top_right,
            position.bottom_right,
            position.bottom_left,
        )
        seen = [complex(corner.x, corner.y) for corner in corners]
        page_middle, seen_middle = sum(page) / 4, sum(seen) / 4
        turned = sum(
            (s - seen_middle) * (p - page_middle).conjugate()
            for s, p in zip(seen, page, strict=True)
        )
        self.factor = turned / sum(abs(p - page_middle) ** 2 for p in page)
        self.start = seen_middle - self.factor * page_middle
        off = max(abs(s - self.of(p)) for s, p in zip(seen, page, strict=True))
        self.is_flat = off <= _FLAT * abs(self.factor) * CODE_SIDE

    def of(self, point: complex) -> complex:
        """Return where a point of the page lies in the picture."""
        return self.factor * point + self.start

    @property
    def turn(self) -> int:
        """By how many degrees, clockwise, the picture must be turned to stand upright."""
        across, down = self.factor.real, self.factor.imag
        if abs(across) >= abs(down):
            return 0 if across >= 0 else 2 * _QUARTER
        return 3 * _QUARTER if down > 0 else _QUARTER


def _looks_blank(grey: Image.Image, place: _Place) -> bool:
    """Tell whether nothing is written in the room to sign of a page that lies so.

    Where the room cannot be found for sure, it counts as blank: then a person looks.
    """
    if not place.is_flat:
        return True
    left, low, right, high = page_sign_room()
    left, low, right, high = left + _BESIDE, low + _ABOVE, right - _BELOW, high - _BELOW
    step = grid.MM / _SAMPLE
    size = (round((right - left) / step), round((high - low) / step))
    origin = place.of(complex(left, -high))
    across = place.factor * step
    # for each sample: x = a·column + b·row + c, y = d·column + e·row + f
    numbers = (across.real, -across.imag, origin.real, across.imag, across.real, origin.imag)
    room = grey.transform(
        size, Image.Transform.AFFINE, numbers, Image.Resampling.BILINEAR, fillcolor=255
    )
    return _ink_share(room) < _LEAST_INK


def _is_empty(grey: Image.Image) -> bool:
    return _ink_share(grey.reduce(_THUMB)) < _EMPTY_SHARE


def _ink_share(grey: Image.Image) -> float:
    """Return which share of the picture is clearly darker than its paper."""
    counts = grey.histogram()
    total = sum(counts)
    paper, seen = 255, 0
    for shade, count in enumerate(counts):
        seen += count
        if 2 * seen >= total:
            paper = shade
            break
    return sum(counts[: max(paper - _DARKER, 0)]) / max(total, 1)


def _upright(picture: Image.Image, turn: int) -> Image.Image:
    turns = {
        _QUARTER: Image.Transpose.ROTATE_270,  # Pillow counts against the clock
        2 * _QUARTER: Image.Transpose.ROTATE_180,
        3 * _QUARTER: Image.Transpose.ROTATE_90,
    }
    return picture.transpose(turns[turn]) if turn in turns else picture


def _add_page(together: pikepdf.Pdf, picture: Image.Image) -> None:
    page = io.BytesIO()
    dots = picture.height / (grid.PAGE_HEIGHT / 72)
    picture.save(page, "PDF", resolution=dots, quality=_KEPT_QUALITY)
    with pikepdf.open(page) as single:
        if pikepdf.Name.Info in single.trailer:
            del single.trailer.Info
        together.pages.extend(single.pages)
