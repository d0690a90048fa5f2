"""Where the work of each stage is done, and which ways lead out of it."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.guards import Obstacle
from app.domain.ids import TalkId
from app.domain.participant import Role
from app.domain.read_back import stage_after_review
from app.domain.stage import NEEDS_REASON, TalkStage, next_stage
from app.domain.talk import Talk
from app.services.scheme_shelf import version_order
from app.services.workbench import Workbench

_S = TalkStage


class WorkTab(StrEnum):
    """The tabs of a talk in the order of the work."""

    PREPARE = "prepare"
    RECORD = "record"
    READ_BACK = "read_back"
    FOLLOW_UP = "follow_up"
    EXPORT = "export"


_HOME: dict[TalkStage, WorkTab] = {
    _S.IN_SESSION: WorkTab.RECORD,
    _S.PAUSED: WorkTab.RECORD,
    _S.ENDED: WorkTab.READ_BACK,
    _S.ABORTED: WorkTab.READ_BACK,
    _S.TRANSCRIBING: WorkTab.READ_BACK,
    _S.AWAITING_REVIEW: WorkTab.READ_BACK,
    _S.REVIEWED: WorkTab.READ_BACK,
    _S.SIGNED: WorkTab.READ_BACK,
    _S.REFUSAL_NOTED: WorkTab.READ_BACK,
    _S.ABSENCE_NOTED: WorkTab.READ_BACK,
    _S.SEALED: WorkTab.FOLLOW_UP,
    _S.ARCHIVED: WorkTab.FOLLOW_UP,
}

# a step that takes more than a click is done on its tab
_DONE_ON: dict[TalkStage, WorkTab] = {
    _S.ENDED: WorkTab.RECORD,
    _S.REVIEWED: WorkTab.READ_BACK,
    _S.SIGNED: WorkTab.READ_BACK,
    _S.REFUSAL_NOTED: WorkTab.READ_BACK,
    _S.ABSENCE_NOTED: WorkTab.READ_BACK,
    _S.SEALED: WorkTab.READ_BACK,
}

# once nothing stands in the way of these, a click is enough
_ONLY_GUARDED = (_S.SIGNED, _S.REFUSAL_NOTED, _S.ABSENCE_NOTED, _S.SEALED)

_EXITS = (_S.PLANNED, _S.RETURNED, _S.POSTPONED, _S.CANCELLED, _S.ABORTED)


def home_tab(stage: TalkStage) -> WorkTab:
    """Return the tab on which a talk of this stage opens."""
    return _HOME.get(stage, WorkTab.PREPARE)


@dataclass(frozen=True)
class Standing:
    """Where a talk stands: `wanted` is the normal next stage, `obstacles` what keeps it off.

    `scheme` is the name of the scheme that governs it; `newer` the version that new talks follow,
    where that is no longer the talk's own.
    """

    talk: Talk
    scheme: str
    newer: str
    type_name: str
    subject: str
    wanted: TalkStage | None
    obstacles: tuple[Obstacle, ...]


def standing(workbench: Workbench, talk_id: TalkId) -> Standing:
    """Read where a talk stands; with a frozen record this looks into its file."""
    talk = workbench.preparing.talk(talk_id)
    scheme = workbench.schemes.of(talk.scheme_code, talk.scheme_version)
    wanted = next_stage(talk.stage, talk.used_stages)
    if talk.stage is TalkStage.REVIEWED:
        wanted = stage_after_review(workbench.paper.reading_back.read_back(talk_id))
    subject = talk.one(Role.SUBJECT)
    return Standing(
        talk=talk,
        scheme=scheme.name,
        newer=_newer_version(workbench, talk),
        type_name=scheme.talk_type(talk.type_code).name,
        subject=subject.name if subject else "",
        wanted=wanted,
        obstacles=workbench.preparing.obstacles(talk_id, wanted) if wanted else (),
    )


def _newer_version(workbench: Workbench, talk: Talk) -> str:
    now = workbench.schemes.current(talk.scheme_code).version
    return now if version_order(now) > version_order(talk.scheme_version) else ""


def take(workbench: Workbench, talk_id: TalkId, wanted: TalkStage, reason: str) -> Talk:
    """Take a talk one step; some steps also note the time or begin other work."""
    match wanted:
        case TalkStage.IN_SESSION:
            return workbench.recorder.recording.start(talk_id)
        case TalkStage.ABORTED:
            return workbench.recorder.recording.abort(talk_id, reason)
        case TalkStage.AWAITING_REVIEW:
            return workbench.paper.reading_back.begin(talk_id)
        case _:
            return workbench.preparing.advance(talk_id, wanted, reason)


def tab_of_step(found: Standing) -> WorkTab | None:
    """Return the tab on which the next step is done; None where one click does it."""
    if found.talk.stage is TalkStage.PAUSED:
        return WorkTab.RECORD
    if found.wanted is None or (found.wanted in _ONLY_GUARDED and not found.obstacles):
        return None
    return _DONE_ON.get(found.wanted)


def exits(talk: Talk) -> tuple[TalkStage, ...]:
    """Return the ways off the main line that the talk may take now, for a menu."""
    normal = next_stage(talk.stage, talk.used_stages)
    return tuple(s for s in _EXITS if s in talk.may_become() and s is not normal)


def needs_reason(wanted: TalkStage) -> bool:
    """Tell whether the step asks for a reason."""
    return wanted in NEEDS_REASON
