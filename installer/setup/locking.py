"""Remakes the lock files from pyproject.toml: names, versions and hashes, nothing else."""

from __future__ import annotations

import os
import re
from pathlib import Path

from installer.setup.interpreter import OLDEST
from installer.setup.layout import Layout
from installer.setup.terminal import CommandFailedError, StopError, run_step

PINNED = re.compile(r"[a-z0-9][a-z0-9-]*==[A-Za-z0-9.+!]+( ; [^/\\]+)? \\")
HASH = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")


def remake(layout: Layout, *, upgrade: bool) -> None:
    """Write both locks; without `upgrade`, what is locked stays unless the project forbids it."""
    _compile(layout, layout.runtime_lock, upgrade=upgrade)
    _compile(
        layout,
        layout.dev_lock,
        "--group",
        "dev",
        "--constraint",
        str(layout.runtime_lock),
        upgrade=upgrade,
    )


def foreign_lines(text: str) -> list[str]:
    """Return the lines of a lock that are neither a pinned package nor a hash."""
    return [
        line
        for line in text.splitlines()
        if not PINNED.fullmatch(line) and not HASH.fullmatch(line)
    ]


def _compile(layout: Layout, lock: Path, *options: str, upgrade: bool) -> None:
    part = lock.with_suffix(".part")
    if lock.exists() and not upgrade:
        part.write_bytes(lock.read_bytes())
    command = [str(layout.python), "-m", "uv", "pip", "compile", "--no-config", "--universal"]
    command += ["--python-version", ".".join(map(str, OLDEST)), "--generate-hashes"]
    command += ["--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header"]
    command += [*options, "--output-file", str(part), str(layout.project_file)]
    try:
        run_step(f"锁定 {lock.name}", f"Locking {lock.name}", command, env=_public_registry_only())
        _check(part)
        part.replace(lock)
    except CommandFailedError as error:
        raise StopError("锁定失败:" + "\n".join(error.tail), "The lock was not made.") from error
    finally:
        part.unlink(missing_ok=True)


def _check(part: Path) -> None:
    foreign = foreign_lines(part.read_text(encoding="utf-8"))
    if foreign:
        raise StopError(
            f"锁定文件中有不该有的内容:{foreign[0]}", f"Not a package or a hash: {foreign[0]}"
        )


def _public_registry_only() -> dict[str, str]:
    """Drop settings that would bring a local or private index into the lock."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("UV_", "PIP_")) and name not in {"PYTHONPATH", "PYTHONHOME"}
    }
