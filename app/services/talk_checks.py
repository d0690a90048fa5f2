"""Checking a talk before it is held (TLK-01…09), and whether its people are free (REC-02)."""

from dataclasses import replace
from datetime import date

from app.domain.ids import PersonId, TalkId, UnitId
from app.domain.participant import Identity, Role, identity
from app.domain.plan import Fact, FactKind, PlannedTime
from app.domain.plan_board import HeldTalk, counts_as_held
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme, TalkType
from app.domain.stage import BEFORE_THE_TALK
from app.domain.talk import Talk
from app.domain.talk_lint import Company, TalkRemark, remarks
from app.services.plan_boards import PlanBoards
from app.services.ports.vault_store import Tables, VaultStore
from app.services.preparing_talks import Plan, seated
from app.services.scheme_shelf import SchemeShelf


class TalkChecks:
    """Gathers what the rules look at; nothing here stands in anybody's way."""

    def __init__(self, store: VaultStore, schemes: SchemeShelf, boards: PlanBoards) -> None:
        self._store = store
        self._schemes = schemes
        self._boards = boards

    def remarks(self, talk_id: TalkId) -> tuple[TalkRemark, ...]:
        """Return all remarks on a stored talk, errors first."""
        with self._store.read() as tables:
            talk = tables.talks.get(talk_id)
            planned = tables.plan.times.get(talk_id)
            scheme = self._schemes.of(talk.scheme_code, talk.scheme_version)
            return self._remarks(tables, scheme, talk, planned)

    def remarks_on(self, scheme: Scheme, plan: Plan) -> tuple[TalkRemark, ...]:
        """Return the remarks on a plan that is not stored yet."""
        with self._store.read() as tables:
            talk = Talk(
                uid="",
                number="",
                scheme_code=scheme.code,
                scheme_version=scheme.version,
                type_code=plan.type_code,
                reason=plan.reason,
                place=plan.place,
                planned_on=plan.planned_on,
                participants=tuple(seated(seat, tables) for seat in plan.seats),
                used_stages=scheme.talk_type(plan.type_code).stages,
            )
            planned = PlannedTime(talk.id, plan.starts, plan.minutes)
            return self._remarks(tables, scheme, talk, planned)

    def _remarks(
        self, tables: Tables, scheme: Scheme, talk: Talk, planned: PlannedTime | None
    ) -> tuple[TalkRemark, ...]:
        talk_type = scheme.talk_type(talk.type_code)
        company = self._company(tables, talk, talk_type, planned)
        return remarks(talk, scheme, talk_type, company)

    def _company(
        self, tables: Tables, talk: Talk, talk_type: TalkType, planned: PlannedTime | None
    ) -> Company:
        persons, units = _people(tables, talk)
        approved = tables.plan.targets.approved_at(talk.id) if talk.id else None
        company = Company(
            persons=persons,
            units=units,
            approved_on=approved.date() if approved else None,
            others=_others(tables, talk, planned),
        )
        subject = talk.one(Role.SUBJECT)
        if subject is None or subject.person_id is None or subject.person_id not in persons:
            return company
        person = persons[subject.person_id]
        facts = tables.plan.facts.about_person(person.id)
        held = tables.plan.targets.talks_with(person.id)
        before = talk_type.cadence.before if talk_type.cadence else ""
        event = tables.plan.events.day(person.unit_id, before, talk.planned_on.year)
        others = tuple(each for each in held if each.talk_id != talk.id)
        return replace(
            company,
            meeting=event,
            boxes=self._boards.boxes_of(tables, person, talk, others, facts),
            influence_until=_influence(facts),
            earlier=_earlier(others, talk.planned_on),
        )


def _people(tables: Tables, talk: Talk) -> tuple[dict[PersonId, Person], dict[UnitId, Unit]]:
    """Return the talk's persons, with their units and all units above those."""
    ids = {p.person_id for p in talk.participants if p.person_id is not None}
    persons = {person_id: tables.persons.get(person_id) for person_id in ids}
    units: dict[UnitId, Unit] = {}
    for person in persons.values():
        above: UnitId | None = person.unit_id
        while above is not None and above not in units:
            units[above] = tables.units.get(above)
            above = units[above].parent_id
    return persons, units


def _others(
    tables: Tables, talk: Talk, planned: PlannedTime | None
) -> tuple[tuple[Talk, tuple[str, ...]], ...]:
    """Return talks planned for the day at the same time, with those who sit in both."""
    if talk.stage not in BEFORE_THE_TALK:
        return ()
    mine = planned or PlannedTime(talk.id, None)
    names: dict[Identity, str] = {
        identity(p): p.name for p in talk.participants if p.role is not Role.ARCHIVIST
    }
    found = []
    for other_id in tables.plan.targets.planned_on(talk.planned_on):
        if other_id == talk.id or not mine.overlaps(tables.plan.times.get(other_id)):
            continue
        other = tables.talks.get(other_id)
        there = {identity(p) for p in other.participants if p.role is not Role.ARCHIVIST}
        both = tuple(name for who, name in names.items() if who in there)
        found += [(other, both)] if both else []
    return tuple(found)


def _influence(facts: tuple[Fact, ...]) -> date | None:
    days = [f.value for f in facts if f.kind is FactKind.INFLUENCE_UNTIL]
    return date.fromisoformat(days[0]) if days else None


def _earlier(talks: tuple[HeldTalk, ...], day: date) -> tuple[HeldTalk, ...]:
    held = (t for t in talks if counts_as_held(t.stage, was_aborted=t.was_aborted))
    return tuple(sorted((t for t in held if t.day <= day), key=lambda t: t.day, reverse=True))
