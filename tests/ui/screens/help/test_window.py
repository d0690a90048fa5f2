"""The help: offline pages in both languages, and every key from the one list."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.builders_schemes import codes, shipped
from ui.actions import SPECS, ActionId
from ui.screens.help.about import AboutDialog
from ui.screens.help.window import HelpWindow
from ui.session import Session


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_guide_is_there_in_each_language(session: Session, qtbot: QtBot, language: str) -> None:
    """The whole way of a talk stands on one page."""
    window = HelpWindow(replace(session, language=language))
    qtbot.addWidget(window)
    text = window.guide.toPlainText()
    assert "Ctrl+4" in text
    assert len(text) > 800


def test_every_shortcut_is_listed(session: Session, qtbot: QtBot) -> None:
    """The page of keys is made from the list of actions."""
    window = HelpWindow(session)
    qtbot.addWidget(window)
    text = window.keys.toPlainText()
    for action, spec in SPECS.items():
        if spec.shortcut:
            assert session.actions.text(action) in text
            assert session.actions.shortcut(action) in text


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_source_row_is_in_the_help(session: Session, qtbot: QtBot, language: str) -> None:
    """A reader finds each row of each scheme and the place that carries it out."""
    window = HelpWindow(replace(session, language=language))
    qtbot.addWidget(window)
    text = window.rows.toPlainText()
    rows = [row for code in codes() for row in shipped(code).rows]

    assert [row.id for row in rows if row.id not in text or row.quote not in text] == []


def test_escape_closes_and_frees_the_help(session: Session, qtbot: QtBot) -> None:
    """It leaves nothing behind."""
    window = HelpWindow(session)
    window.show()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(window))


def test_escape_closes_and_frees_what_tells_of_the_program(session: Session, qtbot: QtBot) -> None:
    """However often it is opened, none stays behind in the window."""
    dialog = AboutDialog(session)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_about_names_version_and_licences(session: Session, qtbot: QtBot) -> None:
    """Whoever must check licences finds them offline."""
    dialog = AboutDialog(session)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == session.actions.text(ActionId.ABOUT)
