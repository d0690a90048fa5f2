"""Editing an entry that is already stored, in the composer; the earlier wording is kept."""

from PySide6.QtCore import QObject, Signal

from app.domain.errors import TanluError
from app.domain.outline import Outline
from app.domain.transcript import Revision, TranscriptEntry
from app.services.recording_talks import Words
from ui.errors.wording import words_of
from ui.models.talk_words import TalkWords, question_number
from ui.screens.record.composer import Composer
from ui.screens.record.transcript_rows import RowState, stored_row, waiting_row
from ui.screens.record.transcript_view import TranscriptView
from ui.session import Session


class EntryEditing(QObject):
    """Signals: `changed(row, entry)` when an edit is stored; `came_back()` when one is not.

    What was being typed is set aside while an entry is edited, and comes back afterwards.
    """

    changed = Signal(int, TranscriptEntry)
    came_back = Signal()

    def __init__(
        self, session: Session, composer: Composer, view: TranscriptView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._composer, self._view = session, composer, view
        self.entries: list[TranscriptEntry] = []
        self._words: TalkWords | None = None
        self.outline: Outline | None = None
        self._row: int | None = None
        self._aside: Words | None = None
        self._loaded: Words | None = None

    @property
    def is_on(self) -> bool:
        """Whether an entry is being edited."""
        return self._row is not None

    @property
    def is_unchanged(self) -> bool:
        """Whether the composer holds nothing but the stored words of an entry."""
        return self.is_on and self._composer.content() == self._loaded

    @property
    def aside_text(self) -> str:
        """What was being typed before the edit began."""
        return self._aside.text if self._aside else ""

    def begin(self, entries: list[TranscriptEntry], words: TalkWords, outline: Outline) -> None:
        """Start with nothing being edited."""
        self.entries, self._words, self.outline = entries, words, outline
        self._row = self._aside = self._loaded = None
        self._composer.field.steps = self._composer.is_empty()

    def note_typing(self) -> None:
        """Let Up and Down move the cursor as soon as there is something to move in."""
        self._composer.field.steps = not self.is_on and self._composer.is_empty()

    def step(self, by: int) -> None:
        """Go to the entry before or after; below the last one the edit is left."""
        if not self.entries or (self.is_on and not self.is_unchanged):
            return
        row = len(self.entries) + by if self._row is None else self._row + by
        if row >= len(self.entries):
            self.cancel()
        elif row >= 0:
            self.edit(row)

    def edit(self, row: int) -> None:
        """Load an entry into the composer."""
        if not 0 <= row < len(self.entries) or self._composer.field.is_composing:
            return
        if self.is_on and not self.is_unchanged:
            return
        if not self.is_on and self._aside is None:
            self._aside = self._composer.content()
        entry = self.entries[row]
        words = Words(entry.speaker, entry.kind, entry.text, entry.question_id, entry.flags)
        self._enter(row, words, words)
        if entry.revisions:
            recording = self._session.workbench.recording
            self._session.jobs.read(
                lambda: recording.revisions(entry.id),
                owner=self,
                done=lambda revisions: self._show_history(row, revisions),
            )

    def cancel(self) -> None:
        """Leave the entry as it is and go on with what was being typed."""
        if self.is_on and not self._composer.field.is_composing:
            self._back_to_typing()

    def leave(self) -> list[Words]:
        """Give the edit up and return the words that must not be lost."""
        kept = [w for w in (self._aside,) if w and w.text]
        if self.is_unchanged:
            self._composer.field.set_text("")
        self._row = self._aside = self._loaded = None
        self._view.pick(None)
        return kept

    def save(self) -> None:
        """Store the edit; it shows at once and comes back if the vault refuses it."""
        row, words = self._row, self._composer.content()
        if row is None or self._words is None or self.outline is None:
            return
        if words == self._loaded:
            self._back_to_typing()
            return
        entry, recording = self.entries[row], self._session.workbench.recording
        self._view.replace(row, waiting_row(words, self._words, self.outline, RowState.SENDING))
        self._back_to_typing()
        self._session.jobs.change(
            lambda: recording.edit(entry.id, words),
            owner=self,
            done=lambda changed: self.changed.emit(row, changed),
            failed=lambda error: self._on_refused(row, words, error),
        )

    def _on_refused(self, row: int, words: Words, error: Exception) -> bool:
        if not isinstance(error, TanluError) or self._words is None or self.outline is None:
            return False
        entry = self.entries[row]
        self._view.replace(row, stored_row(entry, self._words, self.outline))
        if self.is_on:
            return False  # another entry is being edited: say it in a dialog
        self._aside = self._composer.content()
        before = Words(entry.speaker, entry.kind, entry.text, entry.question_id, entry.flags)
        self._enter(row, words, before)
        self._composer.say(words_of(error).in_place, "error")
        self.came_back.emit()
        return True

    def _enter(self, row: int, shown: Words, stored: Words) -> None:
        self._row, self._loaded = row, stored
        outline = self.outline
        number = question_number(outline, shown.question_id) if outline else 0
        self._composer.load(shown, number)
        self._composer.field.steps = True
        self._composer.say(self._caption(row))
        self._view.pick(row)

    def _back_to_typing(self) -> None:
        aside = self._aside
        self._row = self._aside = self._loaded = None
        self._view.pick(None)
        self._composer.say("")
        if aside is not None and self.outline is not None:
            self._composer.load(aside, question_number(self.outline, aside.question_id))
        self.note_typing()

    def _caption(self, row: int) -> str:
        return self.tr("正在修改第 {number} 条 · Enter 保存 · Esc 取消 · ↑↓ 换一条").format(
            number=row + 1
        )

    def _show_history(self, row: int, revisions: tuple[Revision, ...]) -> None:
        if self._row != row:
            return
        lines = [f"{r.at:%H:%M} {r.account}：{r.old_text}" for r in revisions[-3:]]
        self._composer.say("\n".join([self._caption(row), self.tr("原来的文字："), *lines]))
