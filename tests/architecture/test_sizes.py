"""Files and functions stay small enough to be read in one sitting."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
LONGEST_FILE = 400  # lines: the p90 of the code bases we learn from is about 300
LONGEST_FUNCTION = 50  # lines: their p99 is about 60


def sources() -> Iterator[Path]:
    """Return every Python file of the project."""
    for folder in ("app", "ui", "installer", "tests"):
        yield from (ROOT / folder).rglob("*.py")


def test_no_file_is_too_long() -> None:
    """No Python file passes the limit."""
    long = {
        str(path.relative_to(ROOT)): lines
        for path in sources()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_FILE
    }

    assert long == {}


def test_no_function_is_too_long() -> None:
    """No function passes the limit."""
    long = {
        f"{path.relative_to(ROOT)}:{node.name}": length
        for path in sources()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > LONGEST_FUNCTION
    }

    assert long == {}
