"""What the services need of the vault for signing by hand."""

from collections.abc import Sequence
from typing import Protocol

from app.domain.hand_signing import Scan, Sheet
from app.domain.ids import PenId, PrintingId, ScanId, SheetId, TalkId
from app.domain.pen import PenSignature
from app.domain.printing import Printing


class PrintingTable(Protocol):
    """Prints; only what became of one is filled in later."""

    def add(self, printing: Printing) -> Printing:
        """Store a print that begins; gives id and account."""
        ...

    def save(self, printing: Printing) -> None: ...  # noqa: D102
    def get(self, printing_id: PrintingId) -> Printing: ...  # noqa: D102
    def of_talk(self, talk_id: TalkId) -> tuple[Printing, ...]:
        """Return a talk's prints, the oldest first."""
        ...


class ScanTable(Protocol):
    """Scanned files with their sheets; the files never change."""

    def add(self, scan: Scan, data: bytes, sheets: Sequence[Sheet]) -> Scan:
        """Store a scan and its sheets; gives ids and account."""
        ...

    def of_talk(self, talk_id: TalkId) -> tuple[Scan, ...]:
        """Return a talk's scans, the oldest first."""
        ...

    def sheets(self, talk_id: TalkId) -> tuple[Sheet, ...]:
        """Return all sheets of a talk in the order they were scanned."""
        ...

    def data(self, scan_id: ScanId) -> bytes:
        """Return the file as it came; raises KeyError."""
        ...

    def talk_of(self, sheet_id: SheetId) -> TalkId: ...  # noqa: D102
    def save_hand(self, sheet: Sheet) -> None:
        """Keep which page a person says a sheet is."""
        ...


class PenTable(Protocol):
    """What was written on the screen; it can be withdrawn, never changed."""

    def add(self, pen: PenSignature) -> PenSignature:
        """Store what was written; gives id and account."""
        ...

    def get(self, pen_id: PenId) -> PenSignature: ...  # noqa: D102
    def of_paper(self, fingerprint: str) -> tuple[PenSignature, ...]:
        """Return what stands on a paper and was not withdrawn, the oldest first."""
        ...

    def withdraw(self, pen_id: PenId) -> None: ...  # noqa: D102
    def placed(self, fingerprint: str) -> tuple[PenId, ...]:
        """Return which pens the paper's files show."""
        ...

    def save_placed(self, fingerprint: str, pens: Sequence[PenId]) -> None: ...  # noqa: D102
