"""Which key does what on the read-back screen, beside the pages and while reading along."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.actions import ActionId
from ui.screens.read_back.page_panel import PagePanel
from ui.screens.read_back.pen_pad import PenPad
from ui.screens.read_back.reading_view import ReadingView
from ui.screens.read_back.review_panel import ReviewPanel
from ui.screens.read_back.scan_panel import ScanPanel

if TYPE_CHECKING:  # the screen asks for its keys
    from ui.screens.read_back.screen import ReadBackTab

Slot = Callable[[], object]


def slots(tab: "ReadBackTab") -> list[tuple[ActionId, Slot]]:
    """Return the screen's actions with what they do."""

    def pages() -> PagePanel | ReadingView | PenPad | ScanPanel:
        covering = next((side for side in tab.by_hand.sides if side.isVisible()), None)
        return covering or (tab.read_along.view if tab.is_reading else tab.pages)

    def words() -> ReviewPanel | ReadingView:
        return tab.read_along.view if tab.is_reading else tab.review

    review = tab.review
    return [
        (ActionId.READ_BACK_CONFIRM_PAGE, lambda: pages().confirm()),
        (ActionId.READ_BACK_NEXT_PAGE, lambda: pages().turn(1)),
        (ActionId.READ_BACK_PREVIOUS_PAGE, lambda: pages().turn(-1)),
        (ActionId.READ_BACK_LARGER, lambda: pages().zoom(1)),
        (ActionId.READ_BACK_SMALLER, lambda: pages().zoom(-1)),
        (ActionId.READ_BACK_CORRECT, lambda: words().correct()),
        (ActionId.READ_BACK_READ_ALONG, tab.toggle_reading),
        (ActionId.READ_BACK_COMPARE, tab.toggle_compare),
        (ActionId.READ_BACK_SUPPLEMENT, _at_work(tab, review.supplement)),
        (ActionId.READ_BACK_UNDO, _at_work(tab, review.undo)),
        (ActionId.READ_BACK_REDO, _at_work(tab, review.redo)),
        (ActionId.READ_BACK_KEEP_CORRECTION, _at_work(tab, review.form.keep)),
        (ActionId.READ_BACK_STATEMENT, _at_work(tab, review.write_statement)),
        (ActionId.READ_BACK_CONCLUDE, _at_work(tab, review.conclude)),
        (ActionId.READ_BACK_FREEZE, _at_work(tab, tab.sign.freeze)),
        (ActionId.READ_BACK_PRINT, tab.print_record),
        (ActionId.READ_BACK_PEN, lambda: tab.by_hand.open_pen(tab.shown_record)),
        (ActionId.READ_BACK_SCANS, tab.by_hand.open_scans),
    ]


def _at_work(tab: "ReadBackTab", slot: Slot) -> Slot:
    """Return a slot that is silent while its part is covered by reading or comparing."""

    def taken() -> None:
        if tab.is_at_work:
            slot()

    return taken
