"""Taking a plan in from a table: first a preview, then all that was good in it in one step."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from app.domain.ids import PersonId, UnitId
from app.domain.register import Unit
from app.domain.scheme import Scheme
from app.services.plan_cells import PlanCells, read_cells
from app.services.plan_matching import PlanMatching
from app.services.plan_preview import (
    COLUMNS,
    PersonKey,
    PlanPreview,
    PlanPreviewRow,
    PlanScope,
    PlanStored,
    UnitKey,
)
from app.services.planning import cleaned, open_campaign, target_key
from app.services.ports.record_files import Progress
from app.services.ports.spreadsheet import Cell, Sheet, Spreadsheets
from app.services.ports.vault_store import Tables, VaultStore
from app.services.register_import import GENDERS, YES_OR_NO
from app.services.register_table import FoundTable, RawRow, columns_to_fill, find_columns, folded

SHEET = "谈话计划"
_TELL_EVERY = 100


class PlanImport:
    """Reads tables of targets; nothing is stored before `store` is called."""

    def __init__(self, store: VaultStore, spreadsheets: Callable[[], Spreadsheets]) -> None:
        self._store = store
        self._spreadsheets = spreadsheets  # asked when needed: it loads slowly

    def preview(self, path: Path, into: PlanScope) -> PlanPreview:
        """Return what the sheets of a file hold and what is wrong with each row.

        Raises NotASpreadsheetError, SpreadsheetTooLargeError, PlaceMissingError and
        CampaignClosedError.
        """
        tables_found = _tables(self._spreadsheets().read(path))
        with self._store.read() as tables:
            campaign = open_campaign(tables, into.campaign_id)
            if campaign is not None:  # its targets are of the year in which it opens
                into = replace(into, year=campaign.opens.year)
            matching = PlanMatching(
                into,
                tables.units.all(),
                tables.persons.all(),
                campaign,
            )
        cells = tuple(
            read_cells(row, into, table, filled)
            for table in tables_found
            for row, filled in _filled(table.rows)
        )
        first = tables_found[0]
        return PlanPreview(
            into=into,
            sheet="、".join(table.sheet for table in tables_found if table.sheet),
            columns=_columns(tables_found, cells),
            missing=first.missing,
            ignored=tuple(dict.fromkeys(h for table in tables_found for h in table.ignored)),
            rows=matching.rows(cells),
        )

    def store(self, preview: PlanPreview, progress: Progress) -> PlanStored:
        """Store the rows that are not bad, all in one step or none; what is there stays.

        Raises CampaignClosedError; Cancelled from `progress` leaves nothing behind.
        """
        rows = preview.storable()
        with self._store.change() as tables:
            open_campaign(tables, preview.into.campaign_id)
            storing = _Storing(tables, preview.into.year)
            for number, row in enumerate(rows):
                if number % _TELL_EVERY == 0:
                    progress(number, len(rows))
                storing.row(row)
            progress(len(rows), len(rows))
        return PlanStored(
            targets=storing.targets,
            persons=storing.persons,
            units=storing.units,
            same=len(rows) - storing.targets,
            refused=len(preview.rows) - len(rows),
        )

    def write_empty_form(self, path: Path, scheme: Scheme) -> None:
        """Write an .xlsx with only the heads, to be filled in; replaces the file.

        Raises DiskFullError, ReadOnlyPlaceError or PlaceMissingError.
        """
        levels = tuple(level.name for level in scheme.levels)
        choices = {
            "level": levels,
            "organiser": levels,
            "authority": tuple(term.name for term in scheme.authorities),
            "talk_type": tuple(talk_type.name for talk_type in scheme.talk_types),
            "is_head": YES_OR_NO,
            "gender": GENDERS,
        }
        self._spreadsheets().write_empty(path, SHEET, columns_to_fill(COLUMNS, choices))


class _Storing:
    """Stores rows one by one; what the register got since the preview is not made twice."""

    def __init__(self, tables: Tables, year: int) -> None:
        self._tables = tables
        units = tables.units.all()
        names = {unit.id: unit.name for unit in units}
        self._unit_ids: dict[UnitKey, UnitId] = {}
        self._by_name: dict[str, UnitId] = {}
        for unit in units:
            above = names.get(unit.parent_id, "") if unit.parent_id is not None else ""
            self._unit_ids.setdefault((folded(unit.name), folded(above)), unit.id)
            self._by_name.setdefault(folded(unit.name), unit.id)
            if unit.short_name:
                self._by_name.setdefault(folded(unit.short_name), unit.id)
        self._person_ids: dict[PersonKey, PersonId] = {
            (folded(p.name), p.unit_id, folded(p.post)): p.id for p in tables.persons.all()
        }
        self._known = {target_key(target) for target in tables.plan.targets.of_year(year)}
        self.units = self.persons = self.targets = 0

    def row(self, row: PlanPreviewRow) -> None:
        """Store what a row has that is not there yet."""
        person_id = row.person.id or self._person(row)
        target = cleaned(replace(row.target, person_id=person_id))
        if target_key(target) not in self._known:
            self._known.add(target_key(target))
            self._tables.plan.targets.add(target)
            self.targets += 1

    def _person(self, row: PlanPreviewRow) -> PersonId:
        unit_id = row.unit.id or self._unit(row)
        key = (row.person_key[0], unit_id, row.person_key[2])
        if key not in self._person_ids:
            made = self._tables.persons.add(replace(row.person, unit_id=unit_id))
            self._person_ids[key] = made.id
            self.persons += 1
        return self._person_ids[key]

    def _unit(self, row: PlanPreviewRow) -> UnitId:
        if row.unit_key not in self._unit_ids:
            above = self._above(row.parent) if row.parent else None
            self._unit_ids[row.unit_key] = self._add(replace(row.unit, parent_id=above))
        return self._unit_ids[row.unit_key]

    def _above(self, name: str) -> UnitId:
        if folded(name) not in self._by_name:
            self._add(Unit(name, "", ""))
        return self._by_name[folded(name)]

    def _add(self, unit: Unit) -> UnitId:
        made = self._tables.units.add(unit).id
        self._by_name.setdefault(folded(unit.name), made)
        self.units += 1
        return made


def _tables(sheets: tuple[Sheet, ...]) -> tuple[FoundTable, ...]:
    """Return the tables of all sheets that have one; else the best of what is no whole table."""
    found = [find_columns((sheet,), COLUMNS) for sheet in sheets]
    whole = tuple(table for table in found if not table.missing and table.rows)
    return whole or (find_columns(sheets, COLUMNS),)


def _columns(tables: tuple[FoundTable, ...], cells: tuple[PlanCells, ...]) -> tuple[str, ...]:
    """Return the columns in their order; a post that stood behind names has its own."""
    found = dict.fromkeys(c for table in tables for c in table.columns)
    if any(each.values.get("post") for each in cells):
        found.setdefault("post")
    return tuple(found)


def _filled(rows: tuple[RawRow, ...]) -> Iterator[tuple[RawRow, tuple[str, ...]]]:
    """Yield the rows with what merged cells say once for several, and which cells those are.

    A unit's level and the unit above go with the unit: a new unit that says none has none.
    """
    above = dict.fromkeys((*_ALWAYS, *_WITH_UNIT), Cell(""))
    for row in rows:
        cells, filled = dict(row.cells), []
        is_named = bool(cells.get("unit", Cell("")).text)
        for code, cell in above.items():
            is_empty = code in cells and not cells[code].text
            if is_empty and cell.text and (code in _ALWAYS or not is_named):
                cells[code] = cell
                filled.append(code)
        above = {code: cells.get(code, Cell("")) for code in above}
        yield replace(row, cells=cells), tuple(filled)


_ALWAYS = ("unit", "organiser")
_WITH_UNIT = ("level", "parent")
