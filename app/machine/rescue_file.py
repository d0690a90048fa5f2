"""Emergency files: sealed pieces one after the other, each synced; the `RescueFiles` port.

Layout: 8 bytes of magic, 32 bytes of head, then for each piece its length (4 bytes, big endian)
and itself. Nothing in it is readable without the vault's key.
"""

import os
import struct
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.domain.errors import CannotProceedError
from app.machine.rescue_places import FOLDER
from app.machine.safe_file import PRIVATE_FILE, make_private_folder, said_plainly, sync_folder
from app.services.errors import PlaceMissingError
from app.services.ports.rescue_files import LeftOver

HEAD_BYTES = 32
_MAGIC = b"TANLUR1\n"
_LENGTH = struct.Struct(">I")
_LONGEST_PIECE = 16 * 1024 * 1024
_LARGEST_FILE = 256 * 1024 * 1024
_ENDING = ".rescue"
_BINARY = getattr(os, "O_BINARY", 0)


class AppendedFile:
    """One emergency file; every append opens it anew, so that a pulled disk is noticed."""

    def __init__(self, path: Path, size: int) -> None:
        self._path = path
        self._size = size

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self._path

    def append(self, piece: bytes) -> None:
        """Add a sealed piece and sync it; what a failed try left behind is cut off first."""
        data = _LENGTH.pack(len(piece)) + piece
        with said_plainly(self._path):
            handle = os.open(self._path, os.O_WRONLY | _BINARY)
            try:
                os.ftruncate(handle, self._size)
                os.lseek(handle, 0, os.SEEK_END)
                _write_all(handle, data)
                os.fsync(handle)
            finally:
                os.close(handle)
        self._size += len(data)


class RescueFolders:
    """Emergency files in the first of several places that takes one; `places` is asked anew."""

    def __init__(self, places: Callable[[], tuple[Path, ...]]) -> None:
        self._places = places

    def begin(self, vault_id: str, name: str, head: bytes) -> AppendedFile:
        """Make a file in the first place that takes one; raises the last place's error."""
        refusal: CannotProceedError | OSError | None = None
        for folder in self._places():
            path = folder / f"{vault_id}-{name}{_ENDING}"
            try:
                return _made(path, head)
            except (CannotProceedError, OSError) as error:
                refusal = error
        if isinstance(refusal, CannotProceedError):
            raise refusal
        raise PlaceMissingError(Path()) from refusal

    def found(self, vault_id: str) -> tuple[LeftOver, ...]:
        """Return what lies in all places for this vault, the oldest first; never raises."""
        paths: dict[str, Path] = {}
        for folder in self._places():
            with suppress(OSError):
                for path in folder.glob(f"{vault_id}-*{_ENDING}"):
                    paths.setdefault(path.name, path)
        return tuple(_left_over(paths[name]) for name in sorted(paths))

    def remove(self, path: Path) -> None:
        """Remove a file, and its folder where nothing else lies there."""
        with suppress(OSError):
            path.unlink(missing_ok=True)
            if path.parent.name == FOLDER:  # made by us; a chosen folder stays
                path.parent.rmdir()

    def set_aside(self, path: Path) -> Path:
        """Rename a file to the first free name.N.aside."""
        number = 1
        while (aside := path.with_name(f"{path.name}.{number}.aside")).exists():
            number += 1
        try:
            return path.rename(aside)
        except OSError:
            return path


def _made(path: Path, head: bytes) -> AppendedFile:
    make_private_folder(path.parent)
    data = _MAGIC + head
    with said_plainly(path):
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, PRIVATE_FILE)
        try:
            try:
                _write_all(handle, data)
                os.fsync(handle)
            finally:
                os.close(handle)
        except OSError:
            with suppress(OSError):
                path.unlink()
            raise
        sync_folder(path.parent)
    return AppendedFile(path, len(data))


def _write_all(handle: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]


def _left_over(path: Path) -> LeftOver:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            return LeftOver(path, b"", (), is_whole=False)
        data = path.read_bytes()
    except OSError:
        return LeftOver(path, b"", (), is_whole=False)
    if not data.startswith(_MAGIC) or len(data) < len(_MAGIC) + HEAD_BYTES:
        return LeftOver(path, b"", (), is_whole=False)
    at = len(_MAGIC) + HEAD_BYTES
    head, pieces = data[len(_MAGIC) : at], []
    while at + _LENGTH.size <= len(data):
        (length,) = _LENGTH.unpack_from(data, at)
        end = at + _LENGTH.size + length
        if length > _LONGEST_PIECE or end > len(data):
            break
        pieces.append(data[at + _LENGTH.size : end])
        at = end
    return LeftOver(path, head, tuple(pieces), is_whole=at == len(data))
