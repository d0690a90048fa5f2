"""All that concerns documents, as the client uses it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.domain.ids import TalkId
from app.domain.working_days import WorkingCalendar
from app.services.collecting_materials import CollectingMaterials
from app.services.document_numbers import DocumentNumbers
from app.services.document_papers import DocumentPapers
from app.services.document_receipts import DocumentReceipts
from app.services.document_register import DocumentRegister
from app.services.document_sources import DocumentSources
from app.services.document_templates import KeepingTemplates
from app.services.drafting_documents import DraftingDocuments
from app.services.issuing_documents import IssuingDocuments
from app.services.ports.clock import Clock
from app.services.ports.document_files import DocumentMakers, DocumentView
from app.services.ports.file_shelf import FileShelf
from app.services.ports.spreadsheet import Spreadsheets
from app.services.ports.vault_store import VaultStore
from app.services.scheme_shelf import SchemeShelf


@dataclass(frozen=True)
class DocumentDesk:
    """The services for documents; `view` makes a fresh view of pages."""

    drafting: DraftingDocuments
    issuing: IssuingDocuments
    numbers: DocumentNumbers
    templates: KeepingTemplates
    papers: DocumentPapers
    receipts: DocumentReceipts
    register: DocumentRegister
    view: Callable[[], DocumentView]


@dataclass(frozen=True)
class DocumentTools:
    """What the services for documents need beside the vault."""

    makers: DocumentMakers
    view: Callable[[], DocumentView]
    shelf: FileShelf
    spreadsheets: Callable[[], Spreadsheets]
    calendar: Callable[[], WorkingCalendar]


def document_desk(
    store: VaultStore,
    schemes: SchemeShelf,
    clock: Clock,
    tools: DocumentTools,
    materials: CollectingMaterials,
) -> DocumentDesk:
    """Return the services for documents of one vault."""
    makers = tools.makers
    sources = DocumentSources(schemes, partial(_names, materials))
    return DocumentDesk(
        drafting=DraftingDocuments(store, sources, clock),
        issuing=IssuingDocuments(store, sources, makers, clock),
        numbers=DocumentNumbers(store),
        templates=KeepingTemplates(store, tools.shelf, makers.templates, clock),
        papers=DocumentPapers(store, makers, tools.shelf),
        receipts=DocumentReceipts(store, sources, clock, tools.calendar),
        register=DocumentRegister(store, schemes, clock, tools.spreadsheets),
        view=tools.view,
    )


def _names(materials: CollectingMaterials, talk_id: TalkId, *, for_others: bool) -> list[str]:
    """Return a talk's materials by title; what only some may see is in no document (AH13).

    What was refuted is no source, and others read only of what may be shown to them.
    """
    held = [m for m in materials.of_talk(talk_id).materials if m.counts and not m.is_guarded]
    return [each.title for each in held if each.showable or not for_others]
