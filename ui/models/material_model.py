"""Materials as a table that filters itself as one types."""

from collections.abc import Collection, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QIcon

from app.domain.ids import MaterialId
from app.domain.material import Material
from ui.models.material_words import form_text, marks_text

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole


class MaterialColumn(IntEnum):
    """The columns in their order."""

    TITLE = 0
    KIND = 1
    RECEIVED = 2


class MaterialModel(QAbstractTableModel):
    """The cards that fit; `guarded` marks those for named accounts, withdrawn ones are faint."""

    def __init__(self, guarded: QIcon, faint: QColor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._guarded, self._faint = guarded, faint
        self._all: tuple[Material, ...] = ()
        self._shown: tuple[Material, ...] = ()
        self._kinds: Mapping[str, str] = {}
        self._found: Collection[MaterialId] | None = None
        self._kind = ""
        self._with_withdrawn = False

    @property
    def shown(self) -> tuple[Material, ...]:
        """What is shown."""
        return self._shown

    def show(self, materials: Sequence[Material], kinds: Mapping[str, str]) -> None:
        """Show these cards; `kinds` are the words for their codes."""
        self._all, self._kinds = tuple(materials), kinds
        self._refill()

    def keep(
        self, found: Collection[MaterialId] | None, kind: str, *, with_withdrawn: bool
    ) -> None:
        """Show only these cards (None: all) of a kind (empty: any)."""
        self._found, self._kind, self._with_withdrawn = found, kind, with_withdrawn
        self._refill()

    def material(self, row: int) -> Material | None:
        """Return the card of a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, material_id: MaterialId) -> int:
        """Return a card's row; -1 where it is not shown."""
        return next((row for row, m in enumerate(self._shown) if m.id == material_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(MaterialColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return a column's head."""
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("名称"), self.tr("种类"), self.tr("收到"))[section]

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return what stands in a cell."""
        material = self.material(index.row())
        if material is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole and index.column() == MaterialColumn.TITLE:
            return self._guarded if material.is_restricted else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._faint if material.withdrawn else None
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (material.title, material.source, marks_text(material))
            return "\n".join(part for part in parts if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._cell(material, index.column())} {marks_text(material)}".strip()
        return self._cell(material, index.column()) if role == _DISPLAY else None

    def _cell(self, material: Material, column: int) -> str:
        if column == MaterialColumn.TITLE:
            return material.title
        if column == MaterialColumn.KIND:
            return self._kinds.get(material.kind, material.kind) or form_text(material.form)
        return material.received_on.isoformat() if material.received_on else ""

    def _refill(self) -> None:
        self.beginResetModel()
        self._shown = tuple(m for m in self._all if self._fits(m))
        self.endResetModel()

    def _fits(self, material: Material) -> bool:
        if material.withdrawn and not self._with_withdrawn:
            return False
        if self._kind and material.kind != self._kind:
            return False
        return self._found is None or material.id in self._found
