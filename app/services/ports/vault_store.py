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
from app.domain.ids import EntryId, MeasureId, PersonId, ProblemId, TalkId, UnitId
from app.domain.outline import Outline
from app.domain.read_back import ReadBack
from app.domain.record import FrozenRecord
from app.domain.register import Person, Unit
from app.domain.talk import Talk
from app.domain.transcript import Correction, Draft, Pause, Revision, TranscriptEntry


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
    def all(self) -> tuple[Talk, ...]:
        """Return all talks, the newest planned day first."""
        ...

    def next_number(self, year: int) -> int:
        """Return the next running number of the year, from 1, without gaps."""
        ...


class OutlineTable(Protocol):
    """The outlines; questions get their ids here and keep them."""

    def get(self, talk_id: TalkId) -> Outline:
        """Return the talk's outline; an empty draft where none was saved."""
        ...

    def save(self, outline: Outline) -> Outline: ...  # noqa: D102


class TranscriptTable(Protocol):
    """Entries, their revisions and corrections, pauses and the draft."""

    def add(self, entry: TranscriptEntry) -> TranscriptEntry:
        """Store an entry at the end; gives id and ordinal and clears the talk's draft."""
        ...

    def get(self, entry_id: EntryId) -> TranscriptEntry: ...  # noqa: D102
    def of_talk(self, talk_id: TalkId) -> tuple[TranscriptEntry, ...]: ...  # noqa: D102
    def revise(self, entry: TranscriptEntry) -> TranscriptEntry:
        """Replace an entry's text, kind, flags …; a changed text keeps the old as a revision."""
        ...

    def revisions(self, entry_id: EntryId) -> tuple[Revision, ...]: ...  # noqa: D102
    def add_correction(self, correction: Correction) -> Correction: ...  # noqa: D102
    def corrections(self, talk_id: TalkId) -> tuple[Correction, ...]:
        """Return the corrections of a talk in the order they were made."""
        ...

    def save_draft(self, draft: Draft) -> None:
        """Keep the composer's text (one row a talk; not evidence, so without audit entry)."""
        ...

    def draft(self, talk_id: TalkId) -> Draft | None: ...  # noqa: D102
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
    transcript: TranscriptTable
    read_backs: ReadBackTable
    records: RecordTable
    follow_up: FollowUpTable
    schemes: SchemeTable
    settings: SettingTable
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
