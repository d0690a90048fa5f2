"""Alterations at read-back: corrections and supplements, each kind numbered from 1."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.transcript import Correction, CorrectionKind


@dataclass(frozen=True)
class Alteration:
    """A correction or supplement with its number among those of its kind."""

    number: int
    correction: Correction

    @property
    def kind(self) -> CorrectionKind:
        """What it is."""
        return self.correction.kind


@dataclass(frozen=True)
class AlterationCount:
    """How many of each kind a record has."""

    corrections: int
    supplements: int


def numbered(corrections: Sequence[Correction]) -> tuple[Alteration, ...]:
    """Return the corrections in order with their numbers."""
    counted: Counter[CorrectionKind] = Counter()
    found = []
    for correction in corrections:
        counted[correction.kind] += 1
        found.append(Alteration(counted[correction.kind], correction))
    return tuple(found)


def count(corrections: Sequence[Correction]) -> AlterationCount:
    """Return how many corrections and supplements there are."""
    kinds = Counter(correction.kind for correction in corrections)
    return AlterationCount(kinds[CorrectionKind.CORRECTION], kinds[CorrectionKind.SUPPLEMENT])


def added_text(correction: Correction) -> str:
    """Return what a supplement added; the whole new wording of a correction."""
    old, new = correction.old_text, correction.new_text
    if correction.kind is CorrectionKind.SUPPLEMENT and new.startswith(old):
        return new[len(old) :].strip()
    return new
