"""Messages reach the person, before and after there is a window."""

import gc

from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.services.errors import WrongPassphraseError
from tests.ui.hands import answer
from ui.errors.crash_dialog import CrashDialog
from ui.errors.error_dialog import ErrorDialog
from ui.messages import Messages, Question


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


def test_a_message_without_a_window_stays_until_it_is_read(
    messages: Messages, qtbot: QtBot
) -> None:
    """What failed before there was a screen to belong to is not gone before anyone saw it."""
    messages.error(None, WrongPassphraseError())
    gc.collect()
    windows = QApplication.topLevelWidgets()
    there = [w for w in windows if isinstance(w, ErrorDialog) and w.isVisible()]
    assert len(there) == 1
    there[0].close()
    qtbot.waitUntil(lambda: not isValid(there[0]))


def test_only_a_yes_goes_on(messages: Messages, qtbot: QtBot) -> None:
    """The caller goes on at once; a no, and closing the dialog, do nothing."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    said: list[str] = []
    for reply in (False, None, True):
        messages.ask(parent, Question("问题", "要吗？", "要", "不要"), lambda: said.append("要"))
        assert said == []
        box = parent.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        if reply is None:
            box.close()
        else:
            answer(yes=reply)
        qtbot.waitUntil(lambda box=box: not isValid(box))
    assert said == ["要"]


def test_a_reason_needs_words(messages: Messages, qtbot: QtBot) -> None:
    """Blanks are none, and thinking better of it gives none."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    said: list[str] = []
    for words, accept in (("  ", True), ("改期", False), (" 改期\n", True)):
        messages.ask_reason(parent, "取消", "请写明原因：", said.append)
        assert said == []
        dialog = parent.findChild(QInputDialog)
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(words)
        dialog.done(QInputDialog.DialogCode(int(accept)))
        qtbot.waitUntil(lambda dialog=dialog: not isValid(dialog))
    assert said == ["改期"]


def test_tab_leads_out_of_a_reason(messages: Messages, qtbot: QtBot) -> None:
    """Whoever has no mouse comes to the buttons; no tab is written into the words."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    messages.ask_reason(parent, "取消", "请写明原因：", lambda _: None)
    dialog = parent.findChild(QInputDialog)
    assert isinstance(dialog, QInputDialog)
    (field,) = list(dialog.findChildren(QPlainTextEdit))
    assert field.tabChangesFocus()
    dialog.reject()
