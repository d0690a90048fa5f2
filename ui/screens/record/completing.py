"""Shorthand and completion while typing; never while an input method composes."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor

from app.services.completions import Completion
from ui.models.completion_index import NOTHING, CompletionIndex, Found
from ui.screens.record.completion_list import CompletionList
from ui.widgets.text_fields import TextEdit

_LOOKED_AT = 24  # characters before the cursor: more than any code or beginning
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CTRL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier


class ExpandKey(StrEnum):
    """What expands shorthand besides the action's own key; the preferences keep it."""

    TAB = "tab"
    SPACE = "space"
    NEITHER = ""


class Completing(QObject):
    """Watches what is typed in a field and offers what may be meant in a list.

    Signal: `used(phrase_id)` when a phrase was taken.
    """

    used = Signal(int)

    def __init__(self, field: TextEdit, shown_in: CompletionList) -> None:
        super().__init__(field)
        self.expand_key = ExpandKey.TAB
        self._field, self._list = field, shown_in
        self._index = CompletionIndex()
        self._found = NOTHING
        self._place = -1
        self._is_taking = False
        field.edited.connect(self._on_edited)
        field.cursorPositionChanged.connect(self._on_moved)
        shown_in.taken.connect(self._take_at)

    def use(self, index: CompletionIndex) -> None:
        """Offer from this index from now on."""
        self._index = index
        self.close()

    def close(self) -> None:
        """Offer nothing until more is typed."""
        self._found = NOTHING
        self._place = -1
        self._list.offer(())

    def open(self) -> None:
        """Offer what may be meant here, or what is used most, to be chosen from."""
        if self._field.is_composing or self._field.isReadOnly():
            return
        found = self._index.before(self._before(), shortest=1)
        self._offer(found if found.completions else self._index.likeliest(), is_choosing=True)

    def expand(self) -> bool:
        """Put what the shorthand before the cursor stands for; return whether there was any."""
        if self._field.is_composing or self._field.isReadOnly():
            return False
        known = self._index.code_before(self._before())
        if known is None:
            return False
        self._put(*known)
        return True

    def takes(self, event: QKeyEvent) -> bool:
        """Deal with a key of shorthand or list; return whether it is used up."""
        key = event.key()  # a number: keys of other scripts have no name
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._list.is_open and self._is_for_list(key, modifiers):
            return True
        if modifiers != _NONE:
            return False
        if key == Qt.Key.Key_Tab and self.expand_key is ExpandKey.TAB:
            return self.expand()
        if key == Qt.Key.Key_Space and self.expand_key is ExpandKey.SPACE:
            return self.expand()
        return False

    def _is_for_list(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers == _CTRL and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._list.step(1 if key == Qt.Key.Key_Down else -1)
        elif modifiers != _NONE:
            return False
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif key == Qt.Key.Key_Tab or (key in _ENTER and self._list.is_choosing):
            self._take()
        else:
            return False
        return True

    def _on_edited(self) -> None:
        if not self._is_taking and not self._field.isReadOnly():
            self._offer(self._index.before(self._before()))

    def _on_moved(self) -> None:
        if self._place >= 0 and self._field.textCursor().position() != self._place:
            self.close()

    def _offer(self, found: Found, *, is_choosing: bool = False) -> None:
        self._found = found
        cursor = self._field.textCursor()
        self._place = cursor.position() if found.completions else -1
        self._list.offer(found.completions, is_choosing=is_choosing)

    def _before(self) -> str:
        """Return the end of what stands before the cursor in its paragraph."""
        cursor = self._field.textCursor()
        if cursor.hasSelection():
            return ""
        return _end_before(cursor)

    def _take(self) -> None:
        chosen = self._list.chosen
        if chosen is not None:
            known = None if self._list.is_choosing else self._index.code_before(self._before())
            self._put(*(known or (self._found.length, chosen)))

    def _take_at(self, place: int) -> None:
        if not self._field.is_composing:
            self._put(self._found.length, self._list.shown[place])

    def _put(self, length: int, completion: Completion) -> None:
        """Replace the `length` characters before the cursor, as one step that can be undone."""
        self._is_taking = True
        cursor = self._field.textCursor()
        if length and not cursor.hasSelection():
            start = cursor.position() - _units(_end_before(cursor)[-length:])
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(completion.text)
        self._field.setTextCursor(cursor)
        self._field.ensureCursorVisible()
        self._is_taking = False
        self.close()
        if completion.phrase_id:
            self.used.emit(completion.phrase_id)


def _end_before(cursor: QTextCursor) -> str:
    """Return the last characters before a cursor, which Qt counts in UTF-16 units."""
    block, place = cursor.block(), cursor.positionInBlock()
    text = block.text()
    if place != block.length() - 1 and not text.isascii():
        text = text.encode("utf-16-le", "surrogatepass")[: 2 * place].decode("utf-16-le", "ignore")
        return text[-_LOOKED_AT:]
    return text[max(0, place - _LOOKED_AT) : place] if text.isascii() else text[-_LOOKED_AT:]


def _units(text: str) -> int:
    """Return how long Qt thinks a text is."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
