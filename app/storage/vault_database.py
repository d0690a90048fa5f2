"""Making and opening vaults; the `VaultDatabases` port."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from app.services.errors import NewerVaultError, VaultDamagedError
from app.services.ports.clock import Clock
from app.services.ports.vault_databases import KeyFit, VaultHooks
from app.storage import file_check
from app.storage.audit_chain import AuditChain
from app.storage.connection import connect, connect_to_read
from app.storage.migrations.runner import NEWEST, bring_up_to_date
from app.storage.page_codec import SALT_BYTES
from app.storage.readers import Readers
from app.storage.sealing import Sealer
from app.storage.sqlite_errors import os_said_plainly, said_plainly
from app.storage.vault_store import SqlcipherStore

_APPLICATION_ID = 0x54414E4C  # "TANL"
_PRIVATE_FILE = 0o600
_DATA_KEY_BYTES = 32


class SqlcipherVaults:
    """Vaults in SQLCipher files; `synchronous` is only lowered to test the tests."""

    def __init__(self, clock: Clock, *, synchronous: str = "FULL") -> None:
        self._clock = clock
        self._synchronous = synchronous

    def vault_id(self, path: Path) -> bytes:
        """Return the 16 bytes the file starts with; raises VaultDamagedError if too short."""
        return file_check.first_bytes(path)

    def fit(self, path: Path, key: bytes) -> KeyFit:
        """Tell whether the key belongs to the database."""
        return file_check.key_fit(path, key)

    def make(self, path: Path, key: bytes, name: str) -> None:
        """Make an empty vault of this name; complete or not there at all."""
        new = path.with_name(path.name + ".new")
        with os_said_plainly(new):
            os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE_FILE))
        with said_plainly(new):
            connection = connect(new, key)
            try:
                connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
                bring_up_to_date(connection, new)
                connection.execute("INSERT INTO meta VALUES ('name', ?), ('rounds', '0')", (name,))
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                connection.close()
        if file_check.first_bytes(new) != key[-SALT_BYTES:]:  # a plain file must never go on
            raise VaultDamagedError(new)
        with os_said_plainly(path):
            new.replace(path)
            _sync(path.parent)

    def open(self, path: Path, key: bytes, account: str, hooks: VaultHooks) -> SqlcipherStore:
        """Open the vault; see the port."""
        page = file_check.first_page(path, key)
        if page is None:
            raise VaultDamagedError(path)
        if file_check.version_in(page) > NEWEST:
            raise NewerVaultError(path)
        file_check.check_journals(path, key)
        with said_plainly(path), _nothing_left_behind(path):
            writer = connect(path, key, synchronous=self._synchronous)
            try:
                bring_up_to_date(writer, path)
                return SqlcipherStore(
                    path=path,
                    writer=writer,
                    readers=Readers(lambda: connect_to_read(path, key)),
                    chain=AuditChain(key[:_DATA_KEY_BYTES]),
                    clock=self._clock,
                    account=account,
                    hooks=hooks,
                    vault_id=key[_DATA_KEY_BYTES:],
                    sealer=Sealer(key),
                )
            except BaseException:
                with suppress(dbapi2.Error):
                    writer.close()
                raise


@contextmanager
def _nothing_left_behind(path: Path) -> Iterator[None]:
    """Remove the empty log that SQLite leaves where it could not open a vault."""
    wal, shared = (path.with_name(path.name + end) for end in ("-wal", "-shm"))
    if wal.exists():
        yield
        return
    try:
        yield
    except BaseException:
        with suppress(OSError):
            if wal.stat().st_size == 0:
                wal.unlink()
                shared.unlink(missing_ok=True)
        raise


def _sync(folder: Path) -> None:
    """Make a rename in the folder survive a power cut; Windows needs and offers no such thing."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
