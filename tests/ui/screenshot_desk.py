"""Pictures of the recorder's desk, the interviewer's window, read-back and signing by hand."""

from PySide6.QtTest import QTest

from app.domain.stage import TalkStage
from tests.ui.screen_driver import Driver
from ui.conductor import Conductor
from ui.desk import Desk

_SETTLE_MS = 500
# what opens in the page of a running talk, and goes with Esc
_STRIPS = (
    ("ctrl+k", "record-completions"),
    ("ctrl+f", "record-find"),
    ("ctrl+F3", "record-filter"),
    ("ctrl+F6", "record-exhibits"),
    ("ctrl+F9", "record-adjourn"),
    ("ctrl+F8", "record-recorder"),
    ("shift+F9", "record-attendance"),
    ("ctrl+shift+F9", "record-papers"),
    ("F12", "record-checklist"),
)
# what replaces or joins the pages at read-back; the same key again, or Esc, leaves it
_READ_BACK = (("F2", "correction"), ("shift+F2", "supplement"))
_LONG_ENTRY = ("F2", "Down", "Down", "Down", "Down")
_FROZEN = (("F8", "compare"), ("F5", "scans"))


def strips(drive: Driver, conductor: Conductor) -> None:
    """Open each strip of the recorder's desk; a running talk is shown."""
    _each(drive, conductor, _STRIPS)


def interviewer(drive: Driver, conductor: Conductor, desk: Desk) -> None:
    """Show the second window beside the desk, following, then looking elsewhere, then gone."""
    _opened(drive, conductor, "ctrl+F11", "interviewer-opening")
    _opened(drive, conductor, "alt+Down", "interviewer-question")
    _opened(drive, conductor, "ctrl+shift+F11", "interviewer-record-allowed")
    window = desk.interviewer
    assert window is not None
    window.activateWindow()
    drive.wait(window.isActiveWindow, "interviewer's keys")
    drive.key("Down", "ctrl+plus", "ctrl+plus")
    drive.picture("interviewer-looking-ahead")
    drive.key("Escape")
    drive.wait(lambda: not window.isVisible(), "interviewer hidden")
    conductor.window.activateWindow()
    drive.wait(conductor.window.isActiveWindow, "recorder's keys")
    drive.key("ctrl+shift+F11")


def read_back(drive: Driver, conductor: Conductor) -> None:
    """Open what read-back has beside the pages; a talk awaiting review is shown."""
    _each(drive, conductor, (("F6", "read-along"),))
    drive.key(*_LONG_ENTRY)  # with nothing chosen F2 only goes to the list
    _each(drive, conductor, _READ_BACK)


def hand_signing(drive: Driver, conductor: Conductor, desk: Desk) -> None:
    """Open the scans and the comparison of the frozen talk shown, and the pen of another one.

    Nobody has signed the newest frozen talk by certificate yet; it is left for the one before.
    """
    _each(drive, conductor, _FROZEN)
    place = desk.place
    talks = desk.session.workbench.preparing.talks()
    frozen = [talk for talk in talks if talk.stage is TalkStage.REVIEWED]
    desk.open_talk(max(frozen, key=lambda talk: talk.number).id)
    QTest.qWait(_SETTLE_MS)
    drive.wait(conductor.jobs.idle, "unsigned talk")
    _each(drive, conductor, (("F4", "pen"),))
    desk.go(place)
    QTest.qWait(_SETTLE_MS)
    drive.wait(conductor.jobs.idle, "signed talk")


def cover(drive: Driver, conductor: Conductor) -> None:
    """Show what stands over the window while the vault is being locked."""
    conductor.window.cover()
    drive.picture("cover")
    conductor.window.uncover()


def _each(drive: Driver, conductor: Conductor, steps: tuple[tuple[str, str], ...]) -> None:
    for key, name in steps:
        _opened(drive, conductor, key, name)
        drive.key("Escape")
        QTest.qWait(200)


def _opened(drive: Driver, conductor: Conductor, key: str, name: str) -> None:
    drive.key(key)
    QTest.qWait(_SETTLE_MS)
    drive.wait(conductor.jobs.idle, name)
    drive.picture(name)
