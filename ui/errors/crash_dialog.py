"""The dialog for a fault of the program; it names places in the program, never content."""

import logging
import traceback
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

_LOG = logging.getLogger("tanlu.ui")


def places_of(error: BaseException) -> str:
    """Return the error's class and where in the program it passed; no message, no values."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([type(error).__name__, *places])


class CrashDialog(QMessageBox):
    """Says that the program made a mistake, that typed text is safe, and whom to tell."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(QMessageBox.Icon.Critical, "", "", parent=parent)
        _LOG.error("unexpected", exc_info=error)
        self.setWindowTitle(self.tr("程序出错"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(self.tr("谈录遇到了没有料到的情况，这一步没有完成。"))
        self.setInformativeText(
            self.tr("已经保存的内容没有丢失。请重试；如果再次出现，请把下面的说明交给技术人员。")
        )
        # a message may quote a talk, so only the places are shown
        self.setDetailedText(places_of(error))
        self.addButton(self.tr("知道了"), QMessageBox.ButtonRole.AcceptRole)
