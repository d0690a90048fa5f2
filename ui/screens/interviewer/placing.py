"""Where the interviewer's window goes: the other screen, or half of the only one."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def other_screen(main: QWidget) -> QScreen | None:
    """Return a screen that the main window is not on, if there is one."""
    return next((s for s in QGuiApplication.screens() if s is not main.screen()), None)


def right_half(room: QRect) -> QRect:
    """Return the right half of a screen's free room."""
    half = room.width() // 2
    return QRect(room.left() + room.width() - half, room.top(), half, room.height())
