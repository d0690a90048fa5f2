"""What the services need from scheme files."""

from typing import Protocol

from app.domain.scheme import Scheme


class SchemeFiles(Protocol):
    """Reads schemes; the text is kept in the vault, so that old talks keep their version."""

    def shipped(self) -> tuple[str, ...]:
        """Return the TOML text of every pack that ships."""
        ...

    def read(self, text: str, name: str) -> Scheme:
        """Return the scheme in a TOML text; raises SchemeBrokenError naming line and key."""
        ...
