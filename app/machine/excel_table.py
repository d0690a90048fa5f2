"""Excel workbooks: reading those of others within limits, and writing empty forms."""

import io
import re
import zipfile
import zlib
from datetime import date, datetime, time
from functools import partial
from typing import cast
from xml.etree.ElementTree import ParseError

import lxml.etree
from openpyxl import Workbook
from openpyxl.cell.cell import Cell as OpenpyxlCell
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from app.machine.excel_file import saved
from app.machine.excel_formulas import both, formula_of, lacks_result, results_and_formulas
from app.machine.safe_cells import AS_TEXT, write_text
from app.machine.table_limits import MOST_COLUMNS, MOST_ROWS, TooLargeError, trimmed
from app.services.ports.spreadsheet import Cell, NewColumn, Row, Sheet

MOST_UNPACKED = 128 * 1024 * 1024
MOST_PARTS = 2000
MOST_SHEETS = 20
_CHUNK = 1024 * 1024
EXCEL_ROWS = 1_048_576
YES, NO = "是", "否"
_LONGEST_CHOICE_LIST = 255  # Excel refuses a file with a longer one
_LONGEST_SHEET_NAME = 31
_MIDNIGHT = (0, 0, 0)
_HIDDEN_ROW = re.compile(rb"<(?:\w+:)?row\s[^>]*\bhidden=[\"'](?:1|true)[\"'][^>]*>")
_ROW_NUMBER = re.compile(rb"\sr=[\"'](\d{1,7})[\"']")

# whatever a foreign file makes openpyxl and the parsers below it stumble over
_UNREADABLE = (
    InvalidFileException,
    zipfile.BadZipFile,
    zlib.error,
    ParseError,
    lxml.etree.LxmlError,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,  # from memory only: openpyxl says so where there is no workbook inside
    RuntimeError,
    TypeError,
    ValueError,
)


def read(untrusted: bytes) -> tuple[Sheet, ...] | None:
    """Return the visible sheets, or None where the bytes are no workbook; raises TooLargeError."""
    try:
        if not is_harmless(untrusted):
            return None
        books = results_and_formulas(untrusted)
        pairs = zip(*(book.worksheets for book in books), strict=True)
        shown = [pair for pair in pairs if pair[0].sheet_state == "visible"][:MOST_SHEETS]
        hidden = partial(_hidden_rows, untrusted)
        return tuple(Sheet(s.title, _rows(s, stated), hidden(s)) for s, stated in shown)
    except _UNREADABLE:
        return None


def is_harmless(untrusted: bytes) -> bool:
    """Look through the package before it is parsed: its true size, and no entities.

    The sizes in a package's directory can lie; so each part is unpacked piece by piece.
    """
    with zipfile.ZipFile(io.BytesIO(untrusted)) as package:
        names = package.namelist()
        if len(names) > MOST_PARTS:
            raise TooLargeError
        left = MOST_UNPACKED
        for name in names:
            tail = b""
            with package.open(name) as part:
                while piece := part.read(_CHUNK):
                    left -= len(piece)
                    if left < 0:
                        raise TooLargeError
                    if name.endswith((".xml", ".rels")) and _declares(tail + piece):
                        return False
                    tail = piece[-20:]
    return "[Content_Types].xml" in names


def _declares(piece: bytes) -> bool:
    """Tell whether XML declares a document type, in any of its encodings; Excel never does."""
    return b"<!DOCTYPE" in piece.replace(b"\0", b"")


def _hidden_rows(untrusted: bytes, sheet: Worksheet) -> frozenset[int]:
    """Return the rows that are hidden or filtered out, which openpyxl does not say."""
    part: str = sheet._worksheet_path  # type: ignore[attr-defined]  # of a sheet only read  # noqa: SLF001
    with zipfile.ZipFile(io.BytesIO(untrusted)) as package:
        heads = map(bytes, _HIDDEN_ROW.findall(package.read(part)))
    numbers = (_ROW_NUMBER.search(head) for head in heads)
    return frozenset(int(number[1]) for number in numbers if number)


def _rows(sheet: Worksheet, stated: Worksheet) -> tuple[tuple[Cell, ...], ...]:
    rows: list[tuple[Cell, ...]] = []
    for found, formulas in both(sheet, stated, last_row=EXCEL_ROWS, columns=MOST_COLUMNS):
        cells = tuple(map(_cell, found, formulas))
        if len(rows) <= MOST_ROWS:
            rows.append(cells)
        elif any(cell.text for cell in cells):
            raise TooLargeError
    return trimmed(rows)


def _cell(found: object, stated: object) -> Cell:
    """Return what a person sees in the cell, but for a formula without result what was typed.

    An error such as #N/A that was pasted as a value has only lost its formula.
    """
    formula, text = formula_of(stated), _shown(getattr(found, "value", None))
    if getattr(found, "data_type", "") == "e":
        formula = formula or text
    return Cell(formula if formula and lacks_result(found) else text, formula)


def _shown(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return YES if value else NO
        case float():
            return format(value, ".15g")
        case datetime() if (value.hour, value.minute, value.second) == _MIDNIGHT:
            return value.date().isoformat()
        case datetime():
            return value.isoformat(" ")
        case date() | time():
            return value.isoformat()
        case _:
            return str(value).strip()


def empty(name: str, columns: tuple[NewColumn, ...]) -> bytes:
    """Return a workbook with one sheet that has only its heads; all its cells are text."""
    return filled(name, columns, ())


def filled(name: str, columns: tuple[NewColumn, ...], rows: tuple[Row, ...]) -> bytes:
    """Return a workbook with one sheet of texts below their heads."""
    book = Workbook()
    book.properties.creator = ""
    sheet = book.worksheets[0]
    sheet.title = name[:_LONGEST_SHEET_NAME]
    sheet.freeze_panes = "A2"
    for number, column in enumerate(columns, 1):
        letter = get_column_letter(number)
        head = cast("OpenpyxlCell", sheet.cell(1, number))
        write_text(head, column.head)
        head.font = Font(bold=True)
        sheet.column_dimensions[letter].width = column.width * 2  # a character is two wide
        sheet.column_dimensions[letter].number_format = AS_TEXT
        _offer(sheet, f"{letter}2:{letter}{MOST_ROWS}", column.choices)
    for number, row in enumerate(rows, 2):
        for place, text in enumerate(row, 1):
            write_text(cast("OpenpyxlCell", sheet.cell(number, place)), text)
    return saved(book)


def _offer(sheet: Worksheet, places: str, choices: tuple[str, ...]) -> None:
    """Offer the choices in the cells without forbidding others; the import checks anyway."""
    listed = ",".join(choices)
    if not choices or len(listed) > _LONGEST_CHOICE_LIST or '"' in listed:
        return
    offer = DataValidation(type="list", formula1=f'"{listed}"', allow_blank=True)
    offer.errorStyle = "information"
    offer.add(places)
    sheet.add_data_validation(offer)
