"""What the services need from folders outside the vault."""

from pathlib import Path
from typing import Protocol


class FileShelf(Protocol):
    """Reads and writes whole files that people exchange."""

    def put(self, folder: Path, name: str, data: bytes) -> Path:
        """Write a file completely or not at all; an existing one is never overwritten.

        A taken name gets a number. Raises PlaceMissingError, ReadOnlyPlaceError, DiskFullError.
        """
        ...

    def take(self, path: Path) -> bytes:
        """Return a file's bytes; raises PlaceMissingError or UnreadableFileError."""
        ...
