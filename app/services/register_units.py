"""Checking a table of units: who stands below whom, in the file and in the register."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.ids import UnitId
from app.domain.register import Unit
from app.domain.scheme import Scheme
from app.services.register_cells import CellReader
from app.services.register_preview import CellFault, CellNote, PreviewRow
from app.services.register_table import RawRow, folded


@dataclass(frozen=True)
class Found:
    """Where a unit's name led: into the register, or to a row of the file."""

    unit_id: UnitId | None = None
    row: int | None = None


class UnitNames:
    """Finds units by name or short name; a full name goes before a short one."""

    def __init__(self, units: Iterable[Unit], rows: Iterable[PreviewRow] = ()) -> None:
        self._names: dict[str, list[Found]] = {}
        self._short: dict[str, list[Found]] = {}
        stored = tuple(units)
        for unit in stored:
            self._add(unit.name, unit.short_name, Found(unit_id=unit.id))
        known = _places(stored)
        for row in rows:
            # what the register has already is not stored again, and so nobody's parent
            place = (folded(row.values["name"]), folded(row.values.get("parent", "")))
            if isinstance(row.item, Unit) and place not in known:
                self._add(row.item.name, row.item.short_name, Found(row=row.number))

    def find(self, name: str, *, but: int | None = None) -> Found | CellFault:
        """Return what a name means; `but` is a row that cannot mean itself."""
        for names in (self._names, self._short):
            found = [f for f in names.get(folded(name), ()) if f.row is None or f.row != but]
            if len(found) == 1:
                return found[0]
            if found:
                return CellFault.AMBIGUOUS_UNIT
        return CellFault.UNKNOWN_UNIT

    def _add(self, name: str, short_name: str, found: Found) -> None:
        self._names.setdefault(folded(name), []).append(found)
        if short_name:
            self._short.setdefault(folded(short_name), []).append(found)


def _places(units: tuple[Unit, ...]) -> set[tuple[str, str]]:
    """Return each unit's name with every word for the unit above it."""
    by_id = {unit.id: unit for unit in units}
    places = set()
    for unit in units:
        above = by_id.get(unit.parent_id) if unit.parent_id is not None else None
        for word in (above.name, above.short_name or above.name) if above else ("",):
            places.add((folded(unit.name), folded(word)))
    return places


def check_units(
    raw: tuple[RawRow, ...], scheme: Scheme, register: tuple[Unit, ...]
) -> tuple[PreviewRow, ...]:
    """Return the rows with all that can be said of them."""
    first = max((unit.order for unit in register), default=0) + 1
    rows = tuple(_read(row, scheme, first + place) for place, row in enumerate(raw))
    rows = _with_parents(rows, register)
    rows = _without_duplicates(rows, register)
    rows = _without_cycles(rows)
    return _with_level_order(rows, scheme, register)


def _read(row: RawRow, scheme: Scheme, order: int) -> PreviewRow:
    cells = CellReader(row, scheme)
    unit = Unit(
        name=cells.name(),
        short_name=cells.text("short_name"),
        level=cells.level(),
        order=cells.order(order),
    )
    cells.text("parent")
    return PreviewRow(row.number, cells.values, tuple(cells.notes), unit)


def _with_parents(
    rows: tuple[PreviewRow, ...], register: tuple[Unit, ...]
) -> tuple[PreviewRow, ...]:
    names = UnitNames(register, rows)
    placed = []
    for row in rows:
        wanted = row.values["parent"]
        if any(note.field == "parent" and note.is_bad for note in row.notes):
            placed.append(row)
            continue
        found = names.find(wanted, but=row.number) if wanted else Found()
        if folded(wanted) == folded(row.values["name"]) and wanted:
            placed.append(noted(row, "parent", CellFault.CYCLE, wanted))
        elif isinstance(found, CellFault):
            placed.append(noted(row, "parent", found, wanted))
        else:
            item = replace(_unit(row), parent_id=found.unit_id)
            placed.append(replace(row, item=item, parent_row=found.row))
    return tuple(placed)


def _without_duplicates(
    rows: tuple[PreviewRow, ...], register: tuple[Unit, ...]
) -> tuple[PreviewRow, ...]:
    stored = {(folded(unit.name), unit.parent_id) for unit in register}
    seen: dict[tuple[str, UnitId | None, int | None], int] = {}
    checked = []
    for row in rows:
        unit = _unit(row)
        key = (folded(unit.name), unit.parent_id, row.parent_row)
        earlier = seen.setdefault(key, row.number)
        if not unit.name:
            checked.append(row)
        elif row.parent_row is None and key[:2] in stored:
            checked.append(noted(row, "name", CellFault.DUPLICATE_IN_REGISTER))
        elif earlier != row.number:
            checked.append(noted(row, "name", CellFault.DUPLICATE_IN_FILE, str(earlier)))
        else:
            checked.append(row)
    return tuple(checked)


def _without_cycles(rows: tuple[PreviewRow, ...]) -> tuple[PreviewRow, ...]:
    """Note every row that stands above itself, or below one that will not be stored."""
    by_number = {row.number: row for row in rows}
    verdict: dict[int, CellFault | None] = {}
    for row in rows:
        _judge(row, by_number, verdict)
    return tuple(
        noted(row, "parent", fault, row.values["parent"]) if (fault := verdict[row.number]) else row
        for row in rows
    )


def _judge(
    row: PreviewRow, rows: dict[int, PreviewRow], verdict: dict[int, CellFault | None]
) -> None:
    """Follow the parents up to one that is judged, then judge all on the way down."""
    way: list[int] = []
    above: int | None = row.number
    while above is not None and above not in verdict and above not in way:
        way.append(above)
        above = rows[above].parent_row
    if above is not None and above in way:
        start = way.index(above)
        verdict.update(dict.fromkeys(way[start:], CellFault.CYCLE))
        way = way[:start]
    for number in reversed(way):
        parent = rows[number].parent_row
        refused = parent is not None and (verdict[parent] or _is_bad(rows[parent]))
        verdict[number] = CellFault.REFUSED_UNIT if refused else None


def _with_level_order(
    rows: tuple[PreviewRow, ...], scheme: Scheme, register: tuple[Unit, ...]
) -> tuple[PreviewRow, ...]:
    """Warn where a unit's level is higher than that of the unit above it."""
    ranks = {level.code: level.rank for level in scheme.levels}
    stored = {unit.id: unit.level for unit in register}
    listed = {row.number: _unit(row).level for row in rows}
    checked = []
    for row in rows:
        unit = _unit(row)
        above = listed.get(row.parent_row or 0, "") or stored.get(unit.parent_id or UnitId(0), "")
        if unit.level in ranks and above in ranks and ranks[unit.level] < ranks[above]:
            checked.append(noted(row, "level", CellFault.LEVEL_ORDER, row.values["level"]))
        else:
            checked.append(row)
    return tuple(checked)


def noted(row: PreviewRow, field: str, fault: CellFault, detail: str = "") -> PreviewRow:
    """Return the row with one more note."""
    return replace(row, notes=(*row.notes, CellNote(field, fault, detail)))


def _is_bad(row: PreviewRow) -> bool:
    return any(note.is_bad for note in row.notes)


def _unit(row: PreviewRow) -> Unit:
    if not isinstance(row.item, Unit):
        raise TypeError(row.item)
    return row.item
