"""A PKCS#12 file's integrity check with as many rounds as its encryption.

`cryptography` writes strong encryption but a check of 2048 rounds; whoever guesses passphrases
would try them on the check. This puts a slow one in its place (RFC 7292, appendix B.2).
"""

from hashlib import sha256
from hmac import digest as hmac_digest

from asn1crypto import pkcs12

_BLOCK = 64  # octets SHA-256 takes in at a time
_MAC_KEY = b"\x03"


def with_slow_mac(file: bytes, passphrase: str, salt: bytes, rounds: int) -> bytes:
    """Return the PKCS#12 file with its check made anew by HMAC-SHA-256."""
    pfx = pkcs12.Pfx.load(file)
    key = _mac_key(passphrase, salt, rounds)
    pfx["mac_data"] = pkcs12.MacData(
        {
            "mac": {
                "digest_algorithm": {"algorithm": "sha256"},
                "digest": hmac_digest(key, pfx["auth_safe"]["content"].native, "sha256"),
            },
            "mac_salt": salt,
            "iterations": rounds,
        }
    )
    return bytes(pfx.dump())


def _mac_key(passphrase: str, salt: bytes, rounds: int) -> bytes:
    secret = passphrase.encode("utf-16-be") + b"\x00\x00"
    key = sha256(_MAC_KEY * _BLOCK + _filled(salt) + _filled(secret)).digest()
    for _ in range(rounds - 1):
        key = sha256(key).digest()
    return key


def _filled(octets: bytes) -> bytes:
    """Return the octets over and over, up to the next whole block."""
    length = -(-len(octets) // _BLOCK) * _BLOCK
    return (octets * (length // len(octets) + 1))[:length]
