"""What the outline offers to be shown."""

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import Outline, Question
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
