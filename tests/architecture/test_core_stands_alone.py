"""The core runs without Qt, and the domain on the standard library alone."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

_IMPORT_ALL_WITHOUT_QT = """
import importlib, pkgutil, sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None
import app
for module in pkgutil.walk_packages(app.__path__, "app."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
"""


def imported_roots(path: Path) -> Iterator[str]:
    """Return the first part of every imported name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


def test_every_core_module_imports_without_qt() -> None:
    """With Qt blocked, every module of the core still imports."""
    done = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL_WITHOUT_QT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr


def test_the_domain_knows_only_the_standard_library() -> None:
    """Nothing in app/domain imports a package from outside."""
    foreign = {
        (path.name, root)
        for path in (ROOT / "app" / "domain").glob("*.py")
        for root in imported_roots(path)
        if root != "app" and root not in sys.stdlib_module_names
    }

    assert foreign == set()
