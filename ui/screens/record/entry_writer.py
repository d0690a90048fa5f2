"""Sends entries to the vault in the order they were said; what it refuses is never lost.

Every entry is handed to the change thread at once, so that a draft handed over later is also
kept later: storing an entry clears the draft. When the words themselves are refused, they come
back and those handed over behind them are not stored either. When the disk fails, they go into
the emergency copy, and from there into the vault as soon as it takes them.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import CannotProceedError
from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline, QuestionState
from app.domain.transcript import TranscriptEntry
from app.services.recording_talks import RecordingTalks, Words
from app.services.rescue import Rescue, can_be_rescued
from ui.jobs import Jobs
from ui.models.entry_queue import EntryQueue, Waiting

# copying the log back may take as long as a draft may wait: best while nobody types
_HOUSEKEEPING_MS = 400
_PUT_OFF_AT_MOST = 60  # entries
_RETRY_MS = 3_000


class EntryWriter(QObject):
    """Stores entries in the order they were said.

    Signals: `stored(entry)`; `refused(words, error)`, the words belong back into the composer;
    `asked(outline)` when a question got its first entry; `rescued(count)` each time something
    went into the emergency copy, with the number of entries there; `caught_up()` when the vault
    has all of it. `is_quiet` tells whether nobody has typed for that many seconds: the moment
    for `housekeeping`.
    """

    stored = Signal(TranscriptEntry)
    refused = Signal(Words, Exception)
    asked = Signal(Outline)
    rescued = Signal(int)
    caught_up = Signal()

    def __init__(
        self,
        jobs: Jobs,
        recording: RecordingTalks,
        rescue: Rescue,
        housekeeping: Callable[[], None],
        is_quiet: Callable[[float], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.queue = EntryQueue()
        self._jobs = jobs
        self._recording = recording
        self._rescue = rescue
        self._talk_id = TalkId(0)
        self._line = _Line()
        self._open: set[QuestionId] = set()
        self._idle = self._timer(_HOUSEKEEPING_MS, self._keep_house)
        self._retry = self._timer(_RETRY_MS, self._catch_up)
        self._housekeeping = housekeeping
        self._is_quiet = is_quiet
        self._stored_since = 0

    def begin(self, talk_id: TalkId, outline: Outline) -> None:
        """Write for this talk from now on; what waits in the emergency copy is shown again."""
        self.queue = EntryQueue()
        self._line = _Line()
        self._talk_id = talk_id
        self.follow(outline)
        for entry in self._rescue.entries(talk_id):
            words = Words(entry.speaker, entry.kind, entry.text, entry.question_id, entry.flags)
            self.queue.enter_rescued(words)
        if self._rescue.is_open:
            self.watch_rescue()

    def follow(self, outline: Outline) -> None:
        """Take notice of which questions are still open."""
        open_ones = (q.id for q in outline.questions if q.state is QuestionState.OPEN)
        self._open = set(open_ones)

    def enter(self, words: Words) -> None:
        """Take an entry; a signal tells what became of it."""
        self.queue.enter(words)
        self.send()

    def send(self) -> None:
        """Hand every entry over that may go now."""
        recording, rescue, talk_id = self._recording, self._rescue, self._talk_id
        for item in self.queue.to_send():
            self._jobs.change(
                partial(_store, recording, rescue, talk_id, item, self._line),
                owner=self,
                done=partial(self._on_stored, self._line),
                failed=partial(self._on_refused, self._line, item),
                given_up=partial(_give_up, rescue, talk_id, item, self._line),
            )

    def watch_rescue(self) -> None:
        """Say that something is in the emergency copy, and try the vault again in a while."""
        if self._rescue.is_open:
            self.rescued.emit(self._rescue.count)
            self._retry.start()

    def _on_stored(self, line: "_Line", entry: TranscriptEntry | None) -> None:
        if entry is None:
            self.watch_rescue()
        elif line is self._line:  # else another talk was opened meanwhile
            self._confirm(entry)

    def _confirm(self, entry: TranscriptEntry) -> None:
        self.queue.confirmed()
        self.stored.emit(entry)
        self._note_asked(entry.question_id)
        self._stored_since += 1
        self._idle.start()

    def _on_refused(self, line: "_Line", item: Waiting, error: Exception) -> bool:
        if isinstance(error, _BehindError):
            return True
        if item.is_rescued:
            self.watch_rescue()
            return True
        if line is not self._line:
            return False  # its talk is not shown any more: the draft kept there has the words
        self._line = _Line()
        refused = self.queue.refused()
        self.refused.emit(refused.words, error)
        return True

    def _catch_up(self) -> None:
        self._jobs.change(
            self._rescue.catch_up,
            owner=self,
            done=self._on_caught_up,
            failed=self._on_still_refused,
        )

    def _on_caught_up(self, entries: tuple[TranscriptEntry, ...]) -> None:
        for entry in entries:
            head = self.queue.waiting[:1]
            if entry.talk_id == self._talk_id and head and head[0].is_rescued:
                self._confirm(entry)
        if self._rescue.is_open:
            self.watch_rescue()  # more came in meanwhile
        else:
            self.caught_up.emit()

    def _on_still_refused(self, error: Exception) -> bool:
        self._retry.start()
        return can_be_rescued(error)

    def _keep_house(self) -> None:
        if self._stored_since < _PUT_OFF_AT_MOST and not self._is_quiet(_HOUSEKEEPING_MS / 1000):
            self._idle.start()
            return
        self._stored_since = 0
        self._jobs.change(self._housekeeping, owner=self)

    def _note_asked(self, question_id: QuestionId | None) -> None:
        if question_id is None or question_id not in self._open:
            return
        self._open.discard(question_id)
        recording, talk_id = self._recording, self._talk_id
        self._jobs.change(
            lambda: recording.ask(talk_id, question_id), owner=self, done=self.asked.emit
        )

    def _timer(self, milliseconds: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(slot)
        return timer


class _BehindError(Exception):
    """An entry before this one was refused."""


@dataclass
class _Line:
    """Entries that stand or fall together; broken on the change thread when one is refused."""

    is_broken: bool = False


def _store(
    recording: RecordingTalks, rescue: Rescue, talk_id: TalkId, item: Waiting, line: _Line
) -> TranscriptEntry | None:
    """Store an entry, unless one before it was refused; None where it went into the copy."""
    if line.is_broken:
        raise _BehindError
    if rescue.is_open:
        _keep(rescue, talk_id, item)  # nothing overtakes what waits there
        return None
    entry = recording.add(talk_id, item.words)
    item.is_safe = True
    return entry


def _give_up(rescue: Rescue, talk_id: TalkId, item: Waiting, line: _Line, error: Exception) -> None:
    """Keep an entry that the vault does not take; where that fails, let nothing overtake it."""
    if not line.is_broken and can_be_rescued(error) and not rescue.is_open:
        with suppress(CannotProceedError, OSError):
            _keep(rescue, talk_id, item)
            return
    line.is_broken = True


def _keep(rescue: Rescue, talk_id: TalkId, item: Waiting) -> None:
    rescue.keep_entry(talk_id, item.words)
    item.is_rescued = item.is_safe = True
