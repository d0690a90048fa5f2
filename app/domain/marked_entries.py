"""Entries the recorder marked as problem or commitment, numbered in the order they were said."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind, TranscriptEntry


@dataclass(frozen=True)
class Marked:
    """A marked entry with its number from 1 within the talk."""

    number: int
    entry: TranscriptEntry


def marked_entries(entries: tuple[TranscriptEntry, ...], flag: EntryFlag) -> tuple[Marked, ...]:
    """Return the entries with the flag, numbered in order."""
    found = [entry for entry in entries if flag in entry.flags]
    return tuple(Marked(number, entry) for number, entry in enumerate(found, 1))


def explanation_of(
    problem: Marked,
    entries: tuple[TranscriptEntry, ...],
    text_of: Callable[[TranscriptEntry], str],
) -> str:
    """Return what the subject explained after a problem was raised, before the next one (AH08).

    An explanation entry is preferred; an answer stands in for it where there is none.
    """
    following = []
    for entry in entries:
        if entry.ordinal <= problem.entry.ordinal:
            continue
        if EntryFlag.PROBLEM in entry.flags:
            break
        if entry.speaker is Role.SUBJECT:
            following.append(entry)
    for kind in (EntryKind.EXPLANATION, EntryKind.ANSWER):
        found = next((entry for entry in following if entry.kind is kind), None)
        if found:
            return text_of(found)
    return ""
