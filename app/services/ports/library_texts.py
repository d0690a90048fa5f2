"""What the services need to read a library from a text file."""

from pathlib import Path
from typing import Protocol

from app.domain.library_text import SourceLine
from app.services.ports.record_files import Progress


class LibraryTexts(Protocol):
    """Reads texts line by line, with the numbers that a word processor puts before them."""

    def read(self, path: Path, progress: Progress) -> tuple[SourceLine, ...]:
        """Return a text's lines; cells of a table in it are parted by tabs.

        Raises NotATextError, TextFileTooLargeError or PlaceMissingError.
        """
        ...
