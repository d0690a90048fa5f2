"""The fields of a document as its form has them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.document_form import DocumentField, DocumentForm, FieldKind
from ui.look.theme import GAP, WIDE_GAP
from ui.widgets.labelled_field import LabelledField
from ui.widgets.parts import label
from ui.widgets.text_fields import LineEdit, TextEdit

_LINES = (3, 12)


class FieldForm(QWidget):
    """One field below another; what is left for handwriting is not asked for.

    Signal: edited() when something was typed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, LineEdit | TextEdit] = {}
        self._labelled: dict[str, LabelledField] = {}
        self._code = ""
        self._is_showing = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP + GAP // 2)

    @property
    def values(self) -> dict[str, str]:
        """What stands in the fields, by code."""
        return {code: _text(field) for code, field in self._fields.items()}

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The fields in order."""
        return tuple(self._fields.values())

    def show_values(self, form: DocumentForm, values: Mapping[str, str], *, editable: bool) -> None:
        """Show a document's fields; what is the same already keeps its cursor."""
        self._is_showing = True
        if form.code != self._code:
            self._rebuild(form)
        for code, field in self._fields.items():
            text = values.get(code, "")
            if _text(field) != text:
                _put(field, text)
            field.setReadOnly(not editable)
        self._is_showing = False
        self.mark_missing(form, values if editable else {f.code: "1" for f in form.fields})

    def mark_missing(self, form: DocumentForm, values: Mapping[str, str]) -> None:
        """Say beside each required field that it is empty."""
        for field in form.fields:
            if field.code in self._labelled:
                missing = field.required and not values.get(field.code, "").strip()
                self._labelled[field.code].note(self.tr("必填") if missing else "", "hint")

    def field(self, code: str) -> LineEdit | TextEdit:
        """Return the field with this code; raises KeyError."""
        return self._fields[code]

    def first(self) -> QWidget | None:
        """Return the field where the keys begin: the first empty one that must be filled."""
        for code, field in self._fields.items():
            if self._labelled[code].noted():
                return field
        return next(iter(self._fields.values()), None)

    def _rebuild(self, form: DocumentForm) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._fields, self._labelled, self._code = {}, {}, form.code
        beside: QWidget | None = None  # a row with room for one more half field
        for spec in form.fields:
            if spec.kind is FieldKind.OPINION:
                continue
            if spec.section:
                self._column.addWidget(label(spec.section, "heading"))
                beside = None
            self._fields[spec.code] = self._made(spec)
            name = f"{spec.label} *" if spec.required else spec.label
            field = LabelledField(name, self._fields[spec.code], hands_focus_on=False)
            self._labelled[spec.code] = field
            beside = self._placed(field, beside if spec.half else None, is_half=spec.half)
        if any(spec.kind is FieldKind.OPINION for spec in form.fields):
            self._column.addWidget(label(self.tr("意见栏留空，打印后手写。"), "hint"))

    def _placed(
        self, field: LabelledField, beside: QWidget | None, *, is_half: bool
    ) -> QWidget | None:
        """Put a field below the others, or into the row beside the half field before it."""
        if beside is not None and (line := beside.layout()) is not None:
            line.addWidget(field)
            return None
        if not is_half:
            self._column.addWidget(field)
            return None
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(WIDE_GAP)
        line.addWidget(field)
        self._column.addWidget(pair)
        return pair

    def _made(self, spec: DocumentField) -> LineEdit | TextEdit:
        if spec.kind is FieldKind.TEXT:
            text = TextEdit(lines=_LINES)
            text.edited.connect(self._tell)
            return text
        line = LineEdit()
        line.textChanged.connect(lambda _: self._tell())
        return line

    def _tell(self) -> None:
        if not self._is_showing:
            self.edited.emit()


def _text(field: LineEdit | TextEdit) -> str:
    return field.text()


def _put(field: LineEdit | TextEdit, text: str) -> None:
    if isinstance(field, TextEdit):
        field.set_text(text)
    else:
        field.setText(text)
