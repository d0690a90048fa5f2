"""What stood in a dialog when the vault was locked over it."""

from pathlib import Path

from app.services.entry import Entry
from tests.builders_materials import OTHER, OWN, Office

_FORM = "material_intake"


def test_it_is_there_until_it_is_forgotten_and_for_its_account_only(
    entry: Entry, tmp_path: Path
) -> None:
    """After another opening, never for somebody else."""
    office = Office(entry, tmp_path / "office")
    office.turn(OWN).material.unfinished.keep(_FORM, "旧".encode())
    office.turn(OWN).material.unfinished.keep(_FORM, "𠮷".encode())
    assert office.turn(OTHER).material.unfinished.get(_FORM) == b""
    mine = office.turn(OWN).material.unfinished
    assert mine.get("another") == b""
    assert mine.get(_FORM) == "𠮷".encode()
    mine.forget(_FORM)
    assert mine.get(_FORM) == b""
    with office.store.read() as tables:
        assert tables.audit.first_break() is None
    office.close()
