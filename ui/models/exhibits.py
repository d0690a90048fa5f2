"""What can be shown in a talk: the sources, figures and facts that its outline rests on."""

from dataclasses import dataclass

from app.domain.ids import QuestionId
from app.domain.outline import Outline


@dataclass(frozen=True)
class Exhibit:
    """One line of what a question rests on; `number` is the question's place."""

    question_id: QuestionId
    number: int
    text: str


def exhibits_of(outline: Outline, current: QuestionId | None) -> tuple[Exhibit, ...]:
    """Return what can be shown, that of the current question first, sources before the rest."""
    found = [
        Exhibit(question.id, number, line.strip())
        for number, question in enumerate(outline.questions, 1)
        for lines in (question.sources, question.figures, question.facts)
        for line in lines.splitlines()
        if line.strip()
    ]
    return tuple(sorted(found, key=lambda exhibit: exhibit.question_id != current))
