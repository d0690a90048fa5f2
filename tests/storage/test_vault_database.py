"""Making and opening: what is refused before SQLite touches anything."""

import os
from pathlib import Path

import pytest

from app.services.errors import (
    ForeignJournalError,
    PlaceMissingError,
    VaultDamagedError,
)
from app.services.ports.vault_databases import KeyFit
from app.services.ports.vault_store import VaultStore
from app.storage.connection import connect_to_read
from app.storage.file_check import check_journals
from app.storage.vault_database import SqlcipherVaults
from tests.builders_vault import (
    KEY,
    FrozenClock,
    Seen,
    a_store,
    an_entry,
    an_open_store,
    stored_talk,
    texts,
)

OTHER_KEY = bytes(range(48))


def files(folder: Path) -> dict[str, bytes]:
    """Return every file's bytes."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def a_crashed_vault(folder: Path, entries: int = 5) -> Path:
    """Return a folder as it would lie there after a kill: database with a log beside it."""
    live = folder / "live"
    live.mkdir()
    store = a_store(live)
    talk_id = stored_talk(store)
    for i in range(entries):
        with store.change() as tables:
            tables.transcript.add(an_entry(talk_id, f"第{i}句"))
    crashed = folder / "crashed"
    crashed.mkdir()
    for name, data in files(live).items():
        if not name.endswith("-shm"):
            (crashed / name).write_bytes(data)
    store.close()
    return crashed


def entries_of(folder: Path) -> int:
    """Return how many entries of the first talk the vault has."""
    with an_open_store(folder) as store, store.read() as tables:
        return len(texts(tables, tables.talks.all()[0].id))


def test_our_own_log_is_used(tmp_path: Path) -> None:
    """After a kill the log beside the database belongs to it and is read."""
    crashed = a_crashed_vault(tmp_path)
    assert (crashed / "vault.db-wal").stat().st_size > 0
    assert entries_of(crashed) == 5


def test_a_foreign_log_is_refused_unchanged(tmp_path: Path) -> None:
    """Another vault's log would be written into ours; it is refused and nothing moves."""
    crashed = a_crashed_vault(tmp_path)
    ours = tmp_path / "ours"
    ours.mkdir()
    SqlcipherVaults(FrozenClock()).make(ours / "vault.db", OTHER_KEY, "另一个")
    (ours / "vault.db-wal").write_bytes((crashed / "vault.db-wal").read_bytes())
    before = files(ours)

    with pytest.raises(ForeignJournalError) as caught:
        SqlcipherVaults(FrozenClock()).open(ours / "vault.db", OTHER_KEY, "x", Seen().hooks())

    assert caught.value.path.name == "vault.db-wal"
    assert files(ours) == before


def test_a_rollback_journal_is_never_ours(tmp_path: Path) -> None:
    """SQLite would play an old-style journal back into the database."""
    crashed = a_crashed_vault(tmp_path)
    (crashed / "vault.db-journal").write_bytes(b"x" * 600)
    before = files(crashed)
    with pytest.raises(ForeignJournalError):
        a_store(crashed)
    assert files(crashed) == before


def test_a_torn_end_of_our_log_does_no_harm(tmp_path: Path) -> None:
    """A page torn by a power cut fails SQLite's own checksum, so it is left out."""
    crashed = a_crashed_vault(tmp_path)
    wal = crashed / "vault.db-wal"
    data = bytearray(wal.read_bytes())
    data[-2000:] = bytes(2000)
    wal.write_bytes(data)

    check_journals(crashed / "vault.db", KEY)

    assert entries_of(crashed) == 4


@pytest.mark.parametrize("junk", [b"", b"x" * 31, b"\x00" * 5000, os.urandom(9000)])
def test_a_log_that_sqlite_ignores_is_ignored(tmp_path: Path, junk: bytes) -> None:
    """A log without a proper head cannot do anything."""
    with an_open_store(tmp_path):
        pass
    (tmp_path / "vault.db-wal").write_bytes(junk)
    with an_open_store(tmp_path) as store:
        stored_talk(store)
        assert store.is_sound()


def test_page_one_may_stand_in_the_log_alone(tmp_path: Path) -> None:
    """A cut while page 1 is copied back tears it; the log still has it whole."""
    crashed = a_crashed_vault(tmp_path, entries=200)
    path = crashed / "vault.db"
    data = bytearray(path.read_bytes())
    data[512:1024] = bytes(512)
    path.write_bytes(data)

    assert SqlcipherVaults(FrozenClock()).fit(path, KEY) is KeyFit.FITS
    assert entries_of(crashed) == 200


def test_a_key_fits_or_does_not(tmp_path: Path) -> None:
    """A wrong key is told from a damaged first page."""
    with an_open_store(tmp_path):
        pass
    path, vaults = tmp_path / "vault.db", SqlcipherVaults(FrozenClock())
    assert vaults.vault_id(path) == KEY[32:]
    assert vaults.fit(path, KEY) is KeyFit.FITS
    assert vaults.fit(path, OTHER_KEY) is KeyFit.FOREIGN

    path.write_bytes(bytes(4096) + path.read_bytes()[4096:])
    assert vaults.fit(path, KEY) is KeyFit.DAMAGED
    with pytest.raises(VaultDamagedError):
        vaults.open(path, KEY, "x", Seen().hooks())
    path.write_bytes(b"short")
    with pytest.raises(VaultDamagedError):
        vaults.vault_id(path)


def test_a_destroyed_salt_alone_does_not_matter(tmp_path: Path) -> None:
    """The raw key carries the salt, so its copy in the file is not needed."""
    crashed = a_crashed_vault(tmp_path)
    path = crashed / "vault.db"
    path.write_bytes(os.urandom(16) + path.read_bytes()[16:])
    assert entries_of(crashed) == 5


def test_files_are_private(store: VaultStore, tmp_path: Path) -> None:
    """Database and log can be read by this person alone, whatever the umask."""
    stored_talk(store)
    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
    assert modes == dict.fromkeys(("vault.db", "vault.db-wal", "vault.db-shm"), 0o600)


def test_a_place_with_odd_signs_works(tmp_path: Path) -> None:
    """A path with Chinese, blanks and signs that mean something in a URI is only a path."""
    folder = tmp_path / "谈话 库#1?（甲）%41&b"
    folder.mkdir()
    with an_open_store(folder) as store:
        stored_talk(store)
    assert (folder / "vault.db").exists()
    assert len(list(tmp_path.iterdir())) == 1


def test_nothing_is_made_in_a_missing_folder(tmp_path: Path) -> None:
    """A vanished folder is said to be missing, and a reader makes no empty vault."""
    with pytest.raises(PlaceMissingError):
        SqlcipherVaults(FrozenClock()).make(tmp_path / "gone" / "vault.db", KEY, "x")
    with pytest.raises(Exception, match="unable to open"):
        connect_to_read(tmp_path / "none.db", KEY)
    assert list(tmp_path.iterdir()) == []
