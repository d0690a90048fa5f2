"""What the program leaves on a computer beside the vault."""

import os
import subprocess
import sys
from pathlib import Path


def test_the_file_dialog_notes_no_folder(tmp_path: Path) -> None:
    """A folder called after a person stands in no clear file in the home folder."""
    home, folder = tmp_path / "home", tmp_path / "secret"
    home.mkdir()
    folder.mkdir()
    own = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config")}
    child = Path(__file__).with_name("file_dialog_child.py")
    done = subprocess.run(
        [sys.executable, str(child), str(folder)],
        env={**os.environ, **own, "PYTHONPATH": str(child.parents[2])},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "1"
    assert [path for path in home.rglob("*") if path.is_file()] == []
