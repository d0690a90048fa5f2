"""Tables of targets as offices lay them out: grouped heads, posts behind names, counts."""

from datetime import date
from pathlib import Path

from app.domain.plan import TalkCampaign
from app.services.plan_preview import PlanFault, PlanNote
from app.services.register_preview import CellFault, RowState
from app.services.workbench import Workbench
from tests.builders_calc import YEAR_LIST
from tests.builders_plan import MARCH, SHORT, anhui, faults, kept, previewed, write_book
from tests.export.libreoffice import converted
from tests.tools import needs_calc


def test_a_group_of_heads_never_takes_the_place_of_what_stands_below_it(
    bench: Workbench, tmp_path: Path
) -> None:
    """谈话对象 above 职务 and 姓名, 谈话人 above 姓名 and 职务: each name is whose it is."""
    preview = previewed(
        bench,
        tmp_path,
        ("序号", "单位", "谈话对象", "", "", "谈话人", "", "备注"),
        ("", "", "职务", "姓名", "出生年月", "姓名", "职务", ""),
        ("=ROW()-2", "青竹县", "书记", "柳如是", "1975.01", "顾横波", "市委书记", "首次"),
    )
    (row,) = preview.rows
    assert (row.person.name, row.person.post, row.unit.name) == ("柳如是", "书记", "青竹县")
    assert (row.target.interviewer, row.target.note) == ("顾横波", "首次")


def test_a_post_behind_the_name_is_the_post(bench: Workbench, tmp_path: Path) -> None:
    """姓名（职务） is one column of many lists; the preview shows both."""
    preview = previewed(
        bench,
        tmp_path,
        ("姓名（职务）", "单位"),
        ("柳如是（县委书记）", "青竹县"),
        ("董小宛", "乙县"),
    )
    assert [(r.person.name, r.person.post) for r in preview.rows] == [
        ("柳如是", "县委书记"),
        ("董小宛", ""),
    ]
    assert "post" in preview.columns


def test_a_row_says_how_many_talks_it_stands_for(bench: Workbench, tmp_path: Path) -> None:
    """人次 2 is two targets of one person, told apart by their turn."""
    heads = ("姓名", "单位", "职务", "人次")
    preview = previewed(
        bench, tmp_path, heads, ("柳如是", "青竹县", "书记", 2), ("董小宛", "青竹县", "县长", "一")
    )
    assert [row.target.turn for row in preview.rows] == [1, 2, 1]
    assert faults(preview.rows[2]) == [PlanFault.BAD_TURN]
    assert (preview.times, preview.persons) == (2, 1)


def test_a_wish_that_names_no_day_is_kept_as_words(bench: Workbench, tmp_path: Path) -> None:
    """5月上旬 keeps nobody out of the plan and is not lost."""
    preview = previewed(bench, tmp_path, SHORT, ("柳如是", "青竹县", "书记", "", "5月上旬", "先谈"))
    (row,) = preview.rows
    assert (faults(row), row.state) == ([PlanFault.DAY_AS_WORDS], RowState.WARNING)
    assert (row.target.wanted_on, row.target.note) == (None, "先谈；5月上旬")


def test_rows_of_one_unit_share_what_only_one_of_them_says(
    bench: Workbench, tmp_path: Path
) -> None:
    """The unit above and the level stand in one row: it is one unit all the same."""
    heads = ("姓名", "单位", "职务", "上级单位", "单位层级")
    preview = previewed(
        bench,
        tmp_path,
        heads,
        ("柳如是", "青竹县委", "副书记", "", ""),
        ("董小宛", "青竹县委", "书记", "云岭市委", "县"),
    )
    assert kept(bench, preview) == (2, 2, 2, 0, 0)
    assert {u.name: u.level for u in bench.registering.units()} == {
        "云岭市委": "",
        "青竹县委": "county",
    }


def test_a_campaign_takes_its_own_type_only(bench: Workbench, tmp_path: Path) -> None:
    """A row of another type is refused: its talk would not be the campaign's."""
    campaign = bench.plan.planning.save_campaign(
        TalkCampaign("春季", "anhui", "2", "political_supervision", MARCH, MARCH)
    )
    heads = ("姓名", "单位", "职务", "谈话类型")
    rows = (heads, ("柳如是", "青竹县", "书记", "廉政谈话"), ("董小宛", "乙县", "书记", ""))
    path = write_book(tmp_path / "p.xlsx", rows)
    preview = bench.plan.importing.preview(path, anhui(bench, campaign.id))
    assert [faults(row) for row in preview.rows] == [[PlanFault.OTHER_TYPE], []]


@needs_calc()
def test_a_list_saved_by_calc_is_taken_in(bench: Workbench, tmp_path: Path) -> None:
    """Real days and numbers, merged heads and units, empty edges, a formula's result by name."""
    (tmp_path / "list.fods").write_text(YEAR_LIST, encoding="utf-8")
    path = converted(tmp_path / "list.fods", tmp_path, "xlsx")

    preview = bench.plan.importing.preview(path, anhui(bench))

    assert [(r.number, r.person.name, r.unit.name, r.person.post) for r in preview.rows[:4]] == [
        (6, "𠮷永夏", "青竹县委", "书记"),
        (6, "𠮷永夏", "青竹县委", "书记"),
        (7, "阿依古丽·买买提", "青竹县委", "书记（副）"),
        (8, "冯春", "听泉镇", "书记"),
    ]
    days = [row.target.wanted_on for row in preview.rows[1:4]]
    assert days == [date(2026, 6, 5), date(2026, 7, 8), date(2026, 6, 17)]
    assert PlanNote("post", CellFault.FORMULA, "书记（副）") in preview.rows[2].notes
    assert {CellFault.FORMULA, CellFault.HIDDEN_ROW} <= set(faults(preview.rows[3]))
    assert [row.state for row in preview.rows[2:]] == [
        RowState.WARNING,
        RowState.WARNING,
        RowState.BAD,
    ]
    assert PlanNote("name", CellFault.NO_RESULT) in preview.rows[4].notes
    assert kept(bench, preview) == (4, 3, 2, 0, 1)
