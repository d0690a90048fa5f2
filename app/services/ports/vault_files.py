"""What vault access needs from the vault's folder: its place, its lock, its small files."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Holder:
    """Who has the vault open: account, computer name, and since when (ISO, to the minute)."""

    account: str
    computer: str
    since: str


class VaultLock(Protocol):
    """The right to have a vault open, held by one program at a time."""

    def announce(self, account: str) -> None:
        """Write down who holds the vault, for others to read."""
        ...

    def release(self) -> None:
        """Give the vault free; calling it twice is harmless."""
        ...


class VaultFiles(Protocol):
    """The files around the database; none of them holds content.

    Every method that writes raises DiskFullError, ReadOnlyPlaceError or PlaceMissingError and
    then leaves what was there before.
    """

    def database(self, folder: Path) -> Path:
        """Return the path of the database in the folder."""
        ...

    def has_vault(self, folder: Path) -> bool:
        """Tell whether the folder holds a database, without opening it."""
        ...

    def check_place(self, folder: Path) -> None:
        """Refuse a bad place: raises PlaceMissingError, UnsafePlaceError, VaultMissingError."""
        ...

    def prepare(self, folder: Path) -> bool:
        """Make the folder for a new vault; return whether it had to be made.

        Raises PlaceMissingError (no parent), UnsafePlaceError, VaultExistsError.
        """
        ...

    def discard(self, folder: Path, vault_id: bytes, *, with_folder: bool) -> None:
        """Remove everything of a vault that could not be made, and nothing else."""
        ...

    def lock(self, folder: Path) -> VaultLock:
        """Take the vault; raises VaultInUseError naming the holder, ReadOnlyPlaceError."""
        ...

    def key_file(self, folder: Path) -> bytes:
        """Return the key file's bytes; raises KeyFileMissingError or KeyFileDamagedError."""
        ...

    def save_key_file(self, folder: Path, vault_id: bytes, data: bytes) -> None:
        """Replace the key file and its copy in the person's own folder, each in one step."""
        ...

    def set_key_file_aside(self, folder: Path) -> None:
        """Rename a key file that is not to be used, so that it is kept."""
        ...

    def key_file_copy(self, vault_id: bytes) -> bytes | None:
        """Return the copy of the key file kept on this computer."""
        ...

    def anchors(self, folder: Path, vault_id: bytes) -> tuple[bytes, ...]:
        """Return the anchors written at earlier closings, beside the vault and on this computer."""
        ...

    def save_anchor(self, folder: Path, vault_id: bytes, data: bytes) -> None:
        """Keep the anchor in both places; silent where a place cannot be written."""
        ...

    def fill_reserve(self, folder: Path) -> None:
        """Set disk space aside for the day the disk is full; silent where there is none."""
        ...

    def free_reserve(self, folder: Path) -> None:
        """Give the reserved space back."""
        ...
