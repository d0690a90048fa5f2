"""The chain of audit entries: each carries a keyed hash over itself and the one before.

A row's body is the JSON of its stored values; the audit entry of a change keeps the body's
keyed hash, so an old page put back into the file shows, which encryption alone would not.
"""

import hashlib
import json
from collections.abc import Sequence

_HASH_BYTES = 32
START = bytes(_HASH_BYTES)
"""What the first entry is chained to."""

Value = str | int | None


class AuditChain:
    """Computes hashes under a key of its own, derived from the vault's data key."""

    def __init__(self, data_key: bytes) -> None:
        self._key = _keyed(data_key, b"tanlu audit chain/1")

    def of_body(self, body: Sequence[object]) -> bytes:
        """Return the hash of a row's values (text, numbers, None, nested lists of them)."""
        return _keyed(self._key, json.dumps(body).encode())

    def link(self, before: bytes, fields: Sequence[Value], body_hash: bytes) -> bytes:
        """Return the hash of an entry: seq, at, account, act, entity, entity_id, body hash."""
        return _keyed(self._key, before + json.dumps((*fields, body_hash.hex())).encode())


def content_hash(data: bytes) -> str:
    """Return what stands for a large value inside a body."""
    return hashlib.blake2b(data, digest_size=_HASH_BYTES).hexdigest()


def _keyed(key: bytes, data: bytes) -> bytes:
    return hashlib.blake2b(data, key=key, digest_size=_HASH_BYTES).digest()
