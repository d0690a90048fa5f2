"""The three lists (问题、举措、时限清单) as rows of text, in the columns of the talk's scheme."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.follow_up import Measure, Problem, ProblemState
from app.domain.participant import Role
from app.domain.scheme import ListColumn, Scheme
from app.domain.talk import Talk
from app.services.following_up import ProblemSheet
from ui.errors.code_words import joined
from ui.look.translation import QT_TRANSLATE_NOOP

STATE_CODES = frozenset({"state", "tracking", "progress"})
_STATE_TITLE = QT_TRANSLATE_NOOP("ThreeLists", "状态")
_OVERDUE = QT_TRANSLATE_NOOP("ThreeLists", "已逾期")
_DONE = QT_TRANSLATE_NOOP("ThreeLists", "已完成")
_OPEN = QT_TRANSLATE_NOOP("ThreeLists", "进行中")
_PROBLEM_STATES = {
    ProblemState.RAISED: QT_TRANSLATE_NOOP("ThreeLists", "已指出"),
    ProblemState.RECTIFYING: QT_TRANSLATE_NOOP("ThreeLists", "整改中"),
    ProblemState.CLOSED: QT_TRANSLATE_NOOP("ThreeLists", "已销号"),
}


@dataclass(frozen=True)
class ListRow:
    """One row: its cells by column code, and what it stands for."""

    cells: dict[str, str]
    problem: Problem
    measure: Measure | None
    is_overdue: bool


@dataclass(frozen=True)
class ListedTalk:
    """Everything the rows are made of."""

    talk: Talk
    scheme: Scheme
    sheets: tuple[ProblemSheet, ...]
    today: date


def with_state(columns: Sequence[ListColumn]) -> tuple[ListColumn, ...]:
    """Return the scheme's columns; a list that lacks a state gets one on the screen."""
    if any(column.code in STATE_CODES for column in columns):
        return tuple(columns)
    return (*columns, ListColumn("state", _said(_STATE_TITLE), 3))


def state_words() -> tuple[str, ...]:
    """Return every word a state column can show."""
    return tuple(_said(word) for word in (_OVERDUE, _DONE, _OPEN, *_PROBLEM_STATES.values()))


def problem_rows(listed: ListedTalk) -> tuple[ListRow, ...]:
    """Return the rows of the problem list (问题清单)."""
    return tuple(_problem_row(listed, sheet) for sheet in listed.sheets)


def measure_rows(listed: ListedTalk) -> tuple[ListRow, ...]:
    """Return the rows of the measure list (举措清单), problem by problem."""
    return _per_measure(listed, _measure_cells)


def deadline_rows(listed: ListedTalk) -> tuple[ListRow, ...]:
    """Return the rows of the deadline list (时限清单), the nearest day first."""
    rows = _per_measure(listed, _deadline_cells)
    return tuple(sorted(rows, key=lambda row: row.measure.due_on if row.measure else date.max))


def measure_state(measure: Measure, today: date) -> str:
    """Return the word for where a measure stands."""
    if measure.done_on:
        return _said(_DONE)
    return _said(_OVERDUE if measure.is_overdue(today) else _OPEN)


def _problem_row(listed: ListedTalk, sheet: ProblemSheet) -> ListRow:
    problem, overdue = sheet.problem, sheet.is_overdue(listed.today)
    state = _said(_OVERDUE if overdue else _PROBLEM_STATES[problem.state])
    open_days = [m.due_on for m in sheet.measures]
    cells = {
        "number": str(problem.number),
        "source": listed.talk.number,
        "focus": listed.scheme.focus_name(problem.focus_area),
        "text": problem.text,
        "explanation": problem.explanation,
        "owner_unit": _owner_unit(listed.talk),
        "responsible": joined(dict.fromkeys(m.responsible for m in sheet.measures)),
        "due": max(open_days).isoformat() if open_days else "",
        "state": state,
        "tracking": state,
    }
    return ListRow(cells, problem, None, overdue)


def _measure_cells(listed: ListedTalk, sheet: ProblemSheet, number: int) -> dict[str, str]:
    measure = sheet.measures[number - 1]
    return {
        "number": f"{sheet.problem.number}.{number}",
        "problem": sheet.problem.text,
        "text": measure.text,
        "owner_unit": _owner_unit(listed.talk),
        "responsible": measure.responsible,
        "due": measure.due_on.isoformat(),
        "tracking": measure_state(measure, listed.today),
    }


def _deadline_cells(listed: ListedTalk, sheet: ProblemSheet, number: int) -> dict[str, str]:
    measure = sheet.measures[number - 1]
    is_closed = sheet.problem.state is ProblemState.CLOSED
    return {
        **_measure_cells(listed, sheet, number),
        "source": listed.talk.number,
        "measure": measure.text,
        "progress": measure_state(measure, listed.today),
        "evidence": measure.evidence,
        "closed": _said(_PROBLEM_STATES[ProblemState.CLOSED]) if is_closed else "",
        "closed_on": measure.done_on.isoformat() if is_closed and measure.done_on else "",
    }


_Cells = Callable[[ListedTalk, ProblemSheet, int], dict[str, str]]


def _per_measure(listed: ListedTalk, cells: _Cells) -> tuple[ListRow, ...]:
    return tuple(
        ListRow(
            cells(listed, sheet, number), sheet.problem, measure, measure.is_overdue(listed.today)
        )
        for sheet in listed.sheets
        for number, measure in enumerate(sheet.measures, 1)
    )


def _owner_unit(talk: Talk) -> str:
    subject = talk.one(Role.SUBJECT)
    return subject.unit_name if subject else ""


def _said(source: str) -> str:
    return QCoreApplication.translate("ThreeLists", source)
