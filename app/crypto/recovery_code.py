"""The recovery code: the master secret in letters that a person can copy from paper.

20 bytes and a 20-bit checksum make 36 characters of Crockford's base 32, in six groups of six.
I and L are read as 1, O as 0; case, spaces and hyphens do not matter.
"""

import hashlib
import unicodedata

from app.services.errors import MistypedRecoveryCodeError
from app.services.ports.key_ring import SECRET_BYTES

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)} | {"I": 1, "L": 1, "O": 0}
_CHARACTERS = 36
_GROUP = 6
_CHECK_BITS = 20


def code_of(secret: bytes) -> str:
    """Return the code of a secret, in groups joined by hyphens."""
    number = int.from_bytes(secret) << _CHECK_BITS | _checksum(secret)
    letters = "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(_CHARACTERS)))
    return "-".join(letters[i : i + _GROUP] for i in range(0, _CHARACTERS, _GROUP))


def secret_of(untrusted: str) -> bytes:
    """Return the secret in a code; raises MistypedRecoveryCodeError."""
    plain = unicodedata.normalize("NFKC", untrusted).upper()
    letters = [c for c in plain if not c.isspace() and c not in "-‐‑–—−"]
    if len(letters) != _CHARACTERS or any(c not in _VALUES for c in letters):
        raise MistypedRecoveryCodeError
    number = 0
    for letter in letters:
        number = number << 5 | _VALUES[letter]
    secret = (number >> _CHECK_BITS).to_bytes(SECRET_BYTES)
    if number & (1 << _CHECK_BITS) - 1 != _checksum(secret):
        raise MistypedRecoveryCodeError
    return secret


def _checksum(secret: bytes) -> int:
    digest = hashlib.sha256(b"tanlu recovery code/1" + secret).digest()
    return int.from_bytes(digest[:3]) >> 24 - _CHECK_BITS
