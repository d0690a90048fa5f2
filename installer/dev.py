"""One command from a bare machine to the running program, its tests, checks and benchmarks.

python3 installer/dev.py run [--headless]
python3 installer/dev.py test [pytest's own arguments]
python3 installer/dev.py check
python3 installer/dev.py bench [names]
python3 installer/dev.py lock [--upgrade]
python3 installer/dev.py floor
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from installer.setup import (
    environment,
    interpreter,
    locking,
    needs,
    system_packages,
    translations,
)
from installer.setup.layout import Layout
from installer.setup.terminal import StopError, say, show_stop, use_any_terminal

PYTEST_FOUND_NO_TEST = 5
INTERRUPTED = 130
MOST_PROCESSES = 4
"""More test processes than this get into one another's way."""
LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"
CHECKS: dict[str, list[str]] = {
    "ruff check": ["-m", "ruff", "check"],
    "ruff format": ["-m", "ruff", "format", "--check"],
    "mypy": ["-m", "mypy"],
    "lint-imports": ["-c", LINT_IMPORTS],
}


def run(layout: Layout, arguments: Sequence[str]) -> int:
    """Open the program; where there is no display, do the main job without a window."""
    parser = argparse.ArgumentParser(prog="dev.py run")
    parser.add_argument("--headless", action="store_true", help="do the main job, no window")
    headless = parser.parse_args(arguments).headless or not has_display()
    system_packages.provide(needs.VENV if headless else needs.VENV + needs.WINDOW)
    environment.prepare(layout, layout.runtime_lock)
    if headless:
        return run_demo(layout)
    translations.build(layout)
    say("→ 打开程序 …", "Opening the program …")
    return start(layout, ["-m", "ui"])


def run_demo(layout: Layout) -> int:
    """Do the main job without a window and say where its files are."""
    if not has_display():
        say("! 没有显示器(DISPLAY 未设置)。", "There is no display (DISPLAY is not set).")
    say(
        "→ 不开窗口,完整办理一次示例谈话 …",
        "Doing the main job without a window, on an invented talk …",
    )
    code = start(layout, ["-m", "app", "demo", "--out", "demo"])
    if code == 0:
        folder = layout.root / "demo"
        say(f"✓ 示例谈话的全部文件在:{folder}", f"The signed files of the demo are in {folder}")
    else:
        say(f"✗ 示例没有完成(代码 {code})。", f"The demo did not finish (code {code}).")
    return code


def run_tests(layout: Layout, arguments: Sequence[str]) -> int:
    """Set everything up and run the tests; arguments go to pytest as they are."""
    set_up_for_tests(layout)
    say("→ 运行测试 …", "Running the tests …")
    side_by_side = ["--numprocesses", str(min(os.cpu_count() or 1, MOST_PROCESSES))]
    # in the files' own order: the long ones stand early and are not left to one process
    whole_files = ["--dist", "loadfile", "--no-loadscope-reorder"]
    code = start(layout, ["-m", "pytest", "-rs", *side_by_side, *whole_files, *arguments])
    if code == PYTEST_FOUND_NO_TEST:
        say("✗ 没有找到任何测试,按失败处理。", "No test was found: that counts as a failure.")
        return 1
    return code


def check(layout: Layout, arguments: Sequence[str]) -> int:
    """Run lint, format, types and import rules; all of them, even after a failure."""
    argparse.ArgumentParser(prog="dev.py check").parse_args(arguments)
    system_packages.provide(needs.VENV)
    environment.prepare(layout, layout.dev_lock)
    failed = []
    for name, command in CHECKS.items():
        say(f"→ 检查 {name} …", f"Checking {name} …")
        if start(layout, command) != 0:
            failed.append(name)
    if failed:
        say(f"✗ 未通过:{', '.join(failed)}", f"Failed: {', '.join(failed)}")
        return 1
    say("✓ 检查全部通过。", "All checks passed.")
    return 0


def bench(layout: Layout, arguments: Sequence[str]) -> int:
    """Run the benchmark scripts, or those named; each prints its own ratios."""
    parser = argparse.ArgumentParser(prog="dev.py bench")
    parser.add_argument("names", nargs="*", help="part of a file's name, as in bench_NAME.py")
    names = parser.parse_args(arguments).names
    chosen = choose_benchmarks(sorted(layout.benchmarks.glob("bench_*.py")), names)
    set_up_for_tests(layout)
    failed = []
    for script in chosen:
        say(f"→ 测速 {script.stem} …", f"Measuring {script.stem} …")
        if start(layout, [str(script)]) != 0:
            failed.append(script.stem)
    if failed:
        say(f"✗ 未达标:{', '.join(failed)}", f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def lock(layout: Layout, arguments: Sequence[str]) -> int:
    """Remake the lock files from pyproject.toml."""
    parser = argparse.ArgumentParser(prog="dev.py lock")
    parser.add_argument("--upgrade", action="store_true", help="take the newest of everything")
    upgrade = parser.parse_args(arguments).upgrade
    system_packages.provide(needs.VENV)
    environment.prepare(layout, layout.dev_lock)
    locking.remake(layout, upgrade=upgrade)
    return 0


def floor(layout: Layout, arguments: Sequence[str]) -> int:
    """Check that every locked package has a wheel for the oldest systems of our users."""
    system_packages.provide(needs.VENV)
    environment.prepare(layout, layout.runtime_lock)
    return start(layout, ["-m", "installer.floor", *arguments])


COMMANDS: dict[str, Callable[[Layout, Sequence[str]], int]] = {
    "run": run,
    "test": run_tests,
    "check": check,
    "bench": bench,
    "lock": lock,
    "floor": floor,
}


def set_up_for_tests(layout: Layout) -> None:
    """Bring everything that tests use: libraries, tools, packages, translations."""
    system_packages.provide(needs.VENV + needs.WINDOW, needs.TEST_TOOLS)
    environment.prepare(layout, layout.dev_lock)
    translations.build(layout)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def choose_benchmarks(scripts: Sequence[Path], names: Sequence[str]) -> list[Path]:
    """Return the scripts whose names contain one of `names`; all of them where none is given."""
    chosen = [s for s in scripts if not names or any(name in s.stem for name in names)]
    if not chosen:
        known = ", ".join(script.stem for script in scripts)
        raise StopError(f"没有这个测速项目;现有:{known}", f"No such benchmark; there are: {known}")
    return chosen


def has_display() -> bool:
    """Tell whether a window can be opened here."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def start(layout: Layout, arguments: Sequence[str]) -> int:
    """Run the environment's Python in the project folder and return its exit code."""
    env = {**os.environ, "PYTHONPATH": str(layout.root)}
    command = [str(layout.python), *arguments]
    return subprocess.run(command, cwd=layout.root, env=env, check=False).returncode


def main(arguments: Sequence[str]) -> int:
    """Run one command and return the exit code."""
    use_any_terminal()
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments and arguments[0] in {"-h", "--help"} else 2
    try:
        interpreter.require_supported()
        return COMMANDS[arguments[0]](Layout(Path(__file__).resolve().parent.parent), arguments[1:])
    except StopError as error:
        show_stop(error)
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
