"""What was chosen of a text's repair, and how that is kept beside the text."""

import json
from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.text_repair.damage import Change, DamageClass, Hint, applied
from app.domain.text_repair.repair import Repaired
from app.services.ports.material_table import KeptText


@dataclass(frozen=True)
class RepairChoice:
    """Which classes are left out, which single changes refused, which hints taken.

    Changes and hints are named by where they begin in the original text.
    """

    without: frozenset[DamageClass] = frozenset()
    refused: frozenset[int] = frozenset()
    taken: frozenset[int] = frozenset()


@dataclass(frozen=True)
class MaterialText:
    """A material's text as it came and as repaired; `changes` lead from one to the other."""

    original: str
    repaired: str
    changes: tuple[Change, ...] = ()
    choice: RepairChoice = field(default_factory=RepairChoice)

    @property
    def is_repaired(self) -> bool:
        """Whether anything was put right (经整理)."""
        return bool(self.changes)

    def original_offset(self, at: int) -> int:
        """Return where a place of the repaired text stands in the original."""
        moved = 0
        for change in self.changes:
            start = change.start + moved
            if at < start:
                break
            if at < start + len(change.new):
                return change.start
            moved += len(change.new) - (change.end - change.start)
        return at - moved

    def repaired_offset(self, at: int) -> int:
        """Return where a place of the original stands in the repaired text."""
        moved = 0
        for change in self.changes:
            if at < change.start:
                break
            if at < change.end:
                return change.start + moved
            moved += len(change.new) - (change.end - change.start)
        return at + moved


@dataclass(frozen=True)
class RepairView:
    """A text's repair under a choice: what is done, what was refused, and what is only hinted.

    `counts` are the places of each class, also where one change covers several of them.
    """

    text: MaterialText
    offered: tuple[Change, ...]
    hints: tuple[Hint, ...]
    counts: Mapping[DamageClass, int] = field(default_factory=dict)


def chosen(repaired: Repaired, choice: RepairChoice) -> RepairView:
    """Return a repair with the choice carried out; a taken hint replaces the changes within it."""
    done = [change for change in repaired.changes if change.start not in choice.refused]
    for hint in repaired.hints:
        if hint.start in choice.taken and hint.proposed:
            _take(hint, done)
    if len(done) == len(repaired.changes) and not choice.taken:
        text = repaired.text
    else:
        text = applied(repaired.original, done)
    kept = MaterialText(repaired.original, text, tuple(done), choice)
    return RepairView(kept, repaired.changes, repaired.hints, repaired.counts)


def kept_text(text: MaterialText) -> KeptText:
    """Return a text as the vault keeps it."""
    kept = {
        "without": sorted(text.choice.without),
        "refused": sorted(text.choice.refused),
        "taken": sorted(text.choice.taken),
        "changes": [[c.kind.value, c.start, c.end, c.new] for c in text.changes],
    }
    return KeptText(text.original, text.repaired, json.dumps(kept, ensure_ascii=False))


def text_of(kept: KeptText) -> MaterialText:
    """Return a text that the vault kept."""
    if not kept.repair:
        return MaterialText(kept.original, kept.repaired)
    said = json.loads(kept.repair)
    changes = tuple(
        Change(DamageClass(kind), start, end, kept.original[start:end], new)
        for kind, start, end, new in said["changes"]
    )
    choice = RepairChoice(
        frozenset(map(DamageClass, said["without"])),
        frozenset(said["refused"]),
        frozenset(said["taken"]),
    )
    return MaterialText(kept.original, kept.repaired, changes, choice)


def _take(hint: Hint, done: list[Change]) -> None:
    """Put a hint among the changes, which are in order; not where one reaches beyond it."""
    first = bisect_left(done, hint.start, key=lambda change: change.start)
    if first and done[first - 1].end > hint.start:
        return
    past = bisect_left(done, hint.end, key=lambda change: change.start)
    if past > first and done[past - 1].end > hint.end:
        return
    done[first:past] = [Change(hint.kind, hint.start, hint.end, hint.old, hint.proposed)]
