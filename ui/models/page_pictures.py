"""Pictures of a record's pages, one at a time, from any thread."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock

from app.domain.on_paper import NOTHING_MORE, OnPaper
from app.domain.pen import PenPlace
from app.domain.record import Record
from app.services.ports.record_files import PageView


@dataclass(frozen=True)
class PagePicture:
    """A page (from 0) as PNG, and how many pages there are."""

    page: int
    count: int
    png: bytes


class PagePictures:
    """Draws pages of a record; `make_view` is called on the first page, not before."""

    def __init__(self, make_view: Callable[[], PageView]) -> None:
        self._make_view = make_view
        self._view: PageView | None = None
        # a view knows one record at a time: asking for pages and picture belong together
        self._lock = Lock()

    def picture(
        self, record: Record, page: int, width: int, more: OnPaper = NOTHING_MORE
    ) -> PagePicture:
        """Return a page `width` pixels wide, the last one where there are fewer.

        Raises MissingGlyphError.
        """
        with self._lock:
            view = self._made_view()
            count = view.pages(record, more)
            shown = max(0, min(page, count - 1))
            return PagePicture(shown, count, view.picture(shown, width))

    def texts(self, record: Record) -> tuple[str, ...]:
        """Return the words of each page; raises MissingGlyphError."""
        with self._lock:
            view = self._made_view()
            view.pages(record)
            return view.texts()

    def hands(self, record: Record) -> tuple[PenPlace, ...]:
        """Return the places to write by hand, in the order of the pages."""
        with self._lock:
            return self._made_view().hands(record)

    def _made_view(self) -> PageView:
        if self._view is None:
            self._view = self._make_view()
        return self._view
