"""The power cut at two hundred random moments of the long talk, typed in a real window.

One recorder types the whole talk while every write and sync of the vault's files is written down;
then the files are rebuilt as a cut at some instant would have left them (see power_cut), opened,
and held against the script.
"""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap import build
from app.machine.paths import find_paths
from app.services.entry import Entry
from tests.builders_vault import QUICK
from tests.durability import long_talk_child
from tests.durability.long_talk_evidence import Script, Told, lines, look
from tests.durability.power_cut import Disk, Operation, operations
from tests.journeys.long_talk_grammar import Grammar
from tests.journeys.long_talk_steps import states
from tests.journeys.long_talk_vault import a_vault_with_the_talk
from tests.tools import needs

CUTS = 200
PAUSE_MS = 2
LOST_AT_MOST_KEYS = 300 // PAUSE_MS
LOOK_CLOSELY_EVERY = 20
HERE = Path(__file__).parent

pytestmark = needs("cc")


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the recorder of file operations."""
    library = tmp_path_factory.mktemp("shim") / "shim.so"
    source = HERE / "shim.c"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.fixture
def entry() -> Entry:
    """Return the doors of the core with quick passphrases."""
    return build(find_paths(os.environ, Path.home()), {}, new_slots=lambda: QUICK)


def hear(told: Told, done: list[Operation]) -> None:
    """Take in what the recorder told meanwhile."""
    for line in lines(b"".join(o.data for o in done if o.type == "A")):
        told.hear(line)


def test_two_hundred_cuts_lose_nothing_confirmed(
    entry: Entry, memory_folder: Path, shim: Path
) -> None:
    """Whatever reached the disk is a state of the script, and none that was confirmed is gone."""
    folder, log = memory_folder / "vault", memory_folder / "log"
    talk_id = a_vault_with_the_talk(entry, folder)
    database = (folder / "vault.db").read_bytes()
    subprocess.run(
        [sys.executable, long_talk_child.__file__, folder, str(talk_id), str(PAUSE_MS), "0"],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=(memory_folder / "complaints").open("wb"),
        env={**os.environ, "LD_PRELOAD": str(shim), "SHIM_LOG": str(log)},
    )
    done = operations(log.read_bytes())
    steps = Grammar().talk()
    script = Script(steps, states(steps))
    chance = random.Random(5)  # noqa: S311
    first = next(i for i, o in enumerate(done) if o.type == "A")
    cuts = sorted(chance.randrange(first + 1, len(done) + 1) for _ in range(CUTS))
    told, heard, places, most = Told(0, 0), 0, set(), 0
    for number, cut in enumerate(cuts):
        sector, keep = chance.choice((512, 4096)), chance.choice((0, 0.3, 0.5, 0.8, 1))
        disk = Disk(database, sector, keep, chance)
        disk.cut_after(done[:cut])
        place = memory_folder / str(number)
        shutil.copytree(folder, place, ignore=shutil.ignore_patterns("vault.db*", "vault.reserve"))
        disk.save(place)

        found = look(entry, place, talk_id, closely=number % LOOK_CLOSELY_EVERY == 0)
        hear(told, done[heard:cut])
        heard = cut
        assert found.is_whole
        reached = script.place(found.state, told)
        lost = script.lost(reached, told, found.draft)
        assert len(lost) <= LOST_AT_MOST_KEYS
        places.add(reached)
        most = max(most, len(lost))
        shutil.rmtree(place)
    hear(told, done[heard:])
    assert told.is_over
    print(f"{CUTS} cuts at {len(places)} steps of {len(steps)}, at most {most} keys lost")
    assert len(places) > CUTS // 2
