"""A scheme that an office is still writing."""

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
