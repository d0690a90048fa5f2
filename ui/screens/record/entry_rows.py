"""The stored entries of the talk and the rows that show them, always in step."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.ids import EntryId
from app.domain.outline import Outline
from app.domain.transcript import EntryFlag, TranscriptEntry
from ui.models.entry_change import changed_run
from ui.models.entry_queue import Waiting
from ui.screens.record.marks_panel import LISTED, MarkedText, MarksPanel
from ui.screens.record.transcript_rows import RowMaker, RowState, TranscriptRow
from ui.screens.record.transcript_view import TranscriptView


class EntryRows(QObject):
    """Shows entries in the order they stand, below them what is still on its way.

    Signal: `changed()` when an entry was stored, changed, moved or taken back; `version` counts
    these, so that what was read before is known to be old.
    """

    changed = Signal()

    def __init__(self, view: TranscriptView, marks: MarksPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._marks = view, marks
        self._entries: list[TranscriptEntry] = []
        self._maker: RowMaker | None = None
        self.version = 0

    @property
    def entries(self) -> Sequence[TranscriptEntry]:
        """The stored entries that stand, in their order."""
        return self._entries

    @property
    def maker(self) -> RowMaker | None:
        """What makes the rows of this talk; None before one is shown."""
        return self._maker

    def begin(
        self,
        entries: Iterable[TranscriptEntry],
        maker: RowMaker,
        rows: Sequence[TranscriptRow],
    ) -> None:
        """Show a talk's entries with their rows."""
        self._entries, self._maker = list(entries), maker
        self._view.show_rows(rows)
        self._show_marks()
        self._note_changed()

    def follow(self, outline: Outline) -> None:
        """Take the numbers of the questions from this outline."""
        if self._maker:
            self._maker.follow(outline)

    def row_of(self, entry_id: EntryId | None) -> int:
        """Return the row of an entry; -1 where it does not stand any more."""
        entries = self._entries
        return next((r for r in range(len(entries) - 1, -1, -1) if entries[r].id == entry_id), -1)

    def entry(self, row: int) -> TranscriptEntry | None:
        """Return the entry of a row, None for one that is on its way."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def add(self, entry: TranscriptEntry) -> None:
        """Show an entry that was just stored, in the place of its waiting row."""
        if self._maker is None:
            return
        self._entries.append(entry)
        index, row = len(self._entries) - 1, self._maker.stored(entry)
        if index < self._view.row_count():
            self._view.replace(index, row)
        else:
            self._view.append(row)
        for flag in LISTED & entry.flags:
            self._marks.add(flag, MarkedText(entry.id, entry.text))
        self._note_changed()

    def show_changed(self, entry: TranscriptEntry) -> None:
        """Show an entry anew."""
        row = self.row_of(entry.id)
        if self._maker is None or row < 0:
            return
        self._entries[row] = entry
        self._view.replace(row, self._maker.stored(entry))
        self._show_marks()
        self._note_changed()

    def show_as_sent(self, row: int, shown: TranscriptRow) -> None:
        """Show how a row will be once its change is stored."""
        self._view.replace(row, shown)

    def take(self, entries: Sequence[TranscriptEntry]) -> int:
        """Show the entries as they stand now; return the first row that differs, -1 for none."""
        if self._maker is None:
            return -1
        run = changed_run(self._entries, entries)
        if run is None:
            return -1
        new = entries[run.start : run.new_stop]
        self._entries = list(entries)
        self._view.splice(run.start, run.old_stop, [self._maker.stored(e) for e in new])
        self._show_marks()
        self._note_changed()
        return run.start

    def show_tail(self, waiting: Iterable[Waiting], *, is_held: bool) -> None:
        """Show what is on its way below what is stored."""
        if self._maker is None:
            return
        index = len(self._entries)
        state = RowState.HELD if is_held else RowState.SENDING
        for item in waiting:
            if not item.is_finished:
                continue
            row = self._maker.waiting(item.words, state)
            if index < self._view.row_count():
                self._view.replace(index, row)
            else:
                self._view.append(row)
                self._view.show_end()  # whoever enters a line wants to see it
            index += 1
        self._view.drop_from(index)

    def _note_changed(self) -> None:
        self.version += 1
        self.changed.emit()

    def _show_marks(self) -> None:
        if self._maker is None:
            return
        marks: dict[EntryFlag, list[MarkedText]] = {flag: [] for flag in LISTED}
        for entry in self._entries:
            if entry.flags:
                for flag in LISTED & entry.flags:
                    marks[flag].append(MarkedText(entry.id, entry.text))
        self._marks.show_marks(marks, self._maker.words)
