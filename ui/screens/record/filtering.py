"""Showing a part of the talk: what the filter bar chooses."""

from PySide6.QtCore import QObject, Signal

from app.domain.outline import Outline
from ui.models.talk_words import TalkWords
from ui.screens.record.entry_rows import EntryRows
from ui.screens.record.filter_bar import FilterBar, RowFilter
from ui.screens.record.transcript_view import TranscriptView


class Filtering(QObject):
    """Signals: `narrowed()` when other rows are shown; `left()` when the bar was closed."""

    narrowed = Signal()
    left = Signal()

    def __init__(
        self, bar: FilterBar, rows: EntryRows, view: TranscriptView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bar, self._view = bar, view
        bar.chosen.connect(self._show)
        bar.left.connect(self.close)
        rows.changed.connect(self._count)

    def open(self, words: TalkWords, outline: Outline) -> None:
        """Ask what of the talk is to be shown."""
        self._bar.open(words, outline)
        self._show(self._bar.filter)

    def begin(self) -> None:
        """Show all of another talk."""
        self._bar.hide()
        self._bar.clear()
        self._view.show_only(None)

    def close(self) -> None:
        """Put the bar away and show everything again."""
        self.begin()
        self.narrowed.emit()
        self.left.emit()

    def _show(self, chosen: RowFilter) -> None:
        self._view.show_only(None if chosen.is_open else chosen.keeps)
        self._bar.show_count(self._view.kept_count(), self._view.row_count())
        self.narrowed.emit()

    def _count(self) -> None:
        if self._bar.isVisible():
            self._bar.show_count(self._view.kept_count(), self._view.row_count())
