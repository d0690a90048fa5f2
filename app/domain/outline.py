"""The outline (谈话提纲): what the talk is to cover, question by question."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.ids import QuestionId, TalkId


class OutlineState(StrEnum):
    """Where the outline stands; locked means approved and fixed."""

    DRAFT = "draft"
    LOCKED = "locked"


class QuestionState(StrEnum):
    """Whether a question was put in the talk (AH21)."""

    OPEN = "open"
    ASKED = "asked"
    DROPPED = "dropped"  # not raised, with a reason


@dataclass(frozen=True)
class Question:
    """One question with what it rests on; several facts, figures or sources stand on lines."""

    text: str
    focus_area: str = ""
    facts: str = ""
    figures: str = ""
    sources: str = ""
    state: QuestionState = QuestionState.OPEN
    reason: str = ""
    added_live: bool = False
    id: QuestionId = QuestionId(0)


class OutlineLockedError(RuleBrokenError):
    """The outline is locked and cannot be changed."""


@dataclass(frozen=True)
class Outline:
    """The questions of one talk in order, with the opening and the overall assessment (AH19)."""

    talk_id: TalkId
    opening: str = ""
    assessment: str = ""
    questions: tuple[Question, ...] = ()
    state: OutlineState = OutlineState.DRAFT

    def moved(self, index: int, step: int) -> "Outline":
        """Return the outline with the question at `index` moved by `step` places."""
        self._must_be_draft()
        target = index + step
        if not (0 <= index < len(self.questions) and 0 <= target < len(self.questions)):
            return self
        items = list(self.questions)
        items.insert(target, items.pop(index))
        return replace(self, questions=tuple(items))

    def locked(self) -> "Outline":
        """Return the outline fixed."""
        return replace(self, state=OutlineState.LOCKED)

    def reopened(self) -> "Outline":
        """Return the outline as a draft again: who was to approve it sent it back."""
        return replace(self, state=OutlineState.DRAFT)

    def question(self, question_id: QuestionId) -> Question | None:
        """Return the question with this id."""
        return next((q for q in self.questions if q.id == question_id), None)

    def _must_be_draft(self) -> None:
        if self.state is not OutlineState.DRAFT:
            raise OutlineLockedError
