"""Finding the right key for a vault: by passphrase, by recovery code, from a copy."""

from pathlib import Path

from app.services.errors import (
    ComputerSecretMissingError,
    KeyFileDamagedError,
    KeyFileMissingError,
    VaultDamagedError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from app.services.ports.computer_secret import ComputerSecrets
from app.services.ports.key_ring import KeyFile, KeyRing, KeySlot
from app.services.ports.vault_databases import KeyFit, VaultDatabases
from app.services.ports.vault_files import VaultFiles


class VaultKeys:
    """Brings key file, database and this computer's secret together; writes nothing."""

    def __init__(
        self,
        files: VaultFiles,
        databases: VaultDatabases,
        keys: KeyRing,
        computer: ComputerSecrets,
    ) -> None:
        self._files = files
        self._databases = databases
        self._keys = keys
        self._computer = computer

    def key_file(self, folder: Path) -> KeyFile:
        """Return the folder's key file.

        Raises PlaceMissingError, VaultMissingError, KeyFileMissingError, KeyFileDamagedError.
        """
        try:
            return self._keys.read(self._files.key_file(folder))
        except ValueError as error:
            raise KeyFileDamagedError(folder) from error

    def copy(self, folder: Path) -> KeyFile | None:
        """Return this computer's copy of the key file, where it is whole."""
        try:
            vault_id = self._databases.vault_id(self._files.database(folder))
            data = self._files.key_file_copy(vault_id)
            keys = self._keys.read(data) if data else None
        except (VaultDamagedError, OSError, ValueError):
            return None
        return keys if keys and keys.vault_id == vault_id else None

    def by_passphrase(self, folder: Path, account: str, passphrase: str) -> tuple[bytes, bytes]:
        """Return the secret and the vault's id after checking that they open the database.

        Raises WrongPassphraseError, ComputerSecretMissingError, NoKeyringError,
        KeyFileDamagedError, VaultDamagedError and what `key_file` raises.
        """
        keys = self.key_file(folder)
        secret = self.secret_of(keys, account, passphrase)
        if not self._keys.is_sealed_with(keys, secret):
            raise KeyFileDamagedError(folder)
        path = self._files.database(folder)
        if self._fit(path, secret, keys.vault_id) is not KeyFit.FITS:
            if self._databases.vault_id(path) == keys.vault_id:
                raise VaultDamagedError(path)
            raise KeyFileDamagedError(folder)  # it is another vault's
        return secret, keys.vault_id

    def by_code(self, folder: Path, secret: bytes) -> tuple[KeyFile | None, bytes]:
        """Return the key file, where it is usable, and the vault's id for a recovery code.

        Raises WrongRecoveryCodeError, VaultDamagedError.
        """
        keys = self._usable(folder, secret)
        path = self._files.database(folder)
        vault_id = keys.vault_id if keys else self._databases.vault_id(path)
        fit = self._fit(path, secret, vault_id)
        if fit is KeyFit.FITS:
            return keys, vault_id
        if keys or fit is KeyFit.DAMAGED:
            raise VaultDamagedError(path)
        raise WrongRecoveryCodeError

    def secret_of(self, keys: KeyFile, account: str, passphrase: str) -> bytes:
        """Return the secret in an account's slot; raises like `by_passphrase`."""
        slot = keys.slot_of(account)
        if slot is None:
            raise WrongPassphraseError
        extra = self.computer_secret(keys, slot) or b""
        return self._keys.open_slot(slot, keys, passphrase, extra)

    def computer_secret(self, keys: KeyFile, slot: KeySlot) -> bytes | None:
        """Return this computer's secret where the slot needs it, else None.

        Raises ComputerSecretMissingError, also when another computer's secret is meant.
        """
        if not slot.computer_secret_id:
            return None
        found = self._computer.get(keys.vault_id)
        if found is None or self._keys.computer_secret_id(found) != slot.computer_secret_id:
            raise ComputerSecretMissingError
        return found

    def _usable(self, folder: Path, secret: bytes) -> KeyFile | None:
        try:
            keys = self.key_file(folder)
        except (KeyFileMissingError, KeyFileDamagedError):
            return None
        return keys if self._keys.is_sealed_with(keys, secret) else None

    def _fit(self, path: Path, secret: bytes, vault_id: bytes) -> KeyFit:
        return self._databases.fit(path, self._keys.database_key(secret, vault_id))
