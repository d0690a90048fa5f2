"""Editing an entry that is already stored, in the composer; the earlier wording is kept."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.domain.errors import TanluError
from app.domain.ids import EntryId
from app.domain.transcript import Revision, TranscriptEntry
from app.services.recording_talks import Words
from ui.errors.code_words import after_name
from ui.errors.wording import words_of
from ui.screens.record.composer import Composer
from ui.screens.record.entry_rows import EntryRows
from ui.screens.record.transcript_rows import RowState
from ui.screens.record.transcript_view import TranscriptView
from ui.session import Session


class EntryEditing(QObject):
    """Signals: `changed(entry)` when an edit is stored; `came_back()` when one is not.

    What was being typed is set aside while an entry is edited, and comes back afterwards.
    """

    changed = Signal(TranscriptEntry)
    came_back = Signal()

    def __init__(
        self,
        session: Session,
        composer: Composer,
        view: TranscriptView,
        rows: EntryRows,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._composer, self._view, self._rows = session, composer, view, rows
        self._entry_id: EntryId | None = None
        self._aside: Words | None = None
        self._loaded: Words | None = None

    @property
    def is_on(self) -> bool:
        """Whether an entry is being edited."""
        return self._entry_id is not None

    @property
    def entry_id(self) -> EntryId | None:
        """The entry that is being edited."""
        return self._entry_id

    @property
    def is_unchanged(self) -> bool:
        """Whether the composer holds nothing but the stored words of an entry."""
        return self.is_on and self._composer.content() == self._loaded

    def may_leave(self, tell: Callable[[str], None]) -> bool:
        """Tell whether no change of an entry waits to be stored; else say so."""
        if self._composer.field.is_composing:
            return False
        if self.is_on and not self.is_unchanged:
            tell(self.tr("这一条改了还没有保存：先按 Enter 保存或 Esc 取消"))
            return False
        return True

    @property
    def aside_text(self) -> str:
        """What was being typed before the edit began."""
        return self._aside.text if self._aside else ""

    def begin(self) -> None:
        """Start with nothing being edited."""
        self._forget()
        self._composer.field.steps = self._composer.is_empty()

    def note_typing(self) -> None:
        """Let Up and Down move the cursor as soon as there is something to move in."""
        self._composer.field.steps = not self.is_on and self._composer.is_empty()

    def step(self, by: int) -> None:
        """Go to the entry before or after that shows; below the last one the edit is left."""
        count = len(self._rows.entries)
        if not count or (self.is_on and not self.is_unchanged):
            return
        row = self._rows.row_of(self._entry_id) if self.is_on else count
        row += by
        while 0 <= row < count and not self._view.is_kept(row):
            row += by
        if row >= count:
            self.cancel()
        elif row >= 0:
            self.edit(row)

    def edit(self, row: int) -> bool:
        """Load an entry into the composer; return whether it is there now."""
        entry = self._rows.entry(row)
        if entry is None or self._composer.field.is_composing:
            return False
        if self.is_on and not self.is_unchanged:
            return entry.id == self._entry_id
        if not self.is_on and self._aside is None:
            self._aside = self._composer.content()
        words = _words(entry)
        self._enter(entry, words, words)
        if entry.revisions:
            recording = self._session.workbench.recorder.recording
            self._session.jobs.read(
                lambda: recording.revisions(entry.id),
                owner=self,
                done=lambda revisions: self._show_history(entry.id, revisions),
            )
        return True

    def restore(self, entry: TranscriptEntry, words: Words) -> None:
        """Go on with an edit that was not stored when the talk was left."""
        self._aside = Words(words.speaker, words.kind, "", words.question_id)
        self._enter(entry, words, _words(entry))

    def cancel(self) -> None:
        """Leave the entry as it is and go on with what was being typed."""
        if self.is_on and not self._composer.field.is_composing:
            self._back_to_typing()

    def leave(self) -> list[Words]:
        """Give the edit up and return the words that must not be lost."""
        kept = [w for w in (self._aside,) if w and w.text]
        if self.is_unchanged:
            self._composer.field.set_text("")
        self._forget()
        return kept

    def follow(self) -> None:
        """Take notice that entries have moved; an edit whose entry is gone is given up."""
        if not self.is_on:
            return
        row = self._rows.row_of(self._entry_id)
        entry = self._rows.entry(row)
        if entry is None:
            self._back_to_typing()
        elif self.is_unchanged:
            words = _words(entry)
            self._enter(entry, words, words)
        else:
            self._view.pick(row)

    def show_row(self) -> None:
        """Pick the entry that is being edited out again, after something else was."""
        if self.is_on:
            self._view.pick(self._rows.row_of(self._entry_id))

    def save(self) -> None:
        """Store the edit; it shows at once and comes back if the vault refuses it."""
        words, maker = self._composer.content(), self._rows.maker
        row = self._rows.row_of(self._entry_id)
        entry = self._rows.entry(row)
        if entry is None or maker is None:
            return
        if words == self._loaded:
            self._back_to_typing()
            return
        recording = self._session.workbench.recorder.recording
        self._rows.show_as_sent(row, maker.waiting(words, RowState.SENDING))
        self._back_to_typing()
        self._session.jobs.change(
            lambda: recording.edit(entry.id, words),
            owner=self,
            done=self.changed.emit,
            failed=lambda error: self._on_refused(entry.id, words, error),
        )

    def _on_refused(self, entry_id: EntryId, words: Words, error: Exception) -> bool:
        row, maker = self._rows.row_of(entry_id), self._rows.maker
        entry = self._rows.entry(row)
        if not isinstance(error, TanluError) or entry is None or maker is None:
            return False
        self._rows.show_as_sent(row, maker.stored(entry))
        if self.is_on:
            return False  # another entry is being edited: say it in a dialog
        self._aside = self._composer.content()
        self._enter(entry, words, _words(entry))
        self._composer.say(words_of(error).in_place, "error")
        self.came_back.emit()
        return True

    def _enter(self, entry: TranscriptEntry, shown: Words, stored: Words) -> None:
        self._entry_id, self._loaded = entry.id, stored
        row, maker = self._rows.row_of(entry.id), self._rows.maker
        self._composer.load(shown, maker.number(shown.question_id) if maker else 0)
        self._composer.field.steps = True
        self._composer.say(self._caption(row))
        self._view.pick(row)

    def _back_to_typing(self) -> None:
        aside, maker = self._aside, self._rows.maker
        self._forget()
        self._composer.say("")
        if aside is not None and maker is not None:
            self._composer.load(aside, maker.number(aside.question_id))
        self.note_typing()

    def _forget(self) -> None:
        self._entry_id = self._aside = self._loaded = None
        self._view.pick(None)

    def _caption(self, row: int) -> str:
        return self.tr("正在修改第 {number} 条 · Enter 保存 · Esc 取消 · ↑↓ 换一条").format(
            number=row + 1
        )

    def _show_history(self, entry_id: EntryId, revisions: tuple[Revision, ...]) -> None:
        if self._entry_id != entry_id:
            return
        lines = [after_name(f"{r.at:%H:%M} {r.account}", r.old_text) for r in revisions[-3:]]
        caption = self._caption(self._rows.row_of(entry_id))
        self._composer.say("\n".join([caption, self.tr("原来的文字："), *lines]))


def _words(entry: TranscriptEntry) -> Words:
    return Words(entry.speaker, entry.kind, entry.text, entry.question_id, entry.flags)
