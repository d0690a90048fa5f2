"""What is due beside talks (JC03, XM26, BZ10), of the office as a whole and of each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.domain.cadence import Duty
from app.domain.cadence_due import Box, BoxState, boxes, due_box, periods
from app.domain.ids import PersonId, UnitId
from app.domain.plan import DutyDone
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme
from app.services.plan_boards import days_of
from app.services.plan_rows import groups_of, own_groups
from app.services.ports.clock import Clock
from app.services.ports.vault_store import VaultStore


@dataclass(frozen=True)
class DutyRow:
    """A duty of one unit, or of one person where the duty names target groups.

    Where it is counted together, boxes and state are those of all units, `done` the unit's own.
    """

    duty: Duty
    unit_id: UnitId
    unit: str
    person_id: PersonId | None
    name: str
    boxes: tuple[Box, ...]
    state: BoxState
    due_on: date | None
    days_left: int | None
    done: tuple[DutyDone, ...]


@dataclass(frozen=True)
class DutyBoard:
    """A duty in a year.

    A duty whose cadence names levels is counted together, as where an office goes to two
    townships a month (XM26); any other is each unit's or person's own, as where every party
    committee does it once a year (JC03). `next_units` are those whose turn comes next where it is
    counted together: visited least, then longest ago.
    """

    duty: Duty
    rows: tuple[DutyRow, ...]
    next_units: tuple[str, ...] = ()


_Who = tuple[UnitId, str, PersonId | None, str]


class PlanDuties:
    """Reads what was done of the duties of a scheme."""

    def __init__(self, store: VaultStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def boards(self, year: int, scheme: Scheme) -> tuple[DutyBoard, ...]:
        """Return each duty of a scheme with what was done of it in the year.

        A duty that names target groups is each person's, any other each unit's of its levels.
        """
        first, last = date(year, 1, 1), date(year, 12, 31)
        with self._store.read() as tables:
            units = {unit.id: unit for unit in tables.units.all()}
            persons = tables.persons.all()
            groups = groups_of(tables.plan.facts.all())
            events = days_of(tables.plan.events.of_year(year))
            done = tables.plan.duties.between(first, last)
        found = []
        for duty in scheme.duties:
            mine = tuple(d for d in done if (d.scheme_code, d.duty) == (scheme.code, duty.code))
            those = _who(duty, units, persons, groups)
            together = bool(duty.cadence.levels) and not duty.cadence.groups
            rows = tuple(self._row(duty, who, mine, year, events) for who in those)
            if together:
                whole = self._boxes(duty, year, mine, None)
                rows = tuple(self._stated(row, whole) for row in rows)
            following = _next_round(rows)[: duty.cadence.count] if together else ()
            found.append(DutyBoard(duty, rows, following))
        return tuple(found)

    def _row(
        self,
        duty: Duty,
        who: _Who,
        done: tuple[DutyDone, ...],
        year: int,
        events: Mapping[tuple[str, UnitId], date],
    ) -> DutyRow:
        unit_id, unit, person_id, name = who
        if person_id is None:
            mine = tuple(each for each in done if each.unit_id == unit_id)
        else:
            mine = tuple(each for each in done if each.person_id == person_id)
        made = self._boxes(duty, year, mine, events.get((duty.cadence.before, unit_id)))
        bare = DutyRow(duty, unit_id, unit, person_id, name, made, BoxState.DONE, None, None, mine)
        return self._stated(bare, made)

    def _stated(self, row: DutyRow, made: tuple[Box, ...]) -> DutyRow:
        box = due_box(made)
        if box is None:
            return replace(row, boxes=made, state=BoxState.DONE, due_on=None, days_left=None)
        left = (box.period.due - self._clock.now().date()).days
        return replace(row, boxes=made, state=box.state, due_on=box.period.due, days_left=left)

    def _boxes(
        self, duty: Duty, year: int, done: tuple[DutyDone, ...], event: date | None
    ) -> tuple[Box, ...]:
        wanted = periods(duty.cadence, year, event)
        return boxes(wanted, [each.done_on for each in done], (), self._clock.now().date())


def _next_round(rows: Sequence[DutyRow]) -> tuple[str, ...]:
    """Return the units in the order of their turn (XM26)."""

    def turn(row: DutyRow) -> tuple[int, date]:
        return len(row.done), max((each.done_on for each in row.done), default=date.min)

    return tuple(row.unit for row in sorted(rows, key=turn))


def _who(
    duty: Duty,
    units: Mapping[UnitId, Unit],
    persons: tuple[Person, ...],
    groups: Mapping[PersonId, frozenset[str]],
) -> Iterator[_Who]:
    """Yield who does a duty: persons of its target groups, or units of its levels."""
    levels, wanted = duty.cadence.levels, frozenset(duty.cadence.groups)
    if not wanted:
        for unit in units.values():
            if not levels or unit.level in levels:
                yield unit.id, unit.name, None, ""
        return
    for person in persons:
        unit = units[person.unit_id]
        own = own_groups(groups, person.id, is_head=person.is_head)
        if own & wanted and (not levels or unit.level in levels):
            yield unit.id, unit.name, person.id, person.name
