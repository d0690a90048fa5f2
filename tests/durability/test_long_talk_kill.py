"""kill -9 at two hundred random moments of the long talk: entries, arranging, undo, pauses.

After each kill the vault holds exactly the steps of the script up to some point: no confirmed
one is missing, none is half done, and what stood in the composer is there but for the last keys.
The next recorder goes on from there, also with undo. The bound is 300 ms of typing, counted in
keys (see test_typing_kill).

Two talks are held at once, each in its own vault, with half of the kills: a recorder waits more
than it works. A hundred lives are too short for the end of the talk however fast the computer is,
as each key costs its pause.
"""

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest

from app.bootstrap import build
from app.machine.paths import find_paths
from tests.builders_vault import QUICK
from tests.durability import long_talk_child
from tests.durability.long_talk_evidence import Script, Told, look
from tests.durability.mill import Mill
from tests.journeys.long_talk_grammar import Grammar
from tests.journeys.long_talk_steps import states
from tests.journeys.long_talk_vault import a_vault_with_the_talk

TALKS = 2
KILLS_A_TALK = 100
PAUSE_MS = 3
LOST_AT_MOST_KEYS = 300 // PAUSE_MS
LIVES_SECONDS = (0.01, 0.35)
LOOK_CLOSELY_EVERY = 20


@dataclass(frozen=True)
class Held:
    """How a talk went: how far, how often the composer was half full, the most keys lost."""

    place: int
    half_way: int
    most: int


def held(script: Script, folder: Path) -> Held:
    """Hold the talk in a vault of its own; check it after each kill."""
    entry = build(find_paths(os.environ, Path.home()), {}, new_slots=lambda: QUICK)
    vault = folder / "vault"
    talk_id = a_vault_with_the_talk(entry, vault)
    arguments = [str(vault), str(talk_id), str(PAUSE_MS)]
    mill = Mill(Path(long_talk_child.__file__), arguments, folder / "complaints", LIVES_SECONDS)
    place, draft, most, half_way = 0, "", 0, 0
    try:
        for kill in range(1, KILLS_A_TALK + 1):
            told = Told(place, place)
            # the moments lie all over the talk
            slow = len(script.steps) * (kill - 1) // (KILLS_A_TALK + 5)
            mill.live_and_die(told.hear, f"go {place} {slow}")
            found = look(entry, vault, talk_id, closely=kill % LOOK_CLOSELY_EVERY == 0)

            assert not told.is_over
            assert told.restored == draft
            assert found.is_whole
            place = script.place(found.state, told)
            lost = script.lost(place, told, found.draft)
            assert len(lost) <= LOST_AT_MOST_KEYS
            most, draft = max(most, len(lost)), found.draft
            half_way += bool(draft)
    finally:
        mill.close()
    return Held(place, half_way, most)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork; the store is the same")
def test_two_hundred_kills_lose_nothing_confirmed(memory_folder: Path) -> None:
    """Each time the talk opens again and goes on where the vault is."""
    steps = Grammar().talk()
    script = Script(steps, states(steps))
    folders = [memory_folder / str(number) for number in range(TALKS)]
    for folder in folders:
        folder.mkdir()
    with ThreadPoolExecutor(TALKS) as threads:
        talks = list(threads.map(partial(held, script), folders))
    for talk in talks:
        print(f"{KILLS_A_TALK} kills: {talk} of {len(steps)} steps")
        assert talk.place > len(steps) * 9 // 10
        assert talk.half_way > KILLS_A_TALK // 10
