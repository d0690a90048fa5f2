"""The register under several schemes at once: their levels and authorities joined."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.scheme import Level, Scheme, Term


def for_register(schemes: Sequence[Scheme]) -> Scheme | None:
    """Return the first scheme with the levels and authorities of all; None for no scheme.

    Of a code that several schemes have, the first one's words count, with the other names beside
    as aliases. Levels stand by rank.
    """
    if not schemes:
        return None
    levels: dict[str, Level] = {}
    authorities: dict[str, Term] = {}
    for scheme in schemes:
        for level in scheme.levels:
            known = levels.get(level.code)
            levels[level.code] = _joined(known, level) if known else level
        for authority in scheme.authorities:
            authorities.setdefault(authority.code, authority)
    return replace(
        schemes[0],
        levels=tuple(sorted(levels.values(), key=lambda level: level.rank)),
        authorities=tuple(authorities.values()),
    )


def _joined(level: Level, other: Level) -> Level:
    names = dict.fromkeys((*level.aliases, other.name, *other.aliases))
    names.pop(level.name, None)
    return replace(level, aliases=tuple(names))
