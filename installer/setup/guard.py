"""Keeps two set-ups of one folder apart: the second waits for the first."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from installer.setup.layout import Layout
from installer.setup.terminal import say

if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[str]) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _wait_for_lock(file: IO[str]) -> None:
        # LK_LOCK gives up after ten tries of a second each
        while True:
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
            except OSError:
                continue
            return

else:
    import fcntl

    def _try_lock(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _wait_for_lock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)


@contextmanager
def one_at_a_time(layout: Layout) -> Iterator[None]:
    """Hold the folder's set-up lock; the system frees it when the process ends, however."""
    folder = layout.root / "build"
    folder.mkdir(exist_ok=True)
    with (folder / "setup.lock").open("w", encoding="utf-8") as file:
        if not _try_lock(file):
            say("… 另一个安装正在进行,等待它结束。", "Waiting for another set-up to end.")
            _wait_for_lock(file)
        yield
