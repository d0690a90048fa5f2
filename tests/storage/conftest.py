"""An open vault for each test of storage."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services.ports.vault_store import VaultStore
from tests.builders_vault import a_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[VaultStore]:
    """Give an open, empty vault in tmp_path."""
    store = a_store(tmp_path)
    yield store
    store.close()
