"""Tables from .xlsx (openpyxl) and .csv files; the `Spreadsheets` port.

A file from outside is not trusted: its kind is seen from its bytes, its size is known before
anything is unpacked, and a formula is read as the text that it is.
"""

from pathlib import Path

from app.machine import csv_table, excel_table
from app.machine.safe_file import write_private
from app.machine.table_limits import TooLargeError
from app.services.errors import (
    NotASpreadsheetError,
    PlaceMissingError,
    SpreadsheetTooLargeError,
)
from app.services.ports.spreadsheet import NewColumn, Row, Sheet

LARGEST_FILE = 32 * 1024 * 1024


class SpreadsheetFiles:
    """Reads both kinds by their content and writes Excel files."""

    def read(self, path: Path) -> tuple[Sheet, ...]:
        """Return the sheets that hold anything.

        Raises NotASpreadsheetError, SpreadsheetTooLargeError or PlaceMissingError.
        """
        untrusted = _bytes_of(path)
        readers = {".xlsx": excel_table.read, ".xlsm": excel_table.read, ".csv": csv_table.read}
        reader = readers.get(path.suffix.lower())
        if reader is None:
            raise NotASpreadsheetError(path)
        try:
            sheets = reader(untrusted)
        except TooLargeError:
            raise SpreadsheetTooLargeError(path) from None
        if sheets is None:
            raise NotASpreadsheetError(path)
        return tuple(sheet for sheet in sheets if sheet.rows)

    def write_empty(self, path: Path, name: str, columns: tuple[NewColumn, ...]) -> None:
        """Write an .xlsx with one sheet that has only its heads; replaces the file.

        Raises DiskFullError, ReadOnlyPlaceError or PlaceMissingError.
        """
        write_private(path, excel_table.empty(name, columns))

    def write(
        self, path: Path, name: str, columns: tuple[NewColumn, ...], rows: tuple[Row, ...]
    ) -> None:
        """Write a table of texts as .csv, or as .xlsx for any other ending; replaces the file.

        Raises DiskFullError, ReadOnlyPlaceError or PlaceMissingError.
        """
        if path.suffix.lower() == ".csv":
            write_private(path, csv_table.written(columns, rows))
        else:
            write_private(path, excel_table.filled(name, columns, rows))


def _bytes_of(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise SpreadsheetTooLargeError(path)
        return path.read_bytes()
    except FileNotFoundError:
        raise PlaceMissingError(path) from None
    except OSError:
        raise NotASpreadsheetError(path) from None
