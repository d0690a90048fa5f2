"""The tables that repair needs, made once."""

from pathlib import Path

import pytest

from app.machine.repair_tables import CharacterTables

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def tables() -> CharacterTables:
    """Return the tables as the program has them."""
    return CharacterTables(ROOT / "resources" / "words")
