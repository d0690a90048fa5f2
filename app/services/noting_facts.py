"""Noting what the plan rests on beside its targets: meeting days, facts, duties that were done."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.domain.ids import UnitId
from app.domain.plan import DutyDone, Fact, UnitEvent, clean_fact
from app.domain.text import clean_line
from app.services.ports.vault_store import VaultStore


class NotingFacts:
    """Every note is audited, and each call is one step."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def set_event(
        self, unit_ids: Sequence[UnitId], event: str, year: int, day: date | None
    ) -> None:
        """Set the day of an event for units, or take it back with None."""
        with self._store.change() as tables:
            for unit_id in unit_ids:
                tables.plan.events.set(UnitEvent(unit_id, event, year, day))

    def all(self) -> tuple[Fact, ...]:
        """Return all facts that hold about persons and units."""
        with self._store.read() as tables:
            return tables.plan.facts.all()

    def set_fact(self, fact: Fact) -> Fact:
        """Note a fact as of today; an empty value takes it back. Raises FactValueError."""
        clean = clean_fact(fact)
        with self._store.change() as tables:
            return tables.plan.facts.set(clean)

    def note_duty(self, done: DutyDone) -> DutyDone:
        """Note that a duty was done on a day."""
        clean = replace(done, note=clean_line(done.note, "note", required=False))
        with self._store.change() as tables:
            return tables.plan.duties.add(clean)

    def remove_duty(self, duty_id: int) -> None:
        """Take a duty's note back."""
        with self._store.change() as tables:
            tables.plan.duties.remove(duty_id)
