"""Printing: which pages went to a printer, the how manieth time, and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import PrintingId, TalkId


class PrintOutcome(StrEnum):
    """What became of a print."""

    BEGUN = "begun"  # the program ended before it was known: it counts as printed
    DONE = "done"
    STOPPED = "stopped"  # the printer failed, or a person stopped it, after some pages
    NOTHING = "nothing"  # not a single page went out: it does not count


@dataclass(frozen=True, slots=True)
class Printing:
    """One run of pages `first` to `last`; `copy` tells the how manieth print it belongs to.

    `number` and `version` are those printed on it, `fingerprint` is that of the words.
    """

    talk_id: TalkId
    fingerprint: str
    number: str
    version: int
    copy: int
    first: int
    last: int
    reason: str
    at: datetime
    account: str = ""
    outcome: PrintOutcome = PrintOutcome.BEGUN
    pages_out: int = 0
    id: PrintingId = PrintingId(0)

    @property
    def rest(self) -> tuple[int, int] | None:
        """The first and last page that did not go out, where it was stopped."""
        if self.outcome not in (PrintOutcome.STOPPED, PrintOutcome.NOTHING):
            return None
        return (self.first + self.pages_out, self.last)


def next_copy(printings: Iterable[Printing], fingerprint: str) -> int:
    """Return the how manieth print of these words the next one is, from 1."""
    counted = (
        printing.copy
        for printing in printings
        if printing.fingerprint == fingerprint and printing.outcome is not PrintOutcome.NOTHING
    )
    return max(counted, default=0) + 1


def newest_run(printings: Iterable[Printing], fingerprint: str) -> Printing | None:
    """Return the last of these runs, the oldest being first, that printed these words."""
    runs = [printing for printing in printings if printing.fingerprint == fingerprint]
    return runs[-1] if runs else None
