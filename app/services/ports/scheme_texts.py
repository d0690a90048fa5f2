"""What the services need to edit the text of a scheme in place."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from app.domain.scheme_edit import Edit, Path

Named = tuple[str, str]
"""A code and the name it has in the scheme, empty where the scheme gives none."""


class SchemeTexts(Protocol):
    """Edits TOML texts so that comments and layout stay."""

    def document(self, text: str) -> Mapping[str, object]:
        """Return the plain values of a text; raises SchemeBrokenError where it is no TOML."""
        ...

    def edited(self, text: str, edits: Sequence[Edit]) -> str:
        """Return the text after these steps.

        Raises SchemeBrokenError where the text is no TOML, KeyError where a path leads nowhere.
        """
        ...

    def named_choices(self, document: Mapping[str, object], path: Path) -> tuple[Named, ...]:
        """Return the codes that may stand at a path with their names; none where any text may."""
        ...

    def keys(self, path: Path) -> tuple[str, ...]:
        """Return the keys that a table must have; none where it may have any."""
        ...
