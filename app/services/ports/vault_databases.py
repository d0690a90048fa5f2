"""What vault access needs from the encrypted database before it is open."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from app.services.ports.vault_store import Anchor, VaultStore


class KeyFit(Enum):
    """Whether a key belongs to a database."""

    FITS = "fits"
    DAMAGED = "damaged"  # some page fits, the first does not
    FOREIGN = "foreign"  # nothing fits: another vault's key


@dataclass(frozen=True)
class VaultHooks:
    """What an open vault tells the outside.

    `full` is called after the first change that found the disk full, to make room; `closed`
    after all connections are closed, with the audit trail's head.
    """

    full: Callable[[], None]
    closed: Callable[[Anchor], None]
    anchors: tuple[Anchor, ...] = ()


class VaultDatabases(Protocol):
    """Makes and opens databases; `key` is the 48-byte raw key. Never used on an open vault."""

    def vault_id(self, path: Path) -> bytes:
        """Return the 16 bytes the file starts with; raises VaultDamagedError if too short."""
        ...

    def fit(self, path: Path, key: bytes) -> KeyFit:
        """Tell whether the key belongs to the database, reading pages but changing nothing."""
        ...

    def make(self, path: Path, key: bytes, name: str) -> None:
        """Make an empty vault of this name; complete or not there at all."""
        ...

    def open(self, path: Path, key: bytes, account: str, hooks: VaultHooks) -> VaultStore:
        """Open the vault; its tables are brought up to date in one transaction.

        Raises VaultDamagedError, ForeignJournalError, NewerVaultError, DiskFullError,
        ReadOnlyPlaceError; nothing is changed then.
        """
        ...
