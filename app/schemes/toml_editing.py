"""Editing the TOML text of a scheme at a path; comments and layout stay where they were.

tomlkit does the work; what it made is read again and compared with the plain values that were
meant. Where the two differ (tables out of order are its weak spot) the values win, and only the
layout of that text is lost.
"""

import tomllib
from collections.abc import Mapping, MutableMapping, MutableSequence, Sequence
from copy import deepcopy
from difflib import SequenceMatcher
from typing import Any, cast

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT, Array

from app.domain.scheme_edit import Edit, EditAct, Path
from app.schemes.path_patterns import each, matches
from app.schemes.scheme_file import parsed
from app.schemes.scheme_rules import CHOICES, REFERENCES, STAGES, WHOLE_TABLES
from app.services.ports.scheme_texts import Named

_LONG_LINE = 90
"""Characters; an array that takes more gets a line for each value."""

_Container = Any  # tomlkit's containers and plain ones answer to the same calls


class TomlEditing:
    """The `SchemeTexts` port."""

    def document(self, text: str) -> Mapping[str, object]:
        """Return the plain values of a text; raises SchemeBrokenError where it is no TOML."""
        return parsed(text, "")

    def edited(self, text: str, edits: Sequence[Edit]) -> str:
        """Return the text after these steps; raises SchemeBrokenError or KeyError."""
        plain = deepcopy(parsed(text, ""))
        for edit in edits:
            _apply(plain, edit, _Plain())
        try:
            document = tomlkit.parse(text)
            for edit in edits:
                _apply(document, edit, _Styled())
            made = tomlkit.dumps(document)
            if tomllib.loads(made) == plain:
                return made
        except (TOMLKitError, ValueError, KeyError, IndexError, TypeError, AttributeError):
            pass  # what is meant is clear all the same
        return tomlkit.dumps(plain)

    def named_choices(self, document: Mapping[str, object], path: Path) -> tuple[Named, ...]:
        """Return the codes that may stand at a path with their names; none where any text may."""
        for pattern, home in REFERENCES.items():
            if matches(path, pattern):
                items = each(document, home.removesuffix(".code"))
                return tuple(named for _, item in items if (named := _named(item))[0])
        for pattern, known in (*CHOICES.items(), *STAGES.items()):
            if matches(path, pattern):
                return tuple((str(code), "") for code in sorted(known))
        return ()

    def keys(self, path: Path) -> tuple[str, ...]:
        """Return the keys that a table must have; none where it may have any."""
        for pattern, keys in WHOLE_TABLES.items():
            if matches(path, pattern):
                return tuple(str(key) for key in keys)
        return ()


def _named(item: object) -> Named:
    if not isinstance(item, dict):
        return "", ""
    names = (item.get(key) for key in ("name", "title", "word"))
    code = item.get("code")
    name = next((name for name in names if isinstance(name, str)), "")
    return (str(code) if code else "", name)


class _Plain:
    """Makes plain values."""

    def value(self, value: object) -> object:
        return deepcopy(value)

    def item(self, value: object, _into: _Container) -> object:
        return deepcopy(value)

    def new_list(self, _holder: _Container, _first: object) -> MutableSequence[Any]:
        return []

    def replace(self, holder: _Container, key: str | int, value: object) -> None:
        holder[key] = deepcopy(value)


class _Styled:
    """Makes tomlkit's values, in the shape of what stands around them."""

    def value(self, value: object) -> object:
        return _inline(value)

    def item(self, value: object, into: _Container) -> object:
        if isinstance(into, AoT):
            table = tomlkit.table()
            _fill(table, cast("dict[str, object]", value))
            table.add(tomlkit.nl())
            return table
        return _inline(value)

    def new_list(self, holder: _Container, first: object) -> MutableSequence[Any]:
        is_root = isinstance(holder, tomlkit.TOMLDocument)
        return tomlkit.aot() if is_root and isinstance(first, dict) else tomlkit.array()

    def replace(self, holder: _Container, key: str | int, value: object) -> None:
        there = holder[key] if isinstance(key, int) or key in holder else None
        if isinstance(there, Array) and isinstance(value, list):
            _update(there, value)
        elif there is not None and not isinstance(value, list | dict):
            made = tomlkit.item(value)
            if hasattr(there, "trivia"):
                made.trivia.comment = there.trivia.comment
                made.trivia.comment_ws = there.trivia.comment_ws
            holder[key] = made
        else:
            holder[key] = self.value(value)


_Maker = _Plain | _Styled


def _apply(document: _Container, edit: Edit, make: _Maker) -> None:
    *way, last = edit.path
    holder = document
    for step, after in zip(way, edit.path[1:], strict=True):
        if isinstance(step, str) and step not in holder:
            holder[step] = _made(make, holder, edit, after)
        holder = holder[step]
    match edit.act:
        case EditAct.SET:
            make.replace(holder, last, edit.value)
        case EditAct.INSERT:
            holder.insert(last, make.item(edit.value, holder))
        case EditAct.REMOVE:
            if isinstance(last, int) or last in holder:
                del holder[last]
        case EditAct.MOVE:
            moved = holder.pop(last)
            holder.insert(edit.to, moved)


def _made(make: _Maker, holder: _Container, edit: Edit, after: str | int) -> object:
    """Return what a missing step on the way is made of."""
    if isinstance(after, int):
        return make.new_list(holder, edit.value)
    if isinstance(make, _Plain):
        return {}
    is_root = isinstance(holder, tomlkit.TOMLDocument)
    return tomlkit.table() if is_root else tomlkit.inline_table()


def _fill(table: MutableMapping[str, Any], values: Mapping[str, object]) -> None:
    for key, value in values.items():
        table[key] = _inline(value)


def _inline(value: object) -> object:
    if isinstance(value, dict):
        table = tomlkit.inline_table()
        _fill(table, value)
        return table
    return _array(value) if isinstance(value, list) else tomlkit.item(value)


def _array(values: list[object]) -> Array:
    array = tomlkit.array()
    for value in values:
        array.append(_inline(value))
    return array.multiline(len(array.as_string()) > _LONG_LINE)


def _update(array: Array, values: list[object]) -> None:
    """Change only the values that differ, so that the comments beside the others stay."""
    old = array.unwrap()
    if not all(isinstance(value, str) for value in (*old, *values)):
        while len(array):
            del array[0]
        for value in values:
            array.append(_inline(value))
        return
    matcher = SequenceMatcher(None, old, values, autojunk=False)
    for act, old_from, old_to, new_from, new_to in reversed(matcher.get_opcodes()):
        if act == "equal":
            continue
        shared = min(old_to - old_from, new_to - new_from)
        for index in range(old_to - 1, old_from + shared - 1, -1):
            del array[index]
        for index in range(shared):
            array[old_from + index] = values[new_from + index]
        for index in range(new_from + shared, new_to):
            array.insert(old_from + index - new_from, values[index])
