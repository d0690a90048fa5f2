"""The form of one part of a scheme: its fields, its lists, what is wrong beside each."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.scheme_edit import Edit, EditAct, key_of, pattern_of
from app.services.errors import SchemeComplaint
from app.services.scheme_form import FieldShape, FormField, FormGroup, GroupKind
from ui.errors.code_words import after_name
from ui.look.theme import GAP, WIDE_GAP
from ui.screens.schemes.complaint_words import advice
from ui.screens.schemes.field_editors import editor_of
from ui.screens.schemes.field_words import field_word
from ui.screens.schemes.row_list import RowList
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import MessageLine, button, label, row

_PLACES = "rows.*.where"


class GroupForm(QWidget):
    """Shows a group, `is_whole` with all groups in it; `places` words the program's own places.

    Signals: typed(path, value); wanted(edits) for steps that change what there is to fill in.
    """

    typed = Signal(object, object)
    wanted = Signal(object)

    def __init__(self, group: FormGroup, places: Mapping[str, str], *, is_whole: bool) -> None:
        super().__init__()
        self._places = places
        self._fields: dict[str, LabelledField] = {}
        self._rows: list[RowList] = []
        self._message = MessageLine()
        self._key = key_of(group.path)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(WIDE_GAP, GAP, WIDE_GAP, WIDE_GAP)
        self._column.setSpacing(WIDE_GAP)
        self._column.addWidget(label(_title(group), "subtitle"))
        self._column.addWidget(self._message)
        self._fill(group, self._column, is_whole=is_whole)
        self._column.addStretch()

    def show_complaints(self, complaints: Mapping[str, SchemeComplaint]) -> None:
        """Say beside each field what is wrong with it, by the fields' keys."""
        placed: set[str] = set()
        for key, field in self._fields.items():
            found = [c for k, c in complaints.items() if _is_in(k, key)]
            field.note("\n".join(dict.fromkeys(map(advice, found))), "error")
            placed.update(c.key for c in found)
        for rows in self._rows:
            placed |= rows.show_complaints(complaints)
        rest = [c for k, c in complaints.items() if _is_in(k, self._key) and k not in placed]
        self._message.say(
            "\n".join(after_name(c.key, advice(c)) for c in rest) if self._key else ""
        )

    def go_to(self, key: str) -> bool:
        """Put the keys into the field that a complaint is about; tells whether it is here."""
        for own, field in self._fields.items():
            if _is_in(key, own):
                field.setFocus()
                return True
        if any(rows.go_to(key) for rows in self._rows):
            return True
        first = next((field for own, field in self._fields.items() if _is_in(own, key)), None)
        if first is not None:
            first.setFocus()
        return first is not None

    def _fill(self, group: FormGroup, column: QVBoxLayout, *, is_whole: bool) -> None:
        for field in group.fields:
            column.addWidget(self._field(field))
        if group.kind is GroupKind.LIST:
            self._fill_list(group, column, is_whole=is_whole)
        elif is_whole:
            for inner in group.groups:
                column.addWidget(self._elsewhere(inner) if inner.is_long else self._inner(inner))
        elif not group.fields:
            column.addWidget(label(self.tr("这里分成几项，请在左边展开，选其中一项。"), "hint"))

    def _elsewhere(self, group: FormGroup) -> QWidget:
        """Say where a long list is: a field for each of its values takes too long to make."""
        said = self.tr("{what}：{count} 项，请在左边展开修改。")
        words = said.format(what=field_word(group.path), count=len(group.groups))
        return label(words, "hint")

    def _inner(self, group: FormGroup) -> QWidget:
        box = QGroupBox(field_word(group.path))
        column = QVBoxLayout(box)
        column.setSpacing(GAP)
        if group.is_optional:
            column.addLayout(row(self._optional_button(group)))
        if group.is_there:
            self._fill(group, column, is_whole=True)
        return box

    def _optional_button(self, group: FormGroup) -> QWidget:
        words = field_word(group.path)
        if group.is_there:
            made = button(self.tr("去掉{what}").format(what=words), "quiet")
            edit = Edit(EditAct.REMOVE, group.path)
        else:
            made = button(self.tr("加上{what}").format(what=words))
            edit = Edit(EditAct.SET, group.path, group.blank)
        made.clicked.connect(lambda: self.wanted.emit((edit,)))
        return made

    def _fill_list(self, group: FormGroup, column: QVBoxLayout, *, is_whole: bool) -> None:
        if group.is_flat:
            rows = RowList(group)
            rows.typed.connect(self.typed)
            rows.wanted.connect(self.wanted)
            self._rows.append(rows)
            column.addWidget(rows)
        else:
            for place, item in enumerate(group.groups):
                column.addWidget(self._item(group, item, place, is_whole=is_whole))
        add = button(self.tr("添加一项"))
        add.setAccessibleName(self.tr("{what}：添加一项").format(what=field_word(group.path)))
        end = (*group.path, len(group.groups))
        edit = Edit(EditAct.INSERT, end, group.blank)
        add.clicked.connect(lambda: self.wanted.emit((edit,)))
        column.addLayout(row(add))

    def _item(self, group: FormGroup, item: FormGroup, place: int, *, is_whole: bool) -> QWidget:
        box = QGroupBox(f"{place + 1}  {item.name}") if is_whole else QWidget()
        column = QVBoxLayout(box)
        column.setSpacing(GAP)
        line = QHBoxLayout()
        if not is_whole:
            column.setContentsMargins(0, 0, 0, 0)
            line.addWidget(label(f"{place + 1}  {item.name}"), 1)
        for tool in self._tools(group, place):
            line.addWidget(tool)
        if is_whole:
            line.addStretch()
            self._fill(item, column, is_whole=True)
        column.addLayout(line)
        return box

    def _tools(self, group: FormGroup, place: int) -> list[QWidget]:
        """Return the buttons that move an item of a list and take it away."""
        tools: list[QWidget] = []
        path, last = (*group.path, place), len(group.groups) - 1
        copied = (*group.path, place + 1)
        for words, edit, is_possible in (
            (self.tr("上移"), Edit(EditAct.MOVE, path, to=place - 1), place > 0),
            (self.tr("下移"), Edit(EditAct.MOVE, path, to=place + 1), place < last),
            (self.tr("复制"), Edit(EditAct.INSERT, copied, group.copy_of(place)), True),
            (self.tr("删除"), Edit(EditAct.REMOVE, path), True),
        ):
            tool = button(words, "quiet")
            tool.setEnabled(is_possible)
            tool.setAccessibleName(f"{words} {group.groups[place].name}")
            tool.clicked.connect(lambda _=False, edit=edit: self.wanted.emit((edit,)))
            tools.append(tool)
        return tools

    def _field(self, field: FormField) -> QWidget:
        words = field_word(field.path)
        if pattern_of(field.path) == _PLACES:
            named = tuple((code, self._places.get(code, name)) for code, name in field.choices)
            field = replace(field, choices=named)
        editor = editor_of(field, words)
        editor.typed.connect(lambda value: self.typed.emit(field.path, value))
        made = LabelledField(words, editor)
        if field.shape is FieldShape.YES_NO:
            made.label.hide()  # the box says it
        self._fields[key_of(field.path)] = made
        return made


def _title(group: FormGroup) -> str:
    return group.name if group.kind is GroupKind.ITEM and group.name else field_word(group.path)


def _is_in(key: str, outer: str) -> bool:
    return key == outer or key.startswith((f"{outer}.", f"{outer}["))
