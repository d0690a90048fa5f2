"""Choosing a folder does not block, and the dialog is freed."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.widgets.choose_file import choose_files, choose_folder


def test_the_choice_comes_by_itself(qtbot: QtBot, tmp_path: Path) -> None:
    """The caller goes on at once; what is chosen arrives later."""
    parent = QWidget()
    seen: list[Path] = []
    qtbot.addWidget(parent)
    dialog = choose_folder(parent, "选择", str(tmp_path), seen.append)
    assert seen == []
    dialog.fileSelected.emit(str(tmp_path))
    assert seen == [tmp_path]
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_several_files_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    """They come as one list of paths."""
    parent = QWidget()
    seen: list[list[Path]] = []
    qtbot.addWidget(parent)
    dialog = choose_files(parent, "选择", str(tmp_path), "(*)", seen.append)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(tmp_path / "a"), str(tmp_path / "b")])
    assert seen == [[tmp_path / "a", tmp_path / "b"]]
    dialog.reject()
