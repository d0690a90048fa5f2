"""A scheme that an office is still writing."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.ids import SchemeDraftId


@dataclass(frozen=True)
class SchemeDraft:
    """A text on the way to a version of a scheme; it may be full of faults.

    `code` and `name` are the last ones that could be read from the text. `base` is code and
    version of what it began as, empty for one taken in from a file.
    """

    code: str
    name: str
    base: tuple[str, str]
    text: str
    id: SchemeDraftId = SchemeDraftId(0)


def identity_of(document: Mapping[str, object]) -> tuple[str, str]:
    """Return code and name in the plain values of a text, empty where they are no texts."""
    code, name = document.get("code"), document.get("name")
    return (code if isinstance(code, str) else "", name if isinstance(name, str) else "")
