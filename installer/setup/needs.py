"""What the program and its tests need from the system, and how to see that it is there."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from installer.setup import interpreter

# The system's own Python: the one that Debian's python3-* packages install for.
SYSTEM_PYTHON = "/usr/bin/python3"


class Kind(Enum):
    """How a need is looked for."""

    VENV = auto()
    LIBRARY = auto()
    PROGRAM = auto()
    FILE = auto()
    MODULE = auto()


@dataclass(frozen=True)
class Need:
    """One thing to find (`probe`) and the Debian package that brings it."""

    package: str
    kind: Kind
    probe: str

    def is_met(self) -> bool:
        """Look for the thing itself, so that it may come from any package or distribution."""
        if self.kind is Kind.VENV:
            return interpreter.can_make_environments()
        if self.kind is Kind.LIBRARY:
            return _loads(self.probe)
        if self.kind is Kind.PROGRAM:
            return shutil.which(self.probe) is not None
        if self.kind is Kind.FILE:
            return Path(self.probe).exists()
        return _system_python_has(self.probe)


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _system_python_has(module: str) -> bool:
    if not Path(SYSTEM_PYTHON).exists():
        return False
    found = subprocess.run(
        [SYSTEM_PYTHON, "-c", f"import {module}"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    return found.returncode == 0


VENV = (
    Need(
        f"python{sys.version_info.major}.{sys.version_info.minor}-venv",
        Kind.VENV,
        "python venv",
    ),
)

# Linked by Qt's own files, so no wheel brings them.
WINDOW = tuple(
    Need(package, Kind.LIBRARY, soname)
    for package, soname in (
        ("libgl1", "libGL.so.1"),
        ("libegl1", "libEGL.so.1"),
        ("libfontconfig1", "libfontconfig.so.1"),
        ("libglib2.0-0", "libglib-2.0.so.0"),
        ("libdbus-1-3", "libdbus-1.so.3"),
        ("libxkbcommon0", "libxkbcommon.so.0"),
        ("libxkbcommon-x11-0", "libxkbcommon-x11.so.0"),
        ("libxcb-cursor0", "libxcb-cursor.so.0"),
        ("libxcb-icccm4", "libxcb-icccm.so.4"),
        ("libxcb-keysyms1", "libxcb-keysyms.so.1"),
        ("libxcb-shape0", "libxcb-shape.so.0"),
        ("libwayland-cursor0", "libwayland-cursor.so.0"),
        ("libwayland-egl1", "libwayland-egl.so.1"),
    )
)

# Programs that tests hold our results against, and those that make a screen for a window.
TEST_TOOLS = (
    *(
        Need(package, Kind.PROGRAM, program)
        for package, program in (
            ("libreoffice-writer-nogui", "soffice"),
            ("libnss3-tools", "certutil"),
            ("poppler-utils", "pdfsig"),
            ("xmlsec1", "xmlsec1"),
            ("openssl", "openssl"),
            ("qpdf", "qpdf"),
            ("unzip", "unzip"),
            ("gcc", "gcc"),
            ("xvfb", "Xvfb"),
            ("openbox", "openbox"),
            ("xdotool", "xdotool"),
            ("imagemagick", "import"),
            ("dbus-daemon", "dbus-run-session"),
            ("gnome-keyring", "gnome-keyring-daemon"),
            ("fcitx5", "fcitx5"),
            ("xauth", "xauth"),
        )
    ),
    Need("libreoffice-calc-nogui", Kind.FILE, "/usr/lib/libreoffice/program/libsclo.so"),
    Need("fcitx5-pinyin", Kind.FILE, "/usr/share/fcitx5/inputmethod/pinyin.conf"),
    Need("python3-uno", Kind.MODULE, "uno"),
    Need("python3-pyatspi", Kind.MODULE, "pyatspi"),
    Need("at-spi2-core", Kind.FILE, "/usr/libexec/at-spi-bus-launcher"),
    Need("libc6-dev", Kind.FILE, "/usr/include/stdio.h"),
    Need("tzdata", Kind.FILE, "/usr/share/zoneinfo/Asia/Shanghai"),
)


def missing(needs: Iterable[Need]) -> tuple[Need, ...]:
    """Return the needs that this machine does not meet, in order."""
    return tuple(need for need in needs if not need.is_met())
