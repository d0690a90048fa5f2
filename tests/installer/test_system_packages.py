"""What set-up says and does about packages of the system."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from installer.setup import needs, system_packages
from installer.setup.needs import Kind, Need
from installer.setup.terminal import CommandFailedError, StopError

LIBRARY = Need("libnowhere1", Kind.LIBRARY, "libnowhere.so.1")
PROGRAM = Need("nowhere-utils", Kind.PROGRAM, "nowhere")
PRESENT = Need("python3", Kind.FILE, "/")


@pytest.fixture
def programs(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return the set of programs that the machine seems to have, empty at first."""
    names: set[str] = set()
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}" if name in names else None)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(system_packages, "_is_root", lambda: False)
    return names


def test_a_plain_user_is_told_the_exact_line(programs: set[str]) -> None:
    """Without root or sudo set-up stops and names the line for the administrator."""
    programs.add("apt-get")
    with pytest.raises(StopError) as stop:
        system_packages.provide([LIBRARY, PRESENT], [PROGRAM])
    assert stop.value.line == (
        "su - -c 'apt-get update && "
        "apt-get install -y --no-install-recommends libnowhere1 nowhere-utils'"
    )
    assert "libnowhere.so.1" in stop.value.chinese


def test_the_line_uses_sudo_where_there_is_one(programs: set[str]) -> None:
    """Both halves of the line have the right they need."""
    programs.update({"apt-get", "sudo"})
    assert system_packages.install_line([LIBRARY]) == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libnowhere1"
    )


def test_a_system_without_apt_is_told_what_is_missing(programs: set[str]) -> None:
    """On another distribution no apt line is made up."""
    assert not programs
    with pytest.raises(StopError) as stop:
        system_packages.provide([LIBRARY])
    assert stop.value.line == ""
    assert "libnowhere.so.1" in stop.value.english


def test_missing_tools_are_named_and_do_not_stop(
    programs: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Tests can start without an outside tool; it is named with the line that brings it."""
    programs.add("apt-get")
    system_packages.provide([PRESENT], [PROGRAM])
    said = capsys.readouterr().out
    assert "nowhere" in said
    assert "apt-get install -y --no-install-recommends nowhere-utils" in said


def test_one_unknown_package_does_not_keep_the_others_out(
    programs: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where apt refuses the whole list, each package is tried by itself."""
    programs.add("apt-get")
    installed: list[str] = []

    def step(_chinese: str, _english: str, command: Sequence[str]) -> None:
        if "update" in command:
            return
        packages = [word for word in command if word in {"libnowhere1", "nowhere-utils"}]
        if "nowhere-utils" in packages:
            raise CommandFailedError(command, ["E: Unable to locate package nowhere-utils"])
        installed.extend(packages)

    monkeypatch.setattr(system_packages, "_is_root", lambda: True)
    monkeypatch.setattr(system_packages, "run_step", step)
    with pytest.raises(StopError):
        system_packages.provide([LIBRARY], [PROGRAM])
    assert installed == ["libnowhere1"]


def test_windows_needs_no_system_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """Elsewhere than on Linux nothing is looked for."""
    monkeypatch.setattr("sys.platform", "win32")
    system_packages.provide([LIBRARY], [PROGRAM])


def test_a_need_is_met_by_the_thing_itself(tmp_path: Path) -> None:
    """Libraries, programs and files are looked for directly, whatever package brought them."""
    file = tmp_path / "there"
    assert not Need("any", Kind.FILE, str(file)).is_met()
    file.touch()
    assert Need("any", Kind.FILE, str(file)).is_met()
    assert Need("python3", Kind.PROGRAM, "sh").is_met()
    assert not LIBRARY.is_met()


def test_every_package_is_one_argument_of_the_line() -> None:
    """No package's name could be taken for an option or a second command."""
    for need in (*needs.VENV, *needs.WINDOW, *needs.TEST_TOOLS):
        assert need.package.replace("-", "").replace(".", "").replace("+", "").isalnum()
        assert not need.package.startswith("-")
