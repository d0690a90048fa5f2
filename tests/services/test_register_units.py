"""A table of units: who stands below whom, and which rows cannot be meant."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.ids import UnitId
from app.services.register_import import ImportResult
from app.services.register_preview import CellFault, RowState
from tests.builders_register import Desk, an_open_desk, faults_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on an empty vault."""
    with an_open_desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def county(desk: Desk) -> UnitId:
    """Store one county and return its id."""
    return desk.keep_county()


def test_parents_may_come_later_and_go_by_short_name(desk: Desk) -> None:
    """The order of the file is kept as the manual order, the tree is built all the same."""
    preview = desk.units(
        ["竹溪镇", None, "乡镇", "青竹"],
        ["青竹县", "青竹", "县级", "云溪市"],
        ["云溪市", None, "市", None],
    )
    desk.keep(preview)

    units = desk.stored_units()
    assert list(units) == ["竹溪镇", "青竹县", "云溪市"]
    assert units["竹溪镇"].parent_id == units["青竹县"].id
    assert units["青竹县"].parent_id == units["云溪市"].id
    assert [unit.level for unit in units.values()] == ["township", "county", "city"]


def test_a_parent_may_be_in_the_register_already(desk: Desk, county: UnitId) -> None:
    """Also where the file lists it again."""
    preview = desk.units(["青竹县", "青竹", "县"], ["竹溪镇", None, "镇", "青竹县"])

    assert faults_of(preview)[0] == {("name", CellFault.DUPLICATE_IN_REGISTER)}
    desk.keep(preview)
    assert desk.stored_units()["竹溪镇"].parent_id == county


@pytest.mark.parametrize(
    ("row", "field", "fault"),
    [
        ([None, "x", "市"], "name", CellFault.MISSING),
        (["=A1", None, "市"], "name", CellFault.NO_RESULT),
        (["长" * 401, None, "市"], "name", CellFault.TOO_LONG),
        (["甲", None, "宇宙"], "level", CellFault.UNKNOWN_LEVEL),
        (["甲", None, "市", "无此单位"], "parent", CellFault.UNKNOWN_UNIT),
        (["甲", None, "市", "甲"], "parent", CellFault.CYCLE),
        (["甲", None, "市", None, "第一"], "order", CellFault.NOT_A_NUMBER),
        (["甲", None, "市", None, -1], "order", CellFault.NOT_A_NUMBER),
    ],
)
def test_a_bad_unit_says_which_cell_and_why(
    desk: Desk, row: list[object], field: str, fault: CellFault
) -> None:
    """The row is refused with its number in the file."""
    (bad,) = desk.units(row).rows

    assert (bad.number, bad.state) == (2, RowState.BAD)
    assert (field, fault) in {(note.field, note.fault) for note in bad.notes}


@pytest.mark.parametrize(
    ("row", "field", "fault"),
    [
        (["长" * 200, None, "市"], "name", CellFault.UNUSUALLY_LONG),
        (["甲\u200b乙", None, "市"], "name", CellFault.CLEANED),
        (["甲", None, None], "level", CellFault.EMPTY),
    ],
)
def test_an_odd_unit_is_only_warned_of(
    desk: Desk, row: list[object], field: str, fault: CellFault
) -> None:
    """It can be stored after a look at it."""
    preview = desk.units(row)

    assert faults_of(preview) == [{(field, fault)}]
    assert desk.keep(preview).added == 1


def test_units_in_a_circle_are_refused_with_all_below_them(desk: Desk) -> None:
    """Nobody stands above themselves; who stands below such a row cannot be stored either."""
    preview = desk.units(
        ["甲", None, "市", "丙"],
        ["乙", None, "市", "甲"],
        ["丙", None, "市", "乙"],
        ["丁", None, "市", "丙"],
        ["戊", None, "市", None],
        ["己", None, "市", "庚"],
        ["庚", None, "宇宙", None],
    )

    faults = [{fault for _, fault in row} for row in faults_of(preview)]
    assert faults == [
        {CellFault.CYCLE},
        {CellFault.CYCLE},
        {CellFault.CYCLE},
        {CellFault.REFUSED_UNIT},
        set(),
        {CellFault.REFUSED_UNIT},
        {CellFault.UNKNOWN_LEVEL},
    ]
    assert desk.keep(preview) == ImportResult(added=1, skipped=6)


def test_one_name_may_stand_below_two_units_but_not_twice_below_one(desk: Desk) -> None:
    """Every county has its 办公室; which one is meant above another row must be clear."""
    preview = desk.units(
        ["甲县", None, "县"],
        ["乙县", None, "县"],
        ["办公室", None, "县", "甲县"],
        ["办公室", None, "县", "乙县"],
        ["办公室", None, "县", "乙县"],
        ["一科", None, "县", "办公室"],
    )

    assert faults_of(preview)[2:] == [
        set(),
        set(),
        {("name", CellFault.DUPLICATE_IN_FILE)},
        {("parent", CellFault.AMBIGUOUS_UNIT)},
    ]
    assert preview.rows[4].notes[0].detail == "5"


def test_a_namesake_in_the_register_does_not_swallow_a_unit_of_the_file(
    desk: Desk, county: UnitId
) -> None:
    """The new county's 办公室 is not taken for the old county's."""
    assert county
    desk.keep(desk.units(["办公室", None, "县", "青竹县"]))

    preview = desk.units(
        ["红枫县", None, "县"], ["办公室", None, "县", "红枫县"], ["一科", None, "县", "办公室"]
    )

    assert faults_of(preview)[2] == {("parent", CellFault.AMBIGUOUS_UNIT)}


def test_a_unit_of_higher_level_than_the_one_above_is_odd(desk: Desk) -> None:
    """Province below county is a likely slip of the row, no more."""
    preview = desk.units(["甲县", None, "县"], ["乙", None, "省", "甲县"])

    assert faults_of(preview)[1] == {("level", CellFault.LEVEL_ORDER)}
