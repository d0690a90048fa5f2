"""Taking a reviewed part of an outline back in: what changed here, there, or in both places.

Three states meet: what was sent, what stands here now, and what came back. Nothing is lost: where
both changed a field, a person chooses one of the texts, or both.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.ids import QuestionId
from app.domain.outline import Question
from app.domain.outline_codec import QUESTION_FIELDS, same_words, worded
from app.domain.record_diff import Stretch, word_changes

WHOLE = ""
"""The field name under which a choice about a whole question is filed."""


class MergeUndecidedError(RuleBrokenError):
    """Both sides changed something and nobody has chosen yet; `count` says in how many places."""

    def __init__(self, count: int) -> None:
        super().__init__(count)
        self.count = count


class MergeVerdict(StrEnum):
    """Who changed something since it was sent."""

    SAME = "same"
    THERE = "there"
    HERE = "here"
    BOTH = "both"
    ADDED = "added"  # a new question from there
    REMOVED_THERE = "removed_there"
    REMOVED_HERE = "removed_here"


class Choice(StrEnum):
    """Which text shall stand."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH_TEXTS = "both_texts"


@dataclass(frozen=True)
class MergeField:
    """One field in all three states; `stretches` say how ours becomes theirs."""

    field: str
    verdict: MergeVerdict
    base: str
    ours: str
    theirs: str
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True)
class MergeItem:
    """One question in all three states; `key` is its id here, or the one made there."""

    key: str
    verdict: MergeVerdict
    base: Question | None
    ours: Question | None
    theirs: Question | None
    fields: tuple[MergeField, ...] = ()


Choices = Mapping[tuple[str, str], Choice]
"""By item key and field; WHOLE for a question that one side added or took out."""

Keyed = tuple[str, Question]

_CODES = frozenset({"focus_area", "weight", "kind"})
"""Fields of which only one value can stand; ours where both were chosen."""


def merge_items(
    base: Sequence[Keyed], ours: Sequence[Question], theirs: Sequence[Keyed]
) -> tuple[MergeItem, ...]:
    """Return every question that was sent or came back, in the order it was sent, new ones last.

    `base` holds what was sent as it stood here then; keys are ids here as text.
    """
    here = {str(question.id): question for question in ours}
    there, sent = dict(theirs), dict(base)
    items = [
        _item(key, question, here.get(key), there.get(key))
        for key, question in base
        if key in here or key in there
    ]
    items += [
        MergeItem(key, MergeVerdict.ADDED, None, None, question)
        for key, question in theirs
        if key not in sent
    ]
    return tuple(items)


def undecided(items: Sequence[MergeItem], choices: Choices) -> tuple[tuple[str, str], ...]:
    """Return what a person must still choose, as (key, field)."""
    found = []
    for item in items:
        if _needs_whole(item):
            found.append((item.key, WHOLE))
        found += [(item.key, f.field) for f in item.fields if f.verdict is MergeVerdict.BOTH]
    return tuple(place for place in found if place not in choices)


def merged(
    ours: Sequence[Question], items: Sequence[MergeItem], choices: Choices
) -> tuple[Question, ...]:
    """Return the questions after the choices; raises MergeUndecidedError."""
    missing = undecided(items, choices)
    if missing:
        raise MergeUndecidedError(len(missing))
    by_id = {item.key: item for item in items if item.ours is not None}
    result = []
    for question in ours:
        item = by_id.get(str(question.id))
        kept = question if item is None else _merged_one(item, question, choices)
        if kept is not None:
            result.append(kept)
    for item in items:
        new = item.theirs
        if item.ours is None and new is not None and takes_new(item, choices):
            result.append(replace(new, id=QuestionId(0)))
    return tuple(result)


def _item(key: str, base: Question, ours: Question | None, theirs: Question | None) -> MergeItem:
    if theirs is None:
        return MergeItem(key, MergeVerdict.REMOVED_THERE, base, ours, None)
    if ours is None:
        return MergeItem(key, MergeVerdict.REMOVED_HERE, base, None, theirs)
    fields = tuple(_fields(base, ours, theirs))
    verdicts = {field.verdict for field in fields}
    return MergeItem(key, _overall(verdicts), base, ours, theirs, fields)


def _overall(verdicts: set[MergeVerdict]) -> MergeVerdict:
    if MergeVerdict.BOTH in verdicts or {MergeVerdict.HERE, MergeVerdict.THERE} <= verdicts:
        return MergeVerdict.BOTH
    return next(iter(verdicts), MergeVerdict.SAME)


def _fields(base: Question, ours: Question, theirs: Question) -> Iterator[MergeField]:
    for name in QUESTION_FIELDS:
        sent, here, there = (str(getattr(q, name)) for q in (base, ours, theirs))
        if here == there:
            continue  # unchanged, or both wrote the same
        if sent == here:
            verdict = MergeVerdict.THERE
        else:
            verdict = MergeVerdict.HERE if sent == there else MergeVerdict.BOTH
        yield MergeField(name, verdict, sent, here, there, word_changes(here, there))


def _needs_whole(item: MergeItem) -> bool:
    """Tell whether a person must say if a question stays.

    One that was taken out here and not touched there stays out.
    """
    if item.verdict is MergeVerdict.REMOVED_HERE and item.base and item.theirs:
        return not same_words(item.base, item.theirs)
    return item.verdict is MergeVerdict.REMOVED_THERE


def _merged_one(item: MergeItem, question: Question, choices: Choices) -> Question | None:
    if item.verdict is MergeVerdict.REMOVED_THERE:
        return question if choices[item.key, WHOLE] is not Choice.THEIRS else None
    taken = {f.field: _text(item.key, f, choices) for f in item.fields}
    return worded(question, taken)


def _text(key: str, field: MergeField, choices: Choices) -> str:
    usual = Choice.THEIRS if field.verdict is MergeVerdict.THERE else Choice.OURS
    choice = choices.get((key, field.field), usual)
    if choice is Choice.BOTH_TEXTS and field.field not in _CODES:
        return "\n".join(text for text in (field.ours, field.theirs) if text)
    return field.theirs if choice is Choice.THEIRS else field.ours


def takes_new(item: MergeItem, choices: Choices) -> bool:
    """Tell whether a question that is not here comes in."""
    if item.verdict is MergeVerdict.ADDED:
        return choices.get((item.key, WHOLE), Choice.THEIRS) is not Choice.OURS
    return choices.get((item.key, WHOLE), Choice.OURS) is not Choice.OURS
