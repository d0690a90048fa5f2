"""Repair of 1 MB of damaged text against the bare conversion to simplified characters of it.

Run: python tests/bench/bench_repair.py. Goal: at most 5 times. Both sides start warm. Counted is
the repair with its text; spelling out the list of changes is shown beside it.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import opencc

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from app.domain.text_repair.repair import repair  # noqa: E402  (the project is not installed)
from app.machine.repair_tables import CharacterTables  # noqa: E402
from tests import builders_damage as damage  # noqa: E402

GOAL = 5
RUNS = 7
SIZE = 1_000_000


def main() -> None:
    """Measure both sides by turns and print the ratio."""
    text = _damaged(Random(1))  # noqa: S311  (the same text each time)
    tables = CharacterTables(ROOT / "resources" / "words")
    bare = opencc.OpenCC("t2s")
    sides: tuple[Callable[[], object], ...] = (
        lambda: repair(text, tables).text,
        lambda: bare.convert(text),
        lambda: repair(text, tables).changes,
    )
    times = [[_seconds(side) for side in sides] for _ in range(RUNS + 1)][1:]
    mine, yardstick, listed = (statistics.median(column) for column in zip(*times, strict=True))
    ratio = mine / yardstick
    verdict = "met" if ratio <= GOAL else "MISSED"
    print(
        f"{len(text.encode()) / 1e6:.2f} MB: {mine * 1000:.0f} ms; bare {yardstick * 1000:.0f} ms"
    )
    print(f"repair: {ratio:.2f} × the bare conversion (goal ≤ {GOAL}): {verdict}")
    print(f"with the whole list of changes: {listed / yardstick:.1f} ×")


def _damaged(random: Random) -> str:
    """Return annotated traditional text, folded, with a slipped run in every tenth paragraph."""
    paragraphs: list[str] = []
    size = 0
    while size < SIZE:
        text = damage.traditional(damage.clean_text(random, 8))
        slipped = damage.shifted(text, random) if len(paragraphs) % 10 == 0 else None
        paragraphs.append(slipped or damage.folded(damage.annotated(text, random, 0.12)))
        size += len(paragraphs[-1].encode())
    return "\n".join(paragraphs)


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


if __name__ == "__main__":
    main()
