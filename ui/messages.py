"""The one door for messages to the person; works before there is a window."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QInputDialog,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.domain.errors import TanluError


@dataclass(frozen=True)
class Question:
    """What is asked, with two worded answers; closing the dialog means no."""

    title: str
    text: str
    yes: str
    no: str


class Messages(QObject):
    """Shows errors and notices, and asks.

    Signals: noticed(text), a quiet line for the notice strip; shown(dialog), an error dialog
    that was just opened.
    """

    noticed = Signal(str)
    shown = Signal(QDialog)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[str] = []
        self._errors: list[QDialog] = []
        self._has_strip = False

    def error(self, parent: QWidget | None, error: BaseException) -> None:
        """Show what went wrong and what to do; a bug gets a crash dialog without content."""
        dialog = _dialog(parent or QApplication.activeWindow(), error)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # without a parent nothing else holds it, and it would be gone before it is read
        self._errors = [*filter(isValid, self._errors), dialog]
        dialog.open()
        self.shown.emit(dialog)

    def notice(self, text: str) -> None:
        """Say something in the quiet strip of the main window, now or as soon as there is one."""
        if self._has_strip:
            self.noticed.emit(text)
        else:
            self._waiting.append(text)

    def strip_is_ready(self) -> None:
        """Let the waiting notices out: something shows `noticed` from now on."""
        self._has_strip = True
        while self._waiting:
            self.noticed.emit(self._waiting.pop(0))

    def strip_is_gone(self) -> None:
        """Keep notices until there is a strip again."""
        self._has_strip = False

    def ask(self, parent: QWidget, question: Question, then: Callable[[], None]) -> None:
        """Ask a question and go on with `then` after a yes; the vault may be locked meanwhile."""
        title, text = question.title, question.text
        box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=parent)
        box.addButton(question.yes, QMessageBox.ButtonRole.AcceptRole)
        refuse = box.addButton(question.no, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(refuse)
        box.setEscapeButton(refuse)
        box.accepted.connect(then)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def ask_reason(
        self, parent: QWidget, title: str, label: str, then: Callable[[str], None]
    ) -> None:
        """Ask for a reason in words and go on with it; without one nothing happens."""
        dialog = QInputDialog(parent)
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setWindowTitle(title)
        dialog.setLabelText(label)
        dialog.resize(480, 220)
        dialog.textValueSelected.connect(lambda said: then(said.strip()) if said.strip() else None)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        fields: list[QPlainTextEdit] = list(dialog.findChildren(QPlainTextEdit))
        for field in fields:
            field.setTabChangesFocus(True)  # Tab leads to the buttons; a reason has no tabs


def _dialog(parent: QWidget | None, error: BaseException) -> QDialog:
    # the words of all services are not needed for the first paint
    from ui.errors.crash_dialog import CrashDialog  # noqa: PLC0415
    from ui.errors.error_dialog import ErrorDialog  # noqa: PLC0415

    if isinstance(error, TanluError):
        return ErrorDialog(error, parent)
    return CrashDialog(error, parent)
