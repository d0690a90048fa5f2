"""Workbooks are made in memory: not a word of theirs touches the disk before it is asked to."""

import io
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from app.machine.excel_book import ExcelBooks
from app.machine.excel_file import saved
from app.machine.spreadsheet import SpreadsheetFiles
from app.services.ports.booklet_files import BookSheet
from app.services.ports.spreadsheet import NewColumn


@pytest.fixture(autouse=True)
def _no_temporary_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every temporary file fail."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))


def test_tables_and_books_need_no_temporary_file(tmp_path: Path) -> None:
    """A table and a book of several sheets are whole without one."""
    path = tmp_path / "table.xlsx"
    columns = (NewColumn("事项", 10, ("甲", "乙")), NewColumn("说明", 30))
    SpreadsheetFiles().write(path, "清单", columns, (("甲", "=1+1"), ("乙", "第一行\n第二行")))
    sheet = load_workbook(path).worksheets[0]
    assert [cell.value for cell in sheet[3]] == ["乙", "第一行\n第二行"]
    sheets = [BookSheet(name, (("头", "头"), ("内容", " 空格 ")), (9, 9)) for name in ("一", "二")]
    book = load_workbook(io.BytesIO(ExcelBooks().workbook(sheets)))
    assert [each.title for each in book.worksheets] == ["一", "二"]
    assert book["二"]["B2"].value == " 空格 "


def test_what_openpyxl_writes_is_written() -> None:
    """Nothing of a sheet is lost on the way: widths, merged cells, frozen heads."""
    made = Workbook()
    sheet = made.worksheets[0]
    sheet["A1"] = "头"
    sheet.merge_cells("A1:C1")
    sheet.freeze_panes = "A2"
    sheet.column_dimensions["B"].width = 33
    read = load_workbook(io.BytesIO(saved(made))).worksheets[0]
    assert [str(each) for each in read.merged_cells.ranges] == ["A1:C1"]
    assert (read.freeze_panes, read.column_dimensions["B"].width) == ("A2", 33)
