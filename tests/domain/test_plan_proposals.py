"""What the triggers of a scheme propose."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.cadence import Trigger, TriggerKind
from app.domain.ids import PersonId, TalkId, UnitId
from app.domain.plan import Fact, FactKind, FactValueError, PostChange, clean_fact
from app.domain.plan_board import HeldTalk
from app.domain.plan_proposals import ProposalFacts, is_below, propose
from app.domain.register import Person, Unit
from app.domain.scheme import Scheme, Term
from app.domain.stage import TalkStage
from app.schemes.scheme_file import read_scheme

TINY = Path(__file__).parents[1] / "schemes" / "tiny.toml"
HEAD, DEPUTY, OTHER = PersonId(1), PersonId(2), PersonId(3)
DAY = date(2026, 3, 5)


def a_scheme(*triggers: Trigger) -> Scheme:
    """Return the smallest scheme with these triggers."""
    return replace(read_scheme(TINY.read_text("utf-8"), "tiny"), triggers=triggers)


def a_trigger(kind: TriggerKind, value: str = "") -> Trigger:
    """Return a trigger that proposes the scheme's one talk type."""
    return Trigger("remind", "约谈提醒", kind, "JC13", value, "duty")


def some_facts(*facts: Fact, changes: tuple[PostChange, ...] = ()) -> ProposalFacts:
    """Return three persons in two units, with these facts."""
    return ProposalFacts(
        year=2026,
        persons={
            HEAD: Person("甲", UnitId(1), "局长", is_head=True, id=HEAD),
            DEPUTY: Person("乙", UnitId(1), "副局长", id=DEPUTY),
            OTHER: Person("丙", UnitId(2), "书记", is_head=True, id=OTHER),
        },
        units={UnitId(n): Unit(f"单位{n}", "", "county", id=UnitId(n)) for n in (1, 2)},
        facts=facts,
        changes=changes,
        talks={},
        answers=frozenset(),
        targets={},
    )


def a_score(person: PersonId, value: str, year: int = 2026) -> Fact:
    """Return a score noted on the day."""
    return Fact(FactKind.SCORE, person, value, year, DAY)


@pytest.mark.parametrize(
    ("value", "is_low"),
    [
        ("79.99", True),
        ("80.00", False),
        ("80", False),
        ("79.999999999999999999", True),
        ("9", True),
    ],
)
def test_eighty_is_not_below_eighty(value: str, *, is_low: bool) -> None:
    """The limit itself does not trigger, and no float blurs it (JC13)."""
    assert is_below(value, "80") is is_low


def test_a_low_score_proposes_a_talk() -> None:
    """Only the one below the limit, and only in its year."""
    scheme = a_scheme(a_trigger(TriggerKind.SCORE_BELOW, "80"))
    facts = some_facts(a_score(HEAD, "79.99"), a_score(OTHER, "80.00"), a_score(OTHER, "1", 2025))
    (found,) = propose(scheme, facts)
    assert (found.person_id, found.words, found.cause) == (HEAD, ("79.99",), "score:2026:79.99")


@pytest.mark.parametrize("rating", ["一般", "ordinary"])
def test_a_team_rated_ordinary_proposes_a_talk_with_its_head(rating: str) -> None:
    """The unit's head is proposed and nobody else (JC13)."""
    scheme = a_scheme(a_trigger(TriggerKind.TEAM_RATING, rating))
    facts = some_facts(Fact(FactKind.TEAM_RATING, UnitId(1), rating, 2026, DAY))
    assert [found.person_id for found in propose(scheme, facts)] == [HEAD]


def test_a_change_of_post_proposes_a_talk() -> None:
    """The newest change is told with both posts (BZ05)."""
    changes = (
        PostChange(DEPUTY, UnitId(2), "科长", UnitId(1), "副局长", date(2026, 1, 9), 1),
        PostChange(DEPUTY, UnitId(1), "副局长", UnitId(1), "局长", DAY, 2),
    )
    (found,) = propose(a_scheme(a_trigger(TriggerKind.POST_CHANGE)), some_facts(changes=changes))
    assert found.words == ("单位1副局长", "单位1局长")
    assert found.day == DAY


def test_a_finding_proposes_a_talk() -> None:
    """What was found is told in its words (XM10)."""
    fact = Fact(FactKind.FINDING, HEAD, "公车管理有漏洞", 2026, DAY)
    (found,) = propose(a_scheme(a_trigger(TriggerKind.FINDING)), some_facts(fact))
    assert found.words == ("公车管理有漏洞",)


def test_an_answered_proposal_is_not_made_again() -> None:
    """Declined, taken into the plan, or talked about since: nothing is left to propose."""
    scheme = a_scheme(a_trigger(TriggerKind.SCORE_BELOW, "80"))
    facts = some_facts(a_score(HEAD, "79.99"))
    talk = HeldTalk(TalkId(1), "2026-0001", HEAD, "tiny", "duty", TalkStage.PLANNED, DAY, False)
    earlier = talk._replace(day=date(2026, 3, 4))
    key = (HEAD, "tiny", "duty")
    declined = frozenset({("tiny", "remind", HEAD, "score:2026:79.99")})
    assert propose(scheme, replace(facts, answers=declined)) == ()
    assert propose(scheme, replace(facts, targets={key: 1})) == ()
    assert propose(scheme, replace(facts, talks={key: [talk]})) == ()
    assert len(propose(scheme, replace(facts, talks={key: [earlier]}))) == 1


def test_a_document_is_proposed_until_declined() -> None:
    """A trigger without a talk type knows no talk that would answer it."""
    trigger = Trigger("letter", "提示函", TriggerKind.POST_CHANGE, "BZ05", document="prompt")
    change = PostChange(HEAD, UnitId(1), "副局长", UnitId(1), "局长", DAY, 1)
    assert len(propose(a_scheme(trigger), some_facts(changes=(change,)))) == 1


@pytest.mark.parametrize(
    ("fact", "kept"),
    [
        (Fact(FactKind.SCORE, HEAD, "８０.００分", 2026), "80.00"),
        (Fact(FactKind.TAGS, HEAD, "power, money,", 2026), "money,power"),
        (Fact(FactKind.INFLUENCE_UNTIL, HEAD, "2026-09-05", 2026), "2026-09-05"),
        (Fact(FactKind.SCORE, HEAD, ""), ""),
    ],
)
def test_facts_are_kept_in_one_form(fact: Fact, kept: str) -> None:
    """Digits keep their number of places; a fact without a year has none."""
    clean = clean_fact(fact)
    assert clean.value == kept
    assert bool(clean.year) is (bool(fact.year) and fact.kind is FactKind.SCORE)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (FactKind.SCORE, "八十"),
        (FactKind.SCORE, "NaN"),
        (FactKind.SCORE, "1e9"),
        (FactKind.INFLUENCE_UNTIL, "2026-02-30"),
    ],
)
def test_a_wrong_value_is_refused(kind: FactKind, value: str) -> None:
    """The error names what was typed."""
    with pytest.raises(FactValueError) as error:
        clean_fact(Fact(kind, HEAD, value, 2026))
    assert error.value.value == value


def test_a_rating_is_told_in_the_schemes_word() -> None:
    """The proposal says 一般, not its code."""
    terms = (Term("average", "一般"),)
    scheme = a_scheme(a_trigger(TriggerKind.TEAM_RATING, "average"))
    scheme = replace(scheme, vocabularies={**scheme.vocabularies, "team_rating": terms})
    facts = some_facts(Fact(FactKind.TEAM_RATING, UnitId(1), "average", 2026, DAY))
    assert [found.words for found in propose(scheme, facts)] == [("一般",)]


def test_a_score_below_nothing_is_none() -> None:
    """-1 is a slip of the hand."""
    with pytest.raises(FactValueError):
        clean_fact(a_score(HEAD, "-1"))


@pytest.mark.parametrize("typed", ["2027年3月31日", "2027.3.31", "2027-03-31", "20270331"])
def test_an_influence_period_ends_on_a_day_written_in_any_usual_way(typed: str) -> None:
    """It is kept as one day however it was typed."""
    fact = clean_fact(Fact(FactKind.INFLUENCE_UNTIL, HEAD, typed))
    assert fact.value == "2027-03-31"
