"""Printing a record: the very pictures of the page view, at the printer's resolution."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.domain.on_paper import OnPaper
from app.domain.printing import Printing
from app.domain.record import Record
from app.services.errors import Cancelled
from app.services.ports.record_files import Progress
from ui.models.page_pictures import PagePictures

# finer than this no laser printer shows, and a page would take 100 MB
_MOST_DOTS_PER_INCH = 300
_BROKEN = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


class PrintEnd(Enum):
    """Why printing came to its end."""

    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class PagesOut:
    """How many pages the printer took, and why no more."""

    count: int
    end: PrintEnd


@dataclass(frozen=True)
class PrintResult:
    """A print that is over, as it was noted."""

    printing: Printing
    end: PrintEnd


def record_printer() -> QPrinter:
    """Return a printer set to whole A4 pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def wanted_pages(printer: QPrinter, first: int, last: int) -> tuple[int, int]:
    """Return the first and last page the dialog was left with, within `first` to `last`."""
    start = max(printer.fromPage() or first, first)
    return start, max(start, min(printer.toPage() or last, last))


class PagePrinter:
    """Puts pages of one record onto a printer; for a worker thread."""

    def __init__(
        self, printer: QPrinter, pictures: PagePictures, record: Record, more: OnPaper
    ) -> None:
        self._printer = printer
        self._pictures = pictures
        self._record = record
        self._more = more
        self._painter = QPainter()

    def print_pages(self, first: int, last: int, progress: Progress) -> PagesOut:
        """Print the pages and tell how many the printer took.

        A page counts once the printer has asked for the next, or taken the end of the job.
        """
        if not self._painter.begin(self._printer):
            return PagesOut(0, PrintEnd.FAILED)
        out = 0
        try:
            for number in range(first, last + 1):
                progress(number - first, last - first + 1)
                if number > first:
                    if not self._printer.newPage() or self._is_broken():
                        return PagesOut(out, PrintEnd.FAILED)
                    out += 1
                self._draw(number)
        except Cancelled:
            self._printer.abort()
            return PagesOut(out, PrintEnd.CANCELLED)
        finally:
            ended = self._painter.end()
        if not ended or self._is_broken():
            return PagesOut(out, PrintEnd.FAILED)
        return PagesOut(out + 1, PrintEnd.DONE)

    def _is_broken(self) -> bool:
        return self._printer.printerState() in _BROKEN

    def _draw(self, number: int) -> None:
        printer = self._printer
        dots = min(printer.resolution(), _MOST_DOTS_PER_INCH)
        width = round(printer.pageLayout().fullRect(QPageLayout.Unit.Inch).width() * dots)
        page = self._pictures.picture(self._record, number - 1, width, self._more)
        paper = printer.pageLayout().fullRectPixels(printer.resolution())
        image = QImage.fromData(page.png)
        self._painter.drawImage(QRect(0, 0, paper.width(), paper.height()), image)
