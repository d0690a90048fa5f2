"""The transcript: what was said or noted, entry by entry, and what was done to it later."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.ids import CorrectionId, EntryId, QuestionId, TalkId
from app.domain.participant import Role


class EntryKind(StrEnum):
    """What an entry is; its printed word comes from the scheme."""

    QUESTION = "question"  # 问
    ANSWER = "answer"  # 答
    EXPLANATION = "explanation"  # 说明
    SUGGESTION = "suggestion"  # 意见建议
    COMMITMENT = "commitment"  # 承诺
    EXHIBIT = "exhibit"  # 出示材料
    REMARK = "remark"  # 旁注


class EntryFlag(StrEnum):
    """A mark that the recorder sets on an entry."""

    PROBLEM = "problem"  # 指出的问题
    COMMITMENT = "commitment"  # 承诺
    FOLLOW_UP = "follow_up"  # 补问
    SILENCE = "silence"  # 沉默
    EMOTION = "emotion"  # 情绪
    VERBATIM = "verbatim"  # 原话
    COME_BACK = "come_back"  # 待补, the recorder's own: never printed


PRINTED_FLAGS: tuple[EntryFlag, ...] = tuple(f for f in EntryFlag if f is not EntryFlag.COME_BACK)
"""The marks a record may print, in order."""


class EntryTakenBackError(RuleBrokenError):
    """The entry was taken back and cannot be changed."""


@dataclass(frozen=True, slots=True)
class TranscriptEntry:
    """One thing said or noted; `ordinal` counts from 1 through the entries that stand.

    `offset_ms` is the place in a sound recording, where there is one.
    """

    talk_id: TalkId
    speaker: Role
    kind: EntryKind
    text: str
    at: datetime
    question_id: QuestionId | None = None
    flags: frozenset[EntryFlag] = frozenset()
    ordinal: int = 0
    revisions: int = 0
    offset_ms: int | None = None
    id: EntryId = EntryId(0)


@dataclass(frozen=True)
class Revision:
    """What an entry said earlier, replaced by the recorder while the talk ran.

    Speaker and kind are None where only the earlier text is known.
    """

    entry_id: EntryId
    old_text: str
    at: datetime
    account: str
    speaker: Role | None = None
    kind: EntryKind | None = None
    question_id: QuestionId | None = None
    flags: frozenset[EntryFlag] = frozenset()


class CorrectionKind(StrEnum):
    """What was done to an entry at read-back."""

    CORRECTION = "correction"  # 更正
    SUPPLEMENT = "supplement"  # 补充


@dataclass(frozen=True)
class Correction:
    """A change at read-back: old and new wording, who asked for it, and when.

    A supplement's new wording begins with the old one. A withdrawn correction never happened
    as far as the record is concerned; it stays in the vault.
    """

    entry_id: EntryId
    old_text: str
    new_text: str
    asked_by: Role
    reason: str
    at: datetime
    id: CorrectionId = CorrectionId(0)
    kind: CorrectionKind = CorrectionKind.CORRECTION
    withdrawn: bool = False


@dataclass(frozen=True)
class Draft:
    """What stands in the composer and is not an entry yet.

    `entry_id` names the entry that is being edited; None while a new one is written.
    """

    talk_id: TalkId
    text: str
    speaker: Role
    kind: EntryKind
    question_id: QuestionId | None = None
    flags: frozenset[EntryFlag] = frozenset()
    entry_id: EntryId | None = None


@dataclass(frozen=True)
class Pause:
    """An interruption of the talk with its reason; `until` is None while it lasts."""

    talk_id: TalkId
    since: datetime
    reason: str
    until: datetime | None = None
