"""One program holds a vault; the others learn who, and a killed one holds nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.machine.instance_lock import take_lock
from app.services.errors import VaultInUseError
from tests.builders_vault import FrozenClock

ROOT = Path(__file__).parents[2]
HOLD = """
import sys, time; sys.path.insert(0, sys.argv[2])
from pathlib import Path
from app.machine.instance_lock import take_lock
from tests.builders_vault import FrozenClock
lock = take_lock(Path(sys.argv[1]), FrozenClock(), "档案室电脑")
lock.announce("李文")
print("held", flush=True)
time.sleep(60)
"""


def test_the_second_learns_who_holds_it(tmp_path: Path) -> None:
    """Also within one program; after release the way is free."""
    path = tmp_path / "vault.lock"
    lock = take_lock(path, FrozenClock(), "电脑甲")
    with pytest.raises(VaultInUseError) as early:
        take_lock(path, FrozenClock(), "电脑乙")
    lock.announce("李文")
    with pytest.raises(VaultInUseError) as caught:
        take_lock(path, FrozenClock(), "电脑乙")
    lock.release()
    lock.release()
    lock.announce("x")

    assert early.value.account == ""
    assert (caught.value.account, caught.value.computer) == ("李文", "电脑甲")
    assert caught.value.since == "2026-03-05T09:30+08:00"
    take_lock(path, FrozenClock(), "电脑乙").release()


def test_a_killed_holder_holds_nothing(tmp_path: Path) -> None:
    """Another process is refused while it runs, and is free the moment it is killed."""
    path = tmp_path / "vault.lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), str(ROOT)], stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(VaultInUseError) as caught:
        take_lock(path, FrozenClock(), "x")
    holder.kill()
    holder.wait()
    holder.stdout.close()

    assert (caught.value.account, caught.value.computer) == ("李文", "档案室电脑")
    take_lock(path, FrozenClock(), "x").release()


@pytest.mark.parametrize("note", [b"", b"{", b"[1]", b'["a","b","c"]', b"\xff" * 5000])
def test_a_strange_note_names_nobody(tmp_path: Path, note: bytes) -> None:
    """What others wrote into the lock file is not believed."""
    path = tmp_path / "vault.lock"
    lock = take_lock(path, FrozenClock(), "x")
    path.write_bytes(note)
    with pytest.raises(VaultInUseError) as caught:
        take_lock(path, FrozenClock(), "x")
    assert (caught.value.account, caught.value.since) == ("", "")
    lock.release()
