"""Which column of a table holds which level of a library, and where its heads end."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.library import LibraryForm
from app.domain.library_marks import mark_of, number_of

TableRow = tuple[str, ...]
_SEARCHED = 12  # rows in which heads are looked for
_NUMBER_HEADS = frozenset({"序号", "编号", "号", "序", "序次", "项次", "条号", "No", "No.", "NO"})
_OWNER_HEADS = ("责任部门", "责任单位", "牵头", "负责部门", "负责单位", "主责", "责任主体", "部门")
_LEVEL_WORDS = (
    "领域",
    "类别",
    "方面",
    "层面",
    "条",
    "项目",
    "任务",
    "表现",
    "情形",
    "内容",
    "措施",
    "要点",
    "问题",
    "描述",
    "事项",
    "类型",
)
_OTHER_HEADS = ("备注", "依据", "说明", "页码", "时间", "时限", "检查结果", "有/无", "有无")
_REMARK = re.compile("[（(].*[）)]")  # behind a head, such as （7个）
_LONGEST_HEAD = 16
_SHORT_HEAD = 8
_HEADS = 2  # in a row, at least, of a table with levels


class ColumnUse(StrEnum):
    """What a column holds."""

    LEVEL = "level"
    NUMBER = "number"
    OWNER = "owner"
    UNUSED = "unused"


@dataclass(frozen=True)
class ColumnRole:
    """What a column holds, and of which level (from 0) where it is a level or its number."""

    use: ColumnUse
    depth: int = 0


@dataclass(frozen=True)
class TablePlan:
    """How a sheet is read: its first rows are heads, each column has a role.

    With `top` the highest level has no column: sections or, where there are none, `top` itself
    (the sheet's name) stand for it.
    """

    heads: int
    columns: tuple[ColumnRole, ...]
    titles: tuple[str, ...]
    top: str = ""


def plan_of(rows: Sequence[TableRow], form: LibraryForm, sheet: str = "") -> TablePlan:
    """Return how a sheet is most likely meant."""
    width = max(map(_width, rows), default=0)
    first, heads = _head_rows(rows, form)
    titles = _titles(rows[first:heads], width)
    below = _with_several_cells(rows[heads:])
    roles = [_role_by_title(title, form) for title in titles]
    levels = [
        column for column in range(width) if roles[column] is None and _is_level(below, column)
    ]
    depths = _depths({column: titles[column] for column in _fewest(levels, titles, form)}, form)
    for column, depth in depths.items():
        roles[column] = ColumnRole(ColumnUse.LEVEL, depth)
    whole = [role or ColumnRole(ColumnUse.UNUSED) for role in roles]
    columns = tuple(_number_role(whole, below, column, form) for column in range(width))
    lacks_top = len(depths) == form.lowest and 0 not in depths.values()
    return TablePlan(heads, columns, titles, sheet if lacks_top else "")


def _head_rows(rows: Sequence[TableRow], form: LibraryForm) -> tuple[int, int]:
    """Return where the heads begin and end; they may take two rows."""
    scores = [head_score(row, form) for row in rows[:_SEARCHED]]
    least = min(_HEADS, len(form.levels))
    first = next((place for place, score in enumerate(scores) if score >= least), None)
    if first is None or _goes_on(rows, first, form):
        return 0, 0
    end = first + 1
    if end < len(scores) and _continues_heads(rows[end], form):
        end += 1
    if first and scores[first - 1] and filled(rows[first - 1]) > 1:
        first -= 1
    return first, end


def head_score(row: TableRow, form: LibraryForm) -> int:
    """Return how much a row looks like heads; 0 for a title over the table, or an entry."""
    cells = [bare(cell) for cell in row if cell.strip()]
    if len(cells) < _HEADS and len(form.levels) > 1:  # a title over the table
        return 0
    if any(len(cell) > _LONGEST_HEAD for cell in cells):
        return 0
    exact = sum(cell in form.levels or cell in _NUMBER_HEADS for cell in cells)
    return exact + sum(_is_head(cell, form) for cell in cells)


def _is_head(cell: str, form: LibraryForm) -> bool:
    if mark_of(cell):
        return False
    is_short = len(_REMARK.sub("", cell)) <= _SHORT_HEAD
    return (
        cell in _NUMBER_HEADS
        or any(word in cell for word in (*_OWNER_HEADS, *_OTHER_HEADS))
        or (is_short and any(level in cell for level in form.levels))
        or (is_short and cell.endswith(_LEVEL_WORDS))
    )


def _goes_on(rows: Sequence[TableRow], place: int, form: LibraryForm) -> bool:
    """Tell whether a cell says the same as the one below it: an entry, no head."""
    below = rows[place + 1] if place + 1 < len(rows) else ()
    twice = {cell for cell, under in zip(rows[place], below, strict=False) if cell == under}
    return any(cell.strip() and bare(cell) not in form.levels for cell in twice)


def _continues_heads(row: TableRow, form: LibraryForm) -> bool:
    """Tell whether a row only says more under the heads: short words below merged cells."""
    cells = [bare(cell) for cell in row if cell.strip()]
    is_under_merged = not row or not row[0].strip()
    exact = sum(cell in form.levels for cell in cells)
    return (
        (is_under_merged or exact >= _HEADS)
        and bool(cells)
        and all(_is_head(cell, form) for cell in cells)
    )


def _titles(heads: Sequence[TableRow], width: int) -> tuple[str, ...]:
    """Return one title a column: of two rows of heads the lower one counts."""
    titles = [""] * width
    for row in heads:
        for column, cell in enumerate(padded(row, width)):
            titles[column] = cell or titles[column]
    return tuple(bare(title) for title in titles)


def _role_by_title(title: str, form: LibraryForm) -> ColumnRole | None:
    """Return the role that a title alone decides; None for what may be a level."""
    if title in _NUMBER_HEADS:
        return ColumnRole(ColumnUse.NUMBER)
    if title in form.levels:
        return None
    if any(word in title for word in _OWNER_HEADS):
        return ColumnRole(ColumnUse.OWNER if form.has_owner else ColumnUse.UNUSED)
    if any(word in title for word in _OTHER_HEADS):
        return ColumnRole(ColumnUse.UNUSED)
    return None


def _is_level(below: Sequence[TableRow], column: int) -> bool:
    """Tell whether a column holds words, not only numbers or nothing."""
    cells = [row[column].strip() for row in below if column < len(row) and row[column].strip()]
    return not all(number_of(cell) is not None for cell in cells)


def _fewest(levels: list[int], titles: Sequence[str], form: LibraryForm) -> list[int]:
    """Return as many columns as there are levels, those with the best titles."""
    if len(levels) <= len(form.levels):
        return levels
    named = [c for c in levels if any(level in titles[c] for level in form.levels)]
    chosen = named[: len(form.levels)] if len(named) >= len(form.levels) else named
    for column in levels:
        if len(chosen) == len(form.levels):
            break
        if column not in chosen:
            chosen.append(column)
    return sorted(chosen)


def _depths(titles: Mapping[int, str], form: LibraryForm) -> dict[int, int]:
    """Return the level of each column: the one its title names, else the next that is free.

    Where the table has fewer columns than levels, the highest ones have none.
    """
    named: dict[int, int] = {}
    for column, title in titles.items():
        depth = next((d for d, level in enumerate(form.levels) if level in title), None)
        if depth is not None and depth not in named.values():
            named[column] = depth
    others = [column for column in titles if column not in named]
    free = [depth for depth in range(len(form.levels)) if depth not in named.values()]
    return named | dict(zip(others, free[len(free) - len(others) :], strict=True))


def _number_role(
    roles: Sequence[ColumnRole], below: Sequence[TableRow], column: int, form: LibraryForm
) -> ColumnRole:
    """Return a column's role; a column of numbers belongs to the level right of it.

    Where it has more numbers than that level has entries, each row is numbered: then they are
    those of the lowest level.
    """
    role = roles[column]
    cells = [row[column].strip() for row in below if column < len(row)]
    is_number = role.use is ColumnUse.NUMBER or (
        role.use is ColumnUse.UNUSED
        and any(cells)
        and all(number_of(c) is not None for c in cells if c)
    )
    if not is_number:
        return role
    right = next(
        (c for c in range(column + 1, len(roles)) if roles[c].use is ColumnUse.LEVEL), None
    )
    if right is None:
        return ColumnRole(ColumnUse.UNUSED)
    if sum(map(bool, cells)) > _runs(below, right):
        return ColumnRole(ColumnUse.NUMBER, form.lowest)
    return ColumnRole(ColumnUse.NUMBER, roles[right].depth)


def _runs(rows: Sequence[TableRow], column: int) -> int:
    """Return how many different entries follow one another in a column."""
    runs, last = 0, ""
    for row in rows:
        cell = row[column].strip() if column < len(row) else ""
        if cell and cell != last:
            runs, last = runs + 1, cell
    return runs


def _width(row: TableRow) -> int:
    return max((place for place, cell in enumerate(row, start=1) if cell.strip()), default=0)


def _with_several_cells(rows: Sequence[TableRow]) -> Sequence[TableRow]:
    """Return the rows that are no titles or sections; all, where every row has one cell."""
    several = [row for row in rows if filled(row) > 1]
    return several or rows


def padded(row: TableRow, width: int) -> TableRow:
    """Return exactly so many cells, without blanks around their words."""
    cells = tuple(cell.strip() for cell in row[:width])
    return (*cells, *[""] * (width - len(cells)))


def words_of(row: TableRow) -> str:
    """Return the words of a row in one line."""
    return " ".join(cell.strip() for cell in row if cell.strip())


def filled(row: TableRow) -> int:
    """Return how many cells hold words."""
    return sum(bool(cell.strip()) for cell in row)


def bare(text: str) -> str:
    """Return a head without the blanks that people put between its signs."""
    return "".join(text.split())
