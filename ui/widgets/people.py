"""Persons of the register as choices."""

from collections.abc import Iterable

from app.domain.participant import Participant
from app.domain.register import Person, Unit
from ui.widgets.choice_field import Choice


def person_choices(persons: Iterable[Person], units: Iterable[Unit]) -> tuple[Choice, ...]:
    """Return the persons with unit and post, in the order of the register."""
    by_id = {unit.id: unit for unit in units}
    return tuple(_choice(person, by_id.get(person.unit_id)) for person in persons)


def participant_choice(person: Participant) -> Choice | None:
    """Return a participant as of the talk's day; None for someone who is not in the register."""
    if person.person_id is None:
        return None
    return Choice(person.person_id, _text(person.name, person.unit_name, person.post))


def _choice(person: Person, unit: Unit | None) -> Choice:
    if unit is None:
        return Choice(person.id, _text(person.name, "", person.post))
    shown = unit.short_name or unit.name
    return Choice(person.id, _text(person.name, shown, person.post), unit.name)


def _text(name: str, unit: str, post: str) -> str:
    return "  ".join(part for part in (name, unit, post) if part)
