"""The talk (谈话): one interview from plan to archive."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.errors import RuleBrokenError
from app.domain.ids import TalkId
from app.domain.participant import Participant, Role
from app.domain.stage import NEEDS_REASON, TalkStage, may_follow
from app.domain.text import clean_line


class StageNotReachableError(RuleBrokenError):
    """The wanted stage cannot follow the present one."""

    def __init__(self, stage: TalkStage, wanted: TalkStage) -> None:
        super().__init__(stage, wanted)
        self.stage = stage
        self.wanted = wanted


class ReasonMissingError(RuleBrokenError):
    """A step was taken without the reason it needs."""

    def __init__(self, wanted: TalkStage) -> None:
        super().__init__(wanted)
        self.wanted = wanted


@dataclass(frozen=True)
class Talk:
    """One talk under one version of a scheme.

    `uid` is 32 hex digits, for life. `used_stages` are the optional stages its talk type uses.
    `reason` says why the talk is held, `stage_reason` why it was last paused, postponed,
    cancelled …; it stays when the talk goes on, or nobody would know why it was broken off.
    """

    uid: str
    number: str
    scheme_code: str
    scheme_version: str
    type_code: str
    reason: str
    place: str
    planned_on: date
    participants: tuple[Participant, ...] = ()
    handling_office: str = ""
    classification: str = ""
    used_stages: frozenset[TalkStage] = frozenset()
    stage: TalkStage = TalkStage.PLANNED
    stage_reason: str = ""
    started_at: datetime | None = None
    ended_at: datetime | None = None
    entry_count: int = 0
    problem_count: int = 0
    fingerprint: str = ""
    frozen_version: int = 0
    id: TalkId = TalkId(0)

    def with_role(self, role: Role) -> tuple[Participant, ...]:
        """Return the participants with this role in order."""
        return tuple(p for p in self.participants if p.role is role)

    def one(self, role: Role) -> Participant | None:
        """Return the first participant with this role."""
        return next(iter(self.with_role(role)), None)

    def may_become(self) -> tuple[TalkStage, ...]:
        """Return the stages that may follow, the normal one first."""
        return may_follow(self.stage, self.used_stages)

    def become(self, stage: TalkStage, *, reason: str = "") -> "Talk":
        """Return the talk one stage on.

        Raises StageNotReachableError, ReasonMissingError or TextTooLongError.
        """
        if stage not in self.may_become():
            raise StageNotReachableError(self.stage, stage)
        clean = clean_line(reason, "reason", required=False)
        if stage in NEEDS_REASON and not clean:
            raise ReasonMissingError(stage)
        return replace(self, stage=stage, stage_reason=clean or self.stage_reason)
