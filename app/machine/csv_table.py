"""Comma-separated text as a table, in the encodings that Chinese offices produce."""

import codecs
import csv
import io

from app.machine.table_limits import MOST_COLUMNS, MOST_ROWS, TooLargeError, trimmed
from app.services.ports.spreadsheet import Cell, NewColumn, Row, Sheet

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = ",\t;"
COMPUTES = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a text may begin with for a spreadsheet program to work it out, here or in some language."""
_QUOTED = tuple(f"'{sign}" for sign in COMPUTES)


def read(untrusted: bytes) -> tuple[Sheet, ...] | None:
    """Return the one sheet of a .csv, or None where the bytes are no text.

    Read are UTF-8 and UTF-16 with their marks, plain UTF-8, and GB 18030, which holds GBK.
    Raises TooLargeError.
    """
    text = _text_of(untrusted)
    if text is None:
        return None
    rows: list[tuple[Cell, ...]] = []
    try:
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text)):
            if len(rows) > MOST_ROWS:
                raise TooLargeError
            rows.append(tuple(_cell(value) for value in record[:MOST_COLUMNS]))
    except csv.Error:  # a single field of more than 128 KB: no table that a person made
        return None
    return (Sheet("", trimmed(rows)),)


def written(columns: tuple[NewColumn, ...], rows: tuple[Row, ...]) -> bytes:
    """Return a table as UTF-8 with its mark, as Excel wants it.

    A text that Excel would work out as a formula gets an apostrophe in front, as people do it.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(column.head for column in columns)
    writer.writerows([_inert(text) for text in row] for row in rows)
    return file.getvalue().encode("utf-8-sig")


def _inert(text: str) -> str:
    return f"'{text}" if text.startswith(COMPUTES) else text


def _text_of(untrusted: bytes) -> str | None:
    marked = [encoding for mark, encoding in _MARKS if untrusted.startswith(mark)]
    for encoding in marked or ["utf-8", "gb18030"]:
        try:
            text = untrusted.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\0" in text else text
    return None


def _separator(text: str) -> str:
    """Return what separates most on the first line that has any: Excel also writes tabs."""
    for line in text.splitlines():
        counts = {sign: line.count(sign) for sign in _SEPARATORS}
        if any(counts.values()):
            return max(_SEPARATORS, key=lambda sign: counts[sign])
    return _SEPARATORS[0]


def _cell(value: str) -> Cell:
    text = value.strip()
    if text.startswith(_QUOTED):
        return Cell(text[1:])
    return Cell(text, text if text.startswith("=") else "")
