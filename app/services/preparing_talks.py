"""Preparing a talk: planning it, choosing who takes part, and taking it from stage to stage."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time

from app.domain.errors import RuleBrokenError
from app.domain.guards import Dossier, Obstacle, obstacles
from app.domain.ids import PersonId, TalkId
from app.domain.participant import Participant, Role
from app.domain.plan import PlannedTime
from app.domain.scheme import Scheme
from app.domain.stage import BEFORE_THE_TALK, TalkStage
from app.domain.talk import StageNotReachableError, Talk
from app.domain.text import clean_line
from app.services.dossiers import Dossiers
from app.services.outlining import reopen
from app.services.ports.clock import Clock
from app.services.ports.vault_store import Tables, VaultStore
from app.services.registering import as_participant

_ENTERED_ELSEWHERE = frozenset(
    {
        TalkStage.IN_SESSION,
        TalkStage.PAUSED,
        TalkStage.ENDED,
        TalkStage.ABORTED,
        TalkStage.AWAITING_REVIEW,
        TalkStage.REVIEWED,
    }
)
"""Stages that also note a time, take something back or fix the record."""


class NotReadyError(RuleBrokenError):
    """A stage cannot be entered yet; `obstacles` says what is missing."""

    def __init__(self, wanted: TalkStage, found: tuple[Obstacle, ...]) -> None:
        super().__init__(wanted, found)
        self.wanted = wanted
        self.obstacles = found


class TalkUnderwayError(RuleBrokenError):
    """What is planned cannot be changed once the talk has begun."""


@dataclass(frozen=True)
class Seat:
    """Who is to take part in which role; `reason` and `duty` for anyone beyond the usual three."""

    role: Role
    person_id: PersonId
    reason: str = ""
    duty: str = ""


@dataclass(frozen=True)
class Plan:
    """What a secretary fixes before a talk; a day without a time is taken up whole by it."""

    type_code: str
    planned_on: date
    reason: str = ""
    place: str = ""
    handling_office: str = ""
    classification: str = ""
    seats: tuple[Seat, ...] = ()
    starts: time | None = None
    minutes: int = 60


class PreparingTalks:
    """Plans talks and moves them along; `random` gives that many unguessable bytes."""

    def __init__(
        self, store: VaultStore, dossiers: Dossiers, clock: Clock, random: Callable[[int], bytes]
    ) -> None:
        self._store = store
        self._dossiers = dossiers
        self._clock = clock
        self._random = random

    def talks(self) -> tuple[Talk, ...]:
        """Return all talks, the newest planned day first."""
        with self._store.read() as tables:
            return tables.talks.all()

    def talk(self, talk_id: TalkId) -> Talk:
        """Return one talk."""
        with self._store.read() as tables:
            return tables.talks.get(talk_id)

    def plan(self, scheme: Scheme, plan: Plan) -> Talk:
        """Store a new talk under the scheme's present version; it gets the next number."""
        with self._store.change() as tables:
            return self.plan_within(tables, scheme, plan)

    def plan_within(self, tables: Tables, scheme: Scheme, plan: Plan) -> Talk:
        """Store a new talk like `plan`, inside a change that does more; raises KeyError."""
        running = tables.talks.next_number(plan.planned_on.year)
        talk = Talk(
            uid=self._random(16).hex(),
            number=f"{plan.planned_on.year}-{running:04d}",
            scheme_code=scheme.code,
            scheme_version=scheme.version,
            type_code=plan.type_code,
            reason="",
            place="",
            planned_on=plan.planned_on,
            used_stages=scheme.talk_type(plan.type_code).stages,
        )
        talk = tables.talks.add(_planned(talk, plan, tables))
        _set_time(tables, talk.id, plan)
        return talk

    def replan(self, talk_id: TalkId, plan: Plan) -> Talk:
        """Change what is planned; raises TalkUnderwayError once the talk has begun."""
        with self._store.change() as tables:
            talk = tables.talks.get(talk_id)
            if talk.stage not in (*BEFORE_THE_TALK, TalkStage.POSTPONED):
                raise TalkUnderwayError
            talk = _planned(talk, plan, tables)
            tables.talks.save(talk)
            _set_time(tables, talk_id, plan)
            return talk

    def time_of(self, talk_id: TalkId) -> PlannedTime | None:
        """Return at what time a talk is planned to begin."""
        with self._store.read() as tables:
            return tables.plan.times.get(talk_id)

    def obstacles(self, talk_id: TalkId, wanted: TalkStage) -> tuple[Obstacle, ...]:
        """Return what still stands in the way of a stage."""
        with self._store.read() as tables:
            return obstacles(self._dossiers.of(tables, talk_id), wanted)

    def advance(self, talk_id: TalkId, wanted: TalkStage, reason: str = "") -> Talk:
        """Take the talk to a stage that needs nothing but its guards.

        A talk that is returned gets its outline back as a draft.
        Raises NotReadyError, StageNotReachableError (also for a stage that recording, read-back
        or freeze lead to) or ReasonMissingError.
        """
        with self._store.change() as tables:
            dossier = self._dossiers.of(tables, talk_id)
            step = (dossier.talk.stage, wanted)
            # an aborted talk has its end already
            if wanted in _ENTERED_ELSEWHERE and step != (TalkStage.ABORTED, TalkStage.ENDED):
                raise StageNotReachableError(*step)
            talk = advanced(dossier, wanted, reason)
            tables.talks.save(talk, act=f"advance:{wanted.value}")
            if wanted is TalkStage.RETURNED:
                reopen(tables, dossier.outline, (self._clock.now(), self._store.account), reason)
            return talk


def advanced(dossier: Dossier, wanted: TalkStage, reason: str = "") -> Talk:
    """Return the dossier's talk at the wanted stage; raises NotReadyError and the like."""
    talk = dossier.talk.become(wanted, reason=reason)
    found = obstacles(dossier, wanted)
    if found:
        raise NotReadyError(wanted, found)
    return talk


def as_of_today(talk: Talk, tables: Tables) -> Talk:
    """Return the talk with everyone's unit and post as the register has them now."""
    return replace(
        talk,
        participants=tuple(_of_today(p, tables) for p in talk.participants),
    )


def _planned(talk: Talk, plan: Plan, tables: Tables) -> Talk:
    return replace(
        talk,
        planned_on=plan.planned_on,
        reason=clean_line(plan.reason, "reason", required=False),
        place=clean_line(plan.place, "place", required=False),
        handling_office=clean_line(plan.handling_office, "handling_office", required=False),
        classification=clean_line(plan.classification, "classification", required=False),
        participants=tuple(seated(seat, tables) for seat in plan.seats),
    )


def _set_time(tables: Tables, talk_id: TalkId, plan: Plan) -> None:
    wanted = PlannedTime(talk_id, plan.starts, plan.minutes)
    kept = tables.plan.times.get(talk_id) or PlannedTime(talk_id, None, plan.minutes)
    if wanted != kept:
        tables.plan.times.set(wanted)


def seated(seat: Seat, tables: Tables) -> Participant:
    """Return the person of a seat as the register has it now; raises KeyError."""
    person = tables.persons.get(seat.person_id)
    unit = tables.units.get(person.unit_id)
    return replace(
        as_participant(person, unit, seat.role),
        reason=clean_line(seat.reason, "reason", required=False),
        duty=clean_line(seat.duty, "duty", required=False),
    )


def _of_today(person: Participant, tables: Tables) -> Participant:
    if person.person_id is None:
        return person
    return seated(Seat(person.role, person.person_id, person.reason, person.duty), tables)
