"""What happens around an outline: who agreed, who approved, who remarked what, what came later."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.ids import CommentId, OutlineVersionId, PersonId, QuestionId, TalkId, UnitId
from app.domain.outline import Outline, OutlineState, Question
from app.domain.stage import BEFORE_THE_TALK, TalkStage

S = OutlineState

_NEXT: dict[OutlineState, tuple[OutlineState, ...]] = {
    S.DRAFT: (S.JOINT_REVIEW, S.SUBMITTED, S.LOCKED),
    S.JOINT_REVIEW: (S.SUBMITTED, S.LOCKED, S.DRAFT),
    S.SUBMITTED: (S.LOCKED, S.DRAFT),
}


class WrongOutlineStateError(RuleBrokenError):
    """The outline cannot go from where it stands to where it is wanted."""

    def __init__(self, state: OutlineState, wanted: OutlineState) -> None:
        super().__init__(state, wanted)
        self.state = state
        self.wanted = wanted


class OutlineReasonMissingError(RuleBrokenError):
    """An outline is sent back, or something is added to it, without a reason."""


class OutlineNotLockedError(RuleBrokenError):
    """An addendum was asked for while the outline itself can still be changed."""


class AddendumEmptyError(RuleBrokenError):
    """An addendum holds neither a question nor a fact."""


def may_become(state: OutlineState) -> tuple[OutlineState, ...]:
    """Return the states that may follow, the normal one first."""
    return _NEXT.get(state, ())


def shown_state(state: OutlineState, stage: TalkStage) -> OutlineState:
    """Return what is shown: a locked outline is in use during the talk and used after it."""
    if state is not S.LOCKED or stage in BEFORE_THE_TALK:
        return state
    if stage in (TalkStage.POSTPONED, TalkStage.CANCELLED):
        return state
    return S.IN_USE if stage in (TalkStage.IN_SESSION, TalkStage.PAUSED) else S.USED


TAKES_ADDENDA: frozenset[TalkStage] = frozenset(
    {*BEFORE_THE_TALK, TalkStage.POSTPONED, TalkStage.IN_SESSION, TalkStage.PAUSED}
)
"""Stages in which a locked outline may still get an addendum: until the talk is over."""


class VersionAct(StrEnum):
    """Why a version of the outline was kept."""

    HANDED_OVER = "handed_over"  # to the other office
    SUBMITTED = "submitted"
    RETURNED = "returned"
    LOCKED = "locked"
    SENT = "sent"  # part of it went out as a file
    MERGED = "merged"  # what stood before a review was taken in
    RECEIVED = "received"  # what a review brought
    REOPENED = "reopened"  # the talk was sent back
    TAKEN_OUT = "taken_out"  # before who does not see all of a question took it out


@dataclass(frozen=True)
class OutlineVersion:
    """The whole outline as it stood at a hand-over; `number` counts from 1 a talk."""

    talk_id: TalkId
    number: int
    at: datetime
    account: str
    act: VersionAct
    reason: str
    outline: Outline
    id: OutlineVersionId = OutlineVersionId(0)


class SignKind(StrEnum):
    """What a person put the name to."""

    CONSENT = "consent"  # 会签
    APPROVAL = "approval"  # 审定


@dataclass(frozen=True)
class OutlineSign:
    """Who of which office stands for the outline, as it was then.

    `fingerprint` is that of the outline's words, so a later change shows.
    """

    talk_id: TalkId
    kind: SignKind
    office: str
    name: str
    at: datetime
    account: str
    fingerprint: str
    is_withdrawn: bool = False
    id: int = 0


@dataclass(frozen=True)
class Comment:
    """A remark on a question (0: the outline as a whole) and on a field of it.

    `uid` is 32 hex digits: a remark that comes in twice by file is still one.
    """

    talk_id: TalkId
    text: str
    author: str
    office: str
    at: datetime
    uid: str
    question_id: QuestionId = QuestionId(0)
    field: str = ""
    resolved_by: str = ""
    id: CommentId = CommentId(0)

    @property
    def resolved(self) -> bool:
        """Whether someone has dealt with it."""
        return bool(self.resolved_by)


@dataclass(frozen=True)
class AddedFact:
    """What came to light about a question of the locked outline."""

    question_id: QuestionId
    facts: str = ""
    figures: str = ""
    sources: str = ""


@dataclass(frozen=True)
class Addendum:
    """An addition to a locked outline (增补提纲); `number` counts from 1 a talk."""

    talk_id: TalkId
    number: int
    reason: str
    at: datetime
    account: str
    approver: str
    questions: tuple[Question, ...]
    facts: tuple[AddedFact, ...]
    id: int = 0


@dataclass(frozen=True)
class PresetProblem:
    """A problem known before any talk (预置问题, JP08), of a person, a unit, or both."""

    text: str
    person_id: PersonId | None = None
    unit_id: UnitId | None = None
    facts: str = ""
    figures: str = ""
    sources: str = ""
    focus_area: str = ""
    sensitive: bool = False
    removed: bool = False
    id: int = 0
    kind: str = ""  # code of the vocabulary problem_kind
