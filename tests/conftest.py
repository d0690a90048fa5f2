"""What holds for every test: no screen, own home, one zone and locale, no silent skip on CI."""

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.tools import MISSING_TOOL

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Asia/Shanghai"
os.environ["LC_ALL"] = "C.UTF-8"  # Qt warns of any that is not UTF-8, and a warning fails a test
if hasattr(time, "tzset"):
    time.tzset()

SKIPPED_FOR_TOOL = pytest.StashKey[dict[str, str]]()


@pytest.fixture(autouse=True)
def own_home(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Path]:
    """Give each test a home and settings folders that no other test has seen."""
    home = tmp_path_factory.mktemp("home")
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)  # Qt warns where others may enter it
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_RUNTIME_DIR": runtime,
        "APPDATA": home / "AppData" / "Roaming",
        "LOCALAPPDATA": home / "AppData" / "Local",
    }
    for name, folder in folders.items():
        monkeypatch.setenv(name, str(folder))
    yield home
    shutil.rmtree(home, ignore_errors=True)


class MissingTools:
    """Notes each test or file that was skipped because an outside tool is missing.

    Reports reach the first process whichever process ran the test.
    """

    def __init__(self, config: pytest.Config) -> None:
        self._skipped = config.stash[SKIPPED_FOR_TOOL]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Look at the report of a test."""
        self._note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Look at the report of a file."""
        self._note(report)

    def _note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if not report.skipped or not isinstance(report.longrepr, tuple):
            return
        reason = str(report.longrepr[2]).removeprefix("Skipped: ")
        if reason.startswith(MISSING_TOOL):
            self._skipped[report.nodeid] = reason


def pytest_configure(config: pytest.Config) -> None:
    """Start with no test skipped for a missing tool."""
    config.stash[SKIPPED_FOR_TOOL] = {}
    config.pluginmanager.register(MissingTools(config))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """On CI every tool must be there: a skip for a missing one fails the run."""
    if os.environ.get("CI") == "true" and session.config.stash[SKIPPED_FOR_TOOL]:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Name the tests that a missing tool kept from running."""
    skipped = config.stash[SKIPPED_FOR_TOOL]
    if os.environ.get("CI") != "true" or not skipped:
        return
    terminalreporter.section("skipped for a missing tool: a failure on CI", red=True)
    for name, reason in skipped.items():
        terminalreporter.write_line(f"{name}: {reason}")
