"""What the services need to print libraries and to write them as workbooks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.booklet import Booklet
from app.services.ports.record_files import Progress
from app.services.ports.spreadsheet import Row

Area = tuple[int, int, int, int]
"""First row, first column, last row, last column; all from 1."""


@dataclass(frozen=True)
class BookSheet:
    """A sheet of texts: its first `heads` rows are heads, `merges` are cells that are one.

    `widths` in characters; `choices` are offered in a column (from 1) below the heads.
    """

    name: str
    rows: tuple[Row, ...]
    widths: tuple[int, ...]
    heads: int = 1
    merges: tuple[Area, ...] = ()
    choices: Mapping[int, tuple[str, ...]] = field(default_factory=dict)


class BookWriter(Protocol):
    """Makes workbooks with several sheets and merged cells."""

    def workbook(self, sheets: Sequence[BookSheet]) -> bytes:
        """Return an .xlsx; every cell is text and none is ever worked out as a formula."""
        ...


class BookletWriter(Protocol):
    """Makes one kind of file from a booklet."""

    def write(self, booklet: Booklet, progress: Progress) -> bytes:
        """Return the whole file; raises MissingGlyphError (PDF)."""
        ...
