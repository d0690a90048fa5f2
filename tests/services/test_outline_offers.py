"""What was left open, known before, or given by the scheme can be picked into an outline."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import About, OriginKind, Outline, OutlineLockedError, Question
from app.domain.outline_leaving import sensitive_lines
from app.domain.outline_offers import Offer, library_offer, portrait_offer
from app.domain.outline_work import PresetProblem
from app.domain.participant import Role
from app.domain.talk import Talk
from app.domain.text import TextMissingError
from app.services.preparing_talks import Plan, Seat
from app.services.workbench import Workbench
from tests.builders_talks import QUESTIONS, a_frozen_talk, a_new_talk


def the_next_talk(bench: Workbench, before: TalkId) -> Talk:
    """Return another talk with the same people."""
    talk = bench.preparing.talk(before)
    scheme = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    people = {p.role: p.person_id for p in talk.participants if p.person_id}
    seats = tuple(Seat(role, person) for role, person in people.items())
    plan = Plan(talk.type_code, date(2026, 9, 1), "回访", "三号谈话室", seats=seats)
    return bench.preparing.plan(scheme, plan)


def of_kind(offers: tuple[Offer, ...], kind: OriginKind) -> list[Offer]:
    """Return the offers of one kind."""
    return [offer for offer in offers if offer.kind is kind]


def test_what_an_earlier_talk_left_open_is_offered(bench: Workbench) -> None:
    """Open problems with facts, unfinished measures with their day, questions not raised."""
    before = a_frozen_talk(bench)
    problem = bench.following_up.sheets(before)[0].problem
    late = bench.following_up.add_measure(problem.id, "补办招标", "赵科长", date(2026, 2, 1))
    done = bench.following_up.add_measure(problem.id, "修订制度", "赵科长", date(2026, 5, 1))
    bench.following_up.finish_measure(done.id, "已印发")
    talk = the_next_talk(bench, before)

    offers = bench.outlines.offers.offers(talk.id)
    (found,) = of_kind(offers, OriginKind.PROBLEM)
    assert (found.id, found.problem, found.about) == (problem.id, problem.text, About.PERSON)
    assert found.talk_number == bench.preparing.talk(before).number
    assert found.talk_number in found.sources
    (measure,) = of_kind(offers, OriginKind.MEASURE)
    assert (measure.id, measure.words, measure.due_on) == (late.id, "补办招标", date(2026, 2, 1))
    assert measure.is_overdue
    questions = of_kind(offers, OriginKind.QUESTION)
    assert [q.words for q in questions] == [q.text for q in QUESTIONS]
    assert questions[0].facts == QUESTIONS[0].facts


def test_a_closed_problem_is_offered_no_more(bench: Workbench) -> None:
    """What is done is not carried over."""
    before = a_frozen_talk(bench)
    problem = bench.following_up.sheets(before)[0].problem
    measure = bench.following_up.add_measure(problem.id, "补办", "赵科长", date(2026, 2, 1))
    bench.following_up.finish_measure(measure.id, "已办")
    bench.following_up.close(problem.id)
    offers = bench.outlines.offers.offers(the_next_talk(bench, before).id)
    assert not of_kind(offers, OriginKind.PROBLEM)
    assert not of_kind(offers, OriginKind.MEASURE)


def test_another_of_the_unit_is_offered_what_is_open_there(bench: Workbench) -> None:
    """Problems and measures of the unit concern its next head; earlier questions do not."""
    before = a_frozen_talk(bench)
    talk = the_next_talk(bench, before)
    subject = bench.preparing.talk(before).one(Role.SUBJECT)
    assert subject is not None
    assert subject.person_id is not None
    person = next(p for p in bench.registering.persons() if p.id == subject.person_id)
    other = bench.registering.save_person(replace(person, id=type(person.id)(0), name="赵新"))
    seats = (Seat(Role.SUBJECT, other.id),)
    bench.preparing.replan(talk.id, Plan(talk.type_code, talk.planned_on, seats=seats))
    offers = bench.outlines.offers.offers(talk.id)
    assert [o.about for o in of_kind(offers, OriginKind.PROBLEM)] == [About.UNIT]
    assert not of_kind(offers, OriginKind.QUESTION)


def test_what_is_picked_becomes_a_question_with_its_origin(bench: Workbench) -> None:
    """Facts, figures and sources are filled; the offer is known as picked from then on."""
    before = a_frozen_talk(bench)
    talk, desk = the_next_talk(bench, before), bench.outlines.offers
    problem = of_kind(desk.offers(talk.id), OriginKind.PROBLEM)[0]
    (question,) = desk.pick(talk.id, [problem]).questions
    assert problem.words.rstrip("。") in question.text
    assert (question.problem, question.sources) == (problem.problem, problem.sources)
    assert [(o.kind, o.id) for o in question.origins] == [(OriginKind.PROBLEM, problem.id)]
    assert of_kind(desk.offers(talk.id), OriginKind.PROBLEM)[0].is_picked
    assert bench.outlines.outlining.outline(
        talk.id
    ).demands  # the scheme's, as nothing was saved before


def test_more_can_be_added_to_one_question(bench: Workbench) -> None:
    """A sentence of the portrait brings its sources; no line stands twice."""
    talk = a_new_talk(bench)
    saved = bench.outlines.outlining.save(
        Outline(talk.id, questions=(Question("为什么？", sources="甲"),))
    )
    sentence = portrait_offer(3, "2025年两次缺席。", ["甲", "乙"], About.PERSON, sensitive=False)
    entry = library_offer(8, "责任传导层层递减", "表现库")
    into = saved.questions[0].id
    (question,) = bench.outlines.offers.pick(talk.id, [sentence, entry], into).questions
    assert (question.facts, question.problem) == ("2025年两次缺席。", "责任传导层层递减")
    assert question.sources == "甲\n乙\n表现库"
    assert [o.kind for o in question.origins] == [OriginKind.PORTRAIT, OriginKind.LIBRARY]
    assert bench.outlines.offers.pick(talk.id, [sentence, entry], into).questions == (question,)
    with pytest.raises(KeyError):
        bench.outlines.offers.pick(talk.id, [entry], QuestionId(999))


def test_a_sensitive_source_stays_marked_even_when_rewritten(bench: Workbench) -> None:
    """Its own line is marked; once that is rewritten, nobody can tell, so all are (AH13)."""
    talk = a_new_talk(bench)
    scheme = bench.schemes.of(talk.scheme_code, talk.scheme_version)
    secret = portrait_offer(3, "有三次反映。", ["来信三件"], About.PERSON, sensitive=True)
    (question,) = bench.outlines.offers.pick(talk.id, [secret]).questions
    with_other = replace(question, sources="来信三件\n审计报告")
    assert sensitive_lines(with_other, scheme) == {"来信三件"}
    rewritten = replace(question, sources="来信3件\n审计报告")
    assert sensitive_lines(rewritten, scheme) == {"来信3件", "审计报告"}
    named = Question("为什么？", sources="审查调查所得\n审计报告")
    assert sensitive_lines(named, scheme) == {"审查调查所得"}


def test_nothing_is_picked_into_a_locked_outline(bench: Workbench) -> None:
    """After the lock there is only the addendum."""
    talk = a_new_talk(bench)
    bench.outlines.outlining.save(Outline(talk.id, questions=QUESTIONS))
    bench.outlines.outlining.lock(talk.id)
    with pytest.raises(OutlineLockedError):
        bench.outlines.offers.pick(talk.id, [library_offer(1, "表现", "库")])


def test_a_problem_known_before_any_talk_waits_for_one(bench: Workbench) -> None:
    """It is of a person or a unit, can be changed, and leaves the list when taken off (JP08)."""
    talk, desk = a_new_talk(bench), bench.outlines.offers
    subject = talk.one(Role.SUBJECT)
    assert subject is not None
    assert subject.person_id is not None
    unit = next(p.unit_id for p in bench.registering.persons() if p.id == subject.person_id)
    own = desk.save_preset(PresetProblem(" 车辆超编 ", subject.person_id, facts="三辆"))
    desk.save_preset(PresetProblem("台账不全", unit_id=unit))
    desk.save_preset(replace(own, text="公车超编"))
    with pytest.raises(TextMissingError):  # all or none
        desk.save_presets((PresetProblem("账外资金", unit_id=unit), PresetProblem(" ")))
    found = of_kind(desk.offers(talk.id), OriginKind.PRESET)
    assert [(o.words, o.facts, o.about) for o in found] == [
        ("公车超编", "三辆", About.PERSON),
        ("台账不全", "", About.UNIT),
    ]
    desk.remove_preset(own.id)
    assert [p.text for p in desk.presets()] == ["台账不全"]
    with bench.store.read() as tables:
        assert tables.audit.first_break() is None
