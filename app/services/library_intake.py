"""Taking a problem library in: read, shown with what was understood, stored when approved."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.library import (
    Finding,
    Library,
    LibraryEmptyError,
    LibraryForm,
    Oddity,
    Part,
    Place,
    Reading,
    checked_form,
)
from app.domain.library_check import LibraryCheck, check_reading, gone_since
from app.domain.library_columns import ColumnUse, TablePlan, TableRow, plan_of
from app.domain.library_marks import number_of
from app.domain.library_table import read_table
from app.domain.library_text import SourceLine, read_text
from app.domain.pasted_table import pasted_rows
from app.domain.text import TextTooLongError, clean_entry, clean_line, clean_text
from app.services.ports.clock import Clock
from app.services.ports.library_texts import LibraryTexts
from app.services.ports.record_files import Progress
from app.services.ports.spreadsheet import Cell, Sheet, Spreadsheets
from app.services.ports.vault_store import VaultStore

TABLES = (".xlsx", ".xlsm", ".csv")
_NO_NAME = re.compile(r"(?:sheet|工作表|表)\s*\d*", re.IGNORECASE)
LONGEST_TEXT = 5_000_000
"""Characters of a text that is read as a library."""
_TABLE_SHARE = 5  # at least every fifth line must be a row


@dataclass(frozen=True)
class SheetView:
    """A sheet as it was read, and how its columns were understood."""

    name: str
    rows: tuple[TableRow, ...]
    plan: TablePlan


@dataclass(frozen=True)
class LibraryPreview:
    """What would be taken in; nothing is stored yet. `sheets` is empty for a text."""

    form: LibraryForm
    source: str
    reading: Reading
    check: LibraryCheck
    sheets: tuple[SheetView, ...] = ()
    lines: tuple[SourceLine, ...] = ()


class LibraryIntake:
    """Reads libraries from tables and texts, and stores them as a new edition."""

    def __init__(
        self,
        store: VaultStore,
        clock: Clock,
        spreadsheets: Callable[[], Spreadsheets],
        texts: Callable[[], LibraryTexts],
    ) -> None:
        self._store = store
        self._clock = clock
        self._spreadsheets = spreadsheets  # asked when needed: it loads slowly
        self._texts = texts

    def read(self, path: Path, form: LibraryForm, progress: Progress) -> LibraryPreview:
        """Return what a file holds: a table (.xlsx, .csv), or a text (.txt, .docx …).

        Raises LibraryEmptyError, LibraryLevelsError, and what the readers raise for a file that
        is not what it seems.
        """
        checked_form(form)
        if path.suffix.lower() in TABLES:
            found = self._of_sheets(self._spreadsheets().read(path), form, path.name)
        else:
            found = self._of_lines(self._texts().read(path, progress), form, path.name)
        return self._compared(found)

    def read_pasted(self, text: str, form: LibraryForm) -> LibraryPreview:
        """Return what a pasted text or table holds; raises as `read`, and TextTooLongError."""
        return self._compared(self._of_lines(_numbered(text), checked_form(form), ""))

    def again(
        self,
        preview: LibraryPreview,
        plans: Mapping[int, TablePlan] | None = None,
        form: LibraryForm | None = None,
    ) -> LibraryPreview:
        """Return the preview read anew, with columns chosen by hand (by the sheet's place)."""
        form = checked_form(form or preview.form)
        if not preview.sheets:
            return self._compared(self._of_lines(preview.lines, form, preview.source))
        chosen = plans or {}
        sheets = tuple(
            replace(sheet, plan=chosen.get(place) or plan_of(sheet.rows, form, _top(sheet.name)))
            for place, sheet in enumerate(preview.sheets)
        )
        kept = tuple(f for f in preview.reading.findings if f.kind is Oddity.FORMULA)
        return self._compared(_preview(form, preview.source, sheets, kept))

    def take_in(self, preview: LibraryPreview, note: str, progress: Progress) -> Library:
        """Store what was read as the library's newest edition, mismatches and all.

        The edition before stays for what was picked from it. Raises TextTooLongError.
        """
        form = replace(
            preview.form,
            name=clean_line(preview.form.name, "name"),
            levels=tuple(clean_line(level, "name") for level in preview.form.levels),
        )
        parts = tuple(map(_cleaned, preview.reading.parts))
        library = Library(
            form,
            edition=0,
            source=clean_text(preview.source),
            taken_in_at=self._clock.now(),
            account=self._store.account,
            note=clean_entry(note, required=False),
        )
        with self._store.change() as tables:
            return tables.libraries.add(library, parts, progress)

    def _compared(self, preview: LibraryPreview) -> LibraryPreview:
        """Name what the edition in use has and this one has not, where entries are missing."""
        form, check = preview.form, preview.check
        if check.fits or check.found[form.lowest] >= check.expected[form.lowest]:
            return preview
        with self._store.read() as tables:
            editions = [x for x in tables.libraries.all() if x.form.key == form.key]
            before = tables.libraries.items(editions[0].id) if editions else ()
        gone = gone_since(preview.reading.parts, before, form.lowest)
        return replace(preview, check=replace(check, findings=(*check.findings, *gone)))

    def _of_sheets(self, sheets: Sequence[Sheet], form: LibraryForm, source: str) -> LibraryPreview:
        views = []
        formulas = []
        for sheet in sheets:
            rows = tuple(_texts(row) for row in sheet.rows)
            views.append(SheetView(sheet.name, rows, plan_of(rows, form, _top(sheet.name))))
            formulas += [
                Finding(Oddity.FORMULA, cell.text, place=Place(number, sheet.name))
                for number, row in enumerate(sheet.rows, start=1)
                for cell in row
                if cell.is_formula
            ]
        return _preview(form, source, tuple(views), tuple(formulas))

    def _of_lines(
        self, lines: tuple[SourceLine, ...], form: LibraryForm, source: str
    ) -> LibraryPreview:
        length = sum(len(line.text) for line in lines)
        if length > LONGEST_TEXT:
            raise TextTooLongError(length, LONGEST_TEXT)
        rows = pasted_rows([line.text for line in lines])
        if _is_table(rows, form):
            return _preview(form, source, (SheetView("", rows, plan_of(rows, form)),), ())
        return _checked(form, source, read_text(lines, form), (), lines)


def _numbered(text: str) -> tuple[SourceLine, ...]:
    return tuple(SourceLine(line, number) for number, line in enumerate(text.splitlines(), 1))


def _preview(
    form: LibraryForm, source: str, sheets: tuple[SheetView, ...], findings: tuple[Finding, ...]
) -> LibraryPreview:
    parts: list[Part] = []
    odd = [*findings]
    many = len(sheets) > 1
    for sheet in sheets:
        name = sheet.name if many else ""
        if not _is_part_of(sheet.plan, form):
            odd.append(Finding(Oddity.LEFT_OUT, sheet.name, place=Place(0, sheet.name)))
            continue
        reading = read_table(sheet.rows, sheet.plan, form, name)
        parts += reading.parts
        odd += reading.findings
    return _checked(form, source, Reading(tuple(parts), tuple(odd)), sheets)


def _checked(
    form: LibraryForm,
    source: str,
    reading: Reading,
    sheets: tuple[SheetView, ...],
    lines: tuple[SourceLine, ...] = (),
) -> LibraryPreview:
    if not reading.parts and not sheets:
        raise LibraryEmptyError
    return LibraryPreview(form, source, reading, check_reading(reading, form), sheets, lines)


def _texts(row: Sequence[Cell]) -> TableRow:
    """Return a row's texts without the empty cells at its end."""
    texts = [cell.text for cell in row]
    while texts and not texts[-1].strip():
        texts.pop()
    return tuple(texts)


def _is_part_of(plan: TablePlan, form: LibraryForm) -> bool:
    """Tell whether a sheet has the lowest level, and all but one of the levels above."""
    depths = {role.depth for role in plan.columns if role.use is ColumnUse.LEVEL}
    return form.lowest in depths and len(depths) >= len(form.levels) - 1


def _top(sheet: str) -> str:
    """Return a sheet's name where a person gave it."""
    return "" if _NO_NAME.fullmatch(sheet) else sheet


def _is_table(rows: Sequence[TableRow], form: LibraryForm) -> bool:
    """Tell whether a text is a table pasted from a spreadsheet, not an outline set in by tabs."""
    filled = [row for row in rows if any(cell.strip() for cell in row)]
    whole = 0
    for row in filled:
        cells = [cell for cell in row if cell.strip()]
        if number_of(cells[0]) is not None:
            cells = cells[1:]
        whole += len(cells) >= min(2, len(form.levels))
    return len(form.levels) > 1 and whole * _TABLE_SHARE >= len(filled) > 0


def _cleaned(part: Part) -> Part:
    """Return the part as it is stored; raises TextTooLongError for what is no entry any more."""
    return replace(
        part,
        text=clean_entry(part.text, required=False),
        number=clean_line(part.number, "number", required=False),
        owner=clean_line(part.owner, "owner", required=False),
    )
