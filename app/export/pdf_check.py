"""Checking a signed PDF: signature by signature, fingerprint and content."""

import logging
from collections.abc import Sequence
from io import BytesIO

from pyhanko.pdf_utils.reader import PdfFileReader

from app.domain.verdict import FileKind, Finding, FindingCode, Outcome, Verdict
from app.export.pdf_check_content import ContentCheck, check_content
from app.export.pdf_check_signature import UNREADABLE_PDF, SignatureFields, check_signatures

LARGEST_FILE = 256 * 1024 * 1024
"""Bytes; the longest record takes some megabytes."""

_MAGIC = b"%PDF-"
_DAMAGED = Finding(FindingCode.FILE_DAMAGED, Outcome.BAD)

# pyHanko logs whatever it dislikes in a file; the verdict says so, and no log may hold content
logging.getLogger("pyhanko").setLevel(logging.CRITICAL + 1)


class PdfRecordChecker:
    """Checks what `PdfRecordWriter` and `PdfRecordSigner` made, or what became of it."""

    def check(self, untrusted: bytes, authorities: Sequence[bytes]) -> Verdict:
        """Return the verdict; never raises for what is wrong with the file."""
        if not untrusted.startswith(_MAGIC) or len(untrusted) > LARGEST_FILE:
            return _whole(FileKind.OTHER, Finding(FindingCode.NOT_OUR_FILE, Outcome.UNKNOWN))
        try:
            reader = PdfFileReader(BytesIO(untrusted))
            if reader.encrypted:
                facts = {"reason": "encrypted"}
                damaged = Finding(FindingCode.FILE_DAMAGED, Outcome.UNKNOWN, facts)
                return _whole(FileKind.PDF, damaged)
            fields = check_signatures(untrusted, reader, authorities)
        except UNREADABLE_PDF:
            return _whole(FileKind.PDF, _DAMAGED)
        content = _content(untrusted, reader)
        findings = (*_notes(fields), *content.findings)
        return Verdict(FileKind.PDF, content.fingerprint, fields.verdicts, findings)


def _content(untrusted: bytes, reader: PdfFileReader) -> ContentCheck:
    try:
        return check_content(untrusted, reader)
    except UNREADABLE_PDF:
        return ContentCheck("", (_DAMAGED,))


def _notes(fields: SignatureFields) -> tuple[Finding, ...]:
    if not fields.verdicts:
        return (Finding(FindingCode.NO_SIGNATURE, Outcome.UNKNOWN),)
    missing = (
        Finding(FindingCode.SIGNATURE_MISSING, Outcome.GOOD, {"role": role})
        for role in fields.empty_roles
    )
    return (*missing, Finding(FindingCode.TIME_NOT_WITNESSED, Outcome.GOOD))


def _whole(kind: FileKind, finding: Finding) -> Verdict:
    return Verdict(kind, "", (), (finding,))
