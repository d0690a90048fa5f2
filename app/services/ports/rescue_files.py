"""Where an emergency copy can be written while the vault takes nothing."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class LeftOver:
    """An emergency file found when a vault is opened.

    `head` is the 32 bytes it begins with and `pieces` are its sealed pieces in order. `is_whole`
    is False where it ends in the middle of a piece, as a power cut leaves it. A file that is none
    of ours has neither head nor pieces.
    """

    path: Path
    head: bytes
    pieces: tuple[bytes, ...]
    is_whole: bool


class RescueFile(Protocol):
    """An emergency file that is being written."""

    @property
    def path(self) -> Path:
        """Where it lies."""
        ...

    def append(self, piece: bytes) -> None:
        """Add a sealed piece; on return it survives a power cut.

        Raises DiskFullError, ReadOnlyPlaceError or PlaceMissingError; what was added before
        stays good.
        """
        ...


class RescueFiles(Protocol):
    """The places for emergency files; `vault_id` is the hex of a vault's id."""

    def begin(self, vault_id: str, name: str, head: bytes) -> RescueFile:
        """Make a file in the first place that takes one; raises the last place's error."""
        ...

    def found(self, vault_id: str) -> tuple[LeftOver, ...]:
        """Return what lies in all places for this vault, the oldest first; never raises."""
        ...

    def remove(self, path: Path) -> None:
        """Remove a file; silent where it cannot be reached."""
        ...

    def set_aside(self, path: Path) -> Path:
        """Rename a file that cannot be used, so that it is kept and not tried again.

        Returns where it lies then; the old path where it cannot be renamed.
        """
        ...
