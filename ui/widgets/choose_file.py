"""Choosing files and folders without a loop of its own: the vault may be locked meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListView, QWidget


def choose_files(
    parent: QWidget, title: str, start: str, kinds: str, chosen: Callable[[list[Path]], None]
) -> QFileDialog:
    """Ask for one or more files; `kinds` is Qt's filter; nothing happens where none is chosen."""
    dialog = QFileDialog(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    return _opened(dialog)


def choose_file(
    parent: QWidget, title: str, start: str, kinds: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for one file; nothing happens where none is chosen."""
    dialog = QFileDialog(parent, title, start, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return _opened(dialog)


def choose_save(
    parent: QWidget, title: str, proposed: Path, kinds: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask where to write a new file; the ending of `proposed` is added where none is typed."""
    dialog = QFileDialog(parent, title, str(proposed.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(proposed.suffix)
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return _opened(dialog)


def choose_folder(
    parent: QWidget, title: str, start: str, chosen: Callable[[Path], None]
) -> QFileDialog:
    """Ask for a folder; nothing happens where none is chosen."""
    dialog = QFileDialog(parent, title, start)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    return _opened(dialog)


def _opened(dialog: QFileDialog) -> QFileDialog:
    _take_what_is_typed(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


def _take_what_is_typed(dialog: QFileDialog) -> None:
    """Let a typed path count alone.

    Qt selects rows while a path is typed and leaves folders selected that it led through; two
    rows are then no choice of one, and a folder among files is entered.
    """
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    rows = dialog.findChild(QListView, "listView")
    if not isinstance(field, QLineEdit) or not isinstance(rows, QListView):
        return  # the system shows its own dialog

    def typed(text: str) -> None:
        if Path(text).is_absolute():
            rows.clearSelection()

    field.textChanged.connect(typed)
