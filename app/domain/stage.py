"""The stages of a talk and which may follow which (domain 2.3)."""

from enum import StrEnum


class TalkStage(StrEnum):
    """Where a talk stands."""

    PLANNED = "planned"  # 拟谈
    SUBMITTED = "submitted"  # 呈批中
    RETURNED = "returned"  # 退回
    APPROVED = "approved"  # 已批准
    NOTIFIED = "notified"  # 已通知
    ACKNOWLEDGED = "acknowledged"  # 已签收
    IN_SESSION = "in_session"  # 谈话中
    PAUSED = "paused"  # 暂停
    ENDED = "ended"  # 已结束
    TRANSCRIBING = "transcribing"  # 记录整理
    AWAITING_REVIEW = "awaiting_review"  # 待核对
    REVIEWED = "reviewed"  # 已核对（记录已定稿）
    SIGNED = "signed"  # 已签署
    REFUSAL_NOTED = "refusal_noted"  # 拒签已注明
    ABSENCE_NOTED = "absence_noted"  # 不能签名已注明
    SEALED = "sealed"  # 已封存
    ARCHIVED = "archived"  # 已归档
    POSTPONED = "postponed"  # 改期
    CANCELLED = "cancelled"  # 取消
    ABORTED = "aborted"  # 中止


S = TalkStage

MAIN_LINE: tuple[TalkStage, ...] = (
    S.PLANNED,
    S.SUBMITTED,
    S.APPROVED,
    S.NOTIFIED,
    S.ACKNOWLEDGED,
    S.IN_SESSION,
    S.ENDED,
    S.TRANSCRIBING,
    S.AWAITING_REVIEW,
    S.REVIEWED,
    S.SIGNED,
    S.SEALED,
    S.ARCHIVED,
)
"""The way a talk normally goes."""

OPTIONAL: frozenset[TalkStage] = frozenset(
    {S.SUBMITTED, S.APPROVED, S.NOTIFIED, S.ACKNOWLEDGED, S.TRANSCRIBING}
)
"""Stages that a scheme's talk type may leave out."""

BEFORE_THE_TALK = (S.PLANNED, S.SUBMITTED, S.RETURNED, S.APPROVED, S.NOTIFIED, S.ACKNOWLEDGED)

_SIDE: dict[TalkStage, tuple[TalkStage, ...]] = {
    S.SUBMITTED: (S.RETURNED,),
    S.IN_SESSION: (S.PAUSED, S.ABORTED),
    S.PAUSED: (S.IN_SESSION, S.ENDED, S.ABORTED),
    S.REVIEWED: (S.REFUSAL_NOTED, S.ABSENCE_NOTED, S.AWAITING_REVIEW),
}
# an aborted talk still needs its record; a returned or postponed one starts again
_RESUMES: dict[TalkStage, TalkStage] = {
    S.RETURNED: S.PLANNED,
    S.POSTPONED: S.PLANNED,
    S.ABORTED: S.ENDED,
    S.PAUSED: S.IN_SESSION,
}

NEEDS_REASON: frozenset[TalkStage] = frozenset(
    {S.RETURNED, S.PAUSED, S.POSTPONED, S.CANCELLED, S.ABORTED}
)
"""Stages that are only entered with a reason."""

FINISHED: frozenset[TalkStage] = frozenset({S.ARCHIVED, S.CANCELLED})
BEING_RECORDED: frozenset[TalkStage] = frozenset(
    {S.IN_SESSION, S.PAUSED, S.ENDED, S.ABORTED, S.TRANSCRIBING, S.AWAITING_REVIEW}
)
"""Stages between the first word and the freeze."""


def next_stage(stage: TalkStage, used: frozenset[TalkStage]) -> TalkStage | None:
    """Return the stage that normally follows; `used` are the optional stages of the talk type."""
    if stage in (S.RETURNED, S.POSTPONED):
        return _first_after(S.PLANNED, used)
    if stage is S.ABORTED:
        return _first_after(S.ENDED, used)
    if stage is S.PAUSED:
        return S.IN_SESSION
    if stage in (S.REFUSAL_NOTED, S.ABSENCE_NOTED):
        return S.SEALED
    return _first_after(stage, used) if stage in MAIN_LINE else None


def may_follow(stage: TalkStage, used: frozenset[TalkStage]) -> tuple[TalkStage, ...]:
    """Return every stage that may follow, the normal one first."""
    following = next_stage(stage, used)
    found = [following] if following else []
    found += _SIDE.get(stage, ())
    if stage in _RESUMES:
        found.append(_RESUMES[stage])
    if stage in BEFORE_THE_TALK:
        found += [S.POSTPONED, S.CANCELLED]
    if stage is S.POSTPONED:
        found.append(S.CANCELLED)
    return tuple(dict.fromkeys(found))


def _first_after(stage: TalkStage, used: frozenset[TalkStage]) -> TalkStage | None:
    rest = MAIN_LINE[MAIN_LINE.index(stage) + 1 :]
    return next((s for s in rest if s not in OPTIONAL or s in used), None)
