"""What can be shown in a talk: materials that may be, then what its outline rests on."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.ids import QuestionId
from app.domain.outline import Outline
from app.domain.outline_leaving import Outgoing
from app.domain.scheme import Scheme


@dataclass(frozen=True)
class Exhibit:
    """One line that can be shown; `number` is the question's place, 0 for none.

    A material of the talk belongs to the question that is asked just now.
    """

    question_id: QuestionId | None
    number: int
    text: str
    is_material: bool = False


def exhibits_of(
    outline: Outline,
    current: QuestionId | None,
    materials: Sequence[str] = (),
    scheme: Scheme | None = None,
) -> tuple[Exhibit, ...]:
    """Return what can be shown: materials, then that of the current question, sources first.

    With the scheme, what is for the office alone is left out (AH13).
    """
    numbers = {question.id: number for number, question in enumerate(outline.questions, 1)}
    shown = [
        Exhibit(current, numbers.get(current, 0) if current else 0, text, is_material=True)
        for text in materials
    ]
    open_ones = outline.questions
    if scheme:
        open_ones = tuple(map(Outgoing(open_ones, scheme).letter, open_ones))
    found = [
        Exhibit(question.id, numbers[question.id], line.strip())
        for question in open_ones
        for lines in (question.sources, question.figures, question.facts)
        for line in lines.splitlines()
        if line.strip()
    ]
    return (*shown, *sorted(found, key=lambda exhibit: exhibit.question_id != current))
