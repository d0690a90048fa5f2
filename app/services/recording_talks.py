"""Recording a talk live: entries, the draft, pauses, marks."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.errors import RuleBrokenError
from app.domain.ids import EntryId, QuestionId, TalkId
from app.domain.outline import Outline, QuestionState
from app.domain.participant import Role
from app.domain.stage import BEING_RECORDED, TalkStage
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
from app.services.ports.clock import Clock
from app.services.ports.vault_store import Tables, VaultStore
from app.services.preparing_talks import advanced, as_of_today


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
                tables.outlines.get(talk_id),
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

        Raises NotInSessionError, TextMissingError or TextTooLongError.
        """
        entry = TranscriptEntry(
            talk_id=talk_id,
            speaker=words.speaker,
            kind=words.kind,
            text=clean_entry(words.text),
            at=self._clock.now(),
            question_id=words.question_id,
            flags=_marked(words),
        )
        with self._store.change() as tables:
            _must_run(tables, talk_id)
            return tables.transcript.add(entry)

    def edit(self, entry_id: EntryId, words: Words) -> TranscriptEntry:
        """Change an entry while the talk runs; the earlier wording is kept."""
        with self._store.change() as tables:
            entry = tables.transcript.get(entry_id)
            _must_run(tables, entry.talk_id)
            changed = replace(
                entry,
                speaker=words.speaker,
                kind=words.kind,
                text=clean_entry(words.text),
                question_id=words.question_id,
                flags=_marked(words),
            )
            return entry if changed == entry else tables.transcript.revise(changed)

    def mark(self, entry_id: EntryId, flags: frozenset[EntryFlag]) -> TranscriptEntry:
        """Set an entry's flags while the talk runs."""
        with self._store.change() as tables:
            entry = tables.transcript.get(entry_id)
            _must_run(tables, entry.talk_id)
            changed = replace(entry, flags=flags)
            return entry if changed == entry else tables.transcript.revise(changed)

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
            if tables.talks.get(talk_id).stage not in BEING_RECORDED:
                raise NotInSessionError
            outline = tables.outlines.get(talk_id)
            questions = tuple(
                replace(q, state=QuestionState.ASKED) if q.id == question_id else q
                for q in outline.questions
            )
            return tables.outlines.save(replace(outline, questions=questions))

    def _advance(self, talk_id: TalkId, stage: TalkStage, reason: str = "") -> Talk:
        with self._store.change() as tables:
            dossier = self._dossiers.of(tables, talk_id)
            now = dossier.now
            talk = advanced(dossier, stage, reason)
            if stage is TalkStage.IN_SESSION and talk.started_at is None:
                talk = as_of_today(talk, tables)
            talk = _timed(talk, now)
            if stage is TalkStage.PAUSED:
                tables.transcript.add_pause(Pause(talk_id, now, talk.stage_reason))
            elif dossier.talk.stage is TalkStage.PAUSED:
                tables.transcript.end_pause(talk_id, now)
            tables.talks.save(talk, act=f"advance:{stage.value}")
            return talk


def _timed(talk: Talk, now: datetime) -> Talk:
    if talk.stage is TalkStage.IN_SESSION and talk.started_at is None:
        return replace(talk, started_at=now)
    if talk.stage in (TalkStage.ENDED, TalkStage.ABORTED) and talk.ended_at is None:
        return replace(talk, ended_at=now)
    return talk


def _marked(words: Words) -> frozenset[EntryFlag]:
    if words.kind is EntryKind.COMMITMENT:
        return words.flags | {EntryFlag.COMMITMENT}
    return words.flags


def _must_run(tables: Tables, talk_id: TalkId) -> None:
    if tables.talks.get(talk_id).stage is not TalkStage.IN_SESSION:
        raise NotInSessionError
