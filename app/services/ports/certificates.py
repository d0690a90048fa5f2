"""What the services need to make and open signing certificates."""

from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.identity import CertificateFacts, SigningIdentity


class CertificateOffice(Protocol):
    """The offline office authority and the certificate files of persons."""

    def make_authority(self, office: str, now: datetime) -> bytes:
        """Return a new office authority with its private key, as bytes to keep in the vault."""
        ...

    def authority_certificate(self, authority: bytes) -> bytes:
        """Return the authority's certificate as PEM, to hand to whoever checks files."""
        ...

    def issue(self, authority: bytes, name: str, now: datetime) -> SigningIdentity:
        """Return a new personal certificate issued by the authority."""
        ...

    def to_file(self, identity: SigningIdentity, passphrase: str) -> bytes:
        """Return the identity as a PKCS#12 file."""
        ...

    def open_file(self, path: Path, passphrase: str, now: datetime) -> SigningIdentity:
        """Open a PKCS#12 file.

        Raises CertificateFileError, CertificatePassphraseError, CertificateExpiredError or
        CertificateUnsuitableError.
        """
        ...

    def facts(self, certificate: bytes) -> CertificateFacts:
        """Return what a certificate (PEM or DER) says."""
        ...
