"""Opens a folder in the program's file dialog and closes it, in a process of its own."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.application import remember_no_folders
from ui.widgets.choose_file import choose_folder


def main(folder: str) -> None:
    """Choose a folder, and let the dialog go as the program does."""
    app = QApplication(["tanlu", "-platform", "offscreen"])
    remember_no_folders()
    parent = QWidget()
    found: list[Path] = []
    dialog = choose_folder(parent, "", folder, found.append)
    dialog.accept()
    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    print(len(found))


if __name__ == "__main__":
    main(sys.argv[1])
