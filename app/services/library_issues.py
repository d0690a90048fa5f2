"""Giving out copies of a library, and who has one (发放登记、人手一本)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.ids import LibraryId, PersonId
from app.domain.library_issue import (
    IssueTotals,
    LibraryIssue,
    check_issue,
    next_number,
    totals,
)
from app.domain.register import Person, Unit
from app.domain.text import clean_entry, clean_line
from app.services.ports.booklet_files import BookSheet
from app.services.ports.clock import Clock
from app.services.ports.vault_store import VaultStore

SHEET = "发放登记"
HEADS = (
    "序号",
    "单位",
    "领取人",
    "编号",
    "册数",
    "发放日期",
    "签收日期",
    "签收人",
    "经办人",
    "备注",
)
_WIDTHS = (4, 16, 10, 9, 6, 15, 15, 10, 9, 10)


@dataclass(frozen=True)
class IssueBook:
    """All copies given out of a library, and what they add up to."""

    issues: tuple[LibraryIssue, ...]
    totals: IssueTotals
    next_number: int
    units: tuple[Unit, ...]

    @property
    def standing(self) -> tuple[LibraryIssue, ...]:
        """The copies that were not entered wrongly."""
        return tuple(issue for issue in self.issues if not issue.is_withdrawn)


class LibraryIssues:
    """Keeps the list of the copies given out."""

    def __init__(self, store: VaultStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def today(self) -> date:
        """Return today's date."""
        return self._clock.now().date()

    def book(self, library_id: LibraryId) -> IssueBook:
        """Return the copies given out of any edition of a library."""
        with self._store.read() as tables:
            issues = tables.libraries.issues(library_id)
            persons, units = tables.persons.all(), tables.units.all()
        return IssueBook(issues, totals(issues, persons), next_number(issues), units)

    def save(self, issue: LibraryIssue) -> LibraryIssue:
        """Add copies given out, or change what is known of them.

        Raises TextMissingError, TextTooLongError, CopyCountError or CopyNumberTakenError.
        """
        clean = _cleaned(issue)
        with self._store.change() as tables:
            check_issue(clean, tables.libraries.issues(issue.library_id))
            if clean.id:
                tables.libraries.save_issue(clean)
                return clean
            return tables.libraries.add_issue(clean)

    def give_to_heads(
        self, library_id: LibraryId, persons: Sequence[PersonId], issued_by: str
    ) -> tuple[LibraryIssue, ...]:
        """Give one numbered copy to each of these heads who has none yet, all in one step."""
        with self._store.change() as tables:
            issues = list(tables.libraries.issues(library_id))
            missing = totals(issues, tables.persons.all()).missing
            units = {unit.id: unit.name for unit in tables.units.all()}
            wanted = [person for person in missing if person.id in persons]
            made: list[LibraryIssue] = []
            for person in wanted:
                issue = self._copy_for(library_id, person, units[person.unit_id], issued_by)
                number = next_number([*issues, *made])
                made.append(tables.libraries.add_issue(replace(issue, first=number, last=number)))
        return tuple(made)

    def receive(self, issue: LibraryIssue, by: str, on: date) -> LibraryIssue:
        """Note that somebody signed for the copies; without a name it was the receiver."""
        return self.save(replace(issue, received_by=by or issue.receiver, received_on=on))

    def withdraw(self, issue: LibraryIssue) -> None:
        """Take back what was entered wrongly; it stays in the list, struck out."""
        with self._store.change() as tables:
            tables.libraries.save_issue(replace(issue, is_withdrawn=True), "withdraw")

    def _copy_for(
        self, library_id: LibraryId, person: Person, unit: str, issued_by: str
    ) -> LibraryIssue:
        return LibraryIssue(
            library_id,
            person.name,
            unit,
            1,
            self.today(),
            person.id,
            issued_by=clean_line(issued_by, "name", required=False),
        )


def issue_sheet(title: str, book: IssueBook) -> BookSheet:
    """Return the list as a sheet; copies that were entered wrongly are left out."""
    rows = [
        (
            str(number),
            issue.unit,
            issue.receiver,
            issue.numbers,
            str(issue.copies),
            day_of(issue.issued_on),
            day_of(issue.received_on),
            issue.received_by,
            issue.issued_by,
            issue.note,
        )
        for number, issue in enumerate(book.standing, start=1)
    ]
    sums = book.totals
    blank = [""] * (len(HEADS) - 1)
    received = f"已签收 {sums.received} 册"
    total = ("合计", covered_line(sums), "", "", str(sums.copies), "", received, "", "", "")
    top = (f"{title}{SHEET}", *blank)
    return BookSheet(
        SHEET, (top, HEADS, *rows, total), _WIDTHS, heads=2, merges=((1, 1, 1, len(HEADS)),)
    )


def covered_line(sums: IssueTotals) -> str:
    """Return how many heads have a copy."""
    return f"一把手 {sums.heads} 人，已领 {sums.covered} 人，未领 {len(sums.missing)} 人"


def day_of(day: date | None) -> str:
    """Return a day as lists write it: 2026.3.5; empty without one."""
    return f"{day.year}.{day.month}.{day.day}" if day else ""


def _cleaned(issue: LibraryIssue) -> LibraryIssue:
    copies = issue.last - issue.first + 1 if issue.first else issue.copies
    return replace(
        issue,
        receiver=clean_line(issue.receiver, "name"),
        unit=clean_line(issue.unit, "unit", required=False),
        copies=copies,
        received_by=clean_line(issue.received_by, "name", required=False),
        issued_by=clean_line(issue.issued_by, "name", required=False),
        note=clean_entry(issue.note, required=False),
    )
