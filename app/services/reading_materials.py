"""Reading materials: their text, its repair, the original file and its pages.

Whoever has a guarded material before them is noted, each time (谁看过).
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.domain.ids import MaterialId
from app.domain.material import Material, MaterialForm
from app.services.material_rights import note_viewing, readable
from app.services.ports.file_shelf import FileShelf
from app.services.ports.material_pages import MaterialPages
from app.services.ports.vault_store import VaultStore
from app.services.repair_choices import (
    MaterialText,
    RepairChoice,
    RepairView,
    chosen,
    kept_text,
    text_of,
)
from app.services.repairing import Repairing

PAGED = frozenset({MaterialForm.PDF, MaterialForm.PICTURE})
"""What can be shown as pages."""


class ReadingMaterials:
    """Gives out what materials say; every method raises MaterialHiddenError and KeyError."""

    def __init__(
        self,
        store: VaultStore,
        repairing: Repairing,
        pages: Callable[[], MaterialPages],
        shelf: FileShelf,
    ) -> None:
        self._store = store
        self._repairing = repairing
        self._pages = pages
        self._shelf = shelf

    def text(self, material_id: MaterialId) -> MaterialText:
        """Return what a material says."""
        material = self._seen(material_id, "read")
        with self._store.read() as tables:
            return text_of(tables.materials.text(material.id))

    def repair_view(self, material_id: MaterialId) -> RepairView:
        """Return a material's repair as it is stored, with what could be done otherwise."""
        material = self._seen(material_id, "read")
        with self._store.read() as tables:
            kept = text_of(tables.materials.text(material.id))
        offered = self.with_choice(kept.original, kept.choice)
        # what is stored counts: another version of the program may repair otherwise
        return replace(offered, text=kept)

    def with_choice(self, original: str, choice: RepairChoice) -> RepairView:
        """Return a text's repair under a choice, stored nowhere."""
        return chosen(self._repairing.repair(original, choice.without), choice)

    def keep_choice(self, material_id: MaterialId, choice: RepairChoice) -> RepairView:
        """Repair a material's text by a choice and keep that; the original stays."""
        with self._store.read() as tables:
            readable(tables, material_id, self._store.account)
            original = tables.materials.text(material_id).original
        view = self.with_choice(original, choice)
        with self._store.change() as tables:
            material = readable(tables, material_id, self._store.account)
            tables.materials.save_text(material_id, kept_text(view.text))
            tables.materials.save(replace(material, repairs=len(view.text.changes)), "repair")
        return view

    def original(self, material_id: MaterialId) -> bytes:
        """Return the file byte for byte, as it came."""
        material = self._seen(material_id, "show")
        with self._store.read() as tables:
            return tables.materials.data(material.id)

    def export(self, material_id: MaterialId, folder: Path) -> Path:
        """Write the file as it came to a folder; always noted.

        Raises PlaceMissingError, ReadOnlyPlaceError or DiskFullError.
        """
        with self._store.change() as tables:  # first: no file may leave without its entry
            material = readable(tables, material_id, self._store.account)
            tables.audit.note("export", "material", material_id)
        with self._store.read() as tables:
            data = tables.materials.data(material_id)
        return self._shelf.put(folder, material.file_name, data)

    def page_count(self, data: bytes) -> int:
        """Return how many pages a file shows; raises NotAScanError."""
        return self._pages().count(data)

    def page(self, data: bytes, page: int, width: int) -> bytes:
        """Return a page (from 0) of a file as PNG; raises NotAScanError."""
        return self._pages().picture(data, page, width)

    def _seen(self, material_id: MaterialId, act: str) -> Material:
        with self._store.read() as tables:
            material = readable(tables, material_id, self._store.account)
        if material.is_guarded:
            with self._store.change() as tables:
                note_viewing(tables, readable(tables, material_id, self._store.account), act)
        return material
