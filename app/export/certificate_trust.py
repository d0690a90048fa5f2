"""Whether a signer's certificate can be relied on, for the checkers of Word and PDF alike.

Only what lies in the file and the authorities handed in is used; nothing is fetched. The path
is checked as RFC 5280 asks, as far as office certificates go: names and signatures up to a
self-signed root, every certificate valid at the stated time, issuers allowed to issue, and no
certificate named in its issuer's revocation list.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.x509.oid import NameOID

from app.domain.identity import CertificateFacts
from app.domain.verdict import Finding, FindingCode, Outcome

_LONGEST_PATH = 8

# what `cryptography` raises on certificates and lists that are not what they claim
UNREADABLE_CERTIFICATE = (
    TypeError,
    UnsupportedAlgorithm,
    ValueError,
    x509.DuplicateExtension,
    x509.InvalidVersion,
    x509.UnsupportedGeneralNameType,
)


@dataclass(frozen=True)
class SignerMaterial:
    """What a signature brings along, all DER; `others` are the certificates beside its own."""

    certificate: bytes
    others: tuple[bytes, ...] = ()
    revocation_lists: tuple[bytes, ...] = ()


def facts_of(certificate_der: bytes) -> CertificateFacts:
    """Return what a certificate says of itself; raises one of UNREADABLE_CERTIFICATE."""
    certificate = x509.load_der_x509_certificate(certificate_der)
    return CertificateFacts(
        name=_shown(certificate.subject),
        issuer=_shown(certificate.issuer),
        serial=f"{certificate.serial_number:x}",
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        fingerprint=certificate.fingerprint(SHA256()).hex(),
    )


def trust_findings(
    material: SignerMaterial, signed_at: datetime, authorities: Sequence[bytes]
) -> tuple[Finding, ...]:
    """Return what is to be said of the signer's certificate at the time the signature states.

    Good findings are left out, but for AUTHORITY_TO_COMPARE where no authority was given. What
    was given as an authority and is no certificate is left out; with none left, nobody can tell.
    """
    trusted = list(_readable(authorities))
    try:
        leaf = x509.load_der_x509_certificate(material.certificate)
        beside = [x509.load_der_x509_certificate(der) for der in material.others]
        lists = [x509.load_der_x509_crl(der) for der in material.revocation_lists]
        path, fault = _path(leaf, [*beside, *trusted])
        findings = [fault] if fault else _unexplained(beside, path, [*beside, *trusted])
        findings += _expired(path, signed_at)
        findings += _revoked(path, lists, signed_at)
    except UNREADABLE_CERTIFICATE:
        return (Finding(FindingCode.CERTIFICATE_NOT_ISSUED, Outcome.BAD),)
    if fault is None:
        findings += _authority(path, trusted) if trusted or not authorities else [_untold(path)]
    return tuple(findings)


def _readable(authorities: Iterable[bytes]) -> Iterator[x509.Certificate]:
    for der in authorities:
        with suppress(*UNREADABLE_CERTIFICATE):
            yield x509.load_der_x509_certificate(der)


def _path(
    leaf: x509.Certificate, candidates: Sequence[x509.Certificate]
) -> tuple[list[x509.Certificate], Finding | None]:
    """Return the certificates from the signer's to a root, and what is wrong with the path."""
    path = [leaf]
    while path[-1].subject != path[-1].issuer:
        current = path[-1]
        named = [candidate for candidate in candidates if candidate.subject == current.issuer]
        issuer = next((candidate for candidate in named if _issued(candidate, current)), None)
        if issuer is None or len(path) == _LONGEST_PATH:
            # an issuer that is not there proves nothing; one whose signature is wrong does
            outcome = Outcome.BAD if named else Outcome.UNKNOWN
            facts = {"issuer": _shown(current.issuer)}
            return path, Finding(FindingCode.CERTIFICATE_NOT_ISSUED, outcome, facts)
        path.append(issuer)
    if not _is_signed_by(path[-1], path[-1]):
        facts = {"issuer": _shown(path[-1].issuer)}
        return path, Finding(FindingCode.CERTIFICATE_NOT_ISSUED, Outcome.BAD, facts)
    return path, None


def _unexplained(
    beside: Iterable[x509.Certificate],
    path: Sequence[x509.Certificate],
    candidates: Sequence[x509.Certificate],
) -> list[Finding]:
    """Return a finding for each certificate that is not needed and that nobody here issued.

    It may be one that somebody changed, while its true twin came from elsewhere.
    """
    return [
        Finding(
            FindingCode.CERTIFICATE_NOT_ISSUED,
            Outcome.UNKNOWN,
            {"issuer": _shown(certificate.issuer)},
        )
        for certificate in beside
        if certificate not in path
        and not any(_is_signed_by(certificate, candidate) for candidate in candidates)
    ]


def _issued(issuer: x509.Certificate, certificate: x509.Certificate) -> bool:
    try:
        constraints = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value
    except x509.ExtensionNotFound:
        return False
    return constraints.ca and _is_signed_by(certificate, issuer)


def _is_signed_by(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    try:
        certificate.verify_directly_issued_by(issuer)
    except (InvalidSignature, *UNREADABLE_CERTIFICATE):
        return False
    return True


def _expired(path: Iterable[x509.Certificate], signed_at: datetime) -> list[Finding]:
    return [
        Finding(
            FindingCode.CERTIFICATE_EXPIRED,
            Outcome.BAD,
            {
                "name": _shown(certificate.subject),
                "from": certificate.not_valid_before_utc.date().isoformat(),
                "until": certificate.not_valid_after_utc.date().isoformat(),
            },
        )
        for certificate in path
        if not certificate.not_valid_before_utc <= signed_at <= certificate.not_valid_after_utc
    ]


def _revoked(
    path: Sequence[x509.Certificate],
    lists: Sequence[x509.CertificateRevocationList],
    signed_at: datetime,
) -> list[Finding]:
    findings = []
    for certificate, issuer in pairwise(path):
        since = _revocation_date(certificate, issuer, lists)
        if since is not None:
            # the stated time is the signer's own word, so "signed before" stays open
            outcome = Outcome.BAD if since <= signed_at else Outcome.UNKNOWN
            facts = {"name": _shown(certificate.subject), "since": since.date().isoformat()}
            findings.append(Finding(FindingCode.CERTIFICATE_REVOKED, outcome, facts))
    return findings


def _revocation_date(
    certificate: x509.Certificate,
    issuer: x509.Certificate,
    lists: Iterable[x509.CertificateRevocationList],
) -> datetime | None:
    public_key = issuer.public_key()
    for revocation_list in lists:
        if revocation_list.issuer != issuer.subject:
            continue
        # a list that its issuer did not sign says nothing
        if not revocation_list.is_signature_valid(public_key):  # type: ignore[arg-type]
            continue
        entry = revocation_list.get_revoked_certificate_by_serial_number(certificate.serial_number)
        if entry is not None:
            return entry.revocation_date_utc
    return None


def _authority(
    path: Sequence[x509.Certificate], trusted: Sequence[x509.Certificate]
) -> list[Finding]:
    if not trusted:
        return [Finding(FindingCode.AUTHORITY_TO_COMPARE, Outcome.GOOD, _root_facts(path))]
    if any(certificate in trusted for certificate in path):
        return []
    return [Finding(FindingCode.AUTHORITY_NOT_TRUSTED, Outcome.BAD, _root_facts(path))]


def _untold(path: Sequence[x509.Certificate]) -> Finding:
    return Finding(FindingCode.AUTHORITY_NOT_TRUSTED, Outcome.UNKNOWN, _root_facts(path))


def _root_facts(path: Sequence[x509.Certificate]) -> dict[str, str]:
    root = path[-1]
    return {"name": _shown(root.subject), "fingerprint": root.fingerprint(SHA256()).hex()}


def _shown(name: x509.Name) -> str:
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()
