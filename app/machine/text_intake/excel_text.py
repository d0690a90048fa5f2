"""Excel workbooks as text: one line a row, cells parted by tabs, as a person sees them."""

import io
import re
import warnings
import zipfile

import lxml.etree
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.machine.excel_formulas import (
    SHEET_PART,
    both,
    formula_of,
    lacks_result,
    results_and_formulas,
)
from app.machine.text_intake.cell_words import shown
from app.machine.text_intake.decoding import cleaned_text
from app.services.errors import DamagedFileError, FileTooLargeError
from app.services.ports.record_files import Progress
from app.services.ports.text_intake import IntakeKind, IntakeNote, IntakeResult, NoteKind

_MOST_CELLS = 2_000_000
_MOST_EMPTY_ROWS = 20  # together, below which rows are no longer kept
_MEGABYTE = 1_000_000
_ROWS_BETWEEN = 500
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s")
_HIDDEN = re.compile(rb"<(?:\w+:)?(?:row|col)\s[^>]*\bhidden=\"(?:1|true)\"")

# whatever a foreign file makes openpyxl and the parsers below it stumble over
_UNREADABLE = (
    zipfile.BadZipFile,
    lxml.etree.LxmlError,
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,  # from memory only: openpyxl says so where there is no workbook inside
    RuntimeError,
    SyntaxError,  # the parse errors of xml.etree
    TypeError,
    ValueError,
)


def read_excel(name: str, untrusted: bytes, progress: Progress) -> IntakeResult:
    """Return the text of a workbook whose package was checked.

    Raises FileTooLargeError or DamagedFileError, and what `progress` raises.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what openpyxl leaves out: styles, links
            values, formulas = results_and_formulas(untrusted)
            reader = _Reader(name, len(untrusted), progress)
            pieces = reader.sheets(values, formulas)
            notes = (*reader.notes(), *_package_notes(untrusted))
    except _UNREADABLE:
        raise DamagedFileError(name, "xlsx") from None
    cleaned = cleaned_text("\n\n".join(pieces))
    text = f"{cleaned.text}\n" if cleaned.text else ""
    meta = {"sheets": str(len(values.worksheets))}
    return IntakeResult(text, IntakeKind.EXCEL, (*notes, *cleaned.notes), meta)


class _Reader:
    """Reads the sheets of one workbook, values and formulas side by side."""

    def __init__(self, name: str, size: int, progress: Progress) -> None:
        self._name = name
        self._size = size
        self._progress = progress
        self._left = _MOST_CELLS
        self._formulas = 0
        self._without_result = 0
        self._hidden: list[str] = []

    def sheets(self, values: Workbook, formulas: Workbook) -> list[str]:
        """Return each sheet's text; where there are several, below its name."""
        pieces: list[str] = []
        pairs = list(zip(values.worksheets, formulas.worksheets, strict=True))
        for number, (sheet, stated) in enumerate(pairs):
            self._progress(number, len(pairs))
            if sheet.sheet_state != "visible":
                self._hidden.append(sheet.title)
            text = "\n".join(self._rows(sheet, stated))
            if text:
                pieces.append(f"{sheet.title}\n{text}" if len(pairs) > 1 else text)
        self._progress(len(pairs), len(pairs))
        return pieces

    def notes(self) -> tuple[IntakeNote, ...]:
        """Return what must be told."""
        hidden = len(self._hidden)
        notes = (
            IntakeNote(NoteKind.HIDDEN_SHEETS, hidden, "、".join(self._hidden)),
            IntakeNote(NoteKind.FORMULAS, self._formulas),
            IntakeNote(NoteKind.FORMULAS_WITHOUT_RESULT, self._without_result),
        )
        return tuple(note for note in notes if note.count)

    def _rows(self, sheet: Worksheet, stated: Worksheet) -> list[str]:
        lines: list[str] = []
        empty = 0
        for one in (sheet, stated):
            one.reset_dimensions()  # type: ignore[attr-defined]  # of a sheet that is only read
        for number, (row, formulas) in enumerate(both(sheet, stated)):
            self._left -= len(row)
            if self._left < 0:
                raise FileTooLargeError(self._name, -(-self._size // _MEGABYTE), 0)
            if number % _ROWS_BETWEEN == 0:
                self._progress(0, 1)
            line = "\t".join(map(self._cell, row, formulas)).rstrip("\t")
            empty = 0 if line else empty + 1
            if empty < _MOST_EMPTY_ROWS:
                lines.append(line)
        while lines and not lines[-1]:
            lines.pop()
        return lines

    def _cell(self, cell: object, stated: object) -> str:
        formula = formula_of(stated)
        if formula and lacks_result(cell):
            self._without_result += 1
            return _on_one_line(formula)
        self._formulas += bool(formula)
        value = getattr(cell, "value", None)
        return _on_one_line(shown(value, str(getattr(cell, "number_format", "") or "")))


def _on_one_line(text: str) -> str:
    return text.replace("\r\n", " ").replace("\n", " ").replace("\t", " ")


def _package_notes(untrusted: bytes) -> tuple[IntakeNote, ...]:
    """Count in the sheets' own XML what openpyxl does not say of sheets that are only read."""
    merged = hidden = 0
    with zipfile.ZipFile(io.BytesIO(untrusted)) as package:
        for name in package.namelist():
            if SHEET_PART.fullmatch(name):
                data = package.read(name)
                merged += len(_MERGED.findall(data))
                hidden += len(_HIDDEN.findall(data))
    notes = (
        IntakeNote(NoteKind.MERGED_CELLS, merged),
        IntakeNote(NoteKind.HIDDEN_ROWS, hidden),
    )
    return tuple(note for note in notes if note.count)
