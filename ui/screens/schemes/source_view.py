"""The text of a draft as it is, for those who would rather write TOML."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from app.services.errors import SchemeComplaint
from ui.look.theme import HALF_GAP, Theme
from ui.widgets.parts import label
from ui.widgets.text_fields import TextEdit


class SourceView(QWidget):
    """Marks the lines that have faults and says where the cursor is. Signal: typed(text)."""

    typed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = QColor(theme.colour("bad_soft"))
        self._faults: dict[int, str] = {}
        self.text = TextEdit(name=self.tr("制度原文"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.place = label("", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF_GAP)
        column.addWidget(self.text, 1)
        column.addWidget(self.place)
        self.setFocusProxy(self.text)
        self.text.edited.connect(self._tell)
        self.text.cursorPositionChanged.connect(self._say_place)

    def show_text(self, text: str) -> None:
        """Show a text, with the cursor at its beginning."""
        self.text.blockSignals(True)
        self.text.set_text(text)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.blockSignals(False)
        self._say_place()

    def show_complaints(self, complaints: Iterable[SchemeComplaint], words: Iterable[str]) -> None:
        """Mark the lines that these faults are on."""
        self._faults = {}
        for complaint, said in zip(complaints, words, strict=True):
            self._faults.setdefault(complaint.line, said)
        marks = []
        for line in self._faults:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.text.document().findBlockByNumber(max(line - 1, 0)))  # type: ignore[attr-defined]  # the stubs lack it
            mark.format.setBackground(self._mark)  # type: ignore[attr-defined]  # the stubs lack it
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)  # type: ignore[attr-defined]  # the stubs lack it
            marks.append(mark)
        self.text.setExtraSelections(marks)
        self._say_place()

    def go_to_line(self, line: int) -> None:
        """Put the cursor on a line that counts from 1."""
        self.text.setTextCursor(
            QTextCursor(self.text.document().findBlockByNumber(max(line - 1, 0)))
        )
        self.text.centerCursor()
        self.text.setFocus()

    def _tell(self) -> None:
        self.typed.emit(self.text.text())

    def _say_place(self) -> None:
        line = self.text.textCursor().blockNumber() + 1
        place = self.tr("第 {line} 行").format(line=line)
        self.place.setText("　".join((place, self._faults.get(line, ""))))
