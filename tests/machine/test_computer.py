"""Looking at the real computer: never an error, never a trace left behind."""

import os
import subprocess
import sys
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null

from app.machine.computer import ThisComputer
from app.machine.vault_place import file_system_of
from app.services.ports.input_method import InputMethodChoice, InputMethodOutcome
from tests.small_disk import a_small_disk
from tests.tools import needs

ROOT = Path(__file__).parents[2]
FONTS = ROOT / "resources" / "fonts"


@pytest.fixture
def computer() -> ThisComputer:
    """Return this computer with the shipped fonts."""
    return ThisComputer(FONTS, {}, None)


def test_the_shipped_fonts_are_there(computer: ThisComputer) -> None:
    """Every file that the program draws with is a font."""
    assert computer.missing_fonts() == ()


def test_a_damaged_or_missing_font_is_named(tmp_path: Path) -> None:
    """A file that is no font counts as missing."""
    for path in FONTS.glob("*.ttf"):
        (tmp_path / path.name).symlink_to(path)
    (tmp_path / "TanluKai-Regular.ttf").unlink()
    (tmp_path / "TanluSong-Regular.ttf").unlink()
    (tmp_path / "TanluSong-Regular.ttf").write_bytes(b"<html>not found</html>")
    missing = ThisComputer(tmp_path, {}, None).missing_fonts()
    assert set(missing) == {"TanluKai-Regular.ttf", "TanluSong-Regular.ttf"}


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring])
def test_a_keyring_that_keeps_nothing_is_none(
    computer: ThisComputer, monkeypatch: pytest.MonkeyPatch, backend: type[KeyringBackend]
) -> None:
    """The null backend takes everything and keeps nothing."""
    monkeypatch.setattr(keyring, "get_keyring", backend)
    assert computer.keyring() == ""


def test_a_probe_leaves_nothing_behind(computer: ThisComputer, tmp_path: Path) -> None:
    """Whether a folder takes files is found out by writing one, and taking it away."""
    assert computer.can_write(tmp_path)
    assert computer.can_write(tmp_path / "not" / "made" / "yet")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has this folder")
def test_a_folder_that_refuses_is_told(computer: ThisComputer) -> None:
    """Nobody can make a file among the system's own, not even an administrator."""
    assert not computer.can_write(Path("/proc/self"))


@needs("df")
def test_free_space_file_system_and_disk_agree_with_df(
    computer: ThisComputer, tmp_path: Path
) -> None:
    """What coreutils say about the folder is what we say."""
    said = subprocess.run(
        ["df", "--output=fstype,avail", "--block-size=1", str(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()[1]
    kind, free = said.split()
    # in a changed root the table of mounts names nothing, and df prints a dash
    assert computer.file_system(tmp_path) == kind.strip("-")
    measured = computer.free_bytes(tmp_path)
    assert measured is not None
    assert abs(measured - int(free)) < 1024**3
    assert computer.is_same_disk(tmp_path, tmp_path / "below")


def test_another_disk_is_another_disk(computer: ThisComputer, tmp_path: Path) -> None:
    """An emergency copy is worth most on a disk of its own."""
    with a_small_disk(tmp_path / "disk", 2 * 1024 * 1024) as disk:
        assert not computer.is_same_disk(tmp_path, disk.path)


def test_the_newest_change_is_the_newest(computer: ThisComputer, tmp_path: Path) -> None:
    """Folders do not count, and an empty folder has none."""
    assert computer.newest_change(tmp_path) is None
    assert computer.newest_change(tmp_path / "none") is None
    for name, time in (("old", 1_000_000_000), ("new", 1_500_000_000)):
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (time, time))
    newest = computer.newest_change(tmp_path)
    assert newest is not None
    assert newest.timestamp() == 1_500_000_000


def test_versions_name_the_program_and_its_parts(computer: ThisComputer) -> None:
    """Whoever helps by telephone needs these."""
    text = " ".join(computer.versions())
    assert "Tanlu" in text
    assert "sqlcipher3" in text


def test_the_input_method_is_what_was_settled() -> None:
    """The self-test reports the decision of the start."""
    choice = InputMethodChoice(InputMethodOutcome.REPLACED, "fcitx", (), "fcitx", "ibus")
    assert ThisComputer(FONTS, {}, choice).input_method() is choice


def test_a_system_without_a_table_of_mounts_has_no_answer(tmp_path: Path) -> None:
    """Windows and macOS name no file system here."""
    assert file_system_of(tmp_path, tmp_path / "none") == ""
