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


@dataclass(frozen=True)
class Participant:
    """A person as of the talk's day; unit and post are kept as they were."""

    role: Role
    person_id: PersonId | None
    name: str
    unit_name: str
    post: str
    level: str = ""
    reason: str = ""  # why someone beyond the usual three was there (TLK-03)
