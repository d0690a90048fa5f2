"""The disk fails in the middle of a talk: the recorder types on, and every word is there later."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap import build
from app.machine.paths import find_paths
from app.services.entry import Entry
from app.services.rescue import Rescued
from tests.builders_talks import a_running_talk
from tests.builders_vault import PASSPHRASE, QUICK
from tests.durability import failing_child
from tests.durability.failing_child import ACCOUNT, HALF
from tests.tools import needs

HERE = Path(__file__).parent
FAILURES = {"full": errno.ENOSPC, "failing": errno.EIO, "read-only": errno.EROFS}

pytestmark = needs("cc")


@pytest.fixture(scope="module")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the disk that fails on demand."""
    library = tmp_path_factory.mktemp("failing") / "failing.so"
    source = HERE / "failing.c"
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.fixture
def entry() -> Entry:
    """Return the doors of the core with quick passphrases."""
    return build(find_paths(os.environ, Path.home()), {}, new_slots=lambda: QUICK)


@pytest.mark.parametrize("end", ["mended", "killed"])
@pytest.mark.parametrize("kind", FAILURES)
def test_nothing_is_lost_and_the_order_stays(
    entry: Entry, tmp_path: Path, own_home: Path, shim: Path, kind: str, end: str
) -> None:
    """Entries and draft go to the second place, sealed, and from there into the vault, once."""
    folder = tmp_path / "vault"
    made = entry.vaults.create(folder, "第一室", ACCOUNT, PASSPHRASE)
    talk_id = a_running_talk(entry.open_workbench(made.store))
    made.store.close()
    command = [failing_child.__file__, str(folder), str(talk_id), str(FAILURES[kind]), end]
    done = subprocess.run(
        [sys.executable, *command],
        env={**os.environ, "LD_PRELOAD": str(shim), "FAIL_FLAG": str(tmp_path / "flag")},
        capture_output=True,
        text=True,
        check=False,
    )
    told = done.stdout.splitlines()
    assert done.returncode == 0, done.stdout + done.stderr
    assert told.count("rows 10") == 1
    assert f"composer {HALF}" in told
    assert "rescued 5" in told
    assert not any(line.startswith("dialog") for line in told)
    copies = list(own_home.rglob("*.rescue"))
    assert len(copies) == (end == "killed")
    assert not any("第6".encode() in copy.read_bytes() for copy in copies)

    store = entry.vaults.unlock(folder, ACCOUNT, PASSPHRASE)
    bench = entry.open_workbench(store)
    taken = bench.recorder.rescue.take_in()
    desk = bench.recorder.recording.desk(talk_id)
    said = [f"第{n}句" for n in range(1, 11)]
    if end == "mended":
        assert "caught up" in told
        assert taken == Rescued()
        assert [e.text for e in desk.entries] == [*said, HALF, "第12句"]
    else:
        assert taken == Rescued(entries=5, letters=len(HALF))
        assert [e.text for e in desk.entries] == said
        assert desk.draft is not None
        assert desk.draft.text == HALF
    assert list(own_home.rglob("*.rescue")) == []
    with store.read() as tables:
        assert tables.audit.first_break() is None
    assert store.is_sound()
    store.close()
