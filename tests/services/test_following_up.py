"""Measures and deadlines until a problem is closed."""

from datetime import date

import pytest

from app.domain.follow_up import ProblemState
from app.services.demonstration import TalkClock
from app.services.following_up import EvidenceMissingError, MeasuresOpenError
from app.services.workbench import Workbench
from tests.builders_talks import begin_read_back, freeze
from tests.services.conftest import Held

DUE = date(2026, 4, 1)


@pytest.fixture
def frozen(bench: Workbench, held: Held) -> Held:
    """Return a talk whose problems are on the list."""
    begin_read_back(bench, held.id)
    freeze(bench, held.id)
    return held


def test_a_measure_starts_the_rectification(bench: Workbench, frozen: Held) -> None:
    """The first measure takes the problem from raised to being rectified."""
    (sheet,) = bench.following_up.sheets(frozen.id)
    assert sheet.problem.state is ProblemState.RAISED
    bench.following_up.add_measure(sheet.problem.id, "逐项开工", "周䶮", DUE)

    (sheet,) = bench.following_up.sheets(frozen.id)
    assert sheet.problem.state is ProblemState.RECTIFYING
    assert sheet.measures[0].due_on == DUE


def test_overdue_is_seen_from_the_day(bench: Workbench, frozen: Held) -> None:
    """On the due day a measure is not overdue; on the next it is."""
    (sheet,) = bench.following_up.sheets(frozen.id)
    bench.following_up.add_measure(sheet.problem.id, "逐项开工", "周䶮", DUE)
    (sheet,) = bench.following_up.sheets(frozen.id)

    assert not sheet.is_overdue(DUE)
    assert sheet.is_overdue(date(2026, 4, 2))


def test_a_problem_closes_only_when_all_is_done(bench: Workbench, frozen: Held) -> None:
    """No measure, an open measure or a measure without evidence: not closed."""
    problem = bench.following_up.sheets(frozen.id)[0].problem.id
    with pytest.raises(MeasuresOpenError):
        bench.following_up.close(problem)
    measure = bench.following_up.add_measure(problem, "逐项开工", "周䶮", DUE)
    with pytest.raises(MeasuresOpenError):
        bench.following_up.close(problem)
    with pytest.raises(EvidenceMissingError):
        bench.following_up.finish_measure(measure.id, " ")
    bench.following_up.finish_measure(measure.id, "开工报告23份")

    assert bench.following_up.close(problem).state is ProblemState.CLOSED


def test_more_evidence_does_not_move_the_day_a_measure_was_done(
    bench: Workbench, frozen: Held, clock: TalkClock
) -> None:
    """The day stays that of the first evidence; the newest words hold."""
    problem = bench.following_up.sheets(frozen.id)[0].problem.id
    measure = bench.following_up.add_measure(problem, "逐项开工", "周䶮", DUE)
    first = bench.following_up.finish_measure(measure.id, "开工报告23份")
    clock.wait(3 * 86400)
    second = bench.following_up.finish_measure(measure.id, "开工报告24份")

    assert second.done_on == first.done_on
    assert second.evidence == "开工报告24份"
