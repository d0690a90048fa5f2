"""The file two offices exchange an outline by; the `ExchangeSeal` port.

Layout, numbers big-endian: the sign TANLUOX, the format (1 byte), Argon2id memory in KiB (4),
rounds (1), lanes (1), salt (16), nonce (12), check (16), the content under AES-256-GCM with all
before it as context, and the SHA-256 of the whole. Key and check come from the passphrase's
Argon2id key by HKDF-SHA-256 with purposes of their own. The last hash tells damage on the way
apart from a wrong passphrase; against somebody who makes a hash anew stands the cipher's own code.
"""

import hashlib
import hmac
import struct
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.crypto.key_derivation import derived_key, is_affordable
from app.services.errors import (
    ExchangeDamagedError,
    ExchangePassphraseError,
    NewerExchangeError,
    NotAnExchangeError,
    PassphraseTooWeakError,
)
from app.services.ports.key_ring import KdfParameters
from app.services.ports.passphrase_meter import PassphraseMeter

_SIGN = b"TANLUOX"
_FORMAT = 1
_HEAD = struct.Struct(">7sBIBB16s12s16s")
_HASH_BYTES = 32
_TAG_BYTES = 16
_SALT_BYTES = 16
_NONCE_BYTES = 12


class ExchangeFile:
    """Closes and opens exchange files.

    `parameters` tells how slow a passphrase shall be to try; `random` gives unguessable bytes.
    """

    def __init__(
        self,
        parameters: Callable[[], KdfParameters],
        meter: PassphraseMeter,
        random: Callable[[int], bytes],
    ) -> None:
        self._parameters = parameters
        self._meter = meter
        self._random = random

    def seal(self, content: bytes, passphrase: str) -> bytes:
        """Return the whole file; raises PassphraseTooWeakError."""
        strength = self._meter.strength(passphrase)
        if not strength.is_enough:
            raise PassphraseTooWeakError(strength.reason)
        kdf, salt = self._parameters(), self._random(_SALT_BYTES)
        nonce = self._random(_NONCE_BYTES)
        key, check = _keys(passphrase, salt, kdf)
        head = _HEAD.pack(_SIGN, _FORMAT, kdf.memory_kib, kdf.rounds, kdf.lanes, salt, nonce, check)
        whole = head + AESGCM(key).encrypt(nonce, content, head)
        return whole + hashlib.sha256(whole).digest()

    def open(self, untrusted: bytes, passphrase: str, path: Path) -> bytes:
        """Return the content of a file; see the port."""
        if not untrusted.startswith(_SIGN):
            raise NotAnExchangeError(path)
        if len(untrusted) > len(_SIGN) and untrusted[len(_SIGN)] > _FORMAT:
            raise NewerExchangeError(path)
        whole, known = untrusted[:-_HASH_BYTES], untrusted[-_HASH_BYTES:]
        if len(whole) < _HEAD.size + _TAG_BYTES or hashlib.sha256(whole).digest() != known:
            raise ExchangeDamagedError(path)
        head = whole[: _HEAD.size]
        _, _, memory, rounds, lanes, salt, nonce, check = _HEAD.unpack(head)
        kdf = KdfParameters(memory, rounds, lanes)
        if not is_affordable(kdf):
            raise ExchangeDamagedError(path)
        key, expected = _keys(passphrase, salt, kdf)
        if not hmac.compare_digest(check, expected):
            raise ExchangePassphraseError(path)
        try:
            return AESGCM(key).decrypt(nonce, whole[_HEAD.size :], head)
        except InvalidTag:
            raise ExchangeDamagedError(path) from None


def _keys(passphrase: str, salt: bytes, kdf: KdfParameters) -> tuple[bytes, bytes]:
    """Return the cipher's key and what shows that the passphrase is right."""
    slow = derived_key(passphrase, salt, kdf)
    key = HKDF(SHA256(), 32, salt, b"tanlu outline exchange/1").derive(slow)
    check = HKDF(SHA256(), 16, salt, b"tanlu outline exchange check/1").derive(slow)
    return key, check
