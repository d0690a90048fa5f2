"""A workbench on a real vault, with a clock that the test moves."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.bootstrap import build
from app.domain.ids import TalkId
from app.domain.outline import Outline
from app.domain.transcript import TranscriptEntry
from app.machine.paths import find_paths
from app.services.demonstration import TalkClock
from app.services.entry import Entry
from app.services.vault_access import VaultAccess
from app.services.workbench import Workbench
from tests.builders_exchange import SECRET, Offices
from tests.builders_talks import QUESTIONS, a_new_talk, an_ended_talk
from tests.builders_vault import PASSPHRASE, QUICK, an_access


@dataclass(frozen=True)
class Held:
    """A talk with the entries that were said in it."""

    id: TalkId
    entries: tuple[TranscriptEntry, ...]


START = datetime(2026, 3, 5, 9, 0, tzinfo=timezone(timedelta(hours=8)))


@pytest.fixture
def clock() -> TalkClock:
    """Return the clock the talk runs by."""
    return TalkClock(START)


@pytest.fixture
def entry(clock: TalkClock) -> Entry:
    """Return the doors of the core."""
    return build(find_paths(os.environ, Path.home()), {}, clock, lambda: QUICK)


@pytest.fixture
def bench(entry: Entry, tmp_path: Path) -> Iterator[Workbench]:
    """Return the services of a new vault."""
    made = entry.vaults.create(tmp_path / "vault", "一室", "li.wen", PASSPHRASE)
    yield entry.open_workbench(made.store)
    made.store.close()


@pytest.fixture
def held(bench: Workbench) -> Held:
    """Return a talk that has just ended, with a problem and a commitment in it."""
    talk_id = an_ended_talk(bench)
    return Held(talk_id, bench.recorder.recording.desk(talk_id).entries)


@pytest.fixture
def access(tmp_path: Path) -> VaultAccess:
    """Give vault access with a folder of its own for copies."""
    return an_access(tmp_path / "own")


@pytest.fixture
def offices(bench: Workbench, entry: Entry, tmp_path: Path) -> Iterator[Offices]:
    """Return two offices; ours has a talk with four questions."""
    made = entry.vaults.create(tmp_path / "other", "组织部", "zhao.wu", PASSPHRASE)
    other = entry.open_workbench(made.store)
    other.office.rename("县委组织部")
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(Outline(talk.id, questions=(*QUESTIONS, SECRET)))
    folder = tmp_path / "stick"
    folder.mkdir()
    yield Offices(bench, other, talk.id, folder)
    made.store.close()
