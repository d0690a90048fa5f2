"""Printing, scanning back and writing on the screen, by keys, mouse and pen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from pypdfium2 import PdfDocument
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.pen import PenSpot
from app.domain.printing import PrintOutcome
from app.export import pdfium
from app.services.hand_signing import SignedPaper
from tests.builders_talks import SAID, a_frozen_talk, an_ended_talk
from tests.export.identities import identities
from tests.export.scans import as_file, signed
from tests.ui.hands import CTRL, ENTER, commit, press
from tests.ui.screens.read_back.conftest import Desk
from ui.screens.read_back.print_desk import PrintDesk
from ui.screens.read_back.printing import record_printer
from ui.session import Session
from ui.widgets.pen_canvas import PenCanvas

K = Qt.Key
Open = Callable[[TalkId], Desk]


@pytest.fixture
def desk(session: Session, open_desk: Open) -> Desk:
    """Return the screen on a frozen record."""
    return open_desk(a_frozen_talk(session.workbench))


def record_of(desk: Desk) -> SignedPaper:
    """Return how the record stands."""
    return desk.session.workbench.paper.hand_signing.desk(desk.talk_id).papers[0]


def printed(desk: Desk) -> list[Image.Image]:
    """Return the record's pages as pictures."""
    with desk.session.workbench.store.read() as tables:
        data = tables.records.file(desk.talk_id, 1, "pdf")
    assert data is not None
    with pdfium.opened(data) as document:
        return [page.render(scale=200 / 72, grayscale=True).to_pil() for page in document]


def file_printer(path: Path) -> QPrinter:
    """Return a printer that writes a file."""
    printer = record_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


class FailingPrinter(QPrinter):
    """A printer that takes so many pages and then none."""

    def __init__(self, path: Path, pages: int) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(path))
        self._left = pages

    def newPage(self) -> bool:
        """Take a page, or fail."""
        self._left -= 1
        return self._left >= 0 and super().newPage()


def scribble(canvas: QWidget) -> None:
    """Write with the mouse."""
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 80))
    for step in range(1, 8):
        QTest.mouseMove(canvas, QPoint(60 + 25 * step, 80 + 40 * (step % 2)))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(235, 120))


def test_the_first_print_is_noted_and_the_second_asks_why(desk: Desk, tmp_path: Path) -> None:
    """The reason is asked inside the page; without it nothing is printed."""
    desk.tab.print_on(file_printer(tmp_path / "a.pdf"))
    desk.wait()
    (first,) = desk.session.workbench.paper.printing.of_talk(desk.talk_id)
    assert (first.copy, first.outcome) == (1, PrintOutcome.DONE)
    assert "第 1 次打印" in desk.tab.sign.hand._prints.text()

    desk.tab.print_record()
    desk.wait()
    assert desk.tab.strip.isVisible()
    assert "第 2 次" in desk.tab.strip.accessibleName()
    QTest.keyClick(desk.tab.strip.field, ENTER)  # without a word
    assert desk.tab.strip.isVisible()
    QTest.keyClick(desk.tab.strip.field, K.Key_Escape)
    assert not desk.tab.strip.isVisible()
    assert len(desk.session.workbench.paper.printing.of_talk(desk.talk_id)) == 1


def test_a_printer_that_fails_says_which_pages_went_out(
    session: Session, open_desk: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest is offered, counts as the same print, and the counter says what happened."""
    desk = open_desk(a_frozen_talk(session.workbench, SAID * 12))
    pages = record_of(desk).paper.expected.pages
    assert pages >= 4
    desk.tab.print_on(FailingPrinter(tmp_path / "a.pdf", 2))
    desk.wait()

    (stopped,) = session.workbench.paper.printing.of_talk(desk.talk_id)
    assert (stopped.outcome, stopped.pages_out) == (PrintOutcome.STOPPED, 2)
    said = desk.tab.strip.accessibleName()
    assert "已送出第 1–2 页" in said
    assert f"没有送出第 3–{pages} 页" in said

    rest = tmp_path / "rest.pdf"
    monkeypatch.setattr(
        PrintDesk, "_choose_printer", lambda self, wanted: self.print_on(file_printer(rest), wanted)
    )
    QTest.keyClick(desk.tab.strip._confirm, ENTER)
    desk.wait()

    _, second = session.workbench.paper.printing.of_talk(desk.talk_id)
    assert (second.copy, second.first, second.last) == (1, 3, pages)
    assert second.outcome is PrintOutcome.DONE
    assert len(PdfDocument(rest)) == pages - 2
    assert not desk.tab.strip.isVisible()


def test_a_printer_that_takes_nothing_does_not_count(desk: Desk, tmp_path: Path) -> None:
    """A dead printer leaves the next print the first one, and the pages are named."""
    desk.tab.print_on(FailingPrinter(tmp_path / "a.pdf", 0))
    desk.wait()

    (nothing,) = desk.session.workbench.paper.printing.of_talk(desk.talk_id)
    assert (nothing.outcome, nothing.pages_out) == (PrintOutcome.NOTHING, 0)
    assert "一页也没有送出" in desk.tab.strip.accessibleName()
    record = record_of(desk).paper.frozen.record
    assert desk.session.workbench.paper.printing.next_copy(desk.talk_id, record) == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_even_begin_is_said(desk: Desk) -> None:
    """A file that cannot be written stands for a printer that is gone."""
    printer = file_printer(Path("/no/such/folder/a.pdf"))
    desk.tab.print_on(printer)
    desk.wait()
    assert "一页也没有送出" in desk.tab.strip.accessibleName()


def test_a_pen_signs_place_after_place(desk: Desk) -> None:
    """F4 opens the pad; Ctrl+Enter keeps what was written and goes on; Esc puts it into files."""
    desk.tab.pages.list.setFocus()
    press(K.Key_F4)
    desk.wait()
    pad = desk.tab.by_hand.pen
    assert pad.isVisible()
    assert not pad.accept_button.isEnabled()

    places = len(pad._shown.places) if pad._shown else 0
    for _ in range(places):
        scribble(pad.canvas)
        assert pad.accept_button.isEnabled()
        desk.tab.activateWindow()
        pad.accept_button.setFocus()
        press(ENTER, CTRL)
        desk.wait()
    assert "各处都已写好" in pad.message.text()
    press(K.Key_Escape)
    desk.wait()

    record = record_of(desk)
    assert len(record.pens) == places
    assert record.signed == frozenset(range(1, record.paper.expected.pages + 1))
    assert "全部" in desk.tab.sign.hand.told.text()
    with desk.session.workbench.store.read() as tables:
        assert tables.pens.placed(record.paper.fingerprint) == tuple(p.id for p in record.pens)


def test_what_was_written_shows_on_the_page(desk: Desk) -> None:
    """The page beside it, and on the other side of the screen, has the ink."""
    before = desk.tab.pages._sheet.pixmap().toImage()
    press(K.Key_F4)
    desk.wait()
    pad = desk.tab.by_hand.pen
    scribble(pad.canvas)
    pad.confirm()
    desk.wait()
    pad.leave()
    desk.wait()

    after = desk.tab.pages._sheet.pixmap().toImage()
    assert isinstance(before, QImage)
    assert before != after
    (pen,) = record_of(desk).pens
    assert (pen.spot, pen.number) == (PenSpot.PAGE, 1)


def test_strokes_can_be_undone_cleared_and_withdrawn(desk: Desk) -> None:
    """One stroke, all of them, and what was confirmed already."""
    press(K.Key_F4)
    desk.wait()
    pad = desk.tab.by_hand.pen
    scribble(pad.canvas)
    scribble(pad.canvas)
    pad.accept_button.setFocus()
    press(K.Key_Backspace)
    assert len(pad.canvas.drawing().strokes) == 1
    press(K.Key_Delete)
    assert pad.canvas.is_empty()

    scribble(pad.canvas)
    pad.confirm()
    desk.wait()
    pad.turn(-1)
    assert pad.withdraw_button.isVisible()
    pad.withdraw_button.click()
    desk.wait()
    assert record_of(desk).pens == ()
    assert not pad.withdraw_button.isVisible()


def test_a_tablet_writes_with_its_pressure(qtbot: QtBot) -> None:
    """Light and hard strokes are kept as such; a mouse has one pressure."""
    canvas = PenCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(500, 300)
    canvas.show()
    device = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Pressure | QInputDevice.Capability.Position,
        1,
        1,
    )
    kinds = [QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease]
    for n, (kind, pressure) in enumerate(zip(kinds, (0.2, 0.9, 0.0), strict=True)):
        at = QPointF(50 + 40 * n, 60)
        none = Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton
        event = QTabletEvent(kind, device, at, at, pressure, 0, 0, 0, 0, 0, none, left, left)
        QApplication.sendEvent(canvas, event)
    (stroke,) = canvas.drawing().strokes
    assert [point.pressure for point in stroke] == [200, 900]
    assert stroke[0].x < stroke[1].x


def test_after_a_certificate_there_is_no_pen(session: Session, open_desk: Open) -> None:
    """The button is out of use and says why; F4 does nothing."""
    talk_id = a_frozen_talk(session.workbench)
    (who,) = identities(1)
    session.workbench.paper.signing.sign(talk_id, Role.INTERVIEWER, who, lambda _d, _t: None)
    desk = open_desk(talk_id)

    assert not desk.tab.sign.hand.pen_button.isEnabled()
    assert "打印出来签" in desk.tab.sign.hand.pen_button.toolTip()
    press(K.Key_F4)
    desk.wait()
    assert not desk.tab.by_hand.pen.isVisible()


def test_scans_are_taken_in_and_shown(desk: Desk, tmp_path: Path) -> None:
    """Missing pages are named; a bad file is said and stops none of the others."""
    pages = [signed(page) for page in printed(desk)]
    good, bad = tmp_path / "a.pdf", tmp_path / "b.pdf"
    good.write_bytes(as_file([page.rotate(180) for page in pages[1:]]))
    bad.write_bytes(b"%PDF-1.4 but no more")
    press(K.Key_F5)
    desk.wait()
    panel = desk.tab.by_hand.scans
    assert panel.isVisible()
    panel.take_in([bad, good])
    desk.wait()

    texts = [panel.list.item(n).text() for n in range(panel.list.count())]
    assert texts[0] == "第 1 页：还缺"
    assert texts[1:] == [f"第 {n} 页：已签回" for n in range(2, len(pages) + 1)]
    assert "已读入 1 份" in panel.message.text()
    assert str(bad) in panel.message.text()
    assert "还缺第 1 页" in desk.tab.sign.hand.told.text()

    desk.tab.activateWindow()  # on a slow machine a progress dialog stood before it
    assert QTest.qWaitForWindowActive(desk.tab)
    press(K.Key_PageDown)
    desk.wait()
    assert not panel._picture.pixmap().isNull()
    press(K.Key_Escape)
    assert desk.tab.is_at_work


def test_a_person_says_which_page_a_sheet_is(desk: Desk, tmp_path: Path) -> None:
    """A sheet without a code counts by a person's word, and the word can be taken back."""
    pages = [signed(page) for page in printed(desk)]
    spoilt = pages[0].copy()
    spoilt.paste(30, (0, round(spoilt.height * 0.88), spoilt.width // 2, spoilt.height))
    path = tmp_path / "a.png"
    path.write_bytes(as_file([spoilt], "PNG"))
    press(K.Key_F5)
    desk.wait()
    panel = desk.tab.by_hand.scans
    panel.take_in([path])
    desk.wait()
    panel.list.setCurrentRow(panel.list.count() - 1)
    desk.wait()
    assert "认不出来" in panel.list.currentItem().text()

    panel.page.setValue(1)
    panel.say_button.click()
    desk.wait()
    assert panel.list.item(0).text() == "第 1 页：已签回"
    assert record_of(desk).signed == {1}

    panel.list.setCurrentRow(0)
    panel.unsay_button.click()
    desk.wait()
    assert record_of(desk).signed == frozenset()


def test_the_count_by_hand_stays_possible(desk: Desk) -> None:
    """Where there is no scanner, the number of pages is noted and marked as such."""
    hand = desk.tab.sign.hand
    hand.note_pages.click()
    desk.wait()
    assert "没有扫描件" in hand.told.text()


def test_nothing_to_sign_before_the_freeze(session: Session, open_desk: Open) -> None:
    """Neither pen nor scans open on a record that is still read back."""
    desk = open_desk(an_ended_talk(session.workbench))
    desk.tab._begin.click()
    desk.wait()
    for key in (K.Key_F4, K.Key_F5):
        press(key)
    desk.wait()
    assert desk.tab.is_at_work


def test_an_unconfirmed_drawing_does_not_stay(desk: Desk) -> None:
    """Leaving the pad wipes it: nobody finds a signature that was never confirmed."""
    press(K.Key_F4)
    desk.wait()
    scribble(desk.tab.by_hand.pen.canvas)
    press(K.Key_Escape)
    desk.wait()
    assert desk.tab.by_hand.pen.canvas.is_empty()
    assert record_of(desk).pens == ()


def test_a_reprint_says_why_and_shows_it_on_the_paper(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason stands in the list; the paper differs from the first by its note only."""
    first, second = tmp_path / "a.pdf", tmp_path / "b.pdf"
    desk.tab.print_on(file_printer(first))
    desk.wait()
    monkeypatch.setattr(
        PrintDesk,
        "_choose_printer",
        lambda self, wanted: self.print_on(file_printer(second), wanted),
    )
    desk.tab.print_record()
    desk.wait()
    commit(desk.tab.strip.field, "第二页卡纸")
    QTest.keyClick(desk.tab.strip.field, ENTER)
    desk.wait()

    again = desk.session.workbench.paper.printing.of_talk(desk.talk_id)[-1]
    assert (again.copy, again.reason) == (2, "第二页卡纸")
    assert "第二页卡纸" in desk.tab.sign.hand._prints.text()
    pictures = [
        PdfDocument(path)[0].render(scale=1, grayscale=True).to_pil() for path in (first, second)
    ]
    box = ImageChops.difference(*pictures).getbbox()
    assert box is not None
    assert box[0] > 595 * 0.7
    assert box[1] > 842 * 0.9
