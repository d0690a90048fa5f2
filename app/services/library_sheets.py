"""A library as a sheet: the whole tree with merged cells."""

from collections.abc import Sequence

from app.domain.library import Library, LibraryItem
from app.domain.library_marks import mark_of
from app.services.ports.booklet_files import Area, BookSheet
from app.services.ports.spreadsheet import Row

NUMBER, OWNER = "序号", "责任部门"
UPPER_WIDTH, LOWEST_WIDTH = 14, 40  # characters
_NUMBER_WIDTH, _OWNER_WIDTH = 4, 14


def library_sheet(library: Library, items: Sequence[LibraryItem]) -> BookSheet:
    """Return the entries in use as a table that is read back to the same entries."""
    used = [item for item in items if not item.is_retired]
    numbered = [_needs_numbers(used, depth) for depth in range(len(library.form.levels))]
    heads: list[str] = []
    widths: list[int] = []
    for depth, level in enumerate(library.form.levels):
        heads += [NUMBER, level] if numbered[depth] else [level]
        width = LOWEST_WIDTH if depth == library.form.lowest else UPPER_WIDTH
        widths += [_NUMBER_WIDTH, width] if numbered[depth] else [width]
    has_owner = library.form.has_owner or any(item.owner for item in used)
    if has_owner:
        heads.append(OWNER)
        widths.append(_OWNER_WIDTH)
    rows, merges = _tree_rows(used, numbered, has_owner=has_owner)
    title = (library.name, *[""] * (len(heads) - 1))
    return BookSheet(
        library.name,
        (title, tuple(heads), *rows),
        tuple(widths),
        heads=2,
        merges=((1, 1, 1, len(heads)), *(moved_down(area, 2) for area in merges)),
    )


def _needs_numbers(items: Sequence[LibraryItem], depth: int) -> bool:
    """Tell whether a level needs a column of numbers to be read back as it is."""
    level = [item for item in items if item.depth == depth]
    return any(item.number or mark_of(item.text) for item in level)


def _tree_rows(
    items: Sequence[LibraryItem], numbered: Sequence[bool], *, has_owner: bool
) -> tuple[list[Row], list[Area]]:
    rows: list[Row] = []
    merges: list[Area] = []
    levels = len(numbered)
    waiting: list[str] = []  # the cells of upper entries that stand in the next row
    starts: dict[int, int] = {}

    def close(depth: int) -> None:
        for upper in [d for d in starts if d >= depth]:
            first, last = starts.pop(upper) + 1, len(rows)
            columns = _columns(upper, numbered) if last > first else ()
            merges.extend((first, column, last, column) for column in columns)

    for place, item in enumerate(items):
        if item.depth < levels - 1:
            if not waiting:
                waiting = _blank(numbered, has_owner=has_owner)
            close(item.depth)
            _put(waiting, item, numbered)
            starts[item.depth] = len(rows)
            after = items[place + 1] if place + 1 < len(items) else None
            if after is None or after.depth <= item.depth:  # nothing stands below it
                rows.append(tuple(waiting))
                waiting = []
            continue
        cells = waiting or _blank(numbered, has_owner=has_owner)
        waiting = []
        _put(cells, item, numbered)
        if has_owner:
            cells[-1] = item.owner
        rows.append(tuple(cells))
    close(0)
    return rows, merges


def _columns(depth: int, numbered: Sequence[bool]) -> range:
    """Return the columns of a level, from 1."""
    first = 1 + sum(2 if numbered[upper] else 1 for upper in range(depth))
    return range(first, first + (2 if numbered[depth] else 1))


def _blank(numbered: Sequence[bool], *, has_owner: bool) -> list[str]:
    return [""] * (sum(2 if each else 1 for each in numbered) + has_owner)


def _put(cells: list[str], item: LibraryItem, numbered: Sequence[bool]) -> None:
    columns = _columns(item.depth, numbered)
    cells[columns[-1] - 1] = item.text
    if numbered[item.depth]:
        cells[columns[0] - 1] = item.number


def moved_down(area: Area, rows: int) -> Area:
    """Return an area so many rows further down."""
    first_row, first, last_row, last = area
    return (first_row + rows, first, last_row + rows, last)
