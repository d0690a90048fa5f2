"""All services of one open vault, as the client and the demonstration use them."""

from collections.abc import Callable
from dataclasses import dataclass

from app.services.arranging import Arranging
from app.services.collecting_materials import CollectingMaterials
from app.services.completions import Completions
from app.services.document_desk import DocumentDesk
from app.services.exporting import Exporting
from app.services.following_up import FollowingUp
from app.services.freezing import Freezing
from app.services.hand_signing import HandSigning
from app.services.keeping_libraries import KeepingLibraries
from app.services.keeping_loose_words import KeepingLooseWords
from app.services.library_desk import LibraryDesk
from app.services.library_intake import LibraryIntake
from app.services.library_issues import LibraryIssues
from app.services.library_papers import LibraryPapers
from app.services.material_desk import MaterialDesk
from app.services.noting import Noting
from app.services.office import Office
from app.services.outline_desk import OutlineDesk
from app.services.outlining import Outlining
from app.services.paper_desk import PaperDesk
from app.services.paper_signing import PaperSigning
from app.services.papers import Papers
from app.services.pen_signing import PenSigning
from app.services.phrases import Phrases
from app.services.plan_desk import PlanDesk
from app.services.portraying import Portraying
from app.services.ports.clock import Clock
from app.services.ports.record_files import PageView
from app.services.ports.vault_store import VaultStore
from app.services.preparing_talks import PreparingTalks
from app.services.printing import PrintBook
from app.services.reading_back import ReadingBack
from app.services.reading_materials import ReadingMaterials
from app.services.receiving import Receiving
from app.services.recorder_desk import RecorderDesk
from app.services.recording_talks import RecordingTalks
from app.services.register_import import RegisterImport
from app.services.registering import Registering
from app.services.repairing import Repairing
from app.services.requesting_materials import RequestingMaterials
from app.services.rescue import Rescue
from app.services.resuming import Resuming
from app.services.scheme_editing import SchemeEditing
from app.services.scheme_exchange import SchemeExchange
from app.services.scheme_shelf import SchemeShelf
from app.services.signing import Certificates, Signing
from app.services.sittings import Sittings
from app.services.taking_in_materials import TakingInMaterials


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
    repairing: Repairing
    material: MaterialDesk
    documents: DocumentDesk
    recorder: RecorderDesk
    paper: PaperDesk
    following_up: FollowingUp
    page_view: Callable[[], PageView]

    @property
    def outlining(self) -> Outlining:
        """Writing outlines."""
        return self.outlines.outlining

    @property
    def materials(self) -> CollectingMaterials:
        """The materials and who may see them."""
        return self.material.materials

    @property
    def material_intake(self) -> TakingInMaterials:
        """What takes materials in."""
        return self.material.intake

    @property
    def material_texts(self) -> ReadingMaterials:
        """The texts and originals of materials."""
        return self.material.texts

    @property
    def material_requests(self) -> RequestingMaterials:
        """What was asked of whom."""
        return self.material.requests

    @property
    def portraits(self) -> Portraying:
        """The portraits."""
        return self.material.portraits

    @property
    def recording(self) -> RecordingTalks:
        """Holding a talk and taking down what is said."""
        return self.recorder.recording

    @property
    def rescue(self) -> Rescue:
        """The emergency copy beside a failing vault."""
        return self.recorder.rescue

    @property
    def resuming(self) -> Resuming:
        """Where each account left its work."""
        return self.recorder.resuming

    @property
    def loose_words(self) -> KeepingLooseWords:
        """What was typed into forms and not stored."""
        return self.recorder.loose_words

    @property
    def arranging(self) -> Arranging:
        """Moving, splitting, joining entries; undo and redo."""
        return self.recorder.arranging

    @property
    def sittings(self) -> Sittings:
        """The sittings of a talk."""
        return self.recorder.sittings

    @property
    def receiving(self) -> Receiving:
        """Papers handed in by the subject."""
        return self.recorder.receiving

    @property
    def phrases(self) -> Phrases:
        """Shorthand and phrases."""
        return self.recorder.phrases

    @property
    def completions(self) -> Completions:
        """Suggestions while one types."""
        return self.recorder.completions

    @property
    def reading_back(self) -> ReadingBack:
        """Reading back and correcting."""
        return self.paper.reading_back

    @property
    def freezing(self) -> Freezing:
        """Fixing a record for good."""
        return self.paper.freezing

    @property
    def papers(self) -> Papers:
        """Papers beside a record."""
        return self.paper.papers

    @property
    def noting(self) -> Noting:
        """Refusals, absences and addenda."""
        return self.paper.noting

    @property
    def paper_signing(self) -> PaperSigning:
        """Signing papers by certificate."""
        return self.paper.paper_signing

    @property
    def printing(self) -> PrintBook:
        """Counting prints."""
        return self.paper.printing

    @property
    def hand_signing(self) -> HandSigning:
        """Signed pages that come back as scans."""
        return self.paper.hand_signing

    @property
    def pens(self) -> PenSigning:
        """Signing on the screen."""
        return self.paper.pens

    @property
    def signing(self) -> Signing:
        """Signing records by certificate."""
        return self.paper.signing

    @property
    def certificates(self) -> Certificates:
        """The certificates of the office."""
        return self.paper.certificates

    @property
    def exporting(self) -> Exporting:
        """Writing files out."""
        return self.paper.exporting

    @property
    def libraries(self) -> KeepingLibraries:
        """The problem libraries and what finds their entries."""
        return self.library.keeping

    @property
    def library_intake(self) -> LibraryIntake:
        """What takes libraries in."""
        return self.library.intake

    @property
    def library_issues(self) -> LibraryIssues:
        """The copies of libraries that were given out."""
        return self.library.issues

    @property
    def library_papers(self) -> LibraryPapers:
        """What is written and printed of libraries."""
        return self.library.papers
