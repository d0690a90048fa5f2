"""The entries of a talk as a list model: one line each, with what was corrected."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.domain.ids import EntryId
from app.domain.transcript import Correction, CorrectionKind, TranscriptEntry
from ui.errors.code_words import after_name, bracketed
from ui.models.talk_words import TalkWords

_SHOWN = 80
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class ListedEntry:
    """An entry with its words as they stand after all corrections; `altered` says by what."""

    entry: TranscriptEntry
    text: str
    altered: tuple[CorrectionKind, ...] = ()


def listed_entries(
    entries: Sequence[TranscriptEntry], corrections: Sequence[Correction]
) -> tuple[ListedEntry, ...]:
    """Return the entries with their words as they stand now; for a worker thread."""
    texts = {c.entry_id: c.new_text for c in corrections}
    kinds: dict[EntryId, tuple[CorrectionKind, ...]] = {}
    for c in corrections:
        kinds[c.entry_id] = tuple(dict.fromkeys((*kinds.get(c.entry_id, ()), c.kind)))
    return tuple(ListedEntry(e, texts.get(e.id, e.text), kinds.get(e.id, ())) for e in entries)


class EntryListModel(QAbstractListModel):
    """Rows in the order they were said, narrowed to those that hold a text."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[ListedEntry, ...] = ()
        self._entries: tuple[ListedEntry, ...] = ()
        self._sought = ""
        self._words: TalkWords | None = None

    def show_entries(self, entries: tuple[ListedEntry, ...], words: TalkWords) -> None:
        """Replace the rows; equal ones are left alone, and with them what is chosen."""
        if entries == self._all and words == self._words:
            return
        self._all, self._words = entries, words
        self.narrow(self._sought)

    def narrow(self, text: str) -> None:
        """Show only the entries that hold the text; an empty one shows all."""
        self.beginResetModel()
        self._sought = text
        self._entries = tuple(e for e in self._all if text in e.text) if text else self._all
        self.endResetModel()

    def listed(self, row: int) -> ListedEntry | None:
        """Return a row's entry."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, entry_id: int) -> int:
        """Return the row of an entry; -1 where it is not shown."""
        return next((r for r, item in enumerate(self._entries) if item.entry.id == entry_id), -1)

    def row_of_number(self, number: int) -> int:
        """Return the row of the entry with a number; -1 where it is not shown."""
        rows = enumerate(self._entries)
        return next((r for r, item in rows if item.entry.ordinal == number), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a row's line."""
        item = self.listed(index.row())
        if item is None or self._words is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return item.text[: 10 * _SHOWN]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        text = item.text if len(item.text) <= _SHOWN else f"{item.text[:_SHOWN]}…"
        tail = "".join(bracketed(self._words.altered(kind)) for kind in item.altered)
        kind = self._words.short_kind(item.entry.kind)
        return f"{item.entry.ordinal}  {item.entry.at:%H:%M}  {after_name(kind, text)}{tail}"
