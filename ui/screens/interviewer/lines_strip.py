"""The last lines of the record, while the recorder lets the interviewer see them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from ui.errors.code_words import after_name
from ui.interview import Said
from ui.look.theme import HALF_GAP, WIDE_GAP
from ui.widgets.parts import label

_MOST_LINES = 3
_LONGEST = 90  # characters of a line; its end is the newest


class LinesStrip(QFrame):
    """Hidden, and without any text, unless there are lines to show."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self._head = label(self.tr("记录（记录人已允许显示）"), "hint")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE_GAP, HALF_GAP, WIDE_GAP, HALF_GAP)
        column.setSpacing(HALF_GAP)
        column.addWidget(self._head)
        column.addWidget(self._text)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.text()

    def set_points(self, points: int) -> None:
        """Set the type size."""
        font = QFont(self.font())
        font.setPointSizeF(points * 0.85)
        self._text.setFont(font)

    def show_lines(self, lines: tuple[Said, ...], *, allowed: bool) -> None:
        """Show the newest lines, or forget them."""
        newest = lines[-_MOST_LINES:] if allowed else ()
        self._text.setText(
            "\n".join(after_name(line.speaker, _end_of(line.text)) for line in newest)
        )
        self.setVisible(allowed)


def _end_of(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else "…" + flat[-_LONGEST:]
