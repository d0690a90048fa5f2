"""The register of documents (发文登记): where each letter stands, totals, pledges, as a file."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.document import Addressee, AddresseeState, Document, DocumentState, state_of
from app.domain.document_form import DocumentForm
from app.domain.register import Person, Unit
from app.services.document_facts import day_text
from app.services.document_sources import form_of
from app.services.ports.clock import Clock
from app.services.ports.spreadsheet import NewColumn, Spreadsheets
from app.services.ports.vault_store import VaultStore
from app.services.scheme_shelf import SchemeShelf

_SHEET = "发文登记"
_COLUMNS = (
    ("文号", 16),
    ("文种", 8),
    ("标题", 20),
    ("主送", 20),
    ("分组", 8),
    ("成文日期", 10),
    ("状态", 8),
    ("签收日期", 10),
    ("签收人", 8),
    ("期限", 10),
    ("回复日期", 10),
    ("会议日期", 10),
    ("回复及措施", 30),
    ("背书", 20),
    ("报回日期", 10),
    ("作废原因", 16),
)
_STATE_NAMES = {
    AddresseeState.DRAFT: "草稿",
    AddresseeState.ISSUED: "已定稿",
    AddresseeState.UNSIGNED: "未签收",
    AddresseeState.SIGNED: "已签收",
    AddresseeState.AWAITING: "待回复",
    AddresseeState.REPLIED: "已回复",
    AddresseeState.ENDORSED: "已背书",
    AddresseeState.OVERDUE: "逾期",
    AddresseeState.AWAITING_RETURN: "待报回",
    AddresseeState.RETURNED: "已报回",
    AddresseeState.VOID: "作废",
}
"""Words for the register as a file; screens have their own."""


@dataclass(frozen=True)
class Line:
    """One letter of the register of documents (发文登记)."""

    document: Document
    form: DocumentForm
    addressee: Addressee
    state: AddresseeState


@dataclass(frozen=True)
class Total:
    """How many of a group were sent to, signed, replied, and are overdue (7 + 47)."""

    group: str
    sent: int
    signed: int
    replied: int
    overdue: int


@dataclass(frozen=True)
class Coverage:
    """How far a pledge reaches among heads, or among the others, of one level (带头→全员)."""

    level: str
    heads: bool
    persons: int
    asked: int
    signed: int


class DocumentRegister:
    """Gives the register of documents, what it counts, and the register as a file."""

    def __init__(
        self,
        store: VaultStore,
        schemes: SchemeShelf,
        clock: Clock,
        spreadsheets: Callable[[], Spreadsheets],
    ) -> None:
        self._store = store
        self._schemes = schemes
        self._clock = clock
        self._spreadsheets = spreadsheets

    def lines(self) -> tuple[Line, ...]:
        """Return the register, the newest document first, its addressees in order."""
        with self._store.read() as tables:
            documents = tables.documents.all()
        return tuple(line for document in documents for line in self._lines_of(document))

    def of_document(self, document: Document) -> tuple[Line, ...]:
        """Return the register's lines of one document."""
        return tuple(self._lines_of(document))

    def totals(self, lines: Iterable[Line]) -> tuple[Total, ...]:
        """Return the lines counted by group in the order of first mention."""
        states: dict[str, Counter[AddresseeState]] = {}
        for line in lines:
            if line.state is not AddresseeState.VOID:
                states.setdefault(line.addressee.group, Counter())[line.state] += 1
        waiting = (AddresseeState.DRAFT, AddresseeState.ISSUED, AddresseeState.UNSIGNED)
        done = (
            AddresseeState.REPLIED,
            AddresseeState.ENDORSED,
            AddresseeState.RETURNED,
            AddresseeState.AWAITING_RETURN,
        )
        return tuple(
            Total(
                group,
                found.total(),
                found.total() - sum(found[state] for state in waiting),
                sum(found[state] for state in done),
                found[AddresseeState.OVERDUE],
            )
            for group, found in states.items()
        )

    def coverage(self, form_code: str) -> tuple[Coverage, ...]:
        """Return how far the pledges of a form reach in the register of persons."""
        with self._store.read() as tables:
            units = {unit.id: unit for unit in tables.units.all()}
            persons = tables.persons.all()
            documents = tables.documents.all()
        asked, signed = set(), set()
        for document in documents:
            if document.form == form_code and document.state is DocumentState.ISSUED:
                valid = [a for a in document.addressees if not a.void_reason]
                asked |= {a.person_id for a in valid}
                signed |= {a.person_id for a in valid if a.receipt.received_on}
        rows: dict[tuple[str, bool], list[Person]] = {}
        for person in persons:
            rows.setdefault(_rank(person, units[person.unit_id]), []).append(person)
        ordered = sorted(rows, key=lambda key: (self._level_rank(key[0]), not key[1]))
        return tuple(
            Coverage(
                level,
                heads,
                len(rows[level, heads]),
                sum(p.id in asked for p in rows[level, heads]),
                sum(p.id in signed for p in rows[level, heads]),
            )
            for level, heads in ordered
        )

    def write_file(self, path: Path, lines: Sequence[Line]) -> None:
        """Write the register as .xlsx or .csv; no cell is ever worked out as a formula.

        Raises DiskFullError, ReadOnlyPlaceError or PlaceMissingError.
        """
        columns = tuple(NewColumn(head, width) for head, width in _COLUMNS)
        with self._store.change() as tables:  # first: nothing may leave without its entry
            tables.audit.note("export", "document_register", 0)
        self._spreadsheets().write(path, _SHEET, columns, tuple(map(_cells, lines)))

    def _lines_of(self, document: Document) -> Iterable[Line]:
        scheme = self._schemes.of(document.scheme_code, document.scheme_version)
        form = form_of(scheme, document.form)
        today = self._clock.now().date()
        for addressee in document.addressees or (Addressee("", number=document.number),):
            yield Line(document, form, addressee, state_of(form, document, addressee, today))

    def _level_rank(self, code: str) -> int:
        for scheme in self._schemes.all():
            if level := scheme.level(code):
                return level.rank
        return 0


def _rank(person: Person, unit: Unit) -> tuple[str, bool]:
    return unit.level, person.is_head


def _cells(line: Line) -> tuple[str, ...]:
    document, addressee, receipt = line.document, line.addressee, line.addressee.receipt
    return (
        addressee.number or document.number,
        line.form.name,
        document.title,
        addressee.title,
        addressee.group,
        _day(document.day),
        _STATE_NAMES[line.state],
        _day(receipt.received_on),
        receipt.signed_by,
        _day(receipt.due_on) + ("（暂定）" if receipt.due_provisional else ""),
        _day(receipt.replied_on),
        _day(receipt.meeting_on),
        "；".join(part for part in (receipt.reply, receipt.measures) if part),
        "，".join(part for part in (receipt.endorsed_by, receipt.endorsement) if part),
        _day(receipt.returned_on),
        addressee.void_reason or document.void_reason,
    )


def _day(day: date | None) -> str:
    return day_text(day) if day else ""
