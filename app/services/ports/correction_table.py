"""What the services need of the vault for corrections at read-back."""

from typing import Protocol

from app.domain.ids import CorrectionId, TalkId
from app.domain.transcript import Correction


class CorrectionTable(Protocol):
    """Corrections and supplements; none is ever changed, but it may be withdrawn."""

    def add(self, correction: Correction) -> Correction: ...  # noqa: D102
    def of_talk(self, talk_id: TalkId) -> tuple[Correction, ...]:
        """Return the corrections of a talk that stand, in the order they were made."""
        ...

    def get(self, correction_id: CorrectionId) -> Correction:
        """Return a correction, also a withdrawn one; raises KeyError."""
        ...

    def set_withdrawn(self, correction_id: CorrectionId, *, withdrawn: bool) -> None:
        """Take a correction back, or let it stand again; raises KeyError."""
        ...
