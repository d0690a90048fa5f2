"""The key file: what is written is read back, what is odd is refused before any work."""

import json
import secrets
from typing import Any

import pytest

from app.crypto import key_file_format
from app.crypto.key_ring import SlottedKeyRing
from app.services.ports.key_ring import KdfParameters, KeyFile

RING = SlottedKeyRing(lambda: KdfParameters(64, 1, 1), secrets.token_bytes)
KEYS = RING.with_slot(KeyFile(bytes(16), "甲室"), bytes(20), "李文", "pass words", None)


def test_what_is_written_is_read_back() -> None:
    """A key file says the same after writing and reading, and is small readable text."""
    data = key_file_format.written(KEYS)
    assert key_file_format.read(data) == KEYS
    assert len(data) < 1000
    assert "李文" in data.decode()


def changed(path: str, value: object) -> bytes:
    """Return the file with one field changed; `path` as in slots.0.salt."""
    fields: Any = json.loads(key_file_format.written(KEYS))
    *way, last = path.split(".")
    place = fields
    for part in way:
        place = place[int(part) if part.isdigit() else part]
    if value is None:
        del place[last]
    else:
        place[last] = value
    return json.dumps(fields).encode()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("format", "tanlu-keys/2"),
        ("format", None),
        ("vault", "00" * 15),
        ("vault", 7),
        ("name", 7),
        ("name", "x" * 401),
        ("seal", None),
        ("slots", "x"),
        ("slots", [7]),
        ("slots.0.memory_kib", 2 * 1024 * 1024),
        ("slots.0.memory_kib", 1),
        ("slots.0.memory_kib", True),
        ("slots.0.rounds", 21),
        ("slots.0.rounds", 0),
        ("slots.0.lanes", 9),
        ("slots.0.lanes", -1),
        ("slots.0.kdf", "scrypt"),
        ("slots.0.salt", "zz"),
        ("slots.0.wrapped", "00" * 35),
        ("slots.0.nonce", None),
        ("slots.0.computer", "abc"),
        ("slots.0.account", 3),
    ],
)
def test_an_odd_key_file_is_refused(path: str, value: object) -> None:
    """Unknown formats, wrong lengths and parameters that would eat the computer."""
    with pytest.raises(ValueError):  # noqa: PT011  (any kind means: not a key file)
        key_file_format.read(changed(path, value))


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff\xfe", b"7", b"null", b" " * 1_000_001])
def test_what_is_no_key_file_is_refused(data: bytes) -> None:
    """Rubbish is a ValueError, whatever it is."""
    with pytest.raises(ValueError):  # noqa: PT011
        key_file_format.read(data)


def test_an_account_has_one_slot() -> None:
    """Two slots under one name would hide one of them."""
    fields = json.loads(key_file_format.written(KEYS))
    fields["slots"] *= 2
    with pytest.raises(ValueError, match="account twice"):
        key_file_format.read(json.dumps(fields).encode())
