"""What two schemes say differently, found on their values and not on lines of text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from app.domain.scheme import Scheme

Step = str | int

_KEYS = ("code", "role", "id", "value", "name")
"""What tells the items of a list apart, the first that the item has."""

_WORDS = ("name", "title", "label", "text", "code")
"""What an item is called by, the first that it has."""


class Change(StrEnum):
    """What became of a value."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True)
class Difference:
    """One value that is not the same.

    `path` leads to it in the newer scheme, or in the older where it is gone, list places counting
    from 0; `names` are the items' own words on the way, one a step, empty for a plain key. `old`
    and `new` are values as the schemes hold them, None where there is none.
    """

    path: tuple[Step, ...]
    names: tuple[str, ...]
    change: Change
    old: object
    new: object


def differences(old: Scheme, new: Scheme) -> tuple[Difference, ...]:
    """Return what differs, in the order of the model."""
    return tuple(_compared(old, new, _Place()))


def item_name(item: object) -> str:
    """Return what an item of a list is called by; nothing for a plain value."""
    for word in _WORDS:
        said = getattr(item, word, "")
        if isinstance(said, str) and said:
            return said
    return ""


@dataclass(frozen=True)
class _Place:
    path: tuple[Step, ...] = ()
    names: tuple[str, ...] = ()

    def at(self, step: Step, item: object = None) -> "_Place":
        return _Place((*self.path, step), (*self.names, item_name(item)))

    def said(self, change: Change, old: object, new: object) -> Difference:
        return Difference(self.path, self.names, change, old, new)


def _compared(old: object, new: object, place: _Place) -> Iterator[Difference]:
    if old == new:
        return
    if is_dataclass(old) and is_dataclass(new):
        for field in fields(new):
            before, after = getattr(old, field.name), getattr(new, field.name)
            yield from _compared(before, after, place.at(field.name))
    elif isinstance(old, Mapping) and isinstance(new, Mapping):
        yield from _mappings(old, new, place)
    elif isinstance(old, tuple) and isinstance(new, tuple):
        yield from _lists(old, new, place)
    elif isinstance(old, frozenset) and isinstance(new, frozenset):
        yield place.said(Change.CHANGED, tuple(sorted(old)), tuple(sorted(new)))
    elif new is None or old is None:
        yield place.said(Change.REMOVED if new is None else Change.ADDED, old, new)
    else:
        yield place.said(Change.CHANGED, old, new)


def _mappings(
    old: Mapping[str, object], new: Mapping[str, object], place: _Place
) -> Iterator[Difference]:
    for key in (key for key in old if key not in new):
        yield place.at(key).said(Change.REMOVED, old[key], None)
    for key, value in new.items():
        if key in old:
            yield from _compared(old[key], value, place.at(key))
        else:
            yield place.at(key).said(Change.ADDED, None, value)


def _lists(old: tuple[object, ...], new: tuple[object, ...], place: _Place) -> Iterator[Difference]:
    key = _key_of((*old, *new))
    if key:
        yield from _items(old, new, key, place)
    else:
        yield from _values(old, new, place)


def _key_of(items: Sequence[object]) -> str:
    """Return the field that tells all these items apart, or nothing for plain values."""
    if not items or not all(is_dataclass(item) for item in items):
        return ""
    return next((key for key in _KEYS if all(hasattr(item, key) for item in items)), "")


def _items(
    old: tuple[object, ...], new: tuple[object, ...], key: str, place: _Place
) -> Iterator[Difference]:
    before = {getattr(item, key): (index, item) for index, item in enumerate(old)}
    after = {getattr(item, key) for item in new}
    for code, (index, item) in before.items():
        if code not in after:
            yield place.at(index, item).said(Change.REMOVED, item, None)
    moved = _moved([c for c in before if c in after], [getattr(i, key) for i in new], before)
    for index, item in enumerate(new):
        code = getattr(item, key)
        here = place.at(index, item)
        if code not in before:
            yield here.said(Change.ADDED, None, item)
            continue
        if code in moved:
            yield here.said(Change.MOVED, before[code][0], index)
        yield from _compared(before[code][1], item, here)


def _moved(
    kept: Sequence[object], order: Sequence[object], before: Mapping[object, object]
) -> set[object]:
    """Return the codes that stand at another place among those that both lists have."""
    now = [code for code in order if code in before]
    matcher = SequenceMatcher(None, kept, now, autojunk=False)
    still = {
        code for block in matcher.get_matching_blocks() for code in kept[block.a :][: block.size]
    }
    return set(now) - still


def _values(
    old: tuple[object, ...], new: tuple[object, ...], place: _Place
) -> Iterator[Difference]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for act, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if act == "equal":
            continue
        gone, come = old[old_from:old_to], new[new_from:new_to]
        for index, (one, other) in enumerate(zip(gone, come, strict=False)):
            yield place.at(new_from + index).said(Change.CHANGED, one, other)
        for index, value in enumerate(gone[len(come) :]):
            yield place.at(old_from + len(come) + index).said(Change.REMOVED, value, None)
        for index, value in enumerate(come[len(gone) :]):
            yield place.at(new_from + len(gone) + index).said(Change.ADDED, None, value)
