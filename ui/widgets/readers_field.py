"""Which accounts may read something: everyone, or those that are ticked."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QRadioButton, QVBoxLayout, QWidget

from ui.look.theme import GAP

_ROW = 30
_MOST_ROWS = 6


class ReadersField(QWidget):
    """Signal: changed(). `readers` is empty for everyone."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.everyone = QRadioButton(self.tr("本库的所有账户"))
        self.named = QRadioButton(self.tr("只限下列账户"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("可以查阅的账户"))
        self.list.itemChanged.connect(self._on_ticked)
        self.named.toggled.connect(self._on_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for widget in (self.everyone, self.named, self.list):
            column.addWidget(widget)

    @property
    def readers(self) -> tuple[str, ...]:
        """The accounts chosen; none means everyone."""
        if not self.named.isChecked():
            return ()
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def show_readers(
        self, readers: Sequence[str], accounts: Iterable[str], *, may_be_open: bool
    ) -> None:
        """Show who may read; readers whose account is gone stay in the list, marked."""
        self.blockSignals(True)
        known = tuple(accounts)
        self.list.clear()
        for account in dict.fromkeys((*known, *readers)):
            gone = self.tr("{account}（账户已删除）").format(account=account)
            item = QListWidgetItem(account if account in known else gone)
            item.setData(Qt.ItemDataRole.UserRole, account)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = account in readers
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        rows = min(max(self.list.count(), 1), _MOST_ROWS)
        self.list.setFixedHeight(rows * _ROW + GAP)
        self.everyone.setEnabled(may_be_open)
        (self.named if readers or not may_be_open else self.everyone).setChecked(True)
        self.list.setEnabled(self.named.isChecked())
        if self.list.count():
            self.list.setCurrentRow(0)
        self.blockSignals(False)

    def _on_toggled(self, named: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self.list.setEnabled(named)
        self.changed.emit()

    def _on_ticked(self, _item: QListWidgetItem) -> None:
        self.changed.emit()
