"""Creating, unlocking and re-keying the vault: what happens before there is an open store.

Making or opening a key slot takes about a second on purpose: call from a worker thread.
Whatever fails leaves the vault's files as they were. `VaultStore.close()` locks the vault.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from app.domain.text import clean_line
from app.services.errors import (
    AccountExistsError,
    AccountMissingError,
    KeyFileDamagedError,
    KeyFileMissingError,
    LastAccountError,
    PassphraseTooWeakError,
    VaultExistsError,
    VaultLockedError,
)
from app.services.ports.computer_secret import ComputerSecrets
from app.services.ports.key_ring import KeyFile, KeyRing
from app.services.ports.passphrase_meter import PassphraseMeter, Strength
from app.services.ports.vault_databases import VaultDatabases, VaultHooks
from app.services.ports.vault_files import VaultFiles, VaultLock
from app.services.ports.vault_store import Anchor, VaultStore
from app.services.unfinished import forget_unfinished
from app.services.vault_keys import VaultKeys


@dataclass(frozen=True)
class NewVault:
    """A vault just made and open, with the recovery code to print; it is shown only now."""

    store: VaultStore
    recovery_code: str


class _Held:
    """What is remembered of a vault while it is open: its secret and its lock."""

    def __init__(self, secret: bytes, lock: VaultLock) -> None:
        self.secret = secret
        self.lock = lock
        self.may_free_reserve = False


class VaultAccess:
    """Opens vaults for people; one object serves the whole program."""

    def __init__(
        self,
        files: VaultFiles,
        databases: VaultDatabases,
        keys: KeyRing,
        computer: ComputerSecrets,
        meter: PassphraseMeter,
    ) -> None:
        self._files = files
        self._databases = databases
        self._keys = keys
        self._computer = computer
        self._meter = meter
        self._finder = VaultKeys(files, databases, keys, computer)
        self._held: dict[Path, _Held] = {}
        self._guard = Lock()

    # --- asking, without a key ---------------------------------------------------------

    def has_vault(self, folder: Path) -> bool:
        """Tell whether the folder holds a vault; quick, never raises."""
        return self._files.has_vault(folder)

    def name(self, folder: Path) -> str:
        """Return the vault's name.

        Raises VaultMissingError, PlaceMissingError, KeyFileMissingError, KeyFileDamagedError.
        """
        return self._key_file(folder).name

    def accounts(self, folder: Path) -> tuple[str, ...]:
        """Return the accounts that have a key slot, oldest first; raises like `name`."""
        return tuple(slot.account for slot in self._key_file(folder).slots)

    def needs_computer(self, folder: Path, account: str) -> bool:
        """Tell whether the account only opens the vault on the computer it was made on."""
        slot = self._key_file(folder).slot_of(account)
        return slot is not None and bool(slot.computer_secret_id)

    def strength(self, passphrase: str) -> Strength:
        """Return how good a passphrase is; quick enough for every key press."""
        return self._meter.strength(passphrase)

    # --- opening -----------------------------------------------------------------------

    def create(
        self,
        folder: Path,
        name: str,
        account: str,
        passphrase: str,
        *,
        bind_to_computer: bool = False,
    ) -> NewVault:
        """Make a vault in `folder` (made where its parent exists) and open it.

        Raises TextMissingError, TextTooLongError, PassphraseTooWeakError, NoKeyringError,
        VaultExistsError, UnsafePlaceError, PlaceMissingError, ReadOnlyPlaceError, DiskFullError.
        """
        name, account = clean_line(name, "name"), clean_line(account, "account")
        self._demand_strength(passphrase)
        vault_id, secret = self._keys.new_vault_id(), self._keys.new_secret()
        made_folder = self._files.prepare(folder)
        held = self._held_for_new(folder, secret)
        try:
            extra = self._computer.make(vault_id) if bind_to_computer else None
            keys = KeyFile(vault_id, name)
            keys = self._keys.with_slot(keys, secret, account, passphrase, extra)
            store = self._made(folder, keys, account, held)
        except BaseException:
            held.lock.release()
            self._files.discard(folder, vault_id, with_folder=made_folder)
            if bind_to_computer:
                self._computer.forget(vault_id)
            raise
        return NewVault(store, self._keys.code_of(secret))

    def unlock(self, folder: Path, account: str, passphrase: str) -> VaultStore:
        """Open the vault with an account's passphrase.

        Raises VaultMissingError, PlaceMissingError, UnsafePlaceError, VaultInUseError,
        KeyFileMissingError, KeyFileDamagedError, WrongPassphraseError,
        ComputerSecretMissingError, NoKeyringError, and what `VaultDatabases.open` raises.
        """
        with self._taken(folder) as lock:
            secret, vault_id = self._finder.by_passphrase(folder, account, passphrase)
            key = self._keys.database_key(secret, vault_id)
            return self._opened(folder, key, account, _Held(secret, lock), "unlock")

    def unlock_with_code(
        self, folder: Path, recovery_code: str, account: str, new_passphrase: str
    ) -> VaultStore:
        """Open the vault with its recovery code and give the account a new passphrase.

        Works without a usable key file: it is then made anew with this one account, and a
        damaged one is kept aside. Raises MistypedRecoveryCodeError, WrongRecoveryCodeError,
        PassphraseTooWeakError, and what `unlock` raises of place, lock and database.
        """
        account = clean_line(account, "account")
        secret = self._keys.secret_of(recovery_code)
        self._demand_strength(new_passphrase)
        with self._taken(folder) as lock:
            keys, vault_id = self._finder.by_code(folder, secret)
            key = self._keys.database_key(secret, vault_id)
            held = _Held(secret, lock)
            store = self._opened(folder, key, account, held, "unlock_with_code")
        try:
            if keys is None:
                self._files.set_key_file_aside(folder)
            old = keys or KeyFile(vault_id, store.name)
            new = self._keys.with_slot(old, secret, account, new_passphrase, None)
            self._files.save_key_file(folder, vault_id, self._keys.written(new))
        except BaseException:
            store.close()
            raise
        return store

    # --- a lost key file ---------------------------------------------------------------

    def has_key_copy(self, folder: Path) -> bool:
        """Tell whether this computer keeps a usable copy of the vault's key file."""
        return self._finder.copy(folder) is not None

    def restore_key_file(self, folder: Path) -> None:
        """Put this computer's copy in place of a lost or damaged key file, keeping the latter.

        Raises KeyFileMissingError where there is no copy.
        """
        copy = self._finder.copy(folder)
        if copy is None:
            raise KeyFileMissingError(folder)
        with self._taken(folder) as lock:
            self._files.set_key_file_aside(folder)
            self._files.save_key_file(folder, copy.vault_id, self._keys.written(copy))
            lock.release()

    # --- accounts of an open vault -----------------------------------------------------

    def add_account(
        self,
        folder: Path,
        store: VaultStore,
        account: str,
        passphrase: str,
        *,
        bind_to_computer: bool = False,
    ) -> None:
        """Give one more person a key slot of the open vault.

        Raises AccountExistsError, PassphraseTooWeakError, NoKeyringError, TextMissingError,
        VaultLockedError, KeyFileDamagedError and what writing the key file raises.
        """
        account = clean_line(account, "account")
        secret, keys = self._keys_of_open(folder)
        if keys.slot_of(account):
            raise AccountExistsError(account)
        self._demand_strength(passphrase)
        extra = self._computer.make(keys.vault_id) if bind_to_computer else None
        new = self._keys.with_slot(keys, secret, account, passphrase, extra)
        self._replace_keys(folder, store, new, "add_account")

    def remove_account(self, folder: Path, store: VaultStore, account: str) -> None:
        """Take a person's key slot away, with the words it had not stored; never the last.

        Who kept an old key file, or the recovery code, could still open an old copy of the
        vault. Raises AccountMissingError, LastAccountError, VaultLockedError,
        KeyFileDamagedError.
        """
        secret, keys = self._keys_of_open(folder)
        if keys.slot_of(account) is None:
            raise AccountMissingError(account)
        if len(keys.slots) == 1:
            raise LastAccountError(account)
        new = self._keys.without_slot(keys, secret, account)
        self._replace_keys(folder, store, new, "remove_account", leaving=account)

    def change_passphrase(
        self, folder: Path, store: VaultStore, account: str, old: str, new: str
    ) -> None:
        """Replace an account's passphrase; a tie to this computer stays.

        Raises WrongPassphraseError, PassphraseTooWeakError, VaultLockedError,
        KeyFileDamagedError.
        """
        secret, keys = self._keys_of_open(folder)
        self._finder.secret_of(keys, account, old)
        self._demand_strength(new)
        slot = keys.slot_of(account)
        extra = self._finder.computer_secret(keys, slot) if slot else None
        changed = self._keys.with_slot(keys, secret, account, new, extra)
        self._replace_keys(folder, store, changed, "change_passphrase")

    # --- inside ------------------------------------------------------------------------

    def _demand_strength(self, passphrase: str) -> None:
        strength = self._meter.strength(passphrase)
        if not strength.is_enough:
            raise PassphraseTooWeakError(strength.reason)

    @contextmanager
    def _taken(self, folder: Path) -> Iterator[VaultLock]:
        """Hold the vault for the block; it stays held unless the block fails."""
        self._files.check_place(folder)
        lock = self._files.lock(folder)
        try:
            yield lock
        except BaseException:
            lock.release()
            raise

    def _held_for_new(self, folder: Path, secret: bytes) -> _Held:
        """Lock a folder for a new vault, unless another program was quicker to make one."""
        lock = self._files.lock(folder)
        if self._files.has_vault(folder):
            lock.release()
            raise VaultExistsError(folder)
        return _Held(secret, lock)

    def _key_file(self, folder: Path) -> KeyFile:
        self._files.check_place(folder)
        return self._finder.key_file(folder)

    def _made(self, folder: Path, keys: KeyFile, account: str, held: _Held) -> VaultStore:
        key = self._keys.database_key(held.secret, keys.vault_id)
        # the key file first: a database without one could never be opened
        self._files.save_key_file(folder, keys.vault_id, self._keys.written(keys))
        self._databases.make(self._files.database(folder), key, keys.name)
        return self._opened(folder, key, account, held, "create")

    def _opened(self, folder: Path, key: bytes, account: str, held: _Held, act: str) -> VaultStore:
        vault_id = key[32:]
        hooks = VaultHooks(
            full=lambda: self._make_room(folder, held),
            closed=lambda head: self._close(folder, vault_id, head),
            anchors=self._anchors(folder, vault_id),
        )
        with self._guard:
            self._held[folder.resolve()] = held
        try:
            store = self._databases.open(self._files.database(folder), key, account, hooks)
        except BaseException:
            with self._guard:
                self._held.pop(folder.resolve(), None)
            raise
        try:
            held.lock.announce(account)
            _note(store, act)
            self._files.fill_reserve(folder)
        except BaseException:
            store.close()
            raise
        held.may_free_reserve = True
        return store

    def _anchors(self, folder: Path, vault_id: bytes) -> tuple[Anchor, ...]:
        found = (_anchor(data) for data in self._files.anchors(folder, vault_id))
        return tuple(anchor for anchor in found if anchor)

    def _make_room(self, folder: Path, held: _Held) -> None:
        if held.may_free_reserve:  # not while unlocking, which must change nothing
            self._files.free_reserve(folder)

    def _close(self, folder: Path, vault_id: bytes, head: Anchor) -> None:
        data = json.dumps({"seq": head.seq, "hash": head.hash}).encode()
        self._files.save_anchor(folder, vault_id, data)
        with self._guard:
            held = self._held.pop(folder.resolve(), None)
        if held:
            held.lock.release()

    def _keys_of_open(self, folder: Path) -> tuple[bytes, KeyFile]:
        """Return secret and key file of an open vault; another vault's is not written on."""
        with self._guard:
            held = self._held.get(folder.resolve())
        if held is None:
            raise VaultLockedError
        keys = self._key_file(folder)
        if not self._keys.is_sealed_with(keys, held.secret):
            raise KeyFileDamagedError(folder)
        return held.secret, keys

    def _replace_keys(
        self, folder: Path, store: VaultStore, keys: KeyFile, act: str, *, leaving: str = ""
    ) -> None:
        with store.change() as tables:  # no entry without the deed, and no deed without room
            tables.audit.note(act, "vault", 0)
            if leaving:  # or the next person of that name would be given them
                tables.loose_words.keep(leaving, ())
                forget_unfinished(tables, leaving)
            self._files.save_key_file(folder, keys.vault_id, self._keys.written(keys))


def _note(store: VaultStore, act: str) -> None:
    with store.change() as tables:
        tables.audit.note(act, "vault", 0)


def _anchor(untrusted: bytes) -> Anchor | None:
    try:
        fields = json.loads(untrusted)
        return Anchor(int(fields["seq"]), str(fields["hash"]))
    except (ValueError, KeyError, TypeError):
        return None
