"""Cells of workbooks that hold text and can never be worked out."""

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell

from app.machine.csv_table import COMPUTES

AS_TEXT = "@"


def write_text(cell: Cell, text: str) -> None:
    """Set a cell as text, also where its first sign would make Excel compute it."""
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)
    cell.data_type = "s"
    cell.quotePrefix = text.startswith(COMPUTES)
    cell.number_format = AS_TEXT
