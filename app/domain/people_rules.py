"""What a talk type asks about people, said as a caution and never in the way (TLK-04, 27)."""

from enum import StrEnum

from app.domain.participant import STAFF, Gender, Participant, Role
from app.domain.scheme import TalkType
from app.domain.sitting import Sitting
from app.domain.talk import Talk


class Caution(StrEnum):
    """One thing to see to; the client words it."""

    NO_FEMALE_STAFF = "no_female_staff"
    GENDER_NOT_SAID = "gender_not_said"  # so nobody can tell whether the rule is kept
    HEALTH_NOT_ASKED = "health_not_asked"
    ARRIVAL_NOT_NOTED = "arrival_not_noted"
    LEAVING_NOT_NOTED = "leaving_not_noted"


def cautions(talk: Talk, talk_type: TalkType, sittings: tuple[Sitting, ...]) -> tuple[Caution, ...]:
    """Return what should be seen to, each once, in this order."""
    found = [_women(talk.participants)] if talk_type.female_staff else []
    for sitting in sittings:
        attendance = sitting.attendance
        if talk_type.asks_health and not attendance.health:
            found.append(Caution.HEALTH_NOT_ASKED)
        if talk_type.asks_arrival and attendance.arrived_at is None:
            found.append(Caution.ARRIVAL_NOT_NOTED)
        has_left = attendance.left_at is not None and attendance.seen_off_by
        if talk_type.asks_arrival and not sitting.is_open and not has_left:
            found.append(Caution.LEAVING_NOT_NOTED)
    return tuple(c for c in Caution if c in found)


def _women(participants: tuple[Participant, ...]) -> Caution | None:
    """Return what is to be said where a woman is talked to (TLK-04)."""
    subjects = {p.gender for p in participants if p.role is Role.SUBJECT}
    staff = {p.gender for p in participants if p.role in STAFF}
    if Gender.FEMALE in staff or not subjects or not staff:
        return None
    if Gender.UNSAID in subjects:
        return Caution.GENDER_NOT_SAID
    if Gender.FEMALE not in subjects:
        return None
    return Caution.GENDER_NOT_SAID if Gender.UNSAID in staff else Caution.NO_FEMALE_STAFF
