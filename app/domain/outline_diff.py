"""What differs between two versions of an outline, question by question and field by field."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.outline import Outline, Question
from app.domain.outline_codec import FRAME_FIELDS, QUESTION_FIELDS, same_words
from app.domain.record_diff import Change, Stretch, word_changes

GONE = -1
"""The place of a question that the other version lacks."""
FRAME = -2
"""The place of the texts around the questions."""


@dataclass(frozen=True)
class FieldChange:
    """One field in both versions; `stretches` say how one becomes the other."""

    field: str
    old: str
    new: str
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True)
class QuestionChange:
    """A question in both versions; places count from 0, see GONE and FRAME."""

    kind: Change
    place: int
    old_place: int
    fields: tuple[FieldChange, ...]

    @property
    def has_moved(self) -> bool:
        """Whether it stands at another place than before."""
        return GONE not in (self.place, self.old_place) and self.place != self.old_place


def differences(old: Outline, new: Outline) -> tuple[QuestionChange, ...]:
    """Return the frame and every question of both versions, those that are gone last."""
    pairs = _pairs(old.questions, new.questions)
    found = [
        _change(FRAME, FRAME, FRAME_FIELDS, _reader(old), _reader(new)),
        *(
            _change(place, pairs.get(place, GONE), QUESTION_FIELDS, _at(old, pairs, place), q)
            for place, q in enumerate(map(_reader, new.questions))
        ),
    ]
    taken = set(pairs.values())
    found += [
        _change(GONE, place, QUESTION_FIELDS, _reader(question), _nothing)
        for place, question in enumerate(old.questions)
        if place not in taken
    ]
    return tuple(found)


def field_changes(
    names: Sequence[str], old: Callable[[str], str], new: Callable[[str], str]
) -> Iterator[FieldChange]:
    """Yield the fields that differ."""
    for name in names:
        before, after = old(name), new(name)
        if before != after:
            yield FieldChange(name, before, after, word_changes(before, after))


def _change(
    place: int,
    old_place: int,
    names: Sequence[str],
    old: Callable[[str], str],
    new: Callable[[str], str],
) -> QuestionChange:
    fields = tuple(field_changes(names, old, new))
    if old_place == GONE:
        kind = Change.ADDED
    elif place == GONE:
        kind = Change.REMOVED
    else:
        kind = Change.CHANGED if fields else Change.SAME
    return QuestionChange(kind, place, old_place, fields)


def _pairs(old: Sequence[Question], new: Sequence[Question]) -> dict[int, int]:
    """Return for each new place the old one of the same question.

    Questions are the same by id, else by saying the same: an id is lost where a question was
    taken out and written again.
    """
    places = {question.id: place for place, question in enumerate(old) if question.id}
    pairs = {n: places[q.id] for n, q in enumerate(new) if q.id in places}
    free = [place for place in range(len(old)) if place not in pairs.values()]
    for n, question in enumerate(new):
        if n in pairs:
            continue
        alike = next((place for place in free if same_words(old[place], question)), None)
        if alike is not None:
            free.remove(alike)
            pairs[n] = alike
    return pairs


def _at(old: Outline, pairs: dict[int, int], place: int) -> Callable[[str], str]:
    return _reader(old.questions[pairs[place]]) if place in pairs else _nothing


def _reader(thing: Outline | Question) -> Callable[[str], str]:
    return lambda name: str(getattr(thing, name))


def _nothing(_name: str) -> str:
    return ""
