"""The plan by days: what stands in the calendar, and how long until the meetings."""

from collections.abc import Iterable
from datetime import date

from app.domain.cadence_due import month_end
from app.domain.ids import TargetId
from app.domain.plan import MEETING, UnitEvent
from app.domain.plan_board import BoardRow
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
from app.services.plan_boards import PlanBoards, event_of
from app.services.ports.clock import Clock
from app.services.ports.vault_store import Tables, VaultStore


class PlanDays:
    """Reads what is planned, due and held on which day."""

    def __init__(self, store: VaultStore, boards: PlanBoards, clock: Clock) -> None:
        self._store = store
        self._boards = boards
        self._clock = clock

    def month(self, year: int, month: int) -> tuple[DayItem, ...]:
        """Return what stands on the days of a month."""
        return self.between(date(year, month, 1), month_end(year, month))

    def between(self, first: date, last: date) -> tuple[DayItem, ...]:
        """Return what stands on the days of a range, both ends with it."""
        found: list[DayItem] = []
        with self._store.read() as tables:
            found += self._talks(tables, first, last)
            found += campaign_items(tables.plan.campaigns.all())
            rows: dict[TargetId, BoardRow] = {}  # a campaign may touch two years
            for year in range(first.year, last.year + 1):
                rows |= {row.target_id: row for row in self._boards.rows(tables, year)}
            found += due_items(rows.values())
            # a year's meeting is often held in the first weeks of the next
            for year in range(first.year - 1, last.year + 2):
                found += _meetings(tables, tables.plan.events.of_year(year))
        return in_order(item for item in found if first <= item.day <= last)

    def meetings(self, year: int, event: str = MEETING) -> tuple[Countdown, ...]:
        """Return the units with their meeting days, the next one first."""
        with self._store.read() as tables:
            rows = self._boards.rows(tables, year)
            events = tables.plan.events.of_year(year)
            units = {unit.id: (unit.name, unit.level) for unit in tables.units.all()}
            types = self._boards.types(tables, {(row.scheme_code, row.talk_type) for row in rows})
        before = {key for key, talk_type in types.items() if event_of(talk_type) == event}
        days = {e.unit_id: e.day for e in events if e.event == event and e.day}
        return countdowns(rows, units, days, self._clock.now().date(), before)

    def _talks(self, tables: Tables, first: date, last: date) -> list[DayItem]:
        times = tables.plan.times.all()
        names = {person.id: person.name for person in tables.persons.all()}
        talks = tables.plan.targets.talks(first, last)
        types = self._boards.types(tables, {(talk.scheme_code, talk.talk_type) for talk in talks})
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
