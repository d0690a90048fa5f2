"""Giving out copies of a library, and who has one (发放登记、人手一本)."""

from collections.abc import Callable, Sequence
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
from app.services.ports.vault_store import Tables, VaultStore

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
                made.append(_stored(tables, replace(issue, first=number, last=number)))
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


def issue_sheet(title: str, book: IssueBook, word: Callable[[date], str]) -> BookSheet:
    """Return the list as a sheet; copies that were entered wrongly are left out."""
    standing = [issue for issue in book.issues if not issue.is_withdrawn]
    rows = [
        (
            str(number),
            issue.unit,
            issue.receiver,
            issue.numbers,
            str(issue.copies),
            word(issue.issued_on),
            word(issue.received_on) if issue.received_on else "",
            issue.received_by,
            issue.issued_by,
            issue.note,
        )
        for number, issue in enumerate(standing, start=1)
    ]
    sums = book.totals
    covered = f"一把手 {sums.heads} 人，已领 {sums.covered} 人，未领 {len(sums.missing)} 人"
    blank = [""] * (len(HEADS) - 1)
    total = (
        "合计",
        covered,
        "",
        "",
        str(sums.copies),
        "",
        f"已签收 {sums.received} 册",
        "",
        "",
        "",
    )
    top = (f"{title}{SHEET}", *blank)
    return BookSheet(
        SHEET, (top, HEADS, *rows, total), _WIDTHS, heads=2, merges=((1, 1, 1, len(HEADS)),)
    )


def _stored(tables: Tables, issue: LibraryIssue) -> LibraryIssue:
    return tables.libraries.add_issue(issue)


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
