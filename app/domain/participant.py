"""A person in a talk, with the role and the post held on its day."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import PersonId


class Role(StrEnum):
    """What a person does in a talk; the words for it come from the scheme."""

    INTERVIEWER = "interviewer"
    SUBJECT = "subject"
    RECORDER = "recorder"
    ATTENDEE = "attendee"
    ARCHIVIST = "archivist"


STAFF = (Role.INTERVIEWER, Role.RECORDER)
"""Who holds the talk for the office."""


class Gender(StrEnum):
    """Kept for one rule only: with a woman talks at least one woman (TLK-04)."""

    UNSAID = ""
    FEMALE = "female"
    MALE = "male"


@dataclass(frozen=True)
class Participant:
    """A person as of the talk's day; unit and post are kept as they were.

    `duty` is what someone beyond the usual three was there as (身份), `reason` why (TLK-03).
    """

    role: Role
    person_id: PersonId | None
    name: str
    unit_name: str
    post: str
    level: str = ""
    reason: str = ""
    gender: Gender = Gender.UNSAID
    duty: str = ""


Identity = tuple[PersonId | None, str]


def identity(person: Participant) -> Identity:
    """Return what tells whether two participants are one person: the register, else the name."""
    return (person.person_id, "") if person.person_id is not None else (None, person.name)
