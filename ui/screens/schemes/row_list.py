"""A list whose items each take one row: words, levels, columns."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from app.domain.scheme_edit import Edit, EditAct, key_of
from app.services.errors import SchemeComplaint
from app.services.scheme_form import FieldShape, FormField, FormGroup
from ui.errors.code_words import after_name
from ui.look.theme import GAP, HALF_GAP
from ui.screens.schemes.complaint_words import advice
from ui.screens.schemes.field_editors import Editor, small_editor_of
from ui.screens.schemes.field_words import field_word
from ui.widgets.parts import MessageLine, label

_NARROW = {FieldShape.NUMBER: 88, FieldShape.YES_NO: 56, FieldShape.LINE: 200}
"""Pixels; the other shapes share the room that is left."""
_TOOL_WIDTH = 36


class RowList(QWidget):
    """Signals: typed(path, value); wanted(edits) to move or remove a row."""

    typed = Signal(object, object)
    wanted = Signal(object)

    def __init__(self, group: FormGroup) -> None:
        super().__init__()
        self._group = group
        self._editors: dict[str, Editor] = {}
        self._notes: dict[str, MessageLine] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(HALF_GAP)
        if group.groups:
            self._heads(group.groups[0].fields)
        for place, item in enumerate(group.groups):
            self._row(place, item)

    def show_complaints(self, complaints: Mapping[str, SchemeComplaint]) -> set[str]:
        """Say below each row what is wrong in it; return the keys that were said."""
        placed: set[str] = set()
        for key, note in self._notes.items():
            found = [c for k, c in complaints.items() if k == key or k.startswith(f"{key}.")]
            said = (after_name(self._column_word(key, c.key), advice(c)) for c in found)
            note.say("\n".join(dict.fromkeys(said)))
            placed.update(c.key for c in found)
        return placed

    def go_to(self, key: str) -> bool:
        """Put the keys into the field that a complaint is about; tells whether it is here."""
        for own, editor in self._editors.items():
            if key == own or key.startswith((f"{own}.", f"{own}[")) or own.startswith(f"{key}."):
                editor.setFocus()
                return True
        return False

    def _heads(self, fields: tuple[FormField, ...]) -> None:
        for column, field in enumerate(fields):
            self._grid.addWidget(label(field_word(field.path), "hint", wrap=False), 0, column)
            width = _NARROW.get(field.shape, 0)
            if width:
                self._grid.setColumnMinimumWidth(column, width)
            else:
                self._grid.setColumnStretch(column, 1)

    def _row(self, place: int, item: FormGroup) -> None:
        line = 2 * place + 1
        for column, field in enumerate(item.fields):
            words = field_word(field.path)
            editor = small_editor_of(field, words)
            editor.setAccessibleName(f"{item.name} {words}")
            width = _NARROW.get(field.shape, 0)
            if width:
                editor.setMaximumWidth(width)
            editor.typed.connect(lambda value, path=field.path: self.typed.emit(path, value))
            self._editors[key_of(field.path)] = editor
            self._grid.addWidget(editor, line, column)
        self._tools(place, item, line)
        note = MessageLine()
        self._notes[key_of(item.path)] = note
        self._grid.addWidget(note, line + 1, 0, 1, len(item.fields) + 3)

    def _tools(self, place: int, item: FormGroup, line: int) -> None:
        last = len(self._group.groups) - 1
        steps = (
            ("↑", self.tr("上移"), Edit(EditAct.MOVE, item.path, to=place - 1), place > 0),
            ("↓", self.tr("下移"), Edit(EditAct.MOVE, item.path, to=place + 1), place < last),
            ("✕", self.tr("删除"), Edit(EditAct.REMOVE, item.path), True),
        )
        for step, (sign, words, edit, is_possible) in enumerate(steps):
            tool = QToolButton()
            tool.setText(sign)
            tool.setFixedWidth(_TOOL_WIDTH)
            tool.setToolTip(words)
            tool.setAccessibleName(f"{words} {item.name}")
            tool.setEnabled(is_possible)
            tool.clicked.connect(lambda _=False, edit=edit: self.wanted.emit((edit,)))
            column = len(item.fields) + step
            self._grid.addWidget(tool, line, column, Qt.AlignmentFlag.AlignTop)

    def _column_word(self, row_key: str, key: str) -> str:
        own = key.removeprefix(row_key).lstrip(".").partition("[")[0]
        for field in self._group.groups[0].fields:
            if field.path[-1] == own:
                return field_word(field.path)
        return own
