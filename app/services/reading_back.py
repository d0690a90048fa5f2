"""Reading the record back: pages confirmed, corrections, the subject's own statement."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.domain.errors import RuleBrokenError
from app.domain.ids import EntryId, TalkId
from app.domain.outline import Outline
from app.domain.participant import Role
from app.domain.read_back import ReadBack, ReadBackManner, Refusal, SubjectOpinion
from app.domain.record import Record
from app.domain.stage import TalkStage
from app.domain.talk import StageNotReachableError, Talk
from app.domain.text import clean_entry, clean_line
from app.domain.transcript import Correction, TranscriptEntry
from app.services.dossiers import Dossiers
from app.services.ports.clock import Clock
from app.services.ports.vault_store import Tables, VaultStore
from app.services.preparing_talks import advanced
from app.services.record_assembly import RecordAssembly

_ReadBackChange = Callable[[ReadBack], ReadBack]


class NotInReadBackError(RuleBrokenError):
    """Corrections are only taken between the end of the talk and the freeze."""


@dataclass(frozen=True)
class ReadBackDesk:
    """Everything the read-back screen shows of one talk."""

    talk: Talk
    outline: Outline
    entries: tuple[TranscriptEntry, ...]
    corrections: tuple[Correction, ...]
    read_back: ReadBack
    record: Record


class ReadingBack:
    """Takes what the subject says to the record; the earlier words always stay."""

    def __init__(
        self, store: VaultStore, dossiers: Dossiers, assembly: RecordAssembly, clock: Clock
    ) -> None:
        self._store = store
        self._dossiers = dossiers
        self._assembly = assembly
        self._clock = clock

    def desk(self, talk_id: TalkId) -> ReadBackDesk:
        """Return the talk with its record as it would print now."""
        with self._store.read() as tables:
            return ReadBackDesk(
                tables.talks.get(talk_id),
                tables.outlines.get(talk_id),
                tables.transcript.of_talk(talk_id),
                tables.transcript.corrections(talk_id),
                tables.read_backs.get(talk_id),
                self._assembly.record(tables, talk_id),
            )

    def begin(self, talk_id: TalkId) -> Talk:
        """Start the read-back.

        Raises NotReadyError for a talk without a single entry, StageNotReachableError for one
        that is frozen: see `reopen`.
        """
        with self._store.change() as tables:
            dossier = self._dossiers.of(tables, talk_id)
            if dossier.talk.stage is TalkStage.REVIEWED:
                raise StageNotReachableError(TalkStage.REVIEWED, TalkStage.AWAITING_REVIEW)
            talk = advanced(dossier, TalkStage.AWAITING_REVIEW)
            tables.talks.save(talk, act="advance:awaiting_review")
            if dossier.read_back.started_at is None:
                tables.read_backs.save(replace(dossier.read_back, started_at=self._clock.now()))
            return talk

    def reopen(self, talk_id: TalkId) -> Talk:
        """Take a frozen but unsigned record back for correction; its version is kept.

        What was said or signed of that version no longer counts. Raises NotInReadBackError.
        """
        with self._store.change() as tables:
            dossier = self._dossiers.of(tables, talk_id)
            if dossier.talk.stage is not TalkStage.REVIEWED or dossier.signed_roles:
                raise NotInReadBackError
            talk = dossier.talk.become(TalkStage.AWAITING_REVIEW)
            tables.talks.save(talk, act="advance:awaiting_review")
            cleared = replace(
                dossier.read_back, opinion=None, signed_pages=0, pages_read=0, refusal=None
            )
            tables.read_backs.save(cleared)
            return talk

    def correct(
        self, entry_id: EntryId, new_text: str, asked_by: Role, reason: str = ""
    ) -> Correction:
        """Note a correction; old and new wording are both printed. No change, no correction."""
        text = clean_entry(new_text)
        with self._store.change() as tables:
            entry = tables.transcript.get(entry_id)
            _must_be_in_read_back(tables, entry.talk_id)
            correction = Correction(
                entry_id=entry_id,
                old_text=current_text(entry, tables.transcript.corrections(entry.talk_id)),
                new_text=text,
                asked_by=asked_by,
                reason=clean_line(reason, "reason", required=False),
                at=self._clock.now(),
            )
            if correction.old_text == text:
                return correction
            read_back = tables.read_backs.get(entry.talk_id)
            if read_back.opinion is SubjectOpinion.NO_OBJECTION:
                tables.read_backs.save(replace(read_back, opinion=SubjectOpinion.CORRECTED))
            return tables.transcript.add_correction(correction)

    def state(self, talk_id: TalkId, statement: str) -> ReadBack:
        """Keep the subject's own statement in the subject's words."""
        clean = clean_entry(statement, required=False)
        return self._saved(talk_id, lambda r: replace(r, statement=clean))

    def page_read(self, talk_id: TalkId, pages: int) -> ReadBack:
        """Note how many pages were confirmed so far."""
        return self._saved(talk_id, lambda r: replace(r, pages_read=pages))

    def manner(self, talk_id: TalkId, manner: ReadBackManner) -> ReadBack:
        """Note whether the subject read the record or had it read out."""
        return self._saved(talk_id, lambda r: replace(r, manner=manner))

    def conclude(self, talk_id: TalkId, *, refused: bool = False) -> ReadBack:
        """Note the subject's opinion: no objection or corrected, or that it was refused."""
        with self._store.change() as tables:
            _must_be_in_read_back(tables, talk_id)
            corrected = bool(tables.transcript.corrections(talk_id))
            opinion = SubjectOpinion.CORRECTED if corrected else SubjectOpinion.NO_OBJECTION
            read_back = replace(
                tables.read_backs.get(talk_id),
                opinion=SubjectOpinion.REFUSED if refused else opinion,
                ended_at=self._clock.now(),
            )
            tables.read_backs.save(read_back)
            return read_back

    def note_pages_signed(self, talk_id: TalkId, pages: int) -> ReadBack:
        """Note on how many printed pages the subject has signed by hand."""
        return self._after_freeze(talk_id, lambda r: replace(r, signed_pages=pages, refusal=None))

    def note_refusal(self, talk_id: TalkId, reason: str, witnesses: tuple[str, ...]) -> ReadBack:
        """Note that the subject declined to sign, with the reason and who witnessed it."""
        names = (clean_line(name, "witness", required=False) for name in witnesses)
        refusal = Refusal(
            clean_line(reason, "reason"), tuple(n for n in names if n), self._clock.now()
        )
        return self._after_freeze(talk_id, lambda r: replace(r, refusal=refusal, signed_pages=0))

    def _saved(self, talk_id: TalkId, change: _ReadBackChange) -> ReadBack:
        with self._store.change() as tables:
            _must_be_in_read_back(tables, talk_id)
            return _save(tables, talk_id, change)

    def _after_freeze(self, talk_id: TalkId, change: _ReadBackChange) -> ReadBack:
        with self._store.change() as tables:
            if tables.talks.get(talk_id).stage is not TalkStage.REVIEWED:
                raise NotInReadBackError
            return _save(tables, talk_id, change)


def current_text(entry: TranscriptEntry, corrections: tuple[Correction, ...]) -> str:
    """Return the entry's words after all corrections so far."""
    texts = [c.new_text for c in corrections if c.entry_id == entry.id]
    return texts[-1] if texts else entry.text


def _save(tables: Tables, talk_id: TalkId, change: _ReadBackChange) -> ReadBack:
    read_back = change(tables.read_backs.get(talk_id))
    tables.read_backs.save(read_back)
    return read_back


def _must_be_in_read_back(tables: Tables, talk_id: TalkId) -> None:
    if tables.talks.get(talk_id).stage is not TalkStage.AWAITING_REVIEW:
        raise NotInReadBackError
