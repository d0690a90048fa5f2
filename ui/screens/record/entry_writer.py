"""Sends entries to the vault in the order they were said and takes back what it refuses.

Every entry is handed to the change thread at once, so that a draft handed over later is also
kept later: storing an entry clears the draft. When one is refused, those handed over behind it
are not stored either.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline, QuestionState
from app.domain.transcript import TranscriptEntry
from app.services.recording_talks import RecordingTalks, Words
from ui.jobs import Jobs
from ui.models.entry_queue import EntryQueue, Waiting

# copying the log back may take as long as a draft may wait: best while nobody types
_HOUSEKEEPING_MS = 400
_PUT_OFF_AT_MOST = 60  # entries


class EntryWriter(QObject):
    """Stores entries in the order they were said.

    Signals: `stored(entry)`; `refused(words, error)`, the words belong back into the composer;
    `asked(outline)` when a question got its first entry. `is_quiet` tells whether nobody has
    typed for that many seconds: the moment for `housekeeping`.
    """

    stored = Signal(TranscriptEntry)
    refused = Signal(Words, Exception)
    asked = Signal(Outline)

    def __init__(
        self,
        jobs: Jobs,
        recording: RecordingTalks,
        housekeeping: Callable[[], None],
        is_quiet: Callable[[float], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.queue = EntryQueue()
        self._jobs = jobs
        self._recording = recording
        self._talk_id = TalkId(0)
        self._line = _Line()
        self._open: set[QuestionId] = set()
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_HOUSEKEEPING_MS)
        self._idle.timeout.connect(self._keep_house)
        self._housekeeping = housekeeping
        self._is_quiet = is_quiet
        self._stored_since = 0

    def begin(self, talk_id: TalkId, outline: Outline) -> None:
        """Write for this talk from now on."""
        self.queue = EntryQueue()
        self._line = _Line()
        self._talk_id = talk_id
        self.follow(outline)

    def follow(self, outline: Outline) -> None:
        """Take notice of which questions are still open."""
        open_ones = (q.id for q in outline.questions if q.state is QuestionState.OPEN)
        self._open = set(open_ones)

    def enter(self, words: Words) -> None:
        """Take an entry; `stored` or `refused` tells what became of it."""
        self.queue.enter(words)
        self.send()

    def send(self) -> None:
        """Hand every entry over that may go now."""
        recording, talk_id = self._recording, self._talk_id
        for item in self.queue.to_send():
            self._jobs.change(
                partial(_store, recording, talk_id, item, self._line),
                owner=self,
                done=partial(self._on_stored, self._line),
                failed=partial(self._on_refused, self._line),
                given_up=self._line.break_off,
            )

    def _on_stored(self, line: "_Line", entry: TranscriptEntry) -> None:
        if line is not self._line:
            return  # another talk was opened meanwhile
        self.queue.confirmed()
        self.stored.emit(entry)
        self._note_asked(entry.question_id)
        self._stored_since += 1
        self._idle.start()

    def _on_refused(self, line: "_Line", error: Exception) -> bool:
        if isinstance(error, _BehindError):
            return True
        if line is not self._line:
            return False  # its talk is not shown any more: the draft kept there has the words
        self._line = _Line()
        item = self.queue.refused()
        self.refused.emit(item.words, error)
        return True

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


class _BehindError(Exception):
    """An entry before this one was refused."""


@dataclass
class _Line:
    """Entries that stand or fall together; broken on the change thread when one is refused."""

    is_broken: bool = False

    def break_off(self) -> None:
        """Store nothing more of it."""
        self.is_broken = True


def _store(
    recording: RecordingTalks, talk_id: TalkId, item: Waiting, line: _Line
) -> TranscriptEntry:
    """Store an entry, unless one before it was refused."""
    if line.is_broken:
        raise _BehindError
    entry = recording.add(talk_id, item.words)
    item.is_stored = True  # the draft that is saved next leaves it out
    return entry
