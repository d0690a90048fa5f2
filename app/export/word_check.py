"""Checking a signed Word file: signature by signature, fingerprint and content.

A package signature covers parts, not the zip around them, nor the lists of types and of the
signatures themselves. In a file of ours all of that follows from the parts; whatever does not
was put there after signing.
"""

import re
from collections.abc import Iterator, Sequence

from app.domain.verdict import (
    FileKind,
    Finding,
    FindingCode,
    Outcome,
    SignatureVerdict,
    Verdict,
)
from app.export.word_check_content import ContentCheck, check_content
from app.export.word_check_signature import check_signature
from app.export.word_package import (
    CONTENT_TYPES,
    DOCUMENT,
    MOST_BYTES,
    ROOT_RELATIONSHIPS,
    SIGNATURE_FOLDER,
    SIGNATURE_LIST,
    SIGNATURE_ORIGIN,
    Parts,
    UnreadablePackageError,
    content_types,
    read_package,
    signature_name,
    write_zip,
)
from app.export.word_relationships import SIGNATURE_ORIGIN_LINK, read_relationships
from app.export.word_signature import ORIGIN, signature_list

_MAGIC = b"PK"
_SIGNATURE = re.compile(re.escape(SIGNATURE_FOLDER) + r"sig[1-9][0-9]{0,2}\.xml")


class WordRecordChecker:
    """Checks what `WordRecordWriter` and `WordRecordSigner` made, or what became of it."""

    def check(self, untrusted: bytes, authorities: Sequence[bytes]) -> Verdict:
        """Return the verdict; never raises for what is wrong with the file."""
        if not untrusted.startswith(_MAGIC) or len(untrusted) > MOST_BYTES:
            return _whole(FileKind.OTHER, FindingCode.NOT_OUR_FILE, Outcome.UNKNOWN)
        try:
            parts = read_package(untrusted)
        except UnreadablePackageError:
            return _whole(FileKind.WORD, FindingCode.FILE_DAMAGED, Outcome.BAD)
        if DOCUMENT not in parts:
            return _whole(FileKind.OTHER, FindingCode.NOT_OUR_FILE, Outcome.UNKNOWN)
        return _checked(untrusted, parts, authorities)


def _checked(untrusted: bytes, parts: Parts, authorities: Sequence[bytes]) -> Verdict:
    content = check_content(parts)
    names = sorted((n for n in parts if _SIGNATURE.fullmatch(n)), key=lambda n: (len(n), n))
    signatures = tuple(check_signature(parts, parts[name], authorities) for name in names)
    if signatures:
        missing = _missing(content, signatures)
        witness = Finding(FindingCode.TIME_NOT_WITNESSED, Outcome.GOOD)
        notes = [*_frame_findings(untrusted, parts, names), *missing, witness]
    else:
        notes = [Finding(FindingCode.NO_SIGNATURE, Outcome.UNKNOWN)]
    findings = (*notes, *content.findings)
    return Verdict(FileKind.WORD, content.fingerprint, signatures, findings)


def _missing(content: ContentCheck, signatures: Sequence[SignatureVerdict]) -> Iterator[Finding]:
    signed = {signature.role for signature in signatures}
    for role in content.roles:
        if role not in signed:
            yield Finding(FindingCode.SIGNATURE_MISSING, Outcome.GOOD, {"role": role})


def _frame_findings(untrusted: bytes, parts: Parts, signatures: Sequence[str]) -> Iterator[Finding]:
    """Yield a finding for each thing around the signed parts that is not as we write it."""
    count = len(signatures)
    wanted = {
        CONTENT_TYPES: content_types(parts),
        SIGNATURE_ORIGIN: b"",
        SIGNATURE_LIST: signature_list(count),
    }
    changed = [name for name, content in wanted.items() if parts.get(name) != content]
    if not _leads_to_signatures(parts):
        changed.append(ROOT_RELATIONSHIPS)
    for name in changed:
        yield Finding(FindingCode.PART_CHANGED, Outcome.BAD, {"part": name})
    known = {*wanted, *(signature_name(number) for number in range(1, count + 1))}
    for name in sorted(set(parts) - known):
        if name.startswith(SIGNATURE_FOLDER):
            yield Finding(FindingCode.PART_UNSIGNED, Outcome.BAD, {"part": name})
    if write_zip(parts) != untrusted:
        facts = {"what": "container"}
        yield Finding(FindingCode.CHANGED_AFTER_SIGNING, Outcome.BAD, facts)


def _leads_to_signatures(parts: Parts) -> bool:
    try:
        links = read_relationships(parts.get(ROOT_RELATIONSHIPS, b""))
    except UnreadablePackageError:
        return False
    return [link for link in links if link.type == SIGNATURE_ORIGIN_LINK] == [ORIGIN]


def _whole(kind: FileKind, code: FindingCode, outcome: Outcome) -> Verdict:
    return Verdict(kind, "", (), (Finding(code, outcome),))
