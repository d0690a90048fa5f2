"""What is drawn onto a paper's pages beside the paper itself."""

from dataclasses import dataclass

from app.domain.pen import PenSignature


@dataclass(frozen=True, slots=True)
class OnPaper:
    """Handwriting at its places, and the small note of a print; neither is in the fingerprint."""

    pens: tuple[PenSignature, ...] = ()
    note: str = ""


NOTHING_MORE = OnPaper()
