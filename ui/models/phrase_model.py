"""Shorthand and phrases as a table."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.domain.phrase import Phrase

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole


class PhraseColumn(IntEnum):
    """The columns in their order."""

    CODE = 0
    TEXT = 1
    OWNER = 2
    USES = 3


class PhraseModel(QAbstractTableModel):
    """The phrases that hold every word looked for: shorthand by its code, then the phrases."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Phrase, ...] = ()
        self._shown: tuple[Phrase, ...] = ()
        self._words: list[str] = []

    def show(self, phrases: Sequence[Phrase]) -> None:
        """Show these phrases."""
        self._all = tuple(sorted(phrases, key=lambda p: (not p.code, p.code, p.text)))
        self._refill()

    def look_for(self, text: str) -> None:
        """Show only what holds these words."""
        self._words = text.casefold().split()
        self._refill()

    @property
    def shown(self) -> tuple[Phrase, ...]:
        """What is shown."""
        return self._shown

    @property
    def all(self) -> tuple[Phrase, ...]:
        """What could be shown."""
        return self._all

    def phrase(self, row: int) -> Phrase | None:
        """Return the phrase of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, phrase_id: int) -> int:
        """Return a phrase's row; -1 where it is not shown."""
        return next((row for row, p in enumerate(self._shown) if p.id == phrase_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(PhraseColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return a column's head."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("缩写"), self.tr("内容"), self.tr("范围"), self.tr("用过"))[section]

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return what stands in a cell."""
        phrase = self.phrase(index.row())
        if phrase is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == PhraseColumn.TEXT:
            return phrase.text
        if role not in (_DISPLAY, Qt.ItemDataRole.AccessibleTextRole):
            return None
        owner = self.tr("我的") if phrase.owner else self.tr("机关")
        uses = str(phrase.uses) if phrase.uses else ""
        return (phrase.code, phrase.text, owner, uses)[index.column()]

    def _refill(self) -> None:
        self.beginResetModel()
        self._shown = tuple(
            p
            for p in self._all
            if all(word in f"{p.code} {p.text}".casefold() for word in self._words)
        )
        self.endResetModel()
