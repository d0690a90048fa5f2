"""Small files are written whole or not at all, and for us alone."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.machine.safe_file import make_private_folder, write_private
from app.services.errors import DiskFullError, PlaceMissingError, ReadOnlyPlaceError
from tests.small_disk import a_small_disk


def test_a_file_is_replaced_and_private(tmp_path: Path) -> None:
    """The new content takes the old one's place and nothing else stays behind."""
    path = tmp_path / "keys"
    path.write_bytes(b"old")
    path.chmod(0o644)
    write_private(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_folders_are_private(tmp_path: Path) -> None:
    """Nobody else can enter a folder made for a vault."""
    make_private_folder(tmp_path / "a")
    make_private_folder(tmp_path / "a")
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o700


def test_a_full_disk_keeps_the_old_file(tmp_path: Path) -> None:
    """What does not fit is said to be a full disk, and the old file is untouched."""
    with a_small_disk(tmp_path / "disk") as disk:
        path = disk.path / "keys"
        path.write_bytes(b"old")
        disk.fill()
        with pytest.raises(DiskFullError):
            write_private(path, b"x" * 100_000)
        assert path.read_bytes() == b"old"
        assert sorted(p.name for p in disk.path.iterdir()) == ["filler", "keys"]


def test_a_read_only_place_is_said_to_be_one(tmp_path: Path) -> None:
    """Neither files nor folders are made there."""
    with a_small_disk(tmp_path / "disk") as disk:
        disk.protect()
        with pytest.raises(ReadOnlyPlaceError):
            write_private(disk.path / "keys", b"x")
        with pytest.raises(ReadOnlyPlaceError):
            make_private_folder(disk.path / "f")


def test_a_missing_folder_is_a_missing_place(tmp_path: Path) -> None:
    """A folder that went away is not made anew."""
    with pytest.raises(PlaceMissingError):
        write_private(tmp_path / "gone" / "keys", b"x")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows dumps no core")
def test_a_crash_dumps_no_core() -> None:
    """What is open in the vault would stand in it in clear."""
    lines = (
        "import resource as r",
        "from app.machine.safe_file import keep_private",
        "most = r.getrlimit(r.RLIMIT_CORE)[1]",
        "r.setrlimit(r.RLIMIT_CORE, (most, most))",
        "keep_private()",
        "print(r.getrlimit(r.RLIMIT_CORE)[0])",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "0"
