"""The preferences in a small JSON file; the `PreferenceStore` port."""

import json
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from app.machine.safe_file import make_private_folder, write_private
from app.services.ports.preferences import Preferences

_LARGEST_FILE = 100_000


class PreferenceFile:
    """Preferences at a path; a damaged file is kept aside and the defaults hold."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Preferences:
        """Return the stored preferences; a value of the wrong type falls back to its default."""
        try:
            with self._path.open("rb") as file:
                return _checked(json.loads(file.read(_LARGEST_FILE).decode()))
        except OSError:
            return Preferences()
        except ValueError:
            with suppress(OSError):
                self._path.replace(self._path.with_suffix(".damaged.json"))
            return Preferences()

    def save(self, preferences: Preferences) -> None:
        """Store the preferences; raises DiskFullError, ReadOnlyPlaceError, PlaceMissingError."""
        make_private_folder(self._path.parent)
        data = json.dumps(asdict(preferences), ensure_ascii=False, indent=1)
        write_private(self._path, data.encode())


def _checked(stored: object) -> Preferences:
    """Return the usable values of a stored object; raises ValueError where it is none."""
    if not isinstance(stored, dict):
        raise ValueError(type(stored))  # noqa: TRY004  (the file's fault, like bad JSON)
    default = Preferences()
    good: dict[str, Any] = {}
    for field in fields(Preferences):
        value = stored.get(field.name)
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            value = tuple(value)
        if type(value) is type(getattr(default, field.name)):
            good[field.name] = value
    return Preferences(**good)
