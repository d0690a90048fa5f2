"""What leaves the vault of a library: table, booklet, self-check form, sheets by department."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.booklet import booklet_of
from app.domain.ids import LibraryId
from app.domain.library import Library, LibraryItem
from app.domain.record import Record
from app.services.library_issues import IssueBook, issue_sheet
from app.services.library_prints import form_record, issues_record, owner_record, owners_of
from app.services.library_self_check import (
    NotASelfCheckError,
    SelfCheck,
    answers_in,
    self_check_sheet,
)
from app.services.library_sheets import library_sheet
from app.services.ports.booklet_files import BookletWriter, BookWriter
from app.services.ports.clock import Clock
from app.services.ports.file_shelf import FileShelf
from app.services.ports.library_texts import LibraryTexts
from app.services.ports.record_canon import RecordCanon
from app.services.ports.record_files import Progress, RecordWriter
from app.services.ports.spreadsheet import Spreadsheets
from app.services.ports.vault_store import VaultStore
from app.services.progress import part_of

BOOKLET_KINDS = ("a5", "a4", "docx")
_BOOKLET_NAMES = {
    "a5": "口袋书-A5.pdf",
    "a4": "口袋书-A4双面打印骑马钉.pdf",
    "docx": "口袋书-A5.docx",
}


@dataclass(frozen=True)
class LibraryTools:
    """What makes the files; each is asked when first needed."""

    books: Callable[[], BookWriter]
    booklets: Callable[[], Mapping[str, BookletWriter]]
    writers: Mapping[str, Callable[[], RecordWriter]]
    spreadsheets: Callable[[], Spreadsheets]
    texts: Callable[[], LibraryTexts]
    canon: RecordCanon
    shelf: FileShelf


class LibraryPapers:
    """Writes the files of a library to a folder; each is in the audit trail."""

    def __init__(
        self,
        store: VaultStore,
        clock: Clock,
        office: Callable[[], str],
        issues: Callable[[LibraryId], IssueBook],
        tools: LibraryTools,
    ) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._issues = issues
        self._tools = tools

    def export_table(self, library_id: LibraryId, folder: Path, progress: Progress) -> Path:
        """Write the entries in use as .xlsx; taken in again they are the same.

        Raises FolderMissingError, ReadOnlyPlaceError or DiskFullError, as all of these do.
        """
        library, items = self._read(library_id)
        progress(0, 1)
        data = self._tools.books().workbook([library_sheet(library, items)])
        return self._put(library, folder, f"{library.name}.xlsx", data)

    def export_booklet(
        self,
        library_id: LibraryId,
        folder: Path,
        progress: Progress,
        kinds: Sequence[str] = BOOKLET_KINDS,
    ) -> tuple[Path, ...]:
        """Write the booklet: A5 pages, two on A4 for folding, and Word; MissingGlyphError."""
        library, items = self._read(library_id)
        today = self._clock.now().date()
        booklet = booklet_of(library, items, self._office(), f"{today.year}年{today.month}月")
        made = []
        for number, kind in enumerate(kinds):
            part = part_of(progress, number, len(kinds))
            name = f"{library.name}-{_BOOKLET_NAMES[kind]}"
            made.append((name, self._tools.booklets()[kind].write(booklet, part)))
        return tuple(self._put(library, folder, name, data) for name, data in made)

    def export_self_check(
        self, library_id: LibraryId, folder: Path, progress: Progress
    ) -> tuple[Path, ...]:
        """Write the self-check form: to be filled in as .xlsx, and to be printed."""
        library, items = self._read(library_id)
        sheet = self_check_sheet(library, items)
        files = [("xlsx", self._tools.books().workbook([sheet]))]
        record = form_record(library, items, sheet.rows[0][0])
        files += self._printed(record, progress)
        name = f"{library.name}-{sheet.name}"
        return tuple(self._put(library, folder, f"{name}.{kind}", data) for kind, data in files)

    def export_departments(
        self, library_id: LibraryId, folder: Path, progress: Progress
    ) -> tuple[Path, ...]:
        """Write one sheet for each responsible department with its own entries (JC02)."""
        library, items = self._read(library_id)
        owners = owners_of(items)
        made = []
        for number, owner in enumerate(owners):
            part = part_of(progress, number, len(owners))
            record = owner_record(library, items, owner)
            made += [(f"{library.name}-{owner}.{k}", d) for k, d in self._printed(record, part)]
        return tuple(self._put(library, folder, name, data) for name, data in made)

    def read_self_check(self, library_id: LibraryId, path: Path) -> SelfCheck:
        """Return what a unit answered; raises NotASelfCheckError and what the reader raises."""
        library, items = self._read(library_id)
        by_id = {item.id: item for item in items}
        for sheet in self._tools.spreadsheets().read(path):
            found = answers_in(sheet.rows, library, by_id)
            if found is not None:
                return found
        raise NotASelfCheckError

    def export_issues(
        self, library_id: LibraryId, folder: Path, progress: Progress
    ) -> tuple[Path, ...]:
        """Write the list of the copies given out, as .xlsx and for printing."""
        library, _ = self._read(library_id)
        book = self._issues(library_id)
        sheet = issue_sheet(library.name, book)
        files = [("xlsx", self._tools.books().workbook([sheet]))]
        files += self._printed(issues_record(library, book), progress)
        name = f"{library.name}-{sheet.name}"
        return tuple(self._put(library, folder, f"{name}.{kind}", data) for kind, data in files)

    def _read(self, library_id: LibraryId) -> tuple[Library, tuple[LibraryItem, ...]]:
        with self._store.read() as tables:
            return tables.libraries.get(library_id), tables.libraries.items(library_id)

    def _printed(self, record: Record, progress: Progress) -> list[tuple[str, bytes]]:
        frozen = self._tools.canon.freeze(record)
        writers = self._tools.writers
        return [
            (kind, writer().write(frozen, part_of(progress, number, len(writers))))
            for number, (kind, writer) in enumerate(writers.items())
        ]

    def _put(self, library: Library, folder: Path, name: str, data: bytes) -> Path:
        with self._store.change() as tables:  # first: no file may leave without its entry
            tables.audit.note("export", "library", library.id)
        return self._tools.shelf.put(folder, name, data)
