"""Guards: what stands in the way of a talk's next stage (domain 2.3, TLK-01, REC-02, REC-06)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.outline import Outline, OutlineState
from app.domain.participant import STAFF, Identity, Participant, Role, identity
from app.domain.read_back import ReadBack
from app.domain.sitting import Sitting, in_the_room
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
    NO_ABSENCE = "no_absence"
    ABSENCE_TOO_FEW_STAFF = "absence_too_few_staff"
    SECOND_SUBJECT = "second_subject"
    TOO_FEW_STAFF = "too_few_staff"
    PERSON_IN_OTHER_TALK = "person_in_other_talk"
    CLOCK_BEFORE_LAST_SITTING = "clock_before_last_sitting"
    NOT_APPROVED = "not_approved"
    APPROVED_AFTER_NOW = "approved_after_now"


@dataclass(frozen=True)
class Dossier:
    """Everything the guards look at for one talk; `signed_roles` have signed by certificate.

    `staff_at_least` is how many interviewers and recorders the talk type asks for (TLK-02).
    `elsewhere` are those who sit in talks that are in session now, this one left out (REC-02).
    `approved_at` is when the talk was approved last, by the audit trail and nobody's hand (TLK-08).
    `hand_pages` is on how many pages the subject's hand was found: scanned, or by pen on screen.
    """

    talk: Talk
    outline: Outline
    read_back: ReadBack
    pages: int
    signed_roles: frozenset[Role]
    now: datetime
    staff_at_least: int = 0
    hand_pages: int = 0
    elsewhere: frozenset[Identity] = frozenset()
    approved_at: datetime | None = None
    sittings: tuple[Sitting, ...] = ()


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
    found += clashes(talk.participants)
    if any(not p.reason.strip() for p in talk.with_role(Role.ATTENDEE)):
        found.append(Obstacle.ATTENDEE_WITHOUT_REASON)
    # where one of the two is missing altogether, that is said already
    has_both = talk.one(Role.INTERVIEWER) and talk.one(Role.RECORDER)
    if has_both and len(_identities(talk.participants, *STAFF)) < dossier.staff_at_least:
        found.append(Obstacle.TOO_FEW_STAFF)
    return found


def clashes(participants: Sequence[Participant]) -> list[Obstacle]:
    """Return which roles are filled as they must not be (TLK-01); there is one subject."""
    found = []
    subjects = _identities(participants, Role.SUBJECT)
    staff = _identities(participants, *(role for role in Role if role is not Role.SUBJECT))
    if _identities(participants, Role.RECORDER) & _identities(participants, Role.INTERVIEWER):
        found.append(Obstacle.RECORDER_IS_INTERVIEWER)
    if subjects & staff:
        found.append(Obstacle.SUBJECT_HAS_OTHER_ROLE)
    if sum(p.role is Role.SUBJECT for p in participants) > 1:
        found.append(Obstacle.SECOND_SUBJECT)
    return found


def _identities(participants: Sequence[Participant], *roles: Role) -> set[Identity]:
    return {identity(p) for p in participants if p.role in roles}


def _nobody_elsewhere(dossier: Dossier) -> list[Obstacle]:
    busy = dossier.elsewhere & in_the_room(dossier.talk, dossier.sittings)
    return [Obstacle.PERSON_IN_OTHER_TALK] if busy else []


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
    running = [s.started_at for s in dossier.sittings[-1:] if s.is_open]
    started = running[0] if running else dossier.talk.started_at
    wrong = started is not None and dossier.now < started
    return [Obstacle.END_BEFORE_START] if wrong else []


def _days_in_order(dossier: Dossier) -> list[Obstacle]:
    ends = [s.ended_at for s in dossier.sittings[-1:] if s.ended_at]
    wrong = any(dossier.now < end for end in ends)
    return [Obstacle.CLOCK_BEFORE_LAST_SITTING] if wrong else []


def _approved(dossier: Dossier) -> list[Obstacle]:
    """Return what is wrong with the approval of a talk that is to begin (TLK-08)."""
    talk = dossier.talk
    if TalkStage.APPROVED not in talk.used_stages or talk.started_at is not None:
        return []
    if dossier.approved_at is None:
        return [Obstacle.NOT_APPROVED]
    return [Obstacle.APPROVED_AFTER_NOW] if dossier.now < dossier.approved_at else []


def _opinion(dossier: Dossier) -> list[Obstacle]:
    return [] if dossier.read_back.opinion else [Obstacle.NO_OPINION]


def _officers_signed(dossier: Dossier) -> list[Obstacle]:
    needed = {
        Role.INTERVIEWER: Obstacle.INTERVIEWER_NOT_SIGNED,
        Role.RECORDER: Obstacle.RECORDER_NOT_SIGNED,
    }
    return [o for role, o in needed.items() if role not in dossier.signed_roles]


def _pages_signed(dossier: Dossier) -> list[Obstacle]:
    signed = max(dossier.read_back.signed_pages, dossier.hand_pages)
    done = 0 < dossier.pages <= signed
    return [] if done else [Obstacle.PAGES_NOT_SIGNED]


def _refusal(dossier: Dossier) -> list[Obstacle]:
    refusal = dossier.read_back.refusal
    if refusal is None or not refusal.reason.strip():
        return [Obstacle.NO_REFUSAL]
    if len({w.strip() for w in refusal.witnesses if w.strip()}) < WITNESSES_NEEDED:
        return [Obstacle.TOO_FEW_WITNESSES]
    return []


def _absence(dossier: Dossier) -> list[Obstacle]:
    absence = dossier.read_back.absence
    if absence is None or not absence.reason.strip():
        return [Obstacle.NO_ABSENCE]
    if len({name.strip() for name in absence.staff if name.strip()}) < WITNESSES_NEEDED:
        return [Obstacle.ABSENCE_TOO_FEW_STAFF]
    return []


def _archivist_signed(dossier: Dossier) -> list[Obstacle]:
    signed = Role.ARCHIVIST in dossier.signed_roles
    return [] if signed else [Obstacle.ARCHIVIST_NOT_SIGNED]


_GUARDS: dict[TalkStage, tuple[Guard, ...]] = {
    TalkStage.SUBMITTED: (_people, _purpose),
    TalkStage.APPROVED: (_people, _purpose, _outline_locked),
    TalkStage.NOTIFIED: (_place,),
    TalkStage.IN_SESSION: (
        _people,
        _place,
        _outline_locked,
        _nobody_elsewhere,
        _days_in_order,
        _approved,
    ),
    TalkStage.ENDED: (_time_runs,),
    TalkStage.AWAITING_REVIEW: (_something_said,),
    TalkStage.REVIEWED: (_something_said, _opinion),
    TalkStage.SIGNED: (_pages_signed, _officers_signed),
    TalkStage.REFUSAL_NOTED: (_refusal, _officers_signed),
    TalkStage.ABSENCE_NOTED: (_absence, _officers_signed),
    TalkStage.SEALED: (_archivist_signed,),
}
