"""Checking a table of persons against the units of the register."""

from dataclasses import replace

from app.domain.ids import UnitId
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from app.services.ports.spreadsheet import Cell
from app.services.register_cells import CellReader
from app.services.register_preview import CellFault, PreviewRow
from app.services.register_table import RawRow, folded
from app.services.register_units import Found, UnitNames, noted


def check_persons(
    raw: tuple[RawRow, ...],
    scheme: Scheme,
    units: tuple[Unit, ...],
    register: tuple[Person, ...],
) -> tuple[PreviewRow, ...]:
    """Return the rows with all that can be said of them; units must be in the register."""
    names = UnitNames(units)
    first = max((person.order for person in register), default=0) + 1
    rows = []
    above = Cell("")
    for place, row in enumerate(raw):
        rows.append(_read(_filled(row, above), row, scheme, names, first + place))
        above = Cell(rows[-1].values["unit"])
    return _without_duplicates(tuple(rows), register)


def _filled(row: RawRow, above: Cell) -> RawRow:
    """Return the row with the unit from the row above, as merged cells mean it."""
    if row.cells.get("unit", Cell("")).text or not above.text:
        return row
    return replace(row, cells={**row.cells, "unit": above})


def _read(
    row: RawRow, original: RawRow, scheme: Scheme, names: UnitNames, order: int
) -> PreviewRow:
    cells = CellReader(row, scheme)
    name = cells.name()
    unit_id = _unit_of(cells, names)
    if row is not original:
        cells.note("unit", CellFault.FROM_ABOVE, cells.values["unit"])
    person = Person(
        name=name,
        unit_id=unit_id,
        post=cells.text("post", wanted=True),
        is_head=cells.is_head(),
        authority=cells.authority(),
        order=cells.order(order),
        gender=cells.gender(),
    )
    return PreviewRow(row.number, cells.values, tuple(cells.notes), person)


def _unit_of(cells: CellReader, names: UnitNames) -> UnitId:
    wanted = cells.text("unit", required=True)
    is_name = wanted and not cells.lacks_result("unit")
    found = names.find(wanted) if is_name else Found()
    if isinstance(found, CellFault):
        cells.note("unit", found, wanted)
        return UnitId(0)
    return found.unit_id or UnitId(0)


def _without_duplicates(
    rows: tuple[PreviewRow, ...], register: tuple[Person, ...]
) -> tuple[PreviewRow, ...]:
    """Refuse whom the register has in this unit; warn of one name twice with other posts."""
    stored = {(folded(person.name), person.unit_id) for person in register}
    seen: dict[tuple[str, UnitId], list[tuple[int, str]]] = {}
    checked = []
    for row in rows:
        person = row.item
        if not isinstance(person, Person) or not (person.name and person.unit_id):
            checked.append(row)
            continue
        key = (folded(person.name), person.unit_id)
        namesakes = seen.setdefault(key, [])
        same = [number for number, post in namesakes if post == folded(person.post)]
        if key in stored:
            checked.append(noted(row, "name", CellFault.DUPLICATE_IN_REGISTER))
        elif same:
            checked.append(noted(row, "name", CellFault.DUPLICATE_IN_FILE, str(same[0])))
        elif namesakes:
            checked.append(noted(row, "name", CellFault.SAME_NAME, str(namesakes[0][0])))
        else:
            checked.append(row)
        namesakes.append((row.number, folded(person.post)))
    return tuple(checked)
