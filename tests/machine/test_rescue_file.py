"""Emergency files: the first place that takes one, torn ends, foreign files, failing disks."""

import os
from pathlib import Path

import pytest

from app.machine.rescue_file import HEAD_BYTES, RescueFolders
from app.services.errors import DiskFullError, PlaceMissingError, ReadOnlyPlaceError
from tests.small_disk import a_small_disk

VAULT = "ab" * 16
HEAD = b"20260305-093000".ljust(HEAD_BYTES, b"\0")


def _folders(*places: Path) -> RescueFolders:
    return RescueFolders(lambda: places)


def test_what_was_appended_is_found_again(tmp_path: Path) -> None:
    """Head and pieces come back in order, of this vault alone."""
    folders = _folders(tmp_path / "a")
    file = folders.begin(VAULT, "1", HEAD)
    for piece in (b"one", b"", b"three" * 1000):
        file.append(piece)
    folders.begin("cd" * 16, "1", HEAD).append(b"another vault's")

    (found,) = folders.found(VAULT)

    assert found.path == file.path
    assert found.head == HEAD
    assert found.pieces == (b"one", b"", b"three" * 1000)
    assert found.is_whole
    if os.name == "posix":
        assert file.path.stat().st_mode & 0o077 == 0


def test_a_torn_end_leaves_the_pieces_before_it(tmp_path: Path) -> None:
    """However the last piece is cut, the earlier ones are there and the tear is told."""
    folders = _folders(tmp_path)
    file = folders.begin(VAULT, "1", HEAD)
    file.append(b"first")
    whole = len(file.path.read_bytes())
    file.append(b"second")
    data = file.path.read_bytes()
    for end in range(whole + 1, len(data)):
        file.path.write_bytes(data[:end])
        (found,) = folders.found(VAULT)
        assert (found.pieces, found.is_whole) == ((b"first",), False)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"TANLUR1\n" + b"x" * 10, b"\xff" * 99])
def test_a_file_that_is_none_of_ours_has_nothing(tmp_path: Path, content: bytes) -> None:
    """It is named, without head and pieces."""
    path = tmp_path / f"{VAULT}-1.rescue"
    path.write_bytes(content)

    (found,) = _folders(tmp_path).found(VAULT)

    assert (found.path, found.head, found.pieces, found.is_whole) == (path, b"", (), False)


def test_a_length_that_points_nowhere_ends_the_file(tmp_path: Path) -> None:
    """A damaged length makes neither an error nor a giant read."""
    folders = _folders(tmp_path)
    file = folders.begin(VAULT, "1", HEAD)
    file.append(b"first")
    with file.path.open("ab") as more:
        more.write(b"\xff\xff\xff\xffrest")

    (found,) = folders.found(VAULT)

    assert (found.pieces, found.is_whole) == ((b"first",), False)


def test_the_next_place_is_taken_where_the_first_is_none(tmp_path: Path) -> None:
    """A file in the way of the folder is no place."""
    (tmp_path / "a").write_bytes(b"")
    file = _folders(tmp_path / "a", tmp_path / "b").begin(VAULT, "1", HEAD)
    assert file.path.parent == tmp_path / "b"


def test_without_any_place_the_last_refusal_is_said(tmp_path: Path) -> None:
    """No place at all is a missing place."""
    (tmp_path / "a").write_bytes(b"")
    for folders in (_folders(), _folders(tmp_path / "a")):
        with pytest.raises(PlaceMissingError):
            folders.begin(VAULT, "1", HEAD)


def test_a_full_disk_keeps_what_was_there_before(tmp_path: Path) -> None:
    """The piece that does not fit is refused, and the next that fits follows the last good one."""
    with a_small_disk(tmp_path / "disk", 256 * 1024) as disk:
        folders = _folders(disk.path / "own")
        file = folders.begin(VAULT, "1", HEAD)
        file.append(b"first")
        filler = disk.fill()
        with pytest.raises(DiskFullError):
            file.append(bytes(64 * 1024))
        filler.unlink()
        file.append(b"second")

        (found,) = folders.found(VAULT)

    assert (found.pieces, found.is_whole) == ((b"first", b"second"), True)


def test_a_read_only_disk_is_said(tmp_path: Path) -> None:
    """A disk remounted read-only refuses the next piece."""
    with a_small_disk(tmp_path / "disk", 256 * 1024) as disk:
        file = _folders(disk.path).begin(VAULT, "1", HEAD)
        disk.protect()
        with pytest.raises(ReadOnlyPlaceError):
            file.append(b"piece")


def test_a_pulled_disk_is_noticed_at_the_next_piece(tmp_path: Path) -> None:
    """A file that is not there any more is not written on."""
    file = _folders(tmp_path / "a").begin(VAULT, "1", HEAD)
    file.path.unlink()
    with pytest.raises(PlaceMissingError):
        file.append(b"piece")


def test_setting_aside_never_overwrites(tmp_path: Path) -> None:
    """Each file that cannot be used gets a name of its own and is not found again."""
    folders = _folders(tmp_path)
    path = tmp_path / f"{VAULT}-1.rescue"
    asides = []
    for content in (b"one", b"two"):
        path.write_bytes(content)
        asides.append(folders.set_aside(path))

    assert [aside.read_bytes() for aside in asides] == [b"one", b"two"]
    assert folders.found(VAULT) == ()


def test_removing_leaves_no_folder_of_ours_and_every_other(tmp_path: Path) -> None:
    """The folder made for it goes with the last file; a chosen folder stays."""
    for folder, stays in ((tmp_path / "tanlu-rescue", False), (tmp_path / "chosen", True)):
        folders = _folders(folder)
        folders.remove(folders.begin(VAULT, "1", HEAD).path)
        assert folder.exists() is stays
