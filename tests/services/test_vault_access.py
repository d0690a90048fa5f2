"""Creating, unlocking and re-keying a vault; whatever fails leaves everything as it was."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.text import TextMissingError
from app.machine.vault_files import VaultFolderFiles
from app.services import errors
from app.services.ports.vault_store import AnchorVerdict
from app.services.vault_access import VaultAccess
from tests.builders_vault import (
    PASSPHRASE,
    FakeComputer,
    an_access,
    stored_talk,
)
from tests.services.vaults import (
    OTHER,
    a_closed_vault,
    break_keys,
    damage_database,
    damage_keys,
    everything,
    lose_keys,
    the_words,
)


class NoKeyring(FakeComputer):
    """A computer without keyring."""

    def make(self, vault_id: bytes) -> bytes:  # noqa: ARG002
        """Fail as there is none."""
        raise errors.NoKeyringError

    def get(self, vault_id: bytes) -> bytes | None:  # noqa: ARG002
        """Fail as there is none."""
        raise errors.NoKeyringError


def test_a_vault_is_made_closed_and_opened_again(access: VaultAccess, tmp_path: Path) -> None:
    """What was stored is there again, and the folder says who may come in."""
    folder = tmp_path / "谈话库"
    assert not access.has_vault(folder)

    a_closed_vault(access, folder)

    assert access.has_vault(folder)
    assert access.name(folder) == "第一室"
    assert access.accounts(folder) == ("li.wen",)
    store = access.unlock(folder, "li.wen", PASSPHRASE)
    assert (store.name, store.account) == ("第一室", "li.wen")
    assert store.anchor_verdict is AnchorVerdict.GOOD
    with store.read() as tables:
        assert tables.audit.newest(1)[0].act == "unlock"
        assert tables.audit.first_break() is None
    assert the_words(store) == ["记下的话"]


def test_files_are_private(access: VaultAccess, tmp_path: Path) -> None:
    """Folder and files can be entered and read by this person alone."""
    a_closed_vault(access, tmp_path / "v")
    assert (tmp_path / "v").stat().st_mode & 0o777 == 0o700
    for path in [*(tmp_path / "v").iterdir(), *(tmp_path / "own").rglob("*.*")]:
        assert path.stat().st_mode & 0o077 == 0, path


@pytest.mark.parametrize(
    ("name", "account", "passphrase", "error"),
    [
        ("", "li.wen", PASSPHRASE, TextMissingError),
        ("室", " ", PASSPHRASE, TextMissingError),
        ("室", "li.wen", "password", errors.PassphraseTooWeakError),
        ("室", "li.wen", "", errors.PassphraseTooWeakError),
    ],
)
def test_a_vault_needs_name_account_and_a_fair_passphrase(
    access: VaultAccess, tmp_path: Path, name: str, account: str, passphrase: str, error: type
) -> None:
    """What is missing is said before anything is made."""
    with pytest.raises(error):
        access.create(tmp_path / "v", name, account, passphrase)
    assert everything(tmp_path) == {}
    assert not (tmp_path / "v").exists()


def test_a_second_vault_in_the_same_folder_is_refused(access: VaultAccess, tmp_path: Path) -> None:
    """Nothing of the vault that is there changes."""
    a_closed_vault(access, tmp_path / "v")
    before = everything(tmp_path)
    with pytest.raises(errors.VaultExistsError):
        access.create(tmp_path / "v", "另一个", "x", PASSPHRASE)
    assert everything(tmp_path) == before


def test_a_folder_with_other_files_keeps_them(tmp_path: Path) -> None:
    """A creation that fails takes back its own files and no others."""
    folder = tmp_path / "v"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    access = an_access(tmp_path / "own", NoKeyring())
    with pytest.raises(errors.NoKeyringError):
        access.create(folder, "室", "x", PASSPHRASE, bind_to_computer=True)
    assert [p.name for p in folder.iterdir()] == ["notes.txt"]
    a_closed_vault(access, folder)


def test_the_code_opens_and_gives_a_new_passphrase(access: VaultAccess, tmp_path: Path) -> None:
    """The forgotten passphrase is replaced; other accounts keep theirs."""
    folder = tmp_path / "v"
    code = a_closed_vault(access, folder)
    store = access.unlock(folder, "li.wen", PASSPHRASE)
    access.add_account(folder, store, "zhao", PASSPHRASE)
    store.close()

    store = access.unlock_with_code(folder, code.lower(), "li.wen", OTHER)

    assert the_words(store) == ["记下的话"]
    with pytest.raises(errors.WrongPassphraseError):
        access.unlock(folder, "li.wen", PASSPHRASE)
    access.unlock(folder, "li.wen", OTHER).close()
    access.unlock(folder, "zhao", PASSPHRASE).close()


@pytest.mark.parametrize("harm", [lose_keys, break_keys, damage_keys])
def test_the_code_opens_without_the_key_file(
    access: VaultAccess, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    """Code and database alone are enough; a damaged key file is kept aside."""
    folder = tmp_path / "v"
    code = a_closed_vault(access, folder)
    harm(folder)

    assert the_words(access.unlock_with_code(folder, code, "zhao", OTHER)) == ["记下的话"]

    assert access.accounts(folder) == ("zhao",)
    assert access.name(folder) == "第一室"
    assert (folder / "vault.keys.1.aside").exists() == (harm is not lose_keys)
    access.unlock(folder, "zhao", OTHER).close()


def test_a_wrong_code_is_not_a_mistyped_one(access: VaultAccess, tmp_path: Path) -> None:
    """Another vault's code is well formed; a slip of the pen is not. Nothing changes."""
    code = a_closed_vault(access, tmp_path / "v")
    other = a_closed_vault(access, tmp_path / "w")
    slip = ("2" if code[0] != "2" else "3") + code[1:]
    before = everything(tmp_path)
    with pytest.raises(errors.WrongRecoveryCodeError):
        access.unlock_with_code(tmp_path / "v", other, "li.wen", OTHER)
    with pytest.raises(errors.MistypedRecoveryCodeError):
        access.unlock_with_code(tmp_path / "v", slip, "li.wen", OTHER)
    with pytest.raises(errors.PassphraseTooWeakError):
        access.unlock_with_code(tmp_path / "v", code, "li.wen", "12345678")
    assert everything(tmp_path) == before


def test_the_right_code_for_a_damaged_vault_says_damaged(
    access: VaultAccess, tmp_path: Path
) -> None:
    """Someone with the right code is not told that it is wrong."""
    code = a_closed_vault(access, tmp_path / "v")
    damage_database(tmp_path / "v")
    with pytest.raises(errors.VaultDamagedError):
        access.unlock_with_code(tmp_path / "v", code, "li.wen", OTHER)
    lose_keys(tmp_path / "v")
    with pytest.raises(errors.VaultDamagedError):
        access.unlock_with_code(tmp_path / "v", code, "li.wen", OTHER)


@pytest.mark.parametrize("harm", [lose_keys, break_keys])
def test_the_copy_of_the_key_file_is_put_back(
    access: VaultAccess, tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    """The copy on this computer opens the vault as before; without one the loss is said."""
    folder = tmp_path / "v"
    a_closed_vault(access, folder)
    harm(folder)
    stranger = an_access(tmp_path / "elsewhere")
    assert access.has_key_copy(folder)
    assert not stranger.has_key_copy(folder)
    with pytest.raises(errors.KeyFileMissingError):
        stranger.restore_key_file(folder)

    access.restore_key_file(folder)

    assert the_words(access.unlock(folder, "li.wen", PASSPHRASE)) == ["记下的话"]


def test_an_older_vault_put_back_is_noticed(access: VaultAccess, tmp_path: Path) -> None:
    """The anchor on this computer remembers what the folder no longer knows."""
    folder = tmp_path / "v"
    a_closed_vault(access, folder)
    shutil.copytree(folder, tmp_path / "old")
    store = access.unlock(folder, "li.wen", PASSPHRASE)
    stored_talk(store, "2026-0002")
    store.close()
    shutil.rmtree(folder)
    (tmp_path / "old").rename(folder)

    store = access.unlock(folder, "li.wen", PASSPHRASE)

    assert store.anchor_verdict is AnchorVerdict.ROLLED_BACK
    store.close()


def test_accounts_come_and_go_but_never_the_last(access: VaultAccess, tmp_path: Path) -> None:
    """Each account opens with its own passphrase; each change is in the audit trail."""
    folder = tmp_path / "v"
    a_closed_vault(access, folder)
    store = access.unlock(folder, "li.wen", PASSPHRASE)
    access.add_account(folder, store, "zhao", OTHER)
    with pytest.raises(errors.AccountExistsError):
        access.add_account(folder, store, "zhao", PASSPHRASE)
    with pytest.raises(errors.PassphraseTooWeakError):
        access.add_account(folder, store, "qian", "qwertyuiop")
    assert access.accounts(folder) == ("li.wen", "zhao")
    access.remove_account(folder, store, "li.wen")
    with pytest.raises(errors.LastAccountError):
        access.remove_account(folder, store, "zhao")
    with pytest.raises(errors.AccountMissingError):
        access.remove_account(folder, store, "li.wen")
    with store.read() as tables:
        acts = [entry.act for entry in tables.audit.newest(2)]
    assert acts == ["remove_account", "add_account"]
    store.close()

    with pytest.raises(errors.WrongPassphraseError):
        access.unlock(folder, "li.wen", PASSPHRASE)
    store = access.unlock(folder, "zhao", OTHER)
    assert store.account == "zhao"
    store.close()
    with pytest.raises(errors.VaultLockedError):
        access.add_account(folder, store, "sun", PASSPHRASE)


def test_a_passphrase_is_changed_by_who_knows_it(access: VaultAccess, tmp_path: Path) -> None:
    """The old one is asked for, and is of no use afterwards."""
    folder = tmp_path / "v"
    a_closed_vault(access, folder)
    store = access.unlock(folder, "li.wen", PASSPHRASE)
    before = everything(folder)["" + str(folder / "vault.keys")]
    with pytest.raises(errors.WrongPassphraseError):
        access.change_passphrase(folder, store, "li.wen", OTHER, OTHER)
    with pytest.raises(errors.PassphraseTooWeakError):
        access.change_passphrase(folder, store, "li.wen", PASSPHRASE, "short")
    assert (folder / "vault.keys").read_bytes() == before
    access.change_passphrase(folder, store, "li.wen", PASSPHRASE, OTHER)
    store.close()
    with pytest.raises(errors.WrongPassphraseError):
        access.unlock(folder, "li.wen", PASSPHRASE)
    access.unlock(folder, "li.wen", OTHER).close()


def test_a_bound_account_opens_on_its_computer_only(tmp_path: Path) -> None:
    """Passphrase and computer together; elsewhere the recovery code helps."""
    folder, computer = tmp_path / "v", FakeComputer()
    access = an_access(tmp_path / "own", computer)
    code = a_closed_vault(access, folder, bind_to_computer=True)
    assert access.needs_computer(folder, "li.wen")
    access.unlock(folder, "li.wen", PASSPHRASE).close()
    other = FakeComputer()
    for machine in (FakeComputer(), other):
        other.make((folder / "vault.db").read_bytes()[:16])
        with pytest.raises(errors.ComputerSecretMissingError):
            an_access(tmp_path / "own", machine).unlock(folder, "li.wen", PASSPHRASE)
    with pytest.raises(errors.NoKeyringError):
        an_access(tmp_path / "own", NoKeyring()).unlock(folder, "li.wen", PASSPHRASE)

    store = access.unlock(folder, "li.wen", PASSPHRASE)
    access.change_passphrase(folder, store, "li.wen", PASSPHRASE, OTHER)
    store.close()
    assert access.needs_computer(folder, "li.wen")
    access.unlock(folder, "li.wen", OTHER).close()

    elsewhere = an_access(tmp_path / "own", NoKeyring())
    assert the_words(elsewhere.unlock_with_code(folder, code, "li.wen", OTHER)) == ["记下的话"]
    assert not elsewhere.needs_computer(folder, "li.wen")


def test_strength_is_told_in_steps(access: VaultAccess) -> None:
    """The screen shows what creation will say."""
    assert not access.strength("abc").is_enough
    assert access.strength(PASSPHRASE).is_enough


@pytest.mark.parametrize("step", ["add", "remove", "change"])
def test_a_key_file_exchanged_meanwhile_is_not_written_on(
    access: VaultAccess, tmp_path: Path, step: str
) -> None:
    """Accounts are only changed in the key file that belongs to the open vault."""
    folder, other = tmp_path / "a", tmp_path / "b"
    a_closed_vault(access, other)
    store = access.create(folder, "第一室", "li.wen", PASSPHRASE).store
    access.add_account(folder, store, "zhou.ning", OTHER)
    foreign = (other / "vault.keys").read_bytes()
    (folder / "vault.keys").write_bytes(foreign)
    steps = {
        "add": lambda: access.add_account(folder, store, "chen.jing", OTHER),
        "remove": lambda: access.remove_account(folder, store, "li.wen"),
        "change": lambda: access.change_passphrase(folder, store, "li.wen", PASSPHRASE, OTHER),
    }
    with pytest.raises(errors.KeyFileDamagedError):
        steps[step]()
    store.close()

    assert (folder / "vault.keys").read_bytes() == foreign


def test_an_account_that_was_not_made_is_not_in_the_trail(
    access: VaultAccess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the key file cannot be written, no entry says that it was."""
    store = access.create(tmp_path / "a", "第一室", "li.wen", PASSPHRASE).store

    def full(_self: VaultFolderFiles, folder: Path, _vault_id: bytes, _data: bytes) -> None:
        raise errors.DiskFullError(folder / "vault.keys")

    monkeypatch.setattr(VaultFolderFiles, "save_key_file", full)
    with pytest.raises(errors.DiskFullError):
        access.add_account(tmp_path / "a", store, "zhou.ning", OTHER)

    with store.read() as tables:
        assert tables.audit.newest(1)[0].act == "create"
    store.close()


def test_a_vault_made_by_another_meanwhile_stays(
    access: VaultAccess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two programs make a vault in one folder: the second finds the first one's, untouched."""
    folder = tmp_path / "a"
    prepare = VaultFolderFiles.prepare

    def be_late(files: VaultFolderFiles, folder: Path) -> bool:
        made = prepare(files, folder)
        monkeypatch.undo()
        a_closed_vault(access, folder)
        return made

    monkeypatch.setattr(VaultFolderFiles, "prepare", be_late)
    with pytest.raises(errors.VaultExistsError):
        access.create(folder, "第二室", "zhou.ning", OTHER)

    assert the_words(access.unlock(folder, "li.wen", PASSPHRASE)) == ["记下的话"]
