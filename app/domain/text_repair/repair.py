"""Repairing a text: the passes in their order, and the list of what they changed."""

from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from itertools import accumulate

from app.domain.text_repair import byte_shift, misread_utf8, pinyin_notes
from app.domain.text_repair.damage import Change, DamageClass, Hint, Origin, RepairTables
from app.domain.text_repair.furniture import origin_of, without_furniture, without_jam
from app.domain.text_repair.hints import hints
from app.domain.text_repair.punctuation import merged, widened
from app.domain.text_repair.simplifying import simplified
from app.domain.text_repair.stages import Stage, composed, spans_before


class Repaired:
    """A text after repair; what was changed is spelled out when first asked for.

    Positions count characters. Making the changes of `changes` on `original` gives `text`.
    """

    def __init__(
        self, original: str, page: str, stages: tuple[Stage, ...], tables: RepairTables
    ) -> None:
        self.original = original
        self.text = stages[-1].text if stages else original
        self._page = page
        self._stages = stages
        self._tables = tables

    @property
    def is_changed(self) -> bool:
        """Tell whether anything was repaired."""
        return self.text != self.original

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """The changes, by their place in the original; they do not overlap."""
        return composed(self.original, self._stages)

    @cached_property
    def counts(self) -> dict[DamageClass, int]:
        """How often each class was repaired; classes that were not are left out.

        A piece that two classes had a hand in counts for both, but is one change.
        """
        found = {stage.kind: len(stage.edits) for stage in self._stages}
        return {kind: found[kind] for kind in DamageClass if found.get(kind)}

    @cached_property
    def hints(self) -> tuple[Hint, ...]:
        """The doubtful places, by their place in the original."""
        doubts = tuple(self._doubts())
        said = {at for doubt in doubts for at in range(doubt.start, doubt.end)}
        found = hints(self.original, self.text, self._tables, self._back)
        others = (
            hint
            for hint in found
            if hint.kind is not DamageClass.HARD_SPACE or hint.start not in said
        )
        return tuple(sorted((*doubts, *others), key=lambda hint: (hint.start, hint.kind)))

    @cached_property
    def origin(self) -> Origin:
        """What the page said about source, day, author and editor."""
        return origin_of(self._tables.simplified(self._page))

    def original_offset(self, position: int) -> int:
        """Return where a position of the repaired text stands in the original.

        Inside a replaced piece that is the piece's start.
        """
        index = bisect_right(self._new_starts, position) - 1
        if index < 0:
            return position
        change = self.changes[index]
        inside = position - self._new_starts[index]
        return change.start if inside < len(change.new) else change.end + inside - len(change.new)

    def repaired_offset(self, position: int) -> int:
        """Return where a position of the original stands in the repaired text."""
        index = bisect_right(self.changes, position, key=lambda change: change.start) - 1
        if index < 0:
            return position
        change, new_start = self.changes[index], self._new_starts[index]
        if position < change.end:
            return new_start
        return new_start + len(change.new) + position - change.end

    @cached_property
    def _new_starts(self) -> list[int]:
        grown = accumulate((len(c.new) - len(c.old) for c in self.changes), initial=0)
        return [change.start + shift for change, shift in zip(self.changes, grown, strict=False)]

    def _doubts(self) -> Iterator[Hint]:
        """Give the places where a pass had to guess, with the next likely reading."""
        is_simplified = any(stage.kind is DamageClass.TRADITIONAL for stage in self._stages)
        for number, stage in enumerate(self._stages):
            spans = [(start, end) for start, end, _ in stage.doubts]
            for before in reversed(self._stages[:number]) if spans else ():
                spans = spans_before(before, spans)
            for (start, end), (_, _, other) in zip(spans, stage.doubts, strict=True):
                said = self._tables.simplified(other) if is_simplified else other
                yield Hint(stage.kind, start, end, self.original[start:end], said)

    def _back(self, start: int, end: int) -> tuple[int, int]:
        last = self.original_offset(max(end - 1, start))
        return self.original_offset(start), last + 1


def repair(
    text: str, tables: RepairTables, without: frozenset[DamageClass] = frozenset()
) -> Repaired:
    """Return the text repaired by all classes but those switched off."""
    at, page = text, text
    stages: list[Stage] = []
    for kind, run in _passes(tables):
        if kind is DamageClass.FURNITURE:
            page = at
        if kind not in without and (stage := run(at)):
            stages.append(stage)
            at = stage.text
    return Repaired(text, page, tuple(stages), tables)


def _passes(
    tables: RepairTables,
) -> tuple[tuple[DamageClass, Callable[[str], Stage | None]], ...]:
    """Return the passes in order: bytes first, then what stood between, then single signs."""
    return (
        (DamageClass.MISREAD_UTF8, partial(misread_utf8.repaired, tables=tables)),
        (DamageClass.PINYIN, partial(pinyin_notes.repaired, tables=tables)),
        (DamageClass.BYTE_SHIFT, partial(byte_shift.repaired, tables=tables)),
        (DamageClass.JAM, without_jam),
        (DamageClass.FURNITURE, without_furniture),
        (DamageClass.DOUBLED, merged),
        (DamageClass.HALF_WIDTH, widened),
        (DamageClass.TRADITIONAL, partial(simplified, tables=tables)),
    )
