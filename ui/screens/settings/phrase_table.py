"""The table of shorthand and phrases: Enter changes one, Delete removes it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from app.domain.phrase import Phrase
from ui.models.phrase_model import PhraseColumn, PhraseModel
from ui.widgets.row_table import as_rows

_WIDTHS = {PhraseColumn.CODE: 110, PhraseColumn.OWNER: 84, PhraseColumn.USES: 72}
_ROW_HEIGHT = 32
_HEIGHT = 268


class PhraseTable(QTableView):
    """Signals: edit_wanted(), removal_wanted()."""

    edit_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, model: PhraseModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = model
        self.setModel(model)
        as_rows(self, _WIDTHS, PhraseColumn.TEXT, _ROW_HEIGHT)
        self.setFixedHeight(_HEIGHT)
        self.doubleClicked.connect(lambda _index: self.edit_wanted.emit())

    @property
    def phrase(self) -> Phrase | None:
        """The current phrase."""
        index = self.currentIndex()
        return self._phrases.phrase(index.row()) if index.isValid() else None

    def choose(self, row: int) -> None:
        """Make a row the current one, or the nearest there is."""
        last = self._phrases.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(self._phrases.index(max(0, min(row, last)), PhraseColumn.TEXT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change on Enter, remove on Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)
