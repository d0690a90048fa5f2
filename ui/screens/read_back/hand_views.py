"""Pen pad and scanned pages as whole sides of the read-back screen."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.on_paper import NOTHING_MORE, OnPaper
from app.domain.record import Record
from app.services.hand_signing import SignedPaper
from ui.actions import ActionId
from ui.models.page_pictures import PagePictures
from ui.screens.read_back.hand_signing import HandSigning
from ui.screens.read_back.hand_state import HandState
from ui.screens.read_back.pen_pad import PenPad
from ui.screens.read_back.scan_panel import ScanPanel
from ui.session import Session


class HandViews(QObject):
    """Opens the two sides and keeps them up to date.

    Signals: `entered(side)`; `left()`; `changed()` when something was stored; `shown()` when
    what stands on the papers was read anew.
    """

    entered = Signal(QWidget)
    left = Signal()
    changed = Signal()
    shown = Signal()

    def __init__(
        self, session: Session, pictures: PagePictures, hand: HandSigning, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._hand = hand
        self.pen = PenPad(session, pictures)
        self.scans = ScanPanel(session)
        self.sides = (self.pen, self.scans)
        hand.pen_wanted.connect(self.open_pen)
        hand.scans_wanted.connect(self.open_scans)
        hand.shown.connect(self._update)
        for side in self.sides:
            side.left.connect(self.left)
        self.pen.written.connect(self.changed)
        self.scans.taken.connect(self.changed)
        session.actions.bind(self.scans, ActionId.READ_BACK_SCAN_IN, self.scans.choose)

    def on_paper(self, record: Record) -> OnPaper:
        """Return the handwriting that stands on a record that is shown."""
        paper = self._paper_of(record)
        return OnPaper(paper.pens) if paper and paper.pens else NOTHING_MORE

    def open_pen(self, record: Record | None = None) -> None:
        """Write on what is shown, a paper or the record, where that may still be done."""
        paper = self._paper_of(record) if record else None
        if paper is None or paper.paper.paper is None:
            state = self._hand.hand_state
            paper = state.record if state and self._hand.pen_button.isEnabled() else None
        if paper and not paper.is_certified:
            self.entered.emit(self.pen)
            self.pen.open(paper)

    def open_scans(self) -> None:
        """Show what was scanned; nothing where no paper is fixed."""
        state = self._hand.hand_state
        if state and state.desk.papers:
            self.scans.show_state(state)
            self.entered.emit(self.scans)
            self.scans.list.setFocus()

    def _paper_of(self, record: Record) -> SignedPaper | None:
        state = self._hand.hand_state
        papers = state.desk.papers if state else ()
        return next((p for p in papers if p.paper.frozen.record == record), None)

    def _update(self, state: HandState) -> None:
        if self.pen.isVisible():
            for paper in state.desk.papers:
                self.pen.refresh(paper)
        if self.scans.isVisible():
            self.scans.show_state(state)
        self.shown.emit()
