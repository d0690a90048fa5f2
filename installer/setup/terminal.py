"""What the person at the terminal reads: Chinese first, English after it, on one line."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Mapping, Sequence
from typing import IO

HEARTBEAT_SECONDS = 20
TAIL_LINES = 15


class StopError(Exception):
    """Set-up cannot go on; both texts say why and what to do, `line` is what to type."""

    def __init__(self, chinese: str, english: str, line: str = "") -> None:
        """Take both texts and, where there is one, the command line to run."""
        super().__init__(english)
        self.chinese = chinese
        self.english = english
        self.line = line


class CommandFailedError(Exception):
    """An outside program ended with an error; `tail` holds the last lines it wrote."""

    def __init__(self, command: Sequence[str], tail: Sequence[str]) -> None:
        """Take the program's arguments and its last lines."""
        super().__init__(" ".join(command[:3]))
        self.tail = tuple(tail)


def use_any_terminal() -> None:
    """Keep a terminal that cannot write Chinese from ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def say(chinese: str, english: str) -> None:
    """Print one line in both languages."""
    print(f"{chinese}  {english}", flush=True)


def show_stop(error: StopError) -> None:
    """Print why set-up stopped and the line to run."""
    print(f"\n✗ {error.chinese}\n  {error.english}", file=sys.stderr, flush=True)
    if error.line:
        print(f"\n    {error.line}\n", file=sys.stderr, flush=True)


def run_step(
    chinese: str,
    english: str,
    command: Sequence[str],
    env: Mapping[str, str] | None = None,
) -> None:
    """Run one slow program under a progress line.

    Its own output is kept back and shown only where it fails, by CommandFailedError.
    """
    say(f"→ {chinese} …", f"{english} …")
    started = time.monotonic()
    tail: deque[str] = deque(maxlen=TAIL_LINES)
    process = subprocess.Popen(
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=None if env is None else dict(env),
        text=True,
        errors="replace",
    )
    with process:
        reader = threading.Thread(target=_collect, args=(process.stdout, tail), daemon=True)
        reader.start()
        _wait_aloud(process, started, tail)
        reader.join(timeout=5)
    if process.returncode != 0:
        raise CommandFailedError(command, tail)
    print(f"  ✓ {time.monotonic() - started:.0f} s", flush=True)


def _collect(stream: IO[str] | None, tail: deque[str]) -> None:
    for line in stream or ():
        if line.strip():
            tail.append(line.rstrip())


def _wait_aloud(process: subprocess.Popen[str], started: float, tail: deque[str]) -> None:
    """Wait for the end; now and then show how long it takes and what it does."""
    while True:
        try:
            process.wait(timeout=HEARTBEAT_SECONDS)
        except subprocess.TimeoutExpired:
            doing = tail[-1].strip()[:70] if tail else ""
            print(f"  … {time.monotonic() - started:.0f} s  {doing}", flush=True)
        else:
            return
