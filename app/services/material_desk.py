"""All services of materials and portraits, as they belong together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.services.collecting_materials import CollectingMaterials
from app.services.material_words import MaterialWords
from app.services.portraying import Portraying
from app.services.ports.clock import Clock
from app.services.ports.file_shelf import FileShelf
from app.services.ports.initials import Initials
from app.services.ports.material_pages import MaterialPages
from app.services.ports.record_canon import RecordCanon
from app.services.ports.record_files import RecordWriter
from app.services.ports.spreadsheet import Spreadsheets
from app.services.ports.vault_store import VaultStore
from app.services.reading_materials import ReadingMaterials
from app.services.record_assembly import RecordAssembly
from app.services.repairing import Repairing
from app.services.requesting_materials import RequestingMaterials
from app.services.scheme_shelf import SchemeShelf
from app.services.taking_in_materials import TakingInMaterials
from app.services.unfinished import Unfinished


@dataclass(frozen=True)
class MaterialTools:
    """What reads, shows and writes files, each made when first asked for."""

    repairing: Repairing
    initials: Initials
    spreadsheets: Callable[[], Spreadsheets]
    pages: Callable[[], MaterialPages]
    shelf: FileShelf
    canon: RecordCanon
    writers: Mapping[str, Callable[[], RecordWriter]]


@dataclass(frozen=True)
class MaterialDesk:
    """Materials, taking them in, reading them, asking for them, and portraits made of them.

    `unfinished` holds what was read but not taken in when the vault was locked.
    """

    materials: CollectingMaterials
    intake: TakingInMaterials
    texts: ReadingMaterials
    requests: RequestingMaterials
    portraits: Portraying
    unfinished: Unfinished


def material_desk(
    store: VaultStore,
    schemes: SchemeShelf,
    assembly: RecordAssembly,
    clock: Clock,
    tools: MaterialTools,
) -> MaterialDesk:
    """Return the services of materials of one open vault."""
    words = MaterialWords(schemes)
    materials = CollectingMaterials(store, words, tools.initials, tools.spreadsheets)
    return MaterialDesk(
        materials=materials,
        intake=TakingInMaterials(store, materials, tools.repairing, clock),
        texts=ReadingMaterials(store, tools.repairing, tools.pages, tools.shelf),
        requests=RequestingMaterials(store, schemes, words, tools.spreadsheets, clock),
        portraits=Portraying(
            store=store,
            schemes=schemes,
            words=words,
            assembly=assembly,
            canon=tools.canon,
            writers=tools.writers,
            shelf=tools.shelf,
        ),
        unfinished=Unfinished(store),
    )
