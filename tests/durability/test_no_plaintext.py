"""A byte search over everything the program wrote finds nothing of what was said."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.durability.office import MARK

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "gb18030", "raw_unicode_escape")
PART = 6  # letters; a page may break a sentence, hardly every such piece of it


def needles() -> set[bytes]:
    """Return pieces of the marked sentence in every way it could be written."""
    pieces = {MARK[i : i + PART] for i in range(len(MARK) - PART + 1)}
    return {piece.encode(encoding) for piece in pieces for encoding in ENCODINGS}


def places(folder: Path) -> Iterator[Path]:
    """Yield every file below a folder in which a piece of the sentence stands."""
    wanted = needles()
    for path in folder.rglob("*"):
        if path.is_file() and any(needle in path.read_bytes() for needle in wanted):
            yield path


@pytest.fixture
def office(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run the office until its vault is open and full, in a home and temp folder of its own."""
    folders = {name: tmp_path / name.lower() for name in ("HOME", "TMPDIR", "SQLITE_TMPDIR")}
    for folder in folders.values():
        folder.mkdir()
    env = {**os.environ, **{name: str(folder) for name, folder in folders.items()}}
    script = Path(__file__).parent / "office.py"
    process = subprocess.Popen(
        [sys.executable, script, tmp_path], env=env, stdout=subprocess.PIPE, cwd=tmp_path
    )
    assert process.stdout
    assert process.stdout.readline() == b"ready\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


@pytest.mark.skipif(not hasattr(signal, "pause"), reason="the system has no signals to wait for")
def test_nothing_shows_while_open_nor_after_a_kill(
    office: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    """Database, log, shared memory, temp files, diagnostics: no piece of any sentence."""
    written = sum(path.stat().st_size for path in tmp_path.rglob("*") if path.is_file())
    assert (tmp_path / "v" / "vault.db-wal").stat().st_size > 100_000
    assert written > 500_000
    assert list(places(tmp_path)) == []

    office.kill()
    office.wait()

    assert list(places(tmp_path)) == []
    log = (tmp_path / "home" / "logs" / "tanlu.log").read_text("utf-8")
    assert "OfficeError" in log
    assert "office.py" in log


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_search_would_find_it(tmp_path: Path, encoding: str) -> None:
    """The same search finds the sentence in a plain file, in the middle of other bytes."""
    path = tmp_path / "a" / "plain"
    path.parent.mkdir()
    path.write_bytes(os.urandom(5001) + MARK.encode(encoding) + os.urandom(77))
    assert list(places(tmp_path)) == [path]
