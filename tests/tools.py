"""Outside tools that tests check against; a missing one is skipped by name, never in silence.

`installer/setup/needs.py` lists the packages that bring them: a tool named here must be there.
"""

import functools
import shutil
import subprocess
from pathlib import Path

import pytest

# How a skip reason begins; on CI tests/conftest.py turns such a skip into a failure.
MISSING_TOOL = "missing tool:"

# The interpreter that Debian's python3-* packages (uno, pyatspi) are installed for.
SYSTEM_PYTHON = "/usr/bin/python3"

# What makes an soffice read and write spreadsheets; no program of its own comes with it.
_CALC = Path("/usr/lib/libreoffice/program/libsclo.so")


def needs(*tools: str) -> pytest.MarkDecorator:
    """Return a mark that skips a test, naming the missing tools."""
    missing = [tool for tool in tools if shutil.which(tool) is None]
    return _skip(missing)


def needs_calc() -> pytest.MarkDecorator:
    """Return a mark that skips a test where LibreOffice lacks its spreadsheets."""
    is_there = shutil.which("soffice") is not None and _CALC.exists()
    return _skip([] if is_there else ["libreoffice-calc-nogui"])


def needs_system_module(*modules: str) -> pytest.MarkDecorator:
    """Return a mark that skips a test unless SYSTEM_PYTHON can import all of `modules`."""
    return _skip([f"python3-{module}" for module in modules if not _imports(module)])


def _skip(missing: list[str]) -> pytest.MarkDecorator:
    return pytest.mark.skipif(bool(missing), reason=f"{MISSING_TOOL} {', '.join(missing)}")


@functools.cache
def _imports(module: str) -> bool:
    if not Path(SYSTEM_PYTHON).exists():
        return False
    command = [SYSTEM_PYTHON, "-c", f"import {module}"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
