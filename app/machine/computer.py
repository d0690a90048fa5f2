"""Looking at this computer for the self-test; the `Computer` port."""

import os
import platform
import shutil
import sys
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from app import __version__
from app.machine.vault_place import file_system_of, is_unsafe
from app.services.ports.input_method import InputMethodChoice, InputMethodOutcome

_FONTS = (
    "TanluHei-Regular.ttf",
    "TanluHei-Bold.ttf",
    "TanluSong-Regular.ttf",
    "TanluFang-Regular.ttf",
    "TanluKai-Regular.ttf",
    "TanluTitle-Black.ttf",
    "TanluSigns-Regular.ttf",
    "TanluRareA-Regular.ttf",
    "TanluRareB-Regular.ttf",
)
_TRUETYPE = (b"\x00\x01\x00\x00", b"true", b"OTTO", b"ttcf")
_PARTS = ("PySide6-Essentials", "sqlcipher3", "cryptography", "pikepdf", "reportlab", "pyHanko")


class ThisComputer:
    """The computer the program runs on; `fonts` is the folder of the shipped faces."""

    def __init__(
        self, fonts: Path, environment: Mapping[str, str], input_method: InputMethodChoice | None
    ) -> None:
        self._fonts = fonts
        self._environment = environment
        self._input_method = input_method or InputMethodChoice(InputMethodOutcome.BUILT_IN)

    def input_method(self) -> InputMethodChoice:
        """Return how input was set up when the program started."""
        return self._input_method

    def missing_fonts(self) -> tuple[str, ...]:
        """Return the font files that are not there or are no fonts."""
        return tuple(name for name in _FONTS if not _is_font(self._fonts / name))

    def keyring(self) -> str:
        """Return the keyring's name without opening it: a locked one would ask for a password."""
        import keyring  # noqa: PLC0415  (slow: it looks for backends)
        from keyring.errors import KeyringError  # noqa: PLC0415

        try:
            backend = keyring.get_keyring()
            keeps = float(backend.priority) > 0
        except (KeyringError, RuntimeError):
            return ""
        return str(backend.name) if keeps else ""

    def free_bytes(self, folder: Path) -> int | None:
        """Return the free space, of the nearest folder above where this one is not made yet."""
        try:
            return shutil.disk_usage(_standing(folder)).free
        except OSError:
            return None

    def can_write(self, folder: Path) -> bool:
        """Write a small file and take it away again."""
        probe = _standing(folder) / f".tanlu-{os.urandom(6).hex()}.probe"
        try:
            with probe.open("xb") as file:
                file.write(b"\0" * 4096)
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            return False
        finally:
            with suppress(OSError):
                probe.unlink(missing_ok=True)
        return True

    def file_system(self, folder: Path) -> str:
        """Return the kind of file system."""
        return file_system_of(_standing(folder))

    def is_unsafe(self, folder: Path) -> bool:
        """Tell whether a live vault must not lie here."""
        return is_unsafe(folder, self._environment)

    def is_same_disk(self, one: Path, other: Path) -> bool:
        """Compare the devices' numbers; what cannot be told counts as the same."""
        try:
            return _standing(one).stat().st_dev == _standing(other).stat().st_dev
        except OSError:
            return True

    def newest_change(self, folder: Path) -> datetime | None:
        """Return the newest time of change of the folder's files."""
        try:
            with os.scandir(folder) as entries:
                times = [entry.stat().st_mtime for entry in entries if entry.is_file()]
        except OSError:
            return None
        return datetime.fromtimestamp(max(times), UTC).astimezone() if times else None

    def versions(self) -> tuple[str, ...]:
        """Return the program, its Python, the system, and the parts that read and write files."""
        own = (f"Tanlu {__version__}", f"Python {platform.python_version()}", _system())
        return (*own, *(said for name in _PARTS if (said := _version(name))))


def _standing(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that is there."""
    return next((place for place in (folder, *folder.parents) if place.is_dir()), folder)


def _is_font(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) in _TRUETYPE
    except OSError:
        return False


def _system() -> str:
    if sys.platform.startswith("linux"):
        with suppress(OSError):
            return platform.freedesktop_os_release().get("PRETTY_NAME", platform.platform())
    return platform.platform()


def _version(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:  # a frozen build without the package's metadata
        return ""
