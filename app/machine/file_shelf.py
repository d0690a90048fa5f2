"""Files that leave or enter by a person's wish; the `FileShelf` port."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from app.machine.safe_file import said_plainly, sync_folder
from app.services.errors import PlaceMissingError, UnreadableFileError

LARGEST_FILE = 512 * 1024 * 1024
_MOST_NAMES = 1000


class FolderShelf:
    """Writes whole files beside what is there, and reads whole files of a bounded size."""

    def put(self, folder: Path, name: str, data: bytes) -> Path:
        """Write a file completely or not at all; a taken name gets a number.

        Raises PlaceMissingError, ReadOnlyPlaceError or DiskFullError.
        """
        if not folder.is_dir():
            raise PlaceMissingError(folder)
        part = folder / f".{secrets.token_hex(6)}.part"
        with said_plainly(folder):
            try:
                _write_through(part, data)
                path = _settle(part, folder, name)
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


def _settle(part: Path, folder: Path, name: str) -> Path:
    """Give the finished file its name without ever replacing another."""
    stem, suffix = Path(name).stem, Path(name).suffix
    for number in range(_MOST_NAMES):
        path = folder / (name if number == 0 else f"{stem} ({number}){suffix}")
        if not path.exists():
            part.rename(path)
            return path
    raise PlaceMissingError(folder)
