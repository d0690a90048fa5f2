"""Choosing what is shown in the talk from what the outline rests on."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget

from ui.look.theme import GAP, HALF_GAP
from ui.models.exhibits import Exhibit
from ui.screens.record.asking_panel import AskingPanel

_MOST_ROWS = 4
_ROW = 36


class ExhibitList(AskingPanel):
    """A list above the composer: arrows choose, Enter takes. Signal: `taken(Exhibit)`."""

    taken = Signal(Exhibit)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exhibits: tuple[Exhibit, ...] = ()
        title = QLabel(self.tr("出示哪一份材料？↑↓ 选择，Enter 写入，Esc 返回"))
        title.setProperty("kind", "hint")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("可以出示的材料和提纲里的依据"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(lambda _: self.answer())
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, HALF_GAP, GAP, GAP)
        column.setSpacing(HALF_GAP)
        column.addWidget(title)
        column.addWidget(self.list)

    def open(self, exhibits: tuple[Exhibit, ...]) -> None:
        """Offer these."""
        self._exhibits = exhibits
        self.list.clear()
        for exhibit in exhibits:
            pattern = (
                self.tr("材料  {text}")
                if exhibit.is_material
                else self.tr("第 {number} 题  {text}")
            )
            self.list.addItem(pattern.format(number=exhibit.number, text=exhibit.text))
            item = self.list.item(self.list.count() - 1)
            item.setToolTip(exhibit.text)
            item.setSizeHint(QSize(0, _ROW))
        self.list.setFixedHeight(min(len(exhibits), _MOST_ROWS) * _ROW + 2 * GAP)
        self.list.setCurrentRow(0)
        self.show()
        self.opened.emit()
        self.list.setFocus()

    def answer(self) -> None:
        """Take the exhibit the arrows stand at."""
        row = self.list.currentRow()
        self.hide()
        if 0 <= row < len(self._exhibits):
            self.taken.emit(self._exhibits[row])
        self.left.emit()
