"""What the services need from spreadsheet files (.xlsx, .csv)."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

Row = tuple[str, ...]
"""The texts of one row to be written."""


@dataclass(frozen=True)
class Cell:
    """What a person sees in a cell, as text; nothing is ever worked out.

    Of a `formula`, `text` is the result that the file holds, or else the formula itself.
    """

    text: str
    formula: str = ""

    @property
    def is_formula(self) -> bool:
        """Tell whether the text is worked out by a formula."""
        return bool(self.formula)

    @property
    def lacks_result(self) -> bool:
        """Tell whether a formula's result is unknown, so that the text is the formula."""
        return self.is_formula and self.text == self.formula


@dataclass(frozen=True)
class Sheet:
    """One sheet; row 1 of the file is `rows[0]`, blank rows are kept and may be empty.

    Of merged cells only the first one holds the text. `hidden` are the numbers of the rows that
    are hidden or filtered out; they are in `rows` all the same.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    hidden: frozenset[int] = frozenset()


@dataclass(frozen=True)
class NewColumn:
    """A column of a file to be filled in; `choices` are offered in its cells."""

    head: str
    width: int  # in characters
    choices: tuple[str, ...] = ()


class Spreadsheets(Protocol):
    """Reads tables that people made, and makes tables for them: empty ones to fill in, or full."""

    def read(self, path: Path) -> tuple[Sheet, ...]:
        """Return the sheets of an .xlsx, or the one of a .csv, that hold anything.

        Raises NotASpreadsheetError, SpreadsheetTooLargeError or PlaceMissingError.
        """
        ...

    def write_empty(self, path: Path, name: str, columns: tuple[NewColumn, ...]) -> None:
        """Write an .xlsx with one sheet that has only its heads; replaces the file.

        Raises DiskFullError, ReadOnlyPlaceError or PlaceMissingError.
        """
        ...

    def write(
        self, path: Path, name: str, columns: tuple[NewColumn, ...], rows: tuple[Row, ...]
    ) -> None:
        """Write a table of texts as .csv, or as .xlsx for any other ending; replaces the file.

        No cell of it is ever worked out as a formula.
        Raises DiskFullError, ReadOnlyPlaceError or PlaceMissingError.
        """
        ...
