"""Single steps of editing a scheme's text, led by paths and not by lines."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

Path = tuple[str | int, ...]
"""Keys and list places (from 0) from the root to a value."""


class EditAct(StrEnum):
    """What is done at a path."""

    SET = "set"
    INSERT = "insert"  # the path ends with the place in a list, which is made where it misses
    REMOVE = "remove"
    MOVE = "move"


@dataclass(frozen=True)
class Edit:
    """One step: `value` is plain TOML data to set or insert, `to` the new place in the list."""

    act: EditAct
    path: Path
    value: object = None
    to: int = 0


def key_of(path: Iterable[str | int]) -> str:
    """Return a path as complaints name it; list items count from 1: talk_types[2].name."""
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part + 1}]"
        else:
            text += f".{part}" if text else part
    return text


def path_of(key: str) -> Path:
    """Return the path that a complaint names, as `key_of` writes it."""
    path: list[str | int] = []
    for part in key.split("."):
        name, *places = part.split("[")
        path.append(name)
        path += [int(number) - 1 for place in places if (number := place[:-1]).isdecimal()]
    return tuple(path)


def pattern_of(path: Iterable[str | int]) -> str:
    """Return a path with * for list places: talk_types.*.name."""
    return ".".join("*" if isinstance(part, int) else part for part in path)
