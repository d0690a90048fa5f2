"""What the import of a plan shows before anything is stored."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.ids import CampaignId, PersonId, UnitId
from app.domain.plan import TalkTarget
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from app.services.register_preview import WARNINGS, CellFault, RowState, row_state
from app.services.register_table import KnownColumn

COLUMNS: tuple[KnownColumn, ...] = (
    KnownColumn(
        "name", ("姓名", "谈话对象", "谈话对象姓名", "对象姓名", "人员姓名"), 10, required=True
    ),
    KnownColumn("gender", ("性别",), 6),
    KnownColumn(
        "unit",
        ("单位", "单位名称", "所在单位", "工作单位", "单位全称", "谈话对象单位", "对象单位"),
        24,
        required=True,
    ),
    KnownColumn("post", ("职务", "现任职务", "职位", "担任职务", "谈话对象职务"), 20),
    KnownColumn("is_head", ("一把手", "是否一把手", "主要负责人", "是否主要负责人"), 8),
    KnownColumn("level", ("层级", "单位层级", "级别", "行政层级"), 10),
    KnownColumn("parent", ("上级单位", "隶属单位", "上级单位名称", "隶属", "上级"), 24),
    KnownColumn("authority", ("管理权限", "干部管理权限", "管理类别"), 10),
    KnownColumn(
        "organiser",
        ("谈话组织层级", "组织层级", "组织谈话层级", "谈话层级", "谈话主体", "组织主体"),
        12,
    ),
    KnownColumn("interviewer", ("谈话人", "谈话人姓名", "谈话领导"), 12),
    KnownColumn("interviewer_unit", ("谈话人单位",), 20),
    KnownColumn("talk_type", ("谈话类型", "谈话种类", "类型"), 16),
    KnownColumn("wanted_on", ("拟谈时间", "计划时间", "拟谈日期", "计划日期", "谈话时间"), 12),
    KnownColumn("turn", ("第几次", "次序", "谈话次序"), 6),
    KnownColumn("times", ("人次", "谈话次数", "计划人次", "次数"), 6),
    KnownColumn("note", ("备注", "说明"), 20),
)


class PlanFault(StrEnum):
    """What is the matter with a row of a plan, beside what the register's import knows."""

    DUPLICATE_ROW = "duplicate_row"  # detail: the row it repeats
    AMBIGUOUS_PERSON = "ambiguous_person"  # several of this name (detail) in the unit
    UNKNOWN_TALK_TYPE = "unknown_talk_type"
    UNKNOWN_ORGANISER = "unknown_organiser"
    OTHER_TYPE = "other_type"  # than the campaign's; detail: what the row says
    NOT_A_DAY = "not_a_day"
    BAD_TURN = "bad_turn"
    NOT_A_NAME = "not_a_name"  # a total, the foot of a form, a gap or several names
    # the rest only warns
    SECOND_TIME = "second_time"  # 人次 2; detail: the earlier row
    NAMESAKE = "namesake"  # told apart by post; detail: the other's post
    POST_DIFFERS = "post_differs"  # detail: the post in the register, which stays
    LEVEL_DIFFERS = "level_differs"  # detail: the name of the level that stays
    DAY_AS_WORDS = "day_as_words"  # 5月上旬: kept in the note
    UNKNOWN_PARENT = "unknown_parent"  # the unit above is made as well
    AMBIGUOUS_INTERVIEWER = "ambiguous_interviewer"  # kept as words
    OUTSIDE_WINDOW = "outside_window"  # of the campaign, or of the year


PLAN_WARNINGS = frozenset(
    {
        PlanFault.SECOND_TIME,
        PlanFault.NAMESAKE,
        PlanFault.POST_DIFFERS,
        PlanFault.LEVEL_DIFFERS,
        PlanFault.DAY_AS_WORDS,
        PlanFault.UNKNOWN_PARENT,
        PlanFault.AMBIGUOUS_INTERVIEWER,
        PlanFault.OUTSIDE_WINDOW,
    }
)


@dataclass(frozen=True)
class PlanNote:
    """One remark on a cell; `field` is a column's code, `detail` the value or a row number."""

    field: str
    fault: CellFault | PlanFault
    detail: str = ""

    @property
    def is_bad(self) -> bool:
        """Tell whether it keeps the row from being stored."""
        return self.fault not in WARNINGS and self.fault not in PLAN_WARNINGS


@dataclass(frozen=True)
class PlanScope:
    """Where the targets of a file go: a campaign, or the year's plan where it is None.

    `talk_type` is for rows that name none. With `repeats` a row that repeats another is a
    further talk with the same person (人次), else it is refused. `organiser` is the level that
    holds the talks where neither a row nor its sheet says so.
    """

    scheme: Scheme
    talk_type: str
    year: int
    campaign_id: CampaignId | None = None
    repeats: bool = False
    organiser: str = ""


UnitKey = tuple[str, str]
"""Folded names of a unit and of the one above it."""

PersonKey = tuple[str, UnitId | UnitKey, str]
"""Folded name, unit, folded post."""


@dataclass(frozen=True)
class PlanPreviewRow:
    """One row of the file; `number` counts from 1 in its `sheet`.

    `unit` and `person` are what is stored where the register has them not: without an id they
    are new, and rows with the same key mean the same one.
    """

    sheet: str
    number: int
    values: Mapping[str, str]
    notes: tuple[PlanNote, ...]
    unit: Unit
    unit_key: UnitKey
    parent: str
    person: Person
    person_key: PersonKey
    target: TalkTarget

    @property
    def state(self) -> RowState:
        """Whether the row can be stored."""
        return row_state([note.is_bad for note in self.notes])

    @property
    def is_new_unit(self) -> bool:
        """Whether its unit would be made."""
        return not self.unit.id

    @property
    def is_new_person(self) -> bool:
        """Whether its person would be made."""
        return not self.person.id


@dataclass(frozen=True)
class PlanPreview:
    """A table as it was understood; see `register_preview.Preview`.

    The counts are over the rows that can be stored: `times` are rows (人次), `persons` distinct
    persons (人).
    """

    into: PlanScope
    sheet: str
    columns: tuple[str, ...]
    missing: tuple[str, ...]
    ignored: tuple[str, ...]
    rows: tuple[PlanPreviewRow, ...]

    def count(self, state: RowState) -> int:
        """Return how many rows are in a state."""
        return sum(row.state is state for row in self.rows)

    def storable(self) -> tuple[PlanPreviewRow, ...]:
        """Return the rows that would be stored, or are there already."""
        return tuple(row for row in self.rows if row.state is not RowState.BAD)

    @property
    def times(self) -> int:
        """The number of talks planned (人次)."""
        return len(self.storable())

    @property
    def persons(self) -> int:
        """The number of distinct persons (人)."""
        return len({row.person.id or row.person_key for row in self.storable()})

    @property
    def new_units(self) -> int:
        """How many units would be made."""
        return len({row.unit_key for row in self.storable() if row.is_new_unit})

    @property
    def new_persons(self) -> int:
        """How many persons would be made."""
        return len({row.person_key for row in self.storable() if row.is_new_person})

    @property
    def by_organiser(self) -> Mapping[str, int]:
        """Rows by the level that holds the talk (AH36)."""
        return Counter(row.target.organiser for row in self.storable())

    @property
    def by_level(self) -> Mapping[str, int]:
        """Rows by the level of the unit."""
        return Counter(row.unit.level for row in self.storable())

    @property
    def by_authority(self) -> Mapping[str, int]:
        """Rows by management authority."""
        return Counter(row.person.authority for row in self.storable())


@dataclass(frozen=True)
class PlanStored:
    """What was stored: new targets, persons and units; `same` were there, `refused` were bad."""

    targets: int
    persons: int
    units: int
    same: int
    refused: int


NOBODY = PersonId(0)
