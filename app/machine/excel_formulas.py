"""Reading what workbooks of others work out: each cell's stored result beside its formula."""

import io
import re
import zipfile
from collections.abc import Iterable

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

Cells = tuple[object, ...]
SHEET_PART = re.compile(r"xl/worksheets/[^/]+\.xml")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")


def results_and_formulas(untrusted: bytes) -> tuple[Workbook, Workbook]:
    """Return a workbook twice: with results, and with formulas; the same one where it has none."""
    file = io.BytesIO(untrusted)
    results = load_workbook(file, read_only=True, data_only=True, keep_links=False)
    if not _has_formulas(untrusted):  # a second reading takes as long as the first
        return results, results
    return results, load_workbook(io.BytesIO(untrusted), read_only=True, keep_links=False)


def both(
    sheet: Worksheet, stated: Worksheet, *, last_row: int | None = None, columns: int | None = None
) -> Iterable[tuple[Cells, Cells]]:
    """Return the rows of a sheet, each with the row of its formulas."""
    rows = sheet.iter_rows(max_row=last_row, max_col=columns)
    if stated is sheet:
        return ((row, row) for row in rows)
    return zip(rows, stated.iter_rows(max_row=last_row, max_col=columns), strict=False)


def formula_of(stated: object) -> str:
    """Return the formula of a cell, empty where it is none."""
    if getattr(stated, "data_type", "") != "f":
        return ""
    formula = getattr(stated, "value", "")
    return str((formula if isinstance(formula, str) else getattr(formula, "text", "")) or "=")


def lacks_result(cell: object) -> bool:
    """Tell whether a formula's result is missing from the file, or an error such as #REF!.

    An empty text is a result, as of =IF(A1="","",A1).
    """
    kind = getattr(cell, "data_type", "")
    return kind == "e" or (getattr(cell, "value", None) is None and kind != "str")


def _has_formulas(untrusted: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(untrusted)) as package:
        parts = (name for name in package.namelist() if SHEET_PART.fullmatch(name))
        return any(_FORMULA.search(package.read(name)) for name in parts)
