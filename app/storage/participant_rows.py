"""Participants as rows: of a talk, and of a sitting."""

from app.domain.ids import PersonId
from app.domain.participant import Gender, Participant, Role
from app.storage.session import Row

PARTICIPANT = "role, person_id, name, unit_name, post, level, reason, gender, duty"


def participant_row(participant: Participant) -> Row:
    """Return the values of the columns PARTICIPANT."""
    return (
        participant.role.value,
        participant.person_id,
        participant.name,
        participant.unit_name,
        participant.post,
        participant.level,
        participant.reason,
        participant.gender.value,
        participant.duty,
    )


def participant_of(row: Row) -> Participant:
    """Return the participant in a row of these columns."""
    role, person_id, name, unit_name, post, level, reason, gender, duty = row
    person = None if person_id is None else PersonId(person_id)
    return Participant(
        Role(role), person, name, unit_name, post, level, reason, Gender(gender), duty
    )


def audited(row: Row, later: int) -> Row:
    """Return a row's body: the last `later` values only where one of them says something.

    Those columns came with a later program; what an older one wrote keeps its hash.
    """
    return row if any(row[-later:]) else row[:-later]
