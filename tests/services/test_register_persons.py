"""A table of persons: in which unit they are, and which rows cannot be meant."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.ids import UnitId
from app.domain.participant import Gender
from app.services.register_preview import CellFault
from tests.builders_register import PERSONS, Desk, an_open_desk, faults_of


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on an empty vault."""
    with an_open_desk(tmp_path) as opened:
        yield opened


@pytest.fixture
def county(desk: Desk) -> UnitId:
    """Store one county and return its id."""
    return desk.keep_county()


def test_persons_are_stored_with_their_posts_in_the_order_of_the_file(
    desk: Desk, county: UnitId
) -> None:
    """A stretched name is closed up, a rare character kept, words become codes."""
    desk.keep(
        desk.persons(
            ["龚𠮷䶮", "青竹县", "县委书记", "是", "省管干部"],
            ["张　三", "青竹", "副县长", None, "市管"],
            ["阿依·古丽", "青竹县", "县长", "√", None, 1],
        )
    )

    assert [(p.name, p.is_head, p.authority, p.order) for p in desk.stored_persons()] == [
        ("龚𠮷䶮", True, "provincial", 1),
        ("阿依·古丽", True, "", 1),
        ("张三", False, "city", 2),
    ]
    assert {p.unit_id for p in desk.stored_persons()} == {county}


def test_a_gender_is_taken_where_it_is_said(desk: Desk, county: UnitId) -> None:
    """An empty cell leaves it unsaid; any other word keeps the row out."""
    preview = desk.preview(
        PERSONS,
        ["姓名", "性别", "单位"],
        ["张三", "男", "青竹县"],
        ["李四", "女性", "青竹县"],
        ["王五", None, "青竹县"],
        ["赵六", "先生", "青竹县"],
    )
    assert ("gender", CellFault.UNKNOWN_GENDER) in faults_of(preview)[3]
    desk.keep(preview)
    assert {p.name: p.gender for p in desk.stored_persons()} == {
        "张三": Gender.MALE,
        "李四": Gender.FEMALE,
        "王五": Gender.UNSAID,
    }
    assert {p.unit_id for p in desk.stored_persons()} == {county}


@pytest.mark.parametrize(
    ("row", "field", "fault"),
    [
        ([None, "青竹县", "县长"], "name", CellFault.MISSING),
        (["张三", None, "县长"], "unit", CellFault.MISSING),
        (["张三", "红枫县", "县长"], "unit", CellFault.UNKNOWN_UNIT),
        (["张三", "青竹县", "县长", "也许"], "is_head", CellFault.NEITHER_YES_NOR_NO),
        (["张三", "青竹县", "县长", "是", "国管"], "authority", CellFault.UNKNOWN_AUTHORITY),
        (["张三", "青竹县", '=HYPERLINK("x")'], "post", CellFault.NO_RESULT),
        (["张三", "青竹县", "县长", "=TRUE()"], "is_head", CellFault.NO_RESULT),
    ],
)
def test_a_bad_person_says_which_cell_and_why(
    desk: Desk, county: UnitId, row: list[object], field: str, fault: CellFault
) -> None:
    """Each cell has one reason, and the row is not stored."""
    assert county
    preview = desk.persons(row)

    assert (field, fault) in faults_of(preview)[0]
    assert len(faults_of(preview)[0]) == len({f for f, _ in faults_of(preview)[0]})
    assert desk.keep(preview).added == 0


def test_the_same_person_twice_is_refused_a_namesake_is_warned_of(
    desk: Desk, county: UnitId
) -> None:
    """Name, unit and post are the same, or only the name and unit; then the register's own."""
    assert county
    preview = desk.persons(
        ["张三", "青竹县", "县长"], ["张三", "青竹县", "县长"], ["张三", "青竹县", "科员"]
    )

    assert [{fault for _, fault in row} for row in faults_of(preview)] == [
        set(),
        {CellFault.DUPLICATE_IN_FILE},
        {CellFault.SAME_NAME},
    ]
    desk.keep(preview)
    again = desk.persons(["张三", "青竹县", "书记"])
    assert faults_of(again) == [{("name", CellFault.DUPLICATE_IN_REGISTER)}]
