"""What the services need from Word and PDF."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from app.domain.identity import SigningIdentity
from app.domain.on_paper import NOTHING_MORE, OnPaper
from app.domain.pen import PenPlace, PenSignature
from app.domain.record import FrozenRecord, Record
from app.domain.verdict import Verdict

Progress = Callable[[int, int], None]
"""Called with (done, total); raising Cancelled from it stops the work."""


class RecordWriter(Protocol):
    """Makes an unsigned file from a frozen record."""

    def write(
        self, frozen: FrozenRecord, progress: Progress, pens: tuple[PenSignature, ...] = ()
    ) -> bytes:
        """Return the whole file, with what was written by hand at its places.

        Raises MissingGlyphError (PDF), naming the first character that no font can draw and
        where it stands.
        """
        ...


class RecordSigner(Protocol):
    """Adds one signature to a file made by the writer or already signed by others."""

    def sign(self, data: bytes, identity: SigningIdentity, role: str, at: datetime) -> bytes:
        """Return the file with the signature of `role` (interviewer, recorder, archivist)."""
        ...


class RecordChecker(Protocol):
    """Checks a signed file; never raises for what is wrong with the file itself."""

    def check(self, untrusted: bytes, authorities: Sequence[bytes]) -> Verdict:
        """Return the verdict; `authorities` are DER certificates of offices to trust."""
        ...


class SignatureReader(Protocol):
    """Looks into our own signed PDF for what the guards ask."""

    def signed_roles(self, data: bytes) -> tuple[str, ...]:
        """Return the roles that have signed, in order."""
        ...

    def page_count(self, data: bytes) -> int:
        """Return how many pages the file has."""
        ...


class PageView(Protocol):
    """Shows a record as it will print."""

    def pages(self, record: Record, more: OnPaper = NOTHING_MORE) -> int:
        """Return how many pages the record takes, with `more` drawn onto them."""
        ...

    def hands(self, record: Record) -> tuple[PenPlace, ...]:
        """Return the places to write by hand, in the order of the pages."""
        ...

    def texts(self) -> tuple[str, ...]:
        """Return the words that stand in the text block of each page of the last record."""
        ...

    def picture(self, page: int, width: int) -> bytes:
        """Return a page (from 0) as PNG, `width` pixels wide."""
        ...
