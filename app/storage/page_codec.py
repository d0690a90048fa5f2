"""SQLCipher 4's page format without SQLCipher, to look at files before they are opened.

A page is 4096 bytes: ciphertext (AES-256-CBC), 16 bytes IV, 64 bytes HMAC-SHA512 over both and
the page number (little endian). Page 1 begins with the 16-byte salt in place of SQLite's magic.
The code key is PBKDF2-SHA512 of the data key with each salt byte xor 0x3a, two rounds
(sqlcipher.org, "SQLCipher Design").
"""

import hashlib
import hmac
import struct

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE_BYTES = 4096
SALT_BYTES = 16
MAGIC = b"SQLite format 3\0"

_CODE_BYTES = 64
_RESERVED = 80
_KEY_BYTES = 32


class PageCodec:
    """Checks and decrypts single pages; `key` is the 48-byte raw key."""

    def __init__(self, key: bytes) -> None:
        self._key, salt = key[:_KEY_BYTES], key[_KEY_BYTES:]
        code_salt = bytes(byte ^ 0x3A for byte in salt)
        self._code_key = hashlib.pbkdf2_hmac("sha512", self._key, code_salt, 2, _KEY_BYTES)

    def is_whole(self, page: bytes, number: int) -> bool:
        """Tell whether a page was written with this key at this place."""
        if len(page) != PAGE_BYTES:
            return False
        covered = page[_begin(number) : -_CODE_BYTES] + struct.pack("<I", number)
        code = hmac.digest(self._code_key, covered, "sha512")
        return hmac.compare_digest(code, page[-_CODE_BYTES:])

    def decrypted(self, page: bytes, number: int) -> bytes:
        """Return a page as SQLite sees it, 4096 bytes with the reserved end zeroed."""
        iv = page[-_RESERVED : -_RESERVED + 16]
        cipher = Cipher(algorithms.AES(self._key), modes.CBC(iv)).decryptor()
        text = cipher.update(page[_begin(number) : -_RESERVED]) + cipher.finalize()
        return (MAGIC if number == 1 else b"") + text + bytes(_RESERVED)


def _begin(number: int) -> int:
    return SALT_BYTES if number == 1 else 0
