"""The outline (谈话提纲): what the talk is to cover, question by question."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.ids import QuestionId, TalkId


class OutlineState(StrEnum):
    """Where the outline stands (domain 2.3); locked means approved and fixed."""

    DRAFT = "draft"  # 草拟
    JOINT_REVIEW = "joint_review"  # 会商
    SUBMITTED = "submitted"  # 送审
    LOCKED = "locked"  # 审定
    IN_USE = "in_use"  # 使用中, never stored: it follows from the talk's stage
    USED = "used"  # 已用, never stored either


EDITABLE = frozenset({OutlineState.DRAFT, OutlineState.JOINT_REVIEW})
"""States in which the outline is still being written."""


class QuestionState(StrEnum):
    """Whether a question was put in the talk (AH21)."""

    OPEN = "open"
    ASKED = "asked"
    DROPPED = "dropped"  # not raised, with a reason


class OriginKind(StrEnum):
    """Where something in a question was picked from."""

    PROBLEM = "problem"
    MEASURE = "measure"
    QUESTION = "question"  # of an earlier talk
    PRESET = "preset"  # 预置问题
    BANK = "bank"  # the scheme's question bank
    LIBRARY = "library"  # 表现库
    PORTRAIT = "portrait"
    MATERIAL = "material"


class About(StrEnum):
    """Whom something concerns (JP06)."""

    UNSAID = ""
    PERSON = "person"
    UNIT = "unit"


@dataclass(frozen=True)
class Origin:
    """What a question was made from: a row elsewhere, and its words as they were then.

    What is `sensitive` never stands on a copy for others (AH13); `materials` are the guarded ones
    it rests on, which their readers alone may see.
    """

    kind: OriginKind
    id: int
    words: str
    sensitive: bool = False
    about: About = About.UNSAID
    materials: tuple[int, ...] = ()


@dataclass(frozen=True)
class Question:
    """One question with what it rests on; several facts, figures or sources stand on lines.

    `text` is the question as it will be put, `problem` what is wrong, `to_explain` what the
    subject is asked to explain. `weight` is a code of the vocabulary question_weight (AH20),
    `kind` one of problem_kind (AH22).
    With an `addendum` above 0 it came after the lock, with the addendum of that number.
    """

    text: str
    focus_area: str = ""
    facts: str = ""
    figures: str = ""
    sources: str = ""
    state: QuestionState = QuestionState.OPEN
    reason: str = ""
    added_live: bool = False
    id: QuestionId = QuestionId(0)
    problem: str = ""
    weight: str = ""
    to_explain: str = ""
    origins: tuple[Origin, ...] = ()
    addendum: int = 0
    kind: str = ""


def says_anything(question: Question) -> bool:
    """Tell whether a question is not blank."""
    return any(
        (
            question.text,
            question.problem,
            question.facts,
            question.figures,
            question.sources,
            question.to_explain,
        )
    )


class OutlineLockedError(RuleBrokenError):
    """The outline is locked and cannot be changed."""


@dataclass(frozen=True)
class Outline:
    """The questions of one talk in order, with what is said around them (AH19, F7).

    `demands` are 工作要求, `self_review` is what the subject shall examine at the party meeting
    (民主生活会剖析要求).
    """

    talk_id: TalkId
    opening: str = ""
    assessment: str = ""
    questions: tuple[Question, ...] = ()
    state: OutlineState = OutlineState.DRAFT
    demands: str = ""
    self_review: str = ""

    def locked(self) -> "Outline":
        """Return the outline fixed."""
        return replace(self, state=OutlineState.LOCKED)

    def reopened(self) -> "Outline":
        """Return the outline as a draft again: who was to approve it sent it back.

        What an addendum had added belongs to the outline itself from now on.
        """
        questions = tuple(replace(question, addendum=0) for question in self.questions)
        return replace(self, state=OutlineState.DRAFT, questions=questions)

    def question(self, question_id: QuestionId) -> Question | None:
        """Return the question with this id."""
        return next((q for q in self.questions if q.id == question_id), None)
