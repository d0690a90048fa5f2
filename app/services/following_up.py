"""Following up: measures with deadlines for each problem, until it is closed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from app.domain.deadline import Due, due_day
from app.domain.errors import RuleBrokenError
from app.domain.follow_up import Measure, Problem, ProblemState
from app.domain.ids import MeasureId, ProblemId, TalkId
from app.domain.scheme import DeadlineRule
from app.domain.text import clean_entry, clean_line
from app.domain.working_days import WorkingCalendar
from app.services.ports.clock import Clock
from app.services.ports.vault_store import VaultStore


class MeasuresOpenError(RuleBrokenError):
    """A problem is only closed when it has measures and all are done (PRB-01)."""


class EvidenceMissingError(RuleBrokenError):
    """A measure is only done with a word on what shows it (PRB-05)."""


@dataclass(frozen=True)
class ProblemSheet:
    """A problem with its measures."""

    problem: Problem
    measures: tuple[Measure, ...]

    def is_overdue(self, on: date) -> bool:
        """Tell whether any measure is overdue."""
        return any(measure.is_overdue(on) for measure in self.measures)


class FollowingUp:
    """Works on the three lists of one talk."""

    def __init__(
        self, store: VaultStore, clock: Clock, calendar: Callable[[], WorkingCalendar]
    ) -> None:
        self._store = store
        self._clock = clock
        self._calendar = calendar

    def today(self) -> date:
        """Return today's date."""
        return self._clock.now().date()

    def due(self, rule: DeadlineRule, event: date) -> Due:
        """Return the day a term of the scheme ends; provisional in a year not announced yet."""
        return due_day(rule, event, self._calendar())

    def sheets(self, talk_id: TalkId) -> tuple[ProblemSheet, ...]:
        """Return the talk's problems in their order, each with its measures."""
        with self._store.read() as tables:
            problems = tables.follow_up.problems(talk_id)
            measures = tables.follow_up.measures(talk_id)
        return tuple(
            ProblemSheet(p, tuple(m for m in measures if m.problem_id == p.id)) for p in problems
        )

    def add_measure(
        self, problem_id: ProblemId, text: str, responsible: str, due_on: date
    ) -> Measure:
        """Add a measure; its problem is then being rectified (PRB-01)."""
        measure = Measure(
            problem_id=problem_id,
            text=clean_entry(text),
            responsible=clean_line(responsible, "responsible"),
            due_on=due_on,
        )
        with self._store.change() as tables:
            problem = tables.follow_up.problem(problem_id)
            if problem.state is not ProblemState.RECTIFYING:
                tables.follow_up.save_problem(replace(problem, state=ProblemState.RECTIFYING))
            return tables.follow_up.add_measure(measure)

    def finish_measure(self, measure_id: MeasureId, evidence: str) -> Measure:
        """Note that a measure is done and what shows it; further evidence moves no date.

        Raises EvidenceMissingError or TextTooLongError.
        """
        shown_by = clean_entry(evidence, required=False)
        if not shown_by:
            raise EvidenceMissingError
        with self._store.change() as tables:
            measure = tables.follow_up.measure(measure_id)
            done = replace(measure, done_on=measure.done_on or self.today(), evidence=shown_by)
            tables.follow_up.save_measure(done)
            return done

    def close(self, problem_id: ProblemId) -> Problem:
        """Close a problem (销号); raises MeasuresOpenError."""
        with self._store.change() as tables:
            problem = tables.follow_up.problem(problem_id)
            measures = [
                m for m in tables.follow_up.measures(problem.talk_id) if m.problem_id == problem_id
            ]
            if not measures or any(m.done_on is None for m in measures):
                raise MeasuresOpenError
            closed = replace(problem, state=ProblemState.CLOSED)
            tables.follow_up.save_problem(closed)
            return closed
