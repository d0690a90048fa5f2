"""The key file: JSON that names the vault and holds its key slots.

Format 1 (2026): {"format", "vault", "name", "slots": [{"id", "account", "kdf", "memory_kib",
"rounds", "lanes", "salt", "computer", "nonce", "wrapped"}], "seal"}; bytes are lower-case hex.
Everything in it is untrusted until the seal was checked with the secret that a slot gave.
"""

import json
from typing import Any

from app.crypto.key_derivation import is_affordable
from app.services.ports.key_ring import (
    SECRET_BYTES,
    VAULT_ID_BYTES,
    KdfParameters,
    KeyFile,
    KeySlot,
)

LARGEST_FILE = 1_000_000
SALT_BYTES = 16
NONCE_BYTES = 12
WRAPPED_BYTES = SECRET_BYTES + 16
SEAL_BYTES = 32
_FORMAT = "tanlu-keys/1"
_KDF = "argon2id"
_LONGEST_NAME = 400
_COMPUTER_ID_LENGTHS = (0, 16)


def written(keys: KeyFile) -> bytes:
    """Return the bytes of a key file."""
    fields = _header(keys) | {
        "slots": [slot_header(keys, slot) | _sealed(slot) for slot in keys.slots],
        "seal": keys.seal.hex(),
    }
    for slot in fields["slots"]:
        del slot["format"], slot["vault"]
    return json.dumps(fields, ensure_ascii=False, indent=1).encode()


def read(untrusted: bytes) -> KeyFile:
    """Return what a key file says; raises ValueError where it is not one or asks too much."""
    if len(untrusted) > LARGEST_FILE:
        raise ValueError(len(untrusted))
    fields = json.loads(untrusted.decode())
    try:
        if fields["format"] != _FORMAT:
            raise ValueError(fields["format"])
        keys = KeyFile(
            _bytes(fields["vault"], VAULT_ID_BYTES),
            _text(fields["name"]),
            tuple(_slot(slot) for slot in fields["slots"]),
            _bytes(fields["seal"], SEAL_BYTES),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from error
    if len({slot.account for slot in keys.slots}) != len(keys.slots):
        raise ValueError("account twice")
    return keys


def slot_header(keys: KeyFile, slot: KeySlot) -> dict[str, Any]:
    """Return everything of a slot but what is wrapped, with what ties it to its vault."""
    return {
        "format": _FORMAT,
        "vault": keys.vault_id.hex(),
        "id": slot.id,
        "account": slot.account,
        "kdf": _KDF,
        "memory_kib": slot.kdf.memory_kib,
        "rounds": slot.kdf.rounds,
        "lanes": slot.kdf.lanes,
        "salt": slot.salt.hex(),
        "computer": slot.computer_secret_id,
    }


def slot_context(keys: KeyFile, slot: KeySlot) -> bytes:
    """Return the bytes that are authenticated with a slot, so that none can be exchanged."""
    return _canonical(slot_header(keys, slot))


def sealed_content(keys: KeyFile) -> bytes:
    """Return the bytes that the file's seal covers: all but the seal."""
    slots = [slot_header(keys, slot) | _sealed(slot) for slot in keys.slots]
    return _canonical(_header(keys) | {"slots": slots})


def _header(keys: KeyFile) -> dict[str, Any]:
    return {"format": _FORMAT, "vault": keys.vault_id.hex(), "name": keys.name}


def _sealed(slot: KeySlot) -> dict[str, Any]:
    return {"nonce": slot.nonce.hex(), "wrapped": slot.wrapped.hex()}


def _canonical(fields: dict[str, Any]) -> bytes:
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()


def _slot(fields: dict[str, Any]) -> KeySlot:
    parameters = KdfParameters(
        _count(fields["memory_kib"]), _count(fields["rounds"]), _count(fields["lanes"])
    )
    if fields["kdf"] != _KDF or not is_affordable(parameters):
        raise ValueError("kdf")
    computer = _text(fields["computer"])
    if len(computer) not in _COMPUTER_ID_LENGTHS:
        raise ValueError("computer")
    return KeySlot(
        id=_count(fields["id"]),
        account=_text(fields["account"]),
        kdf=parameters,
        salt=_bytes(fields["salt"], SALT_BYTES),
        computer_secret_id=computer,
        nonce=_bytes(fields["nonce"], NONCE_BYTES),
        wrapped=_bytes(fields["wrapped"], WRAPPED_BYTES),
    )


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("number")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_NAME:
        raise ValueError("text")
    return value


def _bytes(value: str, length: int) -> bytes:
    data = bytes.fromhex(value)
    if len(data) != length:
        raise ValueError("length")
    return data
