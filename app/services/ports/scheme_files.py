"""What the services need from scheme files."""

from pathlib import Path
from typing import Protocol

from app.domain.scheme import Scheme

MOST_COMPLAINTS = 300
"""What is said about one text at most; one with more faults is hardly a scheme."""


class SchemeFiles(Protocol):
    """Reads schemes; the text is kept in the vault, so that old talks keep their version."""

    def shipped_versions(self) -> tuple[tuple[str, str], ...]:
        """Return code and version of every pack that ships, without reading any."""
        ...

    def shipped_text(self, code: str, version: str) -> str:
        """Return the whole text of one pack that ships."""
        ...

    def read(self, text: str, name: str) -> Scheme:
        """Return the scheme in a TOML text; raises SchemeBrokenError naming line and key."""
        ...

    def read_loosely(self, text: str, name: str) -> Scheme | None:
        """Return a scheme that may still break rules; None where its keys and types do not fit."""
        ...

    def text_of(self, path: Path) -> str:
        """Return the text of a file in whatever usual encoding, with plain line ends.

        Raises SchemeBrokenError where it is too large or no text, UnreadableFileError.
        """
        ...
