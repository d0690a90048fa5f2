"""Which Python the program can run on."""

from __future__ import annotations

import importlib
import importlib.util
import sys

from installer.setup.terminal import StopError

# PySide6 6.8 has no wheels for a newer Python; the code needs 3.11.
OLDEST = (3, 11)
NEWEST = (3, 13)


def require_supported(version: tuple[int, int] | None = None) -> None:
    """Stop with a message where this Python is too old or too new.

    Every module that is loaded before this call keeps to syntax an old Python can read.
    """
    found = version or sys.version_info[:2]
    if OLDEST <= found <= NEWEST:
        return
    span = f"{_dotted(OLDEST)}-{_dotted(NEWEST)}"
    raise StopError(
        f"当前 Python 是 {_dotted(found)},本程序需要 {span}。请安装其中一个版本,用它再运行本命令。",
        f"This is Python {_dotted(found)}; the program needs {span}. "
        "Install one of these and run the command with it.",
        line=f"python{_dotted(NEWEST)} installer/dev.py …",
    )


def can_make_environments() -> bool:
    """Tell whether this Python brings venv and pip along; Debian's does not."""
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def base_executable() -> str:
    """Return the interpreter behind a virtual environment, or this one where there is none.

    The environment may have to be made anew while its own interpreter runs this program.
    """
    return str(getattr(sys, "_base_executable", None) or sys.executable)


def _dotted(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"
