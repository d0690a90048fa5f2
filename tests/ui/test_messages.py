"""Messages reach the person, before and after there is a window."""

from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.services.errors import WrongPassphraseError
from ui.errors.crash_dialog import CrashDialog
from ui.errors.error_dialog import ErrorDialog
from ui.messages import Messages


def test_notices_wait_for_a_window(messages: Messages) -> None:
    """What is said too early comes as soon as someone shows it."""
    seen: list[str] = []
    messages.notice("早")
    messages.noticed.connect(seen.append)
    assert seen == []
    messages.strip_is_ready()
    messages.notice("晚")
    assert seen == ["早", "晚"]


def test_a_known_failure_says_what_to_do(messages: Messages, qtbot: QtBot) -> None:
    """The dialog has the words of the class and does not block."""
    shown: list[QMessageBox] = []
    messages.shown.connect(shown.append)
    messages.error(None, WrongPassphraseError())
    dialog = shown[0]
    assert isinstance(dialog, ErrorDialog)
    assert dialog.informativeText()
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_fault_shows_places_and_no_content(messages: Messages, qtbot: QtBot) -> None:
    """The crash dialog quotes neither message nor values."""
    shown: list[QMessageBox] = []
    messages.shown.connect(shown.append)
    messages.error(None, KeyError("words of a talk"))
    dialog = shown[0]
    assert isinstance(dialog, CrashDialog)
    said = dialog.text() + dialog.informativeText() + dialog.detailedText()
    assert "KeyError" in said
    assert "words of a talk" not in said
    dialog.close()
    qtbot.waitUntil(lambda: not isValid(dialog))
