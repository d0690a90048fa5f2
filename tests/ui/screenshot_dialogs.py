"""Pictures of the dialogs: import of a register, check of a scheme, signing, messages."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.participant import Role
from app.services.errors import DiskFullError
from tests.ui.screen_driver import Driver
from ui.conductor import Conductor
from ui.screens.read_back.screen import ReadBackTab
from ui.screens.read_back.sign_dialog import SignDialog
from ui.screens.register.import_dialog import ImportDialog
from ui.screens.schemes.check_dialog import CheckDialog
from ui.screens.schemes.copy_dialog import CopyDialog
from ui.screens.schemes.publish_dialog import PublishDialog
from ui.screens.schemes.screen import SchemesScreen

T = TypeVar("T", bound=QWidget)
_PERSONS = (
    "姓名,单位,职务,一把手,备注\n"
    "冯春,{unit},副局长,否,\n"
    "陈夏,没有这个局,局长,是,待核实\n"
    ",{unit},科长,否,\n"
    "褚秋,{unit},局长,也许,\n"
    "卫冬,{unit},办公室主任,否,\n"
)


def import_dialog(drive: Driver, conductor: Conductor, work: Path, unit: str) -> None:
    """Open a table of persons with good and bad rows; the register is shown."""
    table = work / "persons.csv"
    table.write_text(_PERSONS.format(unit=unit), encoding="utf-8")
    drive.key("ctrl+i")
    dialog = _modal(drive, ImportDialog)
    drive.picture("import-empty")
    drive.go_to(dialog.kind)
    drive.key("Down")
    drive.press(dialog.choose)
    _file(drive, conductor, table)
    drive.picture("import-rows")
    drive.escape()


def check_dialog(drive: Driver, conductor: Conductor, work: Path, pack: str) -> None:
    """Check a scheme with faults; the schemes are shown."""
    broken = work / "broken.toml"
    text = pack.replace('severity = "error"', 'severity = "loud"', 2)
    broken.write_text(text.replace("version = 1", "version = 0", 1), encoding="utf-8")
    drive.key("ctrl+o")
    dialog = _modal(drive, CheckDialog)
    drive.picture("check-empty")
    drive.press(dialog.choose)
    _file(drive, conductor, broken)
    drive.picture("check-faults")
    drive.escape()


def scheme_draft(drive: Driver, conductor: Conductor, screen: SchemesScreen) -> None:
    """Copy a scheme, type an impossible deadline into the copy, and compare; schemes are shown."""
    drive.go_to(screen.list)
    drive.key("ctrl+shift+c")
    dialog = _modal(drive, CopyDialog)
    drive.type("Own scheme")
    drive.go_to(dialog.office)
    drive.type("Office One")
    drive.picture("scheme-copy")
    drive.key("Return")
    drive.wait(lambda: screen.editing.form is not None and conductor.jobs.idle(), "draft")
    drive.picture("scheme-draft")
    screen.editing.parts.select(("deadlines", 0))
    screen.editing.parts.chosen.emit()
    drive.wait(conductor.jobs.idle, "deadline")
    form = screen.editing.form
    assert form is not None
    form.go_to("deadlines[1].days")
    drive.key("ctrl+a")
    drive.type("99999")
    drive.wait(lambda: screen.desk.is_settled and screen.editing.faults.count(), "fault")
    drive.picture("scheme-fault")
    drive.press(screen.editing.undo)
    drive.wait(lambda: screen.desk.is_settled and not screen.editing.faults.count(), "undone")
    drive.picture("scheme-undone")
    drive.press(screen.editing.publish)
    _modal(drive, PublishDialog)
    drive.wait(conductor.jobs.idle, "version")
    drive.picture("scheme-publish")
    drive.escape()
    drive.key("ctrl+shift+e")
    drive.wait(conductor.jobs.idle, "source")
    drive.picture("scheme-source")
    screen.tabs.setCurrentIndex(2)
    drive.wait(conductor.jobs.idle, "differences")
    drive.picture("scheme-differences")


def sign_dialog(drive: Driver, conductor: Conductor, tab: ReadBackTab) -> None:
    """Sign as the recorder: the certificate at hand, then a new one; a talk is shown frozen."""
    drive.press(tab.sign.buttons[Role.RECORDER])
    dialog = _modal(drive, SignDialog)
    drive.wait(conductor.jobs.idle, "office name")
    drive.picture("sign-certificate")
    drive.press(dialog.sign_button)
    drive.picture("sign-nothing-chosen")
    drive.key("ctrl+Tab")
    QTest.qWait(200)
    drive.picture("sign-issue")
    drive.press(dialog.issue.issue_button)
    drive.picture("sign-issue-refused")
    drive.escape()


def messages(drive: Driver, conductor: Conductor, work: Path) -> None:
    """Show what a known failure and a fault of the program look like."""
    faults = (("error", DiskFullError(work)), ("crash", _fault()))
    for name, error in faults:
        conductor.messages.error(conductor.window, error)
        drive.wait(QApplication.activeModalWidget, name)
        drive.picture(f"message-{name}")
        drive.escape()


def _fault() -> Exception:
    try:
        return RuntimeError(int("nothing"))
    except ValueError as error:
        return error


def _modal(drive: Driver, kind: type[T]) -> T:
    drive.wait(lambda: isinstance(QApplication.activeModalWidget(), kind), kind.__name__)
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def _file(drive: Driver, conductor: Conductor, path: Path) -> None:
    QTest.qWait(400)
    drive.type(str(path))
    drive.key("Return")
    QTest.qWait(400)
    drive.wait(conductor.jobs.idle, path.name)
