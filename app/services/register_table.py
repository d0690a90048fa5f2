"""Finding the table of units or persons in a sheet that somebody laid out by hand.

A title above the heads, heads in two rows, blank lines, repeated heads and columns of no
concern are all usual.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.services.ports.spreadsheet import Cell, NewColumn, Sheet
from app.services.register_preview import ImportKind

_ENOUGH_HEADS = 2
HEAD_ROWS = 30
"""How far down the heads may stand."""


@dataclass(frozen=True)
class KnownColumn:
    """A column that the import understands; the first head is the one our own form has."""

    code: str
    heads: tuple[str, ...]
    width: int
    required: bool = False


COLUMNS: Mapping[ImportKind, tuple[KnownColumn, ...]] = {
    ImportKind.UNITS: (
        KnownColumn(
            "name", ("单位名称", "单位全称", "单位", "全称", "名称", "机构名称"), 24, required=True
        ),
        KnownColumn("short_name", ("简称", "单位简称", "规范化简称"), 12),
        KnownColumn("level", ("层级", "单位层级", "级别", "行政层级"), 10),
        KnownColumn("parent", ("上级单位", "隶属单位", "上级单位名称", "隶属", "上级"), 24),
        KnownColumn("order", ("排序", "排序号", "顺序", "排列顺序"), 6),
    ),
    ImportKind.PERSONS: (
        KnownColumn("name", ("姓名", "人员姓名", "名字"), 10, required=True),
        KnownColumn("gender", ("性别",), 6),
        KnownColumn(
            "unit", ("单位", "单位名称", "所在单位", "工作单位", "单位全称"), 24, required=True
        ),
        KnownColumn("post", ("职务", "现任职务", "职位", "担任职务"), 20),
        KnownColumn("is_head", ("一把手", "是否一把手", "主要负责人", "是否主要负责人"), 8),
        KnownColumn("authority", ("管理权限", "干部管理权限", "管理类别"), 10),
        KnownColumn("order", ("排序", "排序号", "顺序", "排列顺序"), 6),
    ),
}


@dataclass(frozen=True)
class RawRow:
    """A row of the table as it stands in the file, by column code; `number` from 1."""

    number: int
    cells: Mapping[str, Cell]
    is_hidden: bool = False


@dataclass(frozen=True)
class FoundTable:
    """A table in a sheet: which columns are what, and its rows."""

    sheet: str
    columns: tuple[str, ...]
    missing: tuple[str, ...]
    ignored: tuple[str, ...]
    rows: tuple[RawRow, ...]


def folded(text: str) -> str:
    """Return a text so that what means the same compares the same: width, case and blanks."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def find_table(sheets: tuple[Sheet, ...], kind: ImportKind) -> FoundTable:
    """Return the best table of the kind; without any heads that fit, all that it must have miss."""
    return find_columns(sheets, COLUMNS[kind])


def find_columns(sheets: tuple[Sheet, ...], columns: tuple[KnownColumn, ...]) -> FoundTable:
    """Return the best table with these columns, like `find_table`."""
    known = _by_head(columns)
    best = FoundTable("", (), _required(columns), (), ())
    for sheet in sheets:
        for index, found in _heads(sheet, known):
            table = _table(sheet, index, found, columns)
            if _worth(table) > _worth(best):
                best = table
    return best


def empty_form(kind: ImportKind, choices: Mapping[str, tuple[str, ...]]) -> tuple[NewColumn, ...]:
    """Return the columns of an empty form to fill in, with the choices by column code."""
    return columns_to_fill(COLUMNS[kind], choices)


def columns_to_fill(
    columns: tuple[KnownColumn, ...], choices: Mapping[str, tuple[str, ...]]
) -> tuple[NewColumn, ...]:
    """Return columns of an empty form to fill in, with the choices by column code."""
    return tuple(
        NewColumn(column.heads[0], column.width, choices.get(column.code, ())) for column in columns
    )


def _worth(table: FoundTable) -> tuple[int, int]:
    return -len(table.missing), len(table.columns)


def _by_head(columns: tuple[KnownColumn, ...]) -> dict[str, str]:
    return {folded(head): column.code for column in columns for head in column.heads}


def _required(columns: tuple[KnownColumn, ...]) -> tuple[str, ...]:
    return tuple(column.code for column in columns if column.required)


def _heads(sheet: Sheet, known: Mapping[str, str]) -> Iterator[tuple[int, dict[int, str]]]:
    """Yield each row that has heads, as its index and what its columns are."""
    for index, row in enumerate(sheet.rows[:HEAD_ROWS]):
        found: dict[int, str] = {}
        for place, cell in enumerate(row):
            code = known.get(_head(cell))
            if code and code not in found.values():
                found[place] = code
        if found:
            yield index, found


def _head(cell: Cell) -> str:
    """Return a head without its marks and hints: 一把手（是/否）*."""
    return folded(cell.text).strip("*:").split("(")[0]


def _table(
    sheet: Sheet, index: int, found: dict[int, str], columns: tuple[KnownColumn, ...]
) -> FoundTable:
    known = _by_head(columns)
    below = _second_heads(sheet, index, found, known, _required(columns))
    if below is not None:
        found = below
    last = index if below is None else index + 1
    heads = _own_heads(sheet.rows[index : last + 1])
    missing = tuple(code for code in _required(columns) if code not in found.values())
    rows = () if missing else tuple(_rows(sheet, last + 1, found, known))
    return FoundTable(
        sheet=sheet.name,
        columns=tuple(found[place] for place in sorted(found)),
        missing=missing,
        ignored=tuple(cell.text for cell in heads if cell.text and _head(cell) not in known),
        rows=rows,
    )


def _second_heads(
    sheet: Sheet,
    index: int,
    found: Mapping[int, str],
    known: Mapping[str, str],
    required: tuple[str, ...],
) -> dict[int, str] | None:
    """Return what the columns are where a second row of heads says more, else None.

    A head above several columns is a group: 谈话人 above 姓名 is 谈话人姓名, and 职务 below it is
    not the subject's. All that stands in the second row must be heads, or at least two of it.
    """
    row = sheet.rows[index + 1] if index + 1 < len(sheet.rows) else ()
    heads = {place: _head(cell) for place, cell in enumerate(row) if cell.text}
    fitting = sum(head in known for head in heads.values())
    if not heads or (fitting < len(heads) and fitting < _ENOUGH_HEADS):
        return None
    above = _groups(sheet.rows[index], len(row))
    result = {place: code for place, code in found.items() if place not in heads}
    for place, head in heads.items():
        group = above[place]
        code = known.get(f"{group}{head}") or known.get(head)
        foreign = known.get(group) not in (None, code, *required)
        if code and code not in result.values() and not foreign:
            result[place] = code
    return result


def _own_heads(rows: Sequence[tuple[Cell, ...]]) -> list[Cell]:
    """Return the heads of columns: what stands above another head only holds columns together."""
    *above, last = rows
    below = {place for place, cell in enumerate(last) if cell.text}
    own = [cell for row in above for place, cell in enumerate(row) if place not in below]
    return [*own, *last]


def _groups(row: tuple[Cell, ...], width: int) -> list[str]:
    """Return the head above each column; one that is merged stands in its first column only."""
    found, group = [], ""
    for place in range(width):
        group = (_head(row[place]) if place < len(row) else "") or group
        found.append(group)
    return found


def _rows(
    sheet: Sheet, first: int, found: Mapping[int, str], known: Mapping[str, str]
) -> Iterator[RawRow]:
    for number, row in enumerate(sheet.rows[first:], first + 1):
        cells = {found[place]: row[place] for place in found if place < len(row)}
        if not any(cell.text for cell in cells.values()):
            continue
        if all(known.get(_head(cell)) == code for code, cell in cells.items() if cell.text):
            continue  # the heads again, as at the top of a printed page
        yield RawRow(number, cells, is_hidden=number in sheet.hidden)
