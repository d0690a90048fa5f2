"""What the self-test asks of the computer; nothing of any talk is looked at."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.services.ports.input_method import InputMethodChoice


class Computer(Protocol):
    """Looks at this computer; no method raises, what cannot be told is empty or None."""

    def input_method(self) -> InputMethodChoice:
        """Return how input was set up when the program started."""
        ...

    def missing_fonts(self) -> tuple[str, ...]:
        """Return the names of the program's font files that cannot be read."""
        ...

    def keyring(self) -> str:
        """Return the name of the system's keyring, empty where none keeps anything."""
        ...

    def free_bytes(self, folder: Path) -> int | None:
        """Return the free space where a folder lies."""
        ...

    def can_write(self, folder: Path) -> bool:
        """Tell whether a small file can be written into a folder and taken away again."""
        ...

    def file_system(self, folder: Path) -> str:
        """Return the kind of file system, for example ext4; empty where it cannot be told."""
        ...

    def is_unsafe(self, folder: Path) -> bool:
        """Tell whether the folder lies on a network drive, a stick or in a synced folder."""
        ...

    def is_same_disk(self, one: Path, other: Path) -> bool:
        """Tell whether two folders lie on the same file system."""
        ...

    def newest_change(self, folder: Path) -> datetime | None:
        """Return when a file directly in the folder was last changed, by the computer's clock."""
        ...

    def versions(self) -> tuple[str, ...]:
        """Return names and versions of the parts that matter, for whoever helps."""
        ...
