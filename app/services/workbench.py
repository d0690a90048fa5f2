"""All services of one open vault, as the client and the demonstration use them."""

from collections.abc import Callable
from dataclasses import dataclass

from app.services.arranging import Arranging
from app.services.completions import Completions
from app.services.exporting import Exporting
from app.services.following_up import FollowingUp
from app.services.freezing import Freezing
from app.services.hand_signing import HandSigning
from app.services.noting import Noting
from app.services.office import Office
from app.services.outlining import Outlining
from app.services.paper_signing import PaperSigning
from app.services.papers import Papers
from app.services.pen_signing import PenSigning
from app.services.phrases import Phrases
from app.services.ports.clock import Clock
from app.services.ports.record_files import PageView
from app.services.ports.vault_store import VaultStore
from app.services.preparing_talks import PreparingTalks
from app.services.printing import PrintBook
from app.services.reading_back import ReadingBack
from app.services.receiving import Receiving
from app.services.recording_talks import RecordingTalks
from app.services.register_import import RegisterImport
from app.services.registering import Registering
from app.services.rescue import Rescue
from app.services.resuming import Resuming
from app.services.scheme_shelf import SchemeShelf
from app.services.signing import Certificates, Signing
from app.services.sittings import Sittings


@dataclass(frozen=True)
class Workbench:
    """The services of one open vault; `page_view` makes a fresh page view of a record."""

    store: VaultStore
    clock: Clock
    office: Office
    registering: Registering
    register_import: RegisterImport
    schemes: SchemeShelf
    preparing: PreparingTalks
    outlining: Outlining
    recording: RecordingTalks
    rescue: Rescue
    resuming: Resuming
    arranging: Arranging
    reading_back: ReadingBack
    freezing: Freezing
    papers: Papers
    noting: Noting
    paper_signing: PaperSigning
    sittings: Sittings
    receiving: Receiving
    printing: PrintBook
    hand_signing: HandSigning
    pens: PenSigning
    signing: Signing
    certificates: Certificates
    exporting: Exporting
    following_up: FollowingUp
    phrases: Phrases
    completions: Completions
    page_view: Callable[[], PageView]
