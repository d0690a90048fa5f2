"""A window with our fields and the desktop's own input method; prints what was typed, as JSON.

Run by tests/ui/test_real_input_method.py on a display and a session bus of its own.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.opening import settle_input
from ui.application import input_plugins
from ui.widgets.text_fields import LineEdit, TextEdit

_PATIENCE = 300  # times 100 ms


def key(*names: str) -> None:
    """Press keys on the display, as a hand does."""
    for name in names:
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
        QTest.qWait(150)


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let events come in until something is so, or patience ends."""
    for _ in range(_PATIENCE):
        if is_so():
            return
        QTest.qWait(100)


def is_ready() -> bool:
    """Switch the input method on and tell whether it answers for the focused field."""
    subprocess.run(["fcitx5-remote", "-o"], check=False)
    said = subprocess.run(["fcitx5-remote"], capture_output=True, text=True, check=False)
    return said.stdout.strip() == "2"


def type_into(window: QWidget, field: LineEdit | TextEdit) -> dict[str, object]:
    """Type 你好 into a field and tell what stood there before and after."""
    field.setFocus()
    wait_until(lambda: window.isActiveWindow() and is_ready())
    key("n")
    wait_until(lambda: field.is_composing)
    key(*"ihao")
    before = {"composing": field.is_composing, "text": field.text()}
    key("space")
    wait_until(lambda: field.text() == "你好" and not field.is_composing)
    return {**before, "typed": field.text(), "still": field.is_composing}


def main() -> None:
    """Type 你好 into each kind of field."""
    choice = settle_input(os.environ, input_plugins())
    app = QApplication(["tanlu"])
    window, fields = QWidget(), (LineEdit(), TextEdit())
    column = QVBoxLayout(window)
    for field in fields:
        column.addWidget(field)
    window.show()
    window.activateWindow()
    told = [type_into(window, field) for field in fields]
    sys.stdout.write(json.dumps({"module": choice.module, "fields": told}))
    app.quit()


if __name__ == "__main__":
    main()
