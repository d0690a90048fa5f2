"""A short list of words to tick."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

_CODE = Qt.ItemDataRole.UserRole
_HEIGHT = 160


class TickList(QListWidget):
    """Words with a box before each; Space ticks the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumHeight(_HEIGHT)
        self.ensurePolished()  # rows measured before the look is known stay too low for their boxes

    @property
    def ticked(self) -> tuple[str, ...]:
        """The codes of what is ticked, in their order."""
        items = (self.item(place) for place in range(self.count()))
        return tuple(
            str(item.data(_CODE)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def show_choices(
        self, choices: tuple[tuple[str, str], ...], ticked: frozenset[str] = frozenset()
    ) -> None:
        """Offer codes with their words."""
        self.clear()
        for code, text in choices:
            item = QListWidgetItem(text)
            item.setData(_CODE, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_ticked = code in ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self.addItem(item)
