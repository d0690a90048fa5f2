"""The table of shorthand and phrases: Enter changes one, Delete removes it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTableView, QWidget

from app.domain.ids import PhraseId
from app.domain.phrase import Phrase
from ui.models.rows_model import Head, RowsModel
from ui.widgets.row_table import as_rows

_WIDTHS = {0: 110, 2: 84, 3: 72}
_TEXT = 1
_ROW_HEIGHT = 32
_HEIGHT = 268


class PhraseTable(QTableView):
    """Shorthand by its code, then the phrases. Signals: edit_wanted(), removal_wanted()."""

    edit_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heads = (
            Head[Phrase](self.tr("缩写"), lambda p: p.code),
            Head[Phrase](self.tr("内容"), lambda p: p.text),
            Head[Phrase](
                self.tr("范围"), lambda p: self.tr("我的") if p.owner else self.tr("机关")
            ),
            Head[Phrase](self.tr("用过"), lambda p: str(p.uses or "")),
        )
        self._phrases = RowsModel(heads, self)
        self._all: tuple[Phrase, ...] = ()
        self._words: list[str] = []
        self.setModel(self._phrases)
        as_rows(self, _WIDTHS, _TEXT, _ROW_HEIGHT)
        self.setFixedHeight(_HEIGHT)
        self.doubleClicked.connect(lambda _index: self.edit_wanted.emit())

    @property
    def all(self) -> tuple[Phrase, ...]:
        """What could be shown."""
        return self._all

    @property
    def shown(self) -> tuple[Phrase, ...]:
        """What holds every word looked for."""
        return self._phrases.rows

    @property
    def phrase(self) -> Phrase | None:
        """The current phrase."""
        return self._phrases.row(self.currentIndex().row())

    def show_phrases(self, phrases: Sequence[Phrase], at: PhraseId) -> None:
        """Show these, and make `at` the current one; without it the keys stay at their place."""
        before = self.currentIndex().row()
        self._all = tuple(sorted(phrases, key=lambda p: (not p.code, p.code, p.text)))
        self._refill()
        self.choose(next((row for row, p in enumerate(self.shown) if p.id == at), before))

    def look_for(self, text: str) -> None:
        """Show only what holds these words."""
        self._words = text.casefold().split()
        self._refill()
        self.choose(0)

    def choose(self, row: int) -> None:
        """Make a row the current one, or the nearest there is."""
        last = len(self.shown) - 1
        if last >= 0:
            self.setCurrentIndex(self._phrases.index(max(0, min(row, last)), _TEXT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change on Enter, remove on Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _refill(self) -> None:
        self._phrases.show([p for p in self._all if self._holds_words(p)])

    def _holds_words(self, phrase: Phrase) -> bool:
        said = f"{phrase.code} {phrase.text}".casefold()
        return all(word in said for word in self._words)
