"""How good a passphrase is, in steps a person understands."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Protocol


class StrengthLevel(IntEnum):
    """Four steps; a vault takes fair or better."""

    WEAK = 0
    FAIR = 1
    GOOD = 2
    STRONG = 3


class StrengthReason(StrEnum):
    """What makes the passphrase weaker than it could be."""

    OK = "ok"
    TOO_SHORT = "too_short"
    COMMON = "common"
    REPEATS = "repeats"
    SEQUENCE = "sequence"


@dataclass(frozen=True)
class Strength:
    """How good a passphrase is and what to say about it."""

    level: StrengthLevel
    reason: StrengthReason

    @property
    def is_enough(self) -> bool:
        """Tell whether a vault takes it."""
        return self.level >= StrengthLevel.FAIR


class PassphraseMeter(Protocol):
    """Estimates how hard a passphrase is to guess."""

    def strength(self, passphrase: str) -> Strength: ...  # noqa: D102
