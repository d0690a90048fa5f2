"""The form on which a unit checks itself against a library: made empty, read when filled in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.errors import CannotProceedError
from app.domain.ids import LibraryItemId
from app.domain.library import Library, LibraryEntry, LibraryItem
from app.domain.library_index import chain_of, entry_of
from app.domain.text import clean_text
from app.services.library_sheets import LOWEST_WIDTH, UPPER_WIDTH, moved_down
from app.services.ports.booklet_files import Area, BookSheet
from app.services.ports.spreadsheet import Cell, Row

CODE, ANSWER, REMARK = "代码", "有/无", "说明"
THERE, NOT_THERE = "有", "无"
UNIT_LINE = "单位（盖章）：　　　　　　　　　　填表人：　　　　　　　　　　日期："
_CODE_WIDTH, _ANSWER_WIDTH, _REMARK_WIDTH = 5, 5, 20
_YES = frozenset({THERE, "是", "√", "✓", "☑", "y", "1", "存在"})
_NO = frozenset({NOT_THERE, "没有", "否", "不存在", "×", "✗", "x", "n", "0", "-", "—", "/"})
_LONGEST_CODE = 18  # digits; an id has no more


class NotASelfCheckError(CannotProceedError):
    """The table is not our form of a self-check, or of another library."""


@dataclass(frozen=True)
class SelfCheckAnswer:
    """What a unit answered on one entry; `has` is None where there is only a remark."""

    entry: LibraryEntry
    has: bool | None
    remark: str


@dataclass(frozen=True)
class SelfCheck:
    """A filled-in form: what was answered with 有 or remarked, and how much is open."""

    answers: tuple[SelfCheckAnswer, ...]
    answered: int
    unanswered: int


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
        merges += [moved_down(area, 3) for area in _runs(rows, column)]
    uppers = [UPPER_WIDTH] * library.form.lowest
    widths = (_CODE_WIDTH, *uppers, LOWEST_WIDTH, _ANSWER_WIDTH, _REMARK_WIDTH)
    return BookSheet(
        "对照检查表",
        ((f"{library.name}对照检查表", *blank), (UNIT_LINE, *blank), heads, *rows),
        widths,
        heads=3,
        merges=tuple(merges),
        choices={len(heads) - 1: (THERE, NOT_THERE)},
    )


def answers_in(
    rows: Sequence[Sequence[Cell]], library: Library, items: Mapping[LibraryItemId, LibraryItem]
) -> SelfCheck | None:
    """Return what the rows of a filled-in form say; None where they are no form of the library."""
    head = next((n for n, row in enumerate(rows) if row and row[0].text.strip() == CODE), None)
    if head is None:
        return None
    titles = [cell.text.strip() for cell in rows[head]]
    if ANSWER not in titles or REMARK not in titles:
        return None
    answer, remark = titles.index(ANSWER), titles.index(REMARK)
    lowest = {i for i, item in items.items() if item.depth == library.form.lowest}
    said: dict[LibraryItemId, _Said] = {}
    for row in rows[head + 1 :]:
        cells = [clean_text(cell.text) for cell in row] + [""] * len(titles)
        item_id = _code(cells[0])
        if item_id in lowest:
            here = _Said(cells[answer], cells[remark])
            said[item_id] = max(said.get(item_id, here), here, key=_weight)
    if not said:
        return None
    found = [
        SelfCheckAnswer(entry_of(library, chain_of(items[i], dict(items))), each.has, each.remark)
        for i, each in said.items()
        if _weight(each) > 1
    ]
    answered = sum(_weight(each) > 0 for each in said.values())
    in_use = sum(not items[i].is_retired for i in lowest)
    return SelfCheck(tuple(found), answered, max(0, in_use - answered))


@dataclass(frozen=True)
class _Said:
    """Both cells of a row as they were filled in."""

    answer: str
    why: str

    @property
    def has(self) -> bool | None:
        """What the answer means; None for what is neither yes nor no."""
        bare = self.answer.casefold().rstrip("。.！!")
        return True if bare in _YES else False if bare in _NO else None

    @property
    def remark(self) -> str:
        """The remark, after an answer that means neither."""
        odd = self.answer if self.has is None else ""
        return "；".join(filter(None, (odd, self.why)))


def _weight(said: _Said) -> int:
    """Return what counts where an entry has several rows, and whether it is to be looked at."""
    if said.has is None:
        return 2 if said.remark else 0
    return 3 if said.has else 1


def _code(text: str) -> LibraryItemId:
    is_number = text.isdecimal() and len(text) <= _LONGEST_CODE
    return LibraryItemId(int(text) if is_number else 0)


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
