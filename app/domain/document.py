"""Documents (文书) that an office issues: a draft, then frozen content with a number, or void."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.document_form import Addressing, DocumentForm, NumberSeries
from app.domain.errors import RuleBrokenError
from app.domain.ids import AddresseeId, DocumentId, PersonId, TalkId, TemplateId

MARK_CHOICES = ("", "内部", "工作秘密")
LONGEST_FIELD = 50_000
MOST_ADDRESSEES = 5_000
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class DocumentState(StrEnum):
    """Where a document stands; nothing leads back from issued to draft."""

    DRAFT = "draft"
    ISSUED = "issued"
    VOID = "void"  # 作废: the number stays used, the trace stays
    REMOVED = "removed"  # a draft that was thrown away; only an empty row is left


class AddresseeState(StrEnum):
    """Where one addressee stands; derived, never stored."""

    DRAFT = "draft"
    ISSUED = "issued"  # 已定稿, it goes to nobody
    UNSIGNED = "unsigned"  # 未签收
    SIGNED = "signed"  # 已签收, nothing more is wanted
    AWAITING = "awaiting"  # 待回复
    REPLIED = "replied"
    ENDORSED = "endorsed"  # 已背书
    OVERDUE = "overdue"
    AWAITING_RETURN = "awaiting_return"  # 待报回材料
    RETURNED = "returned"
    VOID = "void"


class DocumentIssuedError(RuleBrokenError):
    """An issued or void document does not change any more."""


class DocumentNotIssuedError(RuleBrokenError):
    """Only an issued document has numbers, receipts, replies and files."""


class FieldsMissingError(RuleBrokenError):
    """Fields that must be filled are empty; `labels` names them."""

    def __init__(self, labels: Sequence[str]) -> None:
        super().__init__(*labels)
        self.labels = "、".join(labels)


class AddresseeMissingError(RuleBrokenError):
    """A document that goes to someone names nobody."""


class AddresseeTwiceError(RuleBrokenError):
    """A document names somebody twice; `to` is whom."""

    def __init__(self, to: str) -> None:
        super().__init__(to)
        self.to = to


class TooManyAddresseesError(RuleBrokenError):
    """There are more addressees than the form, or one document, may have."""

    def __init__(self, count: int, limit: int) -> None:
        super().__init__(count, limit)
        self.count = count
        self.limit = limit


class VoidReasonMissingError(RuleBrokenError):
    """A document is only cancelled with a reason."""


class FirstNumberError(RuleBrokenError):
    """The first number of a series cannot be set: numbers are taken already, or it is no number."""

    def __init__(self, taken: int) -> None:
        super().__init__(taken)
        self.taken = taken


class NumberTakenError(RuleBrokenError):
    """A number was given already, by another series with the same word; `number` is its text."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class SeriesAlikeError(RuleBrokenError):
    """Two series would give the same numbers; `word` is what they share."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


@dataclass(frozen=True)
class Receipt:
    """What came back from one addressee; `due_calendar` says which years were known.

    The day of the receipt is day 0 of the term. `measures` and `meeting_on` are what the
    addressee answered to do (BZ06).
    """

    received_on: date | None = None
    signed_by: str = ""
    due_on: date | None = None
    due_provisional: bool = False
    due_calendar: str = ""
    replied_on: date | None = None
    reply: str = ""
    meeting_on: date | None = None
    measures: str = ""
    endorsed_on: date | None = None
    endorsed_by: str = ""
    endorsement: str = ""
    return_due_on: date | None = None
    return_due_provisional: bool = False
    returned_on: date | None = None


@dataclass(frozen=True)
class Addressee:
    """One addressee as of the day of issue; `group` counts alike ones (7 副市长 + 47 部门)."""

    name: str
    unit_name: str = ""
    post: str = ""
    group: str = ""
    person_id: PersonId | None = None
    number: str = ""
    receipt: Receipt = field(default_factory=Receipt)
    void_reason: str = ""
    id: AddresseeId = AddresseeId(0)

    @property
    def title(self) -> str:
        """Unit, post and name as a letter is addressed; the unit is not said twice."""
        post = self.post.removeprefix(self.unit_name)
        return f"{self.unit_name}{post}{self.name}"


@dataclass(frozen=True)
class Look:
    """How a document prints: `mark` is its classification as text, top left.

    Without `red_head` nothing red is printed and the margins stay: pre-printed paper (套打).
    `head` is the issuer's mark, by default the office's name with 文件; `printed_by` stands in
    the imprint (印发机关).
    """

    red_head: bool = True
    mark: str = ""
    head: str = ""
    sealed: bool = True  # room for the seal: the date stands four characters from the right
    printed_by: str = ""


@dataclass(frozen=True)
class Document:
    """One document; `values` are what was typed, by the code of the field.

    `day` is the date printed below it. `template_id` is the office's own Word template it was
    issued with.
    """

    form: str
    scheme_code: str
    scheme_version: str
    title: str
    day: date
    talk_id: TalkId | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    addressees: tuple[Addressee, ...] = ()
    look: Look = field(default_factory=Look)
    state: DocumentState = DocumentState.DRAFT
    number: str = ""  # of the first addressee, or of the document that has none
    fingerprint: str = ""
    created_at: datetime | None = None
    issued_at: datetime | None = None
    issued_by: str = ""
    void_at: datetime | None = None
    void_reason: str = ""
    template_id: TemplateId | None = None
    id: DocumentId = DocumentId(0)


def filled(sentence: str, values: Mapping[str, str]) -> str:
    """Return a sentence with its {placeholders} filled, once; unknown ones stay as they are."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), sentence)


def placeholders(sentence: str) -> tuple[str, ...]:
    """Return the codes in braces in order."""
    return tuple(_PLACEHOLDER.findall(sentence))


def missing_fields(form: DocumentForm, values: Mapping[str, str]) -> tuple[str, ...]:
    """Return the labels of required fields that are empty, in order."""
    return tuple(f.label for f in form.fields if f.required and not values.get(f.code, "").strip())


def number_text(series: NumberSeries, day: date, serial: int) -> str:
    """Return a document's number such as 云纪函〔2026〕17号 or 2025-Q3-007."""
    parts = {
        "word": series.word,
        "year": str(day.year),
        "quarter": str(quarter_of(day)),
        "number": str(serial).zfill(series.digits),
    }
    return filled(series.pattern, parts)


def number_span(series: NumberSeries, day: date) -> str:
    """Return within what numbers count from the first: 2026, or 2026Q3 by quarters."""
    return f"{day.year}Q{quarter_of(day)}" if series.by_quarter else str(day.year)


def quarter_of(day: date) -> int:
    """Return the quarter of a day, from 1."""
    return (day.month + 2) // 3


def state_of(
    form: DocumentForm, document: Document, addressee: Addressee, today: date
) -> AddresseeState:
    """Return where an addressee stands on a day."""
    if document.state is DocumentState.DRAFT:
        return AddresseeState.DRAFT
    if document.state is DocumentState.VOID or addressee.void_reason:
        return AddresseeState.VOID
    if form.addressing is Addressing.NOBODY:
        return AddresseeState.ISSUED
    return _after_sending(form, addressee.receipt, today)


def _after_sending(form: DocumentForm, receipt: Receipt, today: date) -> AddresseeState:
    if receipt.received_on is None:
        return AddresseeState.UNSIGNED
    if not form.needs_reply:
        return AddresseeState.SIGNED
    if receipt.replied_on is None:
        return _late(receipt.due_on, today, AddresseeState.AWAITING)
    if form.return_deadline and receipt.returned_on is None:
        return _late(receipt.return_due_on, today, AddresseeState.AWAITING_RETURN)
    if receipt.returned_on is not None:
        return AddresseeState.RETURNED
    return AddresseeState.ENDORSED if receipt.endorsed_on else AddresseeState.REPLIED


def _late(due: date | None, today: date, otherwise: AddresseeState) -> AddresseeState:
    return AddresseeState.OVERDUE if due is not None and today > due else otherwise
