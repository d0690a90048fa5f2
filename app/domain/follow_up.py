"""Follow-up: problems raised in a talk, the measures against them and their deadlines."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import EntryId, MeasureId, ProblemId, TalkId


class ProblemState(StrEnum):
    """Where a problem stands; overdue is derived, never stored."""

    RAISED = "raised"  # 已指出
    RECTIFYING = "rectifying"  # 整改中
    CLOSED = "closed"  # 已销号


@dataclass(frozen=True)
class Problem:
    """A row of the problem list (问题清单), born from a marked entry; `number` from 1 a talk."""

    talk_id: TalkId
    entry_id: EntryId
    number: int
    text: str
    focus_area: str = ""
    explanation: str = ""  # what the subject said to it (AH08)
    state: ProblemState = ProblemState.RAISED
    id: ProblemId = ProblemId(0)


@dataclass(frozen=True)
class Measure:
    """A row of the measure and deadline lists: what is done, by whom, until when."""

    problem_id: ProblemId
    text: str
    responsible: str
    due_on: date
    done_on: date | None = None
    evidence: str = ""
    id: MeasureId = MeasureId(0)

    def is_overdue(self, on: date) -> bool:
        """Tell whether the measure is unfinished after its day."""
        return self.done_on is None and on > self.due_on
