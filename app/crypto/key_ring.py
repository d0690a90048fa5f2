"""Making, opening and replacing key slots; the `KeyRing` port."""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from app.crypto import key_file_format, recovery_code
from app.crypto.key_derivation import derived_key
from app.services.errors import WrongPassphraseError
from app.services.ports.key_ring import (
    SECRET_BYTES,
    VAULT_ID_BYTES,
    KdfParameters,
    KeyFile,
    KeySlot,
)


class SlottedKeyRing:
    """Key slots as AES-256-GCM around the master secret, each under its own passphrase key.

    `parameters` tells how slow a new slot shall be (see `key_derivation.calibrated`); `random`
    gives that many unguessable bytes.
    """

    def __init__(
        self, parameters: Callable[[], KdfParameters], random: Callable[[int], bytes]
    ) -> None:
        self._parameters = parameters
        self._random = random

    def new_secret(self) -> bytes:
        """Return a fresh master secret."""
        return self._random(SECRET_BYTES)

    def new_vault_id(self) -> bytes:
        """Return a fresh vault id, which is also the database's salt."""
        return self._random(VAULT_ID_BYTES)

    def database_key(self, secret: bytes, vault_id: bytes) -> bytes:
        """Return the raw key: 32 bytes derived from the secret, then the 16 of the id."""
        return _derived(secret, vault_id, b"tanlu database key/1") + vault_id

    def code_of(self, secret: bytes) -> str:
        """Return the recovery code of a secret."""
        return recovery_code.code_of(secret)

    def secret_of(self, code: str) -> bytes:
        """Return the secret in a recovery code; raises MistypedRecoveryCodeError."""
        return recovery_code.secret_of(code)

    def with_slot(
        self,
        keys: KeyFile,
        secret: bytes,
        account: str,
        passphrase: str,
        computer_secret: bytes | None,
    ) -> KeyFile:
        """Return the key file with a new slot for the account in place of an older one."""
        others = tuple(slot for slot in keys.slots if slot.account != account)
        blank = KeySlot(
            id=max((slot.id for slot in keys.slots), default=0) + 1,
            account=account,
            kdf=self._parameters(),
            salt=self._random(key_file_format.SALT_BYTES),
            computer_secret_id=self.computer_secret_id(computer_secret) if computer_secret else "",
            nonce=self._random(key_file_format.NONCE_BYTES),
            wrapped=b"",
        )
        cipher = AESGCM(_slot_key(blank, passphrase, computer_secret or b""))
        context = key_file_format.slot_context(keys, blank)
        slot = replace(blank, wrapped=cipher.encrypt(blank.nonce, secret, context))
        return _sealed(replace(keys, slots=(*others, slot)), secret)

    def without_slot(self, keys: KeyFile, secret: bytes, account: str) -> KeyFile:
        """Return the key file without the account's slot."""
        left = tuple(slot for slot in keys.slots if slot.account != account)
        return _sealed(replace(keys, slots=left), secret)

    def open_slot(self, slot: KeySlot, keys: KeyFile, passphrase: str, extra: bytes) -> bytes:
        """Return the master secret in a slot; raises WrongPassphraseError."""
        cipher = AESGCM(_slot_key(slot, passphrase, extra))
        try:
            return cipher.decrypt(
                slot.nonce, slot.wrapped, key_file_format.slot_context(keys, slot)
            )
        except InvalidTag as error:
            raise WrongPassphraseError from error

    def is_sealed_with(self, keys: KeyFile, secret: bytes) -> bool:
        """Tell whether the file was last written by someone who had this secret."""
        return hmac.compare_digest(_seal(keys, secret), keys.seal)

    def computer_secret_id(self, computer_secret: bytes) -> str:
        """Return the 16 hex digits that a slot names its computer secret by."""
        return hashlib.sha256(b"tanlu computer secret/1" + computer_secret).hexdigest()[:16]

    def written(self, keys: KeyFile) -> bytes:
        """Return the bytes of the key file."""
        return key_file_format.written(keys)

    def read(self, untrusted: bytes) -> KeyFile:
        """Return what a key file says; raises ValueError where it is not one."""
        return key_file_format.read(untrusted)


def _slot_key(slot: KeySlot, passphrase: str, extra: bytes) -> bytes:
    return _derived(
        derived_key(passphrase, slot.salt, slot.kdf) + extra, slot.salt, b"tanlu slot key/1"
    )


def _sealed(keys: KeyFile, secret: bytes) -> KeyFile:
    return replace(keys, seal=_seal(keys, secret))


def _seal(keys: KeyFile, secret: bytes) -> bytes:
    key = _derived(secret, keys.vault_id, b"tanlu key file/1")
    return hmac.digest(key, key_file_format.sealed_content(keys), "sha256")


def _derived(material: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, purpose).derive(material)
