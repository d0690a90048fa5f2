"""What addenda said of the questions of a locked outline, shown with these questions."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from app.domain.outline import Outline, Question
from app.domain.outline_work import AddedFact, Addendum, VersionAct
from app.services.ports.vault_store import Tables


def with_added_facts(tables: Tables, outline: Outline) -> Outline:
    """Return the outline as it is asked by; what is stored of a locked one does not change."""
    added = [fact for addendum in addenda_beside(tables, outline) for fact in addendum.facts]
    if not added:
        return outline
    return replace(outline, questions=tuple(_with_facts(q, added) for q in outline.questions))


def addenda_beside(tables: Tables, outline: Outline) -> tuple[Addendum, ...]:
    """Return the addenda with what does not belong to the outline itself yet.

    When a talk is sent back its outline takes in what was added; from then on it stands there,
    or was taken out by a person.
    """
    addenda = tables.outline_work.addenda(outline.talk_id)
    versions = tables.outline_work.versions(outline.talk_id) if addenda else ()
    opened = [version for version in versions if version.act is VersionAct.REOPENED]
    numbers = {question.id: question.addendum for question in outline.questions}
    found = []
    for one in addenda:
        since = [version.outline for version in opened if version.at >= one.at]
        # the words count beside the time: a computer's clock may have been put back
        facts = tuple(f for f in one.facts if not any(_tells(before, f) for before in since))
        questions = tuple(q for q in one.questions if numbers.get(q.id) == one.number)
        found.append(replace(one, facts=facts, questions=questions))
    return tuple(one for one in found if one.facts or one.questions)


def _tells(outline: Outline, fact: AddedFact) -> bool:
    question = outline.question(fact.question_id)
    return question is not None and _with_facts(question, (fact,)) == question


def _with_facts(question: Question, added: Sequence[AddedFact]) -> Question:
    """Return the question with what was said of it, no line twice."""
    told = [fact for fact in added if fact.question_id == question.id]
    if not told:
        return question
    return replace(
        question,
        facts=_lines([question.facts, *(fact.facts for fact in told)]),
        figures=_lines([question.figures, *(fact.figures for fact in told)]),
        sources=_lines([question.sources, *(fact.sources for fact in told)]),
    )


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(line for text in texts for line in text.splitlines()))
