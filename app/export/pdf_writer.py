"""Draws a record's pages as a plain PDF (the finished file is made of it in `pdf_finish`).

The pages are written with reportlab's document objects, not its canvas: the canvas would name an
unembedded Helvetica on each page and an empty page transition, and PDF/A allows neither.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFPage,
    PDFStream,
    PDFZCompress,
)

from app.domain.on_paper import NOTHING_MORE, OnPaper
from app.domain.pen import PenPlace, PenSignature
from app.domain.record import FrozenRecord
from app.export.fonts import Fonts
from app.export.layout import grid
from app.export.layout.furniture import print_note
from app.export.layout.page import (
    AnyMark,
    Ink,
    Layout,
    Modules,
    Page,
    Rule,
    Run,
    TextLine,
    Tinted,
)
from app.export.layout.pen_marks import pen_marks
from app.export.layout.record_layout import lay_out
from app.export.layout.typesetter import Typesetter
from app.export.pdf_fonts import EmbeddedFace
from app.export.signature_place import SignaturePlace
from app.export.truetype import TrueTypeFile
from app.services.ports.record_files import Progress

_VERSION = (1, 7)
_FURNITURE = "/Artifact <</Type /Pagination>> BDC"
_PEN = "q 1 J 1 j"  # round ends and corners


class PdfWriter:
    """Draws frozen records with the given fonts."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts

    def draw(
        self, frozen: FrozenRecord, progress: Progress, more: OnPaper = NOTHING_MORE
    ) -> tuple[bytes, tuple[SignaturePlace, ...]]:
        """Return the file and where the signatures are to be shown.

        Equal records give equal bytes on one machine. `progress` counts pages. Raises
        MissingGlyphError.
        """
        layout = lay_out(frozen.record, frozen.short_fingerprint, self._fonts)
        note = print_note(Typesetter(self._fonts), more.note) if more.note else ()
        book = Book(frozen.record.title)
        for number, page in enumerate(layout.pages):
            progress(number, len(layout.pages))
            around = replace(page, furniture=(*page.furniture, *note))
            book.add(around, _written(layout, number, more.pens))
        data = book.finished()
        progress(len(layout.pages), len(layout.pages))
        return data, layout.places

    def hands(self, frozen: FrozenRecord) -> tuple[PenPlace, ...]:
        """Return the places to write by hand, in the order of the pages."""
        layout = lay_out(frozen.record, frozen.short_fingerprint, self._fonts)
        places = sorted(layout.hands, key=lambda hand: (hand.page, -hand.rect[1]))
        return tuple(
            PenPlace(hand.spot, hand.number, hand.role, hand.name, hand.page + 1) for hand in places
        )


def _written(layout: Layout, page: int, pens: Sequence[PenSignature]) -> tuple[Ink, ...]:
    """Return what was written by hand on one page."""
    by_place = {pen.place: pen for pen in pens}
    return tuple(
        ink
        for hand in layout.hands
        if hand.page == page and (hand.spot, hand.number) in by_place
        for ink in pen_marks(by_place[(hand.spot, hand.number)], hand)
    )


class Book:
    """A document while its pages are written."""

    def __init__(
        self, title: str, size: tuple[float, float] = (grid.PAGE_WIDTH, grid.PAGE_HEIGHT)
    ) -> None:
        self._size = size
        # version 1.7 for PDF/A-3; invariant: no clock and no chance in the bytes
        self._document = PDFDocument(compression=1, invariant=1, pdfVersion=_VERSION, lang="zh-CN")
        self._document.setTitle(title)
        self._document.setAuthor("")
        self._document.setSubject("")
        self._document.setCreator("Tanlu")
        self._document.setProducer("Tanlu")
        self._faces: dict[TrueTypeFile, EmbeddedFace] = {}
        self._fonts = PDFDictionary({})
        self._resources = self._document.Reference(PDFDictionary({"Font": self._fonts}))

    def add(self, page: Page, written: Sequence[Ink] = ()) -> None:
        """Write one page with what was written on it by hand."""
        by_hand = [_PEN, *self._drawn(written), "Q"] if written else []
        furniture = [_FURNITURE, *self._drawn(page.furniture), "EMC"]
        parts = [*self._drawn(page.body), *by_hand, *furniture]
        stream = PDFStream(None, "\n".join(parts), [PDFZCompress])
        sheet = PDFPage()
        sheet.Override_default_compilation = 1  # ours names only what the page uses
        sheet.MediaBox = PDFArray([0, 0, *map(_number, self._size)])
        sheet.Resources = self._resources
        sheet.Contents = stream
        sheet.Parent = self._document.Reference(self._document.Pages)
        self._document.addPage(sheet)

    def finished(self) -> bytes:
        """Embed the fonts and return the whole file."""
        for embedded in self._faces.values():
            self._fonts[embedded.name] = embedded.add_to(self._document)
        self._document.Outlines.ready = -1  # no outline
        data: bytes = self._document.GetPDFData(None)
        return data

    def _drawn(self, marks: Sequence[AnyMark]) -> list[str]:
        parts: list[str] = []
        for mark in marks:
            match mark:
                case Rule():
                    parts.append(_line(mark))
                case Modules():
                    parts.append(_squares(mark))
                case Ink():
                    parts.append(_stroke(mark))
                case TextLine():
                    parts += [self._words(run, mark.y) for run in mark.runs]
                case Tinted():
                    colour = " ".join(map(_number, mark.colour))
                    parts += [f"q {colour} rg {colour} RG", *self._drawn(mark.marks), "Q"]
        return parts

    def _words(self, run: Run, y: float) -> str:
        embedded = self._embedded(run.face)
        codes = embedded.encoded(run.text, run.glyphs)
        natural = [run.face.width(glyph) * run.size / 1000 for glyph in run.glyphs]
        extra = [round(a - n, 3) for a, n in zip(run.advances, natural, strict=True)]
        spacing = Counter(extra).most_common(1)[0][0]
        shown = _shown(codes, [(e - spacing) * 1000 / run.size for e in extra])
        place = f"1 0 0 1 {_number(run.x)} {_number(y)} Tm"
        font = f"/{embedded.name} {_number(run.size)} Tf"
        return f"BT {font} {_number(spacing)} Tc {place} {shown} ET"

    def _embedded(self, face: TrueTypeFile) -> EmbeddedFace:
        if face not in self._faces:
            self._faces[face] = EmbeddedFace(face, f"F{len(self._faces) + 1}")
        return self._faces[face]


def _shown(codes: Sequence[str], extra: Sequence[float]) -> str:
    """Return the operator that shows the codes; `extra` follows each, in thousandths of an em."""
    parts = ["[<"]
    for code, more in zip(codes, extra, strict=True):
        parts.append(code)
        if abs(more) > grid.TOLERANCE:
            parts.append(f">{_number(-more)}<")
    parts.append(">] TJ")
    return "".join(parts).replace("<>", "")


def _line(rule: Rule) -> str:
    start = f"{_number(rule.x1)} {_number(rule.y1)} m"
    end = f"{_number(rule.x2)} {_number(rule.y2)} l"
    return f"{_number(rule.width)} w {start} {end} S"


def _squares(code: Modules) -> str:
    """Return all squares as one path, so that no viewer draws hairlines between them."""
    top = code.y + len(code.rows) * code.size
    parts = []
    for number, row in enumerate(code.rows, start=1):
        low = _number(top - number * code.size)
        for dark, run in groupby(enumerate(row), key=lambda item: item[1]):
            columns = [column for column, _ in run]
            if dark:
                left = _number(code.x + columns[0] * code.size)
                width = _number(len(columns) * code.size)
                parts.append(f"{left} {low} {width} {_number(code.size)} re")
    return f"{' '.join(parts)} f"


def _stroke(ink: Ink) -> str:
    first, *others = (f"{_number(x)} {_number(y)}" for x, y in ink.points)
    return f"{_number(ink.width)} w {first} m {' '.join(f'{place} l' for place in others)} S"


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")
