"""kill -9 while a recorder types in a real window, a hundred times.

After each kill every confirmed entry is there, in order and once, and nothing typed more than
300 ms before the kill is missing: neither from the vault nor from the next window's composer.
The kill is timed at random, so it also falls between Enter and the answer of the vault.
"""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import SystemRandom

import pytest

from app.bootstrap import build
from app.domain.ids import TalkId
from app.machine.paths import find_paths
from app.services.entry import Entry
from tests.builders_talks import a_running_talk
from tests.builders_vault import PASSPHRASE, QUICK
from tests.ui.typing_child import ACCOUNT

KILLS = 100
LOST_AT_MOST_NS = 300_000_000
LIVES_SECONDS = (0.02, 0.75)
CHILD = Path(__file__).parents[1] / "ui" / "typing_child.py"
PATIENCE_SECONDS = 30


@dataclass
class Life:
    """What one child told before it was killed."""

    restored: str = ""
    keys: list[tuple[int, str]] = field(default_factory=list)
    stored: list[str] = field(default_factory=list)

    def typed(self, before: int = sys.maxsize) -> str:
        """Return everything that stood in the composer in this life, line breaks left out."""
        return self.restored + "".join(text for at, text in self.keys if at < before)

    def hear(self, line: str) -> None:
        """Take one line of what the child tells."""
        what, _, rest = line.partition(" ")
        if what == "begin":
            self.restored = rest
        elif what == "key":
            at, _, text = rest.partition(" ")
            self.keys.append((int(at), text))
        elif what == "stored":
            self.stored.append(rest)


class Mill:
    """Forks recorders and kills them."""

    def __init__(self, folder: Path, talk_id: TalkId, complaints: Path) -> None:
        command = [sys.executable, str(CHILD), str(folder), str(talk_id)]
        self._complaints = complaints
        with complaints.open("wb") as stderr:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr
            )
        self._rest = b""
        self._random = SystemRandom()
        self._dies_at = float("inf")

    def live_and_die(self) -> tuple[Life, int]:
        """Let a recorder type for a while; return what it told and when it was killed."""
        assert self._process.stdin
        self._process.stdin.write(b"go\n")
        self._process.stdin.flush()
        life, pid, killed_at = Life(), 0, 0
        self._dies_at = float("inf")
        for line in self._lines():
            if line is None:
                killed_at = time.monotonic_ns()
                os.kill(pid, signal.SIGKILL)
                self._dies_at = float("inf")
            elif line.startswith("child "):
                pid = int(line.split()[1])
            elif line.startswith("dead "):
                assert killed_at, self._complaints.read_text()
                return life, killed_at
            else:
                life.hear(line)
                if line.startswith("begin"):
                    self._dies_at = time.monotonic() + self._random.uniform(*LIVES_SECONDS)
        raise AssertionError(self._complaints.read_text())

    def close(self) -> None:
        """End the process that forks."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(PATIENCE_SECONDS)

    def _lines(self) -> Iterator[str | None]:
        """Yield the lines that come in; None when it is time to kill."""
        assert self._process.stdout
        pipe = self._process.stdout.fileno()
        while True:
            wait = min(max(self._dies_at - time.monotonic(), 0), PATIENCE_SECONDS)
            if not select.select([pipe], [], [], wait)[0]:
                assert self._dies_at <= time.monotonic() + 0.001, "the recorder says nothing"
                yield None
                continue
            data = os.read(pipe, 65536)
            if not data:
                return
            *lines, self._rest = (self._rest + data).split(b"\n")
            for line in lines:
                yield line.decode()


@pytest.fixture
def entry() -> Entry:
    """Return the doors of the core with quick passphrases."""
    return build(find_paths(os.environ, Path.home()), {}, new_slots=lambda: QUICK)


def _kept(entry: Entry, folder: Path, talk_id: TalkId) -> tuple[list[str], str]:
    """Return entries and draft as they are in the vault after a kill."""
    store = entry.vaults.unlock(folder, ACCOUNT, PASSPHRASE)
    try:
        desk = entry.open_workbench(store).recording.desk(talk_id)
    finally:
        store.close()
    return [e.text for e in desk.entries], desk.draft.text if desk.draft else ""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork; the store is the same")
def test_nothing_stored_and_no_more_than_300_ms_of_typing_is_lost(
    entry: Entry, tmp_path: Path
) -> None:
    """A hundred recorders are killed while they type."""
    folder = tmp_path / "vault"
    made = entry.vaults.create(folder, "第一室", ACCOUNT, PASSPHRASE)
    talk_id = a_running_talk(entry.open_workbench(made.store))
    made.store.close()
    before: list[str] = []
    draft = ""
    behind = []
    mill = Mill(folder, talk_id, tmp_path / "complaints.txt")
    try:
        for _ in range(KILLS):
            life, killed_at = mill.live_and_die()
            entries, new_draft = _kept(entry, folder, talk_id)

            assert life.restored == draft
            assert entries[: len(before)] == before
            fresh = entries[len(before) :]
            assert fresh[: len(life.stored)] == life.stored
            recovered = "".join(fresh) + new_draft.replace("\n", "")
            assert life.typed().startswith(recovered)
            assert len(recovered) >= len(life.typed(killed_at - LOST_AT_MOST_NS))
            missing = life.keys[len(recovered) - len(life.restored) :]
            behind.append((killed_at - missing[0][0]) / 1e6 if missing else 0.0)
            before, draft = entries, new_draft
    finally:
        mill.close()
    print(f"{KILLS} kills, {len(before)} entries, at most {max(behind):.0f} ms of typing lost")
    assert len(before) > KILLS / 4
