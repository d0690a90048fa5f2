"""Recording a talk live: entries, the draft, pauses, marks."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.errors import RuleBrokenError
from app.domain.ids import EntryId, QuestionId, TalkId
from app.domain.outline import Outline, QuestionState
from app.domain.participant import Role
from app.domain.stage import BEING_RECORDED, TalkStage
from app.domain.steps import (
    ENTRIES_CAN_CHANGE,
    Change,
    StepKind,
    Target,
    added,
    entry_changed,
    question_changed,
)
from app.domain.talk import Talk
from app.domain.text import clean_draft, clean_entry
from app.domain.transcript import (
    Draft,
    EntryFlag,
    EntryKind,
    Pause,
    Revision,
    TranscriptEntry,
)
from app.services.dossiers import Dossiers
from app.services.outlining import as_asked, mark_question, put_question
from app.services.ports.clock import Clock
from app.services.ports.vault_store import Tables, VaultStore
from app.services.preparing_talks import advanced, as_of_today
from app.services.sitting_steps import follow_stage, in_running_sitting, must_not_be_fixed


class NotInSessionError(RuleBrokenError):
    """Entries are only taken while the talk runs."""


@dataclass(frozen=True)
class Words:
    """What the recorder hands in for one entry."""

    speaker: Role
    kind: EntryKind
    text: str
    question_id: QuestionId | None = None
    flags: frozenset[EntryFlag] = frozenset()


@dataclass(frozen=True)
class Desk:
    """Everything the recorder's screen shows of one talk."""

    talk: Talk
    outline: Outline
    entries: tuple[TranscriptEntry, ...]
    pauses: tuple[Pause, ...]
    draft: Draft | None


class RecordingTalks:
    """Takes entries while the talk runs; each is one transaction and safe when it returns."""

    def __init__(self, store: VaultStore, dossiers: Dossiers, clock: Clock) -> None:
        self._store = store
        self._dossiers = dossiers
        self._clock = clock

    def desk(self, talk_id: TalkId) -> Desk:
        """Return the talk as the recorder needs it."""
        with self._store.read() as tables:
            return Desk(
                tables.talks.get(talk_id),
                as_asked(tables, tables.outlines.get(talk_id), self._store.account),
                tables.transcript.of_talk(talk_id),
                tables.transcript.pauses(talk_id),
                tables.transcript.draft(talk_id),
            )

    def start(self, talk_id: TalkId) -> Talk:
        """Begin the talk; its start time is now, and so are everyone's unit and post."""
        return self._advance(talk_id, TalkStage.IN_SESSION)

    def end(self, talk_id: TalkId) -> Talk:
        """End the talk; its end time is now and no entry is taken any more."""
        return self._advance(talk_id, TalkStage.ENDED)

    def pause(self, talk_id: TalkId, reason: str) -> Talk:
        """Interrupt the talk; raises ReasonMissingError."""
        return self._advance(talk_id, TalkStage.PAUSED, reason)

    def resume(self, talk_id: TalkId) -> Talk:
        """Go on after a pause."""
        return self._advance(talk_id, TalkStage.IN_SESSION)

    def abort(self, talk_id: TalkId, reason: str) -> Talk:
        """Break the talk off for good; it still gets its record."""
        return self._advance(talk_id, TalkStage.ABORTED, reason)

    def add(self, talk_id: TalkId, words: Words) -> TranscriptEntry:
        """Store one entry; on return it survives a power cut.

        The question it belongs to counts as asked from now on, also one that was dropped. Raises
        NotInSessionError, TextMissingError or TextTooLongError.
        """
        entry = entry_of(talk_id, words, self._clock.now())
        with self._store.change() as tables:
            if tables.talks.stage(talk_id) is not TalkStage.IN_SESSION:
                raise NotInSessionError
            at = in_running_sitting(tables, talk_id, entry.at)
            return add_entry(tables, entry if at == entry.at else replace(entry, at=at))

    def edit(self, entry_id: EntryId, words: Words) -> TranscriptEntry:
        """Change an entry before the talk ends; the earlier wording is kept.

        A question it is given counts as asked from now on.
        """
        with self._store.change() as tables:
            entry = changeable_entry(tables, entry_id)
            changed = replace(
                entry,
                speaker=words.speaker,
                kind=words.kind,
                text=clean_entry(words.text),
                question_id=words.question_id,
                flags=_marked(words.kind, words.flags),
            )
            tables.transcript.end_edit(entry.talk_id, entry_id)
            return _revised(tables, StepKind.EDIT, entry, changed)

    def mark(self, entry_id: EntryId, flags: frozenset[EntryFlag]) -> TranscriptEntry:
        """Set an entry's flags before the talk ends; a commitment keeps its own."""
        with self._store.change() as tables:
            entry = changeable_entry(tables, entry_id)
            marked = replace(entry, flags=_marked(entry.kind, flags))
            return _revised(tables, StepKind.MARK, entry, marked)

    def revisions(self, entry_id: EntryId) -> tuple[Revision, ...]:
        """Return an entry's earlier wordings, the oldest first."""
        with self._store.read() as tables:
            return tables.transcript.revisions(entry_id)

    def save_draft(self, draft: Draft) -> None:
        """Keep what stands in the composer; an empty text clears it."""
        with self._store.change() as tables:
            tables.transcript.save_draft(replace(draft, text=clean_draft(draft.text)))

    def ask(self, talk_id: TalkId, question_id: QuestionId) -> Outline:
        """Note that a question of the outline was put; raises NotInSessionError.

        The note may come after the talk has ended, behind the entry it belongs to.
        """
        with self._store.change() as tables:
            if tables.talks.stage(talk_id) not in BEING_RECORDED:
                raise NotInSessionError
            asked = mark_question(tables, talk_id, question_id, QuestionState.ASKED)
            return as_asked(tables, asked, self._store.account)

    def _advance(self, talk_id: TalkId, stage: TalkStage, reason: str = "") -> Talk:
        with self._store.change() as tables:
            dossier = self._dossiers.of(tables, talk_id)
            now = dossier.now
            talk = advanced(dossier, stage, reason)
            if stage is TalkStage.IN_SESSION and talk.started_at is None:
                talk = as_of_today(talk, tables)
            talk = follow_stage(tables, dossier.talk, _timed(talk, now), now)
            tables.talks.save(talk, act=f"advance:{stage.value}")
            return talk


def _timed(talk: Talk, now: datetime) -> Talk:
    if talk.stage is TalkStage.IN_SESSION and talk.started_at is None:
        return replace(talk, started_at=now)
    if talk.stage in (TalkStage.ENDED, TalkStage.ABORTED) and talk.ended_at is None:
        return replace(talk, ended_at=now)
    return talk


def entry_of(talk_id: TalkId, words: Words, at: datetime) -> TranscriptEntry:
    """Return the entry these words make; raises TextMissingError or TextTooLongError."""
    return TranscriptEntry(
        talk_id=talk_id,
        speaker=words.speaker,
        kind=words.kind,
        text=clean_entry(words.text),
        at=at,
        question_id=words.question_id,
        flags=_marked(words.kind, words.flags),
    )


def add_entry(tables: Tables, entry: TranscriptEntry) -> TranscriptEntry:
    """Store an entry at the end as a step; its question counts as asked."""
    stored = tables.transcript.add(entry)
    changes = (added(Target.ENTRY, stored.id), *_asked(tables, stored))
    tables.steps.add(entry.talk_id, StepKind.ADD, changes)
    return stored


def _marked(kind: EntryKind, flags: frozenset[EntryFlag]) -> frozenset[EntryFlag]:
    return flags | {EntryFlag.COMMITMENT} if kind is EntryKind.COMMITMENT else flags


def changeable_entry(tables: Tables, entry_id: EntryId) -> TranscriptEntry:
    """Return an entry that the recorder may still change.

    Raises NotInSessionError after the talk, EntryTakenBackError, SittingFixedError.
    """
    entry = tables.transcript.get(entry_id)
    if tables.talks.stage(entry.talk_id) not in ENTRIES_CAN_CHANGE:
        raise NotInSessionError
    must_not_be_fixed(tables, entry.talk_id, entry)
    return entry


def _revised(
    tables: Tables, kind: StepKind, before: TranscriptEntry, after: TranscriptEntry
) -> TranscriptEntry:
    if before == after:
        return before
    asked = _asked(tables, after) if after.question_id != before.question_id else ()
    tables.steps.add(before.talk_id, kind, (entry_changed(before, after), *asked))
    return tables.transcript.revise(after)


def _asked(tables: Tables, entry: TranscriptEntry) -> Iterator[Change]:
    """Note that the entry's question was put; one that was dropped was raised after all."""
    if entry.question_id is None or not tables.outlines.is_unasked(entry.question_id):
        return
    outline = tables.outlines.get(entry.talk_id)
    question = outline.question(entry.question_id)
    if question is not None:
        asked = replace(question, state=QuestionState.ASKED, reason="")
        put_question(tables, outline, asked)
        yield question_changed(question, asked)
