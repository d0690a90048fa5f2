"""Finding the units and persons of a plan's rows in the register, and telling namesakes apart."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from app.domain.ids import PersonId, UnitId
from app.domain.plan import TalkCampaign, TalkTarget
from app.domain.register import Person, Unit
from app.services.plan_cells import PlanCells
from app.services.plan_preview import (
    PersonKey,
    PlanFault,
    PlanNote,
    PlanPreviewRow,
    PlanScope,
    UnitKey,
)
from app.services.register_preview import CellFault
from app.services.register_table import folded

_Place = tuple[str, UnitId | UnitKey]


class PlanMatching:
    """Turns rows into what would be stored; rows are given in the order of the file."""

    def __init__(
        self,
        scope: PlanScope,
        units: tuple[Unit, ...],
        persons: tuple[Person, ...],
        campaign: TalkCampaign | None,
    ) -> None:
        self._scope = scope
        self._campaign = campaign
        self._units = _UnitFinder(units, scope)
        self._by_id = {unit.id: unit for unit in units}
        self._register: dict[_Place, list[Person]] = defaultdict(list)
        for person in persons:
            self._register[folded(person.name), person.unit_id].append(person)
        self._interviewers = _interviewers(units, persons)
        self._first_order = max((p.order for p in persons), default=0) + 1
        self._fresh: dict[_Place, list[Person]] = defaultdict(list)
        self._posts: dict[_Place, set[str]] = defaultdict(set)
        self._talks: dict[tuple[object, str], list[tuple[int, int, object]]] = defaultdict(list)

    def rows(self, cells: tuple[PlanCells, ...]) -> tuple[PlanPreviewRow, ...]:
        """Return the rows with all that can be said of them."""
        placed = [(each, *self._units.find(each)) for each in _whole_units(_each_time(cells))]
        for each, unit, key, _ in placed:
            self._posts[folded(each.name), unit.id or key].add(folded(each.post))
        return tuple(self._row(*each) for each in placed)

    def _row(
        self, cells: PlanCells, unit: Unit, key: UnitKey, notes: tuple[PlanNote, ...]
    ) -> PlanPreviewRow:
        person, told = self._person(cells, unit, key)
        person_key: PersonKey = (folded(cells.name), unit.id or key, folded(person.post))
        notes = (*cells.notes, *notes, *told)
        target, said = self._target(cells, person)
        notes = (*notes, *self._of_campaign(cells))
        if any(note.is_bad for note in notes):
            said = ()  # what is refused anyway takes nobody's turn
        else:
            said = (*said, *self._window(cells))
            turn, again = self._turn(cells, target, person.id or person_key)
            target, said = replace(target, turn=turn), (*said, *again)
        return PlanPreviewRow(
            sheet=cells.sheet,
            number=cells.number,
            values=cells.values,
            notes=(*notes, *said),
            unit=unit,
            unit_key=key,
            parent=cells.parent,
            person=person,
            person_key=person_key,
            target=target,
        )

    def _person(
        self, cells: PlanCells, unit: Unit, key: UnitKey
    ) -> tuple[Person, tuple[PlanNote, ...]]:
        place = (folded(cells.name), unit.id or key)
        post = folded(cells.post)
        stored, fresh = self._register[place], self._fresh[place]
        same = [p for p in (*stored, *fresh) if folded(p.post) == post]
        if not post and not same and len(stored) + len(fresh) == 1:
            same = [*stored, *fresh]
        if same:
            several = len(same) > 1
            return same[0], (
                _note("name", PlanFault.AMBIGUOUS_PERSON, cells.name),
            ) if several else ()
        unclaimed = [p for p in stored if folded(p.post) not in self._posts[place]]
        if len(unclaimed) == 1:
            return unclaimed[0], (_note("post", PlanFault.POST_DIFFERS, unclaimed[0].post),)
        if unclaimed:
            return unclaimed[0], (_note("name", PlanFault.AMBIGUOUS_PERSON, cells.name),)
        made = Person(
            name=cells.name,
            unit_id=unit.id,
            post=cells.post,
            is_head=cells.is_head,
            authority=cells.authority,
            order=self._first_order + cells.number,
            gender=cells.gender,
        )
        others = (*stored, *fresh)
        fresh.append(made)
        return made, (_note("name", PlanFault.NAMESAKE, others[0].post),) if others else ()

    def _target(self, cells: PlanCells, person: Person) -> tuple[TalkTarget, tuple[PlanNote, ...]]:
        found = self._interviewers.get(folded(cells.interviewer), ())
        if cells.interviewer_unit:
            wanted = folded(cells.interviewer_unit)
            found = tuple(p for p in found if self._is_of(p, wanted))
        target = TalkTarget(
            person_id=person.id,
            year=self._scope.year,
            scheme_code=self._scope.scheme.code,
            talk_type=cells.talk_type,
            campaign_id=self._scope.campaign_id,
            organiser=cells.organiser,
            interviewer_id=found[0].id if len(found) == 1 else None,
            interviewer=cells.interviewer,
            wanted_on=cells.wanted_on,
            note=cells.note,
        )
        several = len(found) > 1
        note = _note("interviewer", PlanFault.AMBIGUOUS_INTERVIEWER, cells.interviewer)
        return target, (note,) if several else ()

    def _turn(
        self, cells: PlanCells, target: TalkTarget, who: object
    ) -> tuple[int, tuple[PlanNote, ...]]:
        """Return as the how-manieth talk with the person a row counts (人次)."""
        said = (folded(cells.interviewer), cells.wanted_on, cells.organiser, folded(cells.note))
        earlier = self._talks[who, target.talk_type]
        turn = cells.turn or max((turn for _, turn, _ in earlier), default=0) + 1
        taken = [number for number, other, _ in earlier if other == turn]
        alike = [number for number, _, words in earlier if words == said]
        if not taken and alike and not cells.turn and not self._scope.repeats:
            taken = alike
        if taken:
            return turn, (_note("name", PlanFault.DUPLICATE_ROW, str(taken[0])),)
        first = earlier[0][0] if earlier else 0
        earlier.append((cells.number, turn, said))
        return turn, (_note("name", PlanFault.SECOND_TIME, str(first)),) if first else ()

    def _of_campaign(self, cells: PlanCells) -> tuple[PlanNote, ...]:
        """Say where a row names another type than its campaign's."""
        if self._campaign is None or cells.talk_type == self._campaign.talk_type:
            return ()
        said = cells.values.get("talk_type", "")
        return (_note("talk_type", PlanFault.OTHER_TYPE, said),)

    def _window(self, cells: PlanCells) -> tuple[PlanNote, ...]:
        day, campaign = cells.wanted_on, self._campaign
        if day is None:
            return ()
        first = campaign.opens if campaign else date(self._scope.year, 1, 1)
        last = campaign.closes if campaign else date(self._scope.year, 12, 31)
        if first <= day <= last:
            return ()
        return (_note("wanted_on", PlanFault.OUTSIDE_WINDOW, day.isoformat()),)

    def _is_of(self, person: Person, wanted: str) -> bool:
        unit = self._by_id[person.unit_id]
        return wanted in (folded(unit.name), folded(unit.short_name))


class _UnitFinder:
    """Finds the unit of a row, or makes one up that is stored later."""

    def __init__(self, units: tuple[Unit, ...], scope: PlanScope) -> None:
        self._scheme = scope.scheme
        self._by_id = {unit.id: unit for unit in units}
        self._names: dict[str, list[Unit]] = defaultdict(list)
        self._short: dict[str, list[Unit]] = defaultdict(list)
        self._fresh: dict[UnitKey, Unit] = {}
        self._next = max((unit.order for unit in units), default=0) + 1
        for unit in units:
            self._names[folded(unit.name)].append(unit)
            if unit.short_name:
                self._short[folded(unit.short_name)].append(unit)

    def find(self, cells: PlanCells) -> tuple[Unit, UnitKey, tuple[PlanNote, ...]]:
        """Return a row's unit, its key and what is to be said of it."""
        key = (folded(cells.unit), folded(cells.parent))
        stored = self._stored(cells)
        if len(stored) > 1:
            return stored[0], key, (_note("unit", CellFault.AMBIGUOUS_UNIT, cells.unit),)
        notes: list[PlanNote] = []
        if stored:
            unit = stored[0]
        elif key in self._fresh:
            unit = self._fresh[key]
        else:
            unit = self._fresh[key] = Unit(cells.unit, "", cells.level, order=self._next)
            self._next += 1
            if cells.parent and not (self._names[key[1]] or self._short[key[1]]):
                notes.append(_note("parent", PlanFault.UNKNOWN_PARENT, cells.parent))
        if cells.level and unit.level and unit.level != cells.level:
            level = self._scheme.level(unit.level)
            name = level.name if level else unit.level
            notes.append(_note("level", PlanFault.LEVEL_DIFFERS, name))
        return unit, key, tuple(notes)

    def _stored(self, cells: PlanCells) -> list[Unit]:
        name, parent = folded(cells.unit), folded(cells.parent)
        found = self._names[name] or self._short[name]
        if len(found) > 1 and parent:
            found = [unit for unit in found if self._is_below(unit, parent)]
        return found

    def _is_below(self, unit: Unit, parent: str) -> bool:
        above = self._by_id.get(unit.parent_id) if unit.parent_id is not None else None
        return above is not None and parent in (folded(above.name), folded(above.short_name))


def _each_time(cells: Iterable[PlanCells]) -> Iterator[PlanCells]:
    """Yield a row as often as it says that there are talks (人次)."""
    for each in cells:
        for turn in range(1, each.times + 1):
            yield replace(each, turn=turn) if each.times > 1 and not each.turn else each
            if each.turn:
                break


def _whole_units(cells: Iterable[PlanCells]) -> Iterator[PlanCells]:
    """Yield the rows, each with the unit above and the level that another row of its unit says.

    Where the rows of a name differ, they may be of several units, and nothing is filled in.
    """
    rows = tuple(cells)
    said: dict[str, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
    for each in rows:
        parents, levels = said[folded(each.unit)]
        parents |= {each.parent} if each.parent else set()
        levels |= {each.level} if each.level else set()
    for each in rows:
        parents, levels = said[folded(each.unit)]
        parent = next(iter(parents)) if len(parents) == 1 else ""
        level = next(iter(levels)) if len(levels) == 1 else ""
        yield replace(each, parent=each.parent or parent, level=each.level or level)


def _interviewers(
    units: tuple[Unit, ...], persons: tuple[Person, ...]
) -> dict[str, tuple[Person, ...]]:
    """Return who is meant by a name, or by a unit with a post such as 青竹县委书记."""
    by_id = {unit.id: unit for unit in units}
    found: dict[str, dict[PersonId, Person]] = defaultdict(dict)
    for person in persons:
        unit = by_id[person.unit_id]
        for words in (person.name, f"{unit.name}{person.post}", f"{unit.short_name}{person.post}"):
            found[folded(words)][person.id] = person
    return {words: tuple(those.values()) for words, those in found.items()}


def _note(field: str, fault: CellFault | PlanFault, detail: str = "") -> PlanNote:
    return PlanNote(field, fault, detail)
