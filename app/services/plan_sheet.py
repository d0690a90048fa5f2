"""The coverage of a plan as a workbook: a row for each target, with merged heads, and counts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.domain.cadence_due import Box, BoxState
from app.domain.plan_board import BoardRow, PlanBoard, Tally
from app.domain.scheme import Scheme
from app.services.ports.booklet_files import Area, BookSheet, BookWriter
from app.services.ports.file_shelf import FileShelf
from app.services.ports.spreadsheet import Row
from app.services.ports.vault_store import VaultStore

_PERSON = ("姓名", "单位", "职务", "层级", "管理权限")
_TALK = ("谈话类型", "谈话组织层级", "谈话人")
_STATE = ("期间", "应谈", "已谈", "已安排", "情况", "到期日", "剩余天数", "谈话编号")
_EXCLUDED = "不列入"
_WIDTHS = (10, 24, 18, 10, 8, 16, 12, 12, 8, 6, 6, 6, 8, 11, 8, 12, 20)
_COUNTS = ("人次", "人", "已谈人次", "已谈人", "已安排人次", "已完成", "待谈", "逾期", "未到期")


@dataclass(frozen=True)
class BoardWords:
    """The title, the words of the states, and the schemes whose words stand for their codes."""

    title: str
    states: Mapping[BoxState, str]
    schemes: tuple[Scheme, ...]
    periods: Mapping[str, str]  # H1 → 上半年; a code that is missing stands as it is


class PlanSheet:
    """Writes a board; all its cells are texts and none is ever worked out."""

    def __init__(
        self, store: VaultStore, writer: Callable[[], BookWriter], shelf: FileShelf
    ) -> None:
        self._store = store
        self._writer = writer  # asked when needed: it loads slowly
        self._shelf = shelf

    def write(self, path: Path, board: PlanBoard, words: BoardWords) -> Path:
        """Write the board as .xlsx; a taken name gets a number. Return where it is.

        Raises PlaceMissingError, ReadOnlyPlaceError, DiskFullError.
        """
        names = _Names(words)
        data = self._writer().workbook((_rows(board, words, names), _counts(board, names)))
        with self._store.change() as tables:  # first: no file may leave without its entry
            tables.audit.note("export_plan", "target", 0)
        return self._shelf.put(path.parent, path.name, data)


class _Names:
    """The schemes' words for codes; the first scheme that knows one has its say."""

    def __init__(self, words: BoardWords) -> None:
        self._schemes = words.schemes

    def level(self, code: str) -> str:
        levels = (scheme.level(code) for scheme in self._schemes)
        return next((level.name for level in levels if level), code)

    def authority(self, code: str) -> str:
        names = (scheme.authority_name(code) for scheme in self._schemes)
        return next((name for name in names if name), code)

    def talk_type(self, scheme_code: str, code: str) -> str:
        types = (t for s in self._schemes if s.code == scheme_code for t in s.talk_types)
        return next((t.name for t in types if t.code == code), code)


def _rows(board: PlanBoard, words: BoardWords, names: _Names) -> BookSheet:
    heads = (*_PERSON, *_TALK, *_STATE, "备注")
    groups = _padded("谈话对象", len(_PERSON)) + _padded("谈话", len(_TALK))
    groups += (*_padded("完成情况", len(_STATE)), "备注")
    rows: list[Row] = [_padded(words.title, len(heads)), groups, heads]
    merges: list[Area] = [(1, 1, 1, len(heads)), (2, len(heads), 3, len(heads))]
    first = 1
    for part in (_PERSON, _TALK, _STATE):
        merges.append((2, first, 2, first + len(part) - 1))
        first += len(part)
    for row in board.rows:
        rows += [_line(row, box, words, names) for box in row.boxes or (None,)]
    return BookSheet("谈话覆盖", tuple(rows), _WIDTHS, heads=3, merges=tuple(merges))


def _line(row: BoardRow, box: Box | None, words: BoardWords, names: _Names) -> Row:
    who = (row.name, row.unit, row.post, names.level(row.level), names.authority(row.authority))
    talk = (
        names.talk_type(row.scheme_code, row.talk_type),
        names.level(row.organiser),
        row.interviewer,
    )
    if box is None:
        return (*who, *talk, *_padded("", 4), *_padded(_EXCLUDED, 4), row.excluded)
    left = str(row.days_left) if row.due_on == box.period.due and row.days_left is not None else ""
    state = (
        words.periods.get(box.period.code, box.period.code),
        str(box.period.count),
        str(box.done),
        str(box.planned),
        words.states[box.state],
        box.period.due.isoformat(),
        left,
        row.talk_number,
    )
    return (*who, *talk, *state, row.note)


def _counts(board: PlanBoard, names: _Names) -> BookSheet:
    heads = ("分类", "", *_COUNTS)
    rows: list[Row] = [heads, ("合计", "", *_numbers(board.total))]
    merges: list[Area] = [(1, 1, 1, 2), (2, 1, 2, 2)]
    kinds = (
        ("谈话组织层级", board.by_organiser, names.level),
        ("单位层级", board.by_level, names.level),
        ("管理权限", board.by_authority, names.authority),
    )
    for title, counts, name in kinds:
        first = len(rows) + 1
        for code, found in counts.items():
            rows.append((title, name(code) or "未注明", *_numbers(found)))
        if len(rows) > first:
            merges.append((first, 1, len(rows), 1))
    widths = (14, 14, *(10 for _ in _COUNTS))
    return BookSheet("统计", tuple(rows), widths, heads=1, merges=tuple(merges))


def _numbers(found: Tally) -> Row:
    numbers = (
        found.targets,
        found.persons,
        found.held_times,
        found.held_persons,
        found.planned_times,
        found.done,
        found.due,
        found.overdue,
        found.later,
    )
    return tuple(map(str, numbers))


def _padded(text: str, length: int) -> Row:
    return (text, *("" for _ in range(length - 1)))
