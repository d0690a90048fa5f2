"""Finding what the screen of documents shows."""

from typing import cast

from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget


def dialog_of(kind: type[QDialog]) -> QDialog:
    """Return the open dialog of a kind."""
    found = []
    for window in QApplication.topLevelWidgets():
        inner = cast("list[QDialog]", window.findChildren(kind))
        found += [each for each in (window, *inner) if isinstance(each, kind) and each.isVisible()]
    return found[0]


def buttons(widget: QWidget, text: str) -> list[QPushButton]:
    """Return the buttons with this text that are to be seen."""
    found = cast("list[QPushButton]", widget.findChildren(QPushButton))
    return [each for each in found if each.text() == text and each.isVisibleTo(widget)]
