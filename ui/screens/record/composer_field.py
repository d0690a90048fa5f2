"""The field the recorder types into: Enter stores, everything else stays typing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.domain.text import visible_text
from ui.widgets.text_fields import TextEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINES = (3, 6)
_REDO = QKeySequence("Ctrl+Y")
_AT_ONCE = 20_000  # characters, and lines: more is put in bit by bit, so that nothing stands still
_LINES_AT_ONCE = 500
_A_FEW_LINES = 4


class ComposerField(TextEdit):
    """Signals: `entered()` on Enter, `stepped(int)` on Up (-1) or Down (1), `cancelled()` on Esc.

    `turned_back(is_undo)` on Ctrl+Z and Ctrl+Y with nothing typed that they could turn back.
    Up and Down step only while nothing new is typed; otherwise they move the cursor.
    `composing_began()` when an input method takes over; `bulk_pasted(lines, characters)` when a
    paste of several lines, or a very long one, is in the field; `cleaned(count)` when a paste
    held that many characters that nobody sees. `takes` is asked first about every key.
    """

    entered = Signal()
    stepped = Signal(int)
    cancelled = Signal()
    turned_back = Signal(bool)
    composing_began = Signal()
    bulk_pasted = Signal(int, int)
    cleaned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, lines=_LINES)
        self.steps = False
        self.takes: Callable[[QKeyEvent], bool] = lambda _event: False
        self._reserved: set[QKeySequence] = set()
        self._pasting: list[str] = []
        self._pasted = (0, 0)
        self._has_begun = False

    @property
    def is_pasting(self) -> bool:
        """Whether a very long paste is still being put in."""
        return bool(self._pasting)

    def reserve(self, keys: list[QKeySequence]) -> None:
        """Leave these keys to the screen's actions, also where a text field has its own use."""
        self._reserved = set(keys)

    def event(self, event: QEvent) -> bool:
        """Let the screen's own keys through unless an input method is composing."""
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and not self.is_composing:
                if QKeySequence(event.keyCombination()) in self._reserved:
                    event.ignore()
                    return False
            elif self._is_tab(event) and (self.is_composing or self.takes(event)):
                event.accept()
                return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Tell when an input method begins to compose."""
        was_composing = self.is_composing
        super().inputMethodEvent(event)
        if self.is_composing and not was_composing:
            self.composing_began.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Store on Enter, break the line on Shift+Enter, step with Up and Down."""
        if self.is_composing:
            super().keyPressEvent(event)
            return
        if self.takes(event):
            event.accept()
            return
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in _ENTER and not shift:
            if not self.is_pasting:
                self.entered.emit()
        elif key in _ENTER:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif (back := _turns_back(event)) is not None and self._has_nothing_to(back):
            self.turned_back.emit(back)
        elif self.steps and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not shift:
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text without what nobody sees; a very long one bit by bit."""
        if not source.hasText() or self.is_pasting:
            return
        pasted = source.text()
        text = visible_text(pasted)
        if len(text) != len(pasted):
            self.cleaned.emit(len(pasted) - len(text))
        lines = text.splitlines()
        count = sum(1 for line in lines if line.strip())
        if len(text) <= _AT_ONCE and count <= _LINES_AT_ONCE:
            self._insert(text)
            self.ensureCursorVisible()
            if count >= _A_FEW_LINES:
                self.bulk_pasted.emit(count, len(text))
            return
        self._pasted = (count, len(text))
        self._pasting = _pieces(lines)
        self._has_begun = False
        self.setReadOnly(True)
        self._put_next()

    def insert(self, text: str) -> None:
        """Put words at the cursor, as one step that can be undone."""
        cursor = self.textCursor()
        cursor.insertText(text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _has_nothing_to(self, undo: bool) -> bool:  # noqa: FBT001  (as the signal has it)
        document = self.document()
        can = document.isUndoAvailable() if undo else document.isRedoAvailable()
        return document.isEmpty() and not can

    def clear(self) -> None:
        """Empty the field; a paste under way is given up."""
        self._pasting.clear()
        super().clear()

    def _is_tab(self, event: QKeyEvent) -> bool:
        """Catch Tab here: Qt leaves the field with it before any key handler is asked."""
        return event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab

    def _put_next(self) -> None:
        """Put the next piece in, and go on in the next turn of the event loop."""
        if not self._pasting:
            self.setReadOnly(False)
            return
        whole = self.textCursor()
        if self._has_begun:
            whole.joinPreviousEditBlock()  # one paste is one step to be undone
            self.textCursor().insertBlock()
        else:
            whole.beginEditBlock()
            self._has_begun = True
        self._insert(self._pasting.pop(0))
        whole.endEditBlock()
        if self._pasting:
            QTimer.singleShot(0, self, self._put_next)
            return
        self.setReadOnly(False)
        self.ensureCursorVisible()
        self.bulk_pasted.emit(*self._pasted)


def _pieces(lines: list[str]) -> list[str]:
    """Put lines together to pieces that are quick to put into the field."""
    pieces: list[str] = []
    piece: list[str] = []
    length = 0
    for line in lines:
        piece.append(line)
        length += len(line)
        if length >= _AT_ONCE or len(piece) >= _LINES_AT_ONCE:
            pieces.append("\n".join(piece))
            piece, length = [], 0
    return [*pieces, "\n".join(piece)] if piece else pieces


def _turns_back(event: QKeyEvent) -> bool | None:
    """Tell whether a key undoes (True) or does again (False); None for any other."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return True
    is_redo = event.matches(QKeySequence.StandardKey.Redo)
    # Ctrl+Y redoes on every desktop here, whatever the toolkit's own habit there
    return False if is_redo or QKeySequence(event.keyCombination()) == _REDO else None
