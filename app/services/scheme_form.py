"""What can be typed into a scheme: its model turned into groups of fields.

The model is the specification, as for reading: a new field of it is in the form the moment it
exists.
"""

import types
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from enum import Enum, StrEnum
from functools import cache
from typing import get_args, get_origin, get_type_hints

from app.domain.scheme import Scheme
from app.domain.scheme_edit import Path
from app.services.ports.scheme_texts import Named, SchemeTexts

_SHORT = frozenset(
    {"code", "version", "number", "date", "before", "until", "opens", "closes", "id", "word"}
    | {"effective_from", "pattern", "value", "role", "kinds"}
)
"""Texts that never fill more than a line."""


class FieldShape(StrEnum):
    """What is typed into a field, or chosen in it."""

    LINE = "line"
    TEXT = "text"
    NUMBER = "number"
    YES_NO = "yes_no"
    CHOICE = "choice"
    CHOICES = "choices"
    LINES = "lines"  # a list of texts, one a line
    NUMBERS = "numbers"  # a list of numbers


class GroupKind(StrEnum):
    """How fields belong together."""

    TABLE = "table"
    LIST = "list"
    ITEM = "item"


@dataclass(frozen=True)
class FormField:
    """One field; `value` is what the text holds, whatever its type, or else the default."""

    path: Path
    shape: FieldShape
    value: object
    is_required: bool
    choices: tuple[Named, ...] = ()


@dataclass(frozen=True)
class FormGroup:
    """Fields and the groups among them; `name` is an item's own word.

    `is_there` is false for an optional part that the text does not have; `blank` is what is
    inserted to begin it, or to add an item to a list. `data` is what the text holds.
    """

    path: Path
    kind: GroupKind
    name: str = ""
    fields: tuple[FormField, ...] = ()
    groups: tuple["FormGroup", ...] = ()
    is_there: bool = True
    is_optional: bool = False
    blank: object = None
    data: Mapping[str, object] | None = None

    @property
    def is_long(self) -> bool:
        """Whether this is a list whose items do not fit on a row."""
        return self.kind is GroupKind.LIST and not self.is_flat

    def copy_of(self, place: int) -> dict[str, object]:
        """Return an item of a list as plain data, with a code that is still free."""
        copied = dict(self.groups[place].data or {})
        if isinstance(self.blank, dict) and "code" in self.blank:
            copied["code"] = self.blank["code"]
        return copied

    @property
    def is_flat(self) -> bool:
        """Whether this is a list of items that each fit on a row."""
        return self.kind is GroupKind.LIST and all(
            not item.groups
            and len(item.fields) <= _ROW
            and all(field.shape is not FieldShape.CHOICES for field in item.fields)
            for item in self.groups
        )


_ROW = 4
_NUMBERED = ("version",)
"""Given when a draft is published, never typed."""


def form_of(document: Mapping[str, object], texts: SchemeTexts) -> FormGroup:
    """Return the form of a scheme's plain values."""
    return _Form(document, texts).table(Scheme, document, (), GroupKind.TABLE)


class _Form:
    def __init__(self, document: Mapping[str, object], texts: SchemeTexts) -> None:
        self._document = document
        self._texts = texts

    def table(self, model: object, value: object, path: Path, kind: GroupKind) -> FormGroup:
        """Return the group of a dataclass."""
        there = value if isinstance(value, Mapping) else {}
        made: list[FormField | FormGroup] = []
        for name, hint, field in _model(model):
            if (*path, name) != _NUMBERED:
                made.append(self._part(hint, there.get(name, _MISSING), (*path, name), field))
        return FormGroup(path, kind, _name_of(there), *_sorted(made), data=there)

    def _part(
        self, hint: object, value: object, path: Path, field: Field[object]
    ) -> FormField | FormGroup:
        origin = get_origin(hint)
        if origin is types.UnionType:
            return self._optional(get_args(hint)[0], value, path)
        if is_dataclass(hint):
            return self.table(hint, value, path, GroupKind.TABLE)
        if origin is tuple and is_dataclass(get_args(hint)[0]):
            return self._list(get_args(hint)[0], value, path)
        if origin is Mapping:
            return self._mapping(get_args(hint)[1], value, path, field)
        return self._field(hint, value, path, field)

    def _optional(self, model: object, value: object, path: Path) -> FormGroup:
        is_there = value is not _MISSING
        group = self.table(model, value if is_there else {}, path, GroupKind.TABLE)
        return FormGroup(
            path,
            GroupKind.TABLE,
            fields=group.fields if is_there else (),
            groups=group.groups if is_there else (),
            is_there=is_there,
            is_optional=True,
            blank=self._blank(model, path, ()),
        )

    def _list(self, model: object, value: object, path: Path) -> FormGroup:
        items = value if isinstance(value, list) else []
        groups = tuple(
            self.table(model, item, (*path, index), GroupKind.ITEM)
            for index, item in enumerate(items)
        )
        blank = self._blank(model, (*path, len(items)), items)
        return FormGroup(path, GroupKind.LIST, groups=groups, blank=blank)

    def _mapping(self, inner: object, value: object, path: Path, field: Field[object]) -> FormGroup:
        there = value if isinstance(value, Mapping) else {}
        keys = dict.fromkeys((*there, *self._texts.keys(path)))
        made = [self._part(inner, there.get(key, _MISSING), (*path, key), field) for key in keys]
        return FormGroup(path, GroupKind.TABLE, "", *_sorted(made))

    def _field(self, hint: object, value: object, path: Path, field: Field[object]) -> FormField:
        is_several = get_origin(hint) in (tuple, frozenset)
        inner = get_args(hint)[0] if is_several else hint
        choices = self._choices(inner, (*path, 0) if is_several else path)
        shown = _default(field, is_several=is_several) if value is _MISSING else value
        return FormField(
            path,
            _shape(inner, path, is_several=is_several, has_choices=bool(choices)),
            shown,
            _is_required(field),
            choices,
        )

    def _choices(self, hint: object, path: Path) -> tuple[Named, ...]:
        known = self._texts.named_choices(self._document, path)
        if not known and isinstance(hint, type) and issubclass(hint, Enum):
            return tuple((choice.value, "") for choice in hint)
        return known

    def _blank(self, model: object, path: Path, others: object) -> dict[str, object]:
        """Return the least that an item must have, with a code that is still free."""
        blank: dict[str, object] = {}
        for name, hint, field in _model(model):
            if name == "code":
                blank[name] = self._free_code((*path, name), others)
            elif _is_required(field):
                blank[name] = self._empty(hint, (*path, name))
        return blank

    def _free_code(self, path: Path, others: object) -> str:
        items = others if isinstance(others, list) else []
        taken = [item.get("code") for item in items if isinstance(item, dict)]
        known = [code for code, _ in self._texts.named_choices(self._document, path)]
        proposed = known or [f"new_{number}" for number in range(1, len(taken) + 2)]
        return next((code for code in proposed if code not in taken), proposed[0])

    def _empty(self, hint: object, path: Path) -> object:
        origin = get_origin(hint)
        if origin in (tuple, frozenset):
            return []
        if is_dataclass(hint):
            return self._blank(hint, path, ())
        if origin is Mapping:
            return {}
        if hint is bool:
            return False
        if hint is int:
            return 1
        choices = self._choices(hint, path)
        return choices[0][0] if choices else ""


_MISSING = object()


@cache
def _model(model: type) -> tuple[tuple[str, object, Field[object]], ...]:
    hints = get_type_hints(model)
    return tuple((f.name, hints[f.name], f) for f in fields(model))


def _sorted(
    made: list[FormField | FormGroup],
) -> tuple[tuple[FormField, ...], tuple[FormGroup, ...]]:
    return (
        tuple(part for part in made if isinstance(part, FormField)),
        tuple(part for part in made if isinstance(part, FormGroup)),
    )


def _shape(hint: object, path: Path, *, is_several: bool, has_choices: bool) -> FieldShape:
    if is_several and not has_choices:
        return FieldShape.NUMBERS if hint is int else FieldShape.LINES
    if has_choices:
        return FieldShape.CHOICES if is_several else FieldShape.CHOICE
    if hint is bool:
        return FieldShape.YES_NO
    if hint is int:
        return FieldShape.NUMBER
    return FieldShape.LINE if path[-1] in _SHORT else FieldShape.TEXT


def _default(field: Field[object], *, is_several: bool) -> object:
    if is_several:
        return []
    value = None if field.default is MISSING else field.default
    return value.value if isinstance(value, Enum) else value


def _is_required(field: Field[object]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING


def _name_of(item: Mapping[str, object]) -> str:
    """Return what an item is called by; a rule or a source row by its number and words."""
    for word in ("name", "title", "label"):
        said = item.get(word)
        if isinstance(said, str) and said:
            return said
    parts = (item.get(word) for word in ("code", "role", "id", "text", "quote"))
    return " ".join(part for part in parts if isinstance(part, str))
