"""What leaves the vault of a library: table, booklet, self-check form, sheets by department."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import starmap
from pathlib import Path

from app.domain.booklet import booklet_of, numbered
from app.domain.errors import CannotProceedError
from app.domain.ids import LibraryId, LibraryItemId
from app.domain.library import Library, LibraryEntry, LibraryItem
from app.domain.library_index import chain_of, entry_of
from app.domain.record import (
    Block,
    Column,
    Furniture,
    Heading,
    Paragraph,
    ParagraphRole,
    Record,
    Table,
)
from app.domain.text import clean_text
from app.services.library_sheets import (
    ANSWER,
    CODE,
    NOT_THERE,
    REMARK,
    THERE,
    library_sheet,
    self_check_sheet,
)
from app.services.ports.booklet_files import BookletWriter, BookSheet, BookWriter
from app.services.ports.clock import Clock
from app.services.ports.file_shelf import FileShelf
from app.services.ports.library_texts import LibraryTexts
from app.services.ports.record_canon import RecordCanon
from app.services.ports.record_files import Progress, RecordWriter
from app.services.ports.spreadsheet import Cell, Spreadsheets
from app.services.ports.vault_store import VaultStore
from app.services.progress import part_of

BOOKLET_KINDS = ("a5", "a4", "docx")
_BOOKLET_NAMES = {
    "a5": "口袋书-A5.pdf",
    "a4": "口袋书-A4双面打印骑马钉.pdf",
    "docx": "口袋书-A5.docx",
}
_YES = frozenset({THERE, "是", "√", "✓", "☑", "y", "1", "存在"})
_NO = frozenset({NOT_THERE, "没有", "否", "不存在", "×", "✗", "x", "n", "0", "-", "—", "/"})
_LONGEST_CODE = 18  # digits; an id has no more
_BETWEEN_OWNERS = re.compile(r"[、，,；;/\n]+")
_FURNITURE = Furniture("", "第{page}页　共{pages}页", "校验码", "", "")
_OWNER_TITLE = "（{owner}）"
_FORM_LINES = ("单位：", "填表人：　　　　　　　　日期：")
_FORM_HEADS = ("有", "无", "说明")
_FORM_SHARES = (56, 7, 7, 30)


class NotASelfCheckError(CannotProceedError):
    """The table is not our form of a self-check, or of another library."""


@dataclass(frozen=True)
class SelfCheckAnswer:
    """What a unit answered on one entry; `has` is None where there is only a remark."""

    entry: LibraryEntry
    has: bool | None
    remark: str


@dataclass(frozen=True)
class SelfCheck:
    """A filled-in form: what was answered with 有 or remarked, and how much is open."""

    answers: tuple[SelfCheckAnswer, ...]
    answered: int
    unanswered: int


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
        tools: LibraryTools,
    ) -> None:
        self._store = store
        self._clock = clock
        self._office = office
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
        record = _form_record(library, items, sheet.rows[0][0])
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
            record = _owner_record(library, items, owner)
            made += [(f"{library.name}-{owner}.{k}", d) for k, d in self._printed(record, part)]
        return tuple(self._put(library, folder, name, data) for name, data in made)

    def read_self_check(self, library_id: LibraryId, path: Path) -> SelfCheck:
        """Return what a unit answered; raises NotASelfCheckError and what the reader raises."""
        library, items = self._read(library_id)
        by_id = {item.id: item for item in items}
        for sheet in self._tools.spreadsheets().read(path):
            found = _answers(sheet.rows, library, by_id)
            if found is not None:
                return found
        raise NotASelfCheckError

    def export_sheet(
        self, library_id: LibraryId, folder: Path, sheet: BookSheet, progress: Progress
    ) -> tuple[Path, ...]:
        """Write any table that belongs to a library, as .xlsx and for printing."""
        library, _ = self._read(library_id)
        files = [("xlsx", self._tools.books().workbook([sheet]))]
        files += self._printed(_sheet_record(sheet), progress)
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


def owners_of(items: Sequence[LibraryItem]) -> tuple[str, ...]:
    """Return the responsible departments in the order in which they come."""
    names = [
        name.strip()
        for item in items
        if not item.is_retired
        for name in _BETWEEN_OWNERS.split(item.owner)
    ]
    return tuple(dict.fromkeys(name for name in names if name))


def _answers(
    rows: Sequence[Sequence[Cell]], library: Library, items: Mapping[LibraryItemId, LibraryItem]
) -> SelfCheck | None:
    head = next((n for n, row in enumerate(rows) if row and row[0].text.strip() == CODE), None)
    if head is None:
        return None
    titles = [cell.text.strip() for cell in rows[head]]
    if ANSWER not in titles or REMARK not in titles:
        return None
    answer, remark = titles.index(ANSWER), titles.index(REMARK)
    lowest = {i for i, item in items.items() if item.depth == library.form.lowest}
    said: dict[LibraryItemId, _Said] = {}
    for row in rows[head + 1 :]:
        cells = [clean_text(cell.text) for cell in row] + [""] * len(titles)
        item_id = _code(cells[0])
        if item_id in lowest:
            here = _Said(cells[answer], cells[remark])
            said[item_id] = max(said.get(item_id, here), here, key=_weight)
    if not said:
        return None
    found = [
        SelfCheckAnswer(entry_of(library, chain_of(items[i], dict(items))), each.has, each.remark)
        for i, each in said.items()
        if _weight(each) > 1
    ]
    answered = sum(_weight(each) > 0 for each in said.values())
    in_use = sum(not items[i].is_retired for i in lowest)
    return SelfCheck(tuple(found), answered, max(0, in_use - answered))


@dataclass(frozen=True)
class _Said:
    """Both cells of a row as they were filled in."""

    answer: str
    why: str

    @property
    def has(self) -> bool | None:
        """What the answer means; None for what is neither yes nor no."""
        bare = self.answer.casefold().rstrip("。.！!")
        return True if bare in _YES else False if bare in _NO else None

    @property
    def remark(self) -> str:
        """The remark, after an answer that means neither."""
        odd = self.answer if self.has is None else ""
        return "；".join(filter(None, (odd, self.why)))


def _weight(said: _Said) -> int:
    """Return what counts where an entry has several rows, and whether it is to be looked at."""
    if said.has is None:
        return 2 if said.remark else 0
    return 3 if said.has else 1


def _code(text: str) -> LibraryItemId:
    is_number = text.isdecimal() and len(text) <= _LONGEST_CODE
    return LibraryItemId(int(text) if is_number else 0)


def _form_record(library: Library, items: Sequence[LibraryItem], title: str) -> Record:
    """Return the form as a person fills it in by pen: one table a highest entry."""
    levels, lowest = library.form.levels, library.form.lowest
    columns = tuple(starmap(Column, zip((levels[-1], *_FORM_HEADS), _FORM_SHARES, strict=True)))
    blocks: list[Block] = [Paragraph(line, ParagraphRole.PLAIN) for line in _FORM_LINES]
    caption, rows = library.name, list[tuple[str, ...]]()
    for item in items:
        text = numbered(item.number, item.text)
        if item.is_retired:
            continue
        if item.depth == 0 and lowest > 0:
            if rows:
                blocks.append(Table(caption, columns, tuple(rows)))
            caption, rows = text, []
        else:
            rows.append((text, "", "", ""))
    if rows:
        blocks.append(Table(caption, columns, tuple(rows)))
    return _record(title, library.name, tuple(blocks))


def _sheet_record(sheet: BookSheet) -> Record:
    heads = sheet.rows[sheet.heads - 1]
    columns = tuple(Column(head, w) for head, w in zip(heads, sheet.widths, strict=True))
    title = sheet.rows[0][0]
    return _record(title, sheet.name, (Table(sheet.name, columns, sheet.rows[sheet.heads :]),))


def _owner_record(library: Library, items: Sequence[LibraryItem], owner: str) -> Record:
    """Return a department's own entries below their headings."""
    blocks: list[Block] = []
    waiting: list[LibraryItem] = []
    for item in items:
        if item.is_retired:
            continue
        if item.depth < library.form.lowest:
            waiting = [*(w for w in waiting if w.depth < item.depth), item]
        elif owner in (name.strip() for name in _BETWEEN_OWNERS.split(item.owner)):
            blocks += [Heading(min(w.depth + 1, 2), numbered(w.number, w.text)) for w in waiting]
            waiting = []
            blocks.append(Paragraph(numbered(item.number, item.text)))
    title = f"{library.name}{_OWNER_TITLE.format(owner=owner)}"
    return _record(title, library.name, tuple(blocks))


def _record(title: str, name: str, blocks: tuple[Block, ...]) -> Record:
    return Record(title, "", name, "", 1, _FURNITURE, blocks)
