"""All services of one open vault, as the client and the demonstration use them."""

from collections.abc import Callable
from dataclasses import dataclass

from app.services.document_desk import DocumentDesk
from app.services.following_up import FollowingUp
from app.services.library_desk import LibraryDesk
from app.services.material_desk import MaterialDesk
from app.services.office import Office
from app.services.outline_desk import OutlineDesk
from app.services.paper_desk import PaperDesk
from app.services.plan_desk import PlanDesk
from app.services.ports.clock import Clock
from app.services.ports.record_files import PageView
from app.services.ports.vault_store import VaultStore
from app.services.preparing_talks import PreparingTalks
from app.services.recorder_desk import RecorderDesk
from app.services.register_import import RegisterImport
from app.services.registering import Registering
from app.services.scheme_editing import SchemeEditing
from app.services.scheme_exchange import SchemeExchange
from app.services.scheme_shelf import SchemeShelf


@dataclass(frozen=True)
class Workbench:
    """The services of one open vault; `page_view` makes a fresh page view of a record."""

    store: VaultStore
    clock: Clock
    office: Office
    registering: Registering
    register_import: RegisterImport
    schemes: SchemeShelf
    scheme_editing: SchemeEditing
    scheme_exchange: SchemeExchange
    preparing: PreparingTalks
    plan: PlanDesk
    outlines: OutlineDesk
    library: LibraryDesk
    material: MaterialDesk
    documents: DocumentDesk
    recorder: RecorderDesk
    paper: PaperDesk
    following_up: FollowingUp
    page_view: Callable[[], PageView]
