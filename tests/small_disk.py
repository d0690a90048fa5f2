"""A small disk of its own for tests that fill one up, pull it out or make it read-only."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class SmallDisk:
    """A mounted file system in memory; `path` is its root."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def fill(self, *, leave: int = 0) -> Path:
        """Take up all room but `leave` bytes; returns the file that does it."""
        filler = self.path / "filler"
        with filler.open("ab", buffering=0) as file:
            left = shutil.disk_usage(self.path).free - leave
            while left > 0:
                try:
                    left -= file.write(bytes(min(left, 65536)))
                except OSError:
                    break
        return filler

    def protect(self) -> None:
        """Make the disk read-only."""
        subprocess.run(["mount", "-o", "remount,ro", self.path], check=True)


@contextmanager
def a_small_disk(path: Path, size: int = 4 * 1024 * 1024) -> Iterator[SmallDisk]:
    """Mount a small disk for a block; skips the test where this person may not mount."""
    path.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(path)]
    try:
        if os.name == "nt" or os.geteuid() != 0:
            raise PermissionError
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("missing tool: mount")
    try:
        yield SmallDisk(path)
    finally:
        subprocess.run(["umount", "-l", str(path)], check=False, capture_output=True)
