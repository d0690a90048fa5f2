"""Each way a vault cannot be opened or made has its own error and changes nothing."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.services import errors
from app.services.vault_access import VaultAccess
from app.storage.connection import connect
from app.storage.migrations.runner import NEWEST
from tests.builders_vault import (
    PASSPHRASE,
    an_access,
    an_entry,
    stored_talk,
    texts,
)
from tests.services.vaults import (
    OTHER,
    REFUSALS,
    a_closed_vault,
    everything,
    the_words,
)
from tests.small_disk import a_small_disk


@pytest.mark.parametrize("harm", REFUSALS)
def test_each_harm_has_its_own_error_and_changes_nothing(
    access: VaultAccess, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    """The error says what is wrong, and not a byte is different afterwards."""
    folder = tmp_path / "v"
    a_closed_vault(access, folder)
    harm(folder)
    before = everything(tmp_path)

    with pytest.raises(REFUSALS[harm]):
        access.unlock(folder, "li.wen", PASSPHRASE)

    assert everything(tmp_path) == before


@pytest.mark.parametrize(
    ("account", "passphrase"), [("li.wen", OTHER), ("zhao", PASSPHRASE), ("", "")]
)
def test_wrong_words_change_nothing(
    access: VaultAccess, tmp_path: Path, account: str, passphrase: str
) -> None:
    """A wrong passphrase and an unknown account are told alike, as often as one likes."""
    a_closed_vault(access, tmp_path / "v")
    before = everything(tmp_path)
    for _ in range(3):
        with pytest.raises(errors.WrongPassphraseError):
            access.unlock(tmp_path / "v", account, passphrase)
    assert everything(tmp_path) == before
    access.unlock(tmp_path / "v", "li.wen", PASSPHRASE).close()


def test_a_key_file_of_another_vault_is_damaged_for_this_one(
    access: VaultAccess, tmp_path: Path
) -> None:
    """Its passphrase opens its slot, but not this database."""
    a_closed_vault(access, tmp_path / "a")
    a_closed_vault(access, tmp_path / "b")
    shutil.copy(tmp_path / "a" / "vault.keys", tmp_path / "b" / "vault.keys")
    with pytest.raises(errors.KeyFileDamagedError):
        access.unlock(tmp_path / "b", "li.wen", PASSPHRASE)


def test_a_newer_vault_is_refused_unchanged(access: VaultAccess, tmp_path: Path) -> None:
    """A vault of a later program says so."""
    folder = tmp_path / "v"
    code = a_closed_vault(access, folder)
    ring = access._keys
    key = ring.database_key(ring.secret_of(code), (folder / "vault.db").read_bytes()[:16])
    connection = connect(folder / "vault.db", key)
    connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    connection.close()
    before = everything(tmp_path)
    with pytest.raises(errors.NewerVaultError):
        access.unlock(folder, "li.wen", PASSPHRASE)
    assert everything(tmp_path) == before


def test_only_one_holds_the_vault(access: VaultAccess, tmp_path: Path) -> None:
    """The second to come is told who is in; after closing the way is free."""
    folder = tmp_path / "v"
    a_closed_vault(access, folder)
    store = access.unlock(folder, "li.wen", PASSPHRASE)
    for other in (access, an_access(tmp_path / "own2")):
        with pytest.raises(errors.VaultInUseError) as caught:
            other.unlock(folder, "li.wen", PASSPHRASE)
        assert caught.value.account == "li.wen"
        assert caught.value.computer
        assert caught.value.since.startswith("2026-03-05T09:30")
    assert the_words(store) == ["记下的话"]
    access.unlock(folder, "li.wen", PASSPHRASE).close()


@pytest.mark.parametrize(
    "name", ["OneDrive - 县纪委", "WPS云盘", "坚果云", "BaiduNetdiskWorkspace"]
)
def test_a_synced_folder_is_no_place(access: VaultAccess, tmp_path: Path, name: str) -> None:
    """Neither making nor opening a vault goes on in a folder that a program copies about."""
    folder = tmp_path / name / "v"
    folder.parent.mkdir()
    with pytest.raises(errors.UnsafePlaceError):
        access.create(folder, "室", "li.wen", PASSPHRASE)
    assert everything(tmp_path) == {}
    a_closed_vault(access, tmp_path / "v")
    (tmp_path / "v").rename(folder)
    before = everything(tmp_path)
    with pytest.raises(errors.UnsafePlaceError):
        access.unlock(folder, "li.wen", PASSPHRASE)
    assert everything(tmp_path) == before


def test_a_missing_parent_is_a_missing_place(access: VaultAccess, tmp_path: Path) -> None:
    """A vault is not made on a medium that is not there."""
    with pytest.raises(errors.PlaceMissingError):
        access.create(tmp_path / "stick" / "v", "室", "li.wen", PASSPHRASE)


def test_a_read_only_medium_is_refused_unchanged(access: VaultAccess, tmp_path: Path) -> None:
    """Neither a new vault nor an old one goes on where nothing can be written."""
    with a_small_disk(tmp_path / "disk") as disk:
        a_closed_vault(access, disk.path / "v")
        disk.protect()
        before = everything(tmp_path)
        with pytest.raises(errors.ReadOnlyPlaceError):
            access.unlock(disk.path / "v", "li.wen", PASSPHRASE)
        with pytest.raises(errors.ReadOnlyPlaceError):
            access.create(disk.path / "w", "室", "li.wen", PASSPHRASE)
        assert access.accounts(disk.path / "v") == ("li.wen",)
        assert everything(tmp_path) == before


@pytest.mark.parametrize("leave", [0, 8192, 40_000])
def test_a_full_disk_refuses_to_open_and_changes_nothing(
    access: VaultAccess, tmp_path: Path, leave: int
) -> None:
    """However little room is left, the vault stays as it was."""
    with a_small_disk(tmp_path / "disk") as disk:
        folder = disk.path / "v"
        a_closed_vault(access, folder)
        filler = disk.fill(leave=leave)
        before = everything(folder)
        with pytest.raises(errors.DiskFullError):
            access.unlock(folder, "li.wen", PASSPHRASE)
        after = everything(folder)
        note = str(folder / "vault.lock")
        assert {**after, note: b""} == {**before, note: b""}
        filler.unlink()
        assert the_words(access.unlock(folder, "li.wen", PASSPHRASE)) == ["记下的话"]


@pytest.mark.parametrize("leave", [0, 8192, 100_000, 300_000])
def test_a_full_disk_takes_no_new_vault(access: VaultAccess, tmp_path: Path, leave: int) -> None:
    """A vault that does not fit is not left there by half."""
    with a_small_disk(tmp_path / "disk") as disk:
        disk.fill(leave=leave)
        try:
            store = access.create(disk.path / "v", "室", "li.wen", PASSPHRASE).store
        except errors.DiskFullError:
            assert [p.name for p in disk.path.iterdir()] == ["filler"]
            assert list((tmp_path / "own").rglob("vault.*")) == []
        else:
            store.close()
            assert leave >= 100_000


def test_the_reserve_is_freed_when_the_disk_is_full(access: VaultAccess, tmp_path: Path) -> None:
    """The first change that does not fit fails whole; tried again it goes through."""
    with a_small_disk(tmp_path / "disk") as disk:
        folder = disk.path / "v"
        store = access.create(folder, "室", "li.wen", PASSPHRASE).store
        talk_id = stored_talk(store)
        disk.fill()
        added = 0
        with pytest.raises(errors.DiskFullError):  # noqa: PT012  (it fits a few times at first)
            while True:
                with store.change() as tables:
                    tables.transcript.add(an_entry(talk_id, "谈" * 500))
                added += 1
        assert store.reserve_used
        assert not (folder / "vault.reserve").exists()
        with store.change() as tables:
            tables.transcript.add(an_entry(talk_id, "谈" * 500))
        with store.read() as tables:
            assert len(texts(tables, talk_id)) == added + 1
            assert tables.audit.first_break() is None
        assert store.is_sound()
        store.close()
