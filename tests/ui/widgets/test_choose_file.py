"""Choosing a folder does not block, and the dialog is freed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.widgets.choose_file import choose_file, choose_files, choose_folder, choose_save


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


def test_one_file_can_be_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    """It comes as one path, of a file that is there."""
    parent = QWidget()
    seen: list[Path] = []
    qtbot.addWidget(parent)
    dialog = choose_file(parent, "选择", str(tmp_path), "(*)", seen.append)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    dialog.fileSelected.emit(str(tmp_path / "a"))
    assert seen == [tmp_path / "a"]
    dialog.reject()


def test_a_new_file_gets_the_proposed_name_and_ending(qtbot: QtBot, tmp_path: Path) -> None:
    """Who only presses Enter gets the proposal; a name typed without an ending gets one."""
    parent = QWidget()
    seen: list[Path] = []
    qtbot.addWidget(parent)
    for typed, name in (("", "名册.xlsx"), ("另一份", "另一份.xlsx")):
        dialog = choose_save(parent, "保存", tmp_path / "名册.xlsx", "(*.xlsx)", seen.append)
        if typed:
            dialog.selectFile(typed)
        dialog.accept()
        assert seen.pop() == tmp_path / name


@pytest.mark.qt_log_ignore("This plugin does not support")  # the list of completions says so
@pytest.mark.parametrize("home", ["li", "wen", "wen/li/a"])
def test_a_typed_path_is_what_is_taken(
    home: str, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt leaves folders selected that the path led through, by the number of their letters."""
    folder, program = tmp_path / home, tmp_path / "program"
    letter = folder / "letter.txt"
    program.mkdir()
    folder.mkdir(parents=True)
    letter.touch()
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.chdir(program)
    parent = QWidget()
    seen: list[Path] = []
    qtbot.addWidget(parent)

    for dialog, path in (
        (choose_folder(parent, "选择", "", seen.append), folder),
        (choose_file(parent, "选择", "", "(*)", seen.append), letter),
    ):
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        with qtbot.waitActive(dialog):
            dialog.activateWindow()
        QTest.keyClicks(field, str(path))
        QTest.keyClick(field, Qt.Key.Key_Return)

    assert seen == [folder, letter]
