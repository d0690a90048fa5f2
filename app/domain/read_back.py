"""The read-back (核对): how the subject took notice of the record and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ids import TalkId


class ReadBackManner(StrEnum):
    """How the record was taken notice of."""

    READ = "read"  # 本人阅看
    READ_OUT = "read_out"  # 向其宣读


class SubjectOpinion(StrEnum):
    """What the subject says of the record."""

    NO_OBJECTION = "no_objection"  # 无异议
    CORRECTED = "corrected"  # 有更正
    REFUSED = "refused"  # 拒绝核对


@dataclass(frozen=True)
class Refusal:
    """A refusal to sign: the reason, two witnesses or more, and when."""

    reason: str
    witnesses: tuple[str, ...]
    at: datetime


@dataclass(frozen=True)
class ReadBack:
    """The read-back of one talk; `pages_read` counts the pages confirmed one by one.

    `statement` is the subject's own statement, printed as it was given.
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
