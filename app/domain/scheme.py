"""The scheme (谈话制度): what one office's regulation demands and how it words things.

A scheme is data: two offices differ by their TOML packs, never by code. Every text here is
printed or shown as it stands.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.cadence import Cadence, Duty, Trigger
from app.domain.catalogue import Catalogue
from app.domain.document_form import DocumentForm, NumberSeries
from app.domain.outline_form import OutlineForm
from app.domain.participant import Role
from app.domain.portrait_form import PLAIN_PORTRAIT, PortraitForm
from app.domain.source_row import SourceRow
from app.domain.stage import TalkStage


@dataclass(frozen=True)
class Term:
    """A word of the scheme with its code.

    What a `sensitive` source gave is for named persons only and never goes into the subject's
    copy (AH13).
    """

    code: str
    name: str
    sensitive: bool = False


@dataclass(frozen=True)
class Basis:
    """A document the scheme rests on (依据); `title` stands with its 《》 as it is printed.

    `date` is ISO, or only a year, or empty where the source gives none.
    """

    code: str
    title: str
    number: str = ""
    issuer: str = ""
    date: str = ""
    trial: bool = False


@dataclass(frozen=True)
class Regulation:
    """The five headings of a regulation on talks (JP01): 内容、方式、对象、原则、结果运用."""

    content: str
    manner: str
    subjects: str
    principles: str
    use_of_results: str


@dataclass(frozen=True)
class Level:
    """A level of units; rank 1 is the highest. `aliases` are other words lists use for it."""

    code: str
    name: str
    rank: int
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class RoleWord:
    """The word for a role in records."""

    role: Role
    name: str


class Direction(StrEnum):
    """Who talks to whom."""

    ONE_LEVEL_DOWN = "one_level_down"  # AH03
    ANY_LEVEL_DOWN = "any_level_down"
    FREE = "free"


class Severity(StrEnum):
    """How a lint rule speaks: an error blocks, a warning asks, info only shows."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True)
class LintRule:
    """A rule of the scheme with its severity, limits and source."""

    code: str
    severity: Severity
    source: str
    text: str
    low: int = 0
    high: int = 0
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class TalkType:
    """One kind of talk: its roles, papers, stages and cadence.

    `stages` are the optional stages it uses; `mode`, `papers` and `basis` are codes of the
    vocabularies `mode` and `paper` and of the scheme's bases.
    """

    code: str
    name: str
    record_title: str
    direction: Direction
    subject_must_be_head: bool
    required_roles: tuple[Role, ...]
    stages: frozenset[TalkStage]
    papers: tuple[str, ...] = ()
    cadence: Cadence | None = None
    basis: tuple[str, ...] = ()
    focus_required: bool = True
    mode: str = ""
    purpose: str = ""  # what sets it apart from the other types (AH01)
    staff_at_least: int = 0  # interviewers and recorders together (TLK-02)
    female_staff: bool = False  # with a woman talks at least one woman (TLK-04)
    asks_health: bool = False
    asks_arrival: bool = False  # arriving, leaving, and who saw the subject off
    interviewer_words: str = ""  # who talks, as the regulation says it
    subject_words: str = ""  # to whom
    interviewer_must_be_head: bool = False
    documents: tuple[str, ...] = ()  # codes of the documents (文书) that belong before the talk


@dataclass(frozen=True)
class FormField:
    """One field of a form: its label and the code of the value that fills it."""

    label: str
    value: str


@dataclass(frozen=True)
class ListColumn:
    """A column of one of the three lists; `share` is its relative width."""

    code: str
    title: str
    share: int


@dataclass(frozen=True)
class PaperForm:
    """A paper beside the record: its title, the word in its number, its paragraphs."""

    title: str
    word: str  # 2026-0001-补1
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class RecordForm:
    """How a record is put together (F4): head fields, wordings, closing, signers."""

    head: tuple[FormField, ...]
    headings: Mapping[str, str]  # head, opening, body, corrections, problems, statement …
    opening: tuple[str, ...]  # paragraphs read to the subject first
    closing: str  # the confirmation in the subject's own hand
    closing_read_out: str  # the same where the record was read out to the subject
    page_sign_label: str
    entry_words: Mapping[str, str]  # entry kind → 问 / 答 / 说明 …
    mark_words: Mapping[str, str]  # problem, commitment, correction, follow_up …
    phrases: Mapping[str, str]  # sentences with {placeholders}
    signature_labels: Mapping[str, str]  # role → words before its line to sign
    # the record's own tables; their codes and columns: scheme_words.RECORD_TABLES
    tables: Mapping[str, tuple[ListColumn, ...]]
    papers: Mapping[str, PaperForm]  # domain.paper.PaperKind → form
    closing_by_hand: bool = True  # False prints the confirmation instead of lines to write on


class DayKind(StrEnum):
    """How a term counts its days."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    YEAR_END = "year_end"


@dataclass(frozen=True)
class DeadlineRule:
    """A term the scheme sets, counted from the day its event happened, which is day 0.

    With `roll_forward` an end that is not a working day moves to the next one.
    """

    code: str
    name: str
    kind: DayKind
    days: int
    source: str
    roll_forward: bool = False


@dataclass(frozen=True)
class Campaign:
    """A window in which talks are held together (AH35); days are MM-DD of any year."""

    code: str
    name: str
    talk_type: str
    opens: str
    closes: str


@dataclass(frozen=True)
class Report:
    """One part of 两报一看 (AH30): to whom, by whom, until when.

    `authorities` limits it to persons under these management authorities; empty means all.
    """

    code: str
    name: str
    owners: tuple[str, ...]
    deadline: str
    addressees: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()
    personal_detail: bool = False


@dataclass(frozen=True)
class ProgrammePart:
    """A part of an inspection programme; its `count` items are typed in by the office."""

    name: str
    count: int
    items: tuple[str, ...] = ()


@dataclass(frozen=True)
class Programme:
    """An inspection programme that rectification is measured by, e.g. 三查三问 (AH26)."""

    code: str
    name: str
    parts: tuple[ProgrammePart, ...]


@dataclass(frozen=True)
class Scheme:
    """One version of one office's regulation pack."""

    code: str
    version: str
    name: str
    office: str
    effective_from: str
    regulation: Regulation
    bases: tuple[Basis, ...]
    levels: tuple[Level, ...]
    authorities: tuple[Term, ...]
    roles: tuple[RoleWord, ...]
    talk_types: tuple[TalkType, ...]
    focus_areas: tuple[Term, ...]
    vocabularies: Mapping[str, tuple[Term, ...]]  # problem_kind, source_kind, material_kind …
    lint: tuple[LintRule, ...]
    outline_script: tuple[str, ...]  # the order of speech (AH19)
    record_form: RecordForm
    problem_list: tuple[ListColumn, ...]
    measure_list: tuple[ListColumn, ...]
    deadline_list: tuple[ListColumn, ...]
    deadlines: tuple[DeadlineRule, ...]
    ledger: tuple[ListColumn, ...] = ()  # all columns of the running ledger (F16)
    question_bank: tuple[str, ...] = ()  # questions that an outline may begin with (JP04)
    outline_form: OutlineForm | None = None  # F7; None in texts older than it
    campaigns: tuple[Campaign, ...] = ()
    reports: tuple[Report, ...] = ()
    programmes: tuple[Programme, ...] = ()
    duties: tuple[Duty, ...] = ()  # what is due beside talks: research, lectures, checks …
    triggers: tuple[Trigger, ...] = ()
    catalogues: tuple[Catalogue, ...] = ()
    documents: tuple[DocumentForm, ...] = ()
    series: tuple[NumberSeries, ...] = ()
    rows: tuple[SourceRow, ...] = ()
    portrait_form: PortraitForm = PLAIN_PORTRAIT

    def talk_type(self, code: str) -> TalkType:
        """Return the talk type with this code; raises KeyError."""
        return {t.code: t for t in self.talk_types}[code]

    def level(self, code: str) -> Level | None:
        """Return the level with this code."""
        return next((level for level in self.levels if level.code == code), None)

    def role_name(self, role: Role) -> str:
        """Return the scheme's word for a role."""
        return next((w.name for w in self.roles if w.role is role), role.value)

    def focus_name(self, code: str) -> str:
        """Return the name of a focus area, or nothing."""
        return next((f.name for f in self.focus_areas if f.code == code), "")

    def authority_name(self, code: str) -> str:
        """Return the name of a management authority, or nothing."""
        return next((a.name for a in self.authorities if a.code == code), "")

    def terms(self, vocabulary: str) -> tuple[Term, ...]:
        """Return the words of a vocabulary in order; none where the scheme lacks it."""
        return self.vocabularies.get(vocabulary, ())

    def term_name(self, vocabulary: str, code: str) -> str:
        """Return the name of a word of a vocabulary, or nothing."""
        return next((t.name for t in self.terms(vocabulary) if t.code == code), "")

    def rule(self, code: str) -> LintRule | None:
        """Return the lint rule with this code, where the scheme has it."""
        return next((r for r in self.lint if r.code == code), None)

    def deadline(self, code: str) -> DeadlineRule | None:
        """Return the deadline rule with this code, where the scheme has it."""
        return next((d for d in self.deadlines if d.code == code), None)
