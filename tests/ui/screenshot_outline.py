"""Pictures of the parts of preparing one talk: outline, portrait, review, comparison, documents."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.services.workbench import Workbench
from tests.ui.screen_driver import Driver
from tests.ui.screenshot_places import opened
from tests.ui.screenshot_year import OUTLINE_ROOM
from ui.conductor import Conductor
from ui.desk import Desk
from ui.models.stage_steps import WorkTab
from ui.screens.prepare.exchange_panel import ExchangePanel
from ui.screens.prepare.pick_dialog import PickDialog
from ui.screens.prepare.portrait_panel import PortraitPanel
from ui.screens.prepare.preset_form import PresetForm
from ui.screens.prepare.review_panel import ReviewPanel
from ui.screens.prepare.screen import PrepareTab
from ui.screens.prepare.similarity_panel import SimilarityPanel

_SETTLE_MS = 500
_DIALOGS = (
    ("ctrl+shift+i", "outline-pick"),
    ("ctrl+e", "outline-export"),
    ("ctrl+shift+k", "outline-approval"),
)
_PARTS = ("portrait", "review", "similarity", "documents")
_REVIEW = ("versions", "exchange", "addenda")


def outline(drive: Driver, conductor: Conductor) -> None:
    """Walk through the parts of the talk whose outline is under review."""
    desk = conductor.window.screen_shown
    assert isinstance(desk, Desk)
    drive.key("ctrl+1")
    desk.open_talk(_talk_id(desk.session.workbench), WorkTab.PREPARE)
    _settle(drive, conductor)
    tab = desk.screen_shown.findChild(PrepareTab)
    assert isinstance(tab, PrepareTab)
    drive.picture("outline")
    drive.go_to(tab.editor.pick)
    drive.picture("outline-remarks")
    for key, name in _DIALOGS:
        dialog = opened(drive, conductor, key, name)
        if isinstance(dialog, PickDialog):
            drive.press(dialog.preset)
            drive.wait(lambda: isinstance(QApplication.activeModalWidget(), PresetForm), "preset")
            drive.picture("outline-preset")
        drive.escape()
    for name in _PARTS:
        drive.go_to(tab.parts.tabs)
        drive.key("Right")
        _settle(drive, conductor)
        part = tab.parts.shown
        if isinstance(part, SimilarityPanel):
            drive.picture("similarity-before")
            drive.press(part.run_button)
            _settle(drive, conductor)
        drive.picture(name)
        if isinstance(part, PortraitPanel):
            drive.go_to(part.cards[0].text)
            opened(drive, conductor, "F8", "portrait-cite")
            drive.escape()
        if isinstance(part, ReviewPanel):
            _review(drive, conductor, part)


def _review(drive: Driver, conductor: Conductor, panel: ReviewPanel) -> None:
    for name in _REVIEW:
        drive.go_to(panel.parts.tabs)
        drive.key("Right")
        _settle(drive, conductor)
        drive.picture(f"review-{name}")
        part = panel.parts.shown
        if isinstance(part, ExchangePanel):
            for button, dialog in ((part.split, "split"), (part.merge, "merge")):
                drive.press(button)
                drive.wait(QApplication.activeModalWidget, dialog)
                drive.picture(f"review-{dialog}")
                drive.escape()


def _talk_id(bench: Workbench) -> int:
    return min(talk.id for talk in bench.preparing.talks() if talk.place == OUTLINE_ROOM)


def _settle(drive: Driver, conductor: Conductor) -> None:
    QTest.qWait(_SETTLE_MS)
    drive.wait(conductor.jobs.idle, "talk")
    QTest.qWait(_SETTLE_MS)
