"""What the services need from the vault: tables, and a change as one audited transaction.

Every method of a table that changes something also writes the audit entry, inside the same
transaction; nothing can be changed without it.
"""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from app.domain.follow_up import Measure, Problem
from app.domain.ids import EntryId, MeasureId, PersonId, ProblemId, QuestionId, TalkId, UnitId
from app.domain.outline import Outline, Question
from app.domain.read_back import ReadBack
from app.domain.record import FrozenRecord
from app.domain.register import Person, Unit
from app.domain.stage import TalkStage
from app.domain.steps import Fields
from app.domain.talk import Talk
from app.domain.transcript import Draft, Pause, Revision, TranscriptEntry
from app.services.ports.correction_table import CorrectionTable
from app.services.ports.document_table import DocumentTable, DocumentTemplateTable
from app.services.ports.hand_tables import PenTable, PrintingTable, ScanTable
from app.services.ports.library_table import LibraryTable
from app.services.ports.loose_words_table import LooseWordsTable
from app.services.ports.material_table import MaterialTable, PortraitTable, RequestTable
from app.services.ports.outline_tables import (
    ExchangeTable,
    OutlineSearch,
    OutlineWorkTable,
    PresetTable,
)
from app.services.ports.paper_table import PaperTable
from app.services.ports.phrase_table import PhraseTable
from app.services.ports.place_table import PlaceTable
from app.services.ports.plan_table import PlanTables
from app.services.ports.scheme_draft_table import SchemeDraftTable
from app.services.ports.sitting_table import HandedInTable, SittingTable
from app.services.ports.step_table import StepTable


@dataclass(frozen=True)
class AuditEntry:
    """One line of evidence: who did what to which row; content only as a hash."""

    seq: int
    at: datetime
    account: str
    act: str  # add, save, remove, advance …
    entity: str  # the table
    entity_id: int
    body_hash: str
    hash: str


@dataclass(frozen=True)
class Anchor:
    """Where the audit trail ended at some moment, kept outside the vault; `hash` is hex."""

    seq: int
    hash: str


class AnchorVerdict(StrEnum):
    """How the audit trail stands to the anchors kept outside the vault."""

    UNKNOWN = "unknown"  # no anchor: first opening here
    GOOD = "good"  # the trail goes on from the anchor
    ROLLED_BACK = "rolled_back"  # entries that once were there are missing: an older copy
    FORKED = "forked"  # other entries stand where the anchored ones were


class UnitTable(Protocol):
    """The units."""

    def add(self, unit: Unit) -> Unit: ...  # noqa: D102
    def save(self, unit: Unit) -> None: ...  # noqa: D102
    def get(self, unit_id: UnitId) -> Unit: ...  # noqa: D102
    def all(self) -> tuple[Unit, ...]:
        """Return all units by their manual order, then id."""
        ...


class PersonTable(Protocol):
    """The persons."""

    def add(self, person: Person) -> Person: ...  # noqa: D102
    def save(self, person: Person) -> None: ...  # noqa: D102
    def get(self, person_id: PersonId) -> Person: ...  # noqa: D102
    def all(self) -> tuple[Person, ...]:
        """Return all persons by their manual order, then id."""
        ...


class TalkTable(Protocol):
    """The talks with their participants."""

    def add(self, talk: Talk) -> Talk: ...  # noqa: D102
    def save(self, talk: Talk, act: str = "save") -> None: ...  # noqa: D102
    def get(self, talk_id: TalkId) -> Talk: ...  # noqa: D102
    def stage(self, talk_id: TalkId) -> TalkStage:
        """Return where a talk stands, without reading the rest of it; raises KeyError."""
        ...

    def all(self) -> tuple[Talk, ...]:
        """Return all talks, the newest planned day first."""
        ...

    def in_session(self) -> tuple[Talk, ...]:
        """Return the talks that run at this moment."""
        ...

    def next_number(self, year: int) -> int:
        """Return the next running number of the year, from 1, without gaps."""
        ...


class OutlineTable(Protocol):
    """The outlines; questions get their ids here and keep them."""

    def get(self, talk_id: TalkId) -> Outline:
        """Return the talk's outline; an empty draft where none was saved."""
        ...

    def has(self, talk_id: TalkId) -> bool:
        """Tell whether an outline was ever saved for the talk."""
        ...

    def save(self, outline: Outline) -> Outline: ...  # noqa: D102
    def put_back(self, talk_id: TalkId, question: Question) -> None:
        """Store a question that was taken out again, under its old id, as the last one."""
        ...

    def is_unasked(self, question_id: QuestionId) -> bool:
        """Tell whether there is such a question and it was not asked: it is open, or dropped."""
        ...


class TranscriptTable(Protocol):
    """Entries and their revisions, pauses and the draft."""

    def add(self, entry: TranscriptEntry) -> TranscriptEntry:
        """Store an entry at the end; gives id and ordinal and clears the talk's draft."""
        ...

    def insert(self, entry: TranscriptEntry, place: str) -> TranscriptEntry:
        """Store an entry at a place among the others; gives its id, the draft stays."""
        ...

    def get(self, entry_id: EntryId) -> TranscriptEntry:
        """Return an entry that stands; raises KeyError, EntryTakenBackError."""
        ...

    def of_talk(self, talk_id: TalkId) -> tuple[TranscriptEntry, ...]:
        """Return a talk's entries that stand, in order."""
        ...

    def places(self, talk_id: TalkId) -> tuple[tuple[EntryId, str], ...]:
        """Return the ids of the entries that stand, in order, each with its sorting key."""
        ...

    def latest(self, talk_id: TalkId) -> datetime | None:
        """Return the latest time of the talk's entries, also of those taken back."""
        ...

    def next_number(self, talk_id: TalkId) -> int:
        """Return as the how-manieth, from 1, the talk's next entry will be taken down."""
        ...

    def revise(self, entry: TranscriptEntry) -> TranscriptEntry:
        """Replace what an entry says and its marks; what it said before is kept."""
        ...

    def patch(self, entry_id: EntryId, fields: Fields, act: str = "revise") -> TranscriptEntry:
        """Set stored values of an entry, standing or not; what it said before is kept.

        Takes speaker, kind, text, question_id, flags, place and withdrawn. Raises KeyError.
        """
        ...

    def revisions(self, entry_id: EntryId) -> tuple[Revision, ...]: ...  # noqa: D102
    def save_draft(self, draft: Draft) -> None:
        """Keep the composer's text (one row a talk; not evidence, so without audit entry)."""
        ...

    def draft(self, talk_id: TalkId) -> Draft | None: ...  # noqa: D102
    def end_edit(self, talk_id: TalkId, entry_id: EntryId) -> None:
        """Forget the draft if it is a change to this entry."""
        ...

    def add_pause(self, pause: Pause) -> None: ...  # noqa: D102
    def end_pause(self, talk_id: TalkId, at: datetime) -> None: ...  # noqa: D102
    def pauses(self, talk_id: TalkId) -> tuple[Pause, ...]: ...  # noqa: D102


class ReadBackTable(Protocol):
    """The read-backs, one a talk."""

    def get(self, talk_id: TalkId) -> ReadBack:
        """Return the talk's read-back; an untouched one where none was saved."""
        ...

    def save(self, read_back: ReadBack) -> None: ...  # noqa: D102


class RecordTable(Protocol):
    """Frozen records and the files made from them; nothing is ever replaced but the files."""

    def add(self, talk_id: TalkId, frozen: FrozenRecord) -> None: ...  # noqa: D102
    def canonical(self, talk_id: TalkId, version: int) -> bytes: ...  # noqa: D102
    def save_file(self, talk_id: TalkId, version: int, kind: str, data: bytes) -> None:
        """Keep the newest state of a file (`kind` is pdf or docx) with its signatures."""
        ...

    def file(self, talk_id: TalkId, version: int, kind: str) -> bytes | None: ...  # noqa: D102


class FollowUpTable(Protocol):
    """Problems and measures."""

    def add_problem(self, problem: Problem) -> Problem: ...  # noqa: D102
    def save_problem(self, problem: Problem) -> None: ...  # noqa: D102
    def problem(self, problem_id: ProblemId) -> Problem: ...  # noqa: D102
    def problems(self, talk_id: TalkId) -> tuple[Problem, ...]: ...  # noqa: D102
    def add_measure(self, measure: Measure) -> Measure: ...  # noqa: D102
    def save_measure(self, measure: Measure) -> None: ...  # noqa: D102
    def measure(self, measure_id: MeasureId) -> Measure: ...  # noqa: D102
    def measures(self, talk_id: TalkId) -> tuple[Measure, ...]: ...  # noqa: D102


class SchemeTable(Protocol):
    """Scheme texts by code and version; a stored version never changes."""

    def add(self, code: str, version: str, text: str) -> None:
        """Keep a version; the same code and version with the same text is no change."""
        ...

    def text(self, code: str, version: str) -> str: ...  # noqa: D102
    def all(self) -> tuple[tuple[str, str], ...]:
        """Return (code, version) of all, the newest last."""
        ...


class SettingTable(Protocol):
    """Small values of the office by name (office name, authority key …), as bytes."""

    def get(self, name: str) -> bytes | None: ...  # noqa: D102
    def set(self, name: str, value: bytes) -> None: ...  # noqa: D102


class AuditTable(Protocol):
    """The audit trail."""

    def note(self, act: str, entity: str, entity_id: int) -> None:
        """Write an entry for something that changed no row (an export, an unlock)."""
        ...

    def newest(self, count: int) -> tuple[AuditEntry, ...]: ...  # noqa: D102
    def first_break(self) -> int | None:
        """Check the whole chain and rows; return the seq of the first fault, or None."""
        ...


class Tables(Protocol):
    """All tables of one open vault, inside one transaction or one moment of reading."""

    units: UnitTable
    persons: PersonTable
    talks: TalkTable
    outlines: OutlineTable
    outline_work: OutlineWorkTable
    outline_search: OutlineSearch
    presets: PresetTable
    exchanges: ExchangeTable
    transcript: TranscriptTable
    steps: StepTable
    corrections: CorrectionTable
    read_backs: ReadBackTable
    records: RecordTable
    papers: PaperTable
    follow_up: FollowUpTable
    schemes: SchemeTable
    scheme_drafts: SchemeDraftTable
    settings: SettingTable
    phrases: PhraseTable
    sittings: SittingTable
    handed_in: HandedInTable
    printings: PrintingTable
    scans: ScanTable
    pens: PenTable
    places: PlaceTable
    loose_words: LooseWordsTable
    plan: PlanTables
    libraries: LibraryTable
    materials: MaterialTable
    requests: RequestTable
    portraits: PortraitTable
    documents: DocumentTable
    templates: DocumentTemplateTable
    audit: AuditTable


class VaultStore(Protocol):
    """An unlocked vault; usable from several threads, writes take turns."""

    @property
    def account(self) -> str:
        """The account that opened the vault."""
        ...

    @property
    def name(self) -> str:
        """The vault's name."""
        ...

    @property
    def vault_id(self) -> str:
        """The hex of the vault's id; no secret."""
        ...

    def sealed(self, content: bytes, context: bytes) -> bytes:
        """Seal content that must leave the vault, under a key of its own; VaultLockedError."""
        ...

    def unsealed(self, untrusted: bytes, context: bytes) -> bytes | None:
        """Open a sealed piece; None where this vault did not seal it for this context."""
        ...

    @property
    def anchor_verdict(self) -> AnchorVerdict:
        """Whether an older copy was put back, as found when the vault was opened."""
        ...

    @property
    def reserve_used(self) -> bool:
        """Whether the disk was full and the reserved space was given back."""
        ...

    def change(self) -> AbstractContextManager[Tables]:
        """Open a transaction: commits at the end of the block, rolls back on any exception.

        Changes do not nest (RuntimeError). Raises DiskFullError (the first time, reserved space
        is freed: the same change tried again goes through), ReadOnlyPlaceError,
        PlaceMissingError, VaultDamagedError, VaultLockedError.
        """
        ...

    def read(self) -> AbstractContextManager[Tables]:
        """Open a moment of reading; what is read belongs together.

        Inside a change of the same thread it sees that change. Raises VaultDamagedError,
        VaultLockedError (also when the vault is closed meanwhile).
        """
        ...

    def idle(self) -> None:
        """Do the housekeeping that must not fall into typing; nothing on a closed vault."""
        ...

    def is_sound(self) -> bool:
        """Check every page and the tables' structure (about 1 s per 100 MB); writers wait."""
        ...

    def close(self) -> None:
        """Close all connections, write the anchor, release the lock and forget the key.

        Waits for a running change, stops running reads; from any thread, twice is harmless.
        """
        ...
