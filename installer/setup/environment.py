"""Makes the virtual environment and fills it with the locked packages, once for each lock.

Stamps inside the environment hold the key of what was installed, so a second run has nothing
to do. A mark stands there while packages go in: where a run was killed half-way, the next one
finds the mark and starts from an empty folder, because a half-unpacked package looks whole.
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from installer.setup import interpreter
from installer.setup.guard import one_at_a_time
from installer.setup.layout import Layout
from installer.setup.terminal import CommandFailedError, StopError, run_step, say

UNFINISHED = "unfinished"


def prepare(layout: Layout, lock: Path) -> None:
    """Make sure that the environment holds every package of `lock`."""
    if is_ready(layout, lock):
        return
    with one_at_a_time(layout):
        if is_ready(layout, lock):
            return
        _make_environment(layout)
        _install(layout, lock)


def is_ready(layout: Layout, lock: Path) -> bool:
    """Tell whether the environment already holds exactly this lock, for this Python."""
    if _mark(layout).exists() or not layout.python.exists():
        return False
    try:
        return _stamp(layout, lock).read_text(encoding="utf-8") == stamp_key(lock)
    except OSError:
        return False


def stamp_key(lock: Path) -> str:
    """Return a key that changes with the lock, the Python series and the kind of machine."""
    series = f"{sys.version_info.major}.{sys.version_info.minor}"
    machine = f"{sys.platform} {platform.machine()}"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    return f"{series} {machine} {digest}\n"


def _stamps(layout: Layout) -> Path:
    return layout.venv / "tanlu-setup"


def _stamp(layout: Layout, lock: Path) -> Path:
    return _stamps(layout) / lock.name


def _mark(layout: Layout) -> Path:
    return _stamps(layout) / UNFINISHED


def _make_environment(layout: Layout) -> None:
    """Make the environment, or take over one that is whole and of this Python."""
    if layout.venv.exists():
        if not _mark(layout).exists() and _is_whole(layout):
            return
        say("! 原有运行环境不完整,重新建立。", "The old environment is incomplete: making it anew.")
        _discard(layout)
    _stamps(layout).mkdir(parents=True)
    _mark(layout).touch()
    command = [interpreter.base_executable(), "-m", "venv", str(layout.venv)]
    try:
        run_step("建立 Python 运行环境", "Making the Python environment", command)
    except CommandFailedError as error:
        raise StopError(
            "无法建立 Python 运行环境:" + " ".join(error.tail),
            "The Python environment cannot be made (see above).",
        ) from error


def _discard(layout: Layout) -> None:
    """Move the environment away whole, then delete it.

    Deleted in place, a second kill could leave stamps standing over half of the packages.
    """
    away = layout.root / "build" / "discarded-environment"
    try:
        if away.exists():
            shutil.rmtree(away)
        layout.venv.rename(away)
        shutil.rmtree(away)
    except OSError as error:
        raise StopError(
            f"旧的运行环境无法删除:{error}。请关闭正在使用它的程序后再运行本命令。",
            f"The old environment cannot be removed: {error}. "
            "Close the programs that use it and run this command again.",
        ) from error


def _is_whole(layout: Layout) -> bool:
    """Tell whether the environment's interpreter starts, is of this series and has pip."""
    series = f"{sys.version_info.major}.{sys.version_info.minor}"
    ask = "import sys, pip; print('%d.%d' % sys.version_info[:2])"
    try:
        answer = subprocess.run(
            [str(layout.python), "-c", ask],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == series


def _install(layout: Layout, lock: Path) -> None:
    _stamps(layout).mkdir(exist_ok=True)
    _mark(layout).touch()
    count = sum(line[:1].isalnum() for line in lock.read_text(encoding="utf-8").splitlines())
    try:
        run_step(
            f"安装锁定的 Python 软件包(约 {count} 个)",
            f"Installing about {count} locked Python packages",
            _pip_command(layout, lock),
            env=pip_environment(),
        )
    except CommandFailedError as error:
        print("\n".join(error.tail), file=sys.stderr)
        raise StopError(
            "Python 软件包没有装好(见上)。请检查网络或 installer/wheelhouse/ 后再运行本命令。",
            "The Python packages could not be installed (see above). "
            "Check the network or installer/wheelhouse/ and run this command again.",
        ) from error
    if lock == layout.dev_lock:
        # the packages of tests contain those of the program, in the same versions
        _write_stamp(layout, layout.runtime_lock)
    _write_stamp(layout, lock)
    _mark(layout).unlink()


def _pip_command(layout: Layout, lock: Path) -> list[str]:
    command = [str(layout.python), "-m", "pip", "install", "--no-input", "--no-deps"]
    command += ["--disable-pip-version-check", "--only-binary=:all:", "--require-hashes"]
    if layout.wheelhouse.is_dir():
        command += ["--no-index", "--find-links", str(layout.wheelhouse)]
    return [*command, "-r", str(lock)]


def pip_environment() -> dict[str, str]:
    """Return the variables pip runs with: the user's own, less those that point it elsewhere."""
    unwanted = {"PIP_TARGET", "PIP_PREFIX", "PIP_USER", "PYTHONPATH", "PYTHONHOME"}
    return {name: value for name, value in os.environ.items() if name not in unwanted}


def _write_stamp(layout: Layout, lock: Path) -> None:
    _stamp(layout, lock).write_text(stamp_key(lock), encoding="utf-8")
