"""The folder that files are written to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.errors import DiskFullError, FolderMissingError
from tests.ui.hands import commit
from ui.session import Session
from ui.widgets.folder_field import FolderField


def test_it_begins_with_the_folder_of_last_time(
    qtbot: QtBot, session: Session, tmp_path: Path, wait_idle: Callable[[], None]
) -> None:
    """What was used is there again; nothing typed is no folder."""
    field = FolderField(session)
    qtbot.addWidget(field)
    assert field.folder == tmp_path
    field.line.clear()
    assert field.folder is None
    commit(field.line, str(tmp_path / "stick"))
    field.remember()
    wait_idle()
    other = FolderField(session)
    qtbot.addWidget(other)
    assert other.folder == tmp_path / "stick"


def test_the_keys_go_to_a_folder_at_fault(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    """Only where the folder is what is wrong."""
    field = FolderField(session)
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.browse.setFocus()
    assert not field.concerns(DiskFullError(tmp_path))
    assert field.browse.hasFocus()
    assert field.concerns(FolderMissingError(tmp_path))
    assert QApplication.focusWidget() is field.line
