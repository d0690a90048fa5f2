"""The plan as it is read: a compact row for each target, and the counts over them (AH36)."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeVar

from app.domain.cadence_due import Box, BoxState
from app.domain.ids import CampaignId, PersonId, TalkId, TargetId, UnitId
from app.domain.stage import TalkStage

Key = TypeVar("Key", bound=Hashable)


class BoardRow(NamedTuple):
    """A target as the board shows it. A tuple, because a plan has thousands of them.

    `state` is that of `due_box`, or DONE where all is done; an excluded one has no boxes.
    `talk_id` is the talk to open: the next one planned, else the last one held; a talk that an
    earlier turn needs is not this one's. `held` and `coming` are the ids of all talks that were
    held or are planned, so that no talk is counted twice.
    `late` says that some box was done after its due day.
    """

    target_id: TargetId
    person_id: PersonId
    unit_id: UnitId
    name: str
    unit: str
    level: str  # code of the unit's level
    post: str
    is_head: bool
    authority: str  # code of the management authority
    organiser: str  # code of the level that holds the talk
    interviewer: str
    interviewer_id: PersonId | None
    scheme_code: str
    talk_type: str
    campaign_id: CampaignId | None
    turn: int
    wanted_on: date | None
    note: str
    excluded: str
    boxes: tuple[Box, ...]
    state: BoxState
    due_on: date | None
    days_left: int | None
    talk_id: TalkId | None
    talk_number: str
    planned_on: date | None
    held: tuple[TalkId, ...]
    late: bool = False
    coming: tuple[TalkId, ...] = ()


@dataclass(frozen=True)
class Tally:
    """Counts over rows: 人次 (times) and 人 (persons) are never the same thing (AH36).

    `targets` are rows, `persons` distinct persons in them; `held_times` talks held and
    `held_persons` distinct persons talked to; `planned_times` talks planned. The rest counts
    rows by their state. Excluded rows do not count.
    """

    targets: int = 0
    persons: int = 0
    held_times: int = 0
    held_persons: int = 0
    planned_times: int = 0
    done: int = 0
    planned: int = 0
    due: int = 0
    overdue: int = 0
    later: int = 0
    late: int = 0


@dataclass(frozen=True)
class PlanBoard:
    """A year's plan or a campaign's; its counts are worked out when first asked for.

    The keys of the counts are codes, "" where a row has none.
    """

    year: int
    campaign_id: CampaignId | None
    rows: tuple[BoardRow, ...]

    @cached_property
    def total(self) -> Tally:
        """The counts over all rows."""
        return tally(self.rows)

    @cached_property
    def by_level(self) -> Mapping[str, Tally]:
        """The counts by the level of the unit."""
        return grouped(self.rows, lambda row: row.level)

    @cached_property
    def by_organiser(self) -> Mapping[str, Tally]:
        """The counts by the level that holds the talk (70 + 724 + 4,067, AH36)."""
        return grouped(self.rows, lambda row: row.organiser)

    @cached_property
    def by_authority(self) -> Mapping[str, Tally]:
        """The counts by management authority (21 + 49, AH36)."""
        return grouped(self.rows, lambda row: row.authority)

    @cached_property
    def by_unit(self) -> Mapping[UnitId, Tally]:
        """The counts by unit."""
        return grouped(self.rows, lambda row: row.unit_id)

    @cached_property
    def by_person(self) -> Mapping[PersonId, Tally]:
        """The counts by person."""
        return grouped(self.rows, lambda row: row.person_id)

    @cached_property
    def by_type(self) -> Mapping[tuple[str, str], Tally]:
        """The counts by scheme and talk type."""
        return grouped(self.rows, lambda row: (row.scheme_code, row.talk_type))


class HeldTalk(NamedTuple):
    """A talk of somebody as the plan counts it; `day` is when it began, or is to be."""

    talk_id: TalkId
    number: str
    person_id: PersonId
    scheme_code: str
    talk_type: str
    stage: TalkStage
    day: date
    was_aborted: bool


_IS_HELD = frozenset(
    {
        TalkStage.ENDED,
        TalkStage.TRANSCRIBING,
        TalkStage.AWAITING_REVIEW,
        TalkStage.REVIEWED,
        TalkStage.SIGNED,
        TalkStage.REFUSAL_NOTED,
        TalkStage.ABSENCE_NOTED,
        TalkStage.SEALED,
        TalkStage.ARCHIVED,
    }
)


def counts_as_held(stage: TalkStage, *, was_aborted: bool) -> bool:
    """Tell whether a talk fulfils a cadence: it ended, and was not broken off."""
    return stage in _IS_HELD and not was_aborted


def counts_as_planned(stage: TalkStage) -> bool:
    """Tell whether a talk is still to be held, or just being held."""
    return stage not in _IS_HELD and stage not in (TalkStage.CANCELLED, TalkStage.ABORTED)


def tally(rows: Iterable[BoardRow]) -> Tally:
    """Return the counts over rows."""
    mine = [row for row in rows if not row.excluded]
    states = Counter(row.state for row in mine)
    held = {talk for row in mine for talk in row.held}
    planned = {talk for row in mine for talk in row.coming}
    return Tally(
        targets=len(mine),
        persons=len({row.person_id for row in mine}),
        held_times=len(held),
        held_persons=len({row.person_id for row in mine if row.held}),
        planned_times=len(planned),
        done=states[BoxState.DONE],
        planned=states[BoxState.PLANNED],
        due=states[BoxState.DUE],
        overdue=states[BoxState.OVERDUE],
        later=states[BoxState.LATER],
        late=sum(row.late for row in mine),
    )


def grouped(rows: Iterable[BoardRow], key: Callable[[BoardRow], Key]) -> dict[Key, Tally]:
    """Return the counts by what `key` says of a row, in the order of their first rows."""
    groups: dict[Key, list[BoardRow]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return {group: tally(found) for group, found in groups.items()}
