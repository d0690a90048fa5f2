"""Verifying signed files: any Word or PDF, from this office or another; no vault needed."""

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from app.domain.errors import CannotProceedError
from app.domain.verdict import FileKind, Finding, FindingCode, Outcome, Verdict
from app.services.ports.file_shelf import FileShelf
from app.services.ports.record_files import RecordChecker

_MAGIC = {b"%PDF-": FileKind.PDF, b"PK\x03\x04": FileKind.WORD}


class Verifying:
    """Chooses the checker by what the file is, never by its name."""

    def __init__(
        self, shelf: FileShelf, checkers: Mapping[FileKind, Callable[[], RecordChecker]]
    ) -> None:
        self._shelf = shelf
        self._checkers = checkers

    def verify(self, path: Path, authorities: Sequence[bytes] = ()) -> Verdict:
        """Return the verdict on a file; a file that cannot be reached is a verdict too.

        `authorities` are certificates of offices to trust, as DER or PEM.
        """
        try:
            untrusted = self._shelf.take(path)
        except CannotProceedError:
            return _only(FindingCode.FILE_UNREACHABLE, Outcome.UNKNOWN)
        return self.verify_bytes(untrusted, authorities)

    def verify_bytes(self, untrusted: bytes, authorities: Sequence[bytes] = ()) -> Verdict:
        """Return the verdict on a file's bytes."""
        for magic, kind in _MAGIC.items():
            if untrusted.startswith(magic):
                return self._checkers[kind]().check(untrusted, tuple(_der(a) for a in authorities))
        return _only(FindingCode.NOT_OUR_FILE, Outcome.UNKNOWN)


def _only(code: FindingCode, outcome: Outcome) -> Verdict:
    return Verdict(FileKind.OTHER, "", (), (Finding(code, outcome),))


def _der(certificate: bytes) -> bytes:
    """Return a certificate as DER, whether it came as DER or PEM (RFC 7468)."""
    begin, end = b"-----BEGIN CERTIFICATE-----", b"-----END CERTIFICATE-----"
    if begin not in certificate:
        return certificate
    body = certificate.partition(begin)[2].partition(end)[0]
    try:
        return base64.b64decode(b"".join(body.split()), validate=True)
    except binascii.Error:
        return certificate
