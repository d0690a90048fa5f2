"""Taking a plan in from a table: 4,861 targets, namesakes, repeated rows and bad cells."""

from pathlib import Path

import openpyxl
import pytest

from app.domain.plan import CampaignClosedError, TalkCampaign
from app.domain.register import Person, Unit
from app.machine.spreadsheet import SpreadsheetFiles
from app.services.errors import Cancelled
from app.services.plan_cells import day_in, level_of
from app.services.plan_preview import PlanFault, PlanNote
from app.services.register_preview import CellFault, RowState
from app.services.workbench import Workbench
from tests.builders_plan import (
    HEADS,
    MARCH,
    SHORT,
    YEAR,
    anhui,
    faults,
    kept,
    previewed,
    silent,
    three_levels,
    write_book,
)


def test_the_whole_province_is_taken_in(bench: Workbench, tmp_path: Path) -> None:
    """70 + 724 + 4,067 = 4,861 and 21 + 49 = 70, before it is stored and after (AH36)."""
    rows = (("2026年度党内政治监督谈话计划",), HEADS, *three_levels())
    path = write_book(tmp_path / "plan.xlsx", rows)
    preview = bench.plan.importing.preview(path, anhui(bench))
    assert dict(preview.by_organiser) == {"province": 70, "city": 724, "county": 4067}
    assert (preview.times, preview.count(RowState.OK)) == (4861, 4861)
    assert kept(bench, preview) == (4861, 4861, 2431, 0, 0)

    board = bench.plan.boards.board(YEAR)
    assert {k: v.targets for k, v in board.by_organiser.items()} == {
        "province": 70,
        "city": 724,
        "county": 4067,
    }
    authorities = {k: v.targets for k, v in board.by_authority.items()}
    assert (authorities["central"], authorities["provincial"]) == (21, 49)
    assert (board.total.targets, board.total.persons) == (4861, 4861)
    assert sum(tally.targets for tally in board.by_level.values()) == 4861
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None

    again = bench.plan.importing.preview(path, anhui(bench))
    assert kept(bench, again) == (0, 0, 0, 4861, 0)


def test_heads_in_two_rows_and_merged_cells_are_understood(
    bench: Workbench, tmp_path: Path
) -> None:
    """A group of heads above, and a unit that is said once for several persons."""
    preview = previewed(
        bench,
        tmp_path,
        ("谈话计划（内部）",),
        ("序号", "谈话对象", "", "", "谈话人"),
        ("", "姓名", "单位", "职务", ""),
        (1, "柳如是", "青竹县", "书记", "市委书记"),
        (2, "董小宛", None, "县长", "市委书记"),
    )
    assert [row.unit.name for row in preview.rows] == ["青竹县", "青竹县"]
    assert PlanNote("unit", CellFault.FROM_ABOVE, "青竹县") in preview.rows[1].notes
    assert kept(bench, preview) == (2, 2, 1, 0, 0)


def test_all_sheets_of_a_file_are_taken_in(bench: Workbench, tmp_path: Path) -> None:
    """A sheet each for province and cities: its name says who holds the talks."""
    book = openpyxl.Workbook()
    book.worksheets[0].append(("说明",))
    for title, name in (("省委", "柳如是"), ("市委", "董小宛")):
        sheet = book.create_sheet(title)
        sheet.append(("姓名", "单位", "职务"))
        sheet.append((name, f"{name}的单位", "书记"))
    book.save(tmp_path / "plan.xlsx")
    preview = bench.plan.importing.preview(tmp_path / "plan.xlsx", anhui(bench))
    assert (preview.sheet, dict(preview.by_organiser)) == (
        "省委、市委",
        {"province": 1, "city": 1},
    )
    assert [(row.sheet, row.number) for row in preview.rows] == [("省委", 2), ("市委", 2)]
    assert kept(bench, preview) == (2, 2, 2, 0, 0)


def test_whoever_imports_says_who_holds_the_talks_where_the_table_does_not(
    bench: Workbench, tmp_path: Path
) -> None:
    """A list of the provincial committee need not name it in each row; a row that does is right."""
    rows = (("姓名", "单位", "组织层级"), ("柳如是", "青竹县", ""), ("董小宛", "望溪县", "市"))
    into = anhui(bench, organiser="province")
    preview = bench.plan.importing.preview(write_book(tmp_path / "plan.xlsx", rows), into)
    assert dict(preview.by_organiser) == {"province": 1, "city": 1}


def test_namesakes_in_one_unit_are_told_apart_by_post(bench: Workbench, tmp_path: Path) -> None:
    """Two of one name with different posts are two persons, each time the file comes."""
    rows = (SHORT, ("柳如是", "青竹县", "书记"), ("柳如是", "青竹县", "县长"))
    preview = previewed(bench, tmp_path, *rows)
    assert [faults(row) for row in preview.rows] == [[], [PlanFault.NAMESAKE]]
    assert kept(bench, preview) == (2, 2, 1, 0, 0)
    again = previewed(bench, tmp_path, *rows)
    assert [faults(row) for row in again.rows] == [[], []]
    assert kept(bench, again) == (0, 0, 0, 2, 0)

    unclear = previewed(bench, tmp_path, SHORT, ("柳如是", "青竹县", "主任"))
    assert faults(unclear.rows[0]) == [PlanFault.AMBIGUOUS_PERSON]
    assert kept(bench, unclear) == (0, 0, 0, 0, 1)


def test_another_post_in_the_register_is_reported_and_stays(
    bench: Workbench, tmp_path: Path
) -> None:
    """One person of the name: the same one; a change of post is made in the register."""
    unit = bench.registering.save_unit(Unit("青竹县", "青竹", "county"))
    bench.registering.save_person(Person("柳如是", unit.id, "县长"))
    preview = previewed(bench, tmp_path, SHORT, ("柳　如是", "青竹", "书记"))
    assert preview.rows[0].notes == (PlanNote("post", PlanFault.POST_DIFFERS, "县长"),)
    assert kept(bench, preview) == (1, 0, 0, 0, 0)
    assert bench.registering.persons()[0].post == "县长"


def test_a_person_twice_is_two_talks_only_where_the_rows_differ(
    bench: Workbench, tmp_path: Path
) -> None:
    """人次 2 and 人 1; a row that only repeats another is refused and named."""
    preview = previewed(
        bench,
        tmp_path,
        SHORT,
        ("柳如是", "青竹县", "书记", "市委书记", "2026-03-05"),
        ("柳如是", "青竹县", "书记", "市委书记", "2026年9月1日"),
        ("柳如是", "青竹县", "书记", "市委书记", "2026.9.1"),
    )
    assert [faults(r) for r in preview.rows] == [
        [],
        [PlanFault.SECOND_TIME],
        [PlanFault.DUPLICATE_ROW],
    ]
    assert preview.rows[2].notes[0].detail == "3"
    assert (preview.times, preview.persons) == (2, 1)
    assert kept(bench, preview) == (2, 1, 1, 0, 1)
    total = bench.plan.boards.board(YEAR).total
    assert (total.targets, total.persons) == (2, 1)


def test_repeated_rows_count_where_they_are_meant(bench: Workbench, tmp_path: Path) -> None:
    """Whoever says that repeats are further talks gets them."""
    path = write_book(tmp_path / "p.xlsx", (SHORT, *[("柳如是", "青竹县", "书记")] * 3))
    preview = bench.plan.importing.preview(path, anhui(bench, repeats=True))
    assert [row.target.turn for row in preview.rows] == [1, 2, 3]
    assert kept(bench, preview) == (3, 1, 1, 0, 0)


@pytest.mark.parametrize(
    ("cells", "fault"),
    [
        (("", "青竹县"), CellFault.MISSING),
        (("合计", "4861"), PlanFault.NOT_A_NAME),
        (("填表人：某某", ""), PlanFault.NOT_A_NAME),
        (("=HYPERLINK(1)", "青竹县"), CellFault.NO_RESULT),
        (("柳如是", "=A1"), CellFault.NO_RESULT),
        (("柳" * 500, "青竹县"), CellFault.TOO_LONG),
        (("柳如是", "青竹县", "书记", "甲", "2026-02-30"), PlanFault.NOT_A_DAY),
        (("柳如是", "青竹县", "书记", "甲", "=TODAY()"), CellFault.NO_RESULT),
        (("柳如是、董小宛", "青竹县", "书记"), PlanFault.NOT_A_NAME),
        (("（空缺）", "青竹县", "书记"), PlanFault.NOT_A_NAME),
        (("/", "青竹县", "书记"), PlanFault.NOT_A_NAME),
        (("@SUM(A1)", "青竹县", "书记"), PlanFault.NOT_A_NAME),
    ],
)
def test_a_bad_cell_keeps_its_row_out(
    bench: Workbench, tmp_path: Path, cells: tuple[str, ...], fault: object
) -> None:
    """The good row beside it is stored; the bad one is named with its fault."""
    preview = previewed(bench, tmp_path, SHORT, cells, ("董小宛", "青竹县", "县长"))
    assert fault in faults(preview.rows[0])
    assert preview.rows[0].state is RowState.BAD
    assert kept(bench, preview) == (1, 1, 1, 0, 1)


def test_words_that_the_scheme_lacks_are_named(bench: Workbench, tmp_path: Path) -> None:
    """Levels, authorities and types come from the scheme."""
    heads = ("姓名", "单位", "单位层级", "管理权限", "谈话组织层级", "谈话类型", "第几次")
    row = ("柳如是", "青竹县", "星", "仙管", "天庭", "闲谈", "廿")
    preview = previewed(bench, tmp_path, heads, row)
    assert set(faults(preview.rows[0])) == {
        CellFault.UNKNOWN_LEVEL,
        CellFault.UNKNOWN_AUTHORITY,
        PlanFault.UNKNOWN_ORGANISER,
        PlanFault.UNKNOWN_TALK_TYPE,
        PlanFault.BAD_TURN,
    }


def test_a_file_without_names_says_what_it_lacks(bench: Workbench, tmp_path: Path) -> None:
    """Without a column of names there are no rows."""
    preview = previewed(bench, tmp_path, ("编号", "单位"), ("1", "青竹县"))
    assert preview.missing == ("name",)
    assert preview.rows == ()


def test_missing_units_are_made_below_the_one_named(bench: Workbench, tmp_path: Path) -> None:
    """Also the unit above, where the register has it not; that is said."""
    heads = ("姓名", "单位", "职务", "上级单位", "单位层级")
    preview = previewed(bench, tmp_path, heads, ("柳如是", "财政局", "局长", "青竹县", "县"))
    assert faults(preview.rows[0]) == [PlanFault.UNKNOWN_PARENT]
    assert kept(bench, preview) == (1, 1, 2, 0, 0)
    units = {unit.name: unit for unit in bench.registering.units()}
    assert units["财政局"].parent_id == units["青竹县"].id
    assert units["财政局"].level == "county"


def test_an_interviewer_of_the_register_is_found(bench: Workbench, tmp_path: Path) -> None:
    """By name, or by unit and post; anyone else is kept as words."""
    unit = bench.registering.save_unit(Unit("中共云岭市委", "云岭市委", "city"))
    chief = bench.registering.save_person(Person("顾横波", unit.id, "书记"))
    preview = previewed(
        bench,
        tmp_path,
        SHORT,
        ("甲", "青竹县", "书记", "顾横波"),
        ("乙", "青竹县", "县长", "云岭市委书记"),
        ("丙", "青竹县", "副县长", "市委书记"),
    )
    assert [row.target.interviewer_id for row in preview.rows] == [chief.id, chief.id, None]
    assert preview.rows[2].target.interviewer == "市委书记"


def test_a_unit_keeps_the_level_it_has(bench: Workbench, tmp_path: Path) -> None:
    """Another level in the file is reported with the one that stays."""
    bench.registering.save_unit(Unit("青竹县", "", "county"))
    heads = ("姓名", "单位", "职务", "单位层级")
    preview = previewed(bench, tmp_path, heads, ("柳如是", "青竹县", "书记", "市"))
    assert preview.rows[0].notes == (PlanNote("level", PlanFault.LEVEL_DIFFERS, "县（市、区）"),)
    assert preview.rows[0].state is RowState.WARNING


def test_a_closed_campaign_takes_nobody(bench: Workbench, tmp_path: Path) -> None:
    """Neither at the preview nor when it was closed since."""
    campaign = bench.plan.planning.save_campaign(
        TalkCampaign("春季", "anhui", "1", "political_supervision", MARCH, MARCH)
    )
    path = write_book(tmp_path / "p.xlsx", (SHORT, ("甲", "青竹县", "书记", "", "2026-03-06")))
    preview = bench.plan.importing.preview(path, anhui(bench, campaign.id))
    assert faults(preview.rows[0]) == [PlanFault.OUTSIDE_WINDOW]
    bench.plan.planning.close_campaign(campaign.id)
    with pytest.raises(CampaignClosedError):
        bench.plan.importing.store(preview, silent)
    with pytest.raises(CampaignClosedError):
        bench.plan.importing.preview(path, anhui(bench, campaign.id))
    assert bench.registering.persons() == ()


def test_a_stopped_import_leaves_nothing_behind(bench: Workbench, tmp_path: Path) -> None:
    """All in one step or none."""
    rows = [(f"某{n}", "青竹县", f"职务{n}") for n in range(250)]
    preview = previewed(bench, tmp_path, SHORT, *rows)

    def stop(done: int, _total: int) -> None:
        if done >= 200:
            raise Cancelled

    with pytest.raises(Cancelled):
        bench.plan.importing.store(preview, stop)
    assert bench.registering.units() == ()
    assert bench.plan.boards.board(YEAR).rows == ()


def test_what_came_into_the_register_since_the_preview_is_not_made_twice(
    bench: Workbench, tmp_path: Path
) -> None:
    """The same preview stored twice adds nothing the second time."""
    preview = previewed(bench, tmp_path, SHORT, ("柳如是", "青竹县", "书记"))
    assert kept(bench, preview) == (1, 1, 1, 0, 0)
    assert kept(bench, preview) == (0, 0, 0, 1, 0)


def test_the_empty_form_is_understood_when_it_comes_back(bench: Workbench, tmp_path: Path) -> None:
    """Every head of our own form is known."""
    path = tmp_path / "form.xlsx"
    scheme = bench.schemes.newest("anhui")
    bench.plan.importing.write_empty_form(path, scheme)
    (sheet,) = SpreadsheetFiles().read(path)
    assert all(not cell.is_formula for cell in sheet.rows[0])
    preview = bench.plan.importing.preview(path, anhui(bench))
    assert (preview.missing, preview.ignored, preview.rows) == ((), (), ())


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("省委", "province"),
        ("省辖市党委", "city"),
        ("县(市、区)党委", "county"),
        ("县（市、区）委", "county"),
        ("市级", "city"),
        ("乡镇党委", "township"),
        ("天庭", ""),
    ],
)
def test_a_body_says_its_level(bench: Workbench, words: str, code: str) -> None:
    """省委 is of the province, whatever stands behind the level's word."""
    assert level_of(words, bench.schemes.newest("anhui")) == code


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-05", "2026-03-05"),
        ("2026年3月5日", "2026-03-05"),
        ("２０２６／３／５", "2026-03-05"),
        ("3月5日", "2026-03-05"),
        ("2026-03-05 00:00:00", "2026-03-05"),
        ("2026/3/5 9:00", "2026-03-05"),
        ("20260305", "2026-03-05"),
        ("46086", "2026-03-05"),
        ("二〇二六年三月五日", "2026-03-05"),
        ("十月二十日", "2026-10-20"),
        ("12345", None),
        ("三月", None),
        ("2026-13-01", None),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: str | None) -> None:
    """A day without a year is of the plan's year."""
    found = day_in(text, YEAR)
    assert (found.isoformat() if found else None) == day


def test_a_formula_in_a_remark_is_data(bench: Workbench, tmp_path: Path) -> None:
    """Any text is a remark, also one that nobody worked out; the preview says so."""
    row = ("柳如是", "青竹县", "书记", "市委书记", "", '=HYPERLINK("http://x","y")')
    preview = previewed(bench, tmp_path, SHORT, row)
    assert CellFault.FORMULA_AS_TEXT in faults(preview.rows[0])
    long = (*row[:5], f"={'1+' * 300}1")
    assert CellFault.TOO_LONG in faults(previewed(bench, tmp_path, SHORT, long).rows[0])
    assert kept(bench, preview)[0] == 1
    (stored,) = bench.plan.boards.board(YEAR).rows
    assert stored.note == '=HYPERLINK("http://x","y")'
