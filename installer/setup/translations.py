"""Compiles the translations of the screens (.ts) into what Qt loads (.qm)."""

from __future__ import annotations

import os
from pathlib import Path

from installer.setup.layout import Layout
from installer.setup.terminal import CommandFailedError, StopError, run_step


def build(layout: Layout) -> None:
    """Compile each translation whose .qm is missing or older than its .ts."""
    for source in sorted(layout.translations.glob("*.ts")):
        if is_stale(source):
            _release(layout, source)


def is_stale(source: Path) -> bool:
    """Tell whether the compiled file beside `source` is missing or older than it."""
    compiled = source.with_suffix(".qm")
    return not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime


def _release(layout: Layout, source: Path) -> None:
    """Compile into a side file first, so that a kill leaves no half-written .qm."""
    part = source.with_suffix(".qm.part")
    try:
        run_step(
            f"编译界面译文 {source.name}",
            f"Compiling the translation {source.name}",
            [str(_lrelease(layout)), "-silent", str(source), "-qm", str(part)],
        )
    except (CommandFailedError, OSError) as error:
        raise StopError(
            f"译文 {source.name} 无法编译:{error}",
            f"The translation {source.name} cannot be compiled: {error}",
        ) from error
    part.replace(source.with_suffix(".qm"))


def _lrelease(layout: Layout) -> Path:
    """Return PySide6's own compiler; called directly, because scripts hold absolute paths."""
    name = "lrelease.exe" if os.name == "nt" else "lrelease"
    return layout.site_packages / "PySide6" / name
