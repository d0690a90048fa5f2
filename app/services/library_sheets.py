"""Libraries as sheets: the whole tree with merged cells, and the form of a self-check."""

from collections.abc import Sequence

from app.domain.ids import LibraryItemId
from app.domain.library import Library, LibraryItem
from app.domain.library_marks import mark_of
from app.services.ports.booklet_files import Area, BookSheet
from app.services.ports.spreadsheet import Row

NUMBER, OWNER = "序号", "责任部门"
CODE, ANSWER, REMARK = "代码", "有/无", "说明"
THERE, NOT_THERE = "有", "无"
UNIT_LINE = "单位（盖章）：　　　　　　　　　　填表人：　　　　　　　　　　日期："
_NUMBER_WIDTH, _UPPER_WIDTH, _LOWEST_WIDTH, _OWNER_WIDTH = 4, 14, 40, 14
_CODE_WIDTH, _ANSWER_WIDTH, _REMARK_WIDTH = 5, 5, 20


def library_sheet(library: Library, items: Sequence[LibraryItem]) -> BookSheet:
    """Return the entries in use as a table that is read back to the same entries."""
    used = [item for item in items if not item.is_retired]
    numbered = [_needs_numbers(used, depth) for depth in range(len(library.form.levels))]
    heads: list[str] = []
    widths: list[int] = []
    for depth, level in enumerate(library.form.levels):
        heads += [NUMBER, level] if numbered[depth] else [level]
        width = _LOWEST_WIDTH if depth == library.form.lowest else _UPPER_WIDTH
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
        merges=((1, 1, 1, len(heads)), *(_down(area, 2) for area in merges)),
    )


def self_check_sheet(library: Library, items: Sequence[LibraryItem]) -> BookSheet:
    """Return the form on which a unit says of each lowest entry whether it is so there."""
    used = [item for item in items if not item.is_retired]
    by_id = {item.id: item for item in used}
    rows: list[Row] = []
    for item in used:
        if item.depth == library.form.lowest:
            above = _above(item, by_id)
            rows.append((str(item.id), *above, f"{item.number}{item.text}", "", ""))
    heads = (CODE, *library.form.levels, ANSWER, REMARK)
    blank = [""] * (len(heads) - 1)
    merges = [(1, 1, 1, len(heads)), (2, 1, 2, len(heads))]
    for column in range(2, len(library.form.levels) + 1):
        merges += [_down(area, 3) for area in _runs(rows, column)]
    uppers = [_UPPER_WIDTH] * library.form.lowest
    widths = (_CODE_WIDTH, *uppers, _LOWEST_WIDTH, _ANSWER_WIDTH, _REMARK_WIDTH)
    return BookSheet(
        "对照检查表",
        ((f"{library.name}对照检查表", *blank), (UNIT_LINE, *blank), heads, *rows),
        widths,
        heads=3,
        merges=tuple(merges),
        choices={len(heads) - 1: (THERE, NOT_THERE)},
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


def _above(item: LibraryItem, items: dict[LibraryItemId, LibraryItem]) -> list[str]:
    found: list[str] = []
    current = item
    while current.parent_id is not None:
        current = items[current.parent_id]
        found.insert(0, f"{current.number}{current.text}")
    return found


def _runs(rows: Sequence[Row], column: int) -> list[Area]:
    """Return the areas of a column (from 1) in which all upper cells are the same."""
    areas: list[Area] = []
    start = 0
    for place in range(1, len(rows) + 1):
        if place < len(rows) and rows[place][1:column] == rows[start][1:column]:
            continue
        if place - start > 1:
            areas.append((start + 1, column, place, column))
        start = place
    return areas


def _down(area: Area, rows: int) -> Area:
    first_row, first, last_row, last = area
    return (first_row + rows, first, last_row + rows, last)
