"""Libraries written as tables: which column is which level, merged cells, sections, numbers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.library import NO_PARENT, Finding, LibraryForm, Oddity, Part, Place, Reading
from app.domain.library_marks import mark_of, number_of
from app.domain.library_text import joined, split_owner

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
        column
        for column in range(width)
        if roles[column] is None and _is_level(titles, below, column)
    ]
    levels = _fewest(levels, titles, form)
    missing = len(form.levels) - len(levels)
    shift = 1 if missing == 1 else 0
    for number, column in enumerate(levels):
        roles[column] = ColumnRole(ColumnUse.LEVEL, min(number + shift, form.lowest))
    whole = [role or ColumnRole(ColumnUse.UNUSED) for role in roles]
    columns = tuple(_number_role(whole, below, column, form) for column in range(width))
    return TablePlan(heads, columns, titles, sheet if shift else "")


def read_table(rows: Sequence[TableRow], plan: TablePlan, form: LibraryForm, sheet: str) -> Reading:
    """Return the parts of one sheet; empty upper cells mean the same as above them."""
    return _Reader(rows, plan, form, sheet).read()


def _head_rows(rows: Sequence[TableRow], form: LibraryForm) -> tuple[int, int]:
    """Return where the heads begin and end; they may take two rows."""
    scores = [_head_score(row, form) for row in rows[:_SEARCHED]]
    least = min(_HEADS, len(form.levels))
    first = next((place for place, score in enumerate(scores) if score >= least), None)
    if first is None:
        return 0, 0
    end = first + 1
    if end < len(scores) and _continues_heads(rows[end], form):
        end += 1
    if first and scores[first - 1] and _filled(rows[first - 1]) > 1:
        first -= 1
    return first, end


def _head_score(row: TableRow, form: LibraryForm) -> int:
    cells = [_bare(cell) for cell in row if cell.strip()]
    if len(cells) < _HEADS and len(form.levels) > 1:  # a title over the table
        return 0
    if any(len(cell) > _LONGEST_HEAD for cell in cells):
        return 0
    exact = sum(cell in form.levels or cell in _NUMBER_HEADS for cell in cells)
    return exact + sum(_is_head(cell, form) for cell in cells)


def _is_head(cell: str, form: LibraryForm) -> bool:
    if mark_of(cell):
        return False
    known = (*form.levels, *_OWNER_HEADS, *_OTHER_HEADS)
    return (
        cell in _NUMBER_HEADS
        or any(word in cell for word in known)
        or (len(cell) <= _SHORT_HEAD and cell.endswith(_LEVEL_WORDS))
    )


def _continues_heads(row: TableRow, form: LibraryForm) -> bool:
    """Tell whether a row only says more under the heads: short words below merged cells."""
    cells = [_bare(cell) for cell in row if cell.strip()]
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
        for column, cell in enumerate(_padded(row, width)):
            titles[column] = cell or titles[column]
    return tuple(_bare(title) for title in titles)


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


def _is_level(titles: Sequence[str], below: Sequence[TableRow], column: int) -> bool:
    cells = [row[column].strip() for row in below if column < len(row) and row[column].strip()]
    if not cells:
        return False
    return bool(titles[column]) or not all(number_of(cell) is not None for cell in cells)


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


class _Reader:
    """Reads the rows of one sheet."""

    def __init__(
        self, rows: Sequence[TableRow], plan: TablePlan, form: LibraryForm, sheet: str
    ) -> None:
        self._rows = rows
        self._plan = plan
        self._form = form
        self._sheet = sheet
        self._parts: list[Part] = []
        self._findings: list[Finding] = []
        self._open: list[Part | None] = [None] * len(form.levels)
        self._numbered = {r.depth for r in plan.columns if r.use is ColumnUse.NUMBER}

    def read(self) -> Reading:
        for number, row in enumerate(self._rows[: self._plan.heads], start=1):
            text = " ".join(cell.strip() for cell in row if cell.strip())
            if text and _filled(row) == 1:
                self._odd(Oddity.LEFT_OUT, text, number)
        for number, row in enumerate(self._rows[self._plan.heads :], self._plan.heads + 1):
            self._take(row, number)
        return Reading(tuple(self._parts), tuple(self._findings))

    def _take(self, row: TableRow, number: int) -> None:
        if not _filled(row):
            self._odd(Oddity.EMPTY_ROW, "", number)
        elif (section := self._section(row)) is not None:
            self._add(0, section, "", number)
        else:
            self._take_cells(_padded(row, len(self._plan.columns)), number)

    def _section(self, row: TableRow) -> str | None:
        """Return the words of a row that spans the table, where such rows are a level."""
        cells = [(column, cell.strip()) for column, cell in enumerate(row) if cell.strip()]
        if len(cells) != 1:
            return None
        column, text = cells[0]
        role = self._plan.columns[column]
        has_top = any(r.use is ColumnUse.LEVEL and r.depth == 0 for r in self._plan.columns)
        is_elsewhere = role.use is not ColumnUse.LEVEL and column == 0 and number_of(text) is None
        if is_elsewhere or (not has_top and column == 0):
            return text
        return None

    def _take_cells(self, cells: TableRow, number: int) -> None:
        texts, numbers, owner = [""] * len(self._form.levels), {}, ""
        for role, cell in zip(self._plan.columns, cells, strict=True):
            if role.use is ColumnUse.LEVEL and cell:
                texts[role.depth] = f"{texts[role.depth]}\n{cell}".strip()
            elif role.use is ColumnUse.NUMBER:
                numbers[role.depth] = cell
            elif role.use is ColumnUse.OWNER and cell:
                owner = cell
        for depth, text in enumerate(texts[:-1]):
            if text and not self._is_same(depth, text, numbers.get(depth, "")):
                self._add(depth, text, numbers.get(depth, ""), number)
        if texts[-1]:
            for label, text in self._split(texts[-1], numbers.get(self._form.lowest, "")):
                self._add(self._form.lowest, text, label, number, owner)
        elif not any(texts):
            self._odd(Oddity.LEFT_OUT, " ".join(filter(None, cells)), number)

    def _split(self, cell: str, number: str) -> list[tuple[str, str]]:
        """Return the entries of a lowest cell: one, or one a line where each has a number."""
        lines = [line.strip() for line in cell.splitlines() if line.strip()]
        marks = [mark_of(line) for line in lines]
        starts = [place for place, mark in enumerate(marks) if mark is not None]
        if len(starts) < 2 or starts[0] != 0:  # noqa: PLR2004
            return [(number, _one_line(cell))]
        style = marks[0].style if marks[0] else ""
        if any(mark and mark.style != style for mark in marks):
            return [(number, _one_line(cell))]
        ends = [*starts[1:], len(lines)]
        pieces = [_one_line("\n".join(lines[a:b])) for a, b in zip(starts, ends, strict=True)]
        return [("", piece) for piece in pieces]

    def _is_same(self, depth: int, text: str, number: str) -> bool:
        current = self._open[depth]
        if current is None:
            return False
        made = self._part(depth, text, number, 0)
        return made.text == current.text and made.number in ("", current.number)

    def _add(self, depth: int, text: str, label: str, number: int, owner: str = "") -> None:
        part = self._part(depth, text, label, number)
        if owner or (self._form.has_owner and depth == self._form.lowest):
            bare, own = split_owner(part.text)
            part = (
                replace(part, owner=_one_line(owner), text=part.text)
                if owner
                else replace(part, text=bare, owner=own)
            )
        for upper in range(depth):
            if self._open[upper] is None:
                self._stand_in(upper, number, part.text)
        self._parts.append(part)
        self._open[depth] = part
        for lower in range(depth + 1, len(self._open)):
            self._open[lower] = None

    def _stand_in(self, depth: int, number: int, below: str) -> None:
        """Put what is missing above an entry: the sheet's name, or a note that it is missing."""
        if depth == 0 and self._plan.top:
            made = self._part(0, self._plan.top, "", number)
        else:
            made = Part(depth, NO_PARENT, place=Place(number, self._sheet))
            self._odd(Oddity.NOTHING_ABOVE, below, number)
        self._parts.append(made)
        self._open[depth] = made

    def _part(self, depth: int, text: str, label: str, number: int) -> Part:
        place = Place(number, self._sheet)
        line = _one_line(text)
        mark = mark_of(line)
        if label or mark is None or not mark.rest or depth in self._numbered:
            return Part(depth, line, label, place=place)
        return Part(depth, mark.rest, mark.label, place=place)

    def _odd(self, kind: Oddity, text: str, number: int) -> None:
        self._findings.append(Finding(kind, text, place=Place(number, self._sheet)))


def _one_line(text: str) -> str:
    line = ""
    for piece in text.splitlines():
        line = joined(line, piece) if line else piece.strip()
    return line.strip()


def _padded(row: TableRow, width: int) -> TableRow:
    cells = tuple(cell.strip() for cell in row[:width])
    return (*cells, *[""] * (width - len(cells)))


def _width(row: TableRow) -> int:
    return max((place for place, cell in enumerate(row, start=1) if cell.strip()), default=0)


def _with_several_cells(rows: Sequence[TableRow]) -> Sequence[TableRow]:
    """Return the rows that are no titles or sections; all, where every row has one cell."""
    several = [row for row in rows if _filled(row) > 1]
    return several or rows


def _filled(row: TableRow) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _bare(text: str) -> str:
    """Return a head without the blanks that people put between its signs."""
    return "".join(text.split())
