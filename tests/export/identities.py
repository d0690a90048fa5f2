"""Invented signers under one office authority; keys are made once a run, they are slow."""

from datetime import UTC, datetime
from functools import cache

from app.crypto.certificates import Authority, issue, make_authority
from app.domain.identity import SigningIdentity

ISSUED = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
SIGNED = datetime(2026, 3, 16, 9, 30, tzinfo=UTC)
OFFICE = "示例市纪委监委"
ROLES = ("interviewer", "recorder", "archivist")
_NAMES = ("周明远", "林\U00020bb7然", "何静", "许可")


def authority(office: str = OFFICE) -> Authority:
    """Return the office's authority, the same one all through a test run."""
    return _authority(office)


def identity(number: int = 0, office: str = OFFICE) -> SigningIdentity:
    """Return one signer of the office, the same one all through a test run."""
    return _identity(number, office)


def identities(count: int) -> tuple[SigningIdentity, ...]:
    """Return that many different signers of one office."""
    return tuple(identity(number) for number in range(count))


@cache
def _authority(office: str) -> Authority:
    return make_authority(office, ISSUED)


@cache
def _identity(number: int, office: str) -> SigningIdentity:
    return issue(_authority(office), _NAMES[number % len(_NAMES)], office, ISSUED)
