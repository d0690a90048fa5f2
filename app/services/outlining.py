"""Drawing up the outline, locking it, and ticking its questions off in the talk."""

from dataclasses import replace

from app.domain.errors import RuleBrokenError
from app.domain.ids import QuestionId, TalkId
from app.domain.outline import (
    Outline,
    OutlineLockedError,
    OutlineState,
    Question,
    QuestionState,
)
from app.domain.stage import BEING_RECORDED
from app.domain.steps import Change, StepKind, Target, question_changed
from app.domain.text import (
    LONGEST_ENTRY,
    TextTooLongError,
    clean_entry,
    clean_line,
    clean_text,
)
from app.services.ports.vault_store import Tables, VaultStore


class EmptyOutlineError(RuleBrokenError):
    """An outline without a question cannot be locked."""


class Outlining:
    """Works on one outline a talk; a locked outline only takes what happens live."""

    def __init__(self, store: VaultStore) -> None:
        self._store = store

    def outline(self, talk_id: TalkId) -> Outline:
        """Return the talk's outline."""
        with self._store.read() as tables:
            return tables.outlines.get(talk_id)

    def save(self, outline: Outline) -> Outline:
        """Keep a draft outline without its blank questions.

        Raises OutlineLockedError or TextTooLongError.
        """
        with self._store.change() as tables:
            if tables.outlines.get(outline.talk_id).state is OutlineState.LOCKED:
                raise OutlineLockedError
            questions = tuple(q for q in map(_clean, outline.questions) if _says_anything(q))
            return tables.outlines.save(
                replace(
                    outline,
                    opening=clean_entry(outline.opening, required=False),
                    assessment=clean_entry(outline.assessment, required=False),
                    questions=questions,
                    state=OutlineState.DRAFT,
                )
            )

    def lock(self, talk_id: TalkId) -> Outline:
        """Fix the outline; raises EmptyOutlineError, also for a question without words."""
        with self._store.change() as tables:
            outline = tables.outlines.get(talk_id)
            if not outline.questions or not all(q.text for q in outline.questions):
                raise EmptyOutlineError
            return tables.outlines.save(outline.locked())

    def mark(
        self, talk_id: TalkId, question_id: QuestionId, state: QuestionState, reason: str = ""
    ) -> Outline:
        """Note that a question was asked, is open again, or is dropped for a reason.

        Raises OutlineLockedError before the talk and after the freeze.
        """
        clean = clean_line(reason, "reason", required=False)
        with self._store.change() as tables:
            _must_be_live(tables, talk_id)
            return mark_question(tables, talk_id, question_id, state, clean)

    def add_live(self, talk_id: TalkId, text: str) -> Outline:
        """Add a question that came up in the talk (AH21); raises like `mark`."""
        question = Question(text=clean_entry(text), added_live=True)
        with self._store.change() as tables:
            _must_be_live(tables, talk_id)
            outline = tables.outlines.get(talk_id)
            saved = tables.outlines.save(replace(outline, questions=(*outline.questions, question)))
            came = Change(Target.QUESTION, saved.questions[-1].id, None, {"text": question.text})
            tables.steps.add(talk_id, StepKind.LIVE_QUESTION, (came,))
            return saved


def mark_question(
    tables: Tables, talk_id: TalkId, question_id: QuestionId, state: QuestionState, reason: str = ""
) -> Outline:
    """Note what became of a question, as a step; one that stands so already is no change."""
    outline = tables.outlines.get(talk_id)
    before = outline.question(question_id)
    after = before and replace(before, state=state, reason=reason)
    if before is None or after is None or before == after:
        return outline
    saved = put_question(tables, outline, after)
    tables.steps.add(talk_id, _STEPS[state], (question_changed(before, after),))
    return saved


def put_question(tables: Tables, outline: Outline, question: Question) -> Outline:
    """Store the outline with this question in the place of its earlier self."""
    questions = tuple(question if q.id == question.id else q for q in outline.questions)
    return tables.outlines.save(replace(outline, questions=questions))


_STEPS = {
    QuestionState.ASKED: StepKind.ASK,
    QuestionState.DROPPED: StepKind.DROP,
    QuestionState.OPEN: StepKind.REOPEN,
}


def _must_be_live(tables: Tables, talk_id: TalkId) -> None:
    if tables.talks.stage(talk_id) not in BEING_RECORDED:
        raise OutlineLockedError


def _says_anything(question: Question) -> bool:
    return any((question.text, question.facts, question.figures, question.sources))


def _clean(question: Question) -> Question:
    return replace(
        question,
        text=clean_entry(question.text, required=False),
        facts=_clean_lines(question.facts),
        figures=_clean_lines(question.figures),
        sources=_clean_lines(question.sources),
    )


def _clean_lines(text: str) -> str:
    lines = "\n".join(line for line in map(clean_text, text.splitlines()) if line)
    if len(lines) > LONGEST_ENTRY:
        raise TextTooLongError(len(lines), LONGEST_ENTRY)
    return lines
