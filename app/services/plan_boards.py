"""Reading the plan: the board, campaigns, the month, meetings and proposals."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.cadence_due import Box, applies, boxes, month_end, periods
from app.domain.ids import CampaignId, UnitId
from app.domain.plan import (
    MEETING,
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
from app.domain.plan_calendar import (
    CalendarKind,
    Countdown,
    DayItem,
    campaign_items,
    countdowns,
    due_items,
    in_order,
    talk_item,
)
from app.domain.plan_proposals import Proposal, ProposalFacts, propose
from app.domain.register import Person
from app.domain.scheme import TalkType
from app.domain.talk import Talk
from app.services.plan_rows import HEAD, PlanFacts, board_row, by_subject, groups_of
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
    """Puts together what the plan's screens show, each in one moment of reading."""

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
            rows = self._rows(tables, year, tables.plan.targets.all_rows(year))
        return PlanBoard(year, None, rows)

    def row(self, tables: Tables, target: TalkTarget) -> BoardRow:
        """Return one target as the board shows it, inside a change or a moment of reading."""
        (row,) = tables.plan.targets.rows_of(target.id)
        own = tables.plan.facts.about_person(target.person_id)
        types = self._types(tables, {(row.scheme_code, row.talk_type)})
        before = _event_of(types.get((row.scheme_code, row.talk_type)))
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
        talk_type = self._types(tables, {key}).get(key)
        cadence = talk_type.cadence if talk_type else None
        groups = groups_of(own).get(person.id, frozenset()) | ({HEAD} if person.is_head else set())
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
            rows = self._rows(tables, year, tables.plan.targets.all_rows(year))
        return tuple(
            CampaignProgress(
                campaign,
                tally(row for row in rows if row.campaign_id == campaign.id),
                (campaign.closes - today).days,
                campaign.opens <= today,
            )
            for campaign in found
        )

    def month(self, year: int, month: int) -> tuple[DayItem, ...]:
        """Return what stands on the days of a month."""
        return self.between(date(year, month, 1), month_end(year, month))

    def between(self, first: date, last: date) -> tuple[DayItem, ...]:
        """Return what stands on the days of a range, both ends with it."""
        found: list[DayItem] = []
        with self._store.read() as tables:
            found += self._talks(tables, first, last)
            found += campaign_items(tables.plan.campaigns.all())
            for year in range(first.year, last.year + 1):
                found += due_items(self._rows(tables, year, tables.plan.targets.all_rows(year)))
            # a year's meeting is often held in the first weeks of the next
            for year in range(first.year - 1, last.year + 2):
                found += _meetings(tables, tables.plan.events.of_year(year))
        return in_order(item for item in found if first <= item.day <= last)

    def meetings(self, year: int, event: str = MEETING) -> tuple[Countdown, ...]:
        """Return the units with their meeting days, the next one first."""
        with self._store.read() as tables:
            rows = self._rows(tables, year, tables.plan.targets.all_rows(year))
            events = tables.plan.events.of_year(year)
            units = {unit.id: (unit.name, unit.level) for unit in tables.units.all()}
            types = self._types(tables, {(row.scheme_code, row.talk_type) for row in rows})
        before = {key for key, talk_type in types.items() if _event_of(talk_type) == event}
        days = {e.unit_id: e.day for e in events if e.event == event and e.day}
        return countdowns(rows, units, days, self._today(), before)

    def proposals(self, year: int) -> tuple[Proposal, ...]:
        """Return what the triggers of the schemes in force propose in a year."""
        schemes = self._schemes.in_force()
        first, last = date(year, 1, 1), date(year, 12, 31)
        with self._store.read() as tables:
            facts = ProposalFacts(
                year=year,
                persons={person.id: person for person in tables.persons.all()},
                units={unit.id: unit for unit in tables.units.all()},
                facts=tables.plan.facts.all(),
                changes=tuple(
                    c for c in tables.plan.post_changes.since(first) if c.on and c.on <= last
                ),
                talks=by_subject(tables.plan.targets.talks(first, date.max)),
                answers=frozenset(
                    (a.scheme_code, a.trigger, a.person_id, a.cause)
                    for a in tables.plan.answers.all()
                ),
                targets=Counter(
                    (t.person_id, t.scheme_code, t.talk_type)
                    for t in tables.plan.targets.of_year(year)
                    if not t.excluded
                ),
            )
        return tuple(found for scheme in schemes for found in propose(scheme, facts))

    def _today(self) -> date:
        return self._clock.now().date()

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
            types=self._types(tables, wanted),
            campaigns=campaigns,
            events=days_of(tables.plan.events.of_year(year)),
            groups=groups_of(tables.plan.facts.all()),
            talks=by_subject(talks),
        )

    def _types(
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

    def _talks(self, tables: Tables, first: date, last: date) -> list[DayItem]:
        times = tables.plan.times.all()
        names = {person.id: person.name for person in tables.persons.all()}
        talks = tables.plan.targets.talks(first, last)
        types = self._types(tables, {(talk.scheme_code, talk.talk_type) for talk in talks})
        found = []
        for talk in talks:
            talk_type = types.get((talk.scheme_code, talk.talk_type))
            found.append(
                talk_item(
                    day=talk.day,
                    number=talk.number,
                    name=names.get(talk.person_id, ""),
                    talk_type=talk_type.name if talk_type else talk.talk_type,
                    planned=times.get(talk.talk_id),
                    talk_id=talk.talk_id,
                )
            )
        return found


def _event_of(talk_type: TalkType | None) -> str:
    return talk_type.cadence.before if talk_type and talk_type.cadence else ""


def _campaign_of(tables: Tables, target: TalkTarget) -> dict[CampaignId, TalkCampaign]:
    wanted = target.campaign_id
    return {} if wanted is None else {wanted: tables.plan.campaigns.get(wanted)}


def _touches(campaign: TalkCampaign, year: int) -> bool:
    return campaign.opens.year <= year <= campaign.closes.year


def days_of(events: Iterable[UnitEvent]) -> dict[tuple[str, UnitId], date]:
    """Return the days of events by event and unit."""
    return {(event.event, event.unit_id): event.day for event in events if event.day}


def _meetings(tables: Tables, events: Iterable[UnitEvent]) -> list[DayItem]:
    dated = [event for event in events if event.day]
    names = {unit.id: unit.name for unit in tables.units.all()} if dated else {}
    return [
        DayItem(
            event.day,
            CalendarKind.MEETING,
            names.get(event.unit_id, ""),
            unit_id=event.unit_id,
            event=event.event,
        )
        for event in dated
        if event.day
    ]
