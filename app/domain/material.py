"""Materials (材料) that a talk rests on: one card each, who may read it, and where it came from.

The file as it came stays in the vault byte for byte; what was repaired in its text stands beside
it. What a sensitive source gave is for named accounts only (AH13).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.ids import MaterialId, PersonId, RequestId, TalkId, UnitId


class MaterialForm(StrEnum):
    """What a material's file is."""

    TEXT = "text"
    HTML = "html"
    WORD = "word"
    EXCEL = "excel"
    PDF = "pdf"
    PICTURE = "picture"
    OTHER = "other"


class Verification(StrEnum):
    """How far what it says was verified (JC16)."""

    UNSAID = ""
    PENDING = "pending"  # 待核实
    VERIFIED = "verified"  # 已核实
    REFUTED = "refuted"  # 查否


class MaterialHiddenError(RuleBrokenError):
    """The material is for named accounts, and this is none of them."""


class SensitiveNotShownError(RuleBrokenError):
    """What a sensitive source gave is never shown to the subject (AH13)."""


class RequestAnsweredError(RuleBrokenError):
    """A request that a material answered is not reminded of."""


class DueBeforeAskedError(RuleBrokenError):
    """A material would be due before it was asked for."""


class MaterialKnownError(RuleBrokenError):
    """The very same file is there already.

    `title` is empty where only named accounts may know it; `material_id` is 0 then.
    """

    def __init__(self, name: str, title: str, material_id: MaterialId, *, withdrawn: bool) -> None:
        super().__init__(name)
        self.name = name
        self.title = title
        self.material_id = material_id
        self.withdrawn = withdrawn


class ReadersNeededError(RuleBrokenError):
    """A material of a sensitive source, or one that was restricted, needs who may read it."""


class OwnReadingLostError(RuleBrokenError):
    """Nobody takes the right to read a material away from oneself; another reader may."""


@dataclass(frozen=True)
class Material:
    """One material without its bytes and text.

    `kind`, `source_kind` and `channel` are codes of the vocabularies material_kind, source_kind and
    channel (JC05); `source` says in words who gave it. It is about a unit, a person, a talk, or
    several of them. `readers` are the accounts that may read it; none means every account of the
    vault. `advices` counts what an audit advised (JC07). `repairs` counts the places put right in
    its text; `notes` are codes of what reading it came upon, some with a number behind a colon. A
    withdrawn one stays, but counts nowhere.
    """

    title: str
    kind: str = ""
    source: str = ""
    source_kind: str = ""
    channel: str = ""
    sensitive: bool = False
    unit_id: UnitId | None = None
    person_id: PersonId | None = None
    talk_id: TalkId | None = None
    request_id: RequestId | None = None
    dated: date | None = None
    received_on: date | None = None
    received_by: str = ""
    classification: str = ""
    showable: bool = False
    digest: str = ""
    advices: int = 0
    verification: Verification = Verification.UNSAID
    valid_until: date | None = None
    readers: tuple[str, ...] = ()
    file_name: str = ""
    size: int = 0
    sha256: str = ""
    form: MaterialForm = MaterialForm.OTHER
    notes: tuple[str, ...] = ()
    repairs: int = 0
    withdrawn: bool = False
    id: MaterialId = MaterialId(0)

    @property
    def is_restricted(self) -> bool:
        """Whether it is for named accounts only."""
        return bool(self.readers)

    @property
    def is_guarded(self) -> bool:
        """Whether it must not reach the subject, and each reading of it is noted."""
        return self.sensitive or self.is_restricted

    @property
    def counts(self) -> bool:
        """Whether a sentence may rest on it: neither withdrawn nor refuted."""
        return not self.withdrawn and self.verification is not Verification.REFUTED

    def may_be_read_by(self, account: str) -> bool:
        """Tell whether an account may see more of it than that it is there."""
        return not self.readers or account in self.readers

    def read_by(self, readers: Iterable[str], account: str) -> "Material":
        """Return the material with these readers, as `account` decides.

        Raises ReadersNeededError where a sensitive one would be open to all, and
        OwnReadingLostError where whoever decides is not among them.
        """
        chosen = tuple(dict.fromkeys(name for name in readers if name))
        if self.sensitive and not chosen:
            raise ReadersNeededError
        if chosen and account not in chosen:
            raise OwnReadingLostError
        return replace(self, readers=chosen)

    def expired(self, on: date) -> bool:
        """Tell whether its time is over on a day (JC16)."""
        return self.valid_until is not None and on > self.valid_until


@dataclass(frozen=True)
class Viewing:
    """Someone had a guarded material before them; `act` is read, export or show."""

    account: str
    at: datetime
    act: str


class RequestState(StrEnum):
    """Where a request for a material stands; it is derived, never stored."""

    WAITING = "waiting"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    RECEIVED = "received"


SOON_DAYS = 3
"""From so many days before its day on, a request is due soon (domain §6, 14)."""


@dataclass(frozen=True)
class MaterialRequest:
    """A material asked for (AH12, JP12): from whom, of what kind, about what, until when.

    `received_on` is set by the first material linked to it.
    """

    provider: str
    kind: str = ""
    wanted: str = ""
    unit_id: UnitId | None = None
    person_id: PersonId | None = None
    talk_id: TalkId | None = None
    asked_on: date | None = None
    due_on: date | None = None
    received_on: date | None = None
    reminded_on: date | None = None
    reminders: int = 0
    withdrawn: bool = False
    id: RequestId = RequestId(0)

    def state(self, on: date) -> RequestState:
        """Return where it stands on a day."""
        if self.received_on is not None:
            return RequestState.RECEIVED
        if self.due_on is None:
            return RequestState.WAITING
        left = (self.due_on - on).days
        if left < 0:
            return RequestState.OVERDUE
        return RequestState.DUE_SOON if left <= SOON_DAYS else RequestState.WAITING


class GapState(StrEnum):
    """Why a talk lacks a kind of material."""

    NOT_ASKED = "not_asked"
    WAITING = "waiting"
    OVERDUE = "overdue"


@dataclass(frozen=True)
class MaterialGap:
    """A kind of material that a talk lacks (AH12: missing is a warning).

    `kind_name` and `provider` are words to be shown; `due_on` is the day it was asked for.
    """

    kind: str
    kind_name: str
    state: GapState
    provider: str = ""
    due_on: date | None = None
