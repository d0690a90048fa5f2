"""Tables from files that people made, broke or forged."""

import io
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.machine.excel_table import MOST_UNPACKED
from app.machine.spreadsheet import LARGEST_FILE, SpreadsheetFiles
from app.machine.table_limits import MOST_ROWS
from app.services.errors import (
    NotASpreadsheetError,
    PlaceMissingError,
    SpreadsheetTooLargeError,
)
from app.services.ports.spreadsheet import Cell, NewColumn

FILES = SpreadsheetFiles()


def _texts(path: Path) -> list[list[str]]:
    (sheet,) = FILES.read(path)
    return [[cell.text for cell in row if cell.text] for row in sheet.rows]


def _book(path: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(path)
    return path


def _repacked(path: Path, name: str, data: bytes) -> Path:
    """Put a part into a workbook in place of the one of that name."""
    with zipfile.ZipFile(path) as old:
        parts = {item: old.read(item) for item in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for item, content in (parts | {name: data}).items():
            new.writestr(item, content)
    return path


def test_cells_are_read_as_people_see_them(tmp_path: Path) -> None:
    """Whole numbers have no point, days no clock, and yes is 是."""
    path = _book(
        tmp_path / "a.xlsx", ["𠮷", 12, 12.0, 0.5, date(2026, 11, 5), True, " x "], [], ["end"]
    )

    assert _texts(path) == [["𠮷", "12", "12", "0.5", "2026-11-05", "是", "x"], [], ["end"]]


def test_a_formula_without_a_result_is_its_own_text(tmp_path: Path) -> None:
    """Nothing is worked out; a text that only looks like a formula is a text."""
    book = openpyxl.Workbook()
    book.worksheets[0].append(['=HYPERLINK("http://x","y")', "=1+1", "1+1"])
    book.worksheets[0]["B1"].data_type = "s"
    book.save(tmp_path / "a.xlsx")

    (sheet,) = FILES.read(tmp_path / "a.xlsx")

    link = '=HYPERLINK("http://x","y")'
    assert sheet.rows[0][:3] == (Cell(link, link), Cell("=1+1"), Cell("1+1"))
    assert [cell.lacks_result for cell in sheet.rows[0][:3]] == [True, False, False]


def test_the_result_that_the_file_holds_is_taken(tmp_path: Path) -> None:
    """An empty text is a result; an error is none, with its formula or pasted as a value."""
    data = """<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <sheetData><row r="1">
        <c r="A1" t="str"><f>Z1</f><v>冯春</v></c><c r="B1"><f>1+1</f><v>2</v></c>
        <c r="C1" t="str"><f>""</f><v></v></c><c r="D1" t="e"><f>Z9!A1</f><v>#REF!</v></c>
        <c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="b"><f>TRUE()</f><v>1</v></c>
        </row></sheetData></worksheet>"""
    path = _repacked(_book(tmp_path / "a.xlsx", ["x"]), "xl/worksheets/sheet1.xml", data.encode())

    (sheet,) = FILES.read(path)

    assert sheet.rows[0][:6] == (
        Cell("冯春", "=Z1"),
        Cell("2", "=1+1"),
        Cell("", '=""'),
        Cell("=Z9!A1", "=Z9!A1"),
        Cell("#N/A", "#N/A"),
        Cell("是", "=TRUE()"),
    )
    lacking = [cell.lacks_result for cell in sheet.rows[0][:6]]
    assert lacking == [False, False, False, True, True, False]


def test_hidden_and_filtered_rows_are_read_and_named(tmp_path: Path) -> None:
    """They belong to the table; who takes it in is told which they are."""
    book = openpyxl.Workbook()
    for text in ("a", "b", "c"):
        book.worksheets[0].append([text])
    book.worksheets[0].row_dimensions[2].hidden = True
    book.save(tmp_path / "a.xlsx")

    (sheet,) = FILES.read(tmp_path / "a.xlsx")

    assert [row[0].text for row in sheet.rows] == ["a", "b", "c"]
    assert sheet.hidden == {2}


def test_hidden_and_empty_sheets_are_left_out(tmp_path: Path) -> None:
    """What nobody sees when opening the file is not taken in."""
    book = openpyxl.Workbook()
    book.worksheets[0].append(["seen"])
    book.create_sheet("hidden").append(["unseen"])
    book.worksheets[1].sheet_state = "hidden"
    book.create_sheet("empty")
    book.save(tmp_path / "a.xlsx")

    assert _texts(tmp_path / "a.xlsx") == [["seen"]]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_csv_is_read_in_the_usual_encodings(tmp_path: Path, encoding: str, separator: str) -> None:
    """UTF-16 needs its mark; without it only the others can be told apart."""
    data = separator.join(["单位名称", "简称"]) + "\r\n\r\n" + separator.join(['"市,委"', "市委"])
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    path = tmp_path / "a.csv"
    path.write_bytes(mark + data.encode(encoding))

    assert _texts(path) == [["单位名称", "简称"], [], ["市,委", "市委"]]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("text.xlsx", "姓名,单位".encode()),
        ("old.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
        ("empty.xlsx", b""),
        ("cut.xlsx", b"PK\x03\x04" + bytes(40)),
        ("book.csv", b"PK\x03\x04" + bytes(40)),
        ("noise.csv", b"\xff\x00\xff\x81\x00"),
        ("field.csv", b"x" * 200_000),
        ("old.xls", b"x"),
        ("none", b"x"),
    ],
)
def test_what_is_not_a_table_is_refused(tmp_path: Path, name: str, data: bytes) -> None:
    """The bytes decide; a name promises nothing."""
    path = tmp_path / name
    path.write_bytes(data)

    with pytest.raises(NotASpreadsheetError):
        FILES.read(path)


def test_a_word_file_with_another_name_is_refused(tmp_path: Path) -> None:
    """Any package of parts is a zip file; it must be a workbook."""
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        package.writestr("word/document.xml", "<x/>")

    with pytest.raises(NotASpreadsheetError):
        FILES.read(path)


@pytest.mark.parametrize("cut", range(5, 100, 12))
def test_a_damaged_workbook_is_refused(tmp_path: Path, cut: int) -> None:
    """Wherever it is cut off, the answer is the same error."""
    path = _book(tmp_path / "a.xlsx", *[[n, "x" * n] for n in range(50)])
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * cut // 100])

    with pytest.raises(NotASpreadsheetError):
        FILES.read(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_refused(tmp_path: Path, encoding: str) -> None:
    """A workbook never declares a document type; one that does wants to blow up or to peek."""
    bomb = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    path = _repacked(
        _book(tmp_path / "a.xlsx", ["x"]), "xl/worksheets/sheet1.xml", bomb.encode(encoding)
    )

    with pytest.raises(NotASpreadsheetError):
        FILES.read(path)


def test_a_zip_bomb_is_stopped_while_unpacking(tmp_path: Path) -> None:
    """A small file that unpacks to more than the limit."""
    path = _repacked(_book(tmp_path / "a.xlsx", ["x"]), "xl/x.bin", bytes(MOST_UNPACKED))

    assert path.stat().st_size < 1_000_000
    with pytest.raises(SpreadsheetTooLargeError):
        FILES.read(path)


def test_more_rows_than_are_taken_are_refused_not_cut(tmp_path: Path) -> None:
    """In both kinds of file; a lonely cell far below counts as well."""
    csv = tmp_path / "a.csv"
    csv.write_text("x\n" * (MOST_ROWS + 1))
    book = openpyxl.Workbook()
    book.worksheets[0].cell(1, 1, "x")
    book.worksheets[0].cell(MOST_ROWS + 500, 1, "x")
    book.save(tmp_path / "a.xlsx")

    for path in (csv, tmp_path / "a.xlsx"):
        with pytest.raises(SpreadsheetTooLargeError):
            FILES.read(path)


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    """Its size is asked first."""
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)

    with pytest.raises(SpreadsheetTooLargeError):
        FILES.read(path)


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    """Gone is not the same as unreadable."""
    (tmp_path / "b.xlsx").mkdir()

    with pytest.raises(PlaceMissingError):
        FILES.read(tmp_path / "a.xlsx")
    with pytest.raises(NotASpreadsheetError):
        FILES.read(tmp_path / "b.xlsx")


COLUMNS = (NewColumn("单位名称", 20), NewColumn("=1+1", 8), NewColumn("层级", 8, ("省", "市")))


def test_an_empty_form_holds_text_only(tmp_path: Path) -> None:
    """A head that looks like a formula stays a text; what is typed below is text as well."""
    FILES.write_empty(tmp_path / "a.xlsx", "单位", COLUMNS)

    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0]
    assert [(c.value, c.data_type, c.number_format) for c in sheet[1]] == [
        ("单位名称", "s", "@"),
        ("=1+1", "s", "@"),
        ("层级", "s", "@"),
    ]
    assert sheet["B1"].quotePrefix
    assert sheet.data_validations.dataValidation[0].formula1 == '"省,市"'


def test_an_empty_form_has_no_formula_in_its_bytes(tmp_path: Path) -> None:
    """The raw part of the sheet holds strings and not one formula element."""
    FILES.write_empty(tmp_path / "a.xlsx", "单位", COLUMNS)

    with zipfile.ZipFile(tmp_path / "a.xlsx") as book:
        sheet = book.read("xl/worksheets/sheet1.xml")
    assert sheet.count(b"<c ") == len(COLUMNS)
    assert b"<f>" not in sheet


def test_a_form_that_cannot_be_written_says_why(tmp_path: Path) -> None:
    """The folder is gone."""
    with pytest.raises(PlaceMissingError):
        FILES.write_empty(tmp_path / "gone" / "a.xlsx", "单位", COLUMNS)


def test_bytes_at_random_places_never_raise_anything_else(tmp_path: Path) -> None:
    """One changed byte gives a table, or one of the two refusals."""
    data = _book(tmp_path / "a.xlsx", *[[n, f"名{n}", n / 3] for n in range(20)]).read_bytes()
    path = tmp_path / "b.xlsx"

    for place in range(0, len(data), 37):
        path.write_bytes(data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :])
        try:
            FILES.read(path)
        except (NotASpreadsheetError, SpreadsheetTooLargeError):
            continue


def test_a_part_that_turns_hostile_never_raises_anything_else(tmp_path: Path) -> None:
    """Parts that are well packed but hold nonsense."""
    nonsense = [b"", b"<x/>", b"<worksheet><sheetData><row r='a'/></sheetData></worksheet>", b"\0"]
    with zipfile.ZipFile(io.BytesIO(_book(tmp_path / "a.xlsx", ["x", 1]).read_bytes())) as book:
        names = book.namelist()

    for name in names:
        for data in nonsense:
            path = _repacked(_book(tmp_path / "a.xlsx", ["x", 1]), name, data)
            try:
                FILES.read(path)
            except NotASpreadsheetError:
                continue
