"""A person at the real window who has a keyboard, an input method and eyes, and nothing else.

Fields and buttons are found with Tab by the name that is said of them, answers by their words.
"""

import time
from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QKeyCombination
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QProgressDialog,
    QWidget,
)

from tests.ui.hands import commit, compose
from ui.conductor import Conductor
from ui.desk import Desk
from ui.workspace import Workspace

T = TypeVar("T", bound=QWidget)
LONGEST_WAIT = 60.0
MOST_TABS = 80
_STEP_MS = 2


class Hands:
    """Presses keys in whatever has the focus and waits for what they do.

    `detours` notes each time the focus was lost, or had to be brought back to the screen.
    """

    def __init__(self, conductor: Conductor) -> None:
        self._conductor = conductor
        self.detours: list[str] = []

    # --- waiting and looking -----------------------------------------------------------

    def wait(self, holds: Callable[[], object], what: str) -> None:
        """Let the program work until something holds."""
        end = time.monotonic() + LONGEST_WAIT
        while not holds():
            assert time.monotonic() < end, f"waited in vain for {what}; {self.told()}"
            self._work()

    def _work(self) -> None:
        """Let the program work a little."""
        QTest.qWait(_STEP_MS)
        below = _modal() or self._conductor.window
        if QApplication.activeWindow() is None and below.isVisible():
            # a window manager does this when a dialog is gone; offscreen there is none
            below.activateWindow()
            QTest.qWait(_STEP_MS)

    def settle(self) -> None:
        """Let every job finish; a screen then shows what came of it."""
        self.wait(self._conductor.jobs.idle, "the jobs")
        self.wait(lambda: not isinstance(_modal(), QProgressDialog), "the progress dialog")

    def shows(self, text: str) -> bool:
        """Tell whether the words stand somewhere in the window."""
        return any(text in label.text() for label in self._labels())

    def may_press(self, name: str) -> bool:
        """Tell whether a button of that name stands in the window and is not grey."""
        window = QApplication.activeWindow() or self._conductor.window
        buttons = cast("list[QAbstractButton]", window.findChildren(QAbstractButton))
        return any(b.isVisible() and b.isEnabled() and spoken(b) == name for b in buttons)

    def at(self) -> str:
        """Return the name of what has the focus."""
        focus = QApplication.focusWidget()
        return spoken(focus) if focus else ""

    def sees(self, text: str) -> None:
        """Wait until the words stand somewhere in the window."""
        self.wait(lambda: self.shows(text), f"the words {text!r}")

    def told(self) -> str:
        """Return what is on the screen, for the message of a failed test."""
        focus = QApplication.focusWidget()
        return f"focus on {self.at()!r} ({focus}), shown: {' | '.join(self.words())}"

    def words(self) -> list[str]:
        """Return everything that stands in the window."""
        return [label.text() for label in self._labels() if label.text()]

    def _labels(self) -> list[QLabel]:
        window = QApplication.activeWindow() or self._conductor.window
        found = cast("list[QLabel]", window.findChildren(QLabel))
        return [label for label in found if label.isVisible()]

    # --- keys --------------------------------------------------------------------------

    def key(self, *chords: str) -> None:
        """Press keys one after the other: Tab, Ctrl+L, Return."""
        for chord in chords:
            combination = _first(QKeySequence(chord))
            target = QApplication.focusWidget()
            if target is None:
                self.detours.append(f"{chord}: no focus")
                target = QApplication.activeWindow() or self._conductor.window
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            self._work()

    def write(self, text: str) -> None:
        """Type letters by keys, and anything else as an input method does."""
        field = QApplication.focusWidget()
        assert field is not None, self.told()
        if text.isascii():
            QTest.keyClicks(field, text)
        else:
            compose(field, "pinyin")
            commit(field, text)

    def retype(self, text: str) -> None:
        """Replace what stands in the field."""
        self.key("Ctrl+A")
        self.write(text)

    def go_to(self, name: str) -> QWidget:
        """Press Tab until something of that name has the focus."""
        passed: list[str] = []
        for _ in range(MOST_TABS):
            focus = QApplication.focusWidget()
            passed.append(self.at())
            if focus is not None and self.at() == name:
                return focus
            self.key("Tab")
        raise AssertionError(f"Tab does not lead to {name!r} but to {passed}; {self.told()}")

    def fill(self, name: str, text: str) -> None:
        """Go to a field and type."""
        self.go_to(name)
        self.retype(text)

    def press(self, name: str) -> None:
        """Go to a button and press it with Enter."""
        self.go_to(name)
        self.key("Return")

    # --- dialogs and screens -----------------------------------------------------------

    def dialog(self, kind: type[T]) -> T:
        """Wait for a dialog that has the focus."""
        self.wait(lambda: isinstance(_modal(), kind), kind.__name__)
        found = _modal()
        assert isinstance(found, kind)
        self.wait(lambda: _has_focus(found), f"the focus in {kind.__name__}")
        return found

    def no_dialog(self) -> None:
        """Wait until the dialog is gone and the window has the focus again."""
        self.wait(lambda: _modal() is None, "the dialog to close")
        self.wait(lambda: _has_focus(self._conductor.window), "the focus in the window")

    def answer(self, name: str) -> None:
        """Press the answer of that name in the question that stands there."""
        self.dialog(QMessageBox)
        self.press(name)
        self.no_dialog()

    def choose_path(self, path: str) -> None:
        """Type a path into the dialog for files and take it."""
        self.dialog(QFileDialog)
        self.retype(path)
        self.key("Return")

    def on_desk(self) -> bool:
        """Tell whether a vault is open."""
        return isinstance(self._conductor.window.screen_shown, Desk)

    def screen(self, kind: type[T]) -> T:
        """Wait until the desk shows a screen of this kind with the focus in it."""
        self.wait(self.on_desk, "the desk")
        desk = self._conductor.window.screen_shown
        assert isinstance(desk, Desk)
        self.wait(lambda: isinstance(desk.screen_shown, kind), kind.__name__)
        found = desk.screen_shown
        assert isinstance(found, kind)
        self.settle()
        self._into(found)
        return found

    def _into(self, screen: QWidget) -> None:
        """Note where the focus went astray, and go back with Tab as a person would."""
        self._work()
        if not _has_focus(screen):
            self.detours.append(f"{type(screen).__name__}: focus on {self.at()!r}")
        for _ in range(MOST_TABS):
            if _has_focus(screen):
                return
            self.key("Tab")
        raise AssertionError(f"Tab does not lead to {screen}; {self.told()}")

    def stage(self) -> str:
        """Return the stage that the head of the talk says."""
        return self.screen(Workspace).banner.stage.text()

    def step(self) -> str:
        """Take the talk's next step and return the stage it then has."""
        before = self.stage()
        self.key("Alt+Return")
        self.wait(lambda: self.stage() != before, f"a stage after {before}")
        return self.stage()


def spoken(widget: QWidget) -> str:
    """Return a widget's name as it is said, without its shortcut."""
    name = widget.accessibleName()
    if not name and isinstance(widget, QAbstractButton):
        name = widget.text()
    return name.split(" (")[0].replace("&", "")


def _first(keys: QKeySequence) -> QKeyCombination:
    # PySide's stubs leave the index out
    found: QKeyCombination = getattr(keys, "__getitem__")(0)  # noqa: B009
    return found


def _modal() -> QDialog | QWidget | None:
    return QApplication.activeModalWidget()


def _has_focus(window: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is window or window.isAncestorOf(focus))
