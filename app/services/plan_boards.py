"""Reading the plan: the board of its targets, and how campaigns go."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.cadence_due import Box, applies, boxes, periods
from app.domain.ids import CampaignId, UnitId
from app.domain.plan import (
    Fact,
    TalkCampaign,
    TalkTarget,
    UnitEvent,
)
from app.domain.plan_board import (
    BoardRow,
    HeldTalk,
    PlanBoard,
    Tally,
    counts_as_held,
    counts_as_planned,
    tally,
)
from app.domain.register import Person
from app.domain.scheme import TalkType
from app.domain.talk import Talk
from app.services.plan_rows import PlanFacts, board_row, by_subject, groups_of, own_groups
from app.services.ports.clock import Clock
from app.services.ports.plan_table import TargetRow
from app.services.ports.vault_store import Tables, VaultStore
from app.services.scheme_shelf import SchemeShelf


@dataclass(frozen=True)
class CampaignProgress:
    """How a campaign goes; `days_left` until it closes, negative once it has."""

    campaign: TalkCampaign
    tally: Tally
    days_left: int
    has_begun: bool


class PlanBoards:
    """Puts together who is in the plan and how each stands, in one moment of reading."""

    def __init__(self, store: VaultStore, schemes: SchemeShelf, clock: Clock) -> None:
        self._store = store
        self._schemes = schemes
        self._clock = clock

    def board(self, year: int, campaign_id: CampaignId | None = None) -> PlanBoard:
        """Return a campaign's board, or that of the year's plan without its campaigns."""
        with self._store.read() as tables:
            rows = self._rows(tables, year, tables.plan.targets.rows(year, campaign_id))
        return PlanBoard(year, campaign_id, rows)

    def everything(self, year: int) -> PlanBoard:
        """Return the board of the year's plan and of all its campaigns together."""
        with self._store.read() as tables:
            rows = self.rows(tables, year)
        return PlanBoard(year, None, rows)

    def row(self, tables: Tables, target: TalkTarget) -> BoardRow:
        """Return one target as the board shows it, inside a change or a moment of reading."""
        (row,) = tables.plan.targets.rows_of(target.id)
        own = tables.plan.facts.about_person(target.person_id)
        types = self.types(tables, {(row.scheme_code, row.talk_type)})
        before = event_of(types.get((row.scheme_code, row.talk_type)))
        day = tables.plan.events.day(row.unit_id, before, target.year) if before else None
        facts = PlanFacts(
            year=target.year,
            today=self._today(),
            types=types,
            campaigns=_campaign_of(tables, target),
            events={(before, row.unit_id): day} if day else {},
            groups=groups_of(own),
            talks=by_subject(tables.plan.targets.talks_with(target.person_id)),
        )
        return board_row(row, facts)

    def boxes_of(
        self,
        tables: Tables,
        person: Person,
        talk: Talk,
        others: tuple[HeldTalk, ...],
        own: tuple[Fact, ...],
    ) -> tuple[Box, ...]:
        """Return the periods of a talk's cadence in its year, with the person's other talks."""
        year = talk.planned_on.year
        key = (talk.scheme_code, talk.type_code)
        talk_type = self.types(tables, {key}).get(key)
        cadence = talk_type.cadence if talk_type else None
        groups = own_groups(groups_of(own), person.id, is_head=person.is_head)
        if cadence is None or not applies(cadence, tables.units.get(person.unit_id).level, groups):
            return ()
        event = tables.plan.events.day(person.unit_id, cadence.before, year)
        mine = [
            t for t in others if (t.scheme_code, t.talk_type) == (talk.scheme_code, talk.type_code)
        ]
        held = [t.day for t in mine if counts_as_held(t.stage, was_aborted=t.was_aborted)]
        planned = [t.day for t in mine if counts_as_planned(t.stage)]
        return boxes(periods(cadence, year, event), held, planned, self._today())

    def campaigns(self, year: int) -> tuple[CampaignProgress, ...]:
        """Return the campaigns that touch a year, with their progress."""
        today = self._today()
        with self._store.read() as tables:
            found = [c for c in tables.plan.campaigns.all() if _touches(c, year)]
            rows = self.rows(tables, year)
        return tuple(
            CampaignProgress(
                campaign,
                tally(row for row in rows if row.campaign_id == campaign.id),
                (campaign.closes - today).days,
                campaign.opens <= today,
            )
            for campaign in found
        )

    def _today(self) -> date:
        return self._clock.now().date()

    def rows(self, tables: Tables, year: int) -> tuple[BoardRow, ...]:
        """Return the year's plan with all campaigns that touch it, in a moment of reading."""
        return self._rows(tables, year, tables.plan.targets.all_rows(year))

    def types(
        self, tables: Tables, wanted: set[tuple[str, str]]
    ) -> dict[tuple[str, str], TalkType]:
        """Return talk types by scheme and code, each as new talks of it follow it."""
        known = {code for code, _ in tables.schemes.all()}
        found = {}
        for code, talk_type in wanted:
            scheme = self._schemes.newest_with(code, talk_type) if code in known else None
            for kind in scheme.talk_types if scheme else ():
                if kind.code == talk_type:
                    found[code, talk_type] = kind
        return found

    def _rows(self, tables: Tables, year: int, rows: list[TargetRow]) -> tuple[BoardRow, ...]:
        facts = self._facts(tables, year, rows)
        return tuple([board_row(row, facts) for row in rows])

    def _facts(self, tables: Tables, year: int, rows: Iterable[TargetRow]) -> PlanFacts:
        campaigns = {campaign.id: campaign for campaign in tables.plan.campaigns.all()}
        wanted = {(row.scheme_code, row.talk_type) for row in rows}
        first = min((c.opens for c in campaigns.values() if _touches(c, year)), default=date.max)
        last = max((c.closes for c in campaigns.values() if _touches(c, year)), default=date.min)
        talks = tables.plan.targets.talks(
            min(first, date(year, 1, 1)), max(last, date(year, 12, 31))
        )
        return PlanFacts(
            year=year,
            today=self._today(),
            types=self.types(tables, wanted),
            campaigns=campaigns,
            events=days_of(tables.plan.events.of_year(year)),
            groups=groups_of(tables.plan.facts.all()),
            talks=by_subject(talks),
        )


def event_of(talk_type: TalkType | None) -> str:
    """Return the code of the event that talks of a type must precede, empty for none."""
    return talk_type.cadence.before if talk_type and talk_type.cadence else ""


def _campaign_of(tables: Tables, target: TalkTarget) -> dict[CampaignId, TalkCampaign]:
    wanted = target.campaign_id
    return {} if wanted is None else {wanted: tables.plan.campaigns.get(wanted)}


def _touches(campaign: TalkCampaign, year: int) -> bool:
    return campaign.opens.year <= year <= campaign.closes.year


def days_of(events: Iterable[UnitEvent]) -> dict[tuple[str, UnitId], date]:
    """Return the days of events by event and unit."""
    return {(event.event, event.unit_id): event.day for event in events if event.day}
