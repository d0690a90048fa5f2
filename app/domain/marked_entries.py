"""Entries the recorder marked as problem or commitment, numbered in the order they were said."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.domain.participant import Role
from app.domain.transcript import EntryFlag, EntryKind, TranscriptEntry

_EXPLAINS = (EntryKind.EXPLANATION, EntryKind.ANSWER)


@dataclass(frozen=True)
class Marked:
    """A marked entry with its number from 1 within the talk."""

    number: int
    entry: TranscriptEntry


def marked_entries(entries: tuple[TranscriptEntry, ...], flag: EntryFlag) -> tuple[Marked, ...]:
    """Return the entries with the flag, numbered in order."""
    # most entries have no mark, and asking an empty set still hashes the flag
    found = [entry for entry in entries if entry.flags and flag in entry.flags]
    return tuple(Marked(number, entry) for number, entry in enumerate(found, 1))


def explanation_of(
    problem: Marked,
    entries: tuple[TranscriptEntry, ...],
    text_of: Callable[[TranscriptEntry], str],
) -> str:
    """Return what the subject explained to a problem, empty for nothing; see `explaining`."""
    found = explaining(entries).get(problem.entry.ordinal)
    return text_of(found) if found else ""


def explaining(entries: tuple[TranscriptEntry, ...]) -> dict[int, TranscriptEntry]:
    """Return the entry that explains each problem, by the problem's ordinal (AH08).

    It stands behind the problem, before the next one; an explanation entry is preferred, an
    answer stands in for it. Where nothing does, an explanation entry to the same question of the
    outline counts that comes later: an answer there may be to anything. None explains two problems.
    """
    problems, said = _raised(entries)
    found: dict[int, TranscriptEntry] = {}
    waiting: list[tuple[TranscriptEntry, int]] = []
    begins = [begin for _, begin in problems]
    for (problem, begin), end in zip(problems, [*begins[1:], len(said)], strict=False):
        # what goes back to an earlier question belongs to the problem that waits there
        others = {p.question_id for p, _ in waiting} - {problem.question_id, None}
        best = _best(e for e in said[begin:end] if e.question_id not in others)
        if best:
            found[problem.ordinal] = best
        else:
            waiting.append((problem, begin))
    taken = {entry.ordinal for entry in found.values()}
    for problem, begin in waiting:
        later = (e for e in said[begin:] if e.question_id and e.ordinal not in taken)
        to_it = (e for e in later if e.question_id == problem.question_id)
        best = next((e for e in to_it if e.kind is EntryKind.EXPLANATION), None)
        if best:
            found[problem.ordinal] = best
            taken.add(best.ordinal)
    return found


def _raised(
    entries: tuple[TranscriptEntry, ...],
) -> tuple[list[tuple[TranscriptEntry, int]], list[TranscriptEntry]]:
    """Return the problems, each with how much was said before it, and what the subject said."""
    problems: list[tuple[TranscriptEntry, int]] = []
    said: list[TranscriptEntry] = []
    for entry in entries:
        if entry.flags and EntryFlag.PROBLEM in entry.flags:
            problems.append((entry, len(said)))
        elif problems and entry.speaker is Role.SUBJECT and entry.kind in _EXPLAINS:
            said.append(entry)
    return problems, said


def _best(entries: Iterable[TranscriptEntry]) -> TranscriptEntry | None:
    answer = None
    for entry in entries:
        if entry.kind is EntryKind.EXPLANATION:
            return entry
        answer = answer or entry
    return answer
