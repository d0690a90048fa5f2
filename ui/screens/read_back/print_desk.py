"""Printing from the screen: the reason for a reprint, the printer's dialog, the rest of a job."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.ids import TalkId
from app.domain.on_paper import NOTHING_MORE, OnPaper
from app.domain.printing import Printing
from app.domain.record import Record
from app.services.ports.record_files import Progress
from app.services.workbench import Workbench
from ui.models.page_pictures import PagePictures
from ui.screens.read_back.printing import (
    PagePrinter,
    PrintEnd,
    PrintResult,
    record_printer,
    wanted_pages,
)
from ui.session import Session
from ui.widgets.inline_strip import InlineStrip


@dataclass(frozen=True)
class Printable:
    """What is to be printed: pages `first` to `last` of a record, with its handwriting.

    `rest_of` is the print that was stopped, where only its rest is wanted.
    """

    talk_id: TalkId
    record: Record
    first: int
    last: int
    more: OnPaper = NOTHING_MORE
    reason: str = ""
    rest_of: Printing | None = None


class PrintDesk(QObject):
    """Prints and keeps the counter honest. Signal: `printed()` after each print.

    `strip` asks inside the page; `parent` is the widget the dialog belongs to.
    """

    printed = Signal()

    def __init__(
        self, session: Session, pictures: PagePictures, strip: InlineStrip, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._pictures = session, pictures
        self._strip, self._window = strip, parent

    def ask(self, wanted: Printable) -> None:
        """Ask for the reason where one is needed, then for the printer, then print."""
        book = self._session.workbench.paper.printing
        self._session.jobs.read(
            lambda: book.next_copy(wanted.talk_id, wanted.record),
            owner=self,
            done=lambda copy: self._ask_reason(wanted, copy),
        )

    def print_on(self, printer: QPrinter, wanted: Printable) -> None:
        """Print on a printer that was set up; its page range counts."""
        if printer.copyCount() > 1:  # each copy is a print of its own, with its own reason
            printer.setCopyCount(1)
            self._session.messages.notice(self.tr("一次只打一份；再打一份时请写明原因。"))
        first, last = wanted_pages(printer, wanted.first, wanted.last)
        chosen = replace(wanted, first=first, last=last)
        self._session.jobs.long(
            _print_work(self._session.workbench, self._pictures, printer, chosen),
            owner=self._window,
            title=self.tr("打印"),
            done=lambda result: self._on_printed(chosen, result),
        )

    def _ask_reason(self, wanted: Printable, copy: int) -> None:
        if copy == 1:
            self._choose_printer(wanted)
            return
        text = self.tr("这一版已经打印过，这是第 {copy} 次。请写明再打的原因。")
        self._strip.ask(
            text.format(copy=copy),
            self.tr("打印…"),
            lambda reason: self._choose_printer(replace(wanted, reason=reason)),
            label=self.tr("原因"),
        )

    def _choose_printer(self, wanted: Printable) -> None:
        printer = record_printer()
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(wanted.first, wanted.last)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)

        def on_finished(result: int) -> None:
            if result == QDialog.DialogCode.Accepted:
                self.print_on(printer, wanted)

        dialog.finished.connect(on_finished)
        dialog.show()

    def _on_printed(self, wanted: Printable, result: PrintResult) -> None:
        self.printed.emit()
        rest = result.printing.rest
        if rest is None:
            sent = self.tr("已送去打印 {count} 页。打印队列里可能留有副本，请按保密规定处理。")
            self._session.messages.notice(sent.format(count=result.printing.pages_out))
            return
        following = replace(wanted, first=rest[0], last=rest[1], rest_of=result.printing)
        self._strip.ask(
            self._stopped_text(result),
            self.tr("打印其余各页…"),
            lambda _answer: self._choose_printer(following),
        )

    def _stopped_text(self, result: PrintResult) -> str:
        printing, rest = result.printing, result.printing.rest or (0, 0)
        told = (
            self.tr("打印已停下。")
            if result.end is PrintEnd.CANCELLED
            else self.tr("打印机中途出错。")
        )
        if not printing.pages_out:
            nothing = self.tr("一页也没有送出，不计次数。请检查打印机，然后再打第 {a}–{b} 页。")
            return told + nothing.format(a=rest[0], b=rest[1])
        some = self.tr("已送出第 {first}–{out} 页，没有送出第 {a}–{b} 页。")
        out = printing.first + printing.pages_out - 1
        return told + some.format(first=printing.first, out=out, a=rest[0], b=rest[1])


def _print_work(
    bench: Workbench, pictures: PagePictures, printer: QPrinter, wanted: Printable
) -> Callable[[Progress], PrintResult]:
    """Return the work of printing: noted first, closed with what came of it."""

    def work(progress: Progress) -> PrintResult:
        book = bench.paper.printing
        begun = (
            book.go_on(wanted.rest_of.id)
            if wanted.rest_of
            else book.begin(wanted.talk_id, wanted.record, wanted.first, wanted.last, wanted.reason)
        )
        more = replace(wanted.more, note=book.note(begun))
        drawn = PagePrinter(printer, pictures, wanted.record, more)
        # where this fails, the print stays begun and counts: nobody knows what lies in the tray
        out = drawn.print_pages(begun.first, begun.last, progress)
        return PrintResult(book.ended(begun.id, out.count), out.end)

    return work
