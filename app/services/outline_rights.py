"""What an account reads of an outline that rests on guarded materials (AH13), and writes back.

Who is not among the readers of a material gets neither its words nor its name: facts, figures,
sources, the problem and the texts around the questions come without them. The question itself
stays: it is said aloud in the talk. What is hidden from who writes is never lost by the writing.
"""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.ids import MaterialId
from app.domain.material import MaterialHiddenError
from app.domain.outline import Outline, Question, says_anything
from app.domain.outline_codec import frame_texts, framed
from app.domain.outline_exchange import frame_with_hidden_words, with_hidden_words
from app.domain.outline_leaving import VEIL, Outgoing
from app.services.ports.vault_store import Tables

NO_READER = ""
"""In place of an account: one that is among the readers of no material."""


class Reader(Outgoing):
    """Shows outlines to one account, without the words of the materials hidden from it."""

    def __init__(self, questions: Iterable[Question], hidden: frozenset[int]) -> None:
        super().__init__(questions, hides=lambda origin: bool(hidden & set(origin.materials)))

    def question(self, question: Question) -> Question:
        """Return the question; one that says nothing without its source still stands there."""
        shown = replace(super().question(question), text=question.text)
        return shown if says_anything(shown) else replace(shown, text=VEIL)


def reader(tables: Tables, questions: Iterable[Question], account: str) -> Reader | None:
    """Return what shows these questions to an account; None where it may read all of them."""
    asked = tuple(questions)
    resting_on = {m for q in asked for origin in q.origins for m in origin.materials}
    hidden = frozenset(m for m in resting_on if not may_read(tables, (m,), account))
    return Reader(asked, hidden) if hidden else None


def seen(tables: Tables, outline: Outline, account: str) -> Outline:
    """Return the outline as an account may read it."""
    shows = reader(tables, outline.questions, account)
    return shows.outline(outline) if shows else outline


def with_unseen(tables: Tables, stored: Outline, typed: Outline, account: str) -> Outline:
    """Return what an account typed with the words that were hidden from it."""
    shown = seen(tables, stored, account)
    if shown == stored:
        return typed
    frame = frame_with_hidden_words(*map(frame_texts, (typed, shown, stored)))
    questions = (_whole(question, shown, stored) for question in typed.questions)
    return framed(replace(typed, questions=tuple(questions)), frame)


def loses_unseen(tables: Tables, stored: Outline, typed: Outline, account: str) -> bool:
    """Tell whether an account takes a question out of which it does not see all."""
    shown, kept = seen(tables, stored, account), {question.id for question in typed.questions}
    return any(q.id not in kept and shown.question(q.id) != q for q in stored.questions)


def must_see_all(tables: Tables, outline: Outline, account: str) -> None:
    """Raise MaterialHiddenError where something of the outline is hidden from an account."""
    if reader(tables, outline.questions, account) is not None:
        raise MaterialHiddenError


def _whole(typed: Question, shown: Outline, stored: Outline) -> Question:
    went, whole = shown.question(typed.id), stored.question(typed.id)
    if not typed.id or went is None or whole is None:
        return typed
    unseen = (origin for origin in whole.origins if origin not in went.origins)
    back = with_hidden_words(typed, went, whole)
    return replace(back, origins=tuple(dict.fromkeys((*typed.origins, *unseen))))


def may_read(tables: Tables, materials: Iterable[int], account: str) -> bool:
    """Tell whether an account is among the readers of these materials; of a lost one nobody is."""
    try:
        cards = [tables.materials.get(MaterialId(material_id)) for material_id in materials]
    except KeyError:
        return False
    return all(card.may_be_read_by(account) for card in cards)
