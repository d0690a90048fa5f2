"""The office's own offline certificate authority and the personal certificates it issues.

An authority is one self-signed RSA certificate with its key and its revocation list (X.509 CRL,
RFC 5280). Nothing is ever fetched: whoever signs carries the chain and the list along.
Personal certificates can sign only: KeyUsage digitalSignature and contentCommitment, extended
usage emailProtection (what LibreOffice's NSS asks for) and Microsoft document signing.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from app.domain.identity import CertificateFacts, SigningIdentity

AUTHORITY_YEARS = 20
PERSONAL_YEARS = 5

_KEY_BITS = 3072
_PUBLIC_EXPONENT = 65537
_LONGEST_OFFICE = 64  # characters: ub-organization-name of RFC 5280
_LONGEST_NAME = 64  # octets of UTF-8: how `cryptography` counts ub-common-name of RFC 5280
_DOCUMENT_SIGNING = x509.ObjectIdentifier("1.3.6.1.4.1.311.10.3.12")


@dataclass(frozen=True)
class Authority:
    """An office authority; all parts are DER, the key is unencrypted PKCS#8."""

    certificate_der: bytes
    key_der: bytes = field(repr=False)
    revocation_der: bytes


def make_authority(office_name: str, now: datetime, years: int = AUTHORITY_YEARS) -> Authority:
    """Return a new authority of the office with an empty revocation list; takes about a second.

    `now` is an aware datetime; the certificate is valid from that second on.
    """
    key = rsa.generate_private_key(_PUBLIC_EXPONENT, _KEY_BITS)
    subject = _name(office_name, office_name)
    start = _whole_second(now)
    builder = _builder(subject, subject, key.public_key(), start, _years_after(start, years))
    certificate = (
        builder.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(authority=True), critical=True)
        .sign(key, SHA256())
    )
    return Authority(
        certificate_der=certificate.public_bytes(Encoding.DER),
        key_der=_key_bytes(key),
        revocation_der=_revocation_list(certificate, key, start, number=1, entries=()),
    )


def issue(
    authority: Authority,
    person_name: str,
    office: str,
    now: datetime,
    years: int = PERSONAL_YEARS,
) -> SigningIdentity:
    """Return a new personal signing identity; takes about a second.

    A name longer than X.509 allows (64 octets, 21 Chinese characters) is cut. The certificate
    never outlives its authority.
    """
    issuer = x509.load_der_x509_certificate(authority.certificate_der)
    issuer_key = _authority_key(authority)
    key = rsa.generate_private_key(_PUBLIC_EXPONENT, _KEY_BITS)
    start = _whole_second(now)
    end = min(_years_after(start, years), issuer.not_valid_after_utc)
    builder = _builder(_name(person_name, office), issuer.subject, key.public_key(), start, end)
    certificate = _sign_only(builder, issuer_key).sign(issuer_key, SHA256())
    return SigningIdentity(
        facts=facts_of(certificate),
        certificate_der=certificate.public_bytes(Encoding.DER),
        chain_der=(authority.certificate_der,),
        key_der=_key_bytes(key),
        revocation_der=authority.revocation_der,
    )


def revoke(authority: Authority, serial: str, now: datetime) -> Authority:
    """Return the authority with a new revocation list that also names this certificate.

    `serial` is the hex serial number of `CertificateFacts`. Revoking twice changes nothing but
    the list's date and number.
    """
    issuer = x509.load_der_x509_certificate(authority.certificate_der)
    current = x509.load_der_x509_crl(authority.revocation_der)
    moment = _whole_second(now)
    entries = list(current)
    if current.get_revoked_certificate_by_serial_number(int(serial, 16)) is None:
        entry = x509.RevokedCertificateBuilder().serial_number(int(serial, 16))
        entries.append(entry.revocation_date(moment).build())
    number = current.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number + 1
    key = _authority_key(authority)
    return replace(authority, revocation_der=_revocation_list(issuer, key, moment, number, entries))


def facts_of(certificate: x509.Certificate) -> CertificateFacts:
    """Return what a certificate says of itself; a name without a CN is given whole (RFC 4514)."""
    return CertificateFacts(
        name=_shown(certificate.subject),
        issuer=_shown(certificate.issuer),
        serial=f"{certificate.serial_number:x}",
        not_before=certificate.not_valid_before_utc,
        not_after=certificate.not_valid_after_utc,
        fingerprint=certificate.fingerprint(SHA256()).hex(),
    )


def _sign_only(
    builder: x509.CertificateBuilder, issuer_key: rsa.RSAPrivateKey
) -> x509.CertificateBuilder:
    """Return the builder with the extensions of a certificate that signs documents only."""
    usages = [ExtendedKeyUsageOID.EMAIL_PROTECTION, _DOCUMENT_SIGNING]
    issuer_id = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key())
    return (
        builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(authority=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage(usages), critical=False)
        .add_extension(issuer_id, critical=False)
    )


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    public_key: rsa.RSAPublicKey,
    start: datetime,
    end: datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public_key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public_key), critical=False)
    )


def _revocation_list(
    issuer: x509.Certificate,
    key: rsa.RSAPrivateKey,
    now: datetime,
    number: int,
    entries: Iterable[x509.RevokedCertificate],
) -> bytes:
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuer.subject)
        .last_update(now)
        # there is no server that would hand out a newer one, so the list stays current until
        # the office makes the next
        .next_update(max(issuer.not_valid_after_utc, now + timedelta(days=1)))
        .add_extension(x509.CRLNumber(number), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key()), critical=False
        )
    )
    for entry in entries:
        builder = builder.add_revoked_certificate(entry)
    return builder.sign(key, SHA256()).public_bytes(Encoding.DER)


def _usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=not authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )


def _name(common_name: str, office: str) -> x509.Name:
    parts = [x509.NameAttribute(NameOID.COUNTRY_NAME, "CN")]
    if office:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATION_NAME, office[:_LONGEST_OFFICE]))
    short_name = common_name.encode()[:_LONGEST_NAME].decode(errors="ignore")
    parts.append(x509.NameAttribute(NameOID.COMMON_NAME, short_name))
    return x509.Name(parts)


def _shown(name: x509.Name) -> str:
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()


def _authority_key(authority: Authority) -> rsa.RSAPrivateKey:
    key = load_der_private_key(authority.key_der, None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise TypeError(type(key).__name__)
    return key


def _key_bytes(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def _whole_second(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _years_after(start: datetime, years: int) -> datetime:
    # a year is counted as 365.25 days, so that 29 February needs no special case
    return start + timedelta(days=round(years * 365.25))
