"""Printing a record: the very pictures of the page view, at the printer's resolution."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.domain.record import Record
from app.services.ports.record_files import Progress
from ui.models.page_pictures import PagePictures

# finer than this no laser printer shows, and a page would take 100 MB
_MOST_DOTS_PER_INCH = 300


def record_printer() -> QPrinter:
    """Return a printer set to whole A4 pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    return printer


def print_record(
    printer: QPrinter, pictures: PagePictures, record: Record, progress: Progress
) -> int:
    """Print the pages the printer was asked for and return how many; for a worker thread."""
    dots = min(printer.resolution(), _MOST_DOTS_PER_INCH)
    width = round(printer.pageLayout().fullRect(QPageLayout.Unit.Inch).width() * dots)
    count = pictures.picture(record, 0, 1).count
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or count, count)
    painter = QPainter(printer)
    try:
        for number in range(first, last + 1):
            progress(number - first, last - first + 1)
            if number > first:
                printer.newPage()
            page = pictures.picture(record, number - 1, width)
            paper = printer.pageLayout().fullRectPixels(printer.resolution())
            image = QImage.fromData(page.png)
            painter.drawImage(QRect(0, 0, paper.width(), paper.height()), image)
    finally:
        painter.end()
    return last - first + 1
