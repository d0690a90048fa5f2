"""Bringing tables up to date: all steps or none, and never backwards."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.services.errors import NewerVaultError
from app.storage.connection import connect
from app.storage.migrations.runner import NEWEST, STEPS, bring_up_to_date
from tests.builders_vault import KEY, a_store, an_open_store, stored_talk


def version(connection: dbapi2.Connection) -> int:
    """Return the version the tables say they have."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_a_fresh_vault_has_the_newest_tables(tmp_path: Path) -> None:
    """A new vault is made by the same steps as an old one is brought up to date."""
    with an_open_store(tmp_path):
        pass
    connection = connect(tmp_path / "vault.db", KEY)
    assert version(connection) == NEWEST == len(STEPS)
    tables = connection.execute("SELECT count(*) FROM sqlite_schema WHERE type = 'table'")
    bring_up_to_date(connection, tmp_path)
    assert tables.fetchone()[0] > 15
    connection.close()


def test_a_step_that_fails_leaves_the_old_tables(tmp_path: Path) -> None:
    """A step and the note of it are one transaction."""
    with an_open_store(tmp_path):
        pass
    connection = connect(tmp_path / "vault.db", KEY)
    broken = (*STEPS, ("CREATE TABLE extra (id INTEGER)", "CREATE NONSENSE"))

    with pytest.raises(dbapi2.OperationalError):
        bring_up_to_date(connection, tmp_path, broken)

    assert version(connection) == NEWEST
    assert not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'extra'").fetchall()
    bring_up_to_date(connection, tmp_path, (*STEPS, ("CREATE TABLE extra (id INTEGER)",)))
    assert version(connection) == NEWEST + 1
    connection.close()


def test_a_newer_vault_is_refused_unchanged(tmp_path: Path) -> None:
    """A vault of a later program is not opened and not a byte of it changes."""
    with an_open_store(tmp_path) as store:
        stored_talk(store)
    connection = connect(tmp_path / "vault.db", KEY)
    connection.execute(f"PRAGMA user_version = {NEWEST + 1}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    with pytest.raises(NewerVaultError):
        a_store(tmp_path)

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_every_step_is_its_own_file() -> None:
    """Step n lives in vNNNN_*.py, so that nobody edits an old one by mistake."""
    from app.storage import migrations  # noqa: PLC0415

    folder = Path(str(migrations.__file__)).parent
    assert [int(p.name[1:5]) for p in sorted(folder.glob("v*.py"))] == list(range(1, NEWEST + 1))
