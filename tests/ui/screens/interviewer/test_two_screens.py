"""With two screens the interviewer's window goes to the one the recorder is not on."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[4]
SCREENS = {
    "screens": [
        {"name": "left", "x": 0, "y": 0, "width": 1366, "height": 768},
        {"name": "right", "x": 1366, "y": 0, "width": 1920, "height": 1080},
    ]
}


@pytest.mark.parametrize(("desk", "expected"), [(0, "right"), (1, "left")])
def test_it_fills_the_other_screen(tmp_path: Path, desk: int, expected: str) -> None:
    """Wherever the recorder sits, the outline is on the other screen, as large as it gets."""
    screens = tmp_path / "screens.json"
    screens.write_text(json.dumps(SCREENS))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={screens}"}
    said = subprocess.run(
        [sys.executable, "-m", "tests.ui.two_screens_child", str(tmp_path), str(desk)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert json.loads(said) == {"screen": expected, "is_maximized": True}
