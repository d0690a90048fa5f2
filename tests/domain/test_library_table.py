"""Understanding libraries that were made as tables."""

from collections.abc import Sequence

import pytest

from app.domain.library import LibraryForm, Oddity, Reading
from app.domain.library_columns import ColumnRole, ColumnUse, plan_of
from app.domain.library_table import read_table

FORM = LibraryForm("小库", ("领域", "条", "表现"))
OWNED = LibraryForm("清单", ("方面", "内容"), has_owner=True)


def read(rows: Sequence[tuple[str, ...]], form: LibraryForm = FORM, sheet: str = "") -> Reading:
    """Return what is understood of rows."""
    return read_table(rows, plan_of(rows, form, sheet), form, "")


def tree(
    rows: Sequence[tuple[str, ...]], form: LibraryForm = FORM, sheet: str = ""
) -> list[tuple[int, str, str]]:
    """Return depths, numbers and texts."""
    return [(p.depth, p.number, p.text) for p in read(rows, form, sheet).parts]


def test_cells_below_merged_ones_mean_the_same() -> None:
    """Empty upper cells and repeated ones are read alike."""
    merged = [("领域", "条", "表现"), ("甲", "乙", "子"), ("", "", "丑"), ("", "丙", "寅")]
    repeated = [("领域", "条", "表现"), ("甲", "乙", "子"), ("甲", "乙", "丑"), ("甲", "丙", "寅")]
    assert tree(merged) == tree(repeated)
    assert tree(merged) == [
        (0, "", "甲"),
        (1, "", "乙"),
        (2, "", "子"),
        (2, "", "丑"),
        (1, "", "丙"),
        (2, "", "寅"),
    ]


def test_heads_take_two_rows_and_columns_of_numbers_are_known() -> None:
    """A dense column of numbers counts the lowest entries, a sparse one the level beside it."""
    rows = [
        ("某某清单", "", "", "", "", ""),
        ("序号", "问题表现情形", "", "", "", "备注"),
        ("", "领域", "编号", "条", "具体表现", ""),
        ("1", "一、甲", "1", "乙", "子", "见附件"),
        ("2", "", "", "", "丑", ""),
        ("3", "", "2", "丙", "寅", ""),
    ]
    assert tree(rows) == [
        (0, "一、", "甲"),
        (1, "1", "乙"),
        (2, "1", "子"),
        (2, "2", "丑"),
        (1, "2", "丙"),
        (2, "3", "寅"),
    ]


def test_a_sheet_for_each_field_and_rows_that_span_the_table() -> None:
    """What no column says is the sheet's name, or a row of its own."""
    rows = [("条", "表现"), ("乙", "子"), ("", "丑")]
    assert tree(rows, sheet="国有企业")[0] == (0, "", "国有企业")
    spanning = [("条", "表现"), ("一、甲", ""), ("乙", "子"), ("二、丁", ""), ("丙", "丑")]
    assert [(d, t) for d, _, t in tree(spanning) if d == 0] == [(0, "甲"), (0, "丁")]


def test_a_cell_with_several_numbered_lines_is_several_entries() -> None:
    """Offices often put all manifestations of an article into one cell."""
    rows = [("领域", "条", "表现"), ("甲", "乙", "1.子\n没完\n2.丑"), ("", "丙", "寅\n也没完")]
    assert [(n, t) for d, n, t in tree(rows) if d == 2] == [
        ("1.", "子没完"),
        ("2.", "丑"),
        ("", "寅也没完"),
    ]


def test_empty_rows_and_orphans_are_named() -> None:
    """What has nothing above it stands below a note that it is missing."""
    found = read([("领域", "条", "表现"), ("", "", "子"), ("", "", ""), ("甲", "乙", "丑")])
    kinds = [f.kind for f in found.findings]
    assert kinds == [Oddity.NOTHING_ABOVE, Oddity.NOTHING_ABOVE, Oddity.EMPTY_ROW]
    assert [p.text for p in found.parts] == ["（未注明）", "（未注明）", "子", "甲", "乙", "丑"]


def test_departments_have_a_column() -> None:
    """It belongs to the lowest entry of its row."""
    rows = [
        ("序号", "方面", "具体内容", "责任部门"),
        ("1", "甲", "子", "办公室"),
        ("2", "", "丑", ""),
    ]
    assert [(p.text, p.owner) for p in read(rows, OWNED).parts] == [
        ("甲", ""),
        ("子", "办公室"),
        ("丑", ""),
    ]


def test_a_table_without_heads_is_read_from_its_first_row() -> None:
    """The columns are the levels in their order."""
    assert [t for _, _, t in tree([("甲", "乙", "子"), ("", "", "丑")])] == ["甲", "乙", "子", "丑"]


def test_columns_are_read_as_a_person_says() -> None:
    """Another plan reads the same rows anew."""
    rows = [("领域", "条", "表现"), ("甲", "乙", "子")]
    plan = plan_of(rows, FORM)
    assert [role.use for role in plan.columns] == [ColumnUse.LEVEL] * 3
    swapped = (
        ColumnRole(ColumnUse.LEVEL, 1),
        ColumnRole(ColumnUse.LEVEL, 0),
        ColumnRole(ColumnUse.LEVEL, 2),
    )
    other = type(plan)(plan.heads, swapped, plan.titles, plan.top)
    assert [p.text for p in read_table(rows, other, FORM, "").parts] == ["乙", "甲", "子"]


@pytest.mark.parametrize(
    "heads",
    [
        ("问题类型", "主要问题", "具体情形", "备注"),
        ("所属领域", "重点事项", "问题描述", "整改建议"),
        ("领域（7个）", "条目（86条）", "问题表现情形（232种）", ""),
    ],
)
def test_heads_need_not_be_the_levels_own_words(heads: tuple[str, ...]) -> None:
    """The columns are the levels in their order; others are left out."""
    rows = [heads, ("甲类单位", "乙事管理", "子事没有办", ""), ("", "", "丑事没有办", "")]
    assert [(d, t) for d, _, t in tree(rows)] == [
        (0, "甲类单位"),
        (1, "乙事管理"),
        (2, "子事没有办"),
        (2, "丑事没有办"),
    ]


def test_a_sheet_without_heads_keeps_its_numbers_apart() -> None:
    """A title above, numbers, merged upper cells: the sheet's name is the highest level."""
    rows = [
        ("某某清单",),
        ("1", "财务管理混乱", "账目不清"),
        ("2", "", "报销不严"),
        ("3", "用人不当", "任人唯亲"),
    ]
    assert [(depth, text) for depth, _, text in tree(rows, sheet="国有企业")][1:] == [
        (1, "财务管理混乱"),
        (2, "账目不清"),
        (2, "报销不严"),
        (1, "用人不当"),
        (2, "任人唯亲"),
    ]


def test_a_first_entry_that_sounds_like_a_head_is_an_entry() -> None:
    """What stands again in the next row is no head, whatever its words are."""
    rows = [
        ("工程建设领域", "招标投标问题", "规避招标"),
        ("工程建设领域", "招标投标问题", "串通投标"),
    ]
    assert [t for _, _, t in tree(rows)] == [
        "工程建设领域",
        "招标投标问题",
        "规避招标",
        "串通投标",
    ]


def test_a_column_is_the_level_that_its_head_names() -> None:
    """Not the next one: a sheet of counts has no manifestations, columns may stand in any order."""
    counts = plan_of([("领域", "条数"), ("甲", "3"), ("乙", "4")], FORM)
    assert [role.depth for role in counts.columns if role.use is ColumnUse.LEVEL] == [0]
    rows = [("问题表现", "所属领域", "条目"), ("子", "甲", "乙"), ("丑", "", "")]
    assert [t for _, _, t in tree(rows)] == ["甲", "乙", "子", "丑"]


def test_totals_and_heads_on_every_page_are_no_entries() -> None:
    """They are named as left out, and no entry is made of a sum."""
    heads = ("序号", "领域", "条", "表现")
    rows = [heads, ("1", "甲", "乙", "子"), heads, ("2", "", "丙", "丑"), ("合计", "", "", "232")]
    found = read(rows)
    assert [p.text for p in found.parts] == ["甲", "乙", "子", "丙", "丑"]
    assert [(f.kind, f.place.line) for f in found.findings] == [
        (Oddity.LEFT_OUT, 3),
        (Oddity.LEFT_OUT, 5),
    ]
