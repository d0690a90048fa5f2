"""Stamps and recovery of the virtual environment, with the slow programs left out."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from installer.setup import environment
from installer.setup.layout import Layout
from installer.setup.terminal import CommandFailedError, StopError

LOCK = "small==1.0 \\\n    --hash=sha256:" + "0" * 64 + "\n"


class FakeSteps:
    """Stands for venv and pip: notes the commands and makes the interpreter's file."""

    def __init__(self, layout: Layout) -> None:
        """Take the folder to make the interpreter in."""
        self.layout = layout
        self.commands: list[list[str]] = []
        self.fail_at = ""

    def __call__(
        self,
        _chinese: str,
        _english: str,
        command: Sequence[str],
        env: Mapping[str, str] | None = None,
    ) -> None:
        """Do one step, or fail where told to."""
        del env
        self.commands.append(list(command))
        if self.fail_at and self.fail_at in command:
            raise CommandFailedError(command, ["killed"])
        if "venv" in command:
            self.layout.python.parent.mkdir(parents=True, exist_ok=True)
            self.layout.python.touch()

    def count(self, word: str) -> int:
        """Return how many commands held the word."""
        return sum(word in command for command in self.commands)


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """Return a project folder with two small locks."""
    (tmp_path / "installer").mkdir()
    layout = Layout(tmp_path)
    layout.runtime_lock.write_text(LOCK, encoding="utf-8")
    layout.dev_lock.write_text(LOCK * 2, encoding="utf-8")
    return layout


@pytest.fixture
def steps(layout: Layout, monkeypatch: pytest.MonkeyPatch) -> FakeSteps:
    """Put the fake steps in the place of the slow ones."""
    steps = FakeSteps(layout)
    monkeypatch.setattr(environment, "run_step", steps)
    return steps


def test_a_second_run_has_nothing_to_do(layout: Layout, steps: FakeSteps) -> None:
    """What was installed once for a lock is not touched again."""
    environment.prepare(layout, layout.runtime_lock)
    environment.prepare(layout, layout.runtime_lock)
    assert (steps.count("venv"), steps.count("pip")) == (1, 1)


def test_a_changed_lock_is_installed_again(
    layout: Layout, steps: FakeSteps, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new lock goes into the environment that is there."""
    environment.prepare(layout, layout.runtime_lock)
    layout.runtime_lock.write_text(LOCK.replace("1.0", "1.1"), encoding="utf-8")
    monkeypatch.setattr(environment, "_is_whole", lambda _layout: True)
    environment.prepare(layout, layout.runtime_lock)
    assert (steps.count("venv"), steps.count("pip")) == (1, 2)


def test_the_test_lock_brings_the_runtime_lock(layout: Layout, steps: FakeSteps) -> None:
    """After the packages of tests, the program's own need no second install."""
    environment.prepare(layout, layout.dev_lock)
    assert environment.is_ready(layout, layout.runtime_lock)
    assert steps.count("pip") == 1


def test_a_run_killed_while_installing_starts_from_an_empty_folder(
    layout: Layout, steps: FakeSteps
) -> None:
    """A half-unpacked package is never taken for a whole one."""
    steps.fail_at = "pip"
    with pytest.raises(StopError):
        environment.prepare(layout, layout.runtime_lock)
    half_unpacked = layout.venv / "half"
    half_unpacked.touch()
    assert not environment.is_ready(layout, layout.runtime_lock)

    steps.fail_at = ""
    environment.prepare(layout, layout.runtime_lock)
    assert not half_unpacked.exists()
    assert not (layout.root / "build" / "discarded-environment").exists()
    assert environment.is_ready(layout, layout.runtime_lock)


def test_an_environment_whose_python_does_not_start_is_made_anew(
    layout: Layout, steps: FakeSteps
) -> None:
    """A moved or removed interpreter does not stop set-up."""
    layout.python.parent.mkdir(parents=True)
    layout.python.write_text("not a program", encoding="utf-8")
    environment.prepare(layout, layout.runtime_lock)
    assert steps.count("venv") == 1
    assert environment.is_ready(layout, layout.runtime_lock)


def test_the_wheelhouse_is_the_only_source_where_it_exists(
    layout: Layout, steps: FakeSteps
) -> None:
    """Without a network, pip asks no registry."""
    layout.wheelhouse.mkdir()
    environment.prepare(layout, layout.runtime_lock)
    pip = steps.commands[-1]
    assert "--no-index" in pip
    assert pip[pip.index("--find-links") + 1] == str(layout.wheelhouse)


def test_packages_are_installed_by_hash_and_never_built(layout: Layout, steps: FakeSteps) -> None:
    """Only files whose hashes are locked go in, and no package's own code runs."""
    environment.prepare(layout, layout.runtime_lock)
    assert {"--require-hashes", "--only-binary=:all:"} <= set(steps.commands[-1])


@pytest.mark.parametrize("name", ["PIP_TARGET", "PIP_USER", "PYTHONPATH"])
def test_the_users_settings_do_not_lead_pip_elsewhere(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Settings that would put packages outside the environment are dropped; mirrors stay."""
    monkeypatch.setenv(name, "1")
    monkeypatch.setenv("PIP_INDEX_URL", "kept")
    env = environment.pip_environment()
    assert name not in env
    assert env["PIP_INDEX_URL"] == "kept"


@pytest.mark.skipif(os.name == "nt", reason="POSIX paths")
def test_the_interpreter_is_where_the_system_puts_it(layout: Layout) -> None:
    """The environment's folders are named as venv names them."""
    assert layout.python == layout.venv / "bin" / "python"
