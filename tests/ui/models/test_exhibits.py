"""What the outline offers to be shown."""

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Origin, OriginKind, Outline, Question
from tests.builders_schemes import shipped
from ui.models.exhibits import exhibits_of


def test_the_current_question_comes_first_and_sources_before_the_rest() -> None:
    """Several on lines are several, and blank lines none."""
    outline = Outline(
        TalkId(1),
        questions=(
            Question("一", sources="审计报告\n\n专项检查", facts="事例", id=QuestionId(7)),
            Question("二", figures="数据", sources="台账", id=QuestionId(8)),
        ),
    )
    shown = exhibits_of(outline, QuestionId(8))
    assert [(e.number, e.text) for e in shown] == [
        (2, "台账"),
        (2, "数据"),
        (1, "审计报告"),
        (1, "专项检查"),
        (1, "事例"),
    ]


def test_materials_that_may_be_shown_come_first_under_the_current_question() -> None:
    """They belong to what is asked just now, or to nothing yet."""
    outline = Outline(
        TalkId(1),
        questions=(
            Question("一", sources="审计报告", id=QuestionId(7)),
            Question("二", id=QuestionId(8)),
        ),
    )
    first, second = exhibits_of(outline, QuestionId(8), ("县发改局《情况》",))
    assert (first.question_id, first.number, first.text) == (8, 2, "县发改局《情况》")
    assert first.is_material
    assert (second.text, second.is_material) == ("审计报告", False)
    assert exhibits_of(outline, None, ("单独",))[0].number == 0


def test_sources_for_the_office_alone_are_not_offered() -> None:
    """A line of a kind of source that the scheme calls sensitive stays away from the table."""
    question = Question("一", sources="审查调查情况\n审计报告", id=QuestionId(7))
    found = exhibits_of(Outline(TalkId(1), questions=(question,)), None, (), shipped("anhui"))
    assert [exhibit.text for exhibit in found] == ["审计报告"]


def test_facts_of_a_guarded_source_are_not_offered() -> None:
    """What was picked from one is not laid before the subject, whoever rewrote it (AH13)."""
    origin = Origin(OriginKind.MATERIAL, 1, "反映其插手工程", sensitive=True)
    guarded = Question("一", facts="反映其插手工程\n另有一笔", origins=(origin,), id=QuestionId(7))
    other = Question("二", facts="有人反映其插手工程\n公开招标三次", id=QuestionId(8))
    outline = Outline(TalkId(1), questions=(guarded, other))
    found = exhibits_of(outline, None, (), shipped("anhui"))
    assert [exhibit.text for exhibit in found] == ["公开招标三次"]
