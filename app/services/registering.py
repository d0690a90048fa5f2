"""Keeping the register of units and persons."""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.errors import RuleBrokenError
from app.domain.ids import UnitId
from app.domain.participant import Participant, Role
from app.domain.plan import PostChange
from app.domain.register import Person, Unit
from app.domain.text import clean_line
from app.services.ports.vault_store import Tables, VaultStore


class UnitCycleError(RuleBrokenError):
    """A unit would stand above itself."""


class Registering:
    """Adds and changes units and persons; names are cleaned on the way in."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def units(self) -> tuple[Unit, ...]:
        """Return all units in their manual order."""
        with self._store.read() as tables:
            return tables.units.all()

    def persons(self) -> tuple[Person, ...]:
        """Return all persons in their manual order."""
        with self._store.read() as tables:
            return tables.persons.all()

    def save_unit(self, unit: Unit) -> Unit:
        """Add the unit, or change it where it has an id; raises UnitCycleError."""
        clean = replace(
            unit,
            name=clean_line(unit.name, "name"),
            short_name=clean_line(unit.short_name, "short_name", required=False),
        )
        with self._store.change() as tables:
            _must_not_loop(clean, {u.id: u for u in tables.units.all()})
            if clean.id:
                tables.units.save(clean)
                return clean
            return tables.units.add(clean)

    def save_person(self, person: Person) -> Person:
        """Add the person, or change it where it has an id.

        Another unit or post is also noted as a change of post (BZ05), in the same step.
        """
        clean = replace(
            person,
            name=clean_line(person.name, "name"),
            post=clean_line(person.post, "post", required=False),
        )
        with self._store.change() as tables:
            tables.units.get(clean.unit_id)
            if clean.id:
                _note_change(tables, tables.persons.get(clean.id), clean)
                tables.persons.save(clean)
                return clean
            return tables.persons.add(clean)

    def order_units(self, units: Iterable[Unit]) -> None:
        """Give units the orders they have here, in one step; all else stays as it is stored."""
        with self._store.change() as tables:
            for unit in units:
                tables.units.save(replace(tables.units.get(unit.id), order=unit.order))

    def order_persons(self, persons: Iterable[Person]) -> None:
        """Give persons the orders they have here, in one step; all else stays as it is stored."""
        with self._store.change() as tables:
            for person in persons:
                tables.persons.save(replace(tables.persons.get(person.id), order=person.order))


def as_participant(person: Person, unit: Unit, role: Role) -> Participant:
    """Return the person as of today, to be kept in a talk."""
    return Participant(
        role, person.id, person.name, unit.name, person.post, unit.level, gender=person.gender
    )


def _note_change(tables: Tables, old: Person, new: Person) -> None:
    if (old.unit_id, old.post) != (new.unit_id, new.post):
        tables.plan.post_changes.add(
            PostChange(new.id, old.unit_id, old.post, new.unit_id, new.post)
        )


def _must_not_loop(unit: Unit, units: dict[UnitId, Unit]) -> None:
    above = unit.parent_id
    while above is not None:
        if above == unit.id:
            raise UnitCycleError
        above = units[above].parent_id if above in units else None
