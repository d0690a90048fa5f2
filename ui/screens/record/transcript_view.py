"""The running transcript: one block a row, so that nothing grows with the length of the talk.

A long talk is filled in from its end in slices of a few milliseconds; the newest rows are there
at once.
"""

import time
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QBrush, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ui.look.theme import Theme
from ui.screens.record.transcript_rows import RowState, TranscriptRow

_FIRST_ROWS = 60
_SLICE_SECONDS = 0.008
_HELD = "⚠ "
# taller than the text, so that the first line of a row keeps its distance from the row above
_SPACER = "\u2009"
_SPACER_SIZE = 1.55


class TranscriptView(QPlainTextEdit):
    """Shows rows and follows the newest unless the reader has scrolled up."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TranscriptRow] = []
        self._first = 0
        self._formats = _Formats(theme, self.font())
        self._picked = theme.colour("accent_soft")
        self.setObjectName("transcript")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("谈话记录"))
        self._filler = QTimer(self)
        self._filler.timeout.connect(self._fill)

    @property
    def is_filled(self) -> bool:
        """Whether every row is in the document."""
        return self._first == 0

    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def row(self, index: int) -> TranscriptRow:
        """Return a row."""
        return self._rows[index]

    def show_rows(self, rows: Sequence[TranscriptRow]) -> None:
        """Replace everything; the newest rows stand at once, older ones follow in slices."""
        self._filler.stop()
        self.clear()
        self._formats = _Formats(self._formats.theme, self.font())
        self._rows = list(rows)
        self._first = max(0, len(rows) - _FIRST_ROWS)
        cursor = QTextCursor(self.document())
        for row in self._rows[self._first :]:
            self._write(cursor, row, starts_block=cursor.position() > 0)
        self._to_end()
        if self._first:
            self._filler.start(0)

    def append(self, row: TranscriptRow) -> None:
        """Add a row at the end."""
        follows = self._is_at_end()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        self._write(cursor, row, starts_block=bool(self._rows[self._first :]))
        cursor.endEditBlock()
        self._rows.append(row)
        if follows:
            self._to_end()

    def replace(self, index: int, row: TranscriptRow) -> None:
        """Show a row anew where it stands."""
        if self._rows[index] == row:
            return
        self._rows[index] = row
        if index < self._first:
            return  # it is filled in with these words later
        follows = self._is_at_end()
        cursor = QTextCursor(self.document().findBlockByNumber(index - self._first))
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._write(cursor, row, starts_block=False)
        cursor.endEditBlock()
        if follows:
            self._to_end()

    def drop_from(self, length: int) -> None:
        """Drop the rows from `length` on."""
        if length >= len(self._rows):
            return
        del self._rows[length:]
        if length <= self._first:
            self.show_rows(self._rows)
            return
        cursor = QTextCursor(self.document().findBlockByNumber(length - self._first))
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def pick(self, index: int | None) -> None:
        """Show which row is being changed and bring it into view."""
        if index is None or index < self._first:
            self.setExtraSelections([])
            return
        cursor = QTextCursor(self.document().findBlockByNumber(index - self._first))
        around = QTextEdit.ExtraSelection()
        # PySide's stubs leave the two public members out
        setattr(around, "cursor", cursor)  # noqa: B010
        setattr(around, "format", self._picked_format())  # noqa: B010
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self.setExtraSelections([around])
        shown = QTextCursor(cursor)
        shown.clearSelection()
        self.setTextCursor(shown)

    def _picked_format(self) -> QTextCharFormat:
        picked = QTextCharFormat()
        picked.setBackground(QBrush(self._picked))
        return picked

    def _fill(self) -> None:
        """Put older rows above for a few milliseconds."""
        bar = self.verticalScrollBar()
        follows, below = self._is_at_end(), bar.maximum() - bar.value()
        until = time.monotonic() + _SLICE_SECONDS
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        while self._first and time.monotonic() < until:
            self._first -= 1
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            self._write(cursor, self._rows[self._first], starts_block=False)
        cursor.endEditBlock()
        if follows:
            self._to_end()
        else:
            bar.setValue(bar.maximum() - below)
        if not self._first:
            self._filler.stop()

    def _write(self, cursor: QTextCursor, row: TranscriptRow, *, starts_block: bool) -> None:
        f = self._formats
        if starts_block:
            cursor.insertBlock()
        cursor.setBlockFormat(f.office_block if row.is_office else f.subject_block)
        words = f.text if row.state is RowState.STORED else f.waiting
        cursor.insertText(_SPACER, f.spacer)
        if row.state is RowState.HELD:
            cursor.insertText(_HELD, f.held)
        cursor.insertText(f"{row.time}  ", f.time)
        cursor.insertText(f"{row.label} ", f.question if row.is_question else f.answer)
        cursor.insertText(f"{row.speaker}：", f.speaker)
        cursor.insertText(row.text, words)
        for mark in row.marks:
            cursor.insertText(f" 〔{mark}〕", f.mark)

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 1

    def _to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())


class _Formats:
    """The letters and grounds of a row, made once a theme."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.theme = theme
        self.text = _letters(theme, "text")
        self.waiting = _letters(theme, "disabled")
        self.held = _letters(theme, "bad", bold=True)
        self.time = _letters(theme, "text_soft")
        self.question = _letters(theme, "accent", bold=True)
        self.answer = _letters(theme, "good", bold=True)
        self.speaker = _letters(theme, "text_soft")
        self.mark = _letters(theme, "warning", bold=True)
        self.spacer = QTextCharFormat()
        self.spacer.setFontPointSize(max(font.pointSizeF(), 8) * _SPACER_SIZE)
        self.office_block = QTextBlockFormat()
        self.subject_block = QTextBlockFormat()
        self.subject_block.setBackground(theme.colour("window"))


def _letters(theme: Theme, role: str, *, bold: bool = False) -> QTextCharFormat:
    letters = QTextCharFormat()
    letters.setForeground(theme.colour(role))
    if bold:
        letters.setFontWeight(QFont.Weight.Bold)
    return letters
