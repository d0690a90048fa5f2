"""The lock files: what they may hold, and that they belong to the project file."""

import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from installer import floor
from installer.setup.layout import Layout
from installer.setup.locking import foreign_lines

LAYOUT = Layout(Path(__file__).resolve().parents[2])
LOCKS = [LAYOUT.runtime_lock, LAYOUT.dev_lock]


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_names_versions_and_hashes_only(lock: Path) -> None:
    """No address, path or option stands in a lock."""
    text = lock.read_text(encoding="utf-8")
    assert foreign_lines(text) == []
    assert all(package.hashes for package in floor.read_lock(text))


@pytest.mark.parametrize(
    "line",
    [
        "--extra-index-url file:///somewhere",
        "small @ https://example.invalid/small.whl \\",
        "# via other",
        "small>=1.0 \\",
        "    --hash=md5:00",
    ],
)
def test_a_foreign_line_is_found(line: str) -> None:
    """The check that guards the lock sees each kind of line that must not be there."""
    assert foreign_lines(line) == [line]


def test_every_dependency_of_the_project_is_locked() -> None:
    """A dependency added without a new lock fails here, not on a user's machine."""
    project = tomllib.loads(LAYOUT.project_file.read_text(encoding="utf-8"))
    wanted = [Requirement(line) for line in project["project"]["dependencies"]]
    locked = floor.read_lock(LAYOUT.runtime_lock.read_text(encoding="utf-8"))
    pins = {(one.requirement.name, next(iter(one.requirement.specifier)).version) for one in locked}
    for requirement in wanted:
        versions = [version for name, version in pins if name == requirement.name]
        assert any(requirement.specifier.contains(version) for version in versions), requirement


def test_the_test_lock_contains_the_runtime_lock() -> None:
    """Tests run with the very packages that users get."""
    runtime, dev = (
        {str(one.requirement) for one in floor.read_lock(lock.read_text(encoding="utf-8"))}
        for lock in LOCKS
    )
    assert runtime < dev


def test_markers_choose_the_qt_of_each_machine() -> None:
    """ARM machines get the newest Qt whose wheels start there."""
    locked = floor.read_lock(LAYOUT.runtime_lock.read_text(encoding="utf-8"))
    chosen = {
        platform.machine: [
            one.pin
            for one in locked
            if one.requirement.name == "pyside6-essentials" and one.applies(platform, "3.11")
        ]
        for platform in floor.PLATFORMS
    }
    assert chosen == {
        "x86_64": ["pyside6-essentials==6.8.3"],
        "aarch64": ["pyside6-essentials==6.8.0.2"],
        "AMD64": ["pyside6-essentials==6.8.3"],
    }
