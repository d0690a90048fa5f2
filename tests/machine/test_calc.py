"""LibreOffice Calc opens what we write, and we read what it writes."""

from collections.abc import Iterator
from pathlib import Path

import lxml.etree

from app.machine.excel_book import ExcelBooks
from app.machine.spreadsheet import SpreadsheetFiles
from app.services.ports.booklet_files import BookSheet
from app.services.ports.spreadsheet import Cell, NewColumn
from tests.builders_calc import YEAR_LIST
from tests.export.libreoffice import converted
from tests.tools import needs_calc

pytestmark = needs_calc()

FILES = SpreadsheetFiles()
COLUMNS = (NewColumn("事项", 10), NewColumn("说明", 20))
NASTY = (
    "=1+1",
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    '=HYPERLINK("http://x","y")',
    "001",
    "1/2",
    "2026-06-05",
    "99.83分",
    "1800余次",
    "𠮷",
)
# UTF-8, commas, and formulas worked out
_WORK_OUT = "--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def _cells(path: Path, folder: Path, *options: str) -> Iterator[lxml.etree._Element]:
    """Yield the cells that hold anything, as Calc understands them."""
    root = lxml.etree.parse(converted(path, folder, "fods", *options))
    for cell in root.iter(f"{_TABLE}table-cell"):
        if cell.get(f"{_OFFICE}value-type"):
            yield cell


def _shown(cell: lxml.etree._Element) -> str:
    return "".join(str(text) for part in cell.iter(f"{_TEXT}p") for text in part.itertext())


def _worked_out(cells: list[lxml.etree._Element]) -> list[str]:
    return [_shown(cell) for cell in cells if cell.get(f"{_TABLE}formula")]


def test_calc_works_nothing_out_of_a_csv(tmp_path: Path) -> None:
    """Not even asked to work out formulas; a raw one shows that it would."""
    FILES.write(tmp_path / "a.csv", "清单", COLUMNS, tuple((text, "说明") for text in NASTY))
    (tmp_path / "raw.csv").write_text("=1+1\n")

    cells = list(_cells(tmp_path / "a.csv", tmp_path, _WORK_OUT))

    assert _worked_out(list(_cells(tmp_path / "raw.csv", tmp_path, _WORK_OUT))) == ["2"]
    assert _worked_out(cells) == []
    assert {"'=1+1", "'@SUM(A1)", "'＝1+1", "1800余次"} <= {_shown(cell) for cell in cells}
    (sheet,) = FILES.read(tmp_path / "a.csv")
    assert [row[0].text for row in sheet.rows[1:]] == list(NASTY)


def test_calc_sees_only_texts_in_a_workbook(tmp_path: Path) -> None:
    """Also what looks like a number or a day stays the text that it is, in tables and books."""
    rows = tuple((text, "说明") for text in NASTY)
    FILES.write(tmp_path / "table.xlsx", "清单", COLUMNS, rows)
    book = ExcelBooks().workbook([BookSheet("册", (("事项", "说明"), *rows), (10, 20))])
    (tmp_path / "book.xlsx").write_bytes(book)

    for name in ("table.xlsx", "book.xlsx"):
        cells = list(_cells(tmp_path / name, tmp_path))
        assert len(cells) == 2 * (len(NASTY) + 1)
        assert {cell.get(f"{_OFFICE}value-type") for cell in cells} == {"string"}
        assert _worked_out(cells) == []
        assert {"001", "1/2", "2026-06-05", "𠮷"} <= {_shown(cell) for cell in cells}


def test_a_table_made_by_calc_is_read_as_people_see_it(tmp_path: Path) -> None:
    """Days, numbers, texts, merged heads, rows filtered out, formulas with and without result."""
    (tmp_path / "list.fods").write_text(YEAR_LIST, encoding="utf-8")

    (_, sheet) = FILES.read(converted(tmp_path / "list.fods", tmp_path, "xlsx"))

    rows = [tuple(cell for cell in row[1:8]) for row in sheet.rows]
    assert [cell.text for cell in rows[5]] == [
        "1", "𠮷永夏", "青竹县委", "书记", "2026-06-05", "2", "市委书记",
    ]  # fmt: skip
    assert rows[6][3] == Cell("书记（副）", '=E6&"（副）"')
    assert rows[6][5] == Cell("1")
    assert rows[7][5] == Cell("", '=IF(C8="",1,"")')
    assert rows[7][6] == Cell("=1+1")
    assert rows[8][1].lacks_result
    assert sheet.hidden == {8}
