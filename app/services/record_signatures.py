"""The signing part of a record: one line for each person who signs."""

from collections.abc import Iterator, Sequence

from app.domain.participant import Role
from app.domain.record import SignatureBlock, SignatureLine
from app.services.record_materials import Materials

SIGNING_ROLES = (Role.SUBJECT, Role.INTERVIEWER, Role.RECORDER, Role.ARCHIVIST)
_OF_A_SITTING = SIGNING_ROLES[:-1]


def signatures(m: Materials) -> SignatureBlock:
    """Return the lines to sign at the end; a part of the record is not archived by itself."""
    return SignatureBlock(lines_for(m, _OF_A_SITTING if m.is_part else SIGNING_ROLES))


def lines_for(m: Materials, roles: Sequence[Role]) -> tuple[SignatureLine, ...]:
    """Return a line for each person of these roles, and an unnamed one for a role without.

    The first of a role may sign by certificate, those after it sign by hand.
    """
    return tuple(line for role in roles for line in _lines(m, role))


def _lines(m: Materials, role: Role) -> Iterator[SignatureLine]:
    label = m.form.signature_labels[role.value]
    for number, name in enumerate([p.name for p in m.talk.with_role(role)] or [""], 1):
        yield SignatureLine(role.value if number == 1 else f"{role.value}.{number}", label, name)
