"""Finding the table of units or persons in a sheet that somebody laid out by hand.

A title above the heads, heads in two rows, blank lines, repeated heads and columns of no
concern are all usual.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.services.ports.spreadsheet import Cell, NewColumn, Sheet
from app.services.register_preview import ImportKind

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
    known = _by_head(kind)
    best = FoundTable("", (), _required(kind), (), ())
    for sheet in sheets:
        for index, found in _heads(sheet, known):
            table = _table(sheet, index, found, kind)
            if _worth(table) > _worth(best):
                best = table
    return best


def empty_form(kind: ImportKind, choices: Mapping[str, tuple[str, ...]]) -> tuple[NewColumn, ...]:
    """Return the columns of an empty form to fill in, with the choices by column code."""
    return tuple(
        NewColumn(column.heads[0], column.width, choices.get(column.code, ()))
        for column in COLUMNS[kind]
    )


def _worth(table: FoundTable) -> tuple[int, int]:
    return -len(table.missing), len(table.columns)


def _by_head(kind: ImportKind) -> dict[str, str]:
    return {folded(head): column.code for column in COLUMNS[kind] for head in column.heads}


def _required(kind: ImportKind) -> tuple[str, ...]:
    return tuple(column.code for column in COLUMNS[kind] if column.required)


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


def _table(sheet: Sheet, index: int, found: dict[int, str], kind: ImportKind) -> FoundTable:
    known = _by_head(kind)
    below = _second_heads(sheet, index + 1, found, known)
    found = found | below
    last = index + 1 if below else index
    heads = [cell for row in sheet.rows[index : last + 1] for cell in row]
    missing = tuple(code for code in _required(kind) if code not in found.values())
    rows = () if missing else tuple(_rows(sheet, last + 1, found, known))
    return FoundTable(
        sheet=sheet.name,
        columns=tuple(found[place] for place in sorted(found)),
        missing=missing,
        ignored=tuple(cell.text for cell in heads if cell.text and _head(cell) not in known),
        rows=rows,
    )


def _second_heads(
    sheet: Sheet, index: int, found: Mapping[int, str], known: Mapping[str, str]
) -> dict[int, str]:
    """Return the heads of a second head row: all that stands in it must be heads."""
    row = sheet.rows[index] if index < len(sheet.rows) else ()
    codes = {place: known.get(_head(cell)) for place, cell in enumerate(row) if cell.text}
    fresh: dict[int, str] = {}
    for place, code in codes.items():
        if code is None:
            return {}
        if place not in found and code not in (*found.values(), *fresh.values()):
            fresh[place] = code
    return fresh


def _rows(
    sheet: Sheet, first: int, found: Mapping[int, str], known: Mapping[str, str]
) -> Iterator[RawRow]:
    for number, row in enumerate(sheet.rows[first:], first + 1):
        cells = {found[place]: row[place] for place in found if place < len(row)}
        if not any(cell.text for cell in cells.values()):
            continue
        if all(known.get(_head(cell)) == code for code, cell in cells.items() if cell.text):
            continue  # the heads again, as at the top of a printed page
        yield RawRow(number, cells)
