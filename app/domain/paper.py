"""Papers (附件文书) beside a talk's record: each is a record of its own, fixed when it is made.

A refusal, an absence, a correction after sealing and the record of one sitting are papers: they
are never changed; a second one of the same kind gets the next number.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.ids import PaperId, TalkId


class PaperKind(StrEnum):
    """What a paper is; its title and its word in the number come from the scheme."""

    SITTING = "sitting"  # 分次记录
    REFUSAL = "refusal"  # 拒签说明
    ABSENCE = "absence"  # 不能签名说明
    ADDENDUM = "addendum"  # 补正说明


class PaperOutOfTurnError(RuleBrokenError):
    """A paper of this kind is made at another stage of the talk."""

    def __init__(self, kind: PaperKind) -> None:
        super().__init__(kind)
        self.kind = kind


@dataclass(frozen=True)
class Paper:
    """One paper of a talk; `number` counts from 1 within its kind.

    `fingerprint` is that of its record (64 lower-case hex digits), whose number is printed on
    it: see `paper_number`.
    """

    talk_id: TalkId
    kind: PaperKind
    number: int
    fingerprint: str
    at: datetime
    id: PaperId = PaperId(0)


def paper_number(talk_number: str, word: str, number: int) -> str:
    """Return what is printed as a paper's number, such as 2026-0001-补1."""
    return f"{talk_number}-{word}{number}"
