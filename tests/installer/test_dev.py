"""The command itself: messages before anything is installed, choices, exit codes."""

import ast
from collections.abc import Sequence
from pathlib import Path

import pytest

from installer import dev
from installer.setup import environment, interpreter, system_packages, translations
from installer.setup.layout import Layout
from installer.setup.terminal import StopError

INSTALLER = Path(__file__).resolve().parents[2] / "installer"


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Leave set-up out and note what would be started; every start succeeds."""
    commands: list[list[str]] = []

    def start(_layout: Layout, arguments: Sequence[str]) -> int:
        commands.append(list(arguments))
        return 0

    for module, name in (
        (system_packages, "provide"),
        (environment, "prepare"),
        (translations, "build"),
    ):
        monkeypatch.setattr(module, name, lambda *_: None)
    monkeypatch.setattr(dev, "start", start)
    monkeypatch.setenv("DISPLAY", ":9")
    return commands


@pytest.mark.parametrize("version", [(3, 10), (3, 14), (2, 7)])
def test_an_unfit_python_gets_a_clear_message(version: tuple[int, int]) -> None:
    """Both languages name the Python that runs and those that fit."""
    with pytest.raises(StopError) as stop:
        interpreter.require_supported(version)
    for text in (stop.value.chinese, stop.value.english):
        assert f"{version[0]}.{version[1]}" in text
        assert "3.11-3.13" in text


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_a_fit_python_goes_on(version: tuple[int, int]) -> None:
    """Each supported series passes."""
    interpreter.require_supported(version)


@pytest.mark.parametrize(
    "file", [INSTALLER / "dev.py", *sorted((INSTALLER / "setup").glob("*.py"))], ids=str
)
def test_an_old_python_can_read_the_message(file: Path) -> None:
    """Modules loaded before the version check hold no syntax newer than Python 3.7."""
    ast.parse(file.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_run_opens_the_window(started: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    """With a display the program itself is started."""
    monkeypatch.setattr("sys.platform", "linux")
    assert dev.main(["run"]) == 0
    assert started == [["-m", "ui"]]


def test_run_without_a_display_does_the_main_job(
    started: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It says so in both languages and names the demo folder."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert dev.main(["run"]) == 0
    assert started == [["-m", "app", "demo", "--out", "demo"]]
    said = capsys.readouterr().out
    assert "没有显示器" in said
    assert "no display" in said
    assert str(INSTALLER.parent / "demo") in said


def test_headless_can_be_asked_for(started: list[list[str]]) -> None:
    """A display does not keep the main job from running without a window."""
    assert dev.main(["run", "--headless"]) == 0
    assert started == [["-m", "app", "demo", "--out", "demo"]]


def test_arguments_go_to_pytest_as_they_are(started: list[list[str]]) -> None:
    """Options of pytest are not read by us; they come last, so that they have the last word."""
    assert dev.main(["test", "-k", "one or two", "-x"]) == 0
    ((*ours, selected, words, at_once),) = started
    assert ours[:3] == ["-m", "pytest", "-rs"]
    assert [selected, words, at_once] == ["-k", "one or two", "-x"]


@pytest.mark.usefixtures("started")
@pytest.mark.parametrize(("pytest_code", "code"), [(0, 0), (1, 1), (2, 2), (5, 1)])
def test_the_exit_code_of_pytest_is_ours(
    pytest_code: int, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that found no test counts as failed."""
    monkeypatch.setattr(dev, "start", lambda *_: pytest_code)
    assert dev.main(["test"]) == code


def test_every_check_runs_after_a_failure(
    started: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """One failing check hides none of the others."""

    def start(_layout: Layout, arguments: Sequence[str]) -> int:
        started.append(list(arguments))
        return 1 if "ruff" in arguments else 0

    monkeypatch.setattr(dev, "start", start)
    assert dev.main(["check"]) == 1
    assert len(started) == len(dev.CHECKS)
    assert "ruff check, ruff format" in capsys.readouterr().out


def test_benchmarks_are_chosen_by_part_of_their_name() -> None:
    """A name that fits nothing is refused with the names there are."""
    scripts = [Path("bench_typing.py"), Path("bench_export.py")]
    assert dev.choose_benchmarks(scripts, []) == scripts
    assert dev.choose_benchmarks(scripts, ["typ"]) == scripts[:1]
    with pytest.raises(StopError) as stop:
        dev.choose_benchmarks(scripts, ["nothing"])
    assert "bench_typing, bench_export" in stop.value.english


@pytest.mark.parametrize("arguments", [[], ["dance"]])
def test_an_unknown_command_shows_the_known_ones(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """The list of commands is printed and the exit code says usage error."""
    assert dev.main(arguments) == 2
    assert "dev.py bench" in capsys.readouterr().out
