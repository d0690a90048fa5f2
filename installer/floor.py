"""Checks that every locked package has a wheel for the oldest systems of our users.

pip is asked what it would install on each platform and Python, with wheels only; it reads the
registry's metadata and downloads no wheel. The hash of each wheel must stand in the lock.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from packaging.requirements import Requirement

from installer.setup.environment import pip_environment
from installer.setup.layout import Layout
from installer.setup.terminal import StopError, say, show_stop, use_any_terminal

PYTHONS = ("3.11", "3.12", "3.13")
NO_WHEEL = re.compile(r"No matching distribution found for (\S+?)==")


@dataclass(frozen=True)
class Platform:
    """An oldest system: its wheel tags, newest first, and what markers see there."""

    name: str
    tags: tuple[str, ...]
    system: str
    machine: str

    def markers(self, python: str) -> dict[str, str]:
        """Return the environment that requirement markers are read against."""
        windows = self.system == "win32"
        return {
            "python_version": python,
            "python_full_version": f"{python}.0",
            "sys_platform": self.system,
            "platform_system": "Windows" if windows else "Linux",
            "os_name": "nt" if windows else "posix",
            "platform_machine": self.machine,
            "implementation_name": "cpython",
            "platform_python_implementation": "CPython",
        }


def _linux_tags(newest_glibc: int, machine: str) -> tuple[str, ...]:
    """Return every manylinux tag that a system with this glibc 2.x takes; pip does not expand."""
    numbered = tuple(f"manylinux_2_{minor}_{machine}" for minor in range(newest_glibc, 4, -1))
    return (*numbered, f"manylinux2014_{machine}", f"manylinux2010_{machine}", f"linux_{machine}")


PLATFORMS = (
    Platform("manylinux_2_28_x86_64", _linux_tags(28, "x86_64"), "linux", "x86_64"),
    Platform("manylinux_2_31_aarch64", _linux_tags(31, "aarch64"), "linux", "aarch64"),
    Platform("win_amd64", ("win_amd64",), "win32", "AMD64"),
)


@dataclass(frozen=True)
class Locked:
    """One package of the lock with the hashes of all its files."""

    requirement: Requirement
    hashes: frozenset[str]

    @property
    def pin(self) -> str:
        """Return the package as pip takes it on the command line, without its marker."""
        return f"{self.requirement.name}{self.requirement.specifier}"

    def applies(self, platform: Platform, python: str) -> bool:
        """Tell whether the package is installed on this platform and Python."""
        marker = self.requirement.marker
        return marker is None or marker.evaluate(platform.markers(python))


def read_lock(text: str) -> list[Locked]:
    """Return the packages of a lock file in its order."""
    entries = re.split(r"(?<!\\)\n", text.strip())
    return [_read_entry(entry) for entry in entries if entry.strip()]


def _read_entry(entry: str) -> Locked:
    head, *hashes = re.split(r"\s*\\?\s+--hash=sha256:", entry)
    return Locked(Requirement(head), frozenset(one.strip(" \\\n") for one in hashes))


def find_wheels(
    packages: Sequence[Locked], platform: Platform, python: str
) -> tuple[dict[str, str], list[str]]:
    """Return the wheel name for each pin, and the pins that have no wheel for the platform."""
    pins = [package.pin for package in packages]
    without: list[str] = []
    while True:
        answer = _ask_pip(pins, platform, python)
        if isinstance(answer, dict):
            return _match(packages, answer), without
        lost = [pin for pin in pins if pin.startswith(f"{answer}==")]
        without += lost
        pins = [pin for pin in pins if pin not in lost]


def _ask_pip(pins: Sequence[str], platform: Platform, python: str) -> dict[str, str] | str:
    """Return wheel file names by their SHA-256, or the name of one package without a wheel."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "pip", "install", "--dry-run", "--quiet", "--no-deps"]
        command += ["--no-input", "--disable-pip-version-check", "--ignore-installed"]
        command += ["--only-binary=:all:", "--target", folder, "--python-version", python]
        command += [part for tag in platform.tags for part in ("--platform", tag)]
        command += ["--report", str(report), *pins]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env=pip_environment()
        )
        if done.returncode == 0:
            return _file_names(report.read_text(encoding="utf-8"))
    refused = NO_WHEEL.search(done.stderr)
    if refused is None:
        raise StopError("pip 没有回答:" + done.stderr[-600:], "pip did not answer (see above).")
    return refused.group(1)


def _file_names(report: str) -> dict[str, str]:
    downloads = [item["download_info"] for item in json.loads(report)["install"]]
    return {
        info["archive_info"]["hashes"]["sha256"]: info["url"].rsplit("/", 1)[-1]
        for info in downloads
    }


def _match(packages: Sequence[Locked], by_hash: dict[str, str]) -> dict[str, str]:
    """Return for each pin the wheel whose hash is locked; a pin that has none is left out."""
    found = {}
    for package in packages:
        for digest in package.hashes & by_hash.keys():
            found[package.pin] = by_hash[digest]
    return found


def check_platform(locked: Sequence[Locked], platform: Platform, python: str) -> list[str]:
    """Print one table for a platform and Python; return the lines of what fails there."""
    packages = [package for package in locked if package.applies(platform, python)]
    wheels, without = find_wheels(packages, platform, python)
    print(f"\n{platform.name}, Python {python}: {len(packages)}")
    failed = []
    for package in packages:
        verdict = wheels.get(package.pin)
        if verdict is None:
            verdict = "NO WHEEL" if package.pin in without else "WHEEL NOT IN THE LOCK"
            failed.append(f"{platform.name}, Python {python}: {package.pin}: {verdict}")
        print(f"  {package.pin:<36} {verdict}")
    return failed


def main(arguments: Sequence[str]) -> int:
    """Check the runtime lock on every platform, for all Pythons or those named."""
    use_any_terminal()
    lock = Layout(Path(__file__).resolve().parent.parent).runtime_lock
    locked = read_lock(lock.read_text(encoding="utf-8"))
    failed: list[str] = []
    try:
        for python in arguments or PYTHONS:
            for platform in PLATFORMS:
                failed += check_platform(locked, platform, python)
    except StopError as error:
        show_stop(error)
        return 1
    print("\n" + "\n".join(failed))
    if failed:
        say(f"✗ {len(failed)} 项不符合平台下限。", f"{len(failed)} below the platform floor.")
        return 1
    say("✓ 全部软件包符合平台下限。", "Every package meets the platform floor.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
