"""Text fields that never let a shortcut or a steering key disturb Chinese composition.

Qt fires a QShortcut even while an input method composes; a field that is composing therefore
takes ShortcutOverride for itself, and Enter, Esc, Tab and the arrows as well. What is being
composed counts as not typed yet.
"""

from math import ceil

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

# what a dialog, a form or a list around the field would act on
_STEERING = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}
# Qt lays a paragraph out anew on every key press: past some thousand characters that is seen
_LONGEST_BLOCK = 2_000
# the state of a block that goes on with the one before it, without a line break
_GLUED = 1


class LineEdit(QLineEdit):
    """One line of text; `name` is spoken by assistive tools."""

    def __init__(
        self, parent: QWidget | None = None, *, name: str = "", placeholder: str = ""
    ) -> None:
        super().__init__(parent)
        self._preedit = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    @property
    def is_composing(self) -> bool:
        """Whether an input method holds text that is not typed yet."""
        return bool(self._preedit)

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts, and Tab's way to the next field, away from a composition."""
        if self._preedit and _would_disturb(event):
            event.accept()
            return True
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether the input method is composing."""
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget a composition that ends with the focus."""
        super().focusOutEvent(event)
        self._preedit = ""


class TextEdit(QPlainTextEdit):
    """Several lines of plain text; Tab leaves the field, or types where `tab_leaves` is off.

    With `lines=(least, most)` the field grows with its text between these heights. Signals:
    `edited()` when what is typed changed, never for a composition under way;
    `composition_ended()` when an input method let go of what it was composing.
    """

    edited = Signal()
    composition_ended = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        lines: tuple[int, int] | None = None,
        tab_leaves: bool = True,
    ) -> None:
        super().__init__(parent)
        self._preedit = ""
        self._has_glue = False
        self._lines = lines
        self._shown_lines = lines[0] if lines else 0
        self._fitted_width = 0
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(tab_leaves)
        # a long run without spaces must not widen the page
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.textChanged.connect(self._tell_edited)
        if lines:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.document().documentLayout().documentSizeChanged.connect(self._fit)
            self._set_height(self._shown_lines)

    @property
    def is_composing(self) -> bool:
        """Whether an input method holds text that is not typed yet."""
        return bool(self._preedit)

    def text(self) -> str:
        """Return what is typed, without what is being composed."""
        return _joined(self.document().firstBlock()) if self._has_glue else self.toPlainText()

    def text_before_cursor(self) -> str:
        """Return what is typed before the cursor; Qt itself counts in UTF-16 units."""
        cursor, first = self.textCursor(), self.document().firstBlock()
        block = cursor.block()
        units = block.text().encode("utf-16-le", "surrogatepass")[: 2 * cursor.positionInBlock()]
        own = units.decode("utf-16-le", "surrogatepass")
        if block == first:
            return own
        between = "" if block.userState() == _GLUED else "\n"
        return f"{_joined(first, block)}{between}{own}"

    def take_line(self) -> str | None:
        """Take the first line out of the field and return it; None once the field is empty."""
        first = self.document().firstBlock()
        after = first.next()
        while after.isValid() and after.userState() == _GLUED:
            after = after.next()
        if not after.isValid():
            line = self.text()
            self.set_text("")
            return line or None
        line = _joined(first, after)
        cursor = QTextCursor(after)
        cursor.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return line

    def set_text(self, text: str) -> None:
        """Replace everything; the cursor goes to the end and undo starts anew."""
        self.clear()
        if text:
            self._insert(text)
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def clear(self) -> None:
        """Empty the field; a composition under way is given up."""
        self._preedit = ""
        self._has_glue = False
        super().clear()

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts, and Tab's way to the next field, away from a composition."""
        if self._preedit and _would_disturb(event):
            event.accept()
            return True
        done = super().event(event)
        if self._lines and event.type() is QEvent.Type.Polish:
            self._set_height(self._shown_lines)  # only now the look has given the edges
        return done

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note whether the input method is composing."""
        was_composing = self.is_composing
        self._preedit = event.preeditString()
        super().inputMethodEvent(event)
        if self._preedit and event.commitString():
            self.edited.emit()  # a part was typed while the rest is still composed
        if was_composing and not self._preedit:
            self.composition_ended.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget a composition that ends with the focus."""
        super().focusOutEvent(event)
        if self._preedit:
            self._preedit = ""
            self.composition_ended.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste plain text only, a very long one in pieces that stay quick to edit."""
        if source.hasText():
            self._insert(source.text())
            self.ensureCursorVisible()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a new font with the height."""
        super().changeEvent(event)
        if self._lines and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_height(self._shown_lines)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the look asks for: its edges are final only in the field's place."""
        super().showEvent(event)
        if self._lines:
            self._set_height(self._shown_lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow another width with the height: Qt does not tell of lines that wrap anew then."""
        super().resizeEvent(event)
        if self._lines and self.width() != self._fitted_width:
            self._fitted_width = self.width()
            # the layout is at work: another height is for the next one
            QTimer.singleShot(0, self, self._fit)

    def minimumSizeHint(self) -> QSize:
        """Ask for no more than two words' width."""
        return QSize(120, super().minimumSizeHint().height() if not self._lines else 0)

    def _insert(self, text: str) -> None:
        if len(text) <= _LONGEST_BLOCK:
            self.textCursor().insertText(text)
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for number, line in enumerate(text.splitlines() or [text]):
            if number:
                cursor.insertBlock()
            for start in range(0, len(line), _LONGEST_BLOCK):
                if start:
                    cursor.insertBlock()
                    cursor.block().setUserState(_GLUED)
                    self._has_glue = True
                cursor.insertText(line[start : start + _LONGEST_BLOCK])
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _tell_edited(self) -> None:
        if not self._preedit:
            self.edited.emit()

    def _fit(self) -> None:
        if self._lines is None:
            return
        least, most = self._lines
        wanted = max(least, min(most, round(self.document().size().height())))
        if wanted != self._shown_lines:
            self._shown_lines = wanted
            self._set_height(wanted)

    def _set_height(self, lines: int) -> None:
        edges = self.contentsMargins()
        around = edges.top() + edges.bottom() + 2 * round(self.document().documentMargin()) + 1
        line = ceil(QFontMetricsF(self.font()).lineSpacing())  # a line of text is never cut
        self.setFixedHeight(lines * line + around)


def _would_disturb(event: QEvent) -> bool:
    """Tell whether an event, let through while composing, would act behind the composition."""
    if event.type() is QEvent.Type.ShortcutOverride:
        return True
    return (
        event.type() is QEvent.Type.KeyPress
        and isinstance(event, QKeyEvent)
        and event.key() in _STEERING
    )


def _joined(block: QTextBlock, end: QTextBlock | None = None) -> str:
    """Return the text from a block on, up to another, with glued blocks in one line."""
    parts: list[str] = []
    while block.isValid() and block != end:
        if parts and block.userState() != _GLUED:
            parts.append("\n")
        parts.append(block.text())
        block = block.next()
    return "".join(parts).replace("\u2028", "\n")
