"""The side list: problems and commitments, the moment they are marked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.ids import EntryId
from app.domain.transcript import EntryFlag
from ui.look.theme import GAP, HALF_GAP
from ui.models.talk_words import TalkWords

_SHOWN = 60
_ORDER = (EntryFlag.PROBLEM, EntryFlag.COMMITMENT)
LISTED = frozenset(_ORDER)
"""The marks that have a list."""


@dataclass(frozen=True)
class MarkedText:
    """A marked entry: which one, and its words."""

    entry_id: EntryId
    text: str


class MarksPanel(QWidget):
    """Two numbered lists. Signal: `picked(entry_id)`, an item was chosen."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF_GAP)
        self._words: TalkWords | None = None
        self._shown: dict[EntryFlag, list[MarkedText]] = {flag: [] for flag in _ORDER}
        self._heads: dict[EntryFlag, QLabel] = {}
        self._lists: dict[EntryFlag, QListWidget] = {}
        for flag in _ORDER:
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

    def show_marks(self, marks: Mapping[EntryFlag, Sequence[MarkedText]], words: TalkWords) -> None:
        """Show the marked entries, the newest in view."""
        self._words = words
        for flag, shown in self._lists.items():
            items = list(marks.get(flag, ()))
            if self._shown.get(flag) != items:
                self._shown[flag] = []
                shown.clear()
                for item in items:
                    self._append(flag, item)
            self._entitle(flag)

    def add(self, flag: EntryFlag, item: MarkedText) -> None:
        """Show an entry that was just marked below the others."""
        self._append(flag, item)
        self._entitle(flag)

    def _append(self, flag: EntryFlag, item: MarkedText) -> None:
        shown = self._lists[flag]
        self._shown[flag].append(item)
        text = item.text if len(item.text) <= _SHOWN else f"{item.text[:_SHOWN]}…"
        entry = QListWidgetItem(f"{len(self._shown[flag])}. {text}")
        entry.setData(Qt.ItemDataRole.UserRole, item.entry_id)
        entry.setToolTip(item.text[: 10 * _SHOWN])
        shown.addItem(entry)

    def _entitle(self, flag: EntryFlag) -> None:
        shown = self._lists[flag]
        if self._words is not None:
            title = f"{self._words.flag(flag)}  {len(self._shown[flag])}"
            self._heads[flag].setText(title)
            shown.setAccessibleName(title)
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
