"""Someone who imports tables of units and persons into a real vault."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import openpyxl

from app.domain.ids import UnitId
from app.domain.register import Person, Unit
from app.machine.spreadsheet import SpreadsheetFiles
from app.services.ports.vault_store import VaultStore
from app.services.register_import import ImportResult, RegisterImport
from app.services.register_preview import CellFault, ImportKind, Preview
from tests.builders_schemes import shipped
from tests.builders_vault import an_open_store

UNITS, PERSONS = ImportKind.UNITS, ImportKind.PERSONS
UNIT_HEADS = ["单位名称", "简称", "层级", "上级单位", "排序"]
PERSON_HEADS = ["姓名", "单位", "职务", "一把手", "管理权限", "排序"]


class Desk:
    """Someone who imports tables into a vault."""

    def __init__(self, store: VaultStore, folder: Path) -> None:
        self.service = RegisterImport(SpreadsheetFiles)
        self.store = store
        self.scheme = shipped("anhui")
        self.folder = folder

    def preview(self, kind: ImportKind, *rows: list[object]) -> Preview:
        """Return the preview of a workbook with these rows."""
        book = openpyxl.Workbook()
        for row in rows:
            book.worksheets[0].append(row)
        book.save(self.folder / "list.xlsx")
        return self.service.preview(self.store, self.folder / "list.xlsx", kind, self.scheme)

    def units(self, *rows: list[object]) -> Preview:
        """Return the preview of a table of units with the usual heads."""
        return self.preview(UNITS, list(UNIT_HEADS), *rows)

    def persons(self, *rows: list[object]) -> Preview:
        """Return the preview of a table of persons with the usual heads."""
        return self.preview(PERSONS, list(PERSON_HEADS), *rows)

    def keep(self, preview: Preview) -> ImportResult:
        """Confirm a preview."""
        return self.service.store(self.store, preview)

    def stored_units(self) -> dict[str, Unit]:
        """Return the units of the vault by name."""
        with self.store.read() as tables:
            return {unit.name: unit for unit in tables.units.all()}

    def stored_persons(self) -> tuple[Person, ...]:
        """Return the persons of the vault in order."""
        with self.store.read() as tables:
            return tables.persons.all()

    def keep_county(self) -> UnitId:
        """Store one county, 青竹县, and return its id."""
        self.keep(self.units(["青竹县", "青竹", "县"]))
        return self.stored_units()["青竹县"].id


@contextmanager
def an_open_desk(folder: Path) -> Iterator[Desk]:
    """Hold a desk on an empty vault open for a block."""
    (folder / "vault").mkdir()
    with an_open_store(folder / "vault") as store:
        yield Desk(store, folder)


def faults_of(preview: Preview) -> list[set[tuple[str, CellFault]]]:
    """Return what is the matter with each row, as field and fault."""
    return [{(note.field, note.fault) for note in row.notes} for row in preview.rows]
