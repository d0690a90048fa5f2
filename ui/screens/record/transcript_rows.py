"""What a row of the running transcript says: an entry, or one still on its way."""

from dataclasses import dataclass
from enum import Enum, auto

from app.domain.outline import Outline
from app.domain.participant import Role
from app.domain.transcript import EntryFlag, TranscriptEntry
from app.services.recording_talks import Words
from ui.models.talk_words import TalkWords, question_number

# the whole text stands in the record and in the composer; a row shows what can be taken in
_LONGEST_SHOWN = 600


class RowState(Enum):
    """How sure a row is."""

    STORED = auto()
    SENDING = auto()
    HELD = auto()


@dataclass(frozen=True)
class TranscriptRow:
    """One row; `marks` stand behind the text, `is_office` rows are not the subject's."""

    time: str
    label: str
    speaker: str
    text: str
    marks: tuple[str, ...]
    is_office: bool
    is_question: bool
    state: RowState = RowState.STORED


def stored_row(entry: TranscriptEntry, words: TalkWords, outline: Outline) -> TranscriptRow:
    """Return the row of a stored entry."""
    marks = _marks(entry.flags, words)
    if entry.revisions:
        marks += (words.scheme.record_form.mark_words.get("revised", ""),)
    number = question_number(outline, entry.question_id)
    return TranscriptRow(
        time=entry.at.strftime("%H:%M"),
        label=_label(words.kind(entry.kind), number),
        speaker=words.name(entry.speaker),
        text=_shown(entry.text),
        marks=marks,
        is_office=entry.speaker is not Role.SUBJECT,
        is_question=entry.speaker is Role.INTERVIEWER,
    )


def waiting_row(said: Words, words: TalkWords, outline: Outline, state: RowState) -> TranscriptRow:
    """Return the row of an entry that is not confirmed yet."""
    return TranscriptRow(
        time="··:··",
        label=_label(words.kind(said.kind), question_number(outline, said.question_id)),
        speaker=words.name(said.speaker),
        text=_shown(" ".join(said.text.split())),
        marks=_marks(said.flags, words),
        is_office=said.speaker is not Role.SUBJECT,
        is_question=said.speaker is Role.INTERVIEWER,
        state=state,
    )


def _label(kind: str, question: int) -> str:
    return f"{kind}{question}" if question else kind


def _marks(flags: frozenset[EntryFlag], words: TalkWords) -> tuple[str, ...]:
    return tuple(words.flag(flag) for flag in EntryFlag if flag in flags)


def _shown(text: str) -> str:
    if len(text) <= _LONGEST_SHOWN:
        return text
    return f"{text[:_LONGEST_SHOWN]}……（{len(text):,}）"
