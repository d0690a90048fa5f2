"""Items with several lines of text, all of them shown."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

_MORE = 4  # pixels


class LinesDelegate(QStyledItemDelegate):
    """Gives an item a little more height than Qt asks for.

    Where a Chinese line stands above one of Latin letters or digits only, Qt asks for too little,
    and then leaves the whole second line out.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size with the room that is missing."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + _MORE)
