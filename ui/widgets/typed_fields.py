"""What stands in the fields of a form, letter for letter, also where it is not valid yet."""

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from ui.widgets.choice_field import ChoiceField
from ui.widgets.text_fields import TextEdit

Typed = dict[str, str | int | bool | None]
"""What stands in each field, by the field's name; plain enough for JSON."""


def typed(fields: Mapping[str, QWidget]) -> Typed:
    """Return what stands in fields."""
    return {name: _value(field) for name, field in fields.items()}


def show_typed(fields: Mapping[str, QWidget], kept: Mapping[str, object]) -> None:
    """Show what stood in fields as what a person typed; what is not known any more is left out."""
    for name, field in fields.items():
        if name in kept:
            _show(field, kept[name])


def _value(field: QWidget) -> str | int | bool | None:
    if isinstance(field, ChoiceField):
        return field.key
    if isinstance(field, QComboBox):
        chosen: str | int | None = field.currentData()
        return chosen
    if isinstance(field, QCheckBox):
        return field.isChecked()
    if isinstance(field, QSpinBox):
        return field.value()
    if isinstance(field, QLineEdit | TextEdit):
        return field.text()
    raise TypeError(type(field).__name__)


def _show(field: QWidget, value: object) -> None:
    match field, value:
        case ChoiceField(), int() | None:
            field.choose(value)
        case QComboBox(), _ if (place := field.findData(value)) >= 0:
            field.setCurrentIndex(place)
        case QCheckBox(), bool():
            field.setChecked(value)
        case QSpinBox(), int():
            field.setValue(value)
        case QLineEdit(), str() if value != field.text():
            field.setText(value)
            field.setModified(True)
        case TextEdit(), str() if value != field.text():
            field.set_text(value)
            field.document().setModified(True)
