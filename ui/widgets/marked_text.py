"""Paragraphs with the words marked that were taken out or came in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.domain.record_diff import Change, LineChange
from ui.look.theme import GAP, WIDE_GAP, Theme
from ui.widgets.text_marks import extra_selection

_MOST_LINES = 2_000
"""More paragraphs than this are not shown."""
_AT_ONCE = 60
"""So many paragraphs are written at once, the others soon after: the window never stands still."""


class MarkedText(QTextEdit):
    """Shows paragraphs of two versions; read only, without a cursor."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blocks: dict[int, int] = {}
        self._rest: Sequence[tuple[int, LineChange]] = ()
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._write_more)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(WIDE_GAP)

    def show_lines(self, lines: Sequence[tuple[int, LineChange]]) -> None:
        """Show paragraphs, each with its place among all paragraphs."""
        self._more.stop()
        self.clear()
        self._blocks.clear()
        self._rest = lines[:_MOST_LINES]
        self._write_more()

    def _write_more(self) -> None:
        self._write(_AT_ONCE)
        if self._rest:
            self._more.start()

    def _write(self, most: int) -> None:
        """Write the next paragraphs behind those that stand there."""
        lines, self._rest = self._rest[:most], self._rest[most:]
        formats = self._formats()
        shape = QTextBlockFormat()
        shape.setBottomMargin(GAP)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for place, line in lines:
            if self._blocks:
                cursor.insertBlock()
            cursor.setBlockFormat(shape)
            self._blocks[place] = cursor.blockNumber()
            for stretch in line.stretches:
                cursor.insertText(stretch.text, formats[stretch.change])
        cursor.endEditBlock()

    def go_to(self, place: int) -> None:
        """Bring a paragraph into view and show that it is the one."""
        if place not in self._blocks:
            self._write(len(self._rest))
        number = self._blocks.get(place)
        if number is None:
            self.setExtraSelections([])
            return
        cursor = QTextCursor(self.document().findBlockByNumber(number))
        ground = QTextCharFormat()
        ground.setBackground(self._theme.colour("sunken"))
        ground.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
        self.setTextCursor(cursor)
        self.setExtraSelections([extra_selection(cursor, ground)])
        self.ensureCursorVisible()

    def _formats(self) -> dict[Change, QTextCharFormat]:
        """Return how each kind of stretch looks; not by colour alone."""
        same, removed, added = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        removed.setFontStrikeOut(True)
        removed.setForeground(self._theme.colour("bad"))
        removed.setBackground(self._theme.colour("bad_soft"))
        added.setFontUnderline(True)
        added.setForeground(self._theme.colour("good"))
        added.setBackground(self._theme.colour("good_soft"))
        return {Change.SAME: same, Change.REMOVED: removed, Change.ADDED: added}
