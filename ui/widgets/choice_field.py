"""Choosing one of many by typing a part of its words.

The list of matches is an ordinary child of the window, never a popup: an input method goes on
composing undisturbed, and only what is typed for good narrows the list.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from ui.loose_words import needs_no_keeping
from ui.widgets.text_fields import LineEdit

_SHOWN = 8
_ROW = 32
_LEAST_ROWS = 2


@dataclass(frozen=True)
class Choice:
    """One thing to choose: its key, the words shown, and more words it is found by."""

    key: int
    text: str
    more: str = ""


class ChoiceField(QFrame):
    """A line to type in and its matches. Signals: chosen() when another choice was made.

    `key` is the chosen key or None; leaving the field, or Enter, with words that match nothing
    goes back to the last choice, leaving it empty chooses nothing. Where there is no last choice
    the empty field says which words matched nothing. `unsettled` says it too, until the field is
    entered again: a form is not stored unseen with something else than was typed.
    """

    chosen = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: tuple[Choice, ...] = ()
        self._matches: tuple[Choice, ...] = ()
        self._key: int | None = None
        self._placeholder = placeholder
        self.unsettled = ""
        self.line = _Line(self, placeholder)
        needs_no_keeping(self)
        self._list = _MatchList(self)
        self._list.clicked.connect(lambda index: self._take(index.row()))
        self.line.textEdited.connect(self._narrow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)
        self.setFocusProxy(self.line)

    @property
    def key(self) -> int | None:
        """The chosen key."""
        return self._key

    @property
    def matches(self) -> tuple[Choice, ...]:
        """What the list of matches shows now; empty while it is closed."""
        return self._matches

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offer these; a choice that is gone is given up."""
        self._choices = tuple(choices)
        if self._chosen() is None:
            self._key = None
        if not self.line.hasFocus():
            self._restore()
        elif self.line.isModified():
            self._narrow(self.line.text())

    def choose(self, key: int | None) -> None:
        """Choose without telling anyone; an unknown key chooses nothing."""
        self._key = key if any(c.key == key for c in self._choices) else None
        self._restore()

    def setAccessibleName(self, name: str) -> None:
        """Name the line and its list."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)
        self._list.setAccessibleName(name)

    def setReadOnly(self, read_only: bool) -> None:  # noqa: FBT001  (as Qt's fields have it)
        """Only show the choice."""
        self.line.setReadOnly(read_only)

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Move in the list, take a match or close the list; tells whether the key was used."""
        key = event.key()
        if self.line.isReadOnly():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.isVisible():
            self._take(max(self._list.currentIndex().row(), 0))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line.isModified():
            self.left()  # a form that heard this Enter would store someone whose name is not there
            return True
        if key == Qt.Key.Key_Escape and self._list.isVisible():
            self._restore()
            return True
        return False

    def left(self) -> None:
        """Settle on what was typed when the focus leaves."""
        if self.line.isReadOnly():
            return
        if not self.line.text().strip() and self._key is not None:
            self._key = None
            self.chosen.emit()
        elif self._list.isVisible() and len(self._matches) == 1 and self.line.isModified():
            self._take(0)
        typed = self.line.text().strip() if self.line.isModified() else ""
        several = len(self._matches) > 1
        self._restore()
        if not typed:
            return
        said = self.tr("与“{text}”相符的不止一个") if several else self.tr("没有与“{text}”相符的")
        self.unsettled = said.format(text=typed)
        if not self.line.text():
            self.line.setPlaceholderText(self.unsettled)

    def _narrow(self, text: str) -> None:
        words = text.casefold().split()
        self._matches = tuple(
            c for c in self._choices if all(w in f"{c.text} {c.more}".casefold() for w in words)
        )
        self._list.show_below(self.line, [c.text for c in self._matches])

    def _step(self, step: int) -> None:
        if not self._list.isVisible():
            self._narrow(self.line.text() if self.line.isModified() else "")
            return
        self._list.step(step)

    def _take(self, row: int) -> None:
        if not 0 <= row < len(self._matches):
            return
        changed = self._key != self._matches[row].key
        self._key = self._matches[row].key
        self._restore()
        if changed:
            self.chosen.emit()

    def _restore(self) -> None:
        self._list.put_away()
        self._matches = ()
        self.unsettled = ""
        self.line.setPlaceholderText(self._placeholder)
        chosen = self._chosen()
        self.line.setText(chosen.text if chosen else "")
        self.line.setCursorPosition(0)
        self.line.setModified(False)

    def _chosen(self) -> Choice | None:
        return next((c for c in self._choices if c.key == self._key), None)


def unsettled_in(form: QWidget) -> ChoiceField | None:
    """Return the first field of a form whose words settled on nothing."""
    for field in cast("list[ChoiceField]", form.findChildren(ChoiceField)):
        if field.unsettled and field.isVisible():
            return field
    return None


class _Line(LineEdit):
    def __init__(self, field: ChoiceField, placeholder: str) -> None:
        super().__init__(field, placeholder=placeholder)
        self._field = field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer the key to the list first, unless an input method composes."""
        if not self.is_composing and self._field.key_pressed(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select what stands there: typing replaces it."""
        super().focusInEvent(event)
        self._field.unsettled = ""
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let the field settle."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._field.left()


class _MatchList(QListView):
    """The matches, drawn over the window below the line; put away it belongs to the field."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._home = field
        self._line = field
        self._texts = QStringListModel(self)
        self.setModel(self._texts)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def show_below(self, line: QWidget, texts: list[str]) -> None:
        """Show these texts below the line, or above it where there is no room."""
        self._texts.setStringList(texts)
        if not texts:
            self.put_away()
            return
        window = line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            self._watch(install=True)
        self._line = line
        self._follow()
        self.setCurrentIndex(self._texts.index(0))
        self.show()
        self.raise_()

    def put_away(self) -> None:
        """Hide, and go back to the field, so that it takes the list along when it is freed."""
        self.hide()
        if self.parentWidget() is not self._home:
            self._watch(install=False)
            self.setParent(self._home)
            self.hide()

    def step(self, step: int) -> None:
        """Move the current match, staying within the list."""
        row = self.currentIndex().row() + step
        self.setCurrentIndex(self._texts.index(max(0, min(row, self._texts.rowCount() - 1))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the field when the page below us moves."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self.setGeometry(_place(self._line, self._line.window(), self._texts.rowCount()))

    def _watch(self, *, install: bool) -> None:
        above: QWidget | None = self._home
        while above is not None:  # a scrolled page moves an ancestor, not the field itself
            if install:
                above.installEventFilter(self)
            else:
                above.removeEventFilter(self)
            above = above.parentWidget()


def _place(line: QWidget, window: QWidget, count: int) -> QRect:
    top_left = line.mapTo(window, QPoint(0, 0))
    below = window.height() - top_left.y() - line.height()
    rows = min(count, _SHOWN)
    fits_below = below >= min(rows, _LEAST_ROWS) * _ROW + _ROW
    room = below if fits_below else top_left.y()
    height = min(rows * _ROW + 8, max(room - 8, _ROW))
    top = top_left.y() + line.height() + 2 if fits_below else top_left.y() - height - 2
    return QRect(top_left.x(), top, line.width(), height)
