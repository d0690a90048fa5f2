"""The running transcript: one block a row, so that nothing grows with the length of the talk.

A long talk is filled in from its end in slices of a few milliseconds; the newest rows are there
at once. Rows that a filter leaves out stay in the document as hidden blocks: a row and its block
always have the same number.
"""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.domain.participant import Role
from ui.errors.code_words import after_name, bracketed
from ui.look.theme import Theme
from ui.screens.record.row_marking import over_row
from ui.screens.record.transcript_formats import Formats
from ui.screens.record.transcript_rows import RowState, TranscriptRow

_FIRST_ROWS = 24
_SLICE_SECONDS = 0.008
_HELD = "⚠ "
_SPACER = "\u2009"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

Keeps = Callable[[TranscriptRow], bool]
"""Tells whether a filter keeps a row."""


class TranscriptView(QPlainTextEdit):
    """Shows rows and follows the newest unless the reader has scrolled up.

    Signals: `opened(row)`, a row was double-clicked or Enter pressed on it; `left()`, Esc.
    """

    opened = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TranscriptRow] = []
        self._first = 0
        self._formats = Formats(theme, self.font())
        self._keeps: Keeps | None = None
        self._to_sift = 0
        self._picked: int | None = None
        self._terms: tuple[str, ...] = ()
        self._is_wanted = False
        self.setObjectName("transcript")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("谈话记录"))
        self._filler = QTimer(self)
        self._filler.timeout.connect(self._work)

    @property
    def is_filled(self) -> bool:
        """Whether every row is in the document and the filter has seen it."""
        return self._first == 0 and self._to_sift == 0

    @property
    def picked(self) -> int | None:
        """The row that is picked out."""
        return self._picked

    def row_count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def row(self, index: int) -> TranscriptRow:
        """Return a row."""
        return self._rows[index]

    def kept_count(self) -> int:
        """Return how many rows the filter keeps."""
        keeps = self._keeps
        return len(self._rows) if keeps is None else sum(map(keeps, self._rows))

    def is_kept(self, index: int) -> bool:
        """Tell whether the filter keeps a row; one that is still on its way always shows."""
        row = self._rows[index]
        return self._keeps is None or row.state is not RowState.STORED or self._keeps(row)

    def show_rows(self, rows: Sequence[TranscriptRow]) -> None:
        """Replace everything; the newest rows stand at once, older ones follow in slices."""
        self._filler.stop()
        self._picked = None
        self.setExtraSelections([])
        self.clear()
        self._formats = Formats(self._formats.theme, self.font())
        self._rows = list(rows)
        self._first = max(0, len(rows) - _FIRST_ROWS)
        self._to_sift = 0
        cursor = QTextCursor(self.document())
        for index in range(self._first, len(self._rows)):
            self._write(cursor, index, starts_block=cursor.position() > 0)
        self.show_end()
        if self._first:
            self._filler.start(0)

    def append(self, row: TranscriptRow) -> None:
        """Add a row at the end."""
        follows = self._is_at_end()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        starts_block = bool(self._rows[self._first :])
        self._rows.append(row)
        self._write(cursor, len(self._rows) - 1, starts_block=starts_block)
        cursor.endEditBlock()
        if follows:
            self.show_end()

    def replace(self, index: int, row: TranscriptRow) -> None:
        """Show a row anew where it stands."""
        if self._rows[index] == row:
            return
        self._rows[index] = row
        if index < self._first:
            return  # it is filled in with these words later
        follows = self._is_at_end()
        cursor = QTextCursor(self._block(index))
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        self._write(cursor, index, starts_block=False)
        cursor.endEditBlock()
        if follows:
            self.show_end()

    def splice(self, start: int, stop: int, rows: Sequence[TranscriptRow]) -> None:
        """Put rows in the place of those from `start` to before `stop`."""
        common = min(stop - start, len(rows))
        for offset in range(common):
            self.replace(start + offset, rows[offset])
        at = start + common
        if len(rows) > common:
            self._insert(at, rows[common:])
        elif stop > at:
            self._remove(at, stop)
        if self._picked is not None and self._picked >= stop:
            self._picked += len(rows) - (stop - start)

    def drop_from(self, length: int) -> None:
        """Drop the rows from `length` on."""
        if length < len(self._rows):
            self._remove(length, len(self._rows))

    def pick(self, index: int | None, terms: tuple[str, ...] = ()) -> None:
        """Pick a row out and bring it into view, with the words that were sought in it.

        A row that is not filled in yet is shown as soon as it is.
        """
        self._picked, self._terms = index, terms
        self._is_wanted = index is not None and index < self._first
        if index is None:
            self.setExtraSelections([])
        elif not self._is_wanted:
            self._show_picked(index)

    def show_only(self, keeps: Keeps | None) -> None:
        """Hide the rows that a filter does not keep; None shows all again."""
        self._keeps = keeps
        self._to_sift = len(self._rows)
        self._work()
        if not self.is_filled:
            self._filler.start(0)

    def step(self, by: int) -> None:
        """Pick the next or previous row that shows; the last one where none is picked."""
        index = len(self._rows) if self._picked is None else self._picked
        index += by
        while 0 <= index < len(self._rows) and not self.is_kept(index):
            index += by
        if 0 <= index < len(self._rows):
            self.pick(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from row to row with Up and Down, open one with Enter, leave with Esc."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in steps:
            self.step(steps[key])
        elif key in _ENTER and self._picked is not None:
            self.opened.emit(self._picked)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep in view what was in view: the newest row, or the one picked out."""
        follows = self._is_at_end()
        super().resizeEvent(event)
        if self._picked is not None and self._picked >= self._first:
            self.ensureCursorVisible()
        elif follows:
            self.show_end()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row under the pointer."""
        block = self.cursorForPosition(event.position().toPoint()).block()
        if self._rows[self._first :]:
            self.opened.emit(self._first + block.blockNumber())

    def _work(self) -> None:
        """Fill in older rows and apply the filter for a few milliseconds."""
        bar = self.verticalScrollBar()
        follows, below = self._is_at_end(), bar.maximum() - bar.value()
        until = time.monotonic() + _SLICE_SECONDS
        self._sift(until)
        self._fill(until)
        if self._is_wanted and self._picked is not None and self._picked >= self._first:
            self._show_picked(self._picked)
        elif follows:
            self.show_end()
        else:
            bar.setValue(bar.maximum() - below)
        if self.is_filled:
            self._filler.stop()

    def _fill(self, until: float) -> None:
        """Put older rows above."""
        if not self._first:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        while self._first and time.monotonic() < until:
            self._first -= 1
            self._open_start(cursor)
            self._write(cursor, self._first, starts_block=False)
        cursor.endEditBlock()

    def _sift(self, until: float) -> None:
        """Show or hide rows from the newest on; older ones than are filled in come hidden."""
        if not self._to_sift:
            return
        block, last = self._block(self._to_sift - 1), self._to_sift
        while self._to_sift > self._first and time.monotonic() < until:
            self._to_sift -= 1
            self._set_shown(block, shown=self.is_kept(self._to_sift))
            block = block.previous()
        document = self.document()
        begin = self._block(self._to_sift).position()
        end = self._block(last - 1)
        document.markContentsDirty(begin, end.position() + end.length() - begin)
        layout = document.documentLayout()
        layout.documentSizeChanged.emit(layout.documentSize())
        if self._to_sift <= self._first:
            self._to_sift = 0
        self.viewport().update()

    def _show_picked(self, index: int) -> None:
        self._is_wanted = False
        block = self._block(index)
        if not block.isVisible():
            self._set_shown(block, shown=True)
            self.document().markContentsDirty(block.position(), block.length())
        around = over_row(block, self._rows[index].text, self._terms, self._formats)
        self.setExtraSelections(around)
        self.setTextCursor(QTextCursor(block))
        if not self.viewport().rect().contains(self.cursorRect()):
            self.centerCursor()

    def _insert(self, index: int, rows: Sequence[TranscriptRow]) -> None:
        self._rows[index:index] = rows
        if index < self._first:
            self._first += len(rows)
            return
        follows = self._is_at_end()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if index == self._first:
            self._insert_at_start(cursor, index, len(rows))
        else:
            before = self._block(index - 1)
            cursor.setPosition(before.position() + before.length() - 1)
            for number in range(index, index + len(rows)):
                self._write(cursor, number, starts_block=True)
        cursor.endEditBlock()
        if follows:
            self.show_end()

    def _insert_at_start(self, cursor: QTextCursor, index: int, count: int) -> None:
        is_alone = len(self._rows) - count == self._first
        for number in reversed(range(index, index + count)):
            if not (is_alone and number == index + count - 1):
                self._open_start(cursor)
            self._write(cursor, number, starts_block=False)

    def _open_start(self, cursor: QTextCursor) -> None:
        """Put an empty block before the first; Qt gives it what belonged to that one."""
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        was_shown = cursor.block().isVisible()
        cursor.insertBlock()
        if not was_shown:
            self._set_shown(cursor.block(), shown=False)
        cursor.movePosition(QTextCursor.MoveOperation.Start)

    def _remove(self, start: int, stop: int) -> None:
        del self._rows[start:stop]
        if start < self._first:
            self._first -= min(stop, self._first) - start
            if stop <= self._first:
                return
            self.show_rows(self._rows)
            return
        cursor = QTextCursor(self._block(start))
        is_last = stop - self._first >= self.document().blockCount()
        if is_last and start > self._first:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        if is_last:
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(self._block(stop).position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()

    def _write(self, cursor: QTextCursor, index: int, *, starts_block: bool) -> None:
        f, row = self._formats, self._rows[index]
        if starts_block:
            cursor.insertBlock()
        cursor.setBlockFormat(f.subject_block if row.role is Role.SUBJECT else f.office_block)
        is_question = row.role is Role.INTERVIEWER
        words = f.text if row.state is RowState.STORED else f.waiting
        cursor.insertText(_SPACER, f.spacer)
        if row.state is RowState.HELD:
            cursor.insertText(_HELD, f.held)
        cursor.insertText(f"{row.time}  ", f.time)
        cursor.insertText(f"{row.label} ", f.question if is_question else f.answer)
        cursor.insertText(after_name(row.speaker, ""), f.speaker)
        cursor.insertText(row.text, words)
        for mark in row.marks:
            cursor.insertText(f" {bracketed(mark)}", f.mark)
        block = cursor.block()
        kept = self.is_kept(index)
        if block.isVisible() != kept:
            self._set_shown(block, shown=kept)
            self.document().markContentsDirty(block.position(), block.length())

    def _block(self, index: int) -> QTextBlock:
        return self.document().findBlockByNumber(index - self._first)

    def _set_shown(self, block: QTextBlock, *, shown: bool) -> None:
        if block.isVisible() != shown:
            block.setVisible(shown)
            block.setLineCount(int(shown))

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 1

    def show_end(self) -> None:
        """Scroll down to the newest row."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())
