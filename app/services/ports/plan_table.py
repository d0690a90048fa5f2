"""What the services need from the vault for the plan."""

from datetime import date, datetime
from typing import NamedTuple, Protocol

from app.domain.ids import CampaignId, PersonId, TalkId, TargetId, UnitId
from app.domain.plan import (
    DutyDone,
    Fact,
    PlannedTime,
    PostChange,
    ProposalAnswer,
    TalkCampaign,
    TalkTarget,
    UnitEvent,
)
from app.domain.plan_board import HeldTalk


class TargetRow(NamedTuple):
    """A target with what the register says of the person now.

    Its values are the first ones of a `BoardRow`, in their order; `is_head` is 0 or 1 and the
    day ISO text.
    """

    target_id: TargetId
    person_id: PersonId
    unit_id: UnitId
    name: str
    unit: str
    level: str
    post: str
    is_head: int
    authority: str
    organiser: str
    interviewer: str
    interviewer_id: PersonId | None
    scheme_code: str
    talk_type: str
    campaign_id: CampaignId | None
    turn: int
    wanted_on: str | None
    note: str
    excluded: str


class UnitEventTable(Protocol):
    """The days of the units' events, one a unit, event and year."""

    def set(self, event: UnitEvent) -> None:
        """Note the day, or that there is none; what is noted already is no change."""
        ...

    def of_year(self, year: int) -> tuple[UnitEvent, ...]:
        """Return the events of a year that have a day."""
        ...

    def day(self, unit_id: UnitId, event: str, year: int) -> date | None:
        """Return the day of one unit's event."""
        ...


class FactTable(Protocol):
    """Facts about persons and units, one of a kind, person or unit and year."""

    def set(self, fact: Fact) -> Fact:
        """Note a fact as of today; an empty value takes it back."""
        ...

    def all(self) -> tuple[Fact, ...]:
        """Return all facts that hold."""
        ...

    def about_person(self, person_id: PersonId) -> tuple[Fact, ...]:
        """Return the facts that hold about one person."""
        ...


class CampaignTable(Protocol):
    """The campaigns."""

    def add(self, campaign: TalkCampaign) -> TalkCampaign: ...  # noqa: D102
    def save(self, campaign: TalkCampaign, act: str = "save") -> None: ...  # noqa: D102
    def get(self, campaign_id: CampaignId) -> TalkCampaign: ...  # noqa: D102
    def all(self) -> tuple[TalkCampaign, ...]:
        """Return all campaigns, the earliest to open first."""
        ...


class TargetTable(Protocol):
    """The targets, and the talks as the plan counts them."""

    def add(self, target: TalkTarget) -> TalkTarget: ...  # noqa: D102
    def save(self, target: TalkTarget, act: str = "save") -> None: ...  # noqa: D102
    def get(self, target_id: TargetId) -> TalkTarget: ...  # noqa: D102
    def of_year(self, year: int) -> tuple[TalkTarget, ...]:
        """Return the year's targets, those of campaigns too, in the order they were added."""
        ...

    def rows(self, year: int, campaign_id: CampaignId | None) -> list[TargetRow]:
        """Return the targets of a campaign, or of the year's plan, in the register's order."""
        ...

    def all_rows(self, year: int) -> list[TargetRow]:
        """Return every target of a year in the register's order."""
        ...

    def rows_of(self, target_id: TargetId) -> list[TargetRow]:
        """Return one target's row; raises KeyError."""
        ...

    def talks(self, first: date, last: date) -> list[HeldTalk]:
        """Return the talks with persons of the register that began, or are planned, in a range.

        Cancelled ones are left out; ordered by day.
        """
        ...

    def talks_with(self, person_id: PersonId) -> tuple[HeldTalk, ...]:
        """Return all talks with one person, by day."""
        ...

    def planned_on(self, day: date) -> tuple[TalkId, ...]:
        """Return the talks planned for a day that have not begun, in their order."""
        ...

    def approved_at(self, talk_id: TalkId) -> datetime | None:
        """Return when the talk was approved last, as the audit trail has it."""
        ...


class DutyTable(Protocol):
    """The duties done."""

    def add(self, done: DutyDone) -> DutyDone: ...  # noqa: D102
    def remove(self, duty_id: int) -> None: ...  # noqa: D102
    def between(self, first: date, last: date) -> tuple[DutyDone, ...]:
        """Return what was done in a range of days, by day."""
        ...


class PostChangeTable(Protocol):
    """The changes of posts; they are only ever added."""

    def add(self, change: PostChange) -> PostChange:
        """Note a change as of today."""
        ...

    def since(self, day: date) -> tuple[PostChange, ...]:
        """Return the changes from a day on, the oldest first."""
        ...


class TalkTimeTable(Protocol):
    """The planned times of talks."""

    def set(self, planned: PlannedTime) -> None: ...  # noqa: D102
    def get(self, talk_id: TalkId) -> PlannedTime | None: ...  # noqa: D102
    def all(self) -> dict[TalkId, PlannedTime]: ...  # noqa: D102


class AnswerTable(Protocol):
    """The proposals that were declined."""

    def add(self, answer: ProposalAnswer) -> ProposalAnswer: ...  # noqa: D102
    def all(self) -> tuple[ProposalAnswer, ...]: ...  # noqa: D102


class PlanTables(Protocol):
    """All tables of the plan."""

    events: UnitEventTable
    facts: FactTable
    campaigns: CampaignTable
    targets: TargetTable
    duties: DutyTable
    post_changes: PostChangeTable
    times: TalkTimeTable
    answers: AnswerTable
