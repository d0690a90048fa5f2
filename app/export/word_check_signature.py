"""Checking one package signature: its own digests, the parts it covers, the certificate."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from app.domain.verdict import Finding, FindingCode, Outcome, SignatureVerdict
from app.export.certificate_trust import (
    UNREADABLE_CERTIFICATE,
    SignerMaterial,
    facts_of,
    trust_findings,
)
from app.export.word_manifest import C14N, SHA256, reference_uri
from app.export.word_package import CONTENT_TYPES, SIGNATURE_FOLDER, Parts, UnreadablePackageError
from app.export.word_relationships import (
    SIGNATURE_ORIGIN_LINK,
    read_relationships,
    transformed,
    write_relationships,
)
from app.export.word_signature import RSA_SHA256, TIME_FORM
from app.export.word_signature_form import DS, MDSSI, XD, SignatureForm, read_signature
from app.export.word_xml import Element, parse_untrusted

_INTACT = Finding(FindingCode.SIGNATURE_INTACT, Outcome.GOOD)
_BROKEN = Finding(FindingCode.SIGNATURE_BROKEN, Outcome.BAD)
_UNREADABLE = Finding(FindingCode.SIGNATURE_UNREADABLE, Outcome.BAD)
_DAY = timedelta(days=1)


def check_signature(
    parts: Parts, untrusted: bytes, authorities: Sequence[bytes]
) -> SignatureVerdict:
    """Return what is to be said of the signature part `untrusted` of a package."""
    try:
        form = read_signature(untrusted)
        stated = _Stated(form)
        signer = facts_of(form.certificate)
        findings = [*_broken(form, stated), *_changed_parts(parts, form)]
    except (UnreadablePackageError, *UNREADABLE_CERTIFICATE):
        return SignatureVerdict("", None, None, (_UNREADABLE,))
    lists = () if form.revocation is None else (form.revocation,)
    material = SignerMaterial(form.certificate, form.issuers, lists)
    trust = trust_findings(material, stated.time, authorities)
    return SignatureVerdict(stated.role, signer, stated.time, (*(findings or [_INTACT]), *trust))


class _Stated:
    """What the signature says of itself: role, time, day, certificates; all of it is signed."""

    def __init__(self, form: SignatureForm) -> None:
        properties = parse_untrusted(form.signed_properties)
        package_object = parse_untrusted(form.package_object)
        self.properties_id = str(properties.get("Id"))
        self.role = _text(properties, f".//{{{XD}}}ClaimedRole")
        time = _text(properties, f".//{{{XD}}}SigningTime")
        self.time = datetime.strptime(time, TIME_FORM).replace(tzinfo=UTC)
        self.day = date.fromisoformat(_text(package_object, f".//{{{MDSSI}}}Value"))
        digests = properties.findall(f".//{{{XD}}}CertDigest/{{{DS}}}DigestValue")
        self.certificates = [str(found.text) for found in digests]

    def is_consistent(self, form: SignatureForm) -> bool:
        """Tell whether day and certificates are those of the rest of the signature."""
        certificates = [_digest(der) for der in (form.certificate, *form.issuers)]
        # the day is the signer's own, the time is UTC
        return self.certificates == certificates and abs(self.day - self.time.date()) <= _DAY


def _broken(form: SignatureForm, stated: _Stated) -> list[Finding]:
    signed_info = parse_untrusted(form.signed_info)
    objects = {
        "#idPackageObject": form.package_object,
        "#idOfficeObject": form.office_object,
        f"#{stated.properties_id}": form.signed_properties,
    }
    references = signed_info.findall(f"{{{DS}}}Reference")
    intact = (
        sorted(str(reference.get("URI")) for reference in references) == sorted(objects)
        and all(_has_digest(item, objects[str(item.get("URI"))]) for item in references)
        and _algorithm(signed_info, "CanonicalizationMethod") == C14N
        and _algorithm(signed_info, "SignatureMethod") == RSA_SHA256
        and _is_signed(form)
        and stated.is_consistent(form)
    )
    return [] if intact else [_BROKEN]


def _is_signed(form: SignatureForm) -> bool:
    key = x509.load_der_x509_certificate(form.certificate).public_key()
    if not isinstance(key, rsa.RSAPublicKey):
        return False
    try:
        key.verify(form.value, form.signed_info, padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        return False
    return True


def _changed_parts(parts: Parts, form: SignatureForm) -> Iterator[Finding]:
    """Yield a finding for each part that the manifest does not describe as it is."""
    covered = set()
    for reference in parse_untrusted(form.package_object).iterfind(f".//{{{DS}}}Reference"):
        uri = str(reference.get("URI"))
        name = uri.partition("?")[0].removeprefix("/")
        covered.add(name)
        content = _hashed(name, parts.get(name), reference)
        if uri != reference_uri(name) or content is None or not _has_digest(reference, content):
            yield Finding(FindingCode.PART_CHANGED, Outcome.BAD, {"part": name})
    for name in sorted(set(parts) - covered - {CONTENT_TYPES}):
        if not name.startswith(SIGNATURE_FOLDER):
            yield Finding(FindingCode.PART_UNSIGNED, Outcome.BAD, {"part": name})


def _hashed(name: str, content: bytes | None, reference: Element) -> bytes | None:
    """Return the bytes of a part that its digest is made of, None if there can be none."""
    if content is None or not name.endswith(".rels"):
        return content
    try:
        links = read_relationships(content)
    except UnreadablePackageError:
        return None
    sources = reference.iterfind(f".//{{{MDSSI}}}RelationshipReference")
    ids = {str(source.get("SourceId")) for source in sources}
    signed = [link for link in links if link.type != SIGNATURE_ORIGIN_LINK]
    # the transform drops arrows and blanks that are not signed: there must not be any
    if {link.id for link in signed} != ids or write_relationships(links) != content:
        return None
    return transformed(signed, ids)


def _has_digest(reference: Element, content: bytes) -> bool:
    return _algorithm(reference, "DigestMethod") == SHA256 and _text(
        reference, f"{{{DS}}}DigestValue"
    ) == _digest(content)


def _digest(content: bytes) -> str:
    return b64encode(sha256(content).digest()).decode()


def _algorithm(parent: Element, name: str) -> str:
    found = parent.find(f"{{{DS}}}{name}")
    return "" if found is None else str(found.get("Algorithm"))


def _text(parent: Element, path: str) -> str:
    found = parent.find(path)
    if found is None or found.text is None:
        raise UnreadablePackageError(path)
    return str(found.text)
