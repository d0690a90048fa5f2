"""Reading the record back: pages confirmed, corrections, the subject's own statement."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.errors import RuleBrokenError
from app.domain.ids import EntryId, TalkId
from app.domain.outline import Outline
from app.domain.participant import Role
from app.domain.read_back import ReadBack, ReadBackManner, SubjectOpinion, opinion_as_of
from app.domain.record import Record
from app.domain.stage import TalkStage
from app.domain.steps import StepKind, Target, added
from app.domain.talk import StageNotReachableError, Talk
from app.domain.text import clean_entry, clean_line
from app.domain.transcript import Correction, CorrectionKind, TranscriptEntry
from app.services.dossiers import Dossiers
from app.services.outlining import as_asked
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
            corrections = tables.corrections.of_talk(talk_id)
            return ReadBackDesk(
                tables.talks.get(talk_id),
                as_asked(tables, tables.outlines.get(talk_id), self._store.account),
                tables.transcript.of_talk(talk_id),
                corrections,
                _as_of(tables.read_backs.get(talk_id), corrections),
                self._assembly.record(tables, talk_id),
            )

    def read_back(self, talk_id: TalkId) -> ReadBack:
        """Return what is noted of the read-back."""
        with self._store.read() as tables:
            found = tables.read_backs.get(talk_id)
            return _as_of(found, tables.corrections.of_talk(talk_id))

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
                dossier.read_back,
                opinion=None,
                signed_pages=0,
                pages_read=0,
                refusal=None,
                absence=None,
            )
            tables.read_backs.save(cleared)
            return talk

    def correct(
        self, entry_id: EntryId, new_text: str, asked_by: Role, reason: str = ""
    ) -> Correction:
        """Note a correction; old and new wording are both printed. No change, no correction.

        It can be undone step by step until the freeze. Raises NotInReadBackError,
        TextMissingError, TextTooLongError.
        """
        text = clean_entry(new_text)
        return self._alter(entry_id, lambda _old: text, CorrectionKind.CORRECTION, asked_by, reason)

    def supplement(
        self, entry_id: EntryId, addition: str, asked_by: Role, reason: str = ""
    ) -> Correction:
        """Add words behind an entry; the list shows only what was added. Raises as `correct`."""
        text = clean_entry(addition)
        return self._alter(
            entry_id,
            lambda old: clean_entry(f"{old}{text}"),
            CorrectionKind.SUPPLEMENT,
            asked_by,
            reason,
        )

    def state(self, talk_id: TalkId, statement: str) -> ReadBack:
        """Keep the subject's own statement in the subject's words."""
        clean = clean_entry(statement, required=False)
        return self._saved(talk_id, lambda r: replace(r, statement=clean))

    def page_read(self, talk_id: TalkId, pages: int) -> ReadBack:
        """Note how many pages were confirmed so far."""
        return self._saved(talk_id, lambda r: replace(r, pages_read=pages))

    def manner(
        self, talk_id: TalkId, manner: ReadBackManner, reader: str = "", reason: str = ""
    ) -> ReadBack:
        """Note whether the subject read the record or had it read out, by whom and why."""
        by = clean_line(reader, "reader", required=False)
        why = clean_line(reason, "reason", required=False)
        if manner is ReadBackManner.READ:
            by = why = ""
        return self._saved(
            talk_id, lambda r: replace(r, manner=manner, reader=by, read_out_reason=why)
        )

    def conclude(self, talk_id: TalkId, *, refused: bool = False, absent: bool = False) -> ReadBack:
        """Note the subject's opinion, or that the record was read back without the subject.

        Without either it is no objection, or corrected where something was altered.
        """
        with self._store.change() as tables:
            _must_be_in_read_back(tables, talk_id)
            opinion = SubjectOpinion.NO_OBJECTION
            if refused or absent:
                opinion = SubjectOpinion.REFUSED if refused else SubjectOpinion.ABSENT
            read_back = replace(
                tables.read_backs.get(talk_id), opinion=opinion, ended_at=self._clock.now()
            )
            read_back = _as_of(read_back, tables.corrections.of_talk(talk_id))
            tables.read_backs.save(read_back)
            return read_back

    def note_pages_signed(self, talk_id: TalkId, pages: int) -> ReadBack:
        """Note on how many printed pages the subject has signed by hand."""
        with self._store.change() as tables:
            if tables.talks.get(talk_id).stage is not TalkStage.REVIEWED:
                raise NotInReadBackError
            return _save(
                tables,
                talk_id,
                lambda r: replace(r, signed_pages=pages, refusal=None, absence=None),
            )

    def _alter(
        self,
        entry_id: EntryId,
        new_text: Callable[[str], str],
        kind: CorrectionKind,
        asked_by: Role,
        reason: str,
    ) -> Correction:
        with self._store.change() as tables:
            entry = tables.transcript.get(entry_id)
            _must_be_in_read_back(tables, entry.talk_id)
            old = current_text(entry, tables.corrections.of_talk(entry.talk_id))
            correction = Correction(
                entry_id=entry_id,
                old_text=old,
                new_text=new_text(old),
                asked_by=asked_by,
                reason=clean_line(reason, "reason", required=False),
                at=self._clock.now(),
                kind=kind,
            )
            if correction.new_text == old:
                return correction
            stored = tables.corrections.add(correction)
            change = added(Target.CORRECTION, stored.id)
            tables.steps.add(entry.talk_id, StepKind.CORRECTION, (change,))
            return stored

    def _saved(self, talk_id: TalkId, change: _ReadBackChange) -> ReadBack:
        with self._store.change() as tables:
            _must_be_in_read_back(tables, talk_id)
            return _save(tables, talk_id, change)


def current_text(entry: TranscriptEntry, corrections: Sequence[Correction]) -> str:
    """Return the entry's words after all corrections so far."""
    texts = [c.new_text for c in corrections if c.entry_id == entry.id]
    return texts[-1] if texts else entry.text


def _as_of(read_back: ReadBack, corrections: Sequence[Correction]) -> ReadBack:
    opinion = opinion_as_of(read_back.opinion, has_corrections=bool(corrections))
    return replace(read_back, opinion=opinion)


def _save(tables: Tables, talk_id: TalkId, change: _ReadBackChange) -> ReadBack:
    read_back = change(tables.read_backs.get(talk_id))
    tables.read_backs.save(read_back)
    return read_back


def _must_be_in_read_back(tables: Tables, talk_id: TalkId) -> None:
    if tables.talks.get(talk_id).stage is not TalkStage.AWAITING_REVIEW:
        raise NotInReadBackError
