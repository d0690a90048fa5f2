"""The left side of the register: the tree of units."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QTreeView, QVBoxLayout, QWidget

from app.domain.ids import UnitId
from app.domain.register import Unit
from app.domain.scheme import Scheme
from ui.actions import ActionId, Actions
from ui.look.theme import GAP, PAGE_MARGIN
from ui.models.register_models import UnitTreeModel
from ui.widgets.parts import button, label, row


class UnitPanel(QWidget):
    """Signals: chosen() when another unit is current; add_wanted(), edit_wanted()."""

    chosen = Signal()
    add_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = UnitTreeModel(self)
        self.tree = QTreeView()
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.tr("单位"))
        self.tree.setExpandsOnDoubleClick(False)
        self.tree.setUniformRowHeights(True)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.activated.connect(self._on_activated)
        self.add = button(actions.labelled(ActionId.NEW_UNIT))
        self.add.clicked.connect(self.add_wanted)
        self.edit = button(actions.labelled(ActionId.EDIT_ENTRY), "quiet")
        self.edit.clicked.connect(self.edit_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, 0, GAP, PAGE_MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(label(self.tr("单位"), "heading"))
        layout.addWidget(self.tree, 1)
        layout.addLayout(row(self.add, self.edit))
        self.setFocusProxy(self.tree)

    @property
    def unit(self) -> Unit | None:
        """The current unit."""
        return self.model.unit(self.tree.currentIndex())

    def show_units(self, units: tuple[Unit, ...], scheme: Scheme | None) -> None:
        """Show the units; the current one and what is folded stay as they are."""
        current = self.unit
        folded = {u.id for u in units if self._is_folded(u.id)}
        self.model.show(units, scheme)
        self.tree.expandAll()
        for unit_id in folded:
            self.tree.collapse(self.model.find(unit_id))
        self.choose(current.id if current else UnitId(0))

    def choose(self, unit_id: UnitId) -> None:
        """Make a unit the current one, or the first where it is not there."""
        index = self.model.find(unit_id)
        self.tree.setCurrentIndex(index if index.isValid() else self.model.index(0, 0))
        self.edit.setEnabled(self.unit is not None)

    def _is_folded(self, unit_id: UnitId) -> bool:
        index = self.model.find(unit_id)
        has_some = index.isValid() and self.model.rowCount(index) > 0
        return has_some and not self.tree.isExpanded(index)

    def _on_current(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self.edit.setEnabled(self.unit is not None)
        self.chosen.emit()

    def _on_activated(self, _index: QModelIndex) -> None:
        self.edit_wanted.emit()
