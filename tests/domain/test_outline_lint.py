"""What is said about an outline, in the numbers and words of its scheme."""

from dataclasses import replace

import pytest

from app.domain.ids import TalkId
from app.domain.outline import About, Origin, OriginKind, Outline, Question
from app.domain.outline_lint import LintNote, OutlineFault, Subject, lint
from app.domain.scheme import Scheme, Severity
from tests.builders_schemes import shipped

HEAD_TALK = "political_supervision"
GOOD = Question(
    text="项目台账更新不及时的原因是什么？",
    focus_area="party_governance",
    facts="2025年巡察反馈台账更新不及时",
    figures="37个项目中8个未移交",
    sources="市委巡察办反馈意见",
)


@pytest.fixture(scope="module")
def scheme() -> Scheme:
    """Return the Anhui scheme."""
    return shipped("anhui")


def _outline(*questions: Question, opening: str = "") -> Outline:
    return Outline(TalkId(1), opening=opening, questions=questions)


def _of_one(question: Question, scheme: Scheme) -> list[LintNote]:
    notes = lint(_outline(question), scheme, HEAD_TALK)
    return [n for n in notes if n.question_index == 0]


def test_a_sound_outline_only_shows_what_it_leaves_out(scheme: Scheme) -> None:
    """Coverage is information, never a warning (AH11)."""
    notes = lint(_outline(GOOD, GOOD, GOOD), scheme, HEAD_TALK)

    assert {n.severity for n in notes} == {Severity.INFO}
    assert [n.detail for n in notes] == ["major_decisions", "work_style", "government_business"]


@pytest.mark.parametrize(
    ("count", "fault"),
    [(0, OutlineFault.TOO_FEW), (2, OutlineFault.TOO_FEW), (5, OutlineFault.TOO_MANY), (3, None)],
)
def test_three_to_four_questions_are_usual(
    scheme: Scheme, count: int, fault: OutlineFault | None
) -> None:
    """OUT-01 is a warning with the number that was found."""
    notes = [n for n in lint(_outline(*[GOOD] * count), scheme, HEAD_TALK) if n.rule == "OUT-01"]

    assert [(n.fault, n.detail) for n in notes] == ([(fault, str(count))] if fault else [])


def test_the_numbers_are_the_schemes(scheme: Scheme) -> None:
    """Another office may want one question; a scheme without the rule says nothing."""
    one = replace(scheme, lint=tuple(replace(r, low=1, high=1) for r in scheme.lint))
    none = replace(scheme, lint=())

    assert "OUT-01" not in {n.rule for n in lint(_outline(GOOD), one, HEAD_TALK)}
    assert lint(_outline(), none, HEAD_TALK) == ()


def test_a_question_needs_a_fact_or_figure_and_a_source(scheme: Scheme) -> None:
    """Either facts or figures will do; the source must be named (AH18)."""
    bare = _of_one(replace(GOOD, facts="", figures=" ", sources="\n"), scheme)
    figures_only = _of_one(replace(GOOD, facts=""), scheme)

    assert [(n.field, n.fault) for n in bare] == [
        ("facts", OutlineFault.NO_FACT),
        ("sources", OutlineFault.NO_SOURCE),
    ]
    assert figures_only == []


@pytest.mark.parametrize(
    ("text", "hollow"),
    [
        ("作风建设有待加强", ["有待加强"]),
        ("需要进一步压实责任，督促不够", ["进一步", "不够"]),
        ("作风建设有待加强，去年发生3起问题", []),
        ("督促不够，三家单位台账缺失", []),
        ("满意度不够高，仅百分之六十", []),
        ("还有一些不够", ["不够"]),
    ],
)
def test_hollow_words_alone_are_noticed(scheme: Scheme, text: str, hollow: list[str]) -> None:
    """A word such as 有待加强 is only hollow where no figure or fact stands beside it."""
    notes = _of_one(replace(GOOD, text=text, facts="", figures=""), scheme)

    assert [n.detail for n in notes if n.fault is OutlineFault.HOLLOW] == hollow


def test_a_fact_can_be_hollow_too(scheme: Scheme) -> None:
    """Each line of the facts is looked at by itself."""
    facts = "2025年3月发生2起公款吃喝\n作风还不够扎实"
    notes = _of_one(replace(GOOD, facts=facts, figures=""), scheme)

    assert [(n.field, n.detail) for n in notes] == [("facts", "不够")]


def test_a_question_without_a_known_focus_area_is_shown(scheme: Scheme) -> None:
    """Every question belongs somewhere, be it to the rest."""
    assert [n.fault for n in _of_one(replace(GOOD, focus_area=""), scheme)] == [
        OutlineFault.NO_FOCUS_AREA
    ]
    assert _of_one(replace(GOOD, focus_area="other"), scheme) == []


def test_a_talk_that_asks_for_no_focus_area_is_not_reminded_of_one(scheme: Scheme) -> None:
    """The scheme says so of each talk type: an inquiry keeps to what was reported."""
    (head_talk,) = (t for t in scheme.talk_types if t.code == HEAD_TALK)
    plain = replace(head_talk, code="plain", focus_required=False)
    outline = _outline(*[replace(GOOD, focus_area="")] * 3)

    assert lint(outline, scheme, HEAD_TALK)
    assert lint(outline, replace(scheme, talk_types=(plain,)), "plain") == ()


def test_words_of_an_interrogation_are_noticed_wherever_they_stand(scheme: Scheme) -> None:
    """Opening, question and facts are all read; the note says where."""
    outline = _outline(replace(GOOD, text="请老实交代"), opening="被审查人同志")
    notes = lint(outline, scheme, HEAD_TALK)
    found = [(n.question_index, n.field) for n in notes if n.rule == "WRD-01"]

    assert found == [(None, "opening"), (0, "text")]


def test_every_remark_names_its_rule_and_where_it_comes_from(scheme: Scheme) -> None:
    """What the screen shows beside a field comes from the scheme."""
    for note in lint(_outline(Question("进一步谈谈？")), scheme, HEAD_TALK):
        rule = scheme.rule(note.rule)
        assert rule is not None
        assert (note.text, note.source) == (rule.text, rule.source)


def test_what_is_wrong_is_looked_at_like_the_question(scheme: Scheme) -> None:
    """A hollow problem without a fact is as hollow as a question."""
    notes = _of_one(Question("为什么？", problem="落实不够"), scheme)
    assert ("problem", "不够") in [(n.field, n.detail) for n in notes]


def test_an_outline_fits_the_person_and_the_post(scheme: Scheme) -> None:
    """Where the scheme asks for it, one fact is about each (JP06); origins say it too."""
    rule = scheme.rule("OUT-01")
    assert rule is not None
    asking = replace(scheme, lint=(replace(rule, code="OUT-05", words=("财政",)),))
    subject = Subject("王明", "局长", ("云溪县财政局", "财政局"))

    def missing(question: Question) -> list[OutlineFault]:
        return [n.fault for n in lint(_outline(question), asking, HEAD_TALK, subject)]

    both = [OutlineFault.NO_PERSON_FACT, OutlineFault.NO_POST_FACT]
    assert missing(Question("为什么？", facts="有三件")) == both
    assert missing(Question("为什么？", facts="王明同志缺席三次")) == both[1:]
    assert missing(Question("为什么？", facts="财政局三笔资金滞留")) == both[:1]
    picked = tuple(
        Origin(OriginKind.PORTRAIT, 1, "话", about=a) for a in (About.PERSON, About.UNIT)
    )
    assert missing(Question("为什么？", origins=picked)) == []
    assert lint(_outline(Question("为什么？")), asking, HEAD_TALK) == ()
