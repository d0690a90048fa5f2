"""What triggers propose (BZ05, JC13, XM10): a talk or a document outside the cadence."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from app.domain.cadence import Trigger, TriggerKind
from app.domain.ids import PersonId, UnitId
from app.domain.plan import Fact, FactKind, PostChange
from app.domain.plan_board import HeldTalk, counts_as_held
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme

_RATINGS = "team_rating"


@dataclass(frozen=True)
class Proposal:
    """A talk or document that a trigger proposes for a person.

    `cause` names what called for it, the same for the same event: it is kept when declined.
    `words` are its facts to be shown: old and new post, the score, the rating. `day` is when
    it happened or was noted.
    """

    scheme_code: str
    trigger: Trigger
    person_id: PersonId
    name: str
    unit: str
    post: str
    cause: str
    words: tuple[str, ...]
    day: date | None = None


@dataclass(frozen=True)
class ProposalFacts:
    """What triggers look at; `talks` by person, scheme and type, from the year's first day.

    `answers` are the proposals declined (scheme, trigger, person, cause); `targets` how many
    times somebody is in the plan for a type (person, scheme, type).
    """

    year: int
    persons: Mapping[PersonId, Person]
    units: Mapping[UnitId, Unit]
    facts: Sequence[Fact]
    changes: Sequence[PostChange]
    talks: Mapping[tuple[PersonId, str, str], Sequence[HeldTalk]]
    answers: frozenset[tuple[str, str, PersonId, str]]
    targets: Mapping[tuple[PersonId, str, str], int]


_Cause = tuple[PersonId, str, tuple[str, ...], date | None]


def propose(scheme: Scheme, facts: ProposalFacts) -> tuple[Proposal, ...]:
    """Return what a scheme's triggers propose and nobody has answered yet.

    A proposal is answered by declining it, by a target of the plan that is not talked to yet, or
    by a talk of the type on or after the day it arose.
    """
    found = []
    for trigger in scheme.triggers:
        for person_id, cause, words, day in _causes(scheme, trigger, facts):
            person = facts.persons.get(person_id)
            if person is None or _is_answered(scheme.code, trigger, person_id, cause, day, facts):
                continue
            if _only_heads(scheme, trigger) and not person.is_head:
                continue
            unit = facts.units[person.unit_id].name
            found.append(
                Proposal(
                    scheme.code,
                    trigger,
                    person_id,
                    person.name,
                    unit,
                    person.post,
                    cause,
                    words,
                    day,
                )
            )
    return tuple(found)


def is_below(value: str, limit: str) -> bool:
    """Tell whether a score is strictly below: 79.99 is, 80.00 is not (JC13)."""
    try:
        return Decimal(value) < Decimal(limit)
    except InvalidOperation:
        return False


def _causes(scheme: Scheme, trigger: Trigger, facts: ProposalFacts) -> Iterator[_Cause]:
    match trigger.kind:
        case TriggerKind.POST_CHANGE:
            yield from _post_changes(facts)
        case TriggerKind.SCORE_BELOW:
            for fact in _of_year(facts, FactKind.SCORE):
                if is_below(fact.value, trigger.value):
                    yield PersonId(fact.about), _cause(fact), (fact.value,), fact.noted_on
        case TriggerKind.TEAM_RATING:
            yield from _team_ratings(scheme, trigger, facts)
        case TriggerKind.FINDING:
            for fact in _of_year(facts, FactKind.FINDING):
                yield PersonId(fact.about), _cause(fact), (fact.value,), fact.noted_on


def _post_changes(facts: ProposalFacts) -> Iterator[_Cause]:
    """Yield the newest change of each person; an older one says nothing any more."""
    newest = {change.person_id: change for change in facts.changes}
    for change in newest.values():
        old, new = facts.units.get(change.old_unit_id), facts.units.get(change.new_unit_id)
        before = f"{old.name if old else ''}{change.old_post}"
        after = f"{new.name if new else ''}{change.new_post}"
        yield change.person_id, f"post_change:{change.id}", (before, after), change.on


def _team_ratings(scheme: Scheme, trigger: Trigger, facts: ProposalFacts) -> Iterator[_Cause]:
    """Yield the heads of the units whose team is rated so."""
    wanted = {trigger.value, scheme.term_name(_RATINGS, trigger.value)}
    wanted |= {term.code for term in scheme.terms(_RATINGS) if term.name == trigger.value}
    rated = {
        UnitId(fact.about): fact
        for fact in _of_year(facts, FactKind.TEAM_RATING)
        if fact.value in wanted
    }
    for person in facts.persons.values():
        fact = rated.get(person.unit_id)
        if fact is not None and person.is_head:
            word = scheme.term_name(_RATINGS, fact.value) or fact.value
            yield person.id, _cause(fact), (word,), fact.noted_on


def _of_year(facts: ProposalFacts, kind: FactKind) -> list[Fact]:
    return [fact for fact in facts.facts if fact.kind is kind and fact.year == facts.year]


def _cause(fact: Fact) -> str:
    return f"{fact.kind.value}:{fact.year}:{fact.value}"


def _only_heads(scheme: Scheme, trigger: Trigger) -> bool:
    talk_type = next((t for t in scheme.talk_types if t.code == trigger.talk_type), None)
    return talk_type is not None and talk_type.subject_must_be_head


def _is_answered(
    scheme_code: str,
    trigger: Trigger,
    person_id: PersonId,
    cause: str,
    day: date | None,
    facts: ProposalFacts,
) -> bool:
    if (scheme_code, trigger.code, person_id, cause) in facts.answers:
        return True
    if not trigger.talk_type:
        return False
    key = (person_id, scheme_code, trigger.talk_type)
    talks = facts.talks.get(key, ())
    if any(day is None or talk.day >= day for talk in talks):
        return True
    held = sum(counts_as_held(talk.stage, was_aborted=talk.was_aborted) for talk in talks)
    return facts.targets.get(key, 0) > held
