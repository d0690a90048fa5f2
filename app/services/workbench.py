"""All services of one open vault, as the client and the demonstration use them."""

from collections.abc import Callable
from dataclasses import dataclass

from app.services.exporting import Exporting
from app.services.following_up import FollowingUp
from app.services.freezing import Freezing
from app.services.office import Office
from app.services.outlining import Outlining
from app.services.ports.clock import Clock
from app.services.ports.record_files import PageView
from app.services.ports.vault_store import VaultStore
from app.services.preparing_talks import PreparingTalks
from app.services.reading_back import ReadingBack
from app.services.recording_talks import RecordingTalks
from app.services.register_import import RegisterImport
from app.services.registering import Registering
from app.services.scheme_shelf import SchemeShelf
from app.services.signing import Certificates, Signing


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
    reading_back: ReadingBack
    freezing: Freezing
    signing: Signing
    certificates: Certificates
    exporting: Exporting
    following_up: FollowingUp
    page_view: Callable[[], PageView]
