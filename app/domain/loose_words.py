"""What somebody typed into a form and had not stored when the vault was locked."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class LooseWords:
    """The text of one field; `place` is where the form stood, as the desk names places."""

    place: str
    form: str
    field: str
    text: str
    at: datetime | None = None
