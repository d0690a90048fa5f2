"""To whom copies of a library were given (发放登记), and whether every head has one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.errors import RuleBrokenError
from app.domain.ids import LibraryId, PersonId
from app.domain.register import Person

MOST_COPIES = 1_000_000


class CopyNumberTakenError(RuleBrokenError):
    """Copies with these numbers were given to somebody else; `receiver` says to whom."""

    def __init__(self, first: int, last: int, receiver: str) -> None:
        super().__init__(first, last)
        self.first = first
        self.last = last
        self.receiver = receiver


class CopyCountError(RuleBrokenError):
    """At least one copy is given out, and the numbers run from the lower to the higher."""


@dataclass(frozen=True)
class LibraryIssue:
    """Copies given to a person or a unit; numbers run from `first` to `last`, 0 without numbers.

    `received_on` is the day of the signature for the copies, by `received_by`.
    """

    library_id: LibraryId
    receiver: str
    unit: str
    copies: int
    issued_on: date
    person_id: PersonId | None = None
    first: int = 0
    last: int = 0
    received_on: date | None = None
    received_by: str = ""
    issued_by: str = ""
    note: str = ""
    is_withdrawn: bool = False
    id: int = 0

    @property
    def numbers(self) -> str:
        """The copies' numbers as words; empty without numbers."""
        if not self.first:
            return ""
        return str(self.first) if self.first == self.last else f"{self.first}—{self.last}"


@dataclass(frozen=True)
class IssueTotals:
    """How many copies went out and were signed for, and which heads have none."""

    copies: int
    received: int  # copies signed for
    receivers: int
    heads: int
    covered: int
    missing: tuple[Person, ...]


def check_issue(issue: LibraryIssue, others: Iterable[LibraryIssue]) -> None:
    """Raise CopyCountError or CopyNumberTakenError where the copies cannot be right."""
    if not 1 <= issue.copies <= MOST_COPIES or issue.first < 0 or issue.last < issue.first:
        raise CopyCountError
    if not issue.first:
        return
    if issue.copies != issue.last - issue.first + 1:
        raise CopyCountError
    for other in others:
        is_other = other.id != issue.id and not other.is_withdrawn and other.first
        if is_other and other.first <= issue.last and issue.first <= other.last:
            raise CopyNumberTakenError(other.first, other.last, other.receiver)


def next_number(issues: Iterable[LibraryIssue]) -> int:
    """Return the number that the next copy gets."""
    return max((i.last for i in issues if not i.is_withdrawn), default=0) + 1


def totals(issues: Sequence[LibraryIssue], persons: Sequence[Person]) -> IssueTotals:
    """Return the totals over the copies that stand, and the coverage of the heads (一把手)."""
    standing = [issue for issue in issues if not issue.is_withdrawn]
    having = {issue.person_id for issue in standing if issue.person_id}
    heads = [person for person in persons if person.is_head]
    missing = tuple(person for person in heads if person.id not in having)
    return IssueTotals(
        copies=sum(issue.copies for issue in standing),
        received=sum(issue.copies for issue in standing if issue.received_on),
        receivers=len({(i.receiver, i.unit) for i in standing}),
        heads=len(heads),
        covered=len(heads) - len(missing),
        missing=missing,
    )
