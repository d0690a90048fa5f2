"""Problems and measures."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.domain.follow_up import Measure, Problem, ProblemState
from app.domain.ids import EntryId, MeasureId, ProblemId, TalkId
from app.storage.session import Body, Row, Session
from app.storage.values import day_of, text_of

_PROBLEM = "talk_id, entry_id, number, text, focus_area, explanation, state"
_MEASURE = "problem_id, text, responsible, due_on, done_on, evidence"


class SqlFollowUpTable:
    """Rows of problems and measures; each row is its body."""

    entity = "problem"

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_problem(self, problem: Problem) -> Problem:
        """Store a new problem; gives its id."""
        body = _problem_body(problem)
        new = self._session.insert(
            f"INSERT INTO problem ({_PROBLEM}) VALUES (?, ?, ?, ?, ?, ?, ?)", body
        )
        self._session.changed("add", self.entity, new, body)
        return replace(problem, id=ProblemId(new))

    def save_problem(self, problem: Problem) -> None:
        """Replace a problem; raises KeyError."""
        body = _problem_body(problem)
        self._session.one(
            f"UPDATE problem SET ({_PROBLEM}) = (?, ?, ?, ?, ?, ?, ?) WHERE id = ? RETURNING id",
            (*body, problem.id),
        )
        self._session.changed("save", self.entity, problem.id, body)

    def problem(self, problem_id: ProblemId) -> Problem:
        """Return a problem; raises KeyError."""
        sql = f"SELECT id, {_PROBLEM} FROM problem WHERE id = ?"
        return _problem(self._session.one(sql, (problem_id,)))

    def problems(self, talk_id: TalkId) -> tuple[Problem, ...]:
        """Return a talk's problems by number."""
        rows = self._session.rows(
            f"SELECT id, {_PROBLEM} FROM problem WHERE talk_id = ? ORDER BY number, id",
            (talk_id,),
        )
        return tuple(map(_problem, rows))

    def add_measure(self, measure: Measure) -> Measure:
        """Store a new measure; gives its id."""
        body = _measure_body(measure)
        new = self._session.insert(
            f"INSERT INTO measure ({_MEASURE}) VALUES (?, ?, ?, ?, ?, ?)", body
        )
        self._session.changed("add", "measure", new, body)
        return replace(measure, id=MeasureId(new))

    def save_measure(self, measure: Measure) -> None:
        """Replace a measure; raises KeyError."""
        body = _measure_body(measure)
        self._session.one(
            f"UPDATE measure SET ({_MEASURE}) = (?, ?, ?, ?, ?, ?) WHERE id = ? RETURNING id",
            (*body, measure.id),
        )
        self._session.changed("save", "measure", measure.id, body)

    def measure(self, measure_id: MeasureId) -> Measure:
        """Return a measure; raises KeyError."""
        sql = f"SELECT id, {_MEASURE} FROM measure WHERE id = ?"
        return _measure(self._session.one(sql, (measure_id,)))

    def measures(self, talk_id: TalkId) -> tuple[Measure, ...]:
        """Return the measures of a talk's problems by deadline."""
        rows = self._session.rows(
            "SELECT m.id, problem_id, m.text, responsible, due_on, done_on, evidence"
            " FROM problem p JOIN measure m ON m.problem_id = p.id"
            " WHERE p.talk_id = ? ORDER BY due_on, m.id",
            (talk_id,),
        )
        return tuple(map(_measure, rows))

    def bodies(self) -> Iterator[Body]:
        """Yield every row as the audit trail covers it."""
        for row in self._session.each(f"SELECT id, {_PROBLEM} FROM problem"):
            yield self.entity, row[0], row[1:]
        for row in self._session.each(f"SELECT id, {_MEASURE} FROM measure"):
            yield "measure", row[0], row[1:]


def _problem_body(problem: Problem) -> Row:
    return (
        problem.talk_id,
        problem.entry_id,
        problem.number,
        problem.text,
        problem.focus_area,
        problem.explanation,
        problem.state.value,
    )


def _problem(row: Row) -> Problem:
    problem_id, talk_id, entry_id, number, text, focus_area, explanation, state = row
    return Problem(
        TalkId(talk_id),
        EntryId(entry_id),
        number,
        text,
        focus_area,
        explanation,
        ProblemState(state),
        ProblemId(problem_id),
    )


def _measure_body(measure: Measure) -> Row:
    return (
        measure.problem_id,
        measure.text,
        measure.responsible,
        measure.due_on.isoformat(),
        text_of(measure.done_on),
        measure.evidence,
    )


def _measure(row: Row) -> Measure:
    measure_id, problem_id, text, responsible, due_on, done_on, evidence = row
    return Measure(
        ProblemId(problem_id),
        text,
        responsible,
        date.fromisoformat(due_on),
        day_of(done_on),
        evidence,
        MeasureId(measure_id),
    )
