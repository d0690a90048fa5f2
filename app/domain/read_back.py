"""The read-back (核对): how the subject took notice of the record and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import TalkId
from app.domain.stage import TalkStage


class ReadBackManner(StrEnum):
    """How the record was taken notice of."""

    READ = "read"  # 本人阅看
    READ_OUT = "read_out"  # 向其宣读


class SubjectOpinion(StrEnum):
    """What the subject says of the record."""

    NO_OBJECTION = "no_objection"  # 无异议
    CORRECTED = "corrected"  # 有更正、补充
    REFUSED = "refused"  # 拒绝核对
    ABSENT = "absent"  # 未在场核对


@dataclass(frozen=True)
class Refusal:
    """A refusal to sign: the reason, two witnesses or more, and when."""

    reason: str
    witnesses: tuple[str, ...]
    at: datetime


class AbsenceKind(StrEnum):
    """Why there is no signature although nobody declined."""

    NOT_PRESENT = "not_present"  # 未到场
    UNABLE = "unable"  # 到场但不能签名


@dataclass(frozen=True)
class Absence:
    """That the subject could not sign: why, which two members of staff or more say so, when."""

    kind: AbsenceKind
    reason: str
    staff: tuple[str, ...]
    at: datetime


@dataclass(frozen=True)
class ReadBack:
    """The read-back of one talk; `pages_read` counts the pages confirmed one by one.

    `statement` is the subject's own statement, printed as it was given. `reader` read the
    record out, where it was (empty: the recorder), for `read_out_reason`.
    """

    talk_id: TalkId
    manner: ReadBackManner = ReadBackManner.READ
    opinion: SubjectOpinion | None = None
    statement: str = ""
    pages_read: int = 0
    started_at: datetime | None = None
    ended_at: datetime | None = None
    signed_pages: int = 0
    refusal: Refusal | None = None
    reader: str = ""
    read_out_reason: str = ""
    absence: Absence | None = None


def stage_after_review(read_back: ReadBack) -> TalkStage:
    """Return the stage that follows the freeze: signed, or noted why it is not."""
    if read_back.refusal:
        return TalkStage.REFUSAL_NOTED
    return TalkStage.ABSENCE_NOTED if read_back.absence else TalkStage.SIGNED


def opinion_as_of(
    opinion: SubjectOpinion | None, *, has_corrections: bool
) -> SubjectOpinion | None:
    """Return the opinion as it stands: an agreement follows what was corrected or undone since."""
    if opinion in (SubjectOpinion.NO_OBJECTION, SubjectOpinion.CORRECTED):
        return SubjectOpinion.CORRECTED if has_corrections else SubjectOpinion.NO_OBJECTION
    return opinion
