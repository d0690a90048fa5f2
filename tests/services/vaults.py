"""Vaults made and harmed for the tests of vault access."""

import shutil
from collections.abc import Callable
from pathlib import Path

from app.services import errors
from app.services.ports.vault_store import VaultStore
from app.services.vault_access import VaultAccess
from tests.builders_vault import PASSPHRASE, an_entry, stored_talk, texts

OTHER = "copper-window-82-Birch"


def a_closed_vault(access: VaultAccess, folder: Path, **options: bool) -> str:
    """Make a vault with one talk and one entry, close it, return its recovery code."""
    new = access.create(folder, "第一室", "li.wen", PASSPHRASE, **options)
    talk_id = stored_talk(new.store)
    with new.store.change() as tables:
        tables.transcript.add(an_entry(talk_id, "记下的话"))
    new.store.close()
    return new.recovery_code


def the_words(store: VaultStore) -> list[str]:
    """Return what the vault holds, and close it."""
    with store.read() as tables:
        found = texts(tables, tables.talks.all()[0].id)
    store.close()
    return found


def everything(folder: Path) -> dict[str, bytes]:
    """Return every file below the folder."""
    return {str(p): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def lose_database(folder: Path) -> None:
    """Take the database away."""
    (folder / "vault.db").unlink()


def lose_folder(folder: Path) -> None:
    """Take the whole folder away."""
    shutil.rmtree(folder)


def lose_keys(folder: Path) -> None:
    """Take the key file away."""
    (folder / "vault.keys").unlink()


def damage_keys(folder: Path) -> None:
    """Change one letter of the key file's name field."""
    path = folder / "vault.keys"
    path.write_bytes(path.read_bytes().replace("第一室".encode(), "第二室".encode()))


def break_keys(folder: Path) -> None:
    """Cut the key file short."""
    path = folder / "vault.keys"
    path.write_bytes(path.read_bytes()[:100])


def damage_database(folder: Path) -> None:
    """Destroy the first page."""
    path = folder / "vault.db"
    path.write_bytes(path.read_bytes()[:16] + bytes(4080) + path.read_bytes()[4096:])


def empty_database(folder: Path) -> None:
    """Cut the database to nothing."""
    (folder / "vault.db").write_bytes(b"")


def add_journal(folder: Path) -> None:
    """Lay a journal beside the database."""
    (folder / "vault.db-journal").write_bytes(b"x" * 4096)


REFUSALS: dict[Callable[[Path], None], type[Exception]] = {
    lose_database: errors.VaultMissingError,
    lose_folder: errors.PlaceMissingError,
    lose_keys: errors.KeyFileMissingError,
    damage_keys: errors.KeyFileDamagedError,
    break_keys: errors.KeyFileDamagedError,
    damage_database: errors.VaultDamagedError,
    empty_database: errors.VaultDamagedError,
    add_journal: errors.ForeignJournalError,
}
