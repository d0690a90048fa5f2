"""What differs between the entries shown and the entries as they stand now."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.transcript import TranscriptEntry


@dataclass(frozen=True)
class ChangedRun:
    """One run of entries in another's place: old rows start..old_stop, new ones ..new_stop."""

    start: int
    old_stop: int
    new_stop: int


def changed_run(
    old: Sequence[TranscriptEntry], new: Sequence[TranscriptEntry]
) -> ChangedRun | None:
    """Return the shortest run that turns the old entries into the new ones; None for none.

    The ordinal does not count: it changes for everything behind a taken-back entry.
    """
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and _looks_like(old[start], new[start]):
        start += 1
    tail = 0
    while tail < shorter - start and _looks_like(old[-1 - tail], new[-1 - tail]):
        tail += 1
    if start == len(old) == len(new):
        return None
    return ChangedRun(start, len(old) - tail, len(new) - tail)


def _looks_like(one: TranscriptEntry, other: TranscriptEntry) -> bool:
    return (
        one.id == other.id
        and one.text == other.text
        and one.revisions == other.revisions
        and one.flags == other.flags
        and one.kind is other.kind
        and one.speaker is other.speaker
        and one.question_id == other.question_id
    )
