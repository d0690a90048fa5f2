"""What happens between the composer, the transcript and the vault while a talk runs."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import TanluError
from app.domain.ids import TalkId
from app.domain.outline import Outline
from app.domain.transcript import Draft, EntryFlag, TranscriptEntry
from app.services.recording_talks import Desk, Words
from ui.errors.wording import words_of
from ui.models.talk_words import TalkWords, question_number
from ui.screens.record.composer import Composer
from ui.screens.record.draft_keeper import DraftKeeper, Snapshot
from ui.screens.record.entry_editing import EntryEditing
from ui.screens.record.entry_writer import EntryWriter
from ui.screens.record.marks_panel import MarkedText, MarksPanel
from ui.screens.record.transcript_rows import RowState, TranscriptRow, stored_row, waiting_row
from ui.screens.record.transcript_view import TranscriptView
from ui.session import Session

_LISTED = (EntryFlag.PROBLEM, EntryFlag.COMMITMENT)


class Recorder(QObject):
    """Takes entries from the composer at once and shows what became of them.

    Signals: `entry_stored(entry)` when the vault has it; `outline_changed(outline)` when a
    question got its first entry.
    """

    entry_stored = Signal(TranscriptEntry)
    outline_changed = Signal(Outline)

    def __init__(
        self,
        session: Session,
        composer: Composer,
        view: TranscriptView,
        marks: MarksPanel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._composer, self._view, self._marks = composer, view, marks
        self._talk_id = TalkId(0)
        self._words: TalkWords | None = None
        self._outline = Outline(TalkId(0))
        self._entries: list[TranscriptEntry] = []
        self._has_vault_draft = False
        self._draft_failed = False
        self._late: list[Callable[[], None]] = []
        bench = session.workbench
        recording = bench.recording
        self._keeper = DraftKeeper(session.jobs, recording.save_draft, self._snapshot, self)
        self._writer = EntryWriter(
            session.jobs, recording, bench.store.idle, self._keeper.is_quiet, self
        )
        self.editing = EntryEditing(session, composer, view, self)
        self._connect()

    @property
    def entries(self) -> tuple[TranscriptEntry, ...]:
        """The stored entries."""
        return tuple(self._entries)

    @property
    def is_settled(self) -> bool:
        """Whether everything that was entered is stored and nothing is typed."""
        if self._writer.queue.waiting or self.editing.aside_text:
            return False
        return self._composer.is_empty() or self.editing.is_unchanged

    def begin(self, desk: Desk, words: TalkWords, rows: Sequence[TranscriptRow]) -> None:
        """Show a talk with the rows of its entries; its draft goes back into the composer."""
        self._talk_id, self._words, self._outline = desk.talk.id, words, desk.outline
        self._entries = list(desk.entries)
        self._writer.begin(desk.talk.id, desk.outline)
        self._late.clear()
        self._composer.begin(words)
        self.editing.begin(self._entries, words, desk.outline)
        self._view.show_rows(rows)
        self._has_vault_draft = desk.draft is not None
        if desk.draft and desk.draft.text:
            self._composer.load_draft(
                desk.draft, question_number(desk.outline, desk.draft.question_id)
            )
            self._composer.say(self.tr("这是上次没有存入的文字。按 Enter 存入。"))
        self._show_marks()

    def update(self, desk: Desk, rows: Sequence[TranscriptRow]) -> None:
        """Take notice of changes from elsewhere; what is being typed stays."""
        self.follow(desk.outline)
        if self._words and len(desk.entries) != len(self._entries) and self.is_settled:
            self.begin(desk, self._words, rows)

    def follow(self, outline: Outline) -> None:
        """Take notice of another outline."""
        self._outline = outline
        self.editing.outline = outline
        self._writer.follow(outline)

    def flush(self) -> None:
        """Hand what is typed, and what may still be refused, to the vault in this very call."""
        if self._writer.queue.waiting:
            self._keeper.save()
        else:
            self._keeper.flush()

    def enter(self) -> None:
        """Store what is typed: as a change where an entry is being edited, else as an entry."""
        if self._composer.field.is_composing:
            return
        if self.editing.is_on:
            self.editing.save()
            return
        if not self._composer.content().text.strip():
            self._writer.queue.release()
            self._send()
            return
        self._composer.say("")
        self._has_vault_draft = False  # storing the entry clears it
        self._writer.queue.enter(self._composer.take())
        self._send()

    def _send(self) -> None:
        self._writer.send()
        if self._writer.queue.has_unfinished:
            self._keeper.save()  # what is stored clears the draft, which held this as well
        self._show_tail()
        self._when_not_composing(self._take_unfinished)

    def _connect(self) -> None:
        field = self._composer.field
        field.entered.connect(self.enter)
        field.edited.connect(self._on_edited)
        field.stepped.connect(self.editing.step)
        field.cancelled.connect(self.editing.cancel)
        field.composition_ended.connect(self._do_late)
        self._composer.retagged.connect(self._keeper.note)
        self._writer.stored.connect(self._on_stored)
        self._writer.refused.connect(self._on_refused)
        self._writer.asked.connect(self._on_asked)
        self._keeper.refused.connect(self._on_draft_refused)
        self._keeper.kept.connect(self._on_draft_kept)
        self.editing.changed.connect(self._on_changed)
        self.editing.came_back.connect(self._keeper.note)
        self._marks.picked.connect(self.editing.edit)

    def _on_edited(self) -> None:
        self._keeper.note()
        self.editing.note_typing()

    def _snapshot(self) -> Snapshot | None:
        """Return what asks for the draft later, on the change thread, when it is its turn."""
        content, aside = self._composer.content(), self.editing.aside_text
        typed = "" if self.editing.is_unchanged else content.text
        queue = self._writer.queue
        waiting, talk_id, is_held = queue.waiting, self._talk_id, queue.is_held
        if not (typed or aside or waiting or self._has_vault_draft):
            return None
        self._has_vault_draft = bool(typed or aside or waiting)

        def draft() -> Draft:
            on_the_way = [item.words.text for item in waiting if not item.is_stored]
            # a refused entry stands in the composer again, before all that was said after it
            parts = (typed, *on_the_way, aside) if is_held else (*on_the_way, aside, typed)
            text = "\n".join(part for part in parts if part)
            c = content
            return Draft(talk_id, text, c.speaker, c.kind, c.question_id, c.flags)

        return draft

    def _on_stored(self, entry: TranscriptEntry) -> None:
        if self._words is None or entry.talk_id != self._talk_id:
            return
        self._entries.append(entry)
        self.editing.entries = self._entries
        index = len(self._entries) - 1
        row = stored_row(entry, self._words, self._outline)
        if index < self._view.row_count():
            self._view.replace(index, row)
        else:
            self._view.append(row)
        self._show_tail()
        if entry.flags:
            self._show_marks()
        self._when_not_composing(self._take_unfinished)
        self.entry_stored.emit(entry)

    def _take_unfinished(self) -> None:
        unfinished = self._writer.queue.take_unfinished()
        if unfinished is None:
            return
        words = replace(unfinished, text=unfinished.text + self._composer.field.text())
        self._composer.load(words, question_number(self._outline, words.question_id))
        self._keeper.note()

    def _on_refused(self, words: Words, error: Exception) -> None:
        self._show_tail()
        self._when_not_composing(lambda: self._give_back(words, error))

    def _give_back(self, words: Words, error: Exception) -> None:
        """Put refused words back into the composer; what stands there waits behind them."""
        for kept in self.editing.leave():
            self._writer.queue.set_aside(kept)
        if not self._composer.is_empty():
            self._writer.queue.set_aside(self._composer.content())
        self._composer.load(words, question_number(self._outline, words.question_id))
        self._composer.say(_worded(error), "error")
        self._keeper.note()

    def _on_changed(self, index: int, entry: TranscriptEntry) -> None:
        self._entries[index] = entry
        if self._words:
            self._view.replace(index, stored_row(entry, self._words, self._outline))
        self._show_marks()

    def _on_asked(self, outline: Outline) -> None:
        self._outline = outline
        self.outline_changed.emit(outline)

    def _on_draft_refused(self, error: Exception) -> None:
        if isinstance(error, TanluError):
            self._composer.say(
                self.tr("正在输入的文字还没有保存。") + words_of(error).in_place, "error"
            )
        else:
            self._session.messages.error(self._composer, error)
        self._draft_failed = True

    def _on_draft_kept(self) -> None:
        if self._draft_failed:
            self._draft_failed = False
            self._composer.say("")

    def _show_tail(self) -> None:
        """Show what is on its way below what is stored."""
        if self._words is None:
            return
        queue, index = self._writer.queue, len(self._entries)
        state = RowState.HELD if queue.is_held else RowState.SENDING
        for item in queue.waiting:
            if not item.is_finished:
                continue
            row = waiting_row(item.words, self._words, self._outline, state)
            if index < self._view.row_count():
                self._view.replace(index, row)
            else:
                self._view.append(row)
            index += 1
        self._view.drop_from(index)

    def _show_marks(self) -> None:
        if self._words is None:
            return
        self._marks.show_marks(
            {
                flag: [
                    MarkedText(row, entry.text)
                    for row, entry in enumerate(self._entries)
                    if flag in entry.flags
                ]
                for flag in _LISTED
            },
            self._words,
        )

    def _when_not_composing(self, action: Callable[[], None]) -> None:
        if self._composer.field.is_composing:
            self._late.append(action)
        else:
            action()

    def _do_late(self) -> None:
        waiting, self._late = self._late, []
        for action in waiting:
            # after the input method is done with its event
            QTimer.singleShot(0, self, lambda act=action: self._when_not_composing(act))


def _worded(error: Exception) -> str:
    return words_of(error).in_place if isinstance(error, TanluError) else type(error).__name__
