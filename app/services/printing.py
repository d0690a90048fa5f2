"""Printing: each run is noted before it begins, counted, and closed with what came of it."""

from dataclasses import replace

from app.domain.errors import RuleBrokenError
from app.domain.ids import PrintingId, TalkId
from app.domain.printing import Printing, PrintOutcome, newest_run, next_copy
from app.domain.record import Record
from app.domain.text import clean_line
from app.services.ports.clock import Clock
from app.services.ports.record_canon import RecordCanon
from app.services.ports.vault_store import VaultStore
from app.services.scheme_shelf import SchemeShelf


class NothingLeftToPrintError(RuleBrokenError):
    """All pages of this print went out already."""


class PrintBook:
    """The print counter: who printed which words, when, why again, and how far it got."""

    def __init__(
        self, store: VaultStore, schemes: SchemeShelf, canon: RecordCanon, clock: Clock
    ) -> None:
        self._store = store
        self._schemes = schemes
        self._canon = canon
        self._clock = clock

    def of_talk(self, talk_id: TalkId) -> tuple[Printing, ...]:
        """Return a talk's prints, the oldest first."""
        with self._store.read() as tables:
            return tables.printings.of_talk(talk_id)

    def next_copy(self, talk_id: TalkId, record: Record) -> int:
        """Return the how manieth print of these words the next one is; from 2 on say why."""
        return next_copy(self.of_talk(talk_id), self._canon.freeze(record).fingerprint)

    def begin(
        self, talk_id: TalkId, record: Record, first: int, last: int, reason: str = ""
    ) -> Printing:
        """Note a print of pages `first` to `last` before anything goes to the printer.

        Raises TextMissingError for a print from the second on without a reason.
        """
        fingerprint = self._canon.freeze(record).fingerprint
        with self._store.change() as tables:
            copy = next_copy(tables.printings.of_talk(talk_id), fingerprint)
            return tables.printings.add(
                Printing(
                    talk_id,
                    fingerprint,
                    record.number,
                    record.version,
                    copy,
                    first,
                    last,
                    clean_line(reason, "reason", required=copy > 1),
                    self._clock.now(),
                )
            )

    def go_on(self, printing_id: PrintingId) -> Printing:
        """Note that the pages which did not go out are printed now; it is the same print.

        Only the newest run of a print can go on: its pages went out otherwise. Raises
        NothingLeftToPrintError.
        """
        with self._store.change() as tables:
            stopped = tables.printings.get(printing_id)
            is_newest = stopped == newest_run(
                tables.printings.of_talk(stopped.talk_id), stopped.fingerprint
            )
            if stopped.rest is None or not is_newest:
                raise NothingLeftToPrintError
            first, last = stopped.rest
            return tables.printings.add(
                replace(
                    stopped,
                    first=first,
                    last=last,
                    at=self._clock.now(),
                    outcome=PrintOutcome.BEGUN,
                    pages_out=0,
                    id=PrintingId(0),
                )
            )

    def ended(self, printing_id: PrintingId, pages_out: int) -> Printing:
        """Note how many pages went out to the printer."""
        with self._store.change() as tables:
            printing = tables.printings.get(printing_id)
            wanted = printing.last - printing.first + 1
            outcome = PrintOutcome.DONE if pages_out >= wanted else PrintOutcome.STOPPED
            if not pages_out:
                outcome = PrintOutcome.NOTHING
            closed = replace(printing, outcome=outcome, pages_out=min(pages_out, wanted))
            tables.printings.save(closed)
            return closed

    def note(self, printing: Printing) -> str:
        """Return the small words on the paper of a print; empty on the first."""
        if printing.copy == 1:
            return ""
        with self._store.read() as tables:
            talk = tables.talks.get(printing.talk_id)
        scheme = self._schemes.of(talk.scheme_code, talk.scheme_version)
        return scheme.record_form.phrases["reprint_note"].format(count=printing.copy)
