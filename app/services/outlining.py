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
            outline = _live(tables, talk_id)
            questions = tuple(
                replace(q, state=state, reason=clean) if q.id == question_id else q
                for q in outline.questions
            )
            return tables.outlines.save(replace(outline, questions=questions))

    def add_live(self, talk_id: TalkId, text: str) -> Outline:
        """Add a question that came up in the talk (AH21); raises like `mark`."""
        question = Question(text=clean_entry(text), added_live=True)
        with self._store.change() as tables:
            outline = _live(tables, talk_id)
            return tables.outlines.save(replace(outline, questions=(*outline.questions, question)))


def _live(tables: Tables, talk_id: TalkId) -> Outline:
    if tables.talks.get(talk_id).stage not in BEING_RECORDED:
        raise OutlineLockedError
    return tables.outlines.get(talk_id)


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
