"""Brings missing system packages through apt where that is allowed, or says what to type."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence

from installer.setup.needs import Need, missing
from installer.setup.terminal import CommandFailedError, StopError, run_step, say

APT_INSTALL = ("apt-get", "install", "-y", "--no-install-recommends")
APT_OPTIONS = ("-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3")


def provide(needed: Sequence[Need], wished: Sequence[Need] = ()) -> None:
    """Install what is missing where allowed.

    Where something of `needed` stays missing, stop with the line that an administrator runs;
    what stays missing of `wished` is named, and work goes on.
    """
    if sys.platform != "linux":
        return  # Windows and macOS bring what Qt needs themselves
    absent = missing([*needed, *wished])
    if not absent:
        return
    prefix = _right_to_install()
    if prefix is not None:
        _install_what_can_be(absent, prefix)
        absent = missing(absent)
    if any(need in needed for need in absent):
        raise _cannot_install(absent)
    if absent:
        _name_missing_tools(absent)


def _name_missing_tools(absent: Sequence[Need]) -> None:
    names = _probes(absent)
    say(f"! 缺少测试工具:{names}。", f"Missing test tools: {names}.")
    say("  用到它们的测试会跳过并列出名称。", "The tests that use them will be named as skipped.")
    if shutil.which("apt-get"):
        say("  安装:", f"To install them:\n    {install_line(absent)}")


def install_line(needs: Iterable[Need]) -> str:
    """Return the exact shell line that installs the packages of `needs` as an administrator."""
    packages = " ".join(_packages(needs))
    install = f"apt-get update && {{}}{' '.join(APT_INSTALL)} {packages}"
    if _is_root():
        return install.format("")
    if shutil.which("sudo"):
        return "sudo " + install.format("sudo ")
    return f"su - -c '{install.format('')}'"


def _packages(needs: Iterable[Need]) -> list[str]:
    return list(dict.fromkeys(need.package for need in needs))


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _right_to_install() -> tuple[str, ...] | None:
    """Return what to put before apt-get (maybe nothing), or None where we may not install."""
    if not shutil.which("apt-get"):
        return None
    if _is_root():
        return ()
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(
        ["sudo", "-n", "true"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return ("sudo", "-n") if asked.returncode == 0 else None


def _install_what_can_be(needs: Sequence[Need], prefix: Sequence[str]) -> None:
    """Install all at once; where one package is unknown here, each by itself."""
    # dpkg wants the administrator's folders on PATH, and nobody is there to answer questions
    path = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin:/sbin"
    quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", f"PATH={path}"]
    update = [*quiet, "apt-get", "update", *APT_OPTIONS]
    packages = _packages(needs)
    if not _try_step("更新系统软件包目录", "Updating apt's lists", update):
        return
    if not _try_install(quiet, packages) and len(packages) > 1:
        for package in packages:
            _try_install(quiet, [package])


def _try_install(quiet: Sequence[str], packages: Sequence[str]) -> bool:
    return _try_step(
        f"安装系统软件包 {len(packages)} 个:{' '.join(packages)}",
        f"Installing {len(packages)} of the system's packages",
        [*quiet, *APT_INSTALL, *APT_OPTIONS, *packages],
    )


def _try_step(chinese: str, english: str, command: Sequence[str]) -> bool:
    try:
        run_step(chinese, english, command)
    except CommandFailedError as error:
        print("\n".join(error.tail), file=sys.stderr, flush=True)
        return False
    return True


def _cannot_install(needs: Sequence[Need]) -> StopError:
    names = _probes(needs)
    if not shutil.which("apt-get"):
        return StopError(
            f"系统缺少:{names}。请用本系统的软件包管理器安装后,再运行本命令。",
            f"This system lacks {names}. "
            "Install them with its package manager and run this command again.",
        )
    return StopError(
        f"系统缺少:{names}。请由管理员运行下面一行,然后再运行本命令。",
        f"Missing: {names}. Have an administrator run this line, then run this command again.",
        line=install_line(needs),
    )


def _probes(needs: Iterable[Need]) -> str:
    return ", ".join(need.probe for need in needs)
