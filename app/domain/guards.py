"""Guards: what still stands in the way of a talk's next stage (domain 2.3, TLK-01, REC-06)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.outline import Outline, OutlineState
from app.domain.participant import Role
from app.domain.read_back import ReadBack
from app.domain.stage import TalkStage
from app.domain.talk import Talk

WITNESSES_NEEDED = 2


class Obstacle(StrEnum):
    """One thing that is missing; the client words it."""

    NO_SUBJECT = "no_subject"
    NO_INTERVIEWER = "no_interviewer"
    NO_RECORDER = "no_recorder"
    RECORDER_IS_INTERVIEWER = "recorder_is_interviewer"
    SUBJECT_HAS_OTHER_ROLE = "subject_has_other_role"
    NO_REASON = "no_reason"
    NO_PLACE = "no_place"
    NO_QUESTION = "no_question"
    OUTLINE_NOT_LOCKED = "outline_not_locked"
    ATTENDEE_WITHOUT_REASON = "attendee_without_reason"
    NO_ENTRY = "no_entry"
    END_BEFORE_START = "end_before_start"
    NO_OPINION = "no_opinion"
    PAGES_NOT_SIGNED = "pages_not_signed"
    INTERVIEWER_NOT_SIGNED = "interviewer_not_signed"
    RECORDER_NOT_SIGNED = "recorder_not_signed"
    ARCHIVIST_NOT_SIGNED = "archivist_not_signed"
    NO_REFUSAL = "no_refusal"
    TOO_FEW_WITNESSES = "too_few_witnesses"


@dataclass(frozen=True)
class Dossier:
    """Everything the guards look at for one talk; `signed_roles` have signed by certificate."""

    talk: Talk
    outline: Outline
    read_back: ReadBack
    pages: int
    signed_roles: frozenset[Role]
    now: datetime


Guard = Callable[[Dossier], list[Obstacle]]


def obstacles(dossier: Dossier, wanted: TalkStage) -> tuple[Obstacle, ...]:
    """Return what stands in the way of the wanted stage; empty where nothing does."""
    found = [obstacle for guard in _GUARDS.get(wanted, ()) for obstacle in guard(dossier)]
    return tuple(dict.fromkeys(found))


def _people(dossier: Dossier) -> list[Obstacle]:
    talk = dossier.talk
    needed = {
        Role.SUBJECT: Obstacle.NO_SUBJECT,
        Role.INTERVIEWER: Obstacle.NO_INTERVIEWER,
        Role.RECORDER: Obstacle.NO_RECORDER,
    }
    found = [obstacle for role, obstacle in needed.items() if talk.one(role) is None]
    found += _clashes(talk)
    if any(not p.reason.strip() for p in talk.with_role(Role.ATTENDEE)):
        found.append(Obstacle.ATTENDEE_WITHOUT_REASON)
    return found


def _clashes(talk: Talk) -> list[Obstacle]:
    subject, recorder = talk.one(Role.SUBJECT), talk.one(Role.RECORDER)
    found = []
    interviewers = {_identity(p.person_id, p.name) for p in talk.with_role(Role.INTERVIEWER)}
    if recorder and _identity(recorder.person_id, recorder.name) in interviewers:
        found.append(Obstacle.RECORDER_IS_INTERVIEWER)
    if subject:
        others = {
            _identity(p.person_id, p.name) for p in talk.participants if p.role is not Role.SUBJECT
        }
        if _identity(subject.person_id, subject.name) in others:
            found.append(Obstacle.SUBJECT_HAS_OTHER_ROLE)
    return found


def _identity(person_id: int | None, name: str) -> tuple[int | None, str]:
    return (person_id, "") if person_id is not None else (None, name)


def _purpose(dossier: Dossier) -> list[Obstacle]:
    found = []
    if not dossier.talk.reason.strip():
        found.append(Obstacle.NO_REASON)
    if not dossier.outline.questions:
        found.append(Obstacle.NO_QUESTION)
    return found


def _place(dossier: Dossier) -> list[Obstacle]:
    return [] if dossier.talk.place.strip() else [Obstacle.NO_PLACE]


def _outline_locked(dossier: Dossier) -> list[Obstacle]:
    locked = dossier.outline.state is OutlineState.LOCKED
    return [] if locked else [Obstacle.OUTLINE_NOT_LOCKED]


def _something_said(dossier: Dossier) -> list[Obstacle]:
    return [] if dossier.talk.entry_count else [Obstacle.NO_ENTRY]


def _time_runs(dossier: Dossier) -> list[Obstacle]:
    started = dossier.talk.started_at
    wrong = started is not None and dossier.now < started
    return [Obstacle.END_BEFORE_START] if wrong else []


def _opinion(dossier: Dossier) -> list[Obstacle]:
    return [] if dossier.read_back.opinion else [Obstacle.NO_OPINION]


def _officers_signed(dossier: Dossier) -> list[Obstacle]:
    needed = {
        Role.INTERVIEWER: Obstacle.INTERVIEWER_NOT_SIGNED,
        Role.RECORDER: Obstacle.RECORDER_NOT_SIGNED,
    }
    return [o for role, o in needed.items() if role not in dossier.signed_roles]


def _pages_signed(dossier: Dossier) -> list[Obstacle]:
    done = 0 < dossier.pages <= dossier.read_back.signed_pages
    return [] if done else [Obstacle.PAGES_NOT_SIGNED]


def _refusal(dossier: Dossier) -> list[Obstacle]:
    refusal = dossier.read_back.refusal
    if refusal is None or not refusal.reason.strip():
        return [Obstacle.NO_REFUSAL]
    if len({w.strip() for w in refusal.witnesses if w.strip()}) < WITNESSES_NEEDED:
        return [Obstacle.TOO_FEW_WITNESSES]
    return []


def _archivist_signed(dossier: Dossier) -> list[Obstacle]:
    signed = Role.ARCHIVIST in dossier.signed_roles
    return [] if signed else [Obstacle.ARCHIVIST_NOT_SIGNED]


_GUARDS: dict[TalkStage, tuple[Guard, ...]] = {
    TalkStage.SUBMITTED: (_people, _purpose),
    TalkStage.APPROVED: (_people, _purpose, _outline_locked),
    TalkStage.NOTIFIED: (_place,),
    TalkStage.IN_SESSION: (_people, _place, _outline_locked),
    TalkStage.ENDED: (_time_runs,),
    TalkStage.AWAITING_REVIEW: (_something_said,),
    TalkStage.REVIEWED: (_something_said, _opinion),
    TalkStage.SIGNED: (_pages_signed, _officers_signed),
    TalkStage.REFUSAL_NOTED: (_refusal, _officers_signed),
    TalkStage.SEALED: (_archivist_signed,),
}
