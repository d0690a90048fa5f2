"""What the checker found in a file: signature by signature, and the content itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from app.domain.identity import CertificateFacts


class Outcome(IntEnum):
    """Good, bad, or cannot tell; the number is the checker's exit code."""

    GOOD = 0
    BAD = 1
    UNKNOWN = 2


class FileKind(StrEnum):
    """What kind of file was checked."""

    PDF = "pdf"
    WORD = "word"
    OTHER = "other"


class FindingCode(StrEnum):
    """One thing the checker can say about a file; its words stand in resources/words."""

    # of one signature
    SIGNATURE_INTACT = "signature_intact"
    SIGNATURE_BROKEN = "signature_broken"  # the bytes it covers were changed
    SIGNATURE_UNREADABLE = "signature_unreadable"
    CHANGED_AFTER_SIGNING = "changed_after_signing"  # facts: what
    PART_CHANGED = "part_changed"  # Word: facts: part
    PART_UNSIGNED = "part_unsigned"  # Word: facts: part
    CERTIFICATE_EXPIRED = "certificate_expired"  # at the time it states it signed
    CERTIFICATE_NOT_ISSUED = "certificate_not_issued"  # chain does not reach its authority
    CERTIFICATE_REVOKED = "certificate_revoked"
    AUTHORITY_NOT_TRUSTED = "authority_not_trusted"  # an authority was given, this is another
    AUTHORITY_TO_COMPARE = "authority_to_compare"  # none given: compare facts: fingerprint
    # of the whole file
    TIME_NOT_WITNESSED = "time_not_witnessed"
    NO_SIGNATURE = "no_signature"
    SIGNATURE_MISSING = "signature_missing"  # a place to sign is empty; facts: role
    FINGERPRINT_MATCHES = "fingerprint_matches"
    FINGERPRINT_DIFFERS = "fingerprint_differs"  # facts: printed, computed
    RECORD_MISSING = "record_missing"  # no machine-readable record inside
    RECORD_UNREADABLE = "record_unreadable"
    CONTENT_MATCHES = "content_matches"  # facts: count of texts compared
    CONTENT_CHANGED = "content_changed"  # facts: place, expected, found
    NOT_OUR_FILE = "not_our_file"  # neither Word nor PDF
    FILE_DAMAGED = "file_damaged"  # starts like one, cannot be read
    FILE_UNREACHABLE = "file_unreachable"  # facts: reason


@dataclass(frozen=True)
class Finding:
    """One thing found, with the facts its words need."""

    code: FindingCode
    outcome: Outcome
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class SignatureVerdict:
    """What is known of one signature; `role` is the code of the signer's role, may be empty."""

    role: str
    signer: CertificateFacts | None
    signed_at: datetime | None
    findings: tuple[Finding, ...]

    @property
    def outcome(self) -> Outcome:
        """The worst of the findings."""
        return worst(self.findings)


@dataclass(frozen=True)
class Verdict:
    """Everything found in one file, signatures in the order they were made."""

    kind: FileKind
    fingerprint: str
    signatures: tuple[SignatureVerdict, ...]
    findings: tuple[Finding, ...]

    @property
    def outcome(self) -> Outcome:
        """Bad if anything is bad, else unknown if anything is unknown, else good."""
        everything = [f for s in self.signatures for f in s.findings] + list(self.findings)
        return worst(tuple(everything))


def worst(findings: tuple[Finding, ...]) -> Outcome:
    """Return the worst outcome: bad before unknown before good; unknown where there is none."""
    outcomes = {finding.outcome for finding in findings}
    for candidate in (Outcome.BAD, Outcome.UNKNOWN, Outcome.GOOD):
        if candidate in outcomes:
            return candidate
    return Outcome.UNKNOWN
