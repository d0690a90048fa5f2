"""Files that leave: whole, beside what is there, under a name that the system takes."""

from pathlib import Path

import pytest

from app.machine.file_shelf import FolderShelf
from app.services.errors import FolderMissingError


@pytest.mark.parametrize(
    ("wanted", "given"),
    [
        ("2026-0001-v1-0a1b2c3d.pdf", "2026-0001-v1-0a1b2c3d.pdf"),
        ("林𠮷.p12", "林𠮷.p12"),
        ("../甲.p12", ".._甲.p12"),
        ("甲/乙\\丙.p12", "甲_乙_丙.p12"),
        ('a:b?*<>|".p12', "a_b______.p12"),
        ("con.p12", "_con.p12"),
        ("甲. .p12", "甲.p12"),
        (" .p12", "_.p12"),
        ("名" * 200 + ".p12", "名" * 66 + ".p12"),
    ],
)
def test_a_name_becomes_one_that_every_system_takes(
    tmp_path: Path, wanted: str, given: str
) -> None:
    """Signs that lead elsewhere, or that Windows refuses, are replaced; a long name is cut."""
    assert FolderShelf().put(tmp_path, wanted, b"x") == tmp_path / given
    assert [path.name for path in tmp_path.iterdir()] == [given]


def test_a_taken_name_gets_a_number(tmp_path: Path) -> None:
    """Nothing that lies there is ever replaced, however long its name."""
    shelf = FolderShelf()
    paths = [shelf.put(tmp_path, "名" * 100 + ".p12", bytes([n])) for n in range(3)]

    assert [path.read_bytes() for path in paths] == [b"\0", b"\1", b"\2"]
    assert len(set(paths)) == 3


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    """A medium that was pulled out, or a folder taken away, is no place to write to."""
    with pytest.raises(FolderMissingError) as gone:
        FolderShelf().put(tmp_path / "gone", "a.pdf", b"x")

    assert gone.value.path == tmp_path / "gone"
