"""What a row of the running transcript says: an entry, or one still on its way."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from app.domain.ids import QuestionId
from app.domain.outline import Outline
from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind, TranscriptEntry
from app.services.recording_talks import Words
from ui.models.talk_words import TalkWords

# the whole text stands in the record and in the composer; a row shows what can be taken in
_LONGEST_SHOWN = 600


class RowState(Enum):
    """How sure a row is."""

    STORED = auto()
    SENDING = auto()
    HELD = auto()


@dataclass(frozen=True, slots=True)
class TranscriptRow:
    """One row: what is shown, with `marks` behind the text, and what a filter asks for."""

    time: str
    label: str
    speaker: str
    text: str
    marks: tuple[str, ...] = ()
    role: Role = Role.SUBJECT
    kind: EntryKind = EntryKind.ANSWER
    question_id: QuestionId | None = None
    flags: frozenset[EntryFlag] = frozenset()
    state: RowState = RowState.STORED


class RowMaker:
    """Makes rows in the words of one talk; equal words of many rows are kept once.

    For one thread at a time.
    """

    def __init__(self, words: TalkWords, outline: Outline) -> None:
        self.words = words
        self._names: dict[Role, str] = {}
        self._labels: dict[tuple[EntryKind, QuestionId | None], str] = {}
        self._marks: dict[tuple[frozenset[EntryFlag], bool], tuple[str, ...]] = {}
        self._times: dict[tuple[int, int], str] = {}
        self.follow(outline)

    def follow(self, outline: Outline) -> None:
        """Take the numbers of the questions from this outline."""
        self._numbers = {q.id: number for number, q in enumerate(outline.questions, 1)}
        self._labels.clear()

    def number(self, question_id: QuestionId | None) -> int:
        """Return a question's place from 1; 0 for none."""
        return self._numbers.get(question_id, 0) if question_id else 0

    def stored(self, entry: TranscriptEntry) -> TranscriptRow:
        """Return the row of a stored entry."""
        return TranscriptRow(
            time=self._time(entry.at.hour, entry.at.minute),
            label=self._label(entry.kind, entry.question_id),
            speaker=self._name(entry.speaker),
            text=_shown(entry.text),
            marks=self._marked(entry.flags, is_revised=entry.revisions > 0),
            role=entry.speaker,
            kind=entry.kind,
            question_id=entry.question_id,
            flags=entry.flags,
        )

    def waiting(self, said: Words, state: RowState) -> TranscriptRow:
        """Return the row of an entry that is not confirmed yet."""
        return TranscriptRow(
            time="··:··",
            label=self._label(said.kind, said.question_id),
            speaker=self._name(said.speaker),
            text=_shown(" ".join(said.text.split())),
            marks=self._marked(said.flags, is_revised=False),
            role=said.speaker,
            kind=said.kind,
            question_id=said.question_id,
            flags=said.flags,
            state=state,
        )

    def _time(self, hour: int, minute: int) -> str:
        return self._times.setdefault((hour, minute), f"{hour:02}:{minute:02}")

    def _name(self, role: Role) -> str:
        if role not in self._names:
            self._names[role] = self.words.name(role)
        return self._names[role]

    def _label(self, kind: EntryKind, question_id: QuestionId | None) -> str:
        key = kind, question_id
        if key not in self._labels:
            number = self.number(question_id)
            word = self.words.short_kind(kind)
            space = " " if word.isascii() and len(word) > 1 else ""
            self._labels[key] = f"{word}{space}{number}" if number else word
        return self._labels[key]

    def _marked(self, flags: frozenset[EntryFlag], *, is_revised: bool) -> tuple[str, ...]:
        key = flags, is_revised
        if key not in self._marks:
            marks = tuple(self.words.flag(flag) for flag in EntryFlag if flag in flags)
            self._marks[key] = (*marks, self.words.revised()) if is_revised else marks
        return self._marks[key]


def _shown(text: str) -> str:
    if len(text) <= _LONGEST_SHOWN:
        return text
    cut = QCoreApplication.translate("Rows", "{text}……（{count}）")
    return cut.format(text=text[:_LONGEST_SHOWN], count=f"{len(text):,}")
