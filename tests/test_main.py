"""The command line: what it says, and the exit code that scripts rely on."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import main
from app.domain.verdict import Outcome
from tests.export.signed_word import signed_word


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    """Return a signed file that is good."""
    path = tmp_path / "signed.docx"
    path.write_bytes(signed_word(1))
    return path


def test_a_terminal_that_cannot_print_chinese_still_gets_the_verdict(tmp_path: Path) -> None:
    """A character the terminal lacks is spelled out; it never turns into the code for bad."""
    path = tmp_path / "neither.txt"
    path.write_bytes(b"hello")
    done = subprocess.run(
        [sys.executable, "-m", "app", "verify", path, "--lang", "zh"],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (Outcome.UNKNOWN, b"")


def test_an_authority_that_is_none_proves_nothing(signed: Path, tmp_path: Path) -> None:
    """A file that is no certificate does not make a good document bad."""
    junk = tmp_path / "junk.crt"
    junk.write_bytes(b"hello")

    assert main(["verify", str(signed)]) == Outcome.GOOD
    assert main(["verify", str(signed), "--authority", str(junk)]) == Outcome.UNKNOWN


def test_an_authority_that_cannot_be_read_is_named(
    signed: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Without it nothing is checked, and the exit code says that nothing is known."""
    locked = tmp_path / "locked.crt"
    locked.write_bytes(b"x")
    read = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path == locked:
            raise PermissionError(13, "no", str(path))
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)

    assert main(["verify", str(signed), "--authority", str(locked)]) == Outcome.UNKNOWN
    assert str(locked) in capsys.readouterr().err
