"""Finding the table in a sheet that somebody laid out by hand."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from app.domain.ids import UnitId
from app.services.register_import import ImportResult
from app.services.register_preview import CellFault
from tests.builders_register import PERSONS, UNITS, Desk, an_open_desk, faults_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on an empty vault."""
    with an_open_desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def county(desk: Desk) -> UnitId:
    """Store one county and return its id."""
    return desk.keep_county()


def test_a_sheet_as_people_lay_it_out_is_understood(desk: Desk, county: UnitId) -> None:
    """A merged title, heads in two rows, blank rows, merged units, repeated heads, more columns."""
    assert county
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    book.create_sheet("封面", 0).append(["单位：县委办"])
    for row in (
        ["领导干部名册"],
        [],
        ["序号", "姓 名", "单位", "职务信息", None, "备注"],
        [None, None, None, "现任职务", "一把手（是/否）", None],
        [1, "张三", "青竹县", "县委书记", "是", "x"],
        [],
        [2, "李四", None, "县长", "是"],
        ["序号", "姓名", "单位", "现任职务", "一把手"],
        [3, "王五", None, "副县长", "否"],
    ):
        sheet.append(row)
    sheet.merge_cells("A1:F1")
    sheet.merge_cells("D3:E3")
    sheet.merge_cells("B3:B4")
    sheet.merge_cells("C5:C7")
    book.save(desk.folder / "list.xlsx")

    preview = desk.service.preview(desk.store, desk.folder / "list.xlsx", PERSONS, desk.scheme)

    assert preview.sheet == "Sheet"
    assert preview.columns == ("name", "unit", "post", "is_head")
    assert preview.ignored == ("序号", "备注")
    assert [(row.number, row.values["name"], row.values["unit"]) for row in preview.rows] == [
        (5, "张三", "青竹县"),
        (7, "李四", "青竹县"),
        (9, "王五", "青竹县"),
    ]
    assert faults_of(preview)[1:] == [{("unit", CellFault.FROM_ABOVE)}] * 2
    assert desk.keep(preview).added == 3


def test_a_table_without_the_needed_heads_has_no_rows(desk: Desk) -> None:
    """It names what is missing; confirming it stores nothing."""
    preview = desk.preview(PERSONS, ["姓名", "电话"], ["张三", "1"])
    empty = desk.preview(UNITS)

    assert (preview.missing, preview.ignored, preview.rows) == (("unit",), ("电话",), ())
    assert empty.missing == ("name",)
    assert desk.keep(empty) == ImportResult(added=0, skipped=0)
