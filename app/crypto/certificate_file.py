"""Personal certificates in PKCS#12 files (.p12, .pfx): writing our own, opening anyone's."""

from datetime import datetime
from pathlib import Path
from secrets import token_bytes

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    pkcs12,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12KeyAndCertificates

from app.crypto.certificates import facts_of
from app.crypto.pkcs12_mac import with_slow_mac
from app.domain.identity import CertificateFacts, SigningIdentity
from app.services.errors import (
    CertificateExpiredError,
    CertificateFileError,
    CertificatePassphraseError,
    CertificateUnsuitableError,
    PassphraseTooWeakError,
)
from app.services.ports.passphrase_meter import StrengthReason

LARGEST_FILE = 1_000_000
"""Bytes; a certificate file is some kilobytes, anything larger is something else."""

_ROUNDS = 600_000  # PBKDF2-HMAC-SHA256, OWASP Password Storage Cheat Sheet 2023
_SALT = 16  # octets
_LEAST_KEY_BITS = 2048


def write_identity(identity: SigningIdentity, passphrase: str) -> bytes:
    """Return a PKCS#12 file that holds the identity; takes about a second, on purpose.

    AES-256-CBC under PBKDF2, and a MAC, both with SHA-256 and 600,000 rounds. Raises
    PassphraseTooWeakError for a passphrase that could not be typed again.
    """
    secret = _octets(passphrase)
    if not secret:
        raise PassphraseTooWeakError(StrengthReason.TOO_SHORT)
    key = load_der_private_key(identity.key_der, None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise CertificateUnsuitableError(identity.facts.name, "not_rsa")
    encryption = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(_ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(SHA256())
        .build(secret)
    )
    file = pkcs12.serialize_key_and_certificates(
        name=identity.facts.name.encode(),
        key=key,
        cert=x509.load_der_x509_certificate(identity.certificate_der),
        cas=[x509.load_der_x509_certificate(der) for der in identity.chain_der],
        encryption_algorithm=encryption,
    )
    return with_slow_mac(file, passphrase, token_bytes(_SALT), _ROUNDS)


def open_identity(path: Path, passphrase: str, now: datetime) -> SigningIdentity:
    """Return the signing identity in the file at `path`, for use at the moment `now`.

    Raises CertificateFileError (not PKCS#12, or cannot be read), CertificatePassphraseError,
    CertificateExpiredError (also when not valid yet) and CertificateUnsuitableError. PKCS#12
    holds no revocation list, so the identity comes without one.
    """
    content = _unlocked(path, passphrase)
    if content.cert is None:
        raise CertificateUnsuitableError(path.name, "no_key")
    certificate = content.cert.certificate
    facts = facts_of(certificate)
    key = _suitable_key(content, facts)
    if not _may_sign(certificate):
        raise CertificateUnsuitableError(facts.name, "usage")
    if not facts.is_valid_on(now):
        raise CertificateExpiredError(facts.name, facts.not_after.date().isoformat())
    return SigningIdentity(
        facts=facts,
        certificate_der=certificate.public_bytes(Encoding.DER),
        chain_der=_chain(certificate, [extra.certificate for extra in content.additional_certs]),
        key_der=key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
    )


def _unlocked(path: Path, passphrase: str) -> PKCS12KeyAndCertificates:
    try:
        with path.open("rb") as file:
            untrusted = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise CertificateFileError(path) from error
    if not _looks_like_pkcs12(untrusted):
        raise CertificateFileError(path)
    secret = _octets(passphrase)
    if secret is None:
        raise CertificatePassphraseError(path)
    try:
        return pkcs12.load_pkcs12(untrusted, secret)
    except ValueError as error:
        # the library tells a wrong passphrase from a broken file only in its words
        if "password" in str(error).lower():
            raise CertificatePassphraseError(path) from error
        raise CertificateFileError(path) from error


def _octets(passphrase: str) -> bytes | None:
    """Return a passphrase as PKCS#12 takes it; None for NUL, which ends it, or half a character.

    OpenSSL behind the library does not survive a NUL.
    """
    try:
        octets = passphrase.encode()
    except UnicodeEncodeError:
        return None
    return None if b"\0" in octets else octets


def _looks_like_pkcs12(untrusted: bytes) -> bool:
    """Tell whether this is one ASN.1 sequence that starts with version 3 (RFC 7292, PFX)."""
    return (
        len(untrusted) <= LARGEST_FILE
        and untrusted[:1] == b"\x30"
        and b"\x02\x01\x03" in untrusted[2:10]
    )


def _suitable_key(content: PKCS12KeyAndCertificates, facts: CertificateFacts) -> rsa.RSAPrivateKey:
    key = content.key
    if key is None:
        raise CertificateUnsuitableError(facts.name, "no_key")
    if not isinstance(key, rsa.RSAPrivateKey):
        raise CertificateUnsuitableError(facts.name, "not_rsa")
    if key.key_size < _LEAST_KEY_BITS:
        raise CertificateUnsuitableError(facts.name, "key_short")
    return key


def _may_sign(certificate: x509.Certificate) -> bool:
    """Tell whether KeyUsage allows signatures; without the extension everything is allowed."""
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return usage.digital_signature or usage.content_commitment


def _chain(leaf: x509.Certificate, others: list[x509.Certificate]) -> tuple[bytes, ...]:
    """Return the issuers among `others`, from the nearest upwards."""
    chain: list[x509.Certificate] = []
    current = leaf
    while current.subject != current.issuer and len(chain) < len(others):
        issuer = next((other for other in others if other.subject == current.issuer), None)
        if issuer is None or issuer in chain:
            break
        chain.append(issuer)
        current = issuer
    return tuple(certificate.public_bytes(Encoding.DER) for certificate in chain)
