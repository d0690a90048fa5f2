"""What the services need to read scanned pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.page_code import PageCode
from app.services.ports.record_files import Progress


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """What was read on one side of a scan; see domain.hand_signing.Sheet."""

    code: PageCode | None
    is_empty: bool
    looks_blank: bool
    turn: int


@dataclass(frozen=True, slots=True)
class ScannedSheet:
    """One side of a scan: the scan's bytes, the side from 0, and how it is turned upright."""

    data: bytes
    sheet: int
    turn: int


class ScanReader(Protocol):
    """Reads PDF, PNG, JPEG, TIFF (of several pages) and BMP that a scanner made."""

    def read(self, path: Path, untrusted: bytes, progress: Progress) -> tuple[ReadSheet, ...]:
        """Return what each side shows, in order; `progress` counts them.

        Raises NotAScanError for what is none of those files, damaged or far too large.
        """
        ...

    def picture(self, untrusted: ScannedSheet, width: int) -> bytes:
        """Return one side, upright, as PNG, `width` pixels wide."""
        ...

    def together(self, sheets: Sequence[ScannedSheet], progress: Progress) -> bytes:
        """Return a PDF of these sides, upright, one a page."""
        ...
