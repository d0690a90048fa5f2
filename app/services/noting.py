"""Noting that there is no signature, or what was wrong after sealing; each makes its paper."""

from collections.abc import Callable
from dataclasses import replace

from app.domain.errors import RuleBrokenError
from app.domain.guards import WITNESSES_NEEDED, Dossier
from app.domain.ids import TalkId
from app.domain.paper import Paper, PaperKind, PaperOutOfTurnError
from app.domain.participant import Role
from app.domain.read_back import Absence, AbsenceKind, ReadBack, Refusal
from app.domain.record import Record
from app.domain.stage import TalkStage
from app.domain.text import TextMissingError, clean_entry, clean_line
from app.services.dossiers import Dossiers
from app.services.paper_records import (
    Addendum,
    AddendumItem,
    absence_record,
    addendum_record,
    refusal_record,
)
from app.services.papers import Papers
from app.services.ports.clock import Clock
from app.services.ports.record_files import Progress
from app.services.ports.vault_store import Tables, VaultStore
from app.services.record_assembly import RecordAssembly
from app.services.record_materials import Materials

_STAGES = {
    PaperKind.REFUSAL: (TalkStage.REVIEWED,),
    PaperKind.ABSENCE: (TalkStage.REVIEWED,),
    PaperKind.ADDENDUM: (TalkStage.SEALED, TalkStage.ARCHIVED),
}


class TooFewNamesError(RuleBrokenError):
    """A note without the subject's signature needs more different names than were given."""

    def __init__(self, kind: PaperKind, needed: int) -> None:
        super().__init__(kind, needed)
        self.kind = kind
        self.needed = needed


class NothingChangedError(RuleBrokenError):
    """A correction after sealing says the same as the record."""


class Noting:
    """Makes refusal note, absence note and addendum; the record itself stays as it is."""

    def __init__(
        self,
        store: VaultStore,
        dossiers: Dossiers,
        assembly: RecordAssembly,
        papers: Papers,
        clock: Clock,
    ) -> None:
        self._store = store
        self._dossiers = dossiers
        self._assembly = assembly
        self._papers = papers
        self._clock = clock

    def refuse(
        self, talk_id: TalkId, reason: str, witnesses: tuple[str, ...], progress: Progress
    ) -> Paper:
        """Note that the subject declined to sign; the talk may then become REFUSAL_NOTED.

        Raises PaperOutOfTurnError before the freeze and after signing, TextMissingError without
        a reason, TooFewNamesError without two different witnesses.
        """
        names = _names(witnesses, PaperKind.REFUSAL)
        refusal = Refusal(clean_line(reason, "reason"), names, self._clock.now())
        return self._make(
            talk_id,
            PaperKind.REFUSAL,
            lambda m, pages: refusal_record(m, refusal, pages),
            progress,
            lambda kept: replace(kept, refusal=refusal, absence=None, signed_pages=0),
        )

    def absent(
        self,
        talk_id: TalkId,
        kind: AbsenceKind,
        reason: str,
        staff: tuple[str, ...],
        progress: Progress,
    ) -> Paper:
        """Note why the subject could not sign; the talk may then become ABSENCE_NOTED.

        Raises as `refuse` does.
        """
        names = _names(staff, PaperKind.ABSENCE)
        absence = Absence(kind, clean_line(reason, "reason"), names, self._clock.now())
        return self._make(
            talk_id,
            PaperKind.ABSENCE,
            lambda m, pages: absence_record(m, absence, pages),
            progress,
            lambda kept: replace(kept, absence=absence, refusal=None, signed_pages=0),
        )

    def amend(
        self,
        talk_id: TalkId,
        items: tuple[AddendumItem, ...],
        asked_by: Role,
        reason: str,
        progress: Progress,
    ) -> Paper:
        """Put something right after sealing, in a paper tied to the record by its fingerprint.

        Raises PaperOutOfTurnError before sealing, TextMissingError without items or reason,
        NothingChangedError where old and new words are the same.
        """
        cleaned = tuple(_cleaned(item) for item in items)
        if not cleaned:
            raise TextMissingError("new_text")
        addendum = Addendum(cleaned, asked_by, clean_line(reason, "reason"), self._clock.now())
        return self._make(
            talk_id,
            PaperKind.ADDENDUM,
            lambda m, pages: addendum_record(m, addendum, pages),
            progress,
        )

    def _make(
        self,
        talk_id: TalkId,
        kind: PaperKind,
        build: Callable[[Materials, int], Record],
        progress: Progress,
        change: Callable[[ReadBack], ReadBack] | None = None,
    ) -> Paper:
        with self._store.read() as tables:
            dossier = self._in_turn(tables, talk_id, kind)
            record = build(self._assembly.materials(tables, talk_id), dossier.pages)

        def also(tables: Tables, _paper: Paper) -> None:
            now = self._in_turn(tables, talk_id, kind)
            if now.talk.fingerprint != dossier.talk.fingerprint:  # frozen anew meanwhile
                raise PaperOutOfTurnError(kind)
            if change:
                tables.read_backs.save(change(now.read_back))

        return self._papers.make(talk_id, kind, record, progress, also)

    def _in_turn(self, tables: Tables, talk_id: TalkId, kind: PaperKind) -> Dossier:
        dossier = self._dossiers.of(tables, talk_id)
        if dossier.talk.stage not in _STAGES[kind]:
            raise PaperOutOfTurnError(kind)
        return dossier


def _names(untrusted: tuple[str, ...], kind: PaperKind) -> tuple[str, ...]:
    names = dict.fromkeys(clean_line(name, "witness", required=False) for name in untrusted)
    found = tuple(name for name in names if name)
    if len(found) < WITNESSES_NEEDED:
        raise TooFewNamesError(kind, WITNESSES_NEEDED)
    return found


def _cleaned(item: AddendumItem) -> AddendumItem:
    cleaned = replace(
        item,
        old_text=clean_entry(item.old_text, required=False),
        new_text=clean_entry(item.new_text),
    )
    if cleaned.old_text == cleaned.new_text:
        raise NothingChangedError
    return cleaned
