"""Simulated power cuts: nothing acknowledged is lost, and a weaker mode shows that we would see."""

import os
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.builders_vault import a_store, stored_talk, texts
from tests.durability import recorder
from tests.durability.power_cut import Disk, Operation, operations
from tests.tools import needs

CUTS = 300
HERE = Path(__file__).parent

pytestmark = needs("cc")


@dataclass(frozen=True)
class Run:
    """A recorded run: the database before it, and what was done to the files."""

    database: bytes
    done: list[Operation]


@dataclass
class Outcome:
    """What the cuts did."""

    lost: int = 0
    unsound: int = 0
    drafts: int = 0


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the recorder of file operations."""
    library = tmp_path_factory.mktemp("shim") / "shim.so"
    source = HERE / "shim.c"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


def recorded(folder: Path, shim: Path, synchronous: str) -> Run:
    """Make a vault with a talk, then record another process storing entries in it."""
    vault = folder / "v"
    vault.mkdir()
    store = a_store(vault)
    stored_talk(store)
    store.close()
    database = (vault / "vault.db").read_bytes()
    log = folder / "log"
    subprocess.run(
        [sys.executable, recorder.__file__, str(vault), synchronous],
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "LD_PRELOAD": str(shim), "SHIM_LOG": str(log)},
    )
    return Run(database, operations(log.read_bytes()))


def acknowledged(done: list[Operation]) -> int:
    """Return the newest entry that was said to be stored."""
    said = [int(o.data.split()[1]) for o in done if o.type == "A" and o.data[:5] == b"entry"]
    return max(said, default=0)


def cut(run: Run, folder: Path) -> Outcome:
    """Cut the power at many instants and open what is left."""
    chance, outcome = random.Random(7), Outcome()  # noqa: S311
    first = next(i for i, o in enumerate(run.done) if o.type == "A")
    for number in range(CUTS):
        done = run.done[: chance.randrange(first + 1, len(run.done) + 1)]
        disk = Disk(
            run.database, chance.choice((512, 4096)), chance.choice((0, 0.3, 0.5, 0.8, 1)), chance
        )
        disk.cut_after(done)
        place = folder / str(number)
        place.mkdir()
        disk.save(place)
        _look(place, acknowledged(done), outcome)
    return outcome


def _look(place: Path, said: int, outcome: Outcome) -> None:
    store = a_store(place)
    with store.read() as tables:
        talk = tables.talks.all()[0]
        found = texts(tables, talk.id)
        whole = tables.audit.first_break() is None and talk.entry_count == len(found)
        outcome.drafts += tables.transcript.draft(talk.id) is not None
    in_order = all(text.startswith(f"第{i}句") for i, text in enumerate(found, 1))
    outcome.lost += len(found) < said
    outcome.unsound += not (whole and in_order and store.is_sound())
    store.close()


def test_no_cut_loses_an_acknowledged_entry(tmp_path: Path, shim: Path) -> None:
    """300 cuts at random instants: every entry that was said to be stored is there."""
    run = recorded(tmp_path, shim, "FULL")
    assert acknowledged(run.done) == recorder.ENTRIES

    outcome = cut(run, tmp_path)

    assert (outcome.lost, outcome.unsound) == (0, 0)
    assert outcome.drafts > 0


def test_a_weaker_mode_does_lose(tmp_path: Path, shim: Path) -> None:
    """The same cuts with WAL/NORMAL lose entries: the simulation would notice a loss."""
    outcome = cut(recorded(tmp_path, shim, "NORMAL"), tmp_path)
    assert outcome.lost > CUTS // 10
    assert outcome.unsound == 0


def test_an_entry_costs_exactly_one_sync(tmp_path: Path, shim: Path) -> None:
    """Row, counter, audit entry and cleared draft reach the disk together, also after idling."""
    run = recorded(tmp_path, shim, "FULL")
    counts, syncs = [], 0
    for operation in run.done:
        if operation.type == "S":
            syncs += 1
        elif operation.type == "A" and operation.data.startswith(b"begin"):
            syncs = 0
        elif operation.type == "A":
            counts.append(syncs)
    assert counts == [1] * recorder.ENTRIES
