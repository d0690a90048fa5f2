"""From plain TOML values to dataclasses, led by their type hints.

The model is the specification: a field without a default is a key that must be there, its type
says what may stand under it. A new field of the model is readable the moment it exists.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from difflib import get_close_matches
from enum import Enum
from typing import get_args, get_origin, get_type_hints

from app.domain.scheme_edit import Path
from app.schemes.complaints import Complaints, Fault
from app.services.ports.scheme_files import MOST_COMPLAINTS

TOML_NAMES = {str: "string", int: "integer", bool: "boolean"}


class TypedReader:
    """Builds values and notes every fault on the way; a faulty part becomes None."""

    def __init__(self, complaints: Complaints) -> None:
        self._complaints = complaints

    def read(self, wanted: object, untrusted: object, path: Path) -> object:
        """Return the value as the wanted type; what is returned is only good without complaints.

        Known are str, int, bool, enums by value, dataclasses, tuple[X, ...], frozenset[X],
        Mapping[str, X] and X | None.
        """
        origin = get_origin(wanted)
        if origin is types.UnionType:
            return self.read(get_args(wanted)[0], untrusted, path)
        if origin in (tuple, frozenset):
            return origin(self._items(get_args(wanted)[0], untrusted, path))
        if origin is Mapping:
            return self._mapping(get_args(wanted)[1], untrusted, path)
        if is_dataclass(wanted) and isinstance(wanted, type):
            return self._table(wanted, untrusted, path)
        if isinstance(wanted, type) and issubclass(wanted, Enum):
            return self._choice(wanted, untrusted, path)
        return self._plain(wanted, untrusted, path)

    def _items(self, wanted: object, untrusted: object, path: Path) -> list[object]:
        if not isinstance(untrusted, list):
            self._complaints.add(path, Fault.WRONG_TYPE, "array")
            return []
        return [self.read(wanted, item, (*path, i)) for i, item in enumerate(untrusted)]

    def _mapping(self, wanted: object, untrusted: object, path: Path) -> dict[str, object]:
        if not isinstance(untrusted, dict):
            self._complaints.add(path, Fault.WRONG_TYPE, "table")
            return {}
        return {key: self.read(wanted, item, (*path, key)) for key, item in untrusted.items()}

    def _table(self, wanted: Callable[..., object], untrusted: object, path: Path) -> object:
        if not isinstance(untrusted, dict):
            self._complaints.add(path, Fault.WRONG_TYPE, "table")
            return None
        known = _fields(wanted)
        for key in [key for key in untrusted if key not in known][:MOST_COMPLAINTS]:
            near = get_close_matches(key, known.keys(), 1) or [" | ".join(known)]
            self._complaints.add((*path, key), Fault.UNKNOWN_KEY, near[0])
        values: dict[str, object] = {}
        whole = True
        for name, (hint, required) in known.items():
            if name in untrusted:
                values[name] = self.read(hint, untrusted[name], (*path, name))
            elif required:
                self._complaints.add((*path, name), Fault.MISSING_KEY)
                whole = False
        return wanted(**values) if whole else None

    def _choice(self, wanted: type[Enum], untrusted: object, path: Path) -> object:
        choices = {choice.value: choice for choice in wanted}
        if not isinstance(untrusted, str):
            self._complaints.add(path, Fault.WRONG_TYPE, "string")
        elif untrusted in choices:
            return choices[untrusted]
        else:
            self._complaints.add(path, Fault.BAD_VALUE, f"{untrusted} ≠ {' | '.join(choices)}")
        return None

    def _plain(self, wanted: object, untrusted: object, path: Path) -> object:
        if type(untrusted) is wanted:  # exactly: True is an int to isinstance
            return untrusted
        name = TOML_NAMES.get(wanted, "") if isinstance(wanted, type) else ""
        self._complaints.add(path, Fault.WRONG_TYPE, name)
        return None


def _fields(wanted: object) -> dict[str, tuple[object, bool]]:
    """Return each field's type and whether its key must be there."""
    if not (is_dataclass(wanted) and isinstance(wanted, type)):
        raise TypeError(wanted)
    hints = get_type_hints(wanted)
    return {f.name: (hints[f.name], _is_required(f)) for f in fields(wanted)}


def _is_required(field: Field[object]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING
