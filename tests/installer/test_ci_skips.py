"""A test skipped for a missing tool passes at a desk and fails on CI."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ONE_SKIP = """
from tests.tools import needs

@needs("no-such-tool")
def test_with_tool():
    assert False

def test_without():
    assert True
"""


@pytest.mark.parametrize(("ci", "code"), [("true", 1), ("", 0)])
def test_a_missing_tool_fails_only_on_ci(ci: str, code: int, tmp_path: Path) -> None:
    """On CI the run fails and names the test and the tool; elsewhere the skip is listed."""
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    file = tmp_path / "test_one.py"
    file.write_text(ONE_SKIP, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-rs", "-p", "tests.conftest", "--rootdir"]
    done = subprocess.run(
        [*command, str(tmp_path), "-c", str(tmp_path / "pytest.ini"), str(file)],
        cwd=ROOT,
        env={**os.environ, "CI": ci, "PYTEST_ADDOPTS": "-p no:cacheprovider"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout
    assert "missing tool: no-such-tool" in done.stdout
    assert ("test_one.py::test_with_tool: missing tool" in done.stdout) is bool(ci)
