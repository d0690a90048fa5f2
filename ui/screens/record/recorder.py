"""What happens between the composer, the transcript and the vault while a talk runs."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import TanluError
from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline
from app.domain.transcript import Draft, EntryKind, TranscriptEntry
from app.services.recording_talks import Desk, Words
from ui.errors.wording import words_of
from ui.screens.record.composer import Composer
from ui.screens.record.draft_keeper import DraftKeeper, Snapshot
from ui.screens.record.entry_editing import EntryEditing
from ui.screens.record.entry_rows import EntryRows
from ui.screens.record.entry_writer import EntryWriter
from ui.screens.record.marks_panel import MarksPanel
from ui.screens.record.transcript_rows import RowMaker, TranscriptRow
from ui.screens.record.transcript_view import TranscriptView
from ui.session import Session


class Recorder(QObject):
    """Takes entries from the composer at once and shows what became of them.

    Signals: `entered(words)`, an entry is on its way; `entry_stored(entry)` when the vault has
    it; `outline_changed(outline)` when a question got its first entry or the outline is another.
    """

    entered = Signal(Words)

    entry_stored = Signal(TranscriptEntry)
    outline_changed = Signal(Outline)
    gave_up = Signal()

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
        self._composer = composer
        self._talk_id = TalkId(0)
        self.outline = Outline(TalkId(0))
        self.rows = EntryRows(view, marks, self)
        self._has_vault_draft = False
        self._is_given_back = False
        self._draft_failed = False
        self._late: list[Callable[[], None]] = []
        bench = session.workbench
        recording = bench.recorder.recording
        self.keeper = DraftKeeper(
            session.jobs, recording.save_draft, bench.recorder.rescue, self._snapshot, self
        )
        self.writer = EntryWriter(
            session.jobs,
            recording,
            bench.recorder.rescue,
            bench.store.idle,
            self.keeper.is_quiet,
            self,
        )
        self.editing = EntryEditing(session, composer, view, self.rows, self)
        self._connect()

    @property
    def talk_id(self) -> TalkId:
        """The talk that is recorded."""
        return self._talk_id

    @property
    def is_settled(self) -> bool:
        """Whether everything that was entered is stored and nothing is typed."""
        if self.writer.queue.waiting or self.editing.aside_text:
            return False
        return self._composer.is_empty() or self.editing.is_unchanged

    def begin(self, desk: Desk, maker: RowMaker, rows: Sequence[TranscriptRow]) -> None:
        """Show a talk with the rows of its entries; its draft goes back into the composer."""
        self._talk_id, self.outline = desk.talk.id, desk.outline
        self.writer.begin(desk.talk.id, desk.outline)
        self._late.clear()
        self._is_given_back = False
        self._composer.begin(maker.words)
        self.rows.begin(desk.entries, maker, rows)
        self._go_on_from(desk.entries)
        self.editing.begin()
        self._show_tail()  # what waits in the emergency copy
        self._has_vault_draft = desk.draft is not None
        if desk.draft and desk.draft.text:
            self._restore(desk.draft)

    def go_on(self) -> None:
        """Take back that nothing could be stored while the talk was paused."""
        if not self._draft_failed:
            self._composer.say("")

    def update(self, desk: Desk) -> None:
        """Take notice of changes from elsewhere; what is being typed stays."""
        self.follow(desk.outline)
        if not self.writer.queue.waiting:
            self.take(desk.entries)

    def follow(self, outline: Outline) -> None:
        """Take notice of another outline."""
        self.outline = outline
        self.rows.follow(outline)
        self.writer.follow(outline)
        self.outline_changed.emit(outline)

    def take(self, entries: Sequence[TranscriptEntry]) -> int:
        """Show the entries as they stand now; return the first row that changed, -1 for none."""
        row = self.rows.take(entries)
        self._show_tail()
        if row >= 0:
            self.editing.follow()
        return row

    def flush(self) -> None:
        """Hand what is typed, and what may still be refused, to the vault in this very call."""
        if self.writer.queue.waiting:
            self.keeper.save()
        else:
            self.keeper.flush()

    def enter(self) -> None:
        """Store what is typed: as a change where an entry is being edited, else as an entry."""
        if self._composer.field.is_composing:
            return
        if self.editing.is_on:
            self.editing.save()
            return
        if not self._composer.content().text.strip():
            self.writer.queue.release()
            self._send()
            return
        self._composer.say("")
        self._is_given_back = False
        self._has_vault_draft = False  # storing the entry clears it
        self.offer(self._composer.take())

    def offer(self, words: Words) -> None:
        """Take words that are an entry as they are."""
        self.writer.queue.enter(words)
        self.entered.emit(words)
        self._send()

    def _send(self) -> None:
        self.writer.send()
        if self.writer.queue.has_unfinished:
            self.keeper.save()  # what is stored clears the draft, which held this as well
        self._show_tail()
        self._when_not_composing(self._take_unfinished)

    def _connect(self) -> None:
        field = self._composer.field
        field.entered.connect(self.enter)
        field.edited.connect(self._on_edited)
        field.stepped.connect(self.editing.step)
        field.cancelled.connect(self.editing.cancel)
        field.composition_ended.connect(self._do_late)
        self._composer.retagged.connect(self.keeper.note)
        self.writer.stored.connect(self._on_stored)
        self.writer.refused.connect(self._on_refused)
        self.writer.asked.connect(self._on_asked)
        self.keeper.refused.connect(self._on_draft_refused)
        self.keeper.kept.connect(self._on_draft_kept)
        self.keeper.rescued.connect(self.writer.watch_rescue)
        self.editing.changed.connect(self._on_changed)
        self.editing.came_back.connect(self.keeper.note)

    def _go_on_from(self, entries: Sequence[TranscriptEntry]) -> None:
        """Wait for whoever speaks next, as before the talk was left; a remark interrupts only."""
        said = (e for e in reversed(entries) if e.kind is not EntryKind.REMARK)
        last = next(said, None)
        if last is not None:
            words = Words(last.speaker, last.kind, "", last.question_id)
            self._composer.go_on_from(words, self._number(last.question_id))

    def _restore(self, draft: Draft) -> None:
        words = Words(draft.speaker, draft.kind, draft.text, draft.question_id, draft.flags)
        entry = self.rows.entry(self.rows.row_of(draft.entry_id))
        if entry is None:
            self._composer.load_draft(draft, self._number(draft.question_id))
            self._composer.say(self.tr("这是上次没有存入的文字。按 Enter 存入。"))
        elif entry.text != draft.text or entry.flags != draft.flags:
            self.editing.restore(entry, words)

    def _number(self, question_id: QuestionId | None) -> int:
        return self.rows.maker.number(question_id) if self.rows.maker else 0

    def _on_edited(self) -> None:
        self.keeper.note()
        self.editing.note_typing()
        if self._is_given_back and self._composer.is_empty():
            self._give_up()

    def _snapshot(self) -> Snapshot | None:
        """Return what asks for the draft later, on the change thread, when it is its turn."""
        content, aside = self._composer.content(), self.editing.aside_text
        typed = "" if self.editing.is_unchanged else content.text
        queue = self.writer.queue
        waiting, talk_id, is_held = queue.waiting, self._talk_id, queue.is_held
        edited = self.editing.entry_id
        if not (typed or aside or waiting or self._has_vault_draft):
            return None
        self._has_vault_draft = bool(typed or aside or waiting)

        def draft() -> Draft:
            on_the_way = [item.words.text for item in waiting if not item.is_safe]
            # a refused entry stands in the composer again, before all that was said after it
            parts = (typed, *on_the_way, aside) if is_held else (*on_the_way, aside, typed)
            text = "\n".join(part for part in parts if part)
            entry_id = edited if text == typed else None  # it can only name what stands alone
            c = content
            return Draft(talk_id, text, c.speaker, c.kind, c.question_id, c.flags, entry_id)

        return draft

    def _on_stored(self, entry: TranscriptEntry) -> None:
        if self.rows.maker is None or entry.talk_id != self._talk_id:
            return
        self.rows.add(entry)
        self._show_tail()
        self._when_not_composing(self._take_unfinished)
        self.entry_stored.emit(entry)

    def _take_unfinished(self) -> None:
        unfinished = self.writer.queue.take_unfinished()
        if unfinished is None:
            return
        words = replace(unfinished, text=unfinished.text + self._composer.field.text())
        self._composer.load(words, self._number(words.question_id))
        self.keeper.note()

    def _on_refused(self, words: Words, error: Exception) -> None:
        self._show_tail()
        self._when_not_composing(lambda: self._give_back(words, error))

    def _give_back(self, words: Words, error: Exception) -> None:
        """Put refused words back into the composer; what stands there waits behind them."""
        for kept in self.editing.leave():
            self.writer.queue.set_aside(kept)
        if not self._composer.is_empty():
            self.writer.queue.set_aside(self._composer.content())
        self._composer.load(words, self._number(words.question_id))
        self._composer.say(_worded(error), "error")
        self._is_given_back = True
        self.keeper.note()

    def _give_up(self) -> None:
        """Take notice that refused words were deleted; what stands behind them waits for Enter."""
        queue = self.writer.queue
        if not queue.waiting:
            self._is_given_back = False
            queue.release()
            self._composer.say("")
            self.gave_up.emit()

    def _on_changed(self, entry: TranscriptEntry) -> None:
        self.rows.show_changed(entry)
        self.entry_stored.emit(entry)

    def _on_asked(self, outline: Outline) -> None:
        self.outline = outline
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
        queue = self.writer.queue
        self.rows.show_tail(queue.waiting, is_held=queue.is_held)

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
