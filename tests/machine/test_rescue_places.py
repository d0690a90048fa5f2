"""The places for an emergency copy, in their order."""

import os
import sys
from pathlib import Path

import pytest

from app.machine.rescue_places import FOLDER, rescue_places


def _mounts(tmp_path: Path, *lines: tuple[Path, str]) -> Path:
    table = tmp_path / "mountinfo"
    rows = [
        f"{number} 1 8:{number} / {str(place).replace(' ', chr(92) + '040')} rw - {kind} /dev/x rw"
        for number, (place, kind) in enumerate(lines, 20)
    ]
    table.write_text("\n".join(rows), "utf-8")
    return table


def test_the_chosen_place_comes_first_and_memory_last(tmp_path: Path) -> None:
    """Chosen, own, other disks, memory; twice the same place is one."""
    disk = tmp_path / "an other disk"
    disk.mkdir()
    table = _mounts(tmp_path, (Path("/"), "ext4"), (disk, "ext4"))
    own, chosen, runtime = tmp_path / "own", tmp_path / "chosen", tmp_path / "run"

    places = rescue_places(str(chosen), own, {"XDG_RUNTIME_DIR": str(runtime)}, table)

    assert places[0] == chosen
    assert places[1] == own
    assert places[-1] == runtime / FOLDER
    if sys.platform == "linux":
        assert places[2:-1] == (disk / FOLDER,)
    assert rescue_places(str(own), own, {}, tmp_path / "none")[0] == own


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this table")
def test_networks_and_protected_disks_are_no_places(tmp_path: Path) -> None:
    """Nothing is asked of a network drive, and a disk one may not write on is left out."""
    network, file = tmp_path / "net", tmp_path / "file"
    network.mkdir()
    file.write_bytes(b"")
    lines = [(network, "nfs4"), (network, "fuse.sshfs"), (file, "ext4"), (tmp_path / "x", "ext4")]
    if os.geteuid() != 0:
        locked = tmp_path / "locked"
        locked.mkdir(mode=0o500)
        lines.append((locked, "ext4"))

    assert rescue_places("", tmp_path / "own", {}, _mounts(tmp_path, *lines)) == (tmp_path / "own",)


def test_a_relative_runtime_folder_is_ignored(tmp_path: Path) -> None:
    """As the standard for such variables says."""
    places = rescue_places("", tmp_path / "own", {"XDG_RUNTIME_DIR": "run"}, tmp_path / "none")
    assert tmp_path / "own" in places
    assert not any("run" in place.parts for place in places)
