"""The visible mark of a PDF signature: a framed box with two lines of text.

The text is painted as a bitmap mask of 600 dots an inch. That needs no font in the file and
takes some milliseconds, where embedding a Chinese font takes many times as long as signing;
what counts as proof is in the certificate, the mark is for the eye.
"""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from pyhanko.pdf_utils.content import ResourceType
from pyhanko.pdf_utils.generic import (
    BooleanObject,
    NumberObject,
    PdfObject,
    StreamObject,
    pdf_name,
)
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.stamp.base import BaseStamp, BaseStampStyle

from app.export.fonts import FontRole, Fonts

STAMP_WORD = "电子签名"

_Run = tuple[str, ImageFont.FreeTypeFont]

_POINT = 600 / 72  # dots
_COLOUR = b"0.70 0.11 0.13"
_FRAME = 0.75  # points
_PADDING = 4.0  # points
_LARGEST_TEXT = 12.0  # points
_LINE_SHARE = 0.42  # of the height inside the frame
_UNKNOWN = "〓"  # the geta mark, which printers put for a missing character

# pyHanko's own classes, whose constructors carry no types
_number: Callable[[int], PdfObject] = NumberObject
_boolean: Callable[[bool], PdfObject] = BooleanObject


class StampPen:
    """Draws the text of marks with the faces of the record; keeps what it opened."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._opened: dict[tuple[Path, int], ImageFont.FreeTypeFont] = {}

    def mask(self, lines: Sequence[str], width: float, height: float) -> Image.Image:
        """Return a 1-bit picture of the lines, black where the text is; sizes in points."""
        shape = (max(1, round(width * _POINT)), max(1, round(height * _POINT)))
        picture = Image.new("1", shape, 1)
        drawing = ImageDraw.Draw(picture)
        wanted = min(_LARGEST_TEXT, (height - 2 * _PADDING) * _LINE_SHARE) * _POINT
        room = (width - 2 * _PADDING) * _POINT
        for row, line in enumerate(lines):
            left = _PADDING * _POINT
            middle = picture.height * (2 * row + 1) / (2 * len(lines))
            for text, font in self._fitted(line, round(wanted), room):
                drawing.text((left, middle), text, fill=0, font=font, anchor="lm")
                left += font.getlength(text)
        return picture

    def _fitted(self, line: str, size: int, room: float) -> list[_Run]:
        """Return the line in its size, or in the largest smaller one that fits."""
        runs = self._runs(line, max(1, size))
        needed = sum(font.getlength(text) for text, font in runs)
        if needed <= room:
            return runs
        return self._runs(line, max(1, int(size * room / needed)))

    def _runs(self, line: str, size: int) -> list[_Run]:
        runs = []
        for character in line:
            for drawn in (character, _UNKNOWN):
                glyph = self._fonts.glyph(drawn, FontRole.SONG)
                if glyph is not None:
                    runs.append((drawn, self._open(glyph.face.path, size)))
                    break
        return runs

    def _open(self, path: Path, size: int) -> ImageFont.FreeTypeFont:
        key = (path, size)
        if key not in self._opened:
            self._opened[key] = ImageFont.truetype(
                str(path), size, layout_engine=ImageFont.Layout.BASIC
            )
        return self._opened[key]


@dataclass(frozen=True, kw_only=True)
class SignatureStamp(BaseStampStyle):
    """The mark of one signature, in the shape pyHanko asks for."""

    lines: tuple[str, ...]
    pen: StampPen

    def create_stamp(
        self,
        writer: BasePdfFileWriter,
        box: BoxConstraints,
        text_params: dict[str, str],  # noqa: ARG002  (pyHanko's signature; our lines are fixed)
    ) -> BaseStamp:
        """Return the mark for a field of this size."""
        return _StampContent(writer, self, box)


class _StampContent(BaseStamp):
    style: SignatureStamp

    def render(self) -> bytes:
        """Return the drawing operators; the bitmap becomes a resource."""
        width, height = float(self.box.width), float(self.box.height)
        mask = self.style.pen.mask(self.style.lines, width, height)
        reference = self._ensure_writer.add_object(_mask_object(mask))
        self.set_resource(ResourceType.XOBJECT, pdf_name("/Text"), reference)
        inset = _FRAME / 2
        frame = b"%g %g %g %g re S" % (inset, inset, width - _FRAME, height - _FRAME)
        picture = b"%g 0 0 %g 0 0 cm /Text Do" % (width, height)
        return b"q %s RG %s rg %g w %s %s Q" % (_COLOUR, _COLOUR, _FRAME, frame, picture)


def stamp_lines(name: str, at: datetime) -> tuple[str, ...]:
    """Return what the mark says: who signed, and the time the signer's computer stated."""
    return (f"{STAMP_WORD}：{name}", at.isoformat(sep=" ", timespec="minutes"))


def _mask_object(picture: Image.Image) -> StreamObject:
    return StreamObject(
        {
            pdf_name("/Type"): pdf_name("/XObject"),
            pdf_name("/Subtype"): pdf_name("/Image"),
            pdf_name("/Width"): _number(picture.width),
            pdf_name("/Height"): _number(picture.height),
            pdf_name("/ImageMask"): _boolean(True),  # noqa: FBT003
            pdf_name("/BitsPerComponent"): _number(1),
            pdf_name("/Filter"): pdf_name("/FlateDecode"),
        },
        encoded_data=zlib.compress(picture.tobytes()),
    )
