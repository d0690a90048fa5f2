"""Libraries written as tables: merged cells, sections, several entries in one cell."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.library import NO_PARENT, Finding, LibraryForm, Oddity, Part, Place, Reading
from app.domain.library_columns import (
    ColumnUse,
    TablePlan,
    TableRow,
    bare,
    filled,
    head_score,
    padded,
    words_of,
)
from app.domain.library_marks import mark_of, number_of
from app.domain.library_text import joined, split_owner

_TOTALS = frozenset({"合计", "总计", "小计", "共计"})


def read_table(rows: Sequence[TableRow], plan: TablePlan, form: LibraryForm, sheet: str) -> Reading:
    """Return the parts of one sheet; empty upper cells mean the same as above them."""
    return _Reader(rows, plan, form, sheet).read()


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
        titles = {"", *self._plan.titles}
        for number, row in enumerate(self._rows[: self._plan.heads], start=1):
            is_head = head_score(row, self._form) or set(map(bare, row)) <= titles
            if filled(row) and not is_head:
                self._odd(Oddity.LEFT_OUT, words_of(row), number)
        for number, row in enumerate(self._rows[self._plan.heads :], self._plan.heads + 1):
            self._take(row, number)
        return Reading(tuple(self._parts), tuple(self._findings))

    def _take(self, row: TableRow, number: int) -> None:
        if not filled(row):
            self._odd(Oddity.EMPTY_ROW, "", number)
        elif self._is_no_entry(row):
            self._odd(Oddity.LEFT_OUT, words_of(row), number)
        elif (section := self._section(row)) is not None:
            self._add(0, section, "", number)
        else:
            self._take_cells(padded(row, len(self._plan.columns)), number)

    def _is_no_entry(self, row: TableRow) -> bool:
        """Tell whether a row holds the heads once more, as on each printed page, or totals."""
        cells = [bare(cell) for cell in padded(row, len(self._plan.titles))]
        first = next(filter(None, cells), "")
        return (any(cells) and tuple(cells) == self._plan.titles) or first in _TOTALS

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
            self._odd(Oddity.LEFT_OUT, words_of(cells), number)

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
            text, own = split_owner(part.text)
            part = (
                replace(part, owner=_one_line(owner), text=part.text)
                if owner
                else replace(part, text=text, owner=own)
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
