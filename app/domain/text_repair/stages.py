"""Repair passes over a whole text, and how their edits come together on the original.

A pass splits the text by one compiled pattern and joins it again, which C does in one go; where
each edit stands is only worked out when somebody asks.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property

from app.domain.text_repair.damage import Change, DamageClass

Edit = tuple[int, int, str]
"""Start and end in the text that the pass was given, and what stands there instead."""

Doubt = tuple[int, int, str]
"""Start and end of an edit that was guessed at, and what may stand there as well, or empty."""

_RANK = {
    kind: rank
    for rank, kind in enumerate(
        (
            DamageClass.TRADITIONAL,
            DamageClass.HALF_WIDTH,
            DamageClass.PINYIN,
            DamageClass.DOUBLED,
            DamageClass.FURNITURE,
            DamageClass.JAM,
            DamageClass.BYTE_SHIFT,
            DamageClass.MISREAD_UTF8,
        )
    )
}
"""Which class names a piece that several passes changed: the higher one."""


class Stage:
    """What one pass made of a text; where it edited is worked out when first asked."""

    def __init__(
        self,
        kind: DamageClass,
        text: str,
        edit: Callable[[], Iterable[Edit]],
        doubts: tuple[Doubt, ...] = (),
    ) -> None:
        self.kind = kind
        self.text = text
        self.doubts = doubts
        self._edit = edit

    @cached_property
    def edits(self) -> Sequence[Edit]:
        """The edits, sorted and apart."""
        return tuple(self._edit())


def from_parts(kind: DamageClass, parts: list[str], news: list[str] | None) -> Stage | None:
    """Return the stage of a text split into kept and replaced parts by turns.

    `news` stand instead of the replaced parts; None drops them. None where nothing changes.
    """
    kept, olds = parts[::2], parts[1::2]
    if olds == (news or []):
        return None
    if news is None:
        return Stage(kind, "".join(kept), lambda: _edits(kept, olds, [""] * len(olds)))
    joined = parts.copy()
    joined[1::2] = news
    return Stage(kind, "".join(joined), lambda: _edits(kept, olds, news))


def _edits(kept: list[str], olds: list[str], news: list[str]) -> list[Edit]:
    edits: list[Edit] = []
    at = 0
    for before, old, new in zip(kept, olds, news, strict=False):  # one more is kept at the end
        start = at + len(before)
        at = start + len(old)
        if old != new:
            edits.append((start, at, new))
    return edits


def from_edits(
    kind: DamageClass, text: str, edits: Sequence[Edit], doubts: tuple[Doubt, ...] = ()
) -> Stage | None:
    """Return the stage that makes these edits, sorted and apart; None where there are none."""
    if not edits:
        return None
    pieces: list[str] = []
    at = 0
    for start, end, new in edits:
        pieces += (text[at:start], new)
        at = end
    pieces.append(text[at:])
    return Stage(kind, "".join(pieces), lambda: edits, doubts)


def spans_before(stage: Stage, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans of what a stage made, sorted and apart, as spans of what it was given."""
    edits, grown, at = stage.edits, 0, 0
    found: list[tuple[int, int]] = []
    for start, end in spans:
        while at < len(edits) and _stop(edits[at], grown) <= start:
            grown += len(edits[at][2]) - (edits[at][1] - edits[at][0])
            at += 1
        is_within = at < len(edits) and edits[at][0] + grown < start
        first = edits[at][0] if is_within else start - grown
        while at < len(edits) and _stop(edits[at], grown) < end:
            grown += len(edits[at][2]) - (edits[at][1] - edits[at][0])
            at += 1
        is_within = at < len(edits) and edits[at][0] + grown < end
        found.append((first, edits[at][1] if is_within else end - grown))
    return found


def _stop(edit: Edit, grown: int) -> int:
    return edit[0] + grown + len(edit[2])


def composed(original: str, stages: Sequence[Stage]) -> tuple[Change, ...]:
    """Return the changes of all stages as changes of the original text, sorted and apart."""
    changes: list[Change] = []
    for stage in stages:
        changes = _Joined(original, changes, stage).changes()
    return tuple(changes)


class _Joined:
    """The changes so far (first) with the edits of the next stage (second) on top."""

    def __init__(self, original: str, changes: list[Change], stage: Stage) -> None:
        self._original = original
        self._first = changes
        self._second = stage.edits
        self._kind = stage.kind
        self._i = self._j = 0
        self._shift = 0  # what a position between the two stages lacks to one in the original

    def changes(self) -> list[Change]:
        return list(self._walk())

    def _walk(self) -> Iterator[Change]:
        first, second = self._first, self._second
        while self._i < len(first) or self._j < len(second):
            if self._j == len(second):
                yield from first[self._i :]
                return
            start, end, new = second[self._j]
            if self._i < len(first):
                begin, stop = self._span(first[self._i])
                if stop <= start:
                    yield self._take_first()
                    continue
                if begin < end:
                    yield self._merged()
                    continue
            self._j += 1
            yield self._change(start + self._shift, end + self._shift, new, self._kind)

    def _span(self, change: Change) -> tuple[int, int]:
        begin = change.start - self._shift
        return begin, begin + len(change.new)

    def _take_first(self) -> Change:
        change = self._first[self._i]
        self._i += 1
        self._shift += change.end - change.start - len(change.new)
        return change

    def _change(self, start: int, end: int, new: str, kind: DamageClass) -> Change:
        return Change(kind, start, end, self._original[start:end], new)

    def _merged(self) -> Change:
        """Return one change for everything that hangs together at this place."""
        begin, stop = self._span(self._first[self._i])
        low = min(begin, self._second[self._j][0])
        high = max(stop, self._second[self._j][1])
        kind, at = self._kind, low + self._shift
        start = at
        pieces: list[str] = []
        edits: list[Edit] = []
        while True:
            if self._i < len(self._first) and self._span(self._first[self._i])[0] < high:
                high = max(high, self._span(self._first[self._i])[1])
                change = self._take_first()
                pieces += (self._original[at : change.start], change.new)
                at = change.end
                kind = max(kind, change.kind, key=_RANK.__getitem__)
            elif self._j < len(self._second) and self._second[self._j][0] < high:
                edits.append(self._second[self._j])
                high = max(high, edits[-1][1])
                self._j += 1
            else:
                break
        end = high + self._shift
        between = "".join((*pieces, self._original[at:end]))
        return self._change(start, end, _edited(between, edits, low), kind)


def _edited(between: str, edits: list[Edit], low: int) -> str:
    pieces: list[str] = []
    at = 0
    for start, end, new in edits:
        pieces += (between[at : start - low], new)
        at = end - low
    pieces.append(between[at:])
    return "".join(pieces)
