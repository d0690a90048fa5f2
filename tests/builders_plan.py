"""A plan for tests: a spreadsheet of 70 + 724 + 4,067 targets (AH36), and small ones."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import openpyxl

from app.domain.plan import TalkTarget
from app.domain.register import Person, Unit
from app.services.plan_preview import PlanPreview, PlanPreviewRow, PlanScope
from app.services.workbench import Workbench

HEADS = (
    "序号",
    "姓名",
    "单位",
    "职务",
    "一把手",
    "单位层级",
    "管理权限",
    "谈话组织层级",
    "谈话人",
    "备注",
)
SHORT = ("姓名", "单位", "职务", "谈话人", "拟谈时间", "备注")
"""The heads of a small table."""
_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏"
_GIVEN = "安邦成德发光海宏建俊凯利明宁平琪荣山涛文"
YEAR = 2026


def three_levels() -> Iterator[tuple[str, ...]]:
    """Yield 70 rows of the province (21 中管, 49 省管), 724 of cities, 4,067 of counties."""
    parts = (
        (70, "省委", "市", "省委书记", "市"),
        (724, "省辖市党委", "县", "市委书记", "县"),
        (4067, "县（市、区）党委", "乡镇", "县委书记", "乡"),
    )
    number = 0
    for count, organiser, level, interviewer, word in parts:
        for place in range(count):
            number += 1
            managed = "中管" if number <= 21 else {"市": "省管", "县": "市管"}.get(level, "县管")
            unit = f"云岭{word}{place // 2 + 1}号单位"
            post = "书记" if place % 2 == 0 else "副书记"
            head = "是" if place % 2 == 0 else "否"
            yield (
                str(number), a_name(number), unit, post, head, level, managed, organiser,
                interviewer, "",
            )  # fmt: skip


def a_name(number: int) -> str:
    """Return one of 10,000 invented names."""
    first, rest = divmod(number, len(_GIVEN) ** 2)
    middle, last = divmod(rest, len(_GIVEN))
    return _SURNAMES[first % len(_SURNAMES)] + _GIVEN[middle] + _GIVEN[last]


def write_book(path: Path, rows: Iterable[Iterable[object]]) -> Path:
    """Write rows as they are into the first sheet of a workbook."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def anhui(bench: Workbench, campaign_id: object = None, **others: object) -> PlanScope:
    """Return the year's plan of the political supervision talk."""
    scheme = bench.schemes.newest("anhui")
    return PlanScope(scheme, "political_supervision", YEAR, campaign_id, **others)  # type: ignore[arg-type]


def previewed(bench: Workbench, folder: Path, *rows: Iterable[object]) -> PlanPreview:
    """Return the preview of a workbook with these rows for the year's plan."""
    return bench.plan.importing.preview(write_book(folder / "plan.xlsx", rows), anhui(bench))


def silent(_done: int, _total: int) -> None:
    """Take no notice of progress."""


def a_head(bench: Workbench, unit: str = "青竹县", level: str = "county") -> Person:
    """Store a unit and its head."""
    found = {u.name: u for u in bench.registering.units()}
    place = found.get(unit) or bench.registering.save_unit(Unit(unit, "", level))
    return bench.registering.save_person(
        Person("柳如是", place.id, "书记", is_head=True, authority="city")
    )


def a_target(bench: Workbench, person: Person, **others: object) -> TalkTarget:
    """Store a target in the year's plan."""
    target = TalkTarget(person.id, YEAR, "anhui", "political_supervision", **others)  # type: ignore[arg-type]
    bench.plan.planning.add_targets((target,))
    row = next(r for r in bench.plan.boards.everything(YEAR).rows if r.person_id == person.id)
    with bench.store.read() as tables:
        return tables.plan.targets.get(row.target_id)


MARCH = date(2026, 3, 5)


def faults(row: PlanPreviewRow) -> list[object]:
    """Return what is the matter with a row."""
    return [note.fault for note in row.notes]


def kept(bench: Workbench, preview: PlanPreview) -> tuple[int, int, int, int, int]:
    """Store a preview and return its numbers."""
    stored = bench.plan.importing.store(preview, silent)
    return stored.targets, stored.persons, stored.units, stored.same, stored.refused
