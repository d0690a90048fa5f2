"""Who signs: a certificate with its private key, opened and ready to use."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class CertificateFacts:
    """What a certificate says; `fingerprint` is the SHA-256 of its DER as lower-case hex."""

    name: str
    issuer: str
    serial: str
    not_before: datetime
    not_after: datetime
    fingerprint: str

    def is_valid_on(self, moment: datetime) -> bool:
        """Tell whether the moment lies within the certificate's validity."""
        return self.not_before <= moment <= self.not_after


@dataclass(frozen=True)
class SigningIdentity:
    """An opened signing certificate; all parts are DER, the key is unencrypted PKCS#8.

    `chain_der` holds the issuers from the nearest to the root; `revocation_der` the authority's
    revocation list where there is one.
    """

    facts: CertificateFacts
    certificate_der: bytes
    chain_der: tuple[bytes, ...]
    key_der: bytes = field(repr=False)
    revocation_der: bytes | None = None
