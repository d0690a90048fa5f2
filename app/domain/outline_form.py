"""How an outline is printed (F7) and how it begins: the scheme's words for it."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.outline import OriginKind

LABELS = frozenset(
    {
        "subject",
        "planned_on",
        "interviewer",
        "opening",
        "assessment",
        "questions",
        "question",
        "focus_area",
        "weight",
        "kind",
        "problem",
        "facts",
        "figures",
        "sources",
        "text",
        "to_explain",
        "demands",
        "self_review",
        "consents",
        "approval",
        "approved_by",
        "addendum",
        "addendum_reason",
        "added_to",
        "internal",
        "for_others",
    }
)
"""The words that must stand beside the parts of a printed outline."""

ASKS = frozenset(kind.value for kind in OriginKind)
"""For each kind of origin the sentence that asks about it; it holds {words} once."""


@dataclass(frozen=True)
class OutlineForm:
    """The words of a printed outline, and the wordings a new one begins with.

    `offices` are codes of the vocabulary office whose consent an outline needs (AH16).
    `question_title` and `addendum_title` hold {number}; `none` stands where nothing is written.
    """

    title: str
    draft_mark: str
    addendum_title: str
    addendum_mark: str
    question_title: str
    none: str
    demands: str
    self_review: str
    opening: str
    labels: Mapping[str, str]
    asks: Mapping[str, str]
    offices: tuple[str, ...] = ()
