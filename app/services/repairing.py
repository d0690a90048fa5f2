"""Taking in text of others and repairing what the way over web pages did to it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.text_repair.damage import DamageClass, RepairTables
from app.domain.text_repair.repair import Repaired, repair
from app.services.errors import (
    FileTooLargeError,
    PlaceMissingError,
    TextTooLongToRepairError,
    UnreadableFileError,
)
from app.services.ports.record_files import Progress
from app.services.ports.text_intake import IntakeResult, TextIntake

LONGEST_TEXT = 20_000_000
"""Characters that are repaired at once."""

LARGEST_FILE = 200
"""Megabytes (of 10^6) of a file that is taken in."""

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class TakenIn:
    """A file as it came, byte for byte, and the text in it."""

    name: str
    data: bytes
    result: IntakeResult
    is_pasted: bool = False


class Repairing:
    """Reads files and pasted text, and repairs text; keeps nothing."""

    def __init__(
        self, tables: Callable[[], RepairTables], intake: Callable[[], TextIntake]
    ) -> None:
        self._tables = tables
        self._intake = intake

    def repair(self, text: str, without: frozenset[DamageClass] = frozenset()) -> Repaired:
        """Return the text repaired by all classes but those switched off.

        Raises TextTooLongToRepairError.
        """
        _check_length(text)
        return repair(text, self._tables(), without)

    def read(self, path: Path, progress: Progress) -> TakenIn:
        """Return a file and its text.

        Raises PlaceMissingError, UnreadableFileError, and what `read_bytes` raises.
        """
        try:
            if not path.is_file():  # a folder, a pipe or a device, which might never end
                path.stat()
                raise UnreadableFileError(path)
            _check_size(path.name, path.stat().st_size)
            data = path.read_bytes()
        except FileNotFoundError:
            raise PlaceMissingError(path) from None
        except OSError:
            raise UnreadableFileError(path) from None
        return self.read_bytes(path.name, data, progress)

    def read_bytes(self, name: str, data: bytes, progress: Progress) -> TakenIn:
        """Return a file that is already in memory, and its text.

        Raises FileTooLargeError, ArchiveBombError, EncryptedFileError, OldOfficeFileError,
        UnknownFileKindError, DamagedFileError, TextTooLongToRepairError, what `progress` raises.
        """
        _check_size(name, len(data))
        result = self._intake().read(name, data, progress)
        _check_length(result.text)
        return TakenIn(name, data, result)

    def read_pasted(self, text: str) -> TakenIn:
        """Return pasted text as a file of UTF-8 would be; raises TextTooLongToRepairError."""
        _check_length(text)
        data = text.encode("utf-8", "surrogatepass")
        return TakenIn("", data, self._intake().read_text(text), is_pasted=True)


def _check_length(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise TextTooLongToRepairError(len(text), LONGEST_TEXT)


def _check_size(name: str, size: int) -> None:
    if size > LARGEST_FILE * MEGABYTE:
        raise FileTooLargeError(name, -(-size // MEGABYTE), LARGEST_FILE)
