"""The office's certificates as the services use them; the `CertificateOffice` port.

An authority is kept as one PEM text: private key, certificate, revocation list. It only ever
lies inside the vault.
"""

from datetime import datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    load_pem_private_key,
)

from app.crypto.certificate_file import open_identity, write_identity
from app.crypto.certificates import Authority, facts_of, issue, make_authority
from app.domain.identity import CertificateFacts, SigningIdentity


class OfflineCertificateOffice:
    """Makes and opens certificates without any network."""

    def make_authority(self, office: str, now: datetime) -> bytes:
        """Return a new office authority with its private key as PEM, to keep in the vault."""
        return _packed(make_authority(office, now))

    def authority_certificate(self, authority: bytes) -> bytes:
        """Return the authority's certificate as PEM."""
        return _certificate(authority).public_bytes(Encoding.PEM)

    def issue(self, authority: bytes, name: str, now: datetime) -> SigningIdentity:
        """Return a new personal certificate issued by the authority."""
        office = facts_of(_certificate(authority)).name
        return issue(_unpacked(authority), name, office, now)

    def to_file(self, identity: SigningIdentity, passphrase: str) -> bytes:
        """Return the identity as a PKCS#12 file."""
        return write_identity(identity, passphrase)

    def open_file(self, path: Path, passphrase: str, now: datetime) -> SigningIdentity:
        """Open a PKCS#12 file; raises the Certificate…Error kinds."""
        return open_identity(path, passphrase, now)

    def facts(self, certificate: bytes) -> CertificateFacts:
        """Return what a PEM certificate says."""
        return facts_of(x509.load_pem_x509_certificate(certificate))


def _packed(authority: Authority) -> bytes:
    key = load_der_private_key(authority.key_der, password=None)
    certificate = x509.load_der_x509_certificate(authority.certificate_der)
    revocation = x509.load_der_x509_crl(authority.revocation_der)
    return (
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        + certificate.public_bytes(Encoding.PEM)
        + revocation.public_bytes(Encoding.PEM)
    )


def _unpacked(pem: bytes) -> Authority:
    key = load_pem_private_key(pem, password=None)
    return Authority(
        certificate_der=_certificate(pem).public_bytes(Encoding.DER),
        key_der=key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
        revocation_der=x509.load_pem_x509_crl(pem).public_bytes(Encoding.DER),
    )


def _certificate(pem: bytes) -> x509.Certificate:
    return x509.load_pem_x509_certificate(pem)
