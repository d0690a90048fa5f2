"""Putting units or persons in another order by hand."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from app.domain.register import Person, Unit

_T = TypeVar("_T", Unit, Person)


def reordered(items: Sequence[_T], item_id: int, step: int) -> tuple[_T, ...]:
    """Return those whose order changes when one is moved; nothing beyond either end."""
    ids = [item.id for item in items]
    place = next((i for i, known in enumerate(ids) if known == item_id), -1)
    target = place + step
    if place < 0 or not 0 <= target < len(items):
        return ()
    moved = list(items)
    moved.insert(target, moved.pop(place))
    numbered = (replace(item, order=order) for order, item in enumerate(moved, 1))
    return tuple(n for n, item in zip(numbered, moved, strict=True) if n.order != item.order)


def next_order(items: Sequence[Unit] | Sequence[Person]) -> int:
    """Return the order of someone new, behind all others."""
    return max((item.order for item in items), default=0) + 1
