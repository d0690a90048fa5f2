"""Paragraphs with the words marked that were taken out or came in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.domain.record_diff import Change, LineChange
from ui.look.theme import GAP, WIDE_GAP, Theme
from ui.widgets.text_marks import extra_selection

_MOST_LINES = 2_000
"""More paragraphs than this are not written at once: the window would stand still."""


class MarkedText(QTextEdit):
    """Shows paragraphs of two versions; read only, without a cursor."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._blocks: dict[int, int] = {}
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(WIDE_GAP)

    def show_lines(self, lines: Sequence[tuple[int, LineChange]]) -> None:
        """Show paragraphs, each with its place among all paragraphs."""
        self.clear()
        self._blocks.clear()
        formats = self._formats()
        shape = QTextBlockFormat()
        shape.setBottomMargin(GAP)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number, (place, line) in enumerate(lines[:_MOST_LINES]):
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(shape)
            self._blocks[place] = cursor.blockNumber()
            for stretch in line.stretches:
                cursor.insertText(stretch.text, formats[stretch.change])
        cursor.endEditBlock()

    def go_to(self, place: int) -> None:
        """Bring a paragraph into view and show that it is the one."""
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
