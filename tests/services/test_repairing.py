"""Taking in and repairing: limits are named, nothing hangs."""

import os
from pathlib import Path

import pytest

from app.machine.repair_tables import CharacterTables
from app.machine.text_intake.intake import FileIntake
from app.services import repairing as module
from app.services.errors import (
    FileTooLargeError,
    PlaceMissingError,
    TextTooLongToRepairError,
    UnreadableFileError,
)
from app.services.ports.record_files import Progress
from app.services.ports.text_intake import IntakeResult
from app.services.repairing import Repairing

_WORDS = Path(__file__).parents[2] / "resources" / "words"


def _no_pdf(_name: str, _data: bytes, _progress: Progress) -> IntakeResult:
    raise AssertionError


def _silent(_done: int, _total: int) -> None:
    """Take progress."""


@pytest.fixture
def repairing() -> Repairing:
    """Return the service with its real parts."""
    return Repairing(lambda: CharacterTables(_WORDS), lambda: FileIntake(_no_pdf))


def test_a_file_is_kept_as_it_came(repairing: Repairing, tmp_path: Path) -> None:
    """Its bytes are handed on untouched beside the text."""
    path = tmp_path / "a.txt"
    path.write_bytes("鄉(xiāng)鎮\r\n".encode("gb18030"))
    taken = repairing.read(path, _silent)

    assert taken.data == path.read_bytes()
    assert repairing.repair(taken.result.text).text == "乡镇\n"


def test_what_is_too_large_is_refused(
    repairing: Repairing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before it is read, with its size and the limit."""
    monkeypatch.setattr(module, "LONGEST_TEXT", 10)
    monkeypatch.setattr(module, "LARGEST_FILE", 0)
    path = tmp_path / "a.txt"
    path.write_text("x")

    with pytest.raises(TextTooLongToRepairError) as too_long:
        repairing.repair("字" * 11)
    assert (too_long.value.length, too_long.value.limit) == (11, 10)
    with pytest.raises(TextTooLongToRepairError):
        repairing.read_pasted("字" * 11)
    with pytest.raises(FileTooLargeError):
        repairing.read(path, _silent)
    with pytest.raises(PlaceMissingError):
        repairing.read(tmp_path / "none.txt", _silent)


def test_what_is_no_file_is_refused_at_once(repairing: Repairing, tmp_path: Path) -> None:
    """A folder, a pipe that nobody writes to, and a link to itself never end a read."""
    pipe, loop = tmp_path / "pipe.txt", tmp_path / "loop.txt"
    others = [tmp_path]
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
        others.append(pipe)
    try:
        loop.symlink_to(loop)
        others.append(loop)
    except OSError:  # where links need a right of their own
        pass
    for path in others:
        with pytest.raises(UnreadableFileError):
            repairing.read(path, _silent)
