"""The demonstration, run once for all journeys."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
OFFLINE_APP = ROOT / "tests" / "journeys" / "offline_app.py"


@dataclass(frozen=True)
class Demo:
    """The demonstration's folder and what it printed."""

    folder: Path
    printed: str

    @property
    def pdf(self) -> Path:
        """The signed PDF."""
        return next(self.folder.glob("*.pdf"))

    @property
    def word(self) -> Path:
        """The signed Word file."""
        return next(self.folder.glob("*.docx"))

    @property
    def authority(self) -> Path:
        """The office authority's certificate."""
        return self.folder / "authority.crt"


def run_app(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `python -m app` without a network and return what came of it."""
    return subprocess.run(
        [sys.executable, str(OFFLINE_APP), *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    """Hold the shipped talk headless."""
    folder = tmp_path_factory.mktemp("journey") / "demo"
    done = run_app("demo", "--out", str(folder), "--lang", "zh")
    assert done.returncode == 0, done.stdout + done.stderr
    return Demo(folder, done.stdout)
