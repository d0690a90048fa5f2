"""What comes back for issued documents: receipts, replies, endorsements, papers; and terms."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.domain.deadline import due_day
from app.domain.document import (
    Document,
    DocumentNotIssuedError,
    DocumentState,
    Receipt,
)
from app.domain.ids import AddresseeId, DocumentId
from app.domain.receipt_days import check_days
from app.domain.text import clean_entry, clean_line
from app.domain.working_days import WorkingCalendar
from app.services.document_sources import DocumentSources, form_of
from app.services.ports.clock import Clock
from app.services.ports.vault_store import VaultStore


@dataclass(frozen=True)
class MovedDue:
    """A term that ends on another day since a year's holidays were announced."""

    number: str
    to: str
    before: date | None
    after: date | None


class DocumentReceipts:
    """Notes what comes back, and works out terms."""

    def __init__(
        self,
        store: VaultStore,
        sources: DocumentSources,
        clock: Clock,
        calendar: Callable[[], WorkingCalendar],
    ) -> None:
        self._store = store
        self._sources = sources
        self._clock = clock
        self._calendar = calendar

    def receive(self, document_id: DocumentId, receipts: Mapping[AddresseeId, Receipt]) -> Document:
        """Note what came back, all or nothing; terms are worked out by the scheme's rules.

        Raises ReceiptStepMissingError, ReceiptOutOfOrderError, ReceiptInFutureError,
        DocumentNotIssuedError, TextTooLongError.
        """
        clean = {addressee_id: _cleaned(receipt) for addressee_id, receipt in receipts.items()}
        today = self._clock.now().date()
        with self._store.change() as tables:
            document = tables.documents.get(document_id)
            if document.state is not DocumentState.ISSUED:
                raise DocumentNotIssuedError
            for receipt in clean.values():
                check_days(receipt, document.day, today)
            for addressee in document.addressees:
                if addressee.id in clean and not addressee.void_reason:
                    noted = replace(addressee, receipt=self._dated(document, clean[addressee.id]))
                    tables.documents.save_addressee(noted, "receive")
            return tables.documents.get(document_id)

    def recompute(self) -> tuple[MovedDue, ...]:
        """Work out anew the terms that rested on a year not announced then; return what moved.

        Only open ones with an older calendar are looked at; a term that was met stays.
        """
        version = self._calendar().version()
        with self._store.read() as tables:
            old = [
                (document, addressee)
                for document in tables.documents.all()
                for addressee in document.addressees
                if document.state is DocumentState.ISSUED and _is_open(addressee.receipt, version)
            ]
        if not old:
            return ()
        moved = []
        with self._store.change() as tables:
            for document, addressee in old:
                dated = self._reworked(document, addressee.receipt)
                tables.documents.save_addressee(replace(addressee, receipt=dated), "receive")
                days = _due_of(addressee.receipt), _due_of(dated)
                if days[0] != days[1]:
                    moved.append(MovedDue(addressee.number, addressee.title, *days))
        return tuple(moved)

    def _reworked(self, document: Document, receipt: Receipt) -> Receipt:
        dated = self._dated(document, receipt)
        if receipt.replied_on is None:
            return dated
        return replace(dated, due_on=receipt.due_on, due_provisional=receipt.due_provisional)

    def _dated(self, document: Document, receipt: Receipt) -> Receipt:
        scheme = self._sources.scheme(document)
        form = form_of(scheme, document.form)
        dated = replace(receipt, due_on=None, due_provisional=False, due_calendar="")
        dated = replace(dated, return_due_on=None, return_due_provisional=False)
        rule = scheme.deadline(form.reply_deadline)
        if rule and receipt.received_on:
            due = due_day(rule, receipt.received_on, self._calendar())
            dated = replace(
                dated,
                due_on=due.on,
                due_provisional=due.provisional,
                due_calendar=due.calendar,
            )
        rule = scheme.deadline(form.return_deadline)
        if rule and receipt.replied_on:
            due = due_day(rule, receipt.replied_on, self._calendar())
            dated = replace(dated, return_due_on=due.on, return_due_provisional=due.provisional)
        return dated


def _is_open(receipt: Receipt, version: str) -> bool:
    if receipt.replied_on is None:
        is_provisional = receipt.due_provisional
    else:
        is_provisional = receipt.return_due_provisional and receipt.returned_on is None
    return is_provisional and receipt.due_calendar != version


def _due_of(receipt: Receipt) -> date | None:
    return receipt.return_due_on if receipt.replied_on else receipt.due_on


def _cleaned(receipt: Receipt) -> Receipt:
    return replace(
        receipt,
        signed_by=clean_line(receipt.signed_by, "signed_by", required=False),
        reply=clean_entry(receipt.reply, required=False),
        measures=clean_entry(receipt.measures, required=False),
        endorsed_by=clean_line(receipt.endorsed_by, "endorsed_by", required=False),
        endorsement=clean_entry(receipt.endorsement, required=False),
    )
