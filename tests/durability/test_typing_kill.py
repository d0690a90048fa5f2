"""kill -9 while a recorder types in a real window, again and again.

After each kill every confirmed entry is there, in order and once, and nothing older than the
last keys is missing: neither from the vault nor from the next window's composer. The kill is
timed at random, so it also falls between Enter and the answer of the vault.

The promise is 300 ms of typing. It is counted in keys, of which the recorder cannot press more
in that time: a computer that stalls presses none, so it neither breaks the promise nor the test.
"""

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.bootstrap import build
from app.domain.ids import TalkId
from app.machine.paths import find_paths
from app.services.entry import Entry
from tests.builders_talks import a_running_talk
from tests.builders_vault import PASSPHRASE, QUICK
from tests.durability.mill import Mill
from tests.ui.typing_child import ACCOUNT, PAUSE_MS

KILLS = 40
LOST_AT_MOST_KEYS = 300 // PAUSE_MS
LIVES_SECONDS = (0.02, 0.75)
CHILD = Path(__file__).parents[1] / "ui" / "typing_child.py"


@dataclass
class Life:
    """What one child told before it was killed."""

    restored: str = ""
    keys: list[tuple[int, str]] = field(default_factory=list)
    stored: list[str] = field(default_factory=list)

    def typed(self, keys: int = sys.maxsize) -> str:
        """Return what stood in the composer with the first keys, line breaks left out."""
        return self.restored + "".join(text for _, text in self.keys[: max(keys, 0)])

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

    def lost(self, recovered: str) -> list[int]:
        """Return when the keys were pressed that are not in what was recovered."""
        missing = self.typed()[len(recovered) :]
        times: list[int] = []
        for at, text in reversed(self.keys):
            if not missing:
                break
            times.append(at)
            missing = missing[: -len(text)]
        return times[::-1]


@pytest.fixture
def entry() -> Entry:
    """Return the doors of the core with quick passphrases."""
    return build(find_paths(os.environ, Path.home()), {}, new_slots=lambda: QUICK)


def _kept(entry: Entry, folder: Path, talk_id: TalkId) -> tuple[list[str], str]:
    """Return entries and draft as they are in the vault after a kill."""
    store = entry.vaults.unlock(folder, ACCOUNT, PASSPHRASE)
    try:
        desk = entry.open_workbench(store).recorder.recording.desk(talk_id)
    finally:
        store.close()
    return [e.text for e in desk.entries], desk.draft.text if desk.draft else ""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork; the store is the same")
def test_nothing_stored_and_hardly_any_typing_is_lost(
    entry: Entry, memory_folder: Path, tmp_path: Path
) -> None:
    """Forty recorders are killed while they type."""
    folder = memory_folder / "vault"
    made = entry.vaults.create(folder, "第一室", ACCOUNT, PASSPHRASE)
    talk_id = a_running_talk(entry.open_workbench(made.store))
    made.store.close()
    before: list[str] = []
    draft = ""
    behind: list[tuple[int, float]] = []
    mill = Mill(CHILD, [str(folder), str(talk_id)], tmp_path / "complaints.txt", LIVES_SECONDS)
    try:
        for _ in range(KILLS):
            life = Life()
            killed_at = mill.live_and_die(life.hear)
            entries, new_draft = _kept(entry, folder, talk_id)

            assert life.restored == draft
            assert entries[: len(before)] == before
            fresh = entries[len(before) :]
            assert fresh[: len(life.stored)] == life.stored
            recovered = "".join(fresh) + new_draft.replace("\n", "")
            assert life.typed().startswith(recovered)
            lost = life.lost(recovered)
            assert len(lost) <= LOST_AT_MOST_KEYS
            behind.append((len(lost), (killed_at - lost[0]) / 1e6 if lost else 0.0))
            before, draft = entries, new_draft
    finally:
        mill.close()
    most, longest = max(keys for keys, _ in behind), max(ms for _, ms in behind)
    print(
        f"{KILLS} kills, {len(before)} entries, at most {most} keys"
        f" or {longest:.0f} ms of typing lost"
    )
    assert len(before) > KILLS / 4
