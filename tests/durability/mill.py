"""Forks recorders from one process and kills each at a moment left to chance.

The process is a child script that forks on every line of its input, so that the imports are paid
once. What a recorder tells is one line a fact: `child PID`, `begin TEXT`, `dead PID`, and
whatever the child's own file adds.
"""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import SystemRandom

PATIENCE_SECONDS = 60


class Mill:
    """Forks recorders and kills them; `lives` is the shortest and the longest life in seconds."""

    def __init__(
        self,
        script: Path,
        arguments: Sequence[str],
        complaints: Path,
        lives: tuple[float, float],
    ) -> None:
        self._complaints = complaints
        self._lives = lives
        with complaints.open("wb") as stderr:
            self._process = subprocess.Popen(
                [sys.executable, str(script), *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
            )
        self._rest = b""
        self._random = SystemRandom()
        self._dies_at = float("inf")

    def live_and_die(self, hear: Callable[[str], None], go: str = "go") -> int:
        """Let a recorder work for a while, hand on what it tells; return when it was killed."""
        assert self._process.stdin
        self._process.stdin.write(f"{go}\n".encode())
        self._process.stdin.flush()
        pid, killed_at = 0, 0
        self._dies_at = float("inf")
        for line in self._lines():
            if line is None:
                killed_at = time.monotonic_ns()
                os.kill(pid, signal.SIGKILL)
                self._dies_at = float("inf")
            elif line.startswith("child "):
                pid = int(line.split()[1])
            elif line.startswith("dead "):
                assert killed_at, self._complaints.read_text()
                return killed_at
            else:
                hear(line)
                if line.startswith("begin"):
                    self._dies_at = time.monotonic() + self._random.uniform(*self._lives)
        raise AssertionError(self._complaints.read_text())

    def close(self) -> None:
        """End the process that forks."""
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(PATIENCE_SECONDS)

    def _lines(self) -> Iterator[str | None]:
        """Yield the lines that come in; None when it is time to kill."""
        assert self._process.stdout
        pipe = self._process.stdout.fileno()
        while True:
            wait = min(max(self._dies_at - time.monotonic(), 0), PATIENCE_SECONDS)
            if not select.select([pipe], [], [], wait)[0]:
                assert self._dies_at <= time.monotonic() + 0.001, "the recorder says nothing"
                yield None
                continue
            data = os.read(pipe, 65536)
            if not data:
                return
            *lines, self._rest = (self._rest + data).split(b"\n")
            for line in lines:
                yield line.decode()
