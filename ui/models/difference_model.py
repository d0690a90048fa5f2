"""What a repair did to a text, place by place, each with a box to refuse or take it."""

from bisect import bisect_left
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.domain.text_repair.damage import Change, Hint
from app.services.repair_choices import RepairChoice, RepairView
from ui.models.material_words import class_text

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_CHECK = Qt.ItemDataRole.CheckStateRole
_AROUND = 8  # characters shown beside what changes
_LONGEST = 40

Place = Change | Hint


class DifferenceColumn(IntEnum):
    """The columns in their order."""

    KIND = 0
    BEFORE = 1
    AFTER = 2


class DifferenceModel(QAbstractTableModel):
    """The changes and hints of a text in its order. Signal: chosen(RepairChoice)."""

    chosen = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: RepairView | None = None
        self._places: Sequence[Place] = ()
        self._kind = ""

    def show(self, view: RepairView) -> None:
        """Show the places of a repair."""
        self.beginResetModel()
        self._view = view
        self._refill()
        self.endResetModel()

    def keep(self, kind: str) -> None:
        """Show only places of one class; empty shows all."""
        self.beginResetModel()
        self._kind = kind
        self._refill()
        self.endResetModel()

    def place(self, row: int) -> Place | None:
        """Return the change or hint of a row."""
        return self._places[row] if 0 <= row < len(self._places) else None

    def row_near(self, start: int) -> int:
        """Return the row of the first place at or after an offset of the original."""
        place = bisect_left(self._places, start, key=lambda place: place.start)
        return min(place, max(len(self._places) - 1, 0))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many places there are."""
        return 0 if parent.isValid() else len(self._places)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(DifferenceColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return a column's head."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("类别"), self.tr("原文"), self.tr("整理后"))[section]

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return a cell's words, or whether the place is carried out."""
        place = self.place(index.row())
        if place is None or self._view is None:
            return None
        if role == _CHECK and index.column() == DifferenceColumn.KIND and can_be_chosen(place):
            on = self.is_on(place)
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role in (_DISPLAY, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cell(place, index.column())
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let the first cell be ticked."""
        flags = super().flags(index)
        place = self.place(index.row())
        if index.column() == DifferenceColumn.KIND and place and can_be_chosen(place):
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: _Index, value: object, role: int = _CHECK) -> bool:
        """Carry a place out, or not."""
        place = self.place(index.row())
        if role != _CHECK or place is None or not can_be_chosen(place):
            return False
        self.chosen.emit(self._turned(place, on=Qt.CheckState(value) is Qt.CheckState.Checked))
        return True

    def toggle(self, row: int) -> None:
        """Carry out what is not, and the other way round."""
        place = self.place(row)
        if place is not None and can_be_chosen(place):
            self.chosen.emit(self._turned(place, on=not self.is_on(place)))

    def is_on(self, place: Place) -> bool:
        """Tell whether a place is carried out."""
        if self._view is None:
            return False
        choice = self._view.text.choice
        if isinstance(place, Hint):
            return place.start in choice.taken
        return place.start not in choice.refused

    def _turned(self, place: Place, *, on: bool) -> RepairChoice:
        choice = self._view.text.choice if self._view else RepairChoice()
        at = frozenset({place.start})
        if isinstance(place, Hint):
            taken = choice.taken | at if on else choice.taken - at
            return RepairChoice(choice.without, choice.refused, taken)
        refused = choice.refused - at if on else choice.refused | at
        return RepairChoice(choice.without, refused, choice.taken)

    def _refill(self) -> None:
        if self._view is None:
            return
        found: Sequence[Place] = self._view.offered  # in order already, and there may be many
        if self._view.hints:
            both: list[Place] = [*self._view.offered, *self._view.hints]
            found = sorted(both, key=lambda place: place.start)
        if self._kind:
            found = [place for place in found if place.kind.value == self._kind]
        self._places = found

    def _cell(self, place: Place, column: int) -> str:
        original = self._view.text.original if self._view else ""
        if column == DifferenceColumn.KIND:
            return class_text(place.kind.value)
        before = original[max(0, place.start - _AROUND) : place.start]
        after = original[place.end : place.end + _AROUND]
        if column == DifferenceColumn.BEFORE:
            return _line(before, place.old, after)
        if isinstance(place, Hint):
            if not place.proposed:
                return self.tr("请核对，不自动改")
            return _line(before, place.proposed, after)
        return _line(before, place.new, after) if place.new else self.tr("（删去）")


def can_be_chosen(place: Place) -> bool:
    """Tell whether a place can be carried out: every change, and a hint that proposes words."""
    return isinstance(place, Change) or bool(place.proposed)


def _line(before: str, words: str, after: str) -> str:
    short = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    return f"{before}【{short}】{after}".replace("\n", "⏎")
