"""Drives the real window as a person does: keys through the X server, pictures of its screen."""

import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

LONGEST_WAIT = 60.0
_SETTLE_MS = 250
_MOST_TABS = 80


class Driver:
    """Presses keys with xdotool, waits for what they do, and keeps numbered pictures."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0
        self.faults: list[str] = []

    def key(self, *keys: str) -> None:
        """Press keys or chords one after the other: Tab, ctrl+l, Return."""
        for key in keys:
            command = ["xdotool", "key", "--clearmodifiers", key]
            subprocess.run(command, check=True, timeout=LONGEST_WAIT)
            QTest.qWait(60)

    def type(self, text: str) -> None:
        """Type a text letter by letter; Chinese needs time, xdotool maps a key for each one."""
        delay = "15" if text.isascii() else "90"
        typist = subprocess.Popen(["xdotool", "type", "--delay", delay, text])
        self.wait(lambda: typist.poll() is not None, "typing")
        QTest.qWait(150)

    def wait(self, holds: Callable[[], object], what: str) -> None:
        """Let the program work until something holds; raises TimeoutError naming it."""
        end = time.monotonic() + LONGEST_WAIT
        while not holds():
            if time.monotonic() > end:
                self.picture(f"stuck-{what}")
                raise TimeoutError(what)
            QTest.qWait(30)

    def go_to(self, widget: QWidget) -> None:
        """Press Tab until the widget has the focus, as someone without a mouse would."""
        target = widget.focusProxy() or widget
        for _ in range(_MOST_TABS):
            if QApplication.focusWidget() is target:
                return
            self.key("Tab")
        name = widget.accessibleName() or getattr(widget, "text", str)()
        self.faults.append(f"not reached by Tab: {type(widget).__name__} {name}")
        widget.setFocus()

    def press(self, widget: QWidget) -> None:
        """Go to a button and press it."""
        self.go_to(widget)
        self.key("space")

    def escape(self) -> None:
        """Press Esc until no dialog is left; a list inside it may take the first one."""
        for _ in range(3):
            if QApplication.activeModalWidget() is not None:
                self.key("Escape")
                QTest.qWait(200)
        left = QApplication.activeModalWidget()
        if left is not None:
            self.faults.append(f"Esc does not close {left}")
            left.close()

    def picture(self, name: str) -> None:
        """Keep a picture of the whole screen."""
        QTest.qWait(_SETTLE_MS)
        self._number += 1
        screen = QGuiApplication.primaryScreen()
        path = self._folder / f"{self._number:03}-{name}.png"
        screen.grabWindow(0).save(str(path))
