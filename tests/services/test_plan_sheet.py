"""The coverage as a workbook: merged heads, texts only, and counts that add up."""

from pathlib import Path

import openpyxl

from app.domain.cadence_due import BoxState
from app.services.plan_sheet import BoardWords
from app.services.workbench import Workbench
from tests.builders_plan import YEAR, a_head, a_target, previewed, silent


def _words(bench: Workbench) -> BoardWords:
    states = {state: state.value for state in BoxState}
    return BoardWords("2026年谈话覆盖情况", states, bench.schemes.all(), {"H1": "上半年"})


def test_the_board_is_written_with_merged_heads(bench: Workbench, tmp_path: Path) -> None:
    """A title, groups of heads, a row for each target, and counts on a second sheet."""
    a_target(bench, a_head(bench), organiser="city", interviewer="市委书记")
    board = bench.plan.boards.board(YEAR)
    written = bench.plan.sheet.write(tmp_path / "plan.xlsx", board, _words(bench))
    book = openpyxl.load_workbook(written)
    sheet, counts = book.worksheets
    merged = {str(area) for area in sheet.merged_cells.ranges}
    assert {"A1:Q1", "A2:E2", "F2:H2", "I2:P2", "Q2:Q3"} <= merged
    assert sheet["A1"].value == "2026年谈话覆盖情况"
    row = [cell.value for cell in sheet[4]]
    assert row[:8] == [
        "柳如是",
        "青竹县",
        "书记",
        "县（市、区）",
        "市管",
        "党内政治监督谈话",
        "市",
        "市委书记",
    ]
    assert row[12:14] == ["due", "2026-12-31"]
    assert [cell.value for cell in counts[2]][:4] == ["合计", None, "1", "1"]
    assert {cell.data_type for line in sheet.iter_rows(min_row=3) for cell in line} <= {
        "s",
        "inlineStr",
        "n",
    }


def test_no_cell_can_be_worked_out(bench: Workbench, tmp_path: Path) -> None:
    """What begins like a formula is text in the file, and comes back as the same text."""
    nasty = ("=1+1", "+A1", "-A1", "@SUM(A1)", "\t=1+1")
    heads = ("姓名", "单位", "职务", "谈话人", "备注")
    rows = [(f"某{n}", "青竹县", f"职务{n}", "某人", "备注") for n, _ in enumerate(nasty)]
    bench.plan.importing.store(previewed(bench, tmp_path, heads, *rows), silent)
    for row, words in zip(bench.plan.boards.board(YEAR).rows, nasty, strict=True):
        with bench.store.change() as tables:
            target = tables.plan.targets.get(row.target_id)
        bench.plan.planning.save_target(
            type(target)(**{**vars(target), "note": words, "interviewer": words})
        )
    board = bench.plan.boards.board(YEAR)
    written = bench.plan.sheet.write(tmp_path / "out.xlsx", board, _words(bench))
    (cells, _) = openpyxl.load_workbook(written).worksheets
    notes = [line[16] for line in cells.iter_rows(min_row=4)]
    assert [cell.value for cell in notes] == [words.strip() for words in nasty]
    assert {cell.data_type for cell in notes} <= {"s", "inlineStr"}


def test_a_taken_name_is_not_overwritten(bench: Workbench, tmp_path: Path) -> None:
    """The second file gets a number, and both are noted in the trail."""
    board = bench.plan.boards.board(YEAR)
    first = bench.plan.sheet.write(tmp_path / "plan.xlsx", board, _words(bench))
    second = bench.plan.sheet.write(tmp_path / "plan.xlsx", board, _words(bench))
    assert first != second
    with bench.store.read() as tables:
        assert [entry.act for entry in tables.audit.newest(2)] == ["export_plan"] * 2


def test_who_is_excluded_says_so_with_the_reason(bench: Workbench, tmp_path: Path) -> None:
    """Nothing is due of them, and nobody takes the row for a forgotten one."""
    target = a_target(bench, a_head(bench))
    bench.plan.planning.exclude((target.id,), "外派学习")
    written = bench.plan.sheet.write(
        tmp_path / "plan.xlsx", bench.plan.boards.board(YEAR), _words(bench)
    )
    row = [cell.value for cell in openpyxl.load_workbook(written).worksheets[0][4]]
    assert (row[0], row[12], row[16]) == ("柳如是", "不列入", "外派学习")
