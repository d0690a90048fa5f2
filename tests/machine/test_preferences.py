"""Preferences survive, damaged ones do not get in the way."""

from pathlib import Path

import pytest

from app.machine.preferences import PreferenceFile
from app.services.ports.preferences import Preferences


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    """Every choice comes back; the file is private."""
    path = tmp_path / "tanlu" / "preferences.json"
    file = PreferenceFile(path)
    assert file.load() == Preferences()
    chosen = Preferences("en", "dark", 0, "/home/li/谈话", "li.wen", "/media/out", ("/a", "/b"), 2)
    file.save(chosen)
    assert file.load() == chosen
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xff", b"7", b"{" * 200_000])
def test_a_damaged_file_is_kept_aside(tmp_path: Path, damage: bytes) -> None:
    """The defaults hold, and what was there can still be looked at."""
    path = tmp_path / "preferences.json"
    path.write_bytes(damage)
    assert PreferenceFile(path).load() == Preferences()
    assert (tmp_path / "preferences.damaged.json").read_bytes() == damage
    assert not path.exists()


def test_a_single_odd_value_falls_back(tmp_path: Path) -> None:
    """Unknown names and wrong types are left out, the rest holds."""
    path = tmp_path / "preferences.json"
    path.write_text(
        '{"language": "en", "idle_minutes": "x", "theme": null, "new": 1,'
        ' "office_fonts": [1], "text_size": true}'
    )
    assert PreferenceFile(path).load() == Preferences(language="en")
