"""Pictures of the plan, the materials, the libraries and the documents, by keys."""

from pathlib import Path
from random import Random
from typing import TypeVar

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTabBar, QTabWidget, QWidget

from tests.builders_damage import annotated, doubled, folded, traditional
from tests.builders_library import library_parts, library_text
from tests.builders_plan import write_book
from tests.ui.screen_driver import Driver
from tests.ui.screenshot_year import faulty_rows
from ui.conductor import Conductor
from ui.desk import Desk
from ui.screens.documents.screen import DocumentsScreen
from ui.screens.library.import_dialog import ImportDialog
from ui.screens.library.screen import LibraryScreen
from ui.screens.materials.screen import MaterialsScreen
from ui.screens.plan.import_dialog import ImportTargetsDialog
from ui.screens.plan.screen import PlanScreen

T = TypeVar("T", bound=QWidget)
_SETTLE_MS = 400
_PANELS = ("month", "campaigns", "meetings", "proposals", "duties")
_DETAILS = ("text", "repair", "card", "original", "readers")
_DAMAGED = "望溪县今年走访群众1800余次，收集意见620条，落实资金近500亿元。关键少数必须接受监督。"


def plan(drive: Driver, conductor: Conductor, work: Path) -> None:
    """Walk through the board, its dialogs and the tabs beside it."""
    screen = _shown(drive, conductor, "ctrl+2", PlanScreen)
    drive.picture("plan-board")
    drive.go_to(screen.board.groups.by)
    drive.key("Down")
    drive.picture("plan-grouped")
    drive.key("End")
    drive.picture("plan-by-person")
    drive.key("Home", "ctrl+f")
    drive.type("局长")
    drive.picture("plan-filtered")
    drive.key("Down", "shift+Down", "shift+Down")
    drive.picture("plan-three-chosen")
    opened(drive, conductor, "ctrl+n", "plan-talk")
    drive.escape()
    drive.key("ctrl+f", "Escape", "Down")
    dialogs = (("ctrl+shift+n", "choose"), ("F2", "target"), ("ctrl+shift+Delete", "exclude"))
    for key, name in dialogs:
        opened(drive, conductor, key, f"plan-{name}")
        drive.escape()
    dialog = opened(drive, conductor, "ctrl+i", "plan-import-empty")
    assert isinstance(dialog, ImportTargetsDialog)
    drive.press(dialog.choose)
    _file(drive, conductor, write_book(work / "targets.xlsx", faulty_rows()))
    drive.picture("plan-import-rows")
    drive.escape()
    for name in _PANELS:
        _turn(drive, conductor, screen.tabs)
        drive.picture(f"plan-{name}")
        _dialog_of_panel(drive, conductor, screen, name)
    screen.tabs.setCurrentIndex(0)


def _dialog_of_panel(drive: Driver, conductor: Conductor, screen: PlanScreen, name: str) -> None:
    panel = screen.parts.shown
    wanted = {"campaigns": "add", "proposals": "note"}.get(name)
    if wanted is None:
        return
    drive.press(getattr(panel, wanted))
    drive.wait(QApplication.activeModalWidget, name)
    drive.wait(conductor.jobs.idle, name)
    drive.picture(f"plan-{name}-dialog")
    drive.escape()


def materials(drive: Driver, conductor: Conductor) -> None:
    """Walk through list, parts of one material, intake of a damaged text and the requests."""
    screen = _shown(drive, conductor, "ctrl+3", MaterialsScreen)
    drive.picture("materials")
    drive.key("ctrl+f")
    drive.type("望溪")
    drive.key("Return")
    QTest.qWait(_SETTLE_MS)
    drive.picture("materials-found")
    drive.key("Escape", "Down")
    for place, name in enumerate(_DETAILS):
        if place:
            _turn(drive, conductor, screen.detail.tabs)
        drive.picture(f"material-{name}")
    QGuiApplication.clipboard().setText(damaged())
    dialog = opened(drive, conductor, "ctrl+shift+v", "material-intake")
    drive.type("Report of the county")
    drive.picture("material-intake-filled")
    if dialog is not None:
        drive.key("Return")
        drive.wait(lambda: QApplication.activeModalWidget() is None, "stored")
    drive.wait(conductor.jobs.idle, "stored")
    screen.detail.tabs.setCurrentIndex(1)
    QTest.qWait(_SETTLE_MS)
    drive.picture("material-repaired")
    _turn(drive, conductor, screen.tabs)
    drive.picture("requests")
    opened(drive, conductor, "ctrl+n", "request-new")
    drive.escape()


def damaged() -> str:
    """Return a text with damages of several classes."""
    random = Random(4)  # noqa: S311
    return annotated(doubled(folded(traditional(_DAMAGED)), random), random, 0.15) * 6


def library(drive: Driver, conductor: Conductor) -> None:
    """Walk through tree, search, giving out, and a taking in with 231 of 232 entries."""
    screen = _shown(drive, conductor, "ctrl+4", LibraryScreen)
    drive.key("Home")
    drive.picture("library-shelf")
    form = next(
        f for f in _desk(conductor).session.workbench.library.keeping.forms() if 232 in f.counts
    )
    for place in range(screen.shelves.count()):
        if form.name in screen.shelves.item(place).text():
            screen.shelves.setCurrentRow(place)
    drive.wait(conductor.jobs.idle, "library")
    drive.picture("library-tree")
    drive.key("ctrl+f")
    drive.type("食堂 盘点")
    drive.picture("library-search")
    drive.key("Escape")
    opened(drive, conductor, "ctrl+n", "library-entry")
    drive.escape()
    _turn(drive, conductor, screen.tabs)
    drive.picture("library-issues")
    for button, name in ((screen.issues.add, "issue"), (screen.issues.to_heads, "heads")):
        drive.press(button)
        drive.wait(QApplication.activeModalWidget, name)
        drive.wait(conductor.jobs.idle, name)
        drive.picture(f"library-{name}-dialog")
        drive.escape()
    screen.tabs.setCurrentIndex(0)
    dialog = opened(drive, conductor, "ctrl+i", "library-import-empty")
    assert isinstance(dialog, ImportDialog)
    parts = list(library_parts(form))
    del parts[100]
    _turn(drive, conductor, dialog.tabs)
    dialog.pasted.setPlainText(library_text(form, parts))
    drive.picture("library-import-pasted")
    drive.press(dialog.read_pasted)
    drive.wait(conductor.jobs.idle, "read")
    drive.picture("library-import-wrong-count")
    drive.escape()


def documents(drive: Driver, conductor: Conductor) -> None:
    """Walk through the register, a draft of each kind, an issued letter, receipts, templates."""
    screen = _shown(drive, conductor, "ctrl+5", DocumentsScreen)
    drive.picture("documents")
    opened(drive, conductor, "ctrl+n", "document-new")
    drive.escape()
    for button, name in (
        (screen.numbers_button, "numbers"),
        (screen.templates_button, "templates"),
        (screen.coverage_button, "coverage"),
    ):
        drive.press(button)
        drive.wait(QApplication.activeModalWidget, name)
        drive.wait(conductor.jobs.idle, name)
        drive.picture(f"document-{name}")
        drive.escape()
    every = _desk(conductor).session.workbench.documents.drafting.all()
    kinds = {(d.form, d.state.value): d for d in every}
    for (form, state), document in sorted(kinds.items()):
        screen.open_document(document.id)
        QTest.qWait(_SETTLE_MS)
        drive.wait(conductor.jobs.idle, form)
        QTest.qWait(_SETTLE_MS)
        drive.picture(f"document-{form}-{state}")
        if state == "issued":
            _receipt(drive, conductor, screen)
        elif form == "prompt_letter":
            _addressees(drive, conductor, screen)
        drive.press(screen.editor.back)
        drive.wait(conductor.jobs.idle, "back")


def _receipt(drive: Driver, conductor: Conductor, screen: DocumentsScreen) -> None:
    people = screen.editor.people
    drive.go_to(people.rows.table)
    drive.key("Down", "shift+Down")
    drive.press(people.receive)
    drive.wait(QApplication.activeModalWidget, "receipt")
    drive.wait(conductor.jobs.idle, "receipt")
    drive.picture("document-receipt")
    drive.escape()
    drive.press(screen.editor.export_button)
    QTest.qWait(_SETTLE_MS)
    drive.picture("document-export")
    drive.escape()


def _addressees(drive: Driver, conductor: Conductor, screen: DocumentsScreen) -> None:
    people = screen.editor.people
    for button, name in ((people.pick, "persons"), (people.add, "addressee")):
        drive.press(button)
        drive.wait(QApplication.activeModalWidget, name)
        drive.wait(conductor.jobs.idle, name)
        drive.picture(f"document-{name}")
        drive.escape()


def opened(drive: Driver, conductor: Conductor, key: str, name: str) -> QDialog | None:
    """Press a key that opens a dialog and keep its picture."""
    drive.key(key)
    drive.wait(QApplication.activeModalWidget, name)
    QTest.qWait(_SETTLE_MS)
    drive.wait(conductor.jobs.idle, name)
    drive.picture(name)
    found = QApplication.activeModalWidget()
    return found if isinstance(found, QDialog) else None


def _turn(drive: Driver, conductor: Conductor, tabs: QTabBar | QTabWidget) -> None:
    """Go to a row of tabs and on to the next one."""
    drive.go_to(tabs.tabBar() if isinstance(tabs, QTabWidget) else tabs)
    drive.key("Right")
    QTest.qWait(_SETTLE_MS)
    drive.wait(conductor.jobs.idle, "tab")


def _desk(conductor: Conductor) -> Desk:
    desk = conductor.window.screen_shown
    assert isinstance(desk, Desk)
    return desk


def _shown(drive: Driver, conductor: Conductor, key: str, kind: type[T]) -> T:
    drive.key(key)
    drive.wait(lambda: isinstance(_desk(conductor).screen_shown, kind), kind.__name__)
    QTest.qWait(_SETTLE_MS)
    drive.wait(conductor.jobs.idle, kind.__name__)
    screen = _desk(conductor).screen_shown
    assert isinstance(screen, kind)
    return screen


def _file(drive: Driver, conductor: Conductor, path: Path) -> None:
    QTest.qWait(_SETTLE_MS)
    drive.type(str(path))
    drive.key("Return")
    QTest.qWait(_SETTLE_MS)
    drive.wait(conductor.jobs.idle, path.name)
