"""Where on the pages of a PDF a certificate signature is shown."""

from dataclasses import dataclass

Rect = tuple[float, float, float, float]
"""Left, bottom, right, top in PDF points, counted from the page's lower left corner."""


@dataclass(frozen=True)
class SignaturePlace:
    """Room for the stamp of one signer; `page` counts from 0."""

    role: str
    name: str
    page: int
    rect: Rect
