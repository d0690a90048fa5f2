"""Checking what was read of a library: as many as there must be, and where numbers jump."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.library import (
    Finding,
    LibraryForm,
    LibraryItem,
    Oddity,
    Part,
    Reading,
    counted,
)
from app.domain.library_marks import number_of

_MOST_NAMED = 8


@dataclass(frozen=True)
class LibraryCheck:
    """How many entries each level has, how many it must have (empty: not said), what is odd."""

    found: tuple[int, ...]
    expected: tuple[int, ...]
    findings: tuple[Finding, ...]

    @property
    def fits(self) -> bool:
        """Whether every level has what it must have, or nothing is prescribed."""
        return not self.expected or self.found == self.expected


def gone_since(parts: Sequence[Part], before: Sequence[LibraryItem], lowest: int) -> list[Finding]:
    """Return the lowest entries in use of another edition that are not among the parts."""
    here = {part.text for part in parts}
    above = {item.id: item.text for item in before}
    return [
        Finding(Oddity.GONE, item.text, below=(above[item.parent_id],) if item.parent_id else ())
        for item in before
        if item.depth == lowest and not item.is_retired and item.text not in here
    ]


def check_reading(reading: Reading, form: LibraryForm) -> LibraryCheck:
    """Return the check of everything that was read."""
    parts = reading.parts
    odd = [*reading.findings]
    for depth in range(len(form.levels)):
        odd += _numbers(parts, depth)
    odd += _repeated(parts)
    odd += _without_lower(parts, form.lowest)
    odd += [Finding(Oddity.EMPTY_ROW, p.number, place=p.place) for p in parts if not p.text]
    if form.has_owner:
        odd += [
            Finding(Oddity.NO_OWNER, p.text, p.number, p.place)
            for p in parts
            if p.depth == form.lowest and not p.owner
        ]
    found = counted([p.depth for p in parts], len(form.levels))
    return LibraryCheck(found, form.counts, tuple(odd))


def _numbers(parts: Sequence[Part], depth: int) -> Iterator[Finding]:
    """Yield where the numbers of a level jump or come twice.

    Numbers may begin again under each upper entry, or run through the whole library.
    """
    before: Part | None = None
    last = 0
    upper = above = ""  # of the part before, and of this one
    runs_on = _runs_on(parts, depth)
    is_first_below = True
    for part in parts:
        if part.depth < depth:
            is_first_below, above = True, part.text
        if part.depth != depth:
            continue
        value = number_of(part.number)
        if value is None:
            before, is_first_below, upper = part, False, above
            continue
        begins = is_first_below and not runs_on
        wanted = 1 if before is None or begins else last + 1
        if value > wanted:
            below = tuple(dict.fromkeys(filter(None, (upper if runs_on else above, above))))
            yield Finding(Oddity.GAP, part.text, _named(wanted, value), part.place, below)
        elif value < wanted and not (is_first_below and value == 1):
            yield Finding(Oddity.REPEATED_NUMBER, part.text, part.number, part.place)
        before, last, is_first_below, upper = part, value, False, above


def _runs_on(parts: Sequence[Part], depth: int) -> bool:
    """Tell whether the numbers run through; most first entries under an upper one say so."""
    firsts: list[bool] = []
    last, is_first_below = 0, False
    for part in parts:
        if part.depth < depth:
            is_first_below = True
        elif part.depth == depth:
            value = number_of(part.number)
            if value is not None:
                if is_first_below and last:
                    firsts.append(value != 1)
                last = value
            is_first_below = False
    return sum(firsts) * 2 > len(firsts)


def _named(first: int, found: int) -> str:
    missing = [str(number) for number in range(first, found)]
    return "、".join(missing[:_MOST_NAMED]) + ("…" if len(missing) > _MOST_NAMED else "")


def _repeated(parts: Sequence[Part]) -> Iterator[Finding]:
    """Yield entries that say the same as an earlier one below the same upper entry."""
    seen: dict[tuple[int, int, str], Part] = {}
    above = [0] * 8
    for place, part in enumerate(parts):
        upper = above[part.depth - 1] if part.depth else -1
        key = (part.depth, upper, part.text)
        if key in seen and part.text:
            yield Finding(Oddity.REPEATED_TEXT, part.text, part.number, part.place)
        else:
            seen[key] = part
        above[part.depth] = place


def _without_lower(parts: Sequence[Part], lowest: int) -> Iterator[Finding]:
    following = [*(p.depth for p in parts[1:]), 0]
    for part, after in zip(parts, following, strict=False):
        if part.depth < lowest and after <= part.depth:
            yield Finding(Oddity.NOTHING_BELOW, part.text, part.number, part.place)
