"""Saving workbooks in memory: openpyxl itself puts each sheet, in clear, into a temporary file."""

import io
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter


class _MemoryWriter(ExcelWriter):
    """Writes sheets of cells; charts and pictures are not ours to write."""

    def __init__(self, book: Workbook, archive: ZipFile) -> None:
        super().__init__(book, archive)
        self._parts = archive

    def write_worksheet(self, ws: Worksheet) -> None:
        """Write a sheet as openpyxl does, but for the file in between."""
        sheet = io.BytesIO()
        writer = WorksheetWriter(ws, sheet)
        writer.write()
        self._parts.writestr(ws.path[1:], sheet.getvalue())
        self.manifest.append(ws)


def saved(book: Workbook) -> bytes:
    """Return the workbook as .xlsx."""
    file = io.BytesIO()
    _MemoryWriter(book, ZipFile(file, "w", ZIP_DEFLATED)).save()  # which closes the archive
    return file.getvalue()
