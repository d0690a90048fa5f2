"""Entries that a search found, as a list of two lines each."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.booklet import numbered
from app.domain.library import LibraryEntry

_Index = QModelIndex | QPersistentModelIndex


class LibraryHits(QAbstractListModel):
    """What was found, best first: the entry's words, and below them what stands above it."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[LibraryEntry, ...] = ()

    def show(self, entries: Sequence[LibraryEntry]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    def entry(self, index: _Index) -> LibraryEntry | None:
        """Return the entry of a row."""
        row = index.row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many were found."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return an entry's two lines, or all its words."""
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            below = "　".join(part for part in (entry.library_name, entry.above) if part)
            return f"{numbered(entry.number, entry.text)}\n{below}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.text} {entry.above}"
        return None
