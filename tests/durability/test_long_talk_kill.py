"""kill -9 at two hundred random moments of the long talk: entries, arranging, undo, pauses.

After each kill the vault holds exactly the steps of the script up to some point: no confirmed
one is missing, none is half done, and what stood in the composer is there but for the last keys.
The next recorder goes on from there, also with undo. The bound is 300 ms of typing, counted in
keys (see test_typing_kill).
"""

import os
from pathlib import Path

import pytest

from app.bootstrap import build
from app.machine.paths import find_paths
from app.services.entry import Entry
from tests.builders_vault import QUICK
from tests.durability import long_talk_child
from tests.durability.long_talk_evidence import Script, Told, look
from tests.durability.mill import Mill
from tests.journeys.long_talk_grammar import Grammar
from tests.journeys.long_talk_steps import states
from tests.journeys.long_talk_vault import a_vault_with_the_talk

KILLS = 200
PAUSE_MS = 3
LOST_AT_MOST_KEYS = 300 // PAUSE_MS
LIVES_SECONDS = (0.01, 0.35)
LOOK_CLOSELY_EVERY = 20


@pytest.fixture
def entry() -> Entry:
    """Return the doors of the core with quick passphrases."""
    return build(find_paths(os.environ, Path.home()), {}, new_slots=lambda: QUICK)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork; the store is the same")
def test_two_hundred_kills_lose_nothing_confirmed(
    entry: Entry, memory_folder: Path, tmp_path: Path
) -> None:
    """Each time the talk opens again and goes on where the vault is."""
    folder = memory_folder / "vault"
    talk_id = a_vault_with_the_talk(entry, folder)
    steps = Grammar().talk()
    script = Script(steps, states(steps))
    arguments = [str(folder), str(talk_id), str(PAUSE_MS)]
    mill = Mill(Path(long_talk_child.__file__), arguments, tmp_path / "complaints", LIVES_SECONDS)
    place, draft, most, kills, half_way = 0, "", 0, 0, 0
    try:
        while kills < KILLS and place < len(steps) - 1:
            told = Told(place, place)
            slow = len(steps) * kills // (KILLS + 5)  # the moments lie all over the talk
            mill.live_and_die(told.hear, f"go {place} {slow}")
            kills += 1
            found = look(entry, folder, talk_id, closely=kills % LOOK_CLOSELY_EVERY == 0)

            assert told.restored == draft
            assert found.is_whole
            place = script.place(found.state, told)
            lost = script.lost(place, told, found.draft)
            assert len(lost) <= LOST_AT_MOST_KEYS
            most, draft = max(most, len(lost)), found.draft
            half_way += bool(draft)
    finally:
        mill.close()
    print(f"{kills} kills, {place} of {len(steps)} steps, {half_way} drafts, {most} keys lost")
    assert kills == KILLS
    assert place > len(steps) * 9 // 10
    assert half_way > KILLS // 10
