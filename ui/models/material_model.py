"""Materials as a table that filters itself as one types."""

from collections.abc import Collection, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon

from app.domain.ids import MaterialId
from app.domain.material import Material
from app.services.material_sheet import day_text
from ui.look.translation import QT_TRANSLATE_NOOP
from ui.models.material_words import form_text, marks_text
from ui.models.rows_model import Head, RowsModel

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole


class MaterialColumn(IntEnum):
    """The columns in their order."""

    TITLE = 0
    KIND = 1
    RECEIVED = 2


class MaterialModel(RowsModel[Material]):
    """The cards that fit; `guarded` marks those for named accounts, withdrawn ones are faint."""

    def __init__(self, guarded: QIcon, faint: QColor, parent: QObject | None = None) -> None:
        super().__init__(
            self._made_heads(),
            parent,
            dot=lambda m: guarded if m.is_restricted else None,
            ink=lambda m: faint if m.withdrawn else None,
        )
        self._all: tuple[Material, ...] = ()
        self._kinds: Mapping[str, str] = {}
        self._found: Collection[MaterialId] | None = None
        self._kind = ""
        self._with_withdrawn = False
        self._stays = MaterialId(0)

    def show_cards(
        self, materials: Sequence[Material], kinds: Mapping[str, str], stays: MaterialId
    ) -> None:
        """Show these cards; `kinds` are the words for their codes.

        The card that `stays` is shown, whether it still fits or not: somebody may be writing it.
        """
        self._all, self._kinds, self._stays = tuple(materials), kinds, stays
        self._refill()

    def keep(
        self,
        found: Collection[MaterialId] | None,
        kind: str,
        *,
        with_withdrawn: bool,
        stays: MaterialId,
    ) -> None:
        """Show only these cards (None: all) of a kind (empty: any), and the one that `stays`."""
        self._found, self._kind, self._with_withdrawn = found, kind, with_withdrawn
        self._stays = stays
        self._refill()

    def replace(self, card: Material) -> None:
        """Show a card as it is now, in its place."""
        self._all = tuple(card if m.id == card.id else m for m in self._all)
        self._rows = tuple(card if m.id == card.id else m for m in self._rows)
        row = self.row_of(card.id)
        if row >= 0:
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(MaterialColumn) - 1))

    def row_of(self, material_id: MaterialId) -> int:
        """Return a card's row; -1 where it is not shown."""
        return next((row for row, m in enumerate(self.rows) if m.id == material_id), -1)

    def data(self, index: _Index, role: int = _DISPLAY) -> object:
        """Return the words, the sign or the colour of a cell; a tip says more of the card."""
        material = self.row(index.row())
        if material is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            parts = (material.title, material.source, marks_text(material))
            return "\n".join(part for part in parts if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{super().data(index)} {marks_text(material)}".strip()
        return super().data(index, role)

    def _refill(self) -> None:
        super().show([m for m in self._all if self._fits(m)])

    def _fits(self, material: Material) -> bool:
        if material.withdrawn and not self._with_withdrawn:
            return False
        if material.id == self._stays:
            return True
        if self._kind and material.kind != self._kind:
            return False
        return self._found is None or material.id in self._found

    def _made_heads(self) -> tuple[Head[Material], ...]:
        return (
            Head(_said(QT_TRANSLATE_NOOP("MaterialModel", "名称")), lambda m: m.title),
            Head(_said(QT_TRANSLATE_NOOP("MaterialModel", "种类")), self._kind_text),
            Head(
                _said(QT_TRANSLATE_NOOP("MaterialModel", "收到")),
                lambda m: day_text(m.received_on),
            ),
        )

    def _kind_text(self, material: Material) -> str:
        return self._kinds.get(material.kind, material.kind) or form_text(material.form)


def _said(source: str) -> str:
    return QCoreApplication.translate("MaterialModel", source)
