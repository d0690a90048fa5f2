"""What differs between two versions of a record, paragraph by paragraph and word by word."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import zip_longest

from app.domain.record import FieldTable, HandLines, Record, Table, Utterance, block_texts

_MOST_COMPARED = 2_000
"""Characters of a paragraph that are compared one by one; beyond, the middle counts as changed."""
_CLOSERS = "〕）】》”’"
_SHORTEST_SAME = 2
"""Fewer equal characters between two changes are shown as changed too: it reads better."""


class Change(StrEnum):
    """What became of a paragraph or a stretch of words."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"
    CHANGED = "changed"  # of paragraphs only


@dataclass(frozen=True)
class Stretch:
    """Words that stand in both versions, or in one of them."""

    change: Change
    text: str


@dataclass(frozen=True)
class LineChange:
    """A paragraph of either version; `entry` is its number in the newer one, 0 for none."""

    change: Change
    stretches: tuple[Stretch, ...]
    entry: int = 0


@dataclass(frozen=True)
class _Line:
    text: str
    entry: int


def compare(old: Record, new: Record) -> tuple[LineChange, ...]:
    """Return every paragraph of both versions in order, with what changed in it."""
    before, after = list(_lines(old)), list(_lines(new))
    found: list[LineChange] = []
    i = j = 0
    for next_i, next_j in (*_anchors(before, after), (len(before), len(after))):
        found += _between(before[i:next_i], after[j:next_j])
        found += (_same(line) for line in after[next_j : next_j + 1])
        i, j = next_i + 1, next_j + 1
    return tuple(found)


def differences(changes: Sequence[LineChange]) -> tuple[int, ...]:
    """Return the places of the paragraphs that differ, to jump from one to the next."""
    return tuple(n for n, line in enumerate(changes) if line.change is not Change.SAME)


def word_changes(old: str, new: str) -> tuple[Stretch, ...]:
    """Return how one wording becomes the other; equal ends are found however long they are."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    inner_old, inner_new = old[head : len(old) - tail], new[head : len(new) - tail]
    found = [
        Stretch(Change.SAME, old[:head]),
        *_inner(inner_old, inner_new),
        Stretch(Change.SAME, old[len(old) - tail :]),
    ]
    return tuple(_tidied([stretch for stretch in found if stretch.text]))


def _tidied(stretches: list[Stretch]) -> list[Stretch]:
    """Return the stretches so that no lone change begins with a closing bracket."""
    for place in range(1, len(stretches) - 1):
        before, changed, after = stretches[place - 1 : place + 2]
        if changed.change is Change.SAME or before.change is not after.change:
            continue
        slid = _slid(changed.text, after.text)
        moved = after.text[:slid]
        stretches[place - 1] = replace(before, text=before.text + moved)
        stretches[place] = replace(changed, text=changed.text[slid:] + moved)
        stretches[place + 1] = replace(after, text=after.text[slid:])
    return [stretch for stretch in stretches if stretch.text]


def _slid(changed: str, after: str) -> int:
    """Return how many closing brackets a change can leave in front of it and take behind it."""
    place = 0
    while place < min(len(changed), len(after)):
        character = changed[place]
        if character != after[place] or character not in _CLOSERS:
            break
        place += 1
    return place


def _lines(record: Record) -> Iterator[_Line]:
    yield _Line(record.title, 0)
    for block in record.blocks:
        match block:
            case Utterance():
                yield _Line(block_texts(block)[0], block.number)
            case FieldTable(fields=fields):
                yield from (_Line(f"{field.label}：{field.value}", 0) for field in fields)
            case Table():
                yield from (_Line("　".join(c.strip() for c in row), 0) for row in block.rows)
            case HandLines(hint=hint):
                yield _Line(hint, 0)
            case _:
                yield from (_Line(text, 0) for text in block_texts(block))


def _same(line: _Line) -> LineChange:
    return LineChange(Change.SAME, (Stretch(Change.SAME, line.text),), line.entry)


def _anchors(before: Sequence[_Line], after: Sequence[_Line]) -> list[tuple[int, int]]:
    """Return paragraphs that stand once in both versions, in an order that both share.

    With them a talk of thousands of entries is compared in pieces of a few.
    """
    here, there = _once(before), _once(after)
    pairs = sorted((here[text], there[text]) for text in here.keys() & there.keys())
    ends: list[int] = []  # the smallest last place of a rising run of each length
    last: list[int] = []
    came_from: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        ends[length : length + 1] = [place]
        last[length : length + 1] = [number]
        came_from.append(last[length - 1] if length else -1)
    found: list[tuple[int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        found.append(pairs[number])
        number = came_from[number]
    return found[::-1]


def _once(lines: Sequence[_Line]) -> dict[str, int]:
    counted = Counter(line.text for line in lines)
    return {line.text: place for place, line in enumerate(lines) if counted[line.text] == 1}


def _between(before: Sequence[_Line], after: Sequence[_Line]) -> Iterator[LineChange]:
    olds, news = [line.text for line in before], [line.text for line in after]
    matcher = SequenceMatcher(None, olds, news, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            yield from map(_same, after[j1:j2])
        else:
            yield from _changed(before[i1:i2], after[j1:j2])


def _changed(before: Sequence[_Line], after: Sequence[_Line]) -> Iterator[LineChange]:
    for old, new in zip_longest(before, after):
        if old is None:
            yield LineChange(Change.ADDED, (Stretch(Change.ADDED, new.text),), new.entry)
        elif new is None:
            yield LineChange(Change.REMOVED, (Stretch(Change.REMOVED, old.text),))
        else:
            yield LineChange(Change.CHANGED, word_changes(old.text, new.text), new.entry)


def _inner(old: str, new: str) -> Iterator[Stretch]:
    if not old or not new or max(len(old), len(new)) > _MOST_COMPARED:
        yield from (Stretch(Change.REMOVED, old), Stretch(Change.ADDED, new))
        return
    removed = added = ""
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        is_small = (removed or added) and i2 - i1 < _SHORTEST_SAME
        if tag == "equal" and not is_small:
            yield from (Stretch(Change.REMOVED, removed), Stretch(Change.ADDED, added))
            removed = added = ""
            yield Stretch(Change.SAME, old[i1:i2])
        else:
            removed += old[i1:i2]
            added += new[j1:j2]
    yield from (Stretch(Change.REMOVED, removed), Stretch(Change.ADDED, added))


def _common(one: str, other: str) -> int:
    """Return how many characters two texts have in common at the start."""
    for place, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return place
    return min(len(one), len(other))
