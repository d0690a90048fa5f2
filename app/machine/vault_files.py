"""The files around the vault's database; the `VaultFiles` port.

In the vault's folder: vault.db (with -wal and -shm while open), vault.keys, vault.lock,
vault.anchor, vault.reserve. In the person's own folder, under the vault's id: copies of key
file and anchor, which an older vault folder put back does not carry away.
"""

import os
import platform
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from app.domain.errors import CannotProceedError
from app.machine.instance_lock import InstanceLock, take_lock
from app.machine.safe_file import (
    PRIVATE_FILE,
    make_private_folder,
    said_plainly,
    sync_folder,
    write_private,
)
from app.machine.vault_place import is_unsafe
from app.services.errors import (
    KeyFileDamagedError,
    KeyFileMissingError,
    PlaceMissingError,
    UnsafePlaceError,
    VaultExistsError,
    VaultMissingError,
)
from app.services.ports.clock import Clock

RESERVE_BYTES = 16 * 1024 * 1024

_DATABASE = "vault.db"
_KEYS = "vault.keys"
_LOCK = "vault.lock"
_ANCHOR = "vault.anchor"
_RESERVE = "vault.reserve"
_BESIDE = ("-wal", "-shm", "-journal", ".new-wal", ".new-shm", ".new-journal")
_LARGEST_KEY_FILE = 1_000_001
_LARGEST_ANCHOR = 1000
_BLOCK = bytes(1024 * 1024)
_ROOM_BESIDE_RESERVE = 4  # the reserve is only filled where four times as much is free


class VaultFolderFiles:
    """Reads and writes the small files; `own` is the person's folder of vault copies."""

    def __init__(
        self,
        own: Path,
        clock: Clock,
        environment: Mapping[str, str],
        reserve_bytes: int = RESERVE_BYTES,
    ) -> None:
        self._own = own
        self._clock = clock
        self._environment = environment
        self._reserve_bytes = reserve_bytes

    def database(self, folder: Path) -> Path:
        """Return the path of the database in the folder."""
        return folder / _DATABASE

    def has_vault(self, folder: Path) -> bool:
        """Tell whether the folder holds a database, without opening it."""
        try:
            return self.database(folder).is_file()
        except OSError:
            return False

    def check_place(self, folder: Path) -> None:
        """Raise PlaceMissingError, UnsafePlaceError or VaultMissingError for a bad place."""
        if not folder.is_dir():
            raise PlaceMissingError(folder)
        if is_unsafe(folder, self._environment):
            raise UnsafePlaceError(folder)
        if not self.has_vault(folder):
            raise VaultMissingError(folder)

    def prepare(self, folder: Path) -> bool:
        """Make the folder for a new vault; return whether it had to be made.

        A key file without a database is left from a broken creation, or from a database that
        went away: it is kept aside.
        """
        if is_unsafe(folder, self._environment):
            raise UnsafePlaceError(folder)
        if self.database(folder).exists():
            raise VaultExistsError(folder)
        if folder.is_dir():
            self.set_key_file_aside(folder)
            return False
        if not folder.parent.is_dir():
            raise PlaceMissingError(folder.parent)
        make_private_folder(folder)
        return True

    def discard(self, folder: Path, vault_id: bytes, *, with_folder: bool) -> None:
        """Remove everything of a vault that could not be made, and nothing else."""
        base = self.database(folder)
        made = [base.with_name(base.name + end) for end in ("", ".new", *_BESIDE)]
        made += [folder / name for name in (_KEYS, _LOCK, _ANCHOR, _RESERVE)]
        made += [self._copy(vault_id, name) for name in (_KEYS, _ANCHOR)]
        for path in made:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        with suppress(OSError):
            self._copy(vault_id, "").rmdir()
        if with_folder:
            with suppress(OSError):
                folder.rmdir()

    def lock(self, folder: Path) -> InstanceLock:
        """Take the vault; raises VaultInUseError naming the holder."""
        return take_lock(folder / _LOCK, self._clock, platform.node())

    def key_file(self, folder: Path) -> bytes:
        """Return the key file's bytes, at most one more than a key file may have."""
        path = folder / _KEYS
        try:
            with path.open("rb") as file:
                return file.read(_LARGEST_KEY_FILE)
        except FileNotFoundError as error:
            raise KeyFileMissingError(path) from error
        except OSError as error:
            raise KeyFileDamagedError(path) from error

    def save_key_file(self, folder: Path, vault_id: bytes, data: bytes) -> None:
        """Replace the key file, then its copy; a copy that cannot be written is left out."""
        write_private(folder / _KEYS, data)
        self._keep_copy(vault_id, _KEYS, data)

    def set_key_file_aside(self, folder: Path) -> None:
        """Rename a key file that is not to be used to the first free vault.keys.N.aside."""
        path = folder / _KEYS
        if not path.exists():
            return
        number = 1
        while (aside := path.with_name(f"{_KEYS}.{number}.aside")).exists():
            number += 1
        with said_plainly(path):
            path.rename(aside)
            sync_folder(folder)

    def key_file_copy(self, vault_id: bytes) -> bytes | None:
        """Return the copy of the key file kept on this computer."""
        return _content(self._copy(vault_id, _KEYS), _LARGEST_KEY_FILE)

    def anchors(self, folder: Path, vault_id: bytes) -> tuple[bytes, ...]:
        """Return the anchors beside the vault and on this computer."""
        places = (folder / _ANCHOR, self._copy(vault_id, _ANCHOR))
        found = (_content(place, _LARGEST_ANCHOR) for place in places)
        return tuple(data for data in found if data)

    def save_anchor(self, folder: Path, vault_id: bytes, data: bytes) -> None:
        """Keep the anchor in both places; silent where a place cannot be written."""
        with suppress(CannotProceedError, OSError):
            write_private(folder / _ANCHOR, data)
        self._keep_copy(vault_id, _ANCHOR, data)

    def fill_reserve(self, folder: Path) -> None:
        """Set disk space aside; silent where little is free."""
        path = folder / _RESERVE
        with suppress(OSError):
            if path.exists():
                return
            if shutil.disk_usage(folder).free < _ROOM_BESIDE_RESERVE * self._reserve_bytes:
                return
            try:
                _fill(path, self._reserve_bytes)
            except OSError:
                path.unlink(missing_ok=True)

    def free_reserve(self, folder: Path) -> None:
        """Give the reserved space back."""
        with suppress(OSError):
            (folder / _RESERVE).unlink(missing_ok=True)

    def _copy(self, vault_id: bytes, name: str) -> Path:
        return self._own / vault_id.hex() / name

    def _keep_copy(self, vault_id: bytes, name: str, data: bytes) -> None:
        path = self._copy(vault_id, name)
        with suppress(CannotProceedError, OSError):
            make_private_folder(path.parent)
            write_private(path, data)


def _content(path: Path, limit: int) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(limit)
    except OSError:
        return None


def _fill(path: Path, size: int) -> None:
    """Take up real space: a file with a hole in it would reserve nothing."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(handle, "wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
            return
        for _ in range(0, size, len(_BLOCK)):
            file.write(_BLOCK[:size])
