"""The main job through the real window by keys alone, from the first start to verified files."""

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.bootstrap import build
from app.machine.paths import Paths
from tests.builders_vault import QUICK
from tests.journeys.conftest import ROOT, run_app
from tests.journeys.window_hands import Hands
from tests.journeys.window_steps import Journey, whole_job
from tests.journeys.window_story import (
    ARCHIVIST,
    INTERVIEWER,
    PAUSE,
    RECORDER,
    RIGHT,
    SPOKEN_LATE,
    STATEMENT,
    SUBJECT,
)
from tests.tools import needs
from ui.conductor import Conductor

SIGNERS = [INTERVIEWER.name, RECORDER.name, ARCHIVIST.name]
STAGES = [
    "拟谈",
    "呈批中",
    "已批准",
    "已通知",
    "已签收",
    "谈话中",
    "暂停",
    "已结束",
    "待核对",
    "已核对",
    "已签署",
    "已封存",
]

# what the offscreen platform and QTest say of any window and of a key that nobody wanted
pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support", "Keyboard event not accepted by receiving widget"
)


@pytest.fixture(scope="module")
def journey(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journey]:
    """Do the whole job once, on this computer's clock and with quick passphrases."""
    folder = tmp_path_factory.mktemp("window")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE"):
            patch.setenv(name, str(folder))
        entry = build(Paths(ROOT / "resources", folder / "person"), {}, new_slots=lambda: QUICK)
        entry.preferences.save(replace(entry.preferences.load(), language="zh_CN", theme="light"))
        conductor = Conductor(qapp, entry.resources, entry.preferences, lambda: entry)
        conductor.window.show()
        conductor.window.activateWindow()
        done = Journey(Hands(conductor), folder)
        try:
            whole_job(done)
        finally:
            conductor.leave()
            done.hands.wait(lambda: not conductor.window.isVisible(), "the window to close")
            qapp.setStyleSheet("")
        yield done


def only(journey: Journey, ending: str) -> Path:
    """Return the exported file with this ending."""
    (found,) = (journey.folder / "out").glob(f"*{ending}")
    return found


def test_the_whole_job_is_done_by_keys(journey: Journey) -> None:
    """Each stage in its turn, the verdict on the screen, the talk still there after a lock."""
    assert journey.stages == STAGES
    assert journey.verdicts == ["有效", "有效"]
    assert journey.after_unlocking == ("已封存", True)


def test_the_focus_is_never_lost(journey: Journey) -> None:
    """No step leaves the person without a focus, or with one outside of the screen."""
    assert journey.hands.detours == []


def test_our_own_checker_finds_the_exported_files_good(journey: Journey) -> None:
    """With the exported certificate of the authority named, Word and PDF are good."""
    files = (str(only(journey, ".pdf")), str(only(journey, ".docx")))
    authority = str(only(journey, ".crt"))

    said = run_app("verify", *files, "--authority", authority, "--lang", "zh")

    assert said.returncode == 0, said.stdout + said.stderr
    assert said.stdout.count("结论：有效") == 2
    for signer in SIGNERS:
        assert signer in said.stdout


def test_a_changed_file_is_found_bad(journey: Journey, tmp_path: Path) -> None:
    """One other byte in the exported PDF, and the checker says no."""
    data = bytearray(only(journey, ".pdf").read_bytes())
    data[len(data) // 3] ^= 1
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(data)

    assert run_app("verify", str(changed)).returncode != 0


@needs("pdfsig")
def test_pdfsig_finds_three_valid_signatures(journey: Journey) -> None:
    """Interviewer, recorder and archivist, in the order in which they signed."""
    done = subprocess.run(
        ["pdfsig", "-nocert", str(only(journey, ".pdf"))],
        capture_output=True,
        text=True,
        check=True,
    )

    assert done.stdout.count("Signature is Valid") == len(SIGNERS)
    assert re.findall(r"Signer Certificate Common Name: (\S+)", done.stdout) == SIGNERS


@needs("pdftotext")
def test_the_pdf_says_what_was_recorded(journey: Journey) -> None:
    """The rare name, the pause, the late words, the correction and the statement are there."""
    done = subprocess.run(
        ["pdftotext", "-raw", str(only(journey, ".pdf")), "-"],
        capture_output=True,
        text=True,
        check=True,
    )
    text = "".join(done.stdout.split())

    for words in (SUBJECT.name, PAUSE, SPOKEN_LATE, RIGHT, STATEMENT):
        assert words in text
    assert "zan" not in text
