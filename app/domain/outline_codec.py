"""An outline as JSON text: for its kept versions, and for what two offices exchange.

The text of a version is read again years later, so unknown keys are passed over and missing ones
get the values of the dataclasses.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from app.domain.ids import QuestionId, TalkId
from app.domain.outline import (
    About,
    Origin,
    OriginKind,
    Outline,
    OutlineState,
    Question,
    QuestionState,
)

FRAME_FIELDS = ("opening", "assessment", "demands", "self_review")
"""The texts of an outline outside its questions, in the order in which they are spoken of."""

QUESTION_FIELDS = (
    "text",
    "problem",
    "focus_area",
    "weight",
    "kind",
    "facts",
    "figures",
    "sources",
    "to_explain",
)
"""The texts and codes of a question that people write."""

TOLD_FIELDS = ("problem", "text", "facts", "figures", "to_explain")
"""The words of a question that another outline may be copied from: all but its sources."""


def to_json(outline: Outline) -> str:
    """Return the whole outline."""
    return json.dumps(asdict(outline), ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> Outline:
    """Return the outline; raises ValueError where the text holds none."""
    return outline_of(_object(text))


def outline_of(values: Mapping[str, Any]) -> Outline:
    """Return the outline that plain values describe; raises ValueError."""
    try:
        return Outline(
            talk_id=TalkId(int(values["talk_id"])),
            questions=tuple(question_of(q) for q in values["questions"]),
            state=OutlineState(values["state"]),
            **{name: _text(values.get(name, "")) for name in FRAME_FIELDS},
        )
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error


def question_values(question: Question) -> dict[str, Any]:
    """Return a question as plain values."""
    return asdict(question)


def question_of(values: Mapping[str, Any]) -> Question:
    """Return the question that plain values describe; raises ValueError."""
    try:
        return Question(
            **{name: _text(values.get(name, "")) for name in (*QUESTION_FIELDS, "reason")},
            state=QuestionState(values.get("state", QuestionState.OPEN.value)),
            added_live=bool(values.get("added_live", False)),
            id=QuestionId(int(values.get("id", 0))),
            origins=tuple(origin_of(o) for o in values.get("origins", ())),
            addendum=int(values.get("addendum", 0)),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from error


def origins_json(origins: tuple[Origin, ...]) -> str:
    """Return the origins of a question as one text."""
    return json.dumps([asdict(origin) for origin in origins], ensure_ascii=False, sort_keys=True)


def origins_of(text: str) -> tuple[Origin, ...]:
    """Return the origins in a text."""
    return tuple(origin_of(values) for values in json.loads(text or "[]"))


def origin_of(values: Mapping[str, Any]) -> Origin:
    """Return one origin; raises ValueError, KeyError or TypeError."""
    return Origin(
        OriginKind(values["kind"]),
        int(values["id"]),
        _text(values["words"]),
        bool(values.get("sensitive", False)),
        About(values.get("about", "")),
        tuple(map(int, values.get("materials", ()))),
    )


def fingerprint(outline: Outline) -> str:
    """Return what stands for the outline's words: 64 hex digits, whatever became of it in use.

    What was added live or by an addendum is not part of what was agreed on.
    """
    agreed = [q for q in outline.questions if not q.added_live and not q.addendum]
    words = [
        [getattr(outline, name) for name in FRAME_FIELDS],
        [[getattr(question, name) for name in QUESTION_FIELDS] for question in agreed],
    ]
    return hashlib.sha256(json.dumps(words, ensure_ascii=False).encode()).hexdigest()


def frame_texts(outline: Outline) -> dict[str, str]:
    """Return the texts around the questions by their names."""
    return {name: str(getattr(outline, name)) for name in FRAME_FIELDS}


def framed(outline: Outline, texts: Mapping[str, str]) -> Outline:
    """Return the outline with these of the texts around its questions replaced."""
    return replace(
        outline,
        opening=texts.get("opening", outline.opening),
        assessment=texts.get("assessment", outline.assessment),
        demands=texts.get("demands", outline.demands),
        self_review=texts.get("self_review", outline.self_review),
    )


def same_words(one: Question, other: Question) -> bool:
    """Tell whether two questions say the same, whatever their ids and what became of them."""
    return all(getattr(one, name) == getattr(other, name) for name in QUESTION_FIELDS)


def worded(question: Question, words: Mapping[str, str]) -> Question:
    """Return the question with these of its texts replaced; the keys are of QUESTION_FIELDS."""
    return replace(
        question,
        text=words.get("text", question.text),
        problem=words.get("problem", question.problem),
        focus_area=words.get("focus_area", question.focus_area),
        weight=words.get("weight", question.weight),
        kind=words.get("kind", question.kind),
        facts=words.get("facts", question.facts),
        figures=words.get("figures", question.figures),
        sources=words.get("sources", question.sources),
        to_explain=words.get("to_explain", question.to_explain),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(type(value).__name__)
    return value


def _object(text: str) -> Mapping[str, Any]:
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError(type(values).__name__)  # noqa: TRY004  (the text is at fault)
    return values
