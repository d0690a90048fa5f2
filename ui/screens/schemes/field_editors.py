"""One editor for each shape of field; all take any input, also a wrong one."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.services.ports.scheme_texts import Named
from app.services.scheme_form import FieldShape, FormField
from ui.look.theme import FIELD_WIDTH, GAP, HALF_GAP
from ui.screens.schemes.choice_words import choice_word
from ui.widgets.paragraph_edit import ParagraphEdit
from ui.widgets.text_fields import LineEdit, TextEdit

_NUMBER = re.compile(r"-?\d{1,9}")
_BETWEEN = re.compile(r"[\s,，、;；]+")
_TALLEST = 24
_NO_LIMIT = 16_777_215  # QWIDGETSIZE_MAX
_COLUMNS = 4
_ACROSS = 36
"""Chinese characters that boxes side by side may have together."""


class Editor(QWidget):
    """Signal: typed(value) with plain TOML data, None where an optional value is empty."""

    typed = Signal(object)

    def __init__(self, field: FormField, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form_field = field
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setHorizontalSpacing(GAP)
        self._layout.setVerticalSpacing(HALF_GAP)

    def setAccessibleName(self, name: str) -> None:
        """Name what takes the keys."""
        super().setAccessibleName(name)
        target = self.focusProxy()
        if target is not None:
            target.setAccessibleName(name)

    def setAccessibleDescription(self, text: str) -> None:
        """Let what takes the keys tell what is wrong with it."""
        super().setAccessibleDescription(text)
        target = self.focusProxy()
        if target is not None:
            target.setAccessibleDescription(text)

    def fill(self, *widgets: QWidget, columns: int = 1) -> None:
        """Put in what takes the keys, in columns; what is narrow stands on the left."""
        for place, widget in enumerate(widgets):
            self._layout.addWidget(widget, place // columns, place % columns)
            widget.installEventFilter(self)
        is_narrow = len(widgets) == 1 and widgets[0].maximumWidth() <= FIELD_WIDTH
        if is_narrow:
            self._layout.setColumnStretch(0, 1)
        if is_narrow or columns > 1:
            self._layout.setColumnStretch(columns, 1)
        if widgets:
            self.setFocusProxy(widgets[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave undo and redo to the whole draft where the field itself has nothing to turn."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            redo = event.matches(QKeySequence.StandardKey.Redo)
            if (undo or redo) and not _can_turn(watched, undo=undo):
                event.ignore()  # it goes on to what the field stands in
                return True
        return super().eventFilter(watched, event)

    def for_row(self) -> "Editor":
        """Take all the width of a column, and no more."""
        self._layout.setColumnStretch(1, 0)
        target = self.focusProxy()
        if isinstance(target, QLineEdit | QComboBox):
            target.setMaximumWidth(_NO_LIMIT)
        return self

    def tell(self, value: object) -> None:
        """Tell what is typed; nothing at all in an optional field takes its key away."""
        is_empty = value in ("", [])
        self.typed.emit(None if is_empty and not self.form_field.is_required else value)


class LineEditor(Editor):
    """A line of text or a number; what is no number is kept as text, with its complaint."""

    def __init__(self, field: FormField, *, reads: Callable[[str], object] = str) -> None:
        super().__init__(field)
        self._line = LineEdit()
        self._line.setText(_shown(field.value))
        self._line.setCursorPosition(0)
        self._line.textEdited.connect(lambda text: self.tell(reads(text.strip())))
        if field.shape is not FieldShape.TEXT:
            self._line.setMaximumWidth(FIELD_WIDTH)
        self.fill(self._line)


class TextEditor(Editor):
    """A text of one paragraph that grows with what is typed."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._text = ParagraphEdit(lines=(1, _TALLEST))
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.set_text(_shown(field.value))
        self._text.edited.connect(lambda: self.tell(self._text.text().strip()))
        self.fill(self._text)


class LinesEditor(Editor):
    """A list of texts, one a line; empty lines do not count."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._text = TextEdit(lines=(2, _TALLEST))
        self._text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        values = field.value if isinstance(field.value, list) else [_shown(field.value)]
        self._text.set_text("\n".join(map(_shown, values)))
        self._text.edited.connect(self._tell)
        self.fill(self._text)

    def _tell(self) -> None:
        lines = (line.strip() for line in self._text.text().splitlines())
        self.tell([line for line in lines if line])


class YesNoEditor(Editor):
    """A box to tick, with the label beside it."""

    def __init__(self, field: FormField, words: str) -> None:
        super().__init__(field)
        self._box = QCheckBox(words)
        self._box.setChecked(field.value is True)
        self._box.toggled.connect(self.tell)
        self.fill(self._box)


class _StillCombo(QComboBox):
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a value must not change by the way."""
        event.ignore()


class ChoiceEditor(Editor):
    """One of several codes; an unknown one stays until another is chosen."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._box = _StillCombo()
        self._box.setMaximumWidth(FIELD_WIDTH)
        if not field.is_required:
            self._box.addItem(self.tr("（不填）"), "")
        for code, words in _offered(field, [_shown(field.value)]):
            self._box.addItem(words, code)
        self._box.setCurrentIndex(max(0, self._box.findData(_shown(field.value))))
        self._box.activated.connect(lambda: self.tell(self._box.currentData()))
        self.fill(self._box)


class ChoicesEditor(Editor):
    """Several of some codes; those chosen keep their order, new ones follow."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._chosen = [str(v) for v in field.value] if isinstance(field.value, list) else []
        boxes = []
        for code, words in _offered(field, self._chosen):
            box = QCheckBox(words)
            box.setChecked(code in self._chosen)
            box.toggled.connect(lambda checked, code=code: self._set(code, chosen=checked))
            boxes.append(box)
        longest = max((len(box.text()) for box in boxes), default=0)
        self.fill(*boxes, columns=max(1, _ACROSS // max(longest, _ACROSS // _COLUMNS)))

    def setAccessibleName(self, name: str) -> None:
        """Name the group; each box has its own words."""
        QWidget.setAccessibleName(self, name)

    def _set(self, code: str, *, chosen: bool) -> None:
        self._chosen = [other for other in self._chosen if other != code]
        if chosen:
            self._chosen.append(code)
        self.tell(list(self._chosen))


def editor_of(field: FormField, words: str) -> Editor:
    """Return the editor for a field that is called by these words."""
    match field.shape:
        case FieldShape.NUMBER:
            return LineEditor(field, reads=_number)
        case FieldShape.NUMBERS:
            return LineEditor(field, reads=_numbers)
        case FieldShape.LINE:
            return LineEditor(field)
        case FieldShape.LINES:
            return LinesEditor(field)
        case FieldShape.YES_NO:
            return YesNoEditor(field, words)
        case FieldShape.CHOICE:
            return ChoiceEditor(field)
        case FieldShape.CHOICES:
            return ChoicesEditor(field)
        case FieldShape.TEXT:
            return TextEditor(field)


def small_editor_of(field: FormField, words: str) -> Editor:
    """Return the editor for a field in a row: no taller than a line."""
    if field.shape is FieldShape.TEXT:
        return LineEditor(field).for_row()
    if field.shape is FieldShape.LINES:
        return LineEditor(field, reads=_words).for_row()
    if field.shape is FieldShape.YES_NO:
        return YesNoEditor(field, "")
    return editor_of(field, words).for_row()


def _can_turn(field: QObject, *, undo: bool) -> bool:
    """Tell whether a field can take back, or do again, what was typed in it."""
    if isinstance(field, LineEdit | TextEdit) and field.is_composing:
        return True  # the key is the input method's
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if undo else field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return document.isUndoAvailable() if undo else document.isRedoAvailable()
    return False


def _offered(field: FormField, present: list[str]) -> list[Named]:
    known = dict(field.choices)
    codes = dict.fromkeys((*known, *(code for code in present if code)))
    return [(code, known.get(code) or choice_word(code)) for code in codes]


def _shown(value: object) -> str:
    if isinstance(value, list):
        return "、".join(map(str, value))
    return "" if value is None else str(value)


def _number(text: str) -> object:
    return int(text) if _NUMBER.fullmatch(text) else text


def _numbers(text: str) -> list[object]:
    return [_number(part) for part in _BETWEEN.split(text) if part]


def _words(text: str) -> list[str]:
    return [part for part in re.split(r"[,，、;；]+", text) if part.strip()]
