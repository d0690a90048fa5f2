"""Files that leave or enter by a person's wish; the `FileShelf` port."""

import os
import re
import secrets
from contextlib import suppress
from pathlib import Path

from app.machine.safe_file import said_plainly, sync_folder
from app.services.errors import FolderMissingError, PlaceMissingError, UnreadableFileError

LARGEST_FILE = 512 * 1024 * 1024
_MOST_NAMES = 1000
_LONGEST_STEM = 200  # bytes of the 255 most file systems take; the rest is for number and ending
_IMPOSSIBLE = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = re.compile(r"|con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)  # devices of Windows


class FolderShelf:
    """Writes whole files beside what is there, and reads whole files of a bounded size."""

    def put(self, folder: Path, name: str, data: bytes) -> Path:
        """Write a file completely or not at all; a taken name gets a number.

        Signs that some system's file names cannot hold become _, and a long name is cut.
        Raises FolderMissingError, PlaceMissingError, ReadOnlyPlaceError or DiskFullError.
        """
        if not folder.is_dir():
            raise FolderMissingError(folder)
        part = folder / f".{secrets.token_hex(6)}.part"
        with said_plainly(folder):
            try:
                _write_through(part, data)
                path = _settle(part, folder, Path(_possible(name)))
            finally:
                with suppress(OSError):
                    part.unlink(missing_ok=True)
            sync_folder(folder)
        return path

    def take(self, path: Path) -> bytes:
        """Return a file's bytes; raises PlaceMissingError or UnreadableFileError."""
        if not path.exists():
            raise PlaceMissingError(path)
        try:
            if not path.is_file() or path.stat().st_size > LARGEST_FILE:
                raise UnreadableFileError(path)
            return path.read_bytes()
        except OSError as error:
            raise UnreadableFileError(path) from error


def _write_through(part: Path, data: bytes) -> None:
    with part.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _settle(part: Path, folder: Path, name: Path) -> Path:
    """Give the finished file its name without ever replacing another."""
    for number in range(_MOST_NAMES):
        path = folder / (name if number == 0 else f"{name.stem} ({number}){name.suffix}")
        if not path.exists():
            part.rename(path)
            return path
    raise PlaceMissingError(folder)


def _possible(name: str) -> str:
    """Return a name that Windows and Linux both take, with its ending."""
    stem, dot, ending = _IMPOSSIBLE.sub("_", name).rpartition(".")
    short = stem.encode()[:_LONGEST_STEM].decode(errors="ignore").rstrip(" .")
    return f"{'_' if _RESERVED.fullmatch(short) else ''}{short}{dot}{ending}"
