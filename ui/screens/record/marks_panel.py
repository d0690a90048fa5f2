"""The side list: problems and commitments, the moment they are marked."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.transcript import EntryFlag
from ui.look.theme import GAP, HALF_GAP
from ui.models.talk_words import TalkWords

_SHOWN = 60


@dataclass(frozen=True)
class MarkedText:
    """A marked entry: its row in the transcript and its words."""

    row: int
    text: str


class MarksPanel(QWidget):
    """Two numbered lists. Signal: `picked(row)`, an item was chosen."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF_GAP)
        self._heads: dict[EntryFlag, QLabel] = {}
        self._lists: dict[EntryFlag, QListWidget] = {}
        for flag in (EntryFlag.PROBLEM, EntryFlag.COMMITMENT):
            self._heads[flag] = QLabel()
            self._heads[flag].setProperty("kind", "heading")
            self._lists[flag] = self._list()
            column.addWidget(self._heads[flag])
            column.addWidget(self._lists[flag], 1)
            column.addSpacing(GAP)

    def texts(self, flag: EntryFlag) -> list[str]:
        """Return what a list shows."""
        shown = self._lists[flag]
        return [shown.item(row).text() for row in range(shown.count())]

    def show_marks(self, marks: dict[EntryFlag, Sequence[MarkedText]], words: TalkWords) -> None:
        """Show the marked entries, the newest in view."""
        for flag, shown in self._lists.items():
            items = marks.get(flag, ())
            title = f"{words.flag(flag)}  {len(items)}"
            self._heads[flag].setText(title)
            shown.setAccessibleName(title)
            shown.clear()
            for number, item in enumerate(items, 1):
                text = item.text if len(item.text) <= _SHOWN else f"{item.text[:_SHOWN]}…"
                entry = QListWidgetItem(f"{number}. {text}")
                entry.setData(Qt.ItemDataRole.UserRole, item.row)
                entry.setToolTip(item.text[: 10 * _SHOWN])
                shown.addItem(entry)
            shown.scrollToBottom()

    def _list(self) -> QListWidget:
        made = QListWidget()
        made.setWordWrap(True)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setResizeMode(QListWidget.ResizeMode.Adjust)
        made.itemActivated.connect(
            lambda item: self.picked.emit(int(item.data(Qt.ItemDataRole.UserRole)))
        )
        return made
