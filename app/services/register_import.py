"""Taking units and persons in from a table: first a preview, then what was good in it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.ids import UnitId
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from app.services.ports.spreadsheet import Spreadsheets
from app.services.ports.vault_store import Tables, VaultStore
from app.services.register_persons import check_persons
from app.services.register_preview import ImportKind, Preview, PreviewRow
from app.services.register_table import empty_form, find_table, folded
from app.services.register_units import check_units

YES_OR_NO = ("是", "否")
GENDERS = ("女", "男")
SHEET_NAMES = {ImportKind.UNITS: "单位", ImportKind.PERSONS: "人员"}


@dataclass(frozen=True)
class ImportResult:
    """How many rows were stored, and how many were not: bad, or there since the preview."""

    added: int
    skipped: int


class RegisterImport:
    """Reads tables of units and persons; nothing is stored before `store` is called."""

    def __init__(self, spreadsheets: Callable[[], Spreadsheets]) -> None:
        self._spreadsheets = spreadsheets  # asked when needed: it loads slowly

    def preview(self, store: VaultStore, path: Path, kind: ImportKind, scheme: Scheme) -> Preview:
        """Return what a file holds and what is wrong with each row.

        Raises NotASpreadsheetError, SpreadsheetTooLargeError or PlaceMissingError.
        """
        table = find_table(self._spreadsheets().read(path), kind)
        with store.read() as tables:
            units, persons = tables.units.all(), tables.persons.all()
        if kind is ImportKind.UNITS:
            rows = check_units(table.rows, scheme, units)
        else:
            rows = check_persons(table.rows, scheme, units, persons)
        return Preview(kind, table.sheet, table.columns, table.missing, table.ignored, rows)

    def store(self, store: VaultStore, preview: Preview) -> ImportResult:
        """Store the rows that are not bad, all in one step or none."""
        with store.change() as tables:
            if preview.kind is ImportKind.UNITS:
                added = _store_units(preview.storable(), tables)
            else:
                added = _store_persons(preview.storable(), tables)
        return ImportResult(added, len(preview.rows) - added)

    def write_empty_form(self, path: Path, kind: ImportKind, scheme: Scheme) -> None:
        """Write an .xlsx with only the heads, to be filled in; replaces the file.

        Raises DiskFullError, ReadOnlyPlaceError or PlaceMissingError.
        """
        choices = {
            "level": tuple(level.name for level in scheme.levels),
            "authority": tuple(term.name for term in scheme.authorities),
            "is_head": YES_OR_NO,
            "gender": GENDERS,
        }
        self._spreadsheets().write_empty(path, SHEET_NAMES[kind], empty_form(kind, choices))


def _store_units(rows: tuple[PreviewRow, ...], tables: Tables) -> int:
    """Add the units, parents first; what the register got since the preview stays as it is."""
    known = {(folded(u.name), u.parent_id): u.id for u in tables.units.all()}
    ids: dict[int, UnitId] = {}
    added = 0
    for row in _parents_first(rows):
        unit = row.item
        if not isinstance(unit, Unit):
            continue
        if row.parent_row is not None:
            unit = replace(unit, parent_id=ids[row.parent_row])
        key = (folded(unit.name), unit.parent_id)
        if key not in known:
            known[key] = tables.units.add(unit).id
            added += 1
        ids[row.number] = known[key]
    return added


def _parents_first(rows: tuple[PreviewRow, ...]) -> Iterable[PreviewRow]:
    """Return the rows so that each comes behind the row it stands below."""
    by_number = {row.number: row for row in rows}
    ordered: dict[int, PreviewRow] = {}
    for row in rows:
        way = [row]
        while (above := way[-1].parent_row) is not None and above not in ordered:
            way.append(by_number[above])
        for each in reversed(way):
            ordered.setdefault(each.number, each)
    return ordered.values()


def _store_persons(rows: tuple[PreviewRow, ...], tables: Tables) -> int:
    known = {(folded(p.name), p.unit_id) for p in tables.persons.all()}
    added = 0
    for row in rows:
        person = row.item
        if isinstance(person, Person) and (folded(person.name), person.unit_id) not in known:
            tables.persons.add(person)
            added += 1
    return added
