"""Workbooks with several sheets, merged cells and wrapped texts; the `BookWriter` port."""

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from app.machine.excel_file import saved
from app.machine.safe_cells import write_text
from app.services.ports.booklet_files import BookSheet

_LONGEST_SHEET_NAME = 31
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", "_"))
_THIN = Side(style="thin", color="FF999999")
_FRAME = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
_BODY = Alignment(wrap_text=True, vertical="center")
_HEAD = Alignment(wrap_text=True, vertical="center", horizontal="center")
_A4 = 9  # Excel's number of the paper


class ExcelBooks:
    """Writes workbooks whose cells are all texts."""

    def workbook(self, sheets: Sequence[BookSheet]) -> bytes:
        """Return an .xlsx; every cell is text and none is ever worked out as a formula."""
        book = Workbook()
        book.properties.creator = ""
        book.remove(book.worksheets[0])
        for number, sheet in enumerate(sheets, start=1):
            name = sheet.name.translate(_NOT_IN_NAMES)[:_LONGEST_SHEET_NAME] or str(number)
            _fill(book.create_sheet(name), sheet)
        return saved(book)


def _fill(made: Worksheet, sheet: BookSheet) -> None:
    bold = Font(bold=True)
    for number, row in enumerate(sheet.rows, start=1):
        is_head = number <= sheet.heads
        for place, text in enumerate(row, start=1):
            cell = made.cell(number, place)
            assert isinstance(cell, Cell)  # noqa: S101  (nothing is merged yet)
            write_text(cell, text)
            cell.alignment = _HEAD if is_head else _BODY
            cell.border = _FRAME
            if is_head:
                cell.font = bold
    for first_row, first, last_row, last in sheet.merges:
        made.merge_cells(start_row=first_row, start_column=first, end_row=last_row, end_column=last)
    for number, width in enumerate(sheet.widths, start=1):
        made.column_dimensions[get_column_letter(number)].width = width * 2
    made.freeze_panes = f"A{sheet.heads + 1}"
    made.print_title_rows = f"1:{sheet.heads}"
    made.page_setup.paperSize = _A4
    made.page_setup.fitToWidth = 1
    made.page_setup.fitToHeight = 0
    made.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    _offer(made, sheet)


def _offer(made: Worksheet, sheet: BookSheet) -> None:
    last = max(len(sheet.rows), sheet.heads + 1)
    for column, choices in sheet.choices.items():
        letter = get_column_letter(column)
        offer = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=True)
        offer.errorStyle = "information"
        offer.add(f"{letter}{sheet.heads + 1}:{letter}{last}")
        made.add_data_validation(offer)
