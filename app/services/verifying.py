"""Verifying signed files: any Word or PDF, from this office or another; no vault needed."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from app.domain.errors import CannotProceedError
from app.domain.verdict import FileKind, Finding, FindingCode, Outcome, Verdict
from app.services.ports.file_shelf import FileShelf
from app.services.ports.record_files import RecordChecker

_MAGIC = {b"%PDF-": FileKind.PDF, b"PK\x03\x04": FileKind.WORD}


class Verifying:
    """Chooses the checker by what the file is, never by its name."""

    def __init__(self, shelf: FileShelf, checkers: Mapping[FileKind, RecordChecker]) -> None:
        self._shelf = shelf
        self._checkers = checkers

    def verify(self, path: Path, authorities: Sequence[bytes] = ()) -> Verdict:
        """Return the verdict on a file; a file that cannot be reached is a verdict too."""
        try:
            untrusted = self._shelf.take(path)
        except CannotProceedError:
            return _only(FindingCode.FILE_UNREACHABLE, Outcome.UNKNOWN)
        return self.verify_bytes(untrusted, authorities)

    def verify_bytes(self, untrusted: bytes, authorities: Sequence[bytes] = ()) -> Verdict:
        """Return the verdict on a file's bytes."""
        for magic, kind in _MAGIC.items():
            if untrusted.startswith(magic):
                return self._checkers[kind].check(untrusted, authorities)
        return _only(FindingCode.NOT_OUR_FILE, Outcome.UNKNOWN)


def _only(code: FindingCode, outcome: Outcome) -> Verdict:
    return Verdict(FileKind.OTHER, "", (), (Finding(code, outcome),))
