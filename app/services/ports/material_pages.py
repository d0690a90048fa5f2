"""What the services need to show a file as pictures."""

from typing import Protocol


class MaterialPages(Protocol):
    """Shows PDF files and pictures (PNG, JPEG, TIFF, BMP) without running anything in them."""

    def count(self, untrusted: bytes) -> int:
        """Return how many pages the file has; raises NotAScanError for what cannot be shown."""
        ...

    def picture(self, untrusted: bytes, page: int, width: int) -> bytes:
        """Return a page (from 0) as PNG, at most `width` pixels wide; raises NotAScanError."""
        ...
