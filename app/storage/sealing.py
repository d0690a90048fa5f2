"""Sealing what must leave an open vault for a while, under a key that never does.

AES-256-GCM (NIST SP 800-38D); the key comes from the vault's data key by HKDF-SHA-256 (RFC 5869)
with a purpose of its own, so it tells nothing about the database's.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE_BYTES = 12
_PURPOSE = b"tanlu emergency copy/1"


class Sealer:
    """Seals and opens pieces; `key` is the 48-byte raw key (32 data key, 16 vault id)."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(HKDF(SHA256(), 32, key[32:], _PURPOSE).derive(key[:32]))

    def sealed(self, content: bytes, context: bytes) -> bytes:
        """Return the sealed piece; it opens only with the same context."""
        nonce = os.urandom(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, content, context)

    def unsealed(self, untrusted: bytes, context: bytes) -> bytes | None:
        """Return the content, or None where the piece was not sealed by us for this context."""
        if len(untrusted) < _NONCE_BYTES:
            return None
        nonce, sealed = untrusted[:_NONCE_BYTES], untrusted[_NONCE_BYTES:]
        try:
            return self._cipher.decrypt(nonce, sealed, context)
        except InvalidTag:
            return None
