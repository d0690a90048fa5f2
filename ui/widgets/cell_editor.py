"""Editing a table's cells without disturbing Chinese composition.

Qt's own delegate takes Enter, Tab and Esc away from its editor to close it, also while an input
method is composing: what was being composed would be gone, or half of it stored.
"""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.widgets.text_fields import LineEdit

_Index = QModelIndex | QPersistentModelIndex


class CellEditor(QStyledItemDelegate):
    """Edits cells in a LineEdit; set it with `table.setItemDelegate(CellEditor(table))`."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the field, named by its column for assistive tools."""
        del option
        name = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        field = LineEdit(parent, name=str(name or ""))
        field.setFrame(False)
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave every key to a field that is composing; it keeps what would close it."""
        if (
            isinstance(watched, LineEdit)
            and watched.is_composing
            and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        ):
            return False
        return super().eventFilter(watched, event)
