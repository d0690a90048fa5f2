"""Who usually says what, and what usually follows: so that most entries need no key but Enter."""

from app.domain.participant import Role
from app.domain.transcript import EntryKind

K = EntryKind

_SPEAKERS = {
    K.QUESTION: Role.INTERVIEWER,
    K.EXHIBIT: Role.INTERVIEWER,
    K.ANSWER: Role.SUBJECT,
    K.EXPLANATION: Role.SUBJECT,
    K.SUGGESTION: Role.SUBJECT,
    K.COMMITMENT: Role.SUBJECT,
    K.REMARK: Role.RECORDER,
}
_FOLLOWING = {
    K.QUESTION: K.ANSWER,
    K.EXHIBIT: K.ANSWER,
    K.ANSWER: K.QUESTION,
    K.EXPLANATION: K.QUESTION,
    K.SUGGESTION: K.QUESTION,
    K.COMMITMENT: K.QUESTION,
}


def usual_speaker(kind: EntryKind) -> Role:
    """Return who usually says such an entry."""
    return _SPEAKERS[kind]


def following(kind: EntryKind, interrupted: EntryKind) -> EntryKind:
    """Return what usually comes after an entry; a remark only interrupts what was on."""
    return _FOLLOWING.get(kind, interrupted)


def other_side(kind: EntryKind) -> EntryKind:
    """Return question for whatever the subject says, and answer for everything else."""
    return K.QUESTION if usual_speaker(kind) is Role.SUBJECT else K.ANSWER


def next_speaker(present: Role, in_the_room: tuple[Role, ...]) -> Role:
    """Return the role after the present one among those who take part."""
    if present not in in_the_room:
        return in_the_room[0]
    return in_the_room[(in_the_room.index(present) + 1) % len(in_the_room)]
