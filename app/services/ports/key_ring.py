"""What vault access needs to make, open and replace key slots; all of it is plain data.

The master secret is 20 random bytes. The database key comes from it and the vault's id; the
recovery code is the secret itself in letters a person can copy.
"""

from dataclasses import dataclass, field
from typing import Protocol

SECRET_BYTES = 20
VAULT_ID_BYTES = 16


@dataclass(frozen=True)
class KdfParameters:
    """How hard a passphrase is to try (Argon2id): memory in KiB, rounds, lanes."""

    memory_kib: int
    rounds: int
    lanes: int


@dataclass(frozen=True)
class KeySlot:
    """One way to open the vault: the secret, wrapped for an account's passphrase.

    `computer_secret_id` is empty, or 16 hex digits that tell which computer secret the slot
    needs as well. `salt` is 16 bytes, `nonce` 12, `wrapped` 36 (secret and tag).
    """

    id: int
    account: str
    kdf: KdfParameters
    salt: bytes
    computer_secret_id: str
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True)
class KeyFile:
    """The content of a key file; `seal` is a code over all the rest, made with the secret."""

    vault_id: bytes
    name: str
    slots: tuple[KeySlot, ...] = ()
    seal: bytes = field(default=b"", repr=False)

    def slot_of(self, account: str) -> KeySlot | None:
        """Return the slot of an account."""
        return next((slot for slot in self.slots if slot.account == account), None)


class KeyRing(Protocol):
    """Makes and opens keys; the passphrase work takes about a second, so never on a screen."""

    def new_secret(self) -> bytes: ...  # noqa: D102
    def new_vault_id(self) -> bytes: ...  # noqa: D102
    def database_key(self, secret: bytes, vault_id: bytes) -> bytes:
        """Return the 48-byte raw key (32 data key, 16 salt)."""
        ...

    def code_of(self, secret: bytes) -> str:
        """Return the recovery code of a secret."""
        ...

    def secret_of(self, code: str) -> bytes:
        """Return the secret in a recovery code; raises MistypedRecoveryCodeError."""
        ...

    def with_slot(
        self,
        keys: KeyFile,
        secret: bytes,
        account: str,
        passphrase: str,
        computer_secret: bytes | None,
    ) -> KeyFile:
        """Return the key file with a new slot for the account in place of an older one."""
        ...

    def without_slot(self, keys: KeyFile, secret: bytes, account: str) -> KeyFile:
        """Return the key file without the account's slot."""
        ...

    def open_slot(self, slot: KeySlot, keys: KeyFile, passphrase: str, extra: bytes) -> bytes:
        """Return the secret; `extra` is the computer secret or empty.

        Raises WrongPassphraseError.
        """
        ...

    def is_sealed_with(self, keys: KeyFile, secret: bytes) -> bool:
        """Tell whether the file was last written by someone who had this secret."""
        ...

    def computer_secret_id(self, computer_secret: bytes) -> str:
        """Return the 16 hex digits that a slot names its computer secret by."""
        ...

    def written(self, keys: KeyFile) -> bytes:
        """Return the bytes of the key file."""
        ...

    def read(self, untrusted: bytes) -> KeyFile:
        """Return what a key file says; raises ValueError where it is not one."""
        ...
