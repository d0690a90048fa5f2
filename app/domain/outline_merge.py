"""Taking a reviewed part of an outline back in: what changed here, there, or in both places.

Three states meet: what was sent, what stands here now, and what came back. Nothing is lost: where
both changed a field, a person chooses one of the texts, or both.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain.errors import RuleBrokenError
from app.domain.ids import QuestionId
from app.domain.outline import Question
from app.domain.outline_codec import QUESTION_FIELDS, same_words, worded

WHOLE = ""
"""The field name under which a choice about a whole question is filed."""
FRAME = "*frame"
"""The key of the texts around the questions; a question's own never begins with an asterisk."""
ORDER = "*order"
"""The key, and the field, of the order in which the questions stand."""


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
    """One field as it stands here and there, and whose change that is."""

    field: str
    verdict: MergeVerdict
    ours: str
    theirs: str


@dataclass(frozen=True)
class MergeItem:
    """One question in all three states; `key` is its id here, or the one made there.

    FRAME and ORDER have no question; `keys` are those of ORDER as they stand there.
    """

    key: str
    verdict: MergeVerdict
    base: Question | None
    ours: Question | None
    theirs: Question | None
    fields: tuple[MergeField, ...] = ()
    keys: tuple[str, ...] = ()


Choices = Mapping[tuple[str, str], Choice]
"""By item key and field; WHOLE for a question that one side added or took out."""

Keyed = tuple[str, Question]

ONE_VALUE = frozenset({"focus_area", "weight", "kind", ORDER})
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


def merge_frame(
    base: Mapping[str, str], ours: Mapping[str, str], theirs: Mapping[str, str]
) -> MergeItem:
    """Return the texts around the questions, as far as they were sent."""
    fields = tuple(_fields(base, base, ours, theirs))
    return MergeItem(FRAME, _overall(fields), None, None, None, fields)


def merge_order(
    base: Sequence[Keyed], ours: Sequence[Question], theirs: Sequence[Keyed]
) -> MergeItem:
    """Return the order of the questions that stand in all three states."""
    here = [(str(question.id), question) for question in ours]
    shared = {key for key, _ in base} & {key for key, _ in here} & {key for key, _ in theirs}
    words = {key: question.problem or question.text for key, question in here}
    orders = [[key for key, _ in side if key in shared] for side in (base, here, theirs)]
    texts = [{ORDER: "\n".join(words[key] for key in order)} for order in orders]
    fields = tuple(_fields((ORDER,), *texts)) if orders[1] != orders[2] else ()
    keys = tuple(key for key, _ in theirs)
    return MergeItem(ORDER, _overall(fields), None, None, None, fields, keys)


def undecided(items: Sequence[MergeItem], choices: Choices) -> tuple[tuple[str, str], ...]:
    """Return what a person must still choose, as (key, field)."""
    found = []
    for item in items:
        if _needs_whole(item):
            found.append((item.key, WHOLE))
        found += [(item.key, f.field) for f in item.fields if f.verdict is MergeVerdict.BOTH]
    return tuple(place for place in found if place not in choices)


def chosen(place: tuple[str, str], verdict: MergeVerdict, choices: Choices) -> Choice:
    """Return which text stands at a place: the one that was chosen, else of who changed it."""
    is_from_there = verdict in (MergeVerdict.THERE, MergeVerdict.ADDED)
    return choices.get(place, Choice.THEIRS if is_from_there else Choice.OURS)


def must_be_decided(items: Sequence[MergeItem], choices: Choices) -> None:
    """Raise MergeUndecidedError where a person must still choose."""
    missing = undecided(items, choices)
    if missing:
        raise MergeUndecidedError(len(missing))


def merged(
    ours: Sequence[Question],
    items: Sequence[MergeItem],
    choices: Choices,
    order: MergeItem | None = None,
) -> tuple[Keyed, ...]:
    """Return the questions after the choices, under their keys; raises MergeUndecidedError.

    A new question stands where it stood there, as long as ours stand in the same order.
    """
    must_be_decided(items, choices)
    by_id = {item.key: item for item in items if item.ours is not None}
    result: list[Keyed] = []
    for question in ours:
        item = by_id.get(str(question.id))
        kept = question if item is None else _merged_one(item, question, choices)
        if kept is not None:
            result.append((str(question.id), kept))
    for item in items:
        new = item.theirs
        if item.ours is None and new is not None and _takes_new(item, choices):
            result.append((item.key, replace(new, id=QuestionId(0))))
    if order is not None and _takes_order(order, choices):
        result = _in_their_order(result, order)
    return tuple(result)


def merged_frame(item: MergeItem, choices: Choices) -> dict[str, str]:
    """Return the texts around the questions that differ, after the choices."""
    return {field.field: _text(item.key, field, choices) for field in item.fields}


def _takes_order(item: MergeItem, choices: Choices) -> bool:
    return chosen((ORDER, ORDER), item.verdict, choices) is Choice.THEIRS


def _in_their_order(found: Sequence[Keyed], order: MergeItem) -> list[Keyed]:
    """Return the questions with theirs in their order; the others keep their places."""
    rank = {key: place for place, key in enumerate(order.keys)}
    places = [place for place, (key, _) in enumerate(found) if key in rank]
    theirs = sorted((found[place] for place in places), key=lambda one: rank[one[0]])
    result = list(found)
    for place, one in zip(places, theirs, strict=True):
        result[place] = one
    return result


def _item(key: str, base: Question, ours: Question | None, theirs: Question | None) -> MergeItem:
    if theirs is None:
        return MergeItem(key, MergeVerdict.REMOVED_THERE, base, ours, None)
    if ours is None:
        return MergeItem(key, MergeVerdict.REMOVED_HERE, base, None, theirs)
    values = [
        {name: str(getattr(q, name)) for name in QUESTION_FIELDS} for q in (base, ours, theirs)
    ]
    fields = tuple(_fields(QUESTION_FIELDS, *values))
    return MergeItem(key, _overall(fields), base, ours, theirs, fields)


def _overall(fields: Sequence[MergeField]) -> MergeVerdict:
    verdicts = {field.verdict for field in fields}
    if MergeVerdict.BOTH in verdicts or {MergeVerdict.HERE, MergeVerdict.THERE} <= verdicts:
        return MergeVerdict.BOTH
    return next(iter(verdicts), MergeVerdict.SAME)


def _fields(
    names: Iterable[str],
    base: Mapping[str, str],
    ours: Mapping[str, str],
    theirs: Mapping[str, str],
) -> Iterator[MergeField]:
    for name in names:
        sent, here, there = base[name], ours[name], theirs[name]
        if here == there:
            continue  # unchanged, or both wrote the same
        if sent == here:
            verdict = MergeVerdict.THERE
        else:
            verdict = MergeVerdict.HERE if sent == there else MergeVerdict.BOTH
        yield MergeField(name, verdict, here, there)


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
    choice = chosen((key, field.field), field.verdict, choices)
    if choice is Choice.BOTH_TEXTS and field.field not in ONE_VALUE:
        return "\n".join(text for text in (field.ours, field.theirs) if text)
    return field.theirs if choice is Choice.THEIRS else field.ours


def _takes_new(item: MergeItem, choices: Choices) -> bool:
    """Tell whether a question that is not here comes in."""
    return chosen((item.key, WHOLE), item.verdict, choices) is not Choice.OURS
