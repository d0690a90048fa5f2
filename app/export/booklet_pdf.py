"""Booklets as PDF: A5 page by page, and two on A4 for printing on both sides and stapling."""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Dictionary, Name, OutlineItem, Pdf, Rectangle, String

from app.domain.booklet import Booklet
from app.export.fonts import Fonts
from app.export.layout import booklet_grid as grid
from app.export.layout.booklet_layout import Landmark, lay_out_booklet
from app.export.layout.grid import MM
from app.export.pdf_writer import Book
from app.services.ports.record_files import Progress

_SIDES = 4  # pages on a folded sheet
_A4 = (297 * MM, 210 * MM)


class PdfBooklets:
    """Draws booklets with the given fonts; `imposed` puts two pages on each side of A4."""

    def __init__(self, fonts: Fonts, *, imposed: bool = False) -> None:
        self._fonts = fonts
        self._imposed = imposed

    def write(self, booklet: Booklet, progress: Progress) -> bytes:
        """Return the whole file; equal booklets give equal bytes. Raises MissingGlyphError."""
        layout = lay_out_booklet(booklet, self._fonts)
        book = Book(booklet.title, (grid.PAGE_WIDTH, grid.PAGE_HEIGHT))
        total = len(layout.pages)
        for number, page in enumerate(layout.pages):
            progress(number, total)
            book.add(page, ())
        with pikepdf.open(BytesIO(book.finished())) as pdf:
            made = _imposed(pdf) if self._imposed else pdf
            if made is pdf:
                _add_outline(pdf, layout.landmarks)
            made.Root.Lang = String("zh-CN")
            made.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
            made.docinfo[Name.Title] = String(booklet.title)
            made.docinfo[Name.Producer] = String("Tanlu")
            finished = BytesIO()
            made.save(finished, deterministic_id=True)
        progress(total, total)
        return finished.getvalue()


def sides(count: int) -> Iterator[tuple[int | None, int | None]]:
    """Yield what stands left and right on each side of the sheets, front then back, from 0."""
    whole = -(-count // _SIDES) * _SIDES
    for sheet in range(whole // _SIDES):
        first, last = 2 * sheet, whole - 1 - 2 * sheet
        for left, right in ((last, first), (first + 1, last - 1)):
            yield (left if left < count else None, right if right < count else None)


def _imposed(source: Pdf) -> Pdf:
    made = Pdf.new()
    pages = [made.copy_foreign(page.as_form_xobject()) for page in source.pages]
    for left, right in sides(len(pages)):
        made.add_blank_page(page_size=_A4)
        page = made.pages[-1]
        for place, number in enumerate((left, right)):
            if number is None:
                continue
            # a name of our own: pikepdf's would be random
            name = page.add_resource(pages[number], Name.XObject, Name(f"/Side{place}"))
            left_side = place * _A4[0] / 2
            room = Rectangle(left_side, 0, left_side + _A4[0] / 2, _A4[1])
            placed = page.calc_form_xobject_placement(
                pages[number],
                name,
                room,
                invert_transformations=True,
                allow_shrink=True,
                allow_expand=False,
            )
            page.contents_add(placed)
    return made


def _add_outline(pdf: Pdf, landmarks: tuple[Landmark, ...]) -> None:
    with pdf.open_outline() as outline:
        above: list[OutlineItem] = []
        for mark in landmarks:
            item = OutlineItem(mark.text, mark.sheet)
            del above[mark.depth :]
            (above[-1].children if above else outline.root).append(item)
            above.append(item)
