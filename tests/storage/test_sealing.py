"""Pieces sealed for the emergency copy: only this vault opens them, and only in their place."""

import hashlib

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.storage.sealing import Sealer
from tests.builders_vault import KEY

WORDS = "主要是我督促不力。".encode()


def test_a_piece_opens_with_its_key_and_context_alone() -> None:
    """Another vault, another place in the file or a changed byte gives nothing."""
    sealer = Sealer(KEY)
    piece = sealer.sealed(WORDS, b"file 1, piece 0")
    other = Sealer(hashlib.sha256(b"other").digest() + KEY[32:])

    assert sealer.unsealed(piece, b"file 1, piece 0") == WORDS
    assert sealer.unsealed(piece, b"file 1, piece 1") is None
    assert other.unsealed(piece, b"file 1, piece 0") is None
    for place in (0, 12, len(piece) - 1):
        changed = bytearray(piece)
        changed[place] ^= 1
        assert sealer.unsealed(bytes(changed), b"file 1, piece 0") is None
    assert sealer.unsealed(b"", b"") is None


def test_the_same_words_never_look_the_same() -> None:
    """Each piece has a nonce of its own, and nothing of the words shows."""
    pieces = {Sealer(KEY).sealed(WORDS, b"") for _ in range(100)}

    assert len(pieces) == 100
    assert not any(WORDS[:6] in piece for piece in pieces)


def test_the_format_is_plain_aes_gcm_under_a_key_of_its_own() -> None:
    """Made by hand with the two standards, the piece opens as well."""
    key = HKDF(SHA256(), 32, KEY[32:], b"tanlu emergency copy/1").derive(KEY[:32])
    nonce = bytes(12)

    assert Sealer(KEY).unsealed(nonce + AESGCM(key).encrypt(nonce, WORDS, b"x"), b"x") == WORDS
    assert key != KEY[:32]
