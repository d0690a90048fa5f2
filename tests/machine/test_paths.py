"""The one finder of places."""

from pathlib import Path

import pytest

from app.machine.paths import find_paths

HOME = Path("/home/li")


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", "/home/li/.config/tanlu"),
        ({"XDG_CONFIG_HOME": "/cfg"}, "linux", "/cfg/tanlu"),
        ({"XDG_CONFIG_HOME": "cfg"}, "linux", "/home/li/.config/tanlu"),
        ({"APPDATA": "/r", "LOCALAPPDATA": "/l"}, "win32", "/l/Tanlu"),
        ({"APPDATA": "/r"}, "win32", "/r/Tanlu"),
        ({}, "win32", "/home/li/AppData/Local/Tanlu"),
        ({}, "darwin", "/home/li/Library/Application Support/Tanlu"),
    ],
)
def test_the_persons_folder(environment: dict[str, str], platform: str, expected: str) -> None:
    """Each system has its own custom; relative XDG paths are ignored."""
    paths = find_paths(environment, HOME, platform)
    assert paths.person == Path(expected)
    assert {p.parent for p in (paths.preferences, paths.logs, paths.vaults)} == {paths.person}


def test_resources_are_found_in_the_source_tree() -> None:
    """A resource is a path below one folder that exists."""
    paths = find_paths({}, HOME)
    assert paths.resource("fonts").is_dir()


def test_a_frozen_program_brings_its_resources(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside a frozen program they go first."""
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert find_paths({}, HOME).resources == tmp_path / "resources"
