"""All services of what is printed and signed, as they belong together."""

from dataclasses import dataclass

from app.services.exporting import Exporting
from app.services.freezing import Freezing
from app.services.hand_signing import HandSigning
from app.services.noting import Noting
from app.services.paper_signing import PaperSigning
from app.services.papers import Papers
from app.services.pen_signing import PenSigning
from app.services.printing import PrintBook
from app.services.reading_back import ReadingBack
from app.services.signing import Certificates, Signing


@dataclass(frozen=True)
class PaperDesk:
    """Reading back, freezing, papers beside the record, signing in every way, exporting."""

    reading_back: ReadingBack
    freezing: Freezing
    papers: Papers
    noting: Noting
    paper_signing: PaperSigning
    printing: PrintBook
    hand_signing: HandSigning
    pens: PenSigning
    signing: Signing
    certificates: Certificates
    exporting: Exporting
